/** The plan, section by section as product.md lists them. Text from outside is only ever React text. */
import type { ReactNode } from 'react';
import type { Statement } from '../../../shared/claim.ts';
import type { Plan, PlanDay, PlanTopic } from '../../../shared/plan.ts';
import { ClaimText, Sources, StatementText } from './StatementText.tsx';
import { Notice } from './ui.tsx';

const INTERVIEWER_TYPES = {
  engineer: 'An engineer',
  'hiring-manager': 'The hiring manager',
  recruiter: 'The recruiter',
  executive: 'An executive',
  product: 'A product person',
} as const;

export function PlanView({ plan }: { plan: Plan }) {
  return (
    <Sources.Provider value={new Map(plan.sources.map((source) => [source.id, source]))}>
      <article className="space-y-10">
        {plan.confidence.banner !== undefined && <Notice tone="warning">{plan.confidence.banner}</Notice>}
        <Section title="At a glance">
          <p className="text-lg">{plan.summary.headline}</p>
          <StatementList statements={plan.summary.points} />
          <p className="mt-3">
            <strong>First step:</strong> {plan.summary.first_step}
          </p>
        </Section>
        <Section title={`About ${plan.subject.company_name}`}>
          {plan.company_overview.paragraphs.map((paragraph) => (
            <p key={paragraph[0]?.text} className="mt-3 leading-relaxed">
              <Statements statements={paragraph} />
            </p>
          ))}
          <Limits text={plan.company_overview.limits} />
        </Section>
        <Section title="Your interviewer">
          <StatementList statements={[...plan.interviewer.role, ...plan.interviewer.trajectory]} />
          <Sub title="What they say about interviewing" statements={plan.interviewer.on_interviews ?? []} />
          <Sub title="Likely angle" statements={plan.interviewer.likely_angle} />
          <Sub title="Common ground" statements={plan.interviewer.rapport_points} />
          {plan.interviewer.tailored_question && (
            <p className="mt-3">
              <strong>A question for them:</strong>{' '}
              <StatementText statement={plan.interviewer.tailored_question} />
              {plan.interviewer.question_because && (
                <span className="mt-1 block text-sm">
                  <ClaimText claim={plan.interviewer.question_because} />
                </span>
              )}
            </p>
          )}
          <Limits text={plan.interviewer.limits} />
        </Section>
        <Section title="Likely rounds">
          {plan.rounds.rounds.length > 0 ? (
            <ol className="list-decimal space-y-3 pl-5">
              {plan.rounds.rounds.map((round) => (
                <li key={round.evidence.id}>
                  <strong>{round.name}.</strong> <ClaimText claim={round.evidence} />
                  <br />
                  {round.prepare}
                </li>
              ))}
            </ol>
          ) : (
            <p>Not published.</p>
          )}
          <Sub title="What they publish about their interviews" statements={plan.rounds.advice ?? []} />
          {plan.rounds.ask_recruiter.length > 0 && (
            <>
              <h3 className="mt-4 font-semibold">Ask your recruiter</h3>
              <Lines lines={plan.rounds.ask_recruiter} />
            </>
          )}
        </Section>
        <Section title="Top 8 technical topics">
          <ol className="space-y-4">
            {plan.topics.map((topic) => (
              <li key={topic.id}>
                <Topic topic={topic} />
              </li>
            ))}
          </ol>
        </Section>
        <Section title="Day by day">
          <div className="space-y-4">
            {plan.schedule.days.map((day) => (
              <Day key={day.day} day={day} />
            ))}
          </div>
          <h3 className="mt-6 font-semibold">15 minutes before</h3>
          <Lines lines={plan.schedule.day_card} />
          <Limits text={plan.schedule.limits} />
        </Section>
        <Section title="Behavioural">
          <ul className="space-y-4">
            {plan.behavioural.items.map((item) => (
              <li key={item.question}>
                <p>
                  <StatementText statement={item.value} />
                </p>
                <p className="mt-1 font-medium">{item.question}</p>
                <Lines lines={item.prompts} />
                {item.from_cv !== undefined && <p className="text-sm">From your CV: {item.from_cv}</p>}
              </li>
            ))}
          </ul>
        </Section>
        <Section title="Questions to ask">
          {plan.questions_to_ask.map((group) => (
            <div key={group.interviewer_type} className="mt-3">
              <h3 className="font-semibold">{INTERVIEWER_TYPES[group.interviewer_type]}</h3>
              <ul className="list-disc space-y-1 pl-5">
                {group.questions.map((question) => (
                  <li key={question.text}>
                    {question.text} {question.because && <StatementText statement={question.because} />}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Section>
        <Section title="Gaps">
          <ul className="space-y-3">
            {plan.gaps.items.map((item) => (
              <li key={item.demand.text}>
                <span className="mr-2 rounded bg-slate-100 px-1.5 text-xs dark:bg-slate-800">
                  {item.match}
                </span>
                <StatementText statement={item.demand} />
                <br />
                {item.advice}
              </li>
            ))}
          </ul>
          <Limits text={plan.gaps.limits} />
        </Section>
        <Confidence plan={plan} />
      </article>
    </Sources.Provider>
  );
}

function Topic({ topic }: { topic: PlanTopic }) {
  return (
    <details className="rounded-md border border-slate-200 p-4 dark:border-slate-800">
      <summary className="cursor-pointer">
        <span className="font-semibold">
          {topic.rank}. {topic.name}
        </span>{' '}
        <span className="text-sm text-slate-600 dark:text-slate-400">{topic.minutes} min</span>
      </summary>
      <p className="mt-3">
        <StatementText statement={topic.why} />
      </p>
      <Lines lines={topic.probes} />
      {topic.questions.map((question) => (
        <div key={question.text} className="mt-3">
          <p className="font-medium">{question.text}</p>
          {question.points !== undefined && question.points.length > 0 && (
            <p className="mt-1 text-sm">Strong: {question.points.join('. ')}.</p>
          )}
          <dl className="mt-1 text-sm">
            {question.rubric.map((row) => (
              <div key={row.criterion} className="sm:flex sm:gap-2">
                <dt className="shrink-0 font-medium sm:w-44">{row.criterion}</dt>
                <dd>{row.strong_answer}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <ul className="mt-3 list-disc pl-5">
        {topic.resources.map((resource) => (
          <li key={resource.url}>
            <a href={resource.url} target="_blank" rel="noopener noreferrer">
              {resource.title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Day({ day }: { day: PlanDay }) {
  return (
    <section aria-label={`Day ${day.day}`}>
      <h3 className="font-semibold">
        Day {day.day} · {day.date} · {day.minutes} min
      </h3>
      <p className="text-slate-700 dark:text-slate-300">{day.goal}</p>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {day.tasks.map((task) => (
          <li key={task.id}>
            <strong>{task.title}</strong> ({task.minutes} min): {task.goal}{' '}
            {task.resource && (
              <a href={task.resource.url} target="_blank" rel="noopener noreferrer">
                {task.resource.title}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Confidence({ plan }: { plan: Plan }) {
  const { confidence } = plan;
  return (
    <Section title="How sure is this?">
      <p>
        Confidence: <strong>{confidence.level}</strong>
      </p>
      <Lines lines={confidence.reasons} />
      {confidence.contradictions.map((contradiction) => (
        <div key={contradiction.about} className="mt-3">
          <h3 className="font-semibold">Sources disagree: {contradiction.about}</h3>
          <StatementList statements={contradiction.sides} />
        </div>
      ))}
      {confidence.not_reached.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">Not reached</h3>
          <Lines lines={confidence.not_reached.map((gap) => gap.message)} />
        </>
      )}
      <h3 className="mt-4 font-semibold">Sources read</h3>
      <ul className="list-disc space-y-1 pl-5">
        {plan.sources.map((source) => (
          <li key={source.id}>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noopener noreferrer nofollow">
                {source.title}
              </a>
            ) : (
              source.title
            )}
            , {source.fetched_at.slice(0, 10)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-3 border-b border-slate-200 pb-1 text-xl font-semibold dark:border-slate-800">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Sub({ title, statements }: { title: string; statements: readonly Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 font-semibold">{title}</h3>
      <StatementList statements={statements} />
    </>
  );
}

function StatementList({ statements }: { statements: readonly Statement[] }) {
  return (
    <ul className="mt-2 list-disc space-y-1 pl-5">
      {statements.map((statement) => (
        <li key={statement.text}>
          <StatementText statement={statement} />
        </li>
      ))}
    </ul>
  );
}

function Statements({ statements }: { statements: readonly Statement[] }) {
  return statements.map((statement) => (
    <span key={statement.text}>
      <StatementText statement={statement} />{' '}
    </span>
  ));
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="mt-1 list-disc space-y-1 pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Limits({ text }: { text: string | undefined }) {
  return text === undefined ? null : (
    <p className="mt-2 text-sm text-slate-600 dark:text-slate-400">{text}</p>
  );
}
