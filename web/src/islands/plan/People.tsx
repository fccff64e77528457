/** The sections about people: interviewer, rounds, behavioural, questions to ask, gaps. */
import type { Plan } from '../../../../shared/plan.ts';
import { ASKERS, askingTitle, matchWords, reasonLead } from '../../../../shared/plan-words.ts';
import { directionOf } from '../../../../shared/text-direction.ts';
import { Limits, Lines, Sub } from './parts.tsx';
import { ClaimText, SourceOf, StatementText } from './StatementText.tsx';
import { Words } from './Words.tsx';

/** Who will ask, as far as it is public, and the one question for them. */
export function Interviewer({ card }: { card: Plan['interviewer'] }) {
  return (
    <>
      <Sub title="Role" statements={card.role} />
      <Sub title="Work" statements={card.trajectory} />
      <Sub title="What they say about interviewing" statements={card.on_interviews ?? []} />
      <Sub title="Likely angle" statements={card.likely_angle} />
      <Sub title="Common ground" statements={card.rapport_points} />
      {card.tailored_question && (
        <div className="rounded-lg bg-slate-50 p-4 leading-relaxed sm:px-5 dark:bg-slate-900">
          <h3 className="font-semibold">One question for them</h3>
          <p className="mt-1" dir={directionOf(card.tailored_question.text)}>
            <StatementText statement={card.tailored_question} />{' '}
            {card.question_because && <SourceOf claim={card.question_because} />}
          </p>
        </div>
      )}
      <Limits text={card.limits} />
    </>
  );
}

/** The rounds that are published, and what is still to ask. */
export function Rounds({ rounds }: { rounds: Plan['rounds'] }) {
  return (
    <>
      {rounds.rounds.length > 0 && (
        <ol className="list-decimal space-y-4 pl-5 leading-relaxed marker:font-semibold">
          {rounds.rounds.map((round, index) => (
            <li key={`${round.evidence.id}${round.name}`} dir="auto">
              <h3 className="text-base font-semibold">{round.name}</h3>
              {/* One quote may name several rounds: it is said once. */}
              {round.evidence.text !== rounds.rounds[index - 1]?.evidence.text && (
                <p>
                  <ClaimText claim={round.evidence} />
                </p>
              )}
              <p>
                <strong className="font-semibold">Prepare:</strong> {round.prepare}
              </p>
            </li>
          ))}
        </ol>
      )}
      <Sub title="What they publish about their interviews" statements={rounds.advice ?? []} />
      {rounds.ask_recruiter.length > 0 && (
        <div>
          <h3 className="font-semibold">{askingTitle(rounds)}</h3>
          <Lines lines={rounds.ask_recruiter} />
        </div>
      )}
    </>
  );
}

/** Questions behind the values of the company, with prompts for stories of one’s own. */
export function Behavioural({ items }: Plan['behavioural']) {
  return (
    <ul className="space-y-6">
      {items.map((item) => (
        <li key={item.question} className="leading-relaxed">
          <h3 className="text-base font-semibold" dir="auto">
            {item.question}
          </h3>
          <p className="mt-1 text-slate-700 dark:text-slate-300" dir="auto">
            {reasonLead(item)}
            <StatementText statement={item.value} />
          </p>
          <FromCv text={item.from_cv} />
          <Lines lines={item.prompts} />
        </li>
      ))}
    </ul>
  );
}

/** What to ask, by who is asked. */
export function QuestionsToAsk({ groups }: { groups: Plan['questions_to_ask'] }) {
  return groups.map((group) => (
    <div key={group.interviewer_type}>
      <h3 className="font-semibold">{ASKERS[group.interviewer_type]}</h3>
      <ul className="mt-1 list-disc space-y-2 pl-5 leading-relaxed marker:text-slate-400">
        {group.questions.map(({ text, because }) => (
          <li key={text} dir={directionOf(text)}>
            <Words text={text} /> {because && <Because text={text} because={because} />}
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** A question that quotes is its own reason; only its source is added. */
function Because({
  text,
  because,
}: {
  text: string;
  because: NonNullable<Plan['questions_to_ask'][number]['questions'][number]['because']>;
}) {
  if (because.kind === 'claim' && text.includes('“')) return <SourceOf claim={because} />;
  return (
    <span className="block text-sm text-slate-700 dark:text-slate-300">
      <StatementText statement={because} />
    </span>
  );
}

const MATCH_LOOKS = {
  strong: 'border-teal-700 text-teal-800 dark:border-teal-500 dark:text-teal-300',
  partial: 'border-amber-700 text-amber-800 dark:border-amber-500 dark:text-amber-300',
  none: 'border-red-700 text-red-800 dark:border-red-400 dark:text-red-300',
  unknown: 'border-slate-500 text-slate-700 dark:border-slate-400 dark:text-slate-300',
} as const;

/** Demands of the posting, each with how well the CV meets it. */
export function Gaps({ gaps }: { gaps: Plan['gaps'] }) {
  return (
    <>
      {gaps.items.length > 0 && (
        <ul className="space-y-5">
          {gaps.items.map((item) => (
            <li key={item.demand.text} className="leading-relaxed sm:grid sm:grid-cols-[6rem_1fr] sm:gap-x-3">
              <span>
                <span
                  className={`rounded-full border px-2.5 py-0.5 text-xs font-semibold ${MATCH_LOOKS[item.match]}`}
                >
                  {matchWords(item)}
                </span>
              </span>
              <div className="mt-1 sm:mt-0">
                <p dir="auto">
                  <StatementText statement={item.demand} />
                </p>
                <FromCv text={item.from_cv} />
                <p className="mt-1" dir="auto">
                  {item.advice}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Limits text={gaps.limits} />
    </>
  );
}

function FromCv({ text }: { text: string | undefined }) {
  return text === undefined ? null : (
    <p className="mt-1 text-slate-700 dark:text-slate-300" dir="auto">
      From your CV: “{text}”
    </p>
  );
}
