/**
 * Whether a line that carries no citation (a question, a prompt, advice, an inference) keeps to what it may say.
 *
 * Such lines are not seen by the gate, so a model could slip a statement about the company into one. A line passes
 * when each of its words is given for it (its fact, the role, the topics) or belongs to talk about interviews in
 * general, its names and numbers are given, and it asserts nothing about the company, the interviewer or the
 * candidate. It can't tell that given words were put together to a false presupposition ("Why did Kafka replace
 * Postgres?"); it refuses good lines rather than let facts pass.
 */
import { canBeVerb } from '../../evidence/distil/grammar.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { stem } from '../topics/words.ts';
import { cleanLine, type Line } from './clean-line.ts';
import { bare, interviewWords, isAffair } from './interview-words.ts';

export interface Given {
  /** Texts whose words, names and numbers the line may use. */
  texts: readonly string[];
  /** How the company and the interviewer are called. */
  subjects: readonly string[];
  /** Must not be repeated. */
  secrets: readonly string[];
}

const LEAST_WORDS = 4;

export function checkLine(raw: string, given: Given): Line {
  const line = cleanLine(raw, given.secrets);
  if (!line.ok) return line;
  if (line.text.split(' ').length < LEAST_WORDS) return { ok: false, why: 'is no sentence' };
  if (/[“”„«»"]/.test(line.text)) return { ok: false, why: 'quotes without a source' };
  const why =
    strayWord(line.text, given) ??
    sentencesIn(line.text)
      .map((sentence) => assertion(sentence, given.subjects))
      .find((found) => found !== undefined);
  return why === undefined ? line : { ok: false, why };
}

/** The same, and it must ask. */
export function checkQuestion(raw: string, given: Given): Line {
  const line = checkLine(raw, given);
  return line.ok && !line.text.endsWith('?') ? { ok: false, why: 'is no question' } : line;
}

const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?])\s+/);

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*(?:[.,]\p{N}+)*[+#]*/gu;
/** Up to five things are counted in any advice. */
const SMALL_NUMBER = /^[1-5]$/;
const BIG_NUMBER =
  /^(?:six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|doubled|tripled?|third|percent)$/;

function strayWord(text: string, { texts, subjects }: Given): string | undefined {
  const source = [...texts, ...subjects].join(' ');
  const tokens = new Set((source.match(TOKEN) ?? []).map((token) => bare(token)));
  const stems = new Set([...tokens].map(stem));
  const words = interviewWords();
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const lower = bare(token);
    const stemmed = stem(lower);
    if (tokens.has(lower)) continue;
    if (EVERYDAY.test(token) || isSpan(text.slice(index))) continue;
    if (countsBeyond(token, lower)) return `counts “${token}”, which it was not given`;
    if (isName(token, opensSentence(text, index))) return `names “${token}”, which it was not given`;
    if (stems.has(stemmed) || isFunctionWord(lower)) continue;
    if (/\p{L}/u.test(token) && (isAffair(stemmed) || !words.has(stemmed)))
      return `says “${token}”, which nothing it was given does`;
  }
  return undefined;
}

/** Capitals that name nothing. */
const EVERYDAY = /^(?:CV|STAR|HR)$/;

/** "30 minutes", "six months": how long something of the candidate's own takes or is looked ahead. */
const isSpan = (from: string): boolean =>
  /^(?:[1-9]\d?|six|seven|eight|nine|ten|twelve|thirty|sixty|ninety)[ -](?:minutes?|hours?|days?|weeks?|months?)\b(?! (?:ago|old))/i.test(
    from,
  );

const countsBeyond = (token: string, lower: string): boolean =>
  /\p{N}/u.test(token) ? !SMALL_NUMBER.test(token) : BIG_NUMBER.test(lower);

const opensSentence = (text: string, at: number): boolean =>
  at === 0 || /[.!?:“"]\s*$/.test(text.slice(0, at));

/** Capitals where no sentence begins, or inside a word. */
const isName = (token: string, opens: boolean): boolean =>
  token !== 'I' && !/^I['’]/.test(token) && (/^.+\p{Lu}/u.test(token) || (!opens && /^\p{Lu}/u.test(token)));

const HEDGED =
  /^(?:may|might|could|would|will|can|should|must|shall|(?:is|are) likely|likely|probably|possibly|perhaps|often|tend|tends)\b/i;
/** Opens a clause that asks or supposes. */
const NOT_ASSERTED = /\b(?:how|why|what|whether|when|where|which|who|whom|whose|if)\b[^,;:]*$/i;
const DONE = /^(?:have|had|were|are|led|built|made|wrote|ran|did|know|worked|managed|\w{3,}ed)\b/i;

/** "You led …", "…, and you led …"; not "a decision you changed", which asks for one. */
const CLAUSE_YOU =
  /(?:^|[,;:–—]\s*|\b(?:and|but|so|because|since|as|that|while|shows?)\s+)you (?:also |already |once )?/gi;

/** Why a sentence that is no question asserts something, or undefined. */
function assertion(sentence: string, subjects: readonly string[]): string | undefined {
  if (sentence.endsWith('?')) return undefined;
  for (const { before, after } of afterSubject(sentence, subjects))
    if (!NOT_ASSERTED.test(before) && !HEDGED.test(after) && canBeVerb(/^[\p{L}'’]+/u.exec(after)?.[0] ?? ''))
      return 'states something about the company or the interviewer without a source';
  for (const match of sentence.matchAll(CLAUSE_YOU)) {
    const after = sentence.slice(match.index + match[0].length);
    if (!NOT_ASSERTED.test(sentence.slice(0, match.index)) && DONE.test(after))
      return 'says what the candidate did';
  }
  return undefined;
}

function afterSubject(sentence: string, subjects: readonly string[]): { before: string; after: string }[] {
  const names = subjects.map((name) => RegExp.escape(name));
  const subject = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...names, 'they', 'he', 'she', '(?:the|this|that|its|their) (?:\\p{L}+ )?(?:company|team|firm|business|startup|organi[sz]ation|group|interviewer|manager|office|product|platform|stack)', 'their \\p{L}+', 'its \\p{L}+'].join('|')})(?:['’]s)? (?=\\p{L})`,
    'giu',
  );
  return [...sentence.matchAll(subject)].map((match) => ({
    before: sentence.slice(0, match.index),
    after: sentence.slice(match.index + match[0].length),
  }));
}
