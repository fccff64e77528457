import type { Plan, PlanTopic } from '../../../../shared/plan.ts';
import { plannedMinutes } from '../../../../shared/plan-words.ts';
import { type Question, type Rubric, sharedRubrics } from '../../../../shared/rubrics.ts';
import { runningText } from '../../../../shared/running-text.ts';
import { duration } from '../../logic/plan-dates.ts';
import { Fold, Folds, Lines, OutLink } from './parts.tsx';
import { StatementText } from './StatementText.tsx';

type Shared = ReadonlyMap<Question['kind'], Rubric>;

/** The topics by rank, folded; rubrics that all questions of a kind share stand once, below. */
export function Topics({ topics, schedule }: Pick<Plan, 'topics' | 'schedule'>) {
  const shared = sharedRubrics(topics);
  return (
    <Folds what="topics">
      {topics.map((topic) => (
        <Topic key={topic.id} topic={topic} minutes={plannedMinutes(schedule, topic.id)} shared={shared} />
      ))}
      {shared.size > 0 && (
        <Fold summary={<span className="font-semibold">How answers are judged</span>}>
          <div className="space-y-4">
            {[...shared].map(([kind, rubric]) => (
              <div key={kind}>
                <h3 className="font-semibold first-letter:uppercase">{kind} questions</h3>
                <RubricList rubric={rubric} />
              </div>
            ))}
          </div>
        </Fold>
      )}
    </Folds>
  );
}

function Topic({ topic, minutes, shared }: { topic: PlanTopic; minutes: number; shared: Shared }) {
  return (
    <Fold
      summary={
        <>
          <h3 className="inline text-base font-semibold">
            {topic.rank}. {topic.name}
          </h3>{' '}
          <span className="muted text-sm">{minutes > 0 && duration(minutes)}</span>
        </>
      }
    >
      <div className="space-y-4 leading-relaxed">
        <p dir="auto">
          <strong>Why:</strong> <StatementText statement={topic.why} />
        </p>
        {topic.probes.length > 0 && (
          <div>
            <h4 className="font-semibold">What they probe</h4>
            <Lines lines={topic.probes} />
          </div>
        )}
        <div>
          <h4 className="font-semibold">Questions</h4>
          <ol className="mt-1 list-decimal space-y-3 pl-5 marker:text-slate-500">
            {topic.questions.map((question) => (
              <li key={question.text}>
                <SampleQuestion question={question} shared={shared} />
              </li>
            ))}
          </ol>
        </div>
        {topic.resources.length > 0 && (
          <div>
            <h4 className="font-semibold">Read</h4>
            <ul className="mt-1 list-disc pl-5 marker:text-slate-400">
              {topic.resources.map((resource) => (
                <li key={resource.url}>
                  <OutLink href={resource.url} title={resource.title} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Fold>
  );
}

function SampleQuestion({ question, shared }: { question: Question; shared: Shared }) {
  return (
    <>
      <p dir="auto">
        {question.text} <span className="muted text-sm">({question.kind})</span>
      </p>
      {question.points !== undefined && question.points.length > 0 && (
        <p className="muted mt-1 text-sm">Strong: {runningText(question.points)}</p>
      )}
      {!shared.has(question.kind) && <RubricList rubric={question.rubric} />}
    </>
  );
}

function RubricList({ rubric }: { rubric: Rubric }) {
  return (
    <dl className="mt-1 space-y-1 text-sm">
      {rubric.map((row) => (
        <div key={row.criterion} className="sm:flex sm:gap-3">
          <dt className="shrink-0 font-semibold sm:w-44">{row.criterion}</dt>
          <dd>{row.strong_answer}</dd>
        </div>
      ))}
    </dl>
  );
}
