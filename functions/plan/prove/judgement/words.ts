/** How many of a claim's words the quotes hold, how closely, and what speaks of denial or doubt on either side. */

import { lemmasOf } from '../../../lexicon/lemmas.ts';
import { LIGHT_VERBS } from '../../../lexicon/light-words.ts';
import { markersIn } from '../certainty/hedges.ts';
import type { Comparison } from '../comparison.ts';
import { treeOf } from '../grammar/parse.ts';
import { negationsIn } from '../negation/negators.ts';
import type { Match } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';
import { type Coverage, leastHeld } from '../words/coverage.ts';
import type { Answers } from './answers.ts';

const isLightVerb = (word: Word) => [word.meaning, ...lemmasOf(word.meaning)].some((l) => LIGHT_VERBS.has(l));

/** Of a long quote a claim may use little; that it uses less than this says nothing. */
const USED_LEAST = 0.5;

export function wordSignals(
  { claim, evidence, alignment, quantities, dates }: Comparison,
  { content, best }: Answers,
  coverage: Coverage,
): Record<string, number> {
  const { quotes } = evidence;
  const { hard, soft, quoted, unquoted } = coverage;
  const most = Math.max(1, content.length);
  const share = (relation: Match['relation']) => best.filter((m) => m?.relation === relation).length / most;
  const strange = content.filter((_, i) => best[i] === undefined);
  const tree = treeOf(claim);
  const governs = (w: Word) =>
    tree.nodeOf(w)?.label === 'root' ||
    (isVerb(claim, w) && !/^(?:acl|relcl|advcl|xcomp|pcomp)$/.test(tree.nodeOf(w)?.label ?? ''));
  const hardVerbs = hard.filter((w) => isVerb(claim, w)).length;
  const inQuotes = quotes.flatMap((q) => q.words.filter((w) => w.content && w.kind === 'word')).length;
  const total = (count: (reading: Reading) => number) => quotes.reduce((sum, q) => sum + count(q), 0);
  return {
    words: content.length,
    wordsOfQuotes: inQuotes,
    usedOfQuotes: Math.max(
      USED_LEAST,
      new Set(best.flatMap((m) => (m ? [m.word] : []))).size / Math.max(1, inQuotes),
    ),
    same: share('same'),
    derived: share('derived'),
    synonym: share('synonym'),
    broader: share('broader'),
    strangeVerbs: hardVerbs,
    strangeHeads: hard.length - hardVerbs,
    strangeModifiers: soft.length,
    strangeGoverning: hard.filter(governs).length,
    strange: (hard.length + 0.5 * soft.length) / most,
    strangeLightVerbs: strange.filter((w) => isVerb(claim, w) && isLightVerb(w)).length,
    strangeOthers: strange.filter((w) => !isVerb(claim, w) && !w.name).length,
    unquoted: unquoted / Math.max(1, quoted + unquoted),
    leastHeld: leastHeld(coverage),
    measures: quantities.length + dates.length,
    opposites: new Set(alignment.opposites.map((o) => o.claim)).size,
    negators: negationsIn(claim).length,
    negatorsOfQuotes: total((q) => negationsIn(q).length),
    hedges: markersIn(claim, true).length,
    hedgesOfQuotes: total((q) => markersIn(q).length),
  };
}
