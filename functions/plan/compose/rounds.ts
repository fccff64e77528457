/** Likely rounds: only what the posting or the company says; else what to ask the recruiter. */
import type { Fact } from '../../evidence/evidence.ts';
import { askRecruiter } from './ask-recruiter.ts';
import type { PlanDraft } from './draft.ts';
import { prepareFor } from './round-advice.ts';
import { isRoundName, roundNames } from './round-names.ts';
import type { SectionContext } from './section-context.ts';
import { listItems, oneLine } from './voice.ts';

type Round = PlanDraft['rounds']['rounds'][number];

const MAX_ROUNDS = 6;
/** Names of what is published without names. */
export const AS_PUBLISHED: readonly string[] = ['As published', 'Also published'];

/** Another opening's rounds are told, as such, only where nothing else is. */
export function writeRounds(context: SectionContext): PlanDraft['rounds'] {
  const facts = context.facts(['hiring-process']);
  const own = facts.filter((fact) => !context.isOfAnotherOpening(fact));
  const others = facts.filter((fact) => context.isOfAnotherOpening(fact));
  const rounds = [
    () => named(own, context),
    () => asPublished(own, context),
    () => named(others, context),
  ].reduce<Round[]>((found, write) => (found.length > 0 ? found : write()), []);
  const said = own.map(({ text }) => text);
  return {
    published: rounds.length > 0,
    rounds,
    ask_recruiter: askRecruiter(context, rounds.length > 0, said),
  };
}

/** Rounds whose names stand in the facts. */
function named(facts: readonly Fact[], context: SectionContext): Round[] {
  const rounds: Round[] = [];
  for (const fact of facts) {
    const fresh = roundsIn(fact.text).filter(
      ({ name }) => !rounds.some((round) => round.name.toLowerCase() === name.toLowerCase()),
    );
    for (const { name, description } of fresh.slice(0, MAX_ROUNDS - rounds.length))
      rounds.push({
        name,
        evidence: context.voice.quoted(fact),
        prepare: prepareFor(name, description, context),
      });
    if (fresh.length > 0) context.use(fact);
    if (rounds.length >= MAX_ROUNDS) break;
  }
  return rounds;
}

/** What is said of the interviews without a list of them, in its own words. */
function asPublished(facts: readonly Fact[], context: SectionContext): Round[] {
  const telling = facts.filter(({ text }) => TELLS_OF_ROUNDS.test(text) && !OTHER_INTERVIEWS.test(text));
  return telling.slice(0, AS_PUBLISHED.length).map((fact, index) => {
    context.use(fact);
    return {
      name: AS_PUBLISHED[index] ?? 'As published',
      evidence: context.voice.quoted(fact),
      prepare: prepareFor(fact.text, fact.text, context),
    };
  });
}

const TELLS_OF_ROUNDS =
  /\b(?:interview\w*|rounds?|stages?|calls?|screen(?:ing)?|take[- ]home|pairing|exercise|session|task|conversation|talk|process|entretiens?)\b|Vorstellungsgespräch|Bewerbungsprozess/i;
/** Interviews with users or for the press are no rounds. */
const OTHER_INTERVIEWS =
  /\binterview(?:s|ed|ing)? (?:with )?(?:our |the )?(?:users?|customers?|patients?|teachers|members|clients|people who)\b|\b(?:press|user|customer|media) interviews?\b|\bpress@|\binterviews? write to\b/i;

/** A list has one round a line; a sentence lists them itself. */
function roundsIn(text: string): { name: string; description: string }[] {
  const items = listItems(text);
  if (items.length < 2) return roundNames(oneLine(text)).map((name) => ({ name, description: text }));
  return items
    .map((item) => ({ name: item.split(/\s*(?::| – | — | - |\. )\s*/)[0] ?? item, description: item }))
    .filter(({ name }) => name.length >= 3 && isRoundName(name));
}
