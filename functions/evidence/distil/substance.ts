/**
 * Whether a sentence says something a reader could use as a fact, and how well it stands alone.
 *
 * Refused: page furniture, slogans, commands to the visitor, questions, testimonials, fragments, text for programs.
 */
import type { SourceKind } from '../../../shared/source.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { mentions, speaksAsCompany } from './company-words.ts';
import { isDatedJob } from './dated-job.ts';
import { canBeVerb, hasFiniteVerb, opensWithCommand, wordsOf } from './grammar.ts';
import { isInstructionLike } from './instructions.ts';
import { type Judgement, no } from './judgement.ts';
import { INTERVIEW_TALK, kindOfHeading } from './kinds.ts';
import { CJK, judgeCjk, judgeForeign } from './other-languages.ts';
import type { Sentence } from './sentences.ts';
import { isTestimonial } from './testimonial.ts';

export interface Setting {
  kind: SourceKind;
  companyName: string;
  /** Judged by English grammar; else by form alone. */
  english: boolean;
  /** The blocks around it, for telling testimonials. */
  before: Sentence | undefined;
  after: Sentence | undefined;
  /** The first sentence of its own block, where it is another. */
  opening?: Sentence | undefined;
}

const MIN_CHARS = 25;
/** "Today we are 180 people." says much in little. */
const MIN_CHARS_COUNTING = 16;
/** Lines of a posting or a profile are short by nature. */
const MIN_CHARS_LISTED = 14;
const MAX_CHARS = 420;

