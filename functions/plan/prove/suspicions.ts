/** What a claim is suspected of, and which suspicions settle it. */

import { formerConflict } from './certainty/status.ts';
import type { Comparison } from './comparison.ts';
import type { Word } from './reading/reading.ts';
import { bearerConflict } from './roles/bearers.ts';
import { bindingConflict } from './roles/bindings.ts';
import { causeConflict } from './roles/causes.ts';
import { comparisonConflict } from './roles/comparisons.ts';
import { crossingConflict } from './roles/crossing.ts';
import { degreeConflict } from './roles/degrees.ts';
import { mirrorConflict } from './roles/mirrored.ts';
import { modifierConflict } from './roles/modifiers.ts';
import { parallelConflict } from './roles/parallels.ts';
import { partyConflict } from './roles/parties.ts';
import { rolesConflict } from './roles/roles.ts';
import { sequenceConflict } from './roles/sequences.ts';
import { shareConflict } from './roles/shares.ts';
import { successionConflict } from './roles/successions.ts';
import { orderConflict } from './roles/temporal.ts';
import { type Reason, type ReasonCode, reason } from './types.ts';
import { type Coverage, uncoveredWords } from './words/coverage.ts';

/** What a check has found; the words it found it at go into the message. */
export const about = (word: Word | undefined, code: ReasonCode, message: (shown: string) => string) =>
  word && reason(code, message(`“${word.text}”`));

/**
 * Suspicions that are right almost always: they settle the case. The judge is trained on what they find all the same,
 * since without these claims it would see too few exchanges, but without being told that they found it: it has to
 * learn from the words what such claims look like where no check sees it.
 */
const CERTAIN = [
  'mirrored',
  'succession',
  'cause',
  'degree',
  'sequence',
  'bearer',
  'party',
  'binding',
  'compared',
];

/** Right almost always as well, but told to the judge, which learns from it what "once" and "until" mean. */
const CERTAIN_AND_TOLD = ['former'];

/** What no judge may let pass. */
export const certainOf = (suspicions: ReadonlyMap<string, Reason | undefined>): Reason | undefined =>
  [...CERTAIN, ...CERTAIN_AND_TOLD].map((name) => suspicions.get(name)).find((r) => r !== undefined);

/** What is left to the judge to weigh. */
export const weighedOf = (suspicions: ReadonlyMap<string, Reason | undefined>) =>
  [...suspicions].filter(([name]) => !CERTAIN.includes(name));

/** One of them says more than that there is one. */
const ROLE_KINDS = ['sides', 'doer', 'undergoer', 'place', 'comparison', 'owner'] as const;

/** By name of the check, in the order in which they are told. */
export function suspicionsOf(comparison: Comparison, coverage: Coverage): Map<string, Reason | undefined> {
  const { claim, evidence, alignment, measured } = comparison;
  const { quotes } = evidence;
  const roles = (word: Word | undefined) =>
    about(word, 'roles_differ', (shown) => `The quote gives ${shown} another part in what happens.`);
  const unborne = (word: Word | undefined) =>
    about(word, 'words_unsupported', (shown) => `Nothing in the quote bears ${shown}.`);
  const exchanged = modifierConflict(claim, quotes, alignment);
  const compared = comparisonConflict(claim, quotes, alignment);
  const turned = rolesConflict(claim, quotes, alignment, evidence.names);
  return new Map([
    [
      'former',
      about(
        formerConflict(claim, quotes, alignment),
        'scope_unsupported',
        (shown) => `The quote says otherwise when ${shown} holds.`,
      ),
    ],
    [
      'degree',
      about(
        degreeConflict(claim, quotes, alignment),
        'scope_unsupported',
        (shown) => `The quote says otherwise how much ${shown} there is.`,
      ),
    ],
    ['modifier', unborne(exchanged && !measured.has(exchanged.index) ? exchanged : undefined)],
    ['roles', roles(turned?.word)],
    ...ROLE_KINDS.map((kind) => [kind, turned?.kind === kind ? roles(turned.word) : undefined] as const),
    ['compared', roles(compared?.exchanged ? compared.word : undefined)],
    ['crossing', roles(crossingConflict(claim, quotes, alignment))],
    ['share', roles(shareConflict(claim, quotes, alignment))],
    [
      'cause',
      about(
        causeConflict(claim, quotes, alignment),
        'order_differs',
        (shown) => `The quote makes something else the cause at ${shown}.`,
      ),
    ],
    ['mirrored', roles(mirrorConflict(claim, evidence, alignment))],
    ['succession', roles(successionConflict(claim, quotes, alignment))],
    ['parallel', roles(parallelConflict(claim, quotes, alignment))],
    [
      'order',
      about(
        orderConflict(claim, quotes, alignment),
        'order_differs',
        (shown) => `The quote puts things in another order than ${shown} says.`,
      ),
    ],
    [
      'sequence',
      about(
        sequenceConflict(claim, quotes, alignment),
        'order_differs',
        (shown) => `The quote puts first what the claim puts second at ${shown}.`,
      ),
    ],
    ['bearer', roles(bearerConflict(claim, quotes, alignment))],
    ['binding', roles(bindingConflict(claim, quotes, alignment))],
    ['party', roles(partyConflict(claim, quotes, alignment, evidence.names))],
    ...uncoveredWords(coverage).map(([kind, word]) => [`coverage ${kind}`, unborne(word)] as const),
  ]);
}
