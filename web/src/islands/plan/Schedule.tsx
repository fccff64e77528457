import { shortDate } from '../../../../shared/day-words.ts';
import type { PlanDay, Schedule as PlanSchedule } from '../../../../shared/plan.ts';
import { duration, type Standing, weeksOf } from '../../logic/plan-dates.ts';
import { Fold, Folds, Limits, Lines, OutLink } from './parts.tsx';

/** All days, folded but for the one that counts now: today, or the first. */
export function Schedule({ schedule, standing }: { schedule: PlanSchedule; standing: Standing }) {
  const weeks = weeksOf(schedule.days);
  const current = standing.kind === 'day' ? standing.day.day : standing.kind === 'before' ? 1 : undefined;
  return (
    <>
      <Limits text={schedule.limits} />
      <Folds what="days">
        {weeks.length === 1
          ? schedule.days.map((day) => <Day key={day.day} day={day} current={current} standing={standing} />)
          : weeks.map((week, index) => (
              <Week
                key={week[0]?.date}
                number={index + 1}
                week={week}
                current={current}
                standing={standing}
              />
            ))}
      </Folds>
      <div className="card border-teal-700 p-4 sm:px-5 dark:border-teal-500">
        <h3 className="font-semibold">The day itself: 15 minutes</h3>
        <Lines lines={schedule.day_card} />
      </div>
    </>
  );
}

interface Place {
  /** Number of the day that stands open. */
  current: number | undefined;
  standing: Standing;
}

function Week({ number, week, ...place }: { number: number; week: readonly PlanDay[] } & Place) {
  const first = week[0];
  const last = week.at(-1);
  if (!first || !last) return null;
  const minutes = week.reduce((sum, day) => sum + day.minutes, 0);
  return (
    <Fold
      open={week.some(({ day }) => day === place.current)}
      summary={
        <>
          <span className="font-semibold">Week {number}</span>{' '}
          <span className="muted text-sm">
            {shortDate(first.date)} to {shortDate(last.date)} · {duration(minutes)}
          </span>
        </>
      }
    >
      <div className="space-y-2.5">
        {week.map((day) => (
          <Day key={day.day} day={day} {...place} />
        ))}
      </div>
    </Fold>
  );
}

function Day({ day, current, standing }: { day: PlanDay } & Place) {
  const isToday = standing.kind === 'day' && standing.day.day === day.day;
  return (
    <Fold
      open={day.day === current}
      summary={
        <>
          <h3 className="inline text-base font-semibold">
            Day {day.day}
            {isToday && ' · today'}
          </h3>{' '}
          <span className="muted text-sm">
            {shortDate(day.date)} · {duration(day.minutes)}
          </span>
          {day.minutes > 0 && <span className="muted block pl-4.5 text-sm">{day.goal}</span>}
        </>
      }
    >
      <Tasks day={day} />
    </Fold>
  );
}

/** What to do on one day, in order, each with its minutes. */
export function Tasks({ day }: { day: PlanDay }) {
  return (
    <ol className="mt-1 space-y-3">
      {day.tasks.map((task) => (
        <li key={task.id} className="sm:grid sm:grid-cols-[4.5rem_1fr] sm:gap-x-3" dir="auto">
          <span className="muted text-sm tabular-nums sm:pt-0.5">
            {task.minutes > 0 && `${task.minutes} min`}
          </span>
          <div className="leading-relaxed">
            <p className="font-semibold">{task.title}</p>
            <p className="text-slate-700 dark:text-slate-300">
              {task.goal}{' '}
              {task.resource && (
                <>
                  Read <OutLink href={task.resource.url} title={task.resource.title} />.
                </>
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
