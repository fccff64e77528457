/** Greenhouse Job Board API. Source: developers.greenhouse.io/job-board.html. */
import * as z from 'zod';
import { htmlText } from '../../../evidence/html-text.ts';
import { type ApiAnswer, askApi } from '../../api-json.ts';
import type { FetchTools } from '../../contract.ts';
import type { BoardRef } from '../find-boards.ts';
import type { Brief } from '../posting.ts';

const jobSchema = z.object({
  id: z.union([z.number(), z.string()]),
  title: z.string(),
  absolute_url: z.url(),
  location: z.object({ name: z.string().nullish() }).nullish(),
  updated_at: z.string().nullish(),
  first_published: z.string().nullish(),
  content: z.string().nullish(),
  departments: z.array(z.object({ name: z.string().nullish() })).nullish(),
});
const listSchema = z.object({ jobs: z.array(jobSchema).max(5_000) });

const boardUrl = (ref: BoardRef) =>
  `https://boards-api.greenhouse.io/v1/boards/${encodeURIComponent(ref.board)}/jobs`;

/** The list has titles and places only: with descriptions it can be many megabytes. */
export async function listGreenhouse(tools: FetchTools, ref: BoardRef): Promise<ApiAnswer<Brief[]>> {
  const answer = await askApi(tools, boardUrl(ref), listSchema);
  return answer.ok ? { ...answer, value: answer.value.jobs.map(toPosting) } : answer;
}

export async function readGreenhouse(
  tools: FetchTools,
  ref: BoardRef,
  id: string,
): Promise<ApiAnswer<Brief>> {
  const answer = await askApi(tools, `${boardUrl(ref)}/${encodeURIComponent(id)}`, jobSchema);
  return answer.ok ? { ...answer, value: toPosting(answer.value) } : answer;
}

function toPosting(job: z.infer<typeof jobSchema>): Brief {
  return {
    id: String(job.id),
    title: job.title,
    url: job.absolute_url,
    team: job.departments?.map((one) => one.name).find((name) => name != null) ?? undefined,
    location: job.location?.name ?? undefined,
    text: job.content == null ? undefined : htmlText(job.content),
    publishedAt: job.first_published ?? job.updated_at ?? undefined,
  };
}
