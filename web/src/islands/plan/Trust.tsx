import { FETCHER_TITLES } from '../../../../shared/fetcher-names.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { plainDate } from '../../logic/plan-dates.ts';
import { Lines, OutLink, Sub } from './parts.tsx';

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
      {confidence.not_reached.length > 0 && (
        <div>
          <h3 className="font-semibold">Not reached</h3>
          <Lines
            lines={confidence.not_reached.map(
              ({ fetcher, message }) => `${FETCHER_TITLES[fetcher]}: ${message}`,
            )}
          />
        </div>
      )}
    </>
  );
}

export function SourceList({ sources }: Pick<Plan, 'sources'>) {
  return (
    <ol className="list-decimal space-y-1 pl-7 leading-relaxed marker:text-slate-500">
      {sources.map((source) => (
        <li key={source.id} dir="auto">
          {source.url === null ? (
            source.title
          ) : (
            <OutLink href={source.url} title={source.title || 'Untitled'} />
          )}{' '}
          <span className="muted text-sm">
            {source.url === null && 'your upload, '}
            {source.published_at !== undefined && `published ${plainDate(source.published_at)}, `}
            read {plainDate(source.fetched_at)}
          </span>
        </li>
      ))}
    </ol>
  );
}
