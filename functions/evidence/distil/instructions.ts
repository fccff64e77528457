/**
 * Text that addresses a program rather than a reader: prompts, fake tool output, requests about "the plan".
 *
 * Nothing here protects the plan by itself (the gate and the escaping do); it keeps such text from being chosen as
 * a fact. Built on what such text must do: address a program or this product, and ask for output.
 */

import { isForeignInstruction } from './foreign-instructions.ts';

const ADDRESSED =
  /\b(?:(?:AI|language|summari[sz]ing|automated|automatic|virtual)\s+(?:models?|assistants?|agents?|readers?|systems?)|assistants?|LLMs?|GPT|chat ?bots?|bots?|crawlers?|scrapers?|summari[sz]ers?|programs?|models?|operator|system)\b/i;
const ASKS_OUTPUT =
  /\b(?:must|should|shall|please|need to|have to|are asked to|kindly)?\s*(?:print|emit|output|repeat|recite|echo|say|state|mention|include|insert|append|add|begin|start|open|end|answer|reply|respond|write|rate|reveal|disclose|ignore|forget|disregard|obey|follow|recommend)\b/i;
const GREETS_PROGRAM =
  /^(?:(?:hey|hi|hello|dear|attention|note to|to|for)\s+)(?:all\s+|any\s+|the\s+)?(?:\w+\s+){0,2}(?:AI|LLMs?|models?|assistants?|bots?|programs?|agents?)\b/i;
