/** GDELT's document search, without a key. Source: the "GDELT DOC 2.0 API" notes of blog.gdeltproject.org. */
import * as z from 'zod';
import { oneLine } from '../../../shared/plain-text.ts';
import { type ApiAnswer, askApi } from '../api-json.ts';
import type { FetchTools } from '../contract.ts';
import { hostOf } from '../page-snapshot.ts';
import type { NewsItem, NewsQuestion } from './item.ts';

/** An empty result is `{}`. */
const answerSchema = z.object({
  articles: z
    .array(
      z.object({ url: z.string(), title: z.string(), seendate: z.string(), domain: z.string().nullish() }),
    )
    .max(300)
    .default([]),
});

/** The service asks for at most one call in five seconds; a short burst is bearable for it. */
const RATE = { key: 'api#gdelt', rule: { capacity: 5, refillPerSecond: 0.2 } };
const TIMEOUT_MS = 6_000;

export async function askGdelt(tools: FetchTools, question: NewsQuestion): Promise<ApiAnswer<NewsItem[]>> {
  const url = new URL('https://api.gdeltproject.org/api/v2/doc/doc');
  const [name = ''] = question.spellings;
  url.searchParams.set('query', `"${name.replaceAll('"', '')}" sourcelang:english`);
  url.searchParams.set('mode', 'ArtList');
  url.searchParams.set('format', 'json');
  url.searchParams.set('maxrecords', '75');
  url.searchParams.set('sort', 'HybridRel');
  url.searchParams.set('startdatetime', compactTime(question.from));
  url.searchParams.set('enddatetime', compactTime(question.to));
  const answer = await askApi(tools, url.href, answerSchema, { rate: RATE, timeoutMs: TIMEOUT_MS });
  if (!answer.ok) return answer;
  return { ...answer, value: answer.value.articles.flatMap(toItem) };
}

/** YYYYMMDDHHMMSS in UTC. */
function compactTime(date: Date): string {
  return date.toISOString().replace(/[-:T]/g, '').slice(0, 14);
}

const SEEN_DATE = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)Z?$/;

function toItem(article: z.infer<typeof answerSchema>['articles'][number]): NewsItem[] {
  const [, year, month, day, hour, minute, second] = SEEN_DATE.exec(article.seendate) ?? [];
  const publishedAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  // GDELT sets spaces around punctuation: "Ferrowick raises $ 40 million , sources say".
  const title = oneLine(article.title)
    .replace(/ ([,.;:!?%)])/g, '$1')
    .replace(/([($€£]) /g, '$1');
  if (title === '' || Number.isNaN(publishedAt.getTime())) return [];
  const outlet = article.domain ?? hostOf(article.url);
  return [{ title, url: article.url, outlet, publishedAt, summary: '', attention: 0, copies: [] }];
}
