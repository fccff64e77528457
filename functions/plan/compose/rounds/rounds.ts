/** Likely rounds: only what the posting or the company says; else what to ask the recruiter. */
import type { Fact } from '../../../evidence/evidence.ts';
import type { PlanDraft } from '../draft.ts';
import { guidanceClaims } from '../guidance-claims.ts';
import type { SectionContext } from '../section-context.ts';
import { askRecruiter } from './ask-recruiter.ts';
import { type PublishedRound, publishedRounds } from './published-rounds.ts';
import { prepareFor } from './round-advice.ts';
import { kindOfRound } from './round-kinds.ts';

type Round = PlanDraft['rounds']['rounds'][number];

const MOST_ADVICE = 8;
/** Names of what is published without names. */
export const AS_PUBLISHED: readonly string[] = ['As published', 'Also published'];

export function writeRounds(context: SectionContext): PlanDraft['rounds'] {
  const facts = context.facts(['hiring-process']);
  const own = facts.filter((fact) => !context.isOfAnotherOpening(fact));
  const used = new Set<string>();
  const listed = publishedRounds(context.input).map((round) => named(round, context, used));
  const rounds = listed.length > 0 ? listed : asPublished(own, context, used);
  const said = [...own.map(({ text }) => text), ...rounds.map(({ evidence }) => evidence.text)];
  const advice = guidanceClaims(context, ({ document }) => document.source.about === 'company', MOST_ADVICE);
  return {
    published: rounds.length > 0,
    rounds,
    ask_recruiter: askRecruiter(
      context,
      rounds.length > 0,
      said,
      rounds.flatMap(({ kind }) => kind ?? []),
    ),
    ...(advice.length > 0 ? { advice } : {}),
  };
}

function named(round: PublishedRound, context: SectionContext, used: Set<string>): Round {
  const { name, kind, minutes, fact } = round;
  for (const known of context.facts(['hiring-process']))
    if (known.text.includes(fact.text)) context.use(known);
  return {
    name: minutes === undefined || HAS_LENGTH.test(name) ? name : `${name}, ${lengthOf(minutes)}`,
    evidence: context.voice.quoted(fact),
    prepare: prepareFor(round, context, used),
    kind,
    ...(minutes === undefined ? {} : { minutes }),
  };
}

const HAS_LENGTH =
  /\b(?:min(?:ute[ns]?|utos?)?|hours?|days?|afternoon|morning|stunden?|tage?|heures?|horas?)\b|-(?:minütig|stündig)/i;

/** 90 → "90 minutes", 180 → "3 hours". */
const lengthOf = (minutes: number) =>
  minutes > 120 && minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`;

/** What is said of the interviews without a list of them, in its own words. */
function asPublished(facts: readonly Fact[], context: SectionContext, used: Set<string>): Round[] {
  const telling = facts.filter(({ text }) => TELLS_OF_ROUNDS.test(text) && !OTHER_INTERVIEWS.test(text));
  return telling.slice(0, AS_PUBLISHED.length).map((fact, index) => {
    context.use(fact);
    const name = AS_PUBLISHED[index] ?? 'As published';
    const kind = kindOfRound(fact.text, fact.text);
    return {
      name,
      evidence: context.voice.quoted(fact),
      prepare: prepareFor({ name, kind, minutes: undefined, fact, described: false }, context, used),
    };
  });
}

const TELLS_OF_ROUNDS =
  /\b(?:interview\w*|rounds?|stages?|calls?|screen(?:ing)?|take[- ]home|pairing|exercise|session|task|conversation|talk|process|entretiens?)\b|Vorstellungsgespräch|Bewerbungsprozess/i;
/** Interviews with users or for the press are no rounds. */
const OTHER_INTERVIEWS =
  /\binterview(?:s|ed|ing)? (?:with )?(?:our |the )?(?:users?|customers?|patients?|teachers|members|clients|people who)\b|\b(?:press|user|customer|media) interviews?\b|\bpress@|\binterviews? write to\b/i;
