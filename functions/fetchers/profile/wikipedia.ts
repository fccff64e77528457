/** A Wikipedia article's plain text. Source: www.mediawiki.org/wiki/Extension:TextExtracts. */
import * as z from 'zod';
import { normaliseText } from '../../../shared/plain-text.ts';
import { cutText } from '../../evidence/text-limits.ts';
import { type ApiAnswer, askApi } from '../api-json.ts';
import type { FetchedDocument, FetchTools } from '../contract.ts';

const answerSchema = z.object({
  query: z.object({
    pages: z
      .array(z.object({ title: z.string(), extract: z.string().nullish(), missing: z.boolean().nullish() }))
      .max(5),
  }),
});

/** Sections that are lists of links rather than text. */
const APPENDIX = /^(references|external links|see also|notes|further reading|bibliography|sources)$/i;

/** The article of a title that Wikidata links to; undefined when there is none. */
export async function readArticle(
  tools: FetchTools,
  title: string,
): Promise<ApiAnswer<FetchedDocument | undefined>> {
  const query = new URLSearchParams({
    action: 'query',
    prop: 'extracts',
    explaintext: '1',
    redirects: '1',
    titles: title,
    format: 'json',
    formatversion: '2',
  });
  const answer = await askApi(tools, `https://en.wikipedia.org/w/api.php?${query}`, answerSchema);
  if (!answer.ok) return answer;
  const [page] = answer.value.query.pages;
  const text = articleText(page?.extract ?? '');
  if (!page || text === '') return { ...answer, value: undefined };
  const value: FetchedDocument = {
    source: {
      kind: 'encyclopedia',
      url: `https://en.wikipedia.org/wiki/${encodeURIComponent(page.title.replaceAll(' ', '_'))}`,
      title: `${page.title} on Wikipedia`.slice(0, 500),
      subject: page.title.slice(0, 200),
      about: 'company',
      voice: 'third-party',
      language: 'en',
      fetched_at: answer.fetchedAt.toISOString(),
    },
    text,
  };
  return { ...answer, value };
}

/** `== History ==` as `## History`; the appendix sections left out. */
export function articleText(extract: string): string {
  const kept: string[] = [];
  let isAppendix = false;
  for (const line of normaliseText(extract).split('\n')) {
    const heading = /^(={2,5})([^=].{0,200}?)\1$/.exec(line.trim());
    if (heading) {
      const [, level = '==', words = ''] = heading;
      if (level.length === 2) isAppendix = APPENDIX.test(words.trim());
      if (!isAppendix) kept.push('', `## ${words.trim()}`, '');
    } else if (!isAppendix) kept.push(line.trim(), '');
  }
  return cutText(
    kept
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}
