/** NewsAPI, with a key. Source: newsapi.org/docs/endpoints/everything. */
import * as z from 'zod';
import { oneLine } from '../../../shared/plain-text.ts';
import { type ApiAnswer, askApi } from '../api-json.ts';
import type { FetchTools } from '../contract.ts';
import { hostOf } from '../page-snapshot.ts';
import type { NewsItem, NewsQuestion } from './item.ts';

const answerSchema = z.object({
  status: z.literal('ok'),
  articles: z
    .array(
      z.object({
        source: z.object({ name: z.string().nullish() }).nullish(),
        title: z.string().nullish(),
        description: z.string().nullish(),
        url: z.string().nullish(),
        publishedAt: z.string().nullish(),
      }),
    )
    .max(200),
});

/** The plan of the key may reach back less far; NewsAPI then says so, and the month it always allows is asked. */
const FREE_PLAN_DAYS = 29;
const DAY_MS = 86_400_000;

export async function askNewsApi(
  tools: FetchTools,
  key: string,
  question: NewsQuestion,
): Promise<ApiAnswer<NewsItem[]>> {
  const first = await ask(tools, key, question, question.from);
  if (first.ok || first.reason !== 'upstream_error') return first;
  return ask(tools, key, question, new Date(question.to.getTime() - FREE_PLAN_DAYS * DAY_MS));
}

async function ask(
  tools: FetchTools,
  key: string,
  question: NewsQuestion,
  from: Date,
): Promise<ApiAnswer<NewsItem[]>> {
  const url = new URL('https://newsapi.org/v2/everything');
  const names = question.spellings.slice(0, 3).map((name) => `"${name.replaceAll('"', '')}"`);
  url.searchParams.set('q', names.join(' OR ').slice(0, 500));
  url.searchParams.set('from', from.toISOString().slice(0, 10));
  url.searchParams.set('to', question.to.toISOString().slice(0, 19));
  url.searchParams.set('sortBy', 'relevancy');
  url.searchParams.set('pageSize', '50');
  const answer = await askApi(tools, url.href, answerSchema, {
    credentials: { host: 'newsapi.org', headers: { 'x-api-key': key } },
  });
  if (!answer.ok) return answer;
  return { ...answer, value: answer.value.articles.flatMap(toItem) };
}

function toItem(article: z.infer<typeof answerSchema>['articles'][number]): NewsItem[] {
  const publishedAt = new Date(article.publishedAt ?? Number.NaN);
  const title = oneLine(article.title ?? '');
  // NewsAPI leaves "[Removed]" where an outlet withdrew its article.
  if (!article.url || title === '' || title === '[Removed]' || Number.isNaN(publishedAt.getTime())) return [];
  const outlet = article.source?.name ?? hostOf(article.url);
  const summary = oneLine(article.description ?? '');
  return [{ title, url: article.url, outlet, publishedAt, summary, attention: 0, copies: [] }];
}
