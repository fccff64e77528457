/** Corrections of tags that the learnt tagger gets wrong: staff titles, objects taken for verbs, clauses without a verb. */
import { isPastForm, lemmasOf } from '../lexicon/lemmas.ts';
import { commonness } from '../lexicon/wordnet.ts';
import { TAGS } from './tagger.ts';
import type { Token } from './tokens.ts';

/** "hiring managers": the first is no verb. */
const STAFF = /^(?:manager|partner|officer|director|member|engineer|consultant|agent|editor)s?$/;

export function withCompounds(tags: number[], tokens: readonly Token[]): void {
  for (let i = 2; i < tokens.length; i++)
    // "send us scans"
    if (
      TAGS[tags[i] ?? 0] === 'VBZ' &&
      /^(?:us|them|me|him)$/.test(tokens[i - 1]?.lower ?? '') &&
      /^VB/.test(TAGS[tags[i - 2] ?? 0] ?? '')
    )
      tags[i] = TAGS.indexOf('NNS');
  for (const [i, token] of tokens.entries())
    if (
      /^(?:hiring|marketing|operating|managing|founding|consulting|engineering|testing|training|contributing|account)$/.test(
        token.lower,
      ) &&
      STAFF.test(tokens[i + 1]?.lower ?? '')
    )
      tags[i] = TAGS.indexOf('NN');
}

/**
 * Every statement has a verb: where none was seen the likeliest word is made one, in the sentence and in each part of
 * it before ", and", ", while" and the like.
 */
export function withVerb(tags: number[], tokens: readonly Token[]): void {
  if (tokens.at(-1)?.lower !== '.') return;
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
  let from = 0;
  for (const [i, token] of tokens.entries()) {
    const joins =
      /^(?:while|whereas)$/.test(token.lower) ||
      (token.lower === ',' && /^(?:and|but|while|whereas|although|so)$/.test(tokens[i + 1]?.lower ?? ''));
    if (!joins && i < tokens.length - 1) continue;
    withVerbBetween(tags, tokens, from, i);
    from = i + (token.lower === ',' ? 2 : 1);
  }
}

function withVerbBetween(tags: number[], tokens: readonly Token[], from: number, to: number): void {
  const tag = (i: number) => (i < from ? '' : (TAGS[tags[i] ?? -1] ?? ''));
  if (to - from < 2) return;
  for (let i = from; i < to; i++) if (/^(?:VB[PZD]?|MD)$/.test(tag(i))) return;
  let best = -1;
  let most = 0;
  for (let i = from + 1; i < to; i++) {
    const fit = verbFit(tokens, i, tag);
    if (fit > most) [best, most] = [i, fit];
  }
  const form = tokens[best]?.lower ?? '';
  if (best > 0)
    tags[best] = TAGS.indexOf(/ed$/.test(form) || isPastForm(form) ? 'VBD' : /s$/.test(form) ? 'VBZ' : 'VBP');
}

function verbFit(tokens: readonly Token[], i: number, tag: (i: number) => string): number {
  const token = tokens[i];
  if (
    !token ||
    token.name ||
    !/^(?:NNS?|VBN|VBG|JJ|RB)$/.test(tag(i)) ||
    !/^\p{Ll}+$/u.test(token.text) ||
    /ing$/.test(token.lower)
  )
    return 0;
  const asVerb = Math.max(0, ...lemmasOf(token.lower).map((l) => commonness(l, 'verb')));
  if (asVerb === 0 || !/^(?:NN|PRP$|CD)/.test(tag(i - 1)) || /^(?:IN|POS|PRP\$|CC|\.)$/.test(tag(i - 1)))
    return 0;
  const before = tokens[i - 1];
  const plural = tag(i - 1) === 'NNS' || (before?.name === false && /[^s]s$/.test(before.lower));
  const third = /s$/.test(token.lower) && !/ss$/.test(token.lower);
  const past = isPastForm(token.lower) || /^(?:cut|put|set|hit|let|spread|shut|beat)$/.test(token.lower);
  const agrees = past || third !== plural;
  const follows =
    (past && /^(?:\.|,|IN)?$/.test(tag(i + 1))) || /^(?:NN|DT|PRP|CD|JJ|RB|IN|TO|WRB)/.test(tag(i + 1));
  return agrees && follows ? asVerb + (/^(?:NNP|DT|PRP)/.test(tag(i + 1)) ? 3 : 0) + (plural ? 1 : 0) : 0;
}
