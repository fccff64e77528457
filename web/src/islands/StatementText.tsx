import { createContext, useContext } from 'react';
import type { Claim, Statement } from '../../../shared/claim.ts';
import type { Source } from '../../../shared/source.ts';
import { linkToQuote } from '../logic/text-fragment.ts';

/** The sources of the plan being shown, by id. */
export const Sources = createContext<ReadonlyMap<string, Source>>(new Map());

/** A statement: a claim with its quotes one click away, or advice and inference marked as what they are. */
export function StatementText({ statement }: { statement: Statement }) {
  if (statement.kind === 'claim') return <ClaimText claim={statement} />;
  return (
    <span>
      {statement.text}{' '}
      {statement.kind === 'inference' && (
        <span className="rounded bg-slate-100 px-1.5 text-xs text-slate-700 dark:bg-slate-800 dark:text-slate-300">
          inferred
        </span>
      )}
    </span>
  );
}

export function ClaimText({ claim }: { claim: Claim }) {
  const sources = useContext(Sources);
  const first = claim.citations[0];
  const source = first && sources.get(first.source_id);
  return (
    <span>
      {claim.proof === 'quote' ? `“${claim.text}”` : claim.text}{' '}
      <details className="inline-block align-baseline [&[open]]:block">
        <summary className="inline cursor-pointer text-sm text-teal-800 underline underline-offset-2 dark:text-teal-300">
          – Source: {source?.url ? new URL(source.url).hostname : (source?.title ?? 'unknown')}
        </summary>
        {claim.citations.map((citation) => {
          const cited = sources.get(citation.source_id);
          const href = cited?.url ? linkToQuote(cited.url, citation.quote) : undefined;
          return (
            <blockquote
              key={`${citation.source_id}${citation.start}`}
              className="my-2 border-l-4 border-teal-600 bg-slate-50 px-3 py-2 text-sm dark:bg-slate-900"
            >
              <p>“{citation.quote}”</p>
              <footer className="mt-1 text-slate-600 dark:text-slate-400">
                {href ? (
                  <a href={href} target="_blank" rel="noopener noreferrer nofollow">
                    {cited?.title}
                  </a>
                ) : (
                  cited?.title
                )}
                {cited && `, read ${cited.fetched_at.slice(0, 10)}`}
              </footer>
            </blockquote>
          );
        })}
      </details>
    </span>
  );
}
