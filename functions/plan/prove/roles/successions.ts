/**
 * What came in the place of what, told in whichever way: "replaced A with B", "B took over from A", "moved from A to
 * B", "gave up A for B".
 */
import { lemmasOf } from '../../../lexicon/lemmas.ts';
import { type Alignment, counterparts } from '../reading/alignment.ts';
import { central } from '../reading/pairs.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { type Predicate, predicatesIn } from '../reading/syntax.ts';

const REPLACING = new Set('replace supersede supplant displace'.split(' '));
const MOVING = new Set(
  'move migrate switch convert transition change port shift upgrade go graduate'.split(' '),
);
const TRADING = new Set('swap exchange trade abandon drop ditch leave'.split(' '));

interface Succession {
  verb: Word;
  former: readonly Word[];
  later: readonly Word[];
}

function successionOf(reading: Reading, predicate: Predicate): Succession | undefined {
  const { verb, passive, agents, patients, oblique } = predicate;
  const after = (pattern: RegExp) =>
    oblique.filter((o) => pattern.test(o.preposition)).flatMap((o) => o.words);
  const lemmas = lemmasOf(verb.lower);
  const is = (verbs: ReadonlySet<string>) => lemmas.some((l) => verbs.has(l));
  if (is(REPLACING)) {
    const substitute = after(/^(?:with|by)$/);
    return {
      verb,
      former: patients,
      later: passive || substitute.length > 0 ? [...substitute, ...(passive ? agents : [])] : agents,
    };
  }
  const next = reading.words[verb.index + 1]?.lower;
  if (lemmas.includes('take') && (next === 'over' || verb.swallowed) && !passive)
    return { verb, former: after(/^from$/), later: agents };
  if (is(MOVING)) return { verb, former: after(/^(?:from|off)$/), later: after(/^(?:to|into|onto)$/) };
  if (is(TRADING)) return { verb, former: patients, later: after(/^(?:for)$/) };
  return undefined;
}

/** "We were previously on A": the names behind it. */
function formerlyIn({ words }: Reading): Succession[] {
  return words.flatMap((verb, i) => {
    if (!/^(?:previously|formerly)$/.test(verb.lower)) return [];
    if (!/^(?:on|at|with|using|used)$/.test(words[i + 1]?.lower ?? '')) return [];
    const behind = words.slice(i + 2);
    const stop = behind.findIndex((w) => !w.name);
    return [{ verb, former: stop < 0 ? behind : behind.slice(0, stop), later: [] }];
  });
}

const successionsIn = (reading: Reading) => [
  ...formerlyIn(reading),
  ...predicatesIn(reading).flatMap((p) => {
    const made = successionOf(reading, p);
    return made && made.former.length + made.later.length > 0 ? [made] : [];
  }),
];

/** A word of the claim that came later where the quote has it come before, or the other way round. */
export function successionConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const own = successionsIn(claim);
  if (own.length === 0) return undefined;
  for (const [at, quote] of quotes.entries()) {
    const given = successionsIn(quote);
    if (given.length === 0) continue;
    const [former, later] = [given.flatMap((g) => g.former), given.flatMap((g) => g.later)];
    const crossed = (words: readonly Word[], wrong: readonly Word[], right: readonly Word[]) =>
      central(words, claim).find((w) => {
        if (/^ones?$/.test(w.lower)) return false;
        const answers = counterparts(alignment, w, at);
        return answers.some((a) => wrong.includes(a)) && !answers.some((a) => right.includes(a));
      });
    for (const one of own) {
      const turned = crossed(one.later, former, later) ?? crossed(one.former, later, former);
      const kept = [
        ...central(one.later, claim).filter((w) =>
          counterparts(alignment, w, at).some((a) => later.includes(a)),
        ),
        ...central(one.former, claim).filter((w) =>
          counterparts(alignment, w, at).some((a) => former.includes(a)),
        ),
      ];
      if (turned && kept.length === 0) return turned;
    }
  }
  return undefined;
}