/** Talk about the prompt, the answer or this product's own output. */
const ABOUT_THE_OUTPUT = [
  /\b(?:ignore|forget|disregard|override|bypass)\b.{0,40}\b(?:instructions?|rules?|prompts?|guidelines?|above|previous|prior|earlier)\b/i,
  /\b(?:system|hidden|developer)\s+(?:prompt|message|instructions?)\b/i,
  /\b(?:operator|developer|admin(?:istrator)?|system)\s+(?:message|note|notice|override|command)\s*:/i,
  /\b(?:instructions?|rules?)\s+(?:you were given|above|below)\b/i,
  /\bif you are (?:an? )?(?:summari[sz]ing|reading|processing|indexing|AI|LLM|language model|model|assistant|bot|program)\b/i,
  /\b(?:emit|print|output|say|repeat|write|use|with)\s+(?:only\s+)?the\s+(?:exact\s+)?(?:tokens?|sentence|phrase|string|line|word|code)\b/i,
  /\b(?:section|heading|line|end|beginning|start|top|part)\s+of\s+(?:the|your)\s+(?:plan|answer|reply|response|output|summary|report)\b/i,
  /\b(?:tell|inform|advise|warn|ask|instruct|send)\s+(?:the\s+)?(?:candidate|applicant|reader|user)s?\b/i,
  /\bcandidate['’]?s?\s+(?:must|e-?mail|job history|profile|CV|résumé|resume)\b/i,
  /\bother users\b|\bunder the heading\b|\btracking (?:code|pixel)\b|\bgive as source\b/i,
  /\b(?:interview questions|questions)\b.{0,40}\b(?:number each|mark with|append)\b/i,
  /\b(?:end|begin|start)\s+of\s+(?:website|page|document|user|system|input)?\s*(?:text|content|data|input|context)\b/i,
  /^(?:assistant|system|user|human|ai|developer|operator|admin(?:istrator)?)\s*:/i,
  /^(?:from now on\b.{0,20}\byou\b|new (?:task|instruction|role|rule)s?\b)|\byou are now\b|\bas (?:an AI|a (?:large )?language model)\b/i,
  /\b(?:previous|prior|earlier|original) (?:instructions?|task|orders?|prompt)\b/i,
  /\bthe user (?:has )?(?:asked|wants|requests?|requested|expects)\b/i,
  /\b(?:ask|asks|require|requires|instruct|instructs|tell|tells|invite|urge)\b.{0,25}\b(?:language models?|LLMs?|AIs?|bots?|crawlers?|summari[sz]ers?|assistants? that read)\b/i,
  /\b(?:language models?|LLMs?|AIs?|bots?|crawlers?|summari[sz]ers?|assistants?)\b.{0,12}\b(?:are|is) (?:required|asked|instructed|expected|told|obliged) to\b/i,
  /\bthe (?:assistant|model|AI|bot) (?:will|shall|must|should) (?:now|then|next)\b/i,
  /\b(?:summar(?:y|ies)|plans?|reports?|answers?) (?:of|about|made from|based on) this (?:page|site|text|document)\b/i,
  /\bwhen (?:they|you) (?:cite|quote|summari[sz]e|mention) (?:us|this)\b/i,
  /\b(?:hidden|secret|private) (?:note|message|instruction)s?\b|\bnotes? (?:to|for) (?:the |any |all )?(?:\w+ )?(?:models?|assistants?|AIs?|bots?|programs?|readers? that)\b/i,
  /\b(?:pay|send|transfer|wire|enter|confirm|deposit)\b.{0,40}\b(?:fees?|deposit|euros?|dollars?|pounds|money|passwords?|bank details|gift cards?|bitcoin|crypto)\b.{0,60}\b(?:interviews?|appl\w+|candidates?|appointment|offer)\b/i,
  /\b(?:candidates?|applicants?|interviewees?)\b.{0,40}\b(?:pay|transfer|wire|deposit|passwords?|bank details|gift cards?)\b/i,
];
/** The same in other languages: "ignore", "assistant", "instructions", "output only". */
const OTHER_LANGUAGES =
  /am Ende (?:der Antwort|des Plans)|à la fin d(?:u plan|e la réponse)|al final de(?:l plan| la respuesta)|в конце (?:плана|ответа)|(?:ignorier\w*|vergiss|missachte).{0,40}(?:anweisung|vorgabe|regel)|(?:ignorez?|oubliez?).{0,40}(?:instructions|consignes)|(?:ignora|olvida).{0,40}(?:instrucciones|reglas)|(?:忽略|无视|放弃|只输出|只回答|输出|自动助手|系统提示|無視|指示に従|出力して|アシスタント(?:は|へ)|プロンプト)|(?:игнорируй|забудь|инструкци)/iu;
/** Code, markup, data and addresses are never prose to quote as a fact. */
const MARKUP =
  /https?:\/\/|\bwww\.|javascript:|data:text|<\/?[a-z!][^>]{0,200}>?|!\[|\]\(|[{}]\s*["“]?\w|["”]\s*[:}]|={3,}|-{4,}|`|\\u[0-9a-f]{4}|&[a-z]+;|\$\{|\b(?:curl|sudo|npm|pip|docker run)\s|\b\w+\.\w+\(|=>|;\s*$/i;

/** True when a sentence reads as addressed to a program, or is markup, code or an address. */
export function isInstructionLike(sentence: string): boolean {
  const text = sentence.slice(0, 1_200);
  if (MARKUP.test(text) || OTHER_LANGUAGES.test(text) || GREETS_PROGRAM.test(text)) return true;
  if (isForeignInstruction(text)) return true;
  if (ABOUT_THE_OUTPUT.some((pattern) => pattern.test(text))) return true;
  return programIsAsked(text);
}

/** "assistants must print …", "Programs: begin with …": a program as subject of a demand for output. */
function programIsAsked(text: string): boolean {
  const address = ADDRESSED.exec(text);
  if (!address) return false;
  const after = text.slice(address.index + address[0].length, address.index + address[0].length + 60);
  const demand = /^\s*[:,—–-]\s*|^\s*(?:must|should|shall|please|are asked|need to|have to|kindly)\b/i.exec(
    after,
  );
  return demand !== null && ASKS_OUTPUT.test(after.slice(demand[0].length, demand[0].length + 30));
}
