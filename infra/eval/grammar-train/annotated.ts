/** Annotated sentences as the learner takes them. */

import * as z from 'zod';
import { LABELS } from '../../../functions/plan/prove/grammar/parser.ts';
import { isHeading, shapeOf, TAGS } from '../../../functions/plan/prove/grammar/tagger.ts';
import type { Token } from '../../../functions/plan/prove/grammar/tokens.ts';

const rowsSchema = z.array(z.tuple([z.string(), z.string(), z.number(), z.string(), z.boolean()]));

export interface Annotated {
  tokens: Token[];
  shapes: ReturnType<typeof shapeOf>[];
  tags: number[];
  heads: number[];
  labels: number[];
}

const TAG_OF = new Map([
  ['NNPS', 'NNP'],
  ['JJR', 'JJ'],
  ['JJS', 'JJ'],
  ['RBR', 'RB'],
  ['RBS', 'RB'],
  ['WP$', 'PRP$'],
  ['``', "''"],
  ['NFP', 'SYM'],
  ['LS', 'SYM'],
  ['ADD', 'NN'],
  ['AFX', 'JJ'],
  ['XX', 'SYM'],
  ['_SP', 'SYM'],
]);
const LABEL_OF = new Map([
  ['ROOT', 'root'],
  ['csubj', 'nsubj'],
  ['csubjpass', 'nsubjpass'],
  ['quantmod', 'nummod'],
  ['predet', 'det'],
  ['preconj', 'det'],
  ['nmod', 'compound'],
  ['meta', 'mod'],
  ['intj', 'mod'],
  ['dep', 'mod'],
  ['expl', 'nsubj'],
  ['parataxis', 'ccomp'],
]);

export function annotated(line: string): Annotated | undefined {
  const rows = rowsSchema.parse(JSON.parse(line));
  const n = rows.length;
  const tagged = rows.map(([, tag]) => TAGS.indexOf(TAG_OF.get(tag) ?? tag));
  const labelled = rows.map(([, , , label]) => LABELS.indexOf(LABEL_OF.get(label) ?? label));
  const heads = rows.map(([, , head]) => (head < 0 ? n : head));
  const tokens = rows.map(([text, , , , name]) => ({
    text,
    lower: text.toLowerCase().replaceAll('\u2019', "'"),
    name,
    word: undefined,
  }));
  const sentence = {
    tokens,
    shapes: tokens.map(shapeOf),
    tags: tagged.map((t) => (t < 0 ? TAGS.indexOf('SYM') : t)),
    heads,
    labels: labelled.map((l) => (l < 0 ? LABELS.indexOf('mod') : l)),
  };
  return isProjective(heads) && !isHeading(tokens) ? sentence : undefined;
}

function isProjective(heads: readonly number[]): boolean {
  for (const [i, h] of heads.entries()) {
    const [lo, hi] = i < h ? [i, h] : [h, i];
    for (let k = lo + 1; k < hi; k++) {
      const g = heads[k] ?? 0;
      if (g < lo || g > hi) return false;
    }
  }
  return true;
}
