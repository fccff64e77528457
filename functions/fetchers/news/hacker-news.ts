/** Hacker News stories by Algolia's search, without a key. Source: hn.algolia.com/api. */
import * as z from 'zod';
import { oneLine } from '../../../shared/plain-text.ts';
import { htmlToPlainText } from '../../evidence/page/html-snippet.ts';
import { type ApiAnswer, askApi } from '../api-json.ts';
import type { FetchTools } from '../contract.ts';
import { hostOf } from '../page-snapshot.ts';
import type { NewsItem, NewsQuestion } from './item.ts';

const answerSchema = z.object({
  hits: z
    .array(
      z.object({
        objectID: z.string(),
        title: z.string().nullish(),
        url: z.string().nullish(),
        points: z.number().nullish(),
        story_text: z.string().nullish(),
        created_at_i: z.number().nullish(),
        created_at: z.string().nullish(),
      }),
    )
    .max(100),
});

/** A story with this many points was on the front page for most of a day. */
const FULL_ATTENTION = 300;

export async function askHackerNews(
  tools: FetchTools,
  question: NewsQuestion,
): Promise<ApiAnswer<NewsItem[]>> {
  const url = new URL('https://hn.algolia.com/api/v1/search');
  const [name = ''] = question.spellings;
  url.searchParams.set('query', name);
  url.searchParams.set('tags', 'story');
  url.searchParams.set('numericFilters', `created_at_i>${Math.floor(question.from.getTime() / 1000)}`);
  url.searchParams.set('hitsPerPage', '30');
  const answer = await askApi(tools, url.href, answerSchema);
  if (!answer.ok) return answer;
  return { ...answer, value: answer.value.hits.flatMap(toItem) };
}

function toItem(hit: z.infer<typeof answerSchema>['hits'][number]): NewsItem[] {
  const publishedAt = new Date(hit.created_at_i ? hit.created_at_i * 1000 : (hit.created_at ?? Number.NaN));
  const title = oneLine(hit.title ?? '');
  if (title === '' || Number.isNaN(publishedAt.getTime())) return [];
  const url = hit.url || `https://news.ycombinator.com/item?id=${encodeURIComponent(hit.objectID)}`;
  const attention = Math.min(1, Math.max(0, hit.points ?? 0) / FULL_ATTENTION);
  const summary = oneLine(htmlToPlainText(hit.story_text ?? '')).slice(0, 2_000);
  return [
    {
      title,
      url,
      outlet: hit.url ? hostOf(hit.url) : 'Hacker News',
      publishedAt,
      summary,
      attention,
      copies: [],
    },
  ];
}
