import { plainDate } from '../../../../shared/day-words.ts';
import { FETCHER_TITLES } from '../../../../shared/fetcher-names.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { givenSource, missingWords } from '../../../../shared/plan-words.ts';
import { Lines, OutLink, Sub } from './parts.tsx';

/** How sure the plan is and why, with both sides of what its sources disagree on. */
export function Confidence({ confidence }: Pick<Plan, 'confidence'>) {
  return (
    <>
      <p>
        Confidence: <strong>{confidence.level}</strong>
      </p>
      <Lines lines={confidence.reasons} />
      {confidence.contradictions.map(({ about, sides }) => (
        <Sub key={about} title={`Sources disagree on ${about}`} statements={sides} />
      ))}
      {(['Not reached', 'Not asked for'] as const).map((title) => (
        <Missing
          key={title}
          title={title}
          gaps={confidence.not_reached.filter(({ reason }) => missingWords(reason) === title)}
        />
      ))}
    </>
  );
}

type Gap = Plan['confidence']['not_reached'][number];

function Missing({ title, gaps }: { title: string; gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <Lines lines={gaps.map(({ fetcher, message }) => `${FETCHER_TITLES[fetcher]}: ${message}`)} />
    </div>
  );
}

/** Every source that was read, with its dates. */
export function SourceList({ sources }: Pick<Plan, 'sources'>) {
  return (
    <ol className="list-decimal space-y-1 pl-7 leading-relaxed marker:text-slate-500">
      {sources.map((source) => (
        <li key={source.id} dir="auto">
          {source.url === null ? (
            givenSource(source.title)
          ) : (
            <OutLink href={source.url} title={source.title || 'Untitled'} />
          )}{' '}
          <span className="muted text-sm">
            {source.published_at !== undefined && `published ${plainDate(source.published_at)}, `}
            read {plainDate(source.fetched_at)}
          </span>
        </li>
      ))}
    </ol>
  );
}
