/** The plan, section by section as product.md lists them. Text from outside is only ever React text. */
import { type ReactNode, useEffect, useMemo } from 'react';
import { shortDate } from '../../../../shared/day-words.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { directionOf } from '../../../../shared/text-direction.ts';
import { type Standing, standingOf } from '../../logic/plan-dates.ts';
import { planSections, type SectionId } from '../../logic/plan-sections.ts';
import { Notice } from '../ui.tsx';
import { Contents } from './Contents.tsx';
import { Behavioural, Gaps, Interviewer, QuestionsToAsk, Rounds } from './People.tsx';
import { Limits, Lines, Section, StatementList, Statements } from './parts.tsx';
import { Schedule, Tasks } from './Schedule.tsx';
import { Sources } from './StatementText.tsx';
import { Topics } from './Topics.tsx';
import { Confidence, SourceList } from './Trust.tsx';
import { Words } from './Words.tsx';

/** A whole plan. `now` says which day of it is today. */
export function PlanView({ plan, now }: { plan: Plan; now: Date }) {
  const sections = useMemo(() => planSections(plan), [plan]);
  const sources = useMemo(() => new Map(plan.sources.map((source) => [source.id, source])), [plan]);
  const standing = standingOf(plan, now);
  useOpenFoldsOnPaper();
  useJumpToAddress();
  const bodies = bodiesOf(plan, standing);
  return (
    <Sources.Provider value={sources}>
      <div className="lg:grid lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-x-12 print:block">
        <Contents sections={sections} />
        <article className="max-w-3xl space-y-12 max-lg:mt-6 print:max-w-none">
          {sections.map((section) => (
            <Section key={section.id} section={section}>
              {bodies[section.id]}
            </Section>
          ))}
        </article>
      </div>
    </Sources.Provider>
  );
}

function bodiesOf(plan: Plan, standing: Standing): Readonly<Record<SectionId, ReactNode>> {
  return {
    summary: <Summary plan={plan} standing={standing} />,
    company: (
      <>
        {plan.company_overview.paragraphs.map((paragraph) => (
          <p
            key={paragraph[0]?.text}
            className="leading-relaxed"
            dir={directionOf(paragraph.map(({ text }) => text).join(' '))}
          >
            <Statements statements={paragraph} />
          </p>
        ))}
        <Limits text={plan.company_overview.limits} />
      </>
    ),
    interviewer: <Interviewer card={plan.interviewer} />,
    rounds: <Rounds rounds={plan.rounds} />,
    topics: <Topics topics={plan.topics} schedule={plan.schedule} />,
    days: <Schedule schedule={plan.schedule} standing={standing} />,
    behavioural: <Behavioural items={plan.behavioural.items} />,
    questions: <QuestionsToAsk groups={plan.questions_to_ask} />,
    gaps: <Gaps gaps={plan.gaps} />,
    trust: <Confidence confidence={plan.confidence} />,
    sources: <SourceList sources={plan.sources} />,
  };
}

function Summary({ plan, standing }: { plan: Plan; standing: Standing }) {
  const { summary, confidence } = plan;
  return (
    <>
      {confidence.banner !== undefined && (
        <Notice tone="warning">
          <strong>{confidence.banner}</strong> {confidence.reasons[0]}
        </Notice>
      )}
      <p className="text-lg leading-relaxed" dir={directionOf(summary.headline)}>
        <Words text={summary.headline} />
      </p>
      <StatementList statements={summary.points} />
      <Now plan={plan} standing={standing} />
    </>
  );
}

/** What to do now: the first step before the plan begins, then each day's tasks, the card on the day itself. */
function Now({ plan, standing }: { plan: Plan; standing: Standing }) {
  const { summary, schedule, subject } = plan;
  const box = (title: string, children: ReactNode) => (
    <div className="rounded-lg border border-teal-700 bg-teal-50 p-4 sm:px-5 dark:border-teal-700 dark:bg-teal-950">
      <h3 className="font-semibold">{title}</h3>
      {children}
    </div>
  );
  switch (standing.kind) {
    case 'before':
      return box(
        'First step',
        <p className="mt-1 leading-relaxed" dir={directionOf(summary.first_step)}>
          <Words text={summary.first_step} />
        </p>,
      );
    case 'day':
      return box(
        `Today, ${shortDate(standing.day.date)}: day ${standing.day.day} of ${subject.days}`,
        <>
          <p className="mt-1">{standing.day.goal}</p>
          <Tasks day={standing.day} />
        </>,
      );
    case 'interview':
      return box('Today is the interview: 15 minutes', <Lines lines={schedule.day_card} />);
    case 'over':
      return null;
  }
}

/** Paper can't unfold: everything is open while the page is printed, and as it was afterwards. */
function useOpenFoldsOnPaper(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      const closed = [...document.querySelectorAll<HTMLDetailsElement>('article details:not([open])')];
      for (const fold of closed) fold.open = true;
      // A preview may be made anew before it is closed.
      opened.push(...closed);
    };
    const close = () => {
      for (const fold of opened) fold.open = false;
      opened = [];
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
}

/** The part named in the address was not there yet when the browser looked for it. */
function useJumpToAddress(): void {
  useEffect(() => {
    const id = window.location.hash.slice(1);
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, []);
}
