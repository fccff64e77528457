/**
 * Whether a sentence says something a reader could use as a fact, and how well it stands alone.
 *
 * Refused: page furniture, slogans, commands to the visitor, questions, testimonials, fragments, text for programs.
 */
import type { SourceKind } from '../../../shared/source.ts';
import { hasFiniteVerb, opensWithCommand, wordsOf } from './grammar.ts';
import { isInstructionLike } from './instructions.ts';
import type { Sentence } from './sentences.ts';

export interface Setting {
  kind: SourceKind;
  companyName: string;
  /** The blocks around it, for telling testimonials. */
  before: Sentence | undefined;
  after: Sentence | undefined;
}

export type Judgement =
  | { ok: true /** 0 to 1: how well it stands alone and how much it says. */; quality: number }
  | { ok: false; why: Refusal };
export type Refusal =
  | 'heading'
  | 'too-short'
  | 'too-long'
  | 'furniture'
  | 'for-programs'
  | 'question'
  | 'command'
  | 'testimonial'
  | 'fragment'
  | 'dangling'
  | 'pitch'
  | 'off-topic';

const MIN_CHARS = 25;
const MAX_CHARS = 420;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const FURNITURE =
  /\b(?:cookies?|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|all rights reserved|copyright|©|newsletter|unsubscribe|subscribe|sign(?:ing)? (?:up|in)|log ?in|skip to|click (?:here|the|on)|read more|learn more|see more|show more|find out more|contact (?:us|sales)|book a (?:demo|call)|free trial|no credit card|get started|request a (?:demo|quote)|follow us|share this|back to top|enable javascript|your browser|min(?:ute)?s? read|posted (?:on|by|in)|last updated|table of contents|related (?:posts|articles)|add to cart|out of stock|captcha|trademarks?|registered (?:in|office|number)|equal opportunity|accommodations?|reasonable adjustment|forward-looking)\b|^(?:by|photo|image|source|credit|tags?|categories|category|updated|published)\s*[:|]/i;
const JOB_TITLE =
  /\b(?:CEO|CTO|CFO|COO|CMO|CIO|CPO|VP|SVP|Chief|Head of|Director|Founder|Co-founder|President|Manager|Lead|Engineer|Developer|Owner|Architect|Partner)\b/;
/** Begins by pointing at something said before it. */
const DANGLING =
  /^(?:this|that|these|those|it|they|he|she|such|there|here|so|but|and|or|nor|yet|then|thus|hence|therefore|however|moreover|furthermore|additionally|also|instead|otherwise|likewise|similarly|meanwhile|still|consequently|as a result|for (?:example|instance|this reason)|in (?:addition|other words|contrast|this|that|these|summary|conclusion|sum|short)|on the other hand|of course|first|firstly|second|secondly|third|finally|lastly|next|both|neither|another|others?|the (?:first|second|third|last|latter|former|same|following|above|other)|because|which|where|when they|if (?:it|they|so|not))\b[\s,:]/i;
const PITCH =
  /\b(?:unlock|unleash|supercharge|empower(?:s|ing)?|elevate|transform your|take (?:your|control)|next level|game[- ]chang|best[- ]in[- ]class|world[- ]class|cutting[- ]edge|seamless(?:ly)?|effortless(?:ly)?|revolutioni[sz]e|leverage|turbocharge|say (?:goodbye|hello)|look no further|whatever your|peace of mind|dreams?|magic(?:al)?|like never before|one[- ]stop|all your|your (?:dream|ideal|perfect)|hassle|amazing|awesome|stunning|powerful)\b/gi;

/** Judges one sentence in its setting. Pure and linear in the sentence. */
export function judge(sentence: Sentence, setting: Setting): Judgement {
  const { text } = sentence;
  const posting = setting.kind === 'job-posting';
  if (sentence.shape === 'heading' || sentence.shape === 'table') return no('heading');
  if (CJK.test(text)) return judgeCjk(sentence);
  if (text.length < (posting ? 14 : MIN_CHARS)) return no('too-short');
  if (text.length > MAX_CHARS) return no('too-long');
  if (isInstructionLike(text)) return no('for-programs');
  if (FURNITURE.test(text)) return no('furniture');
  if (/[?？]["”’)]*$/.test(text)) return no('question');
  if (isTestimonial(sentence, setting)) return no('testimonial');
  const words = wordsOf(text);
  if (words.length < (posting ? 3 : 5)) return no('too-short');
  if (!/^["“‘(¿¡]?[\p{Lu}\p{N}$€£¥~]/u.test(text) && !posting && !startsWithBrand(text, setting))
    return no('fragment');
  if (opensWithCommand(text) && !posting) return no('command');
  if (DANGLING.test(text)) return no('dangling');
  return weigh(sentence, words, setting);
}

const no = (why: Refusal): Judgement => ({ ok: false, why });

const startsWithBrand = (text: string, { companyName }: Setting) =>
  companyName.length > 1 && text.toLowerCase().startsWith(companyName.toLowerCase());

/** No word boundaries: length and a closing mark decide. Shown as a quote, never reworded. */
function judgeCjk(sentence: Sentence): Judgement {
  const { text } = sentence;
  if (text.length < 12) return no('too-short');
  if (text.length > 240) return no('too-long');
  if (isInstructionLike(text)) return no('for-programs');
  if (/[?？]$/.test(text)) return no('question');
  if (
    /クッキー|プライバシー|利用規約|お問い合わせ|ログイン|会員登録|隐私|登录|注册|版权|쿠키|로그인/.test(text)
  )
    return no('furniture');
  if (!sentence.closed) return no('fragment');
  return { ok: true, quality: /[\p{N}]/u.test(text) ? 0.7 : 0.55 };
}

/** A customer speaks: "we" is not the company, praise is no fact. */
function isTestimonial({ text, block }: Sentence, { before, after, kind }: Setting): boolean {
  if (/^["“«„‘]/.test(text) || /["”»]$/.test(text)) return kind !== 'interviewer-page';
  const firstPerson = /\b(?:I|my|me|I['’](?:m|ve|d)|we|our|us)\b/.test(text);
  if (kind.startsWith('interviewer') || !firstPerson) return false;
  if (/\b(?:I|my|me|I['’](?:m|ve|d|ll))\b/.test(text)) return true;
  return [before, after].some(
    (near) => near !== undefined && Math.abs(near.block - block) === 1 && isAttribution(near.text),
  );
}

const isAttribution = (line: string) =>
  JOB_TITLE.test(line) && line.length < 90 && !/[.!?]$/.test(line) && /^["“—–-]?\s*\p{Lu}/u.test(line);

function weigh(sentence: Sentence, words: readonly string[], setting: Setting): Judgement {
  const { text } = sentence;
  const posting = setting.kind === 'job-posting';
  const finite = hasFiniteVerb(words);
  const numbers = /\p{N}/u.test(text);
  const own = /\b(?:we|our|us|we['’](?:re|ve))\b/i.test(text);
  const named = mentions(text, setting.companyName);
  if (!finite && !posting) return no('fragment');
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
  if (quality < 0.25) return no('pitch');
  return { ok: true, quality: Math.min(1, quality) };
}

/** Whether a text names the company, as whole words. */
export function mentions(text: string, name: string): boolean {
  if (name.length < 2) return false;
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  const edge = (char: string | undefined) => char === undefined || !/[\p{L}\p{N}]/u.test(char);
  return edge(text[at - 1]) && edge(text[at + name.length]);
}
