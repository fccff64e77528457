/** Lever Postings API. Source: github.com/lever/postings-api. */
import * as z from 'zod';
import { htmlText } from '../../../evidence/html-text.ts';
import { type ApiAnswer, askApi } from '../../api-json.ts';
import type { FetchTools } from '../../contract.ts';
import type { BoardRef } from '../find-boards.ts';
import type { Brief } from '../posting.ts';

const postingSchema = z.object({
  id: z.string(),
  text: z.string(),
  hostedUrl: z.url(),
  createdAt: z.number().nullish(),
  workplaceType: z.string().nullish(),
  categories: z
    .object({
      commitment: z.string().nullish(),
      department: z.string().nullish(),
      team: z.string().nullish(),
      location: z.string().nullish(),
    })
    .nullish(),
  description: z.string().nullish(),
  lists: z.array(z.object({ text: z.string().nullish(), content: z.string().nullish() })).nullish(),
  additional: z.string().nullish(),
});
const MAX_POSTINGS = 200;

const boardUrl = (ref: BoardRef) =>
  `https://api.${ref.eu ? 'eu.' : ''}lever.co/v0/postings/${encodeURIComponent(ref.board)}`;

export async function listLever(tools: FetchTools, ref: BoardRef): Promise<ApiAnswer<Brief[]>> {
  const answer = await askApi(
    tools,
    `${boardUrl(ref)}?mode=json&limit=${MAX_POSTINGS}`,
    z.array(postingSchema).max(1_000),
  );
  return answer.ok ? { ...answer, value: answer.value.map(toPosting) } : answer;
}

export async function readLever(tools: FetchTools, ref: BoardRef, id: string): Promise<ApiAnswer<Brief>> {
  const answer = await askApi(tools, `${boardUrl(ref)}/${encodeURIComponent(id)}?mode=json`, postingSchema);
  return answer.ok ? { ...answer, value: toPosting(answer.value) } : answer;
}

function toPosting(posting: z.infer<typeof postingSchema>): Brief {
  const { categories } = posting;
  const lists = (posting.lists ?? []).map(
    ({ text, content }) => `<h3>${text ?? ''}</h3><ul>${content ?? ''}</ul>`,
  );
  return {
    id: posting.id,
    title: posting.text,
    url: posting.hostedUrl,
    team: categories?.team ?? categories?.department ?? undefined,
    location: categories?.location ?? undefined,
    employment: categories?.commitment ?? undefined,
    text: htmlText([posting.description ?? '', ...lists, posting.additional ?? ''].join('\n')),
    publishedAt: posting.createdAt == null ? undefined : isoTime(posting.createdAt),
  };
}

function isoTime(ms: number): string | undefined {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
