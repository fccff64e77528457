/** Corrections of tags that the learnt tagger gets wrong: staff titles, objects taken for verbs, clauses without a verb. */
import { isPastForm, lemmasOf } from '../../../lexicon/lemmas.ts';
import { commonness } from '../../../lexicon/wordnet.ts';
import { AUXILIARY, FINITE, isMain } from './main-verb.ts';
import { TAGS } from './tagger.ts';
import type { Spelling } from './tokens.ts';

/** "hiring managers": the first is no verb. */
const STAFF = /^(?:manager|partner|officer|director|member|engineer|consultant|agent|editor)s?$/;

export function withCompounds(tags: number[], tokens: readonly Spelling[]): void {
  for (let i = 2; i < tokens.length; i++)
    // "send us scans"
    if (
      TAGS[tags[i] ?? 0] === 'VBZ' &&
      /^(?:us|them|me|him)$/.test(tokens[i - 1]?.lower ?? '') &&
      /^VB/.test(TAGS[tags[i - 2] ?? 0] ?? '')
    )
      tags[i] = TAGS.indexOf('NNS');
  const opening = tokens[0]?.lower ?? '';
  // "Bill your clients"
  if (
    /^(?:NNP?|JJ)$/.test(TAGS[tags[0] ?? 0] ?? '') &&
    /^(?:your|our|their|his|her|its)$/.test(tokens[1]?.lower ?? '') &&
    lemmasOf(opening).some((l) => l === opening && commonness(l, 'verb') > 0)
  )
    tags[0] = TAGS.indexOf('VB');
  for (const [i, token] of tokens.entries()) {
    // "clients bill": modal verbs are few. "start-up" is one thing.
    if (
      TAGS[tags[i] ?? 0] === 'MD' &&
      !AUXILIARY.test(token.lower) &&
      !/^(?:ca|wo|sha|ought|need|dare)$/.test(token.lower)
    )
      tags[i] = TAGS.indexOf('VBP');
    if (TAGS[tags[i] ?? 0] === 'RP' && TAGS[tags[i - 1] ?? 0] === 'HYPH') tags[i] = TAGS.indexOf('NN');
    if (
      /^(?:hiring|marketing|operating|managing|founding|consulting|engineering|testing|training|contributing|account)$/.test(
        token.lower,
      ) &&
      STAFF.test(tokens[i + 1]?.lower ?? '')
    )
      tags[i] = TAGS.indexOf('NN');
  }
}

/** How much surer the tagger is of the tag it chose than of the likeliest finite verb, by token. */
export type Margins = readonly number[];

/**
 * Every statement has a verb: where none was seen the likeliest word is made one, in the sentence and in each part of
 * it before ", and", ", while" and the like. Returns the first token that was changed; -1 when none was.
 */
export function withVerb(tags: number[], tokens: readonly Spelling[], margins: Margins): number {
  if (tokens.at(-1)?.lower !== '.') return -1;
  // "Bugs ship faster": a sentence opens with no third person.
  const second = tokens[1]?.lower ?? '';
  if (
    TAGS[tags[0] ?? 0] === 'VBZ' &&
    tokens[0]?.text !== tokens[0]?.lower &&
    tokens.length > 3 &&
    /^NN$|^VB[NP]?$/.test(TAGS[tags[1] ?? 0] ?? '') &&
    lemmasOf(second).some((l) => commonness(l, 'verb') > 0)
  ) {
    tags[0] = TAGS.indexOf('NNS');
    tags[1] = TAGS.indexOf(isPastForm(second) ? 'VBD' : 'VBP');
  }
  // "Lift invested in": a capitalised word before a past form is who did it.
  if (
    /^VBP?$/.test(TAGS[tags[0] ?? 0] ?? '') &&
    /^(?:JJ|VBN|VBD)$/.test(TAGS[tags[1] ?? 0] ?? '') &&
    isPastForm(second) &&
    /^(?:IN|TO|DT|NNP|PRP\$)$/.test(TAGS[tags[2] ?? 0] ?? '')
  ) {
    tags[0] = TAGS.indexOf('NNP');
    tags[1] = TAGS.indexOf('VBD');
  }
  let from = 0;
  let changed = -1;
  for (const [i, token] of tokens.entries()) {
    const joins =
      /^(?:while|whereas)$/.test(token.lower) ||
      (token.lower === ',' && /^(?:and|but|while|whereas|although|so)$/.test(tokens[i + 1]?.lower ?? ''));
    if (!joins && i < tokens.length - 1) continue;
    const at = withVerbBetween(tags, tokens, margins, from, i);
    if (at >= 0 && changed < 0) changed = at;
    from = i + (token.lower === ',' ? 2 : 1);
  }
  return changed;
}