const FURNITURE =
  /\b(?:cookies?|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|all rights reserved|copyright|©|newsletter|unsubscribe|subscribe|sign(?:ing)? (?:up|in)|log(?:ging)? in|login (?:page|here)|skip to|click (?:here|the|on)|read more|learn more|see more|show more|find out more|contact (?:us|sales)|book a (?:demo|call)|free trial|no credit card|get started|request a (?:demo|quote)|follow us|share this|back to top|enable javascript|your browser|min(?:ute)?s? read|posted (?:on|by|in)|last updated|table of contents|related (?:posts|articles)|add to cart|out of stock|captcha|trademarks?|registered (?:in|office|number)|equal opportunity|accommodations?|reasonable adjustment|forward-looking|for more (?:information|details)|to learn (?:how|more)|(?:following|above|below|next) (?:command|example|steps?|section|table|figure|code|diagram)|(?:commands?|examples?|figure|diagram|code|query|queries|snippets?|screenshots?|listing) (?:above|below)|steps? below|(?:this|the) (?:video|article|page|post|guide|tutorial|section|chapter|blog)|(?:may|can|will) vary|for (?:example|instance)|subject to change|figure \d+|in part \d|we(?:['’]ll| will| then| first| now|) (?:get into|look at|explore|discuss|cover|peek|dive|delve|walk (?:you )?through|go (?:over|through)|outline|present|explain|describe|talk about|(?:offer|share|give you) (?:some |a few |our )?(?:insights?|tips|best practices|examples))|we['’]re talking|the vendor|toll-free|save \d+ ?%|\d+ ?% off|first \d+ months|limited time|you may call)\b|\.\.\.$|…$|:$|^\*|^(?:[^:]{0,60}: )?Based on\b|\b[\w.+-]+@[\w-]+\.\w|\d{3}[-.\s]\d{3}[-.\s]\d{4}|^(?:by|photo|image|source|credit|tags?|categories|category|updated|published)\s*[:|]/i;
/** Begins by pointing at something said before it. */
const DANGLING =
  /^(?:together,? they|each of them|if you (?:need|want|have|are|would)|this|that|these|those|it|they|he|she|such|here|so|but|and|or|nor|yet|then|thus|hence|therefore|however|moreover|furthermore|additionally|also|instead|otherwise|likewise|similarly|meanwhile|still|consequently|as a result|for (?:example|instance|this reason|context)|to be clear|in fact|that said|best of all|with (?:that|this|these)|of (?:these|those|course)|in (?:addition|other words|contrast|this|that|these|summary|conclusion|sum|short)|on the other hand|of course|first|firstly|second|secondly|third|finally|lastly|next|both|neither|another|others?|the (?:first|second|third|last|latter|former|same|following|above|other)|because|which|where|earlier this (?:week|month)|(?:last|this|next) (?:week|month)|yesterday|when they|if (?:it|they|so|not))\b[\s,:]/i;
const PITCH =
  /\b(?:help you|rest assured|great|definitive|incredible|fantastic|easy|easily|perfect|ideal|happy|love|excited|unlock|unleash|supercharge|empower(?:s|ing)?|elevate|transform your|take (?:your|control)|next level|game[- ]chang|best[- ]in[- ]class|world[- ]class|cutting[- ]edge|seamless(?:ly)?|effortless(?:ly)?|revolutioni[sz]e|leverage|turbocharge|say (?:goodbye|hello)|look no further|whatever your|peace of mind|dreams?|magic(?:al)?|like never before|one[- ]stop|all your|your (?:dream|ideal|perfect)|hassle|amazing|awesome|stunning|powerful)\b/gi;

/** Judges one sentence in its setting. Pure and linear in the sentence. */
export function judge(sentence: Sentence, setting: Setting): Judgement {
  const { text } = sentence;
  const posting = setting.kind === 'job-posting';
  if (setting.kind === 'company-page' && countsTrust(text)) return { ok: true, quality: TRUST_QUALITY };
  if (sentence.shape === 'heading' || sentence.shape === 'table') return no('heading');
  if (CJK.test(text)) return judgeCjk(sentence);
  // "Write it down" is a command on a product page and a value under "Our values".
  const value = kindOfHeading(sentence.heading) === 'value' || setting.kind === 'values-page';
  const listed = posting || value || setting.kind === 'interviewer-profile';
  const least = counts(text, setting) ? MIN_CHARS_COUNTING : MIN_CHARS;
  if (text.length < (listed ? MIN_CHARS_LISTED : least)) return no('too-short');
  if (text.length > MAX_CHARS) return no('too-long');
  if (setting.kind === 'interviewer-profile' && isDatedJob(text)) return { ok: true, quality: JOB_QUALITY };
  if (!setting.english) return judgeForeign(sentence, posting);
  if (isInstructionLike(text)) return no('for-programs');
  if (FURNITURE.test(text)) return no('furniture');
  if (/[?？]["”’)]*$/.test(text) && !(posting && INTERVIEW_TALK.test(text))) return no('question');
  if (isTestimonial(sentence, setting)) return no('testimonial');
  const words = wordsOf(text);
  if (words.length < (listed ? 3 : counts(text, setting) ? 4 : 5)) return no('too-short');
  if (hangsOnEarlier(text) || (value && sentence.shape === 'prose' && POINTS_BACK.test(text)))
    return no('dangling');
  if (value && (sentence.closed || sentence.shape === 'bullet')) return { ok: true, quality: VALUE_QUALITY };
  if (!/^["“‘(¿¡]?[\p{Lu}\p{N}$€£¥~]/u.test(text) && !posting && !startsWithBrand(text, setting))
    return no('fragment');
  // "Lead four engineers" is what somebody does.
  if (!posting && setting.kind !== 'interviewer-profile' && commands(text, setting)) return no('command');
  if (DANGLING.test(text) || ASIDE_TO_READER.test(text)) return no('dangling');
  if (!posting && (isAboutSomebody(text, setting) || isCaseStory(sentence, setting))) return no('off-topic');
  if (setting.kind === 'company-page' && FINE_PRINT.test(text)) return no('furniture');
  return weigh(sentence, words, setting);
}

/** "Trusted by over 4.5 million builders": a figure without a verb, often set large. */
export const countsTrust = (text: string): boolean =>
  text.length <= LONGEST_TRUST &&
  /^(?:Trusted|Used|Loved|Chosen) by (?:over |more than |nearly |around |about )?\p{N}[\p{N}.,]*(?:\+|k|K|m|M)?\+? (?:million |billion |thousand )?\p{L}/u.test(
    text,
  );
const LONGEST_TRUST = 90;
const TRUST_QUALITY = 0.5;
const JOB_QUALITY = 0.75;

/** "Render deploys …": a company's name may look like a verb. */
const commands = (text: string, setting: Setting): boolean =>
  opensWithCommand(text) &&
  !(
    startsWithBrand(text, setting) &&
    /^ (?:\p{Ll}{2,}s|can|will|was)\b/u.test(text.slice(setting.companyName.length))
  );

/** In a list of values "It is right to ask" stands alone; in the prose around it "These are" does not. */
const POINTS_BACK = /^(?:They|These|Those|This|That|It|He|She)\b/;
/** "We run it against", "The Acme team will deliver this during": the object stands in an earlier sentence. */
const OBJECT_BEFORE =
  /^(?:We|I|The company|The (?:\p{Lu}[\p{L}\p{N}]+\s+){1,3}(?:team|experts?|consultants?)|The (?:\p{Lu}[\p{L}\p{N}]+\s+){0,3}(?:Team|Experts?|Consultants?)|\p{Lu}[\p{L}\p{N}]+)\s+(?:(?:will|can|may|must|should|would)\s+)?(?:\p{L}+ly\s+|also\s+|now\s+|still\s+|then\s+)?(?!(?:and|or|but|that)\b)\p{Ll}+\s+(?:(?:at|on|for|with|about|to|by|through|over)\s+)?(?:(?:it|them)\b(?!\s+(?:is|was|takes|easy|hard|possible|clear|simple|difficult|should|must|can|will)\b)|(?:these|those|this)(?=\s+(?:down|up|out|for|because|in|on|every|each|when|with|by|to|during|within|over|through|as|at|from)\b|[.,;]))/u;
/** "To prove that, …", "… is perfectly aware of that." */
const POINTS_AT_SAID =
  /^To (?:\p{Ll}+ ){1,2}(?:that|this|it),|\b(?:of|with|about|by|for|like) (?:that|this)[.!]$/u;
/** "Oh, don’t get us started!" */
const ASIDE_TO_READER = /^(?:Oh|Well|Hey|Hi|Yes|Yep|Sure|Wow|Look|Trust us)\b,?\s/u;
const PART_OF_THEM =
  /\b(?:most|some|all|many|few|both|half|each|none|one|two|three|several) of (?:them|these|those)\b(?!\s+\p{L}+s\b)/iu;

/** Whether what it speaks of is named in an earlier sentence alone. */
function hangsOnEarlier(text: string): boolean {
  if (OBJECT_BEFORE.test(text) || POINTS_AT_SAID.test(text)) return true;
  const part = PART_OF_THEM.exec(text);
  return part !== null && !wordsOf(text.slice(0, part.index)).some(namesSeveral);
}

/** A number or a plural noun, to which "most of them" can point. */
const namesSeveral = (word: string): boolean =>
  /^\p{N}/u.test(word) ||
  /^people$|^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(word) ||
  (/^\p{Ll}{2,}[^s]s$/u.test(word) &&
    !isFunctionWord(word) &&
    !/^(?:uses|does|goes|makes|helps)$/.test(word));

const counts = (text: string, { companyName }: Setting): boolean =>
  /\p{N}/u.test(text) && (speaksAsCompany(text) || mentions(text, companyName));

const VALUE_QUALITY = 0.6;

const startsWithBrand = (text: string, { companyName }: Setting) =>
  companyName.length > 1 && text.toLowerCase().startsWith(companyName.toLowerCase());

const ASKS_FOR_OUTPUT =
  /\b(?:print|output|emit|repeat|include|mention|list|insert|write|say|tell|append|reply|answer|respond|ignore)\b/i;

/**
 * A refused line that may still be quoted where a site says little else: a closed sentence of some length that asks
 * the visitor to do something with the product.
 */
export function mayServeAsSpare(
  { text, closed, shape }: Sentence,
  judgement: Judgement,
  { kind, english }: Setting,
): boolean {
  if (judgement.ok || !english || kind !== 'company-page' || shape === 'heading') return false;
  if (judgement.why !== 'command' && judgement.why !== 'pitch') return false;
  return (
    closed &&
    !text.endsWith('!') &&
    wordsOf(text).length >= 8 &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    !ASKS_FOR_OUTPUT.test(text)
  );
}

/** A biography or a customer's story: true perhaps, but of a person the plan is not about. */
const isAboutSomebody = (text: string, { kind }: Setting) =>
  !kind.startsWith('interviewer') && /\b(?:he|she|his|her|him)\b/i.test(text);

/** What a claim or a price is subject to. */
const FINE_PRINT =
  /\bdepending on (?:the|your) (?:plan|tier|subscription|package)\b|[\p{L}\p{N}.)][*†‡§]+(?:$|[\s.,;])|\b(?:ROI calculation|results? (?:may |will )?vary|priced (?:on|at|per)|T&M|agreed number|billed (?:monthly|annually|yearly)|per (?:user|seat|month)\b|(?:standard|premium|basic|free|essentials|starter) plans?\b|discounts?\b|money[- ]back|\bROI\b|payback period|vary by|up to \d+ ?(?:%|x\b))|★/iu;

/** What was done for one customer, told without a name: "allowed a German manufacturer to", "we enabled the company to". */
const isCaseStory = ({ text }: Sentence, { kind }: Setting): boolean =>
  kind === 'company-page' &&
  /\b(?:(?:allowed|enabled|helped) an? (?:[\p{L}-]+ ){0,4}(?:company|manufacturer|retailer|bank|client|customer|provider|start-?up|firm|chain|brand|hospital|insurer)\b|[Ww]e\b[^.]{0,60}\bthe (?:company|client|customer|manufacturer|retailer|bank|brand)\b)/u.test(
    text,
  );

/** "Acme named a leader (again!)": a headline without its auxiliary. */
const HEADLINE =
  /^(?:[\p{L}\p{N}.&'’-]+ ){1,4}(?:named|ranked|recogni[sz]ed|awarded|voted|rated|selected|featured|honou?red|crowned) (?:an?|the|as|by|among|in|one|#)\b|[!?]\)$/iu;

/** "From streamlining …" in one item of a list and "To tracking …" in the next. */
const HALF_A_FRAME = /^(?:From|To) \p{Ll}+ing\b(?!.*, (?:we|it|they|\p{Lu}))/u;

/** What makes a line of a posting without a verb worth keeping. */
const ASKS_OF_CANDIDATE =
  /\b(?:experience|knowledge|skills?|degree|years?|understanding|familiarity|proficiency|ability|fluen\w+|fundamentals|background|hybrid|remote|on[- ]site|office|salary|interviews?|Erfahrung|Kenntnisse|expérience|maîtrise)\b/i;

function weigh(sentence: Sentence, words: readonly string[], setting: Setting): Judgement {
  const { text } = sentence;
  const posting = setting.kind === 'job-posting';
  const finite = hasFiniteVerb(text);
  const numbers = /\p{N}/u.test(text);
  const own = speaksAsCompany(text);
  const named = mentions(text, setting.companyName);
  if (
    !finite &&
    setting.kind !== 'interviewer-profile' &&
    !(posting && (sentence.shape === 'bullet' || ASKS_OF_CANDIDATE.test(text) || INTERVIEW_TALK.test(text)))
  )
    return no('fragment');
  if (!posting && (startsWithoutSubject(words) || HEADLINE.test(text) || HALF_A_FRAME.test(text)))
    return no('fragment');
  if (!sentence.closed && sentence.shape !== 'bullet' && !posting && words.length < 8) return no('fragment');
  const pitch = (text.match(PITCH) ?? []).length;
  const capitals = (text.slice(1).match(/(?<=[\s(])\p{Lu}[\p{L}\p{N}]+/gu) ?? []).length;
  const you = /\b(?:you|your|you['’](?:re|ll|ve))\b/i.test(text);
  const says = (numbers ? 0.2 : 0) + Math.min(0.2, capitals * 0.05) + (named ? 0.2 : 0) + (own ? 0.15 : 0);
  const base = posting ? 0.5 : 0.35;
  const quality =
    base +
    says -
    pitch * 0.15 -
    (you && !posting ? 0.15 : 0) -
    (sentence.closed ? 0 : 0.1) -
    (text.endsWith('!') ? 0.2 : 0);
  if (!posting && (pitch >= 2 || (pitch > 0 && says < 0.2))) return no('pitch');
  // Praise is somebody's claim where the company is its subject, else a brochure's.
  if (!posting && pitch > 0 && !own && !numbers && !isSubject(text, setting)) return no('pitch');
  if (quality < 0.25) return no('pitch');
  return { ok: true, quality: Math.min(1, quality) };
}

/** The company's name opens the sentence or its main clause. */
const isSubject = (text: string, { companyName }: Setting): boolean =>
  companyName.length > 1 &&
  (text.startsWith(companyName) ||
    text.includes(`, ${companyName} `) ||
    text.startsWith(`The ${companyName}`));

/** "Measures the ability …", "No setup required": a line of a list whose subject stands elsewhere. */
function startsWithoutSubject(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  if (first === 'no') return !words.some((word) => /^(?:is|are|was|has|have|can|will|does)$/i.test(word));
  return (
    /[^s]s$/.test(first) &&
    canBeVerb(first) &&
    /^(?:the|a|an|your|our|its|their|you|all|every)$/.test(second) &&
    !/^(?:is|was|has|this|its|us|as|always|sales|news|analytics)$/.test(first)
  );
}