/** A base form counts only right behind its subject: "grippers pick". */
function isFiniteVerb(i: number, tag: (i: number) => string): boolean {
  if (/^(?:VB[PZD]|MD)$/.test(tag(i))) return true;
  let before = i - 1;
  while (tag(before) === 'RB') before--;
  return tag(i) === 'VB' && /^(?:NN|PRP$|CD|-RRB-|,)/.test(tag(before));
}

function withVerbBetween(
  tags: number[],
  tokens: readonly Spelling[],
  margins: Margins,
  from: number,
  to: number,
): number {
  const tag = (i: number) => (i < from ? '' : (TAGS[tags[i] ?? -1] ?? ''));
  if (to - from < 2) return -1;
  for (let i = from; i < to; i++) {
    if (!isFiniteVerb(i, tag) || !isMain(i, tokens, tag)) continue;
    if (tag(i) === 'VB') tags[i] = TAGS.indexOf('VBP');
    return -1;
  }
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = from + 1; i < to; i++) {
    const margin = mayBeVerb(tokens, i, tag) ? (margins[i] ?? 0) : least;
    if (margin < least) [best, least] = [i, margin];
  }
  if (best < 0) return -1;
  const form = tokens[best]?.lower ?? '';
  const past = /ed$/.test(form) || isPastForm(form);
  tags[best] = TAGS.indexOf(past ? 'VBD' : /[^s]s$/.test(form) ? 'VBZ' : 'VBP');
  return best;
}

/** The noun that heads the phrase before a word: "founders" of "founders at Lift". */
function subjectBefore(i: number, tokens: readonly Spelling[], tag: (i: number) => string): number {
  let head = -1;
  for (let k = i - 1; tag(k) !== ''; k--) {
    const behind = head >= 0 && /^(?:IN|TO)$/.test(tag(k));
    if (behind) head = -1;
    else if (FINITE.test(tag(k)) && !isMain(k, tokens, tag)) {
      // The noun before "who are uncertain".
      while (tag(k) !== '' && !/^(?:WDT|WP|IN|DT)/.test(tag(k))) k--;
      head = -1;
    } else if (/^(?:NN|PRP$|CD|EX)/.test(tag(k))) {
      if (head < 0) head = k;
    } else if (!/^(?:DT|PRP\$|JJ|POS|HYPH|RB|VBN|VBG|CC)$/.test(tag(k))) break;
  }
  return head;
}

function mayBeVerb(tokens: readonly Spelling[], i: number, tag: (i: number) => string): boolean {
  const token = tokens[i];
  if (
    !token ||
    token.name ||
    !/^(?:NNS?|VB[NP]?|JJ|RB|IN|PDT)$/.test(tag(i)) ||
    !/^\p{Ll}+$/u.test(token.text) ||
    /ing$/.test(token.lower) ||
    !lemmasOf(token.lower).some((l) => commonness(l, 'verb') > 0) ||
    /^(?:IN|POS|PRP\$|CC|\.|DT|TO|)$/.test(tag(i - 1)) ||
    (/^(?:VB|MD)/.test(tag(i - 1)) && isMain(i - 1, tokens, tag))
  )
    return false;
  const subject = subjectBefore(i, tokens, tag);
  const noun = tokens[subject];
  if (!noun) return false;
  const plural = tag(subject) === 'NNS' || (noun.name === false && /[^s]s$/.test(noun.lower));
  const either = /^(?:sheep|staff|team|people|police|crew|series|means|data|half|most|all|some)$/.test(
    noun.lower,
  );
  const third = /[^s]s$/.test(token.lower);
  const past =
    /ed$/.test(token.lower) ||
    isPastForm(token.lower) ||
    /^(?:cut|put|set|hit|let|cost|spread|shut|beat|read)$/.test(token.lower);
  const agrees = past || either || third !== plural;
  const next = tag(i + 1);
  return (
    agrees &&
    ((past && /^(?:\.|,|IN|)$/.test(next)) || /^(?:NN|DT|PRP|CD|JJ|RB|IN|TO|WRB|WP|VBN|\$|''|\.)/.test(next))
  );
}
