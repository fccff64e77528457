/** Workable's public widget API. Source: help.workable.com, "Embed a careers widget". */
import * as z from 'zod';
import { htmlText } from '../../../evidence/html-text.ts';
import { type ApiAnswer, askApi } from '../../api-json.ts';
import type { FetchTools } from '../../contract.ts';
import type { BoardRef } from '../find-boards.ts';
import type { Brief } from '../posting.ts';

const listSchema = z.object({
  jobs: z
    .array(
      z.object({
        title: z.string(),
        shortcode: z.string(),
        url: z.url(),
        department: z.string().nullish(),
        employment_type: z.string().nullish(),
        telecommuting: z.boolean().nullish(),
        city: z.string().nullish(),
        country: z.string().nullish(),
        published_on: z.string().nullish(),
        description: z.string().nullish(),
      }),
    )
    .max(2_000),
});

/** Workable gives all postings at once; one alone can't be asked for. */
export async function listWorkable(tools: FetchTools, ref: BoardRef): Promise<ApiAnswer<Brief[]>> {
  const url = `https://apply.workable.com/api/v1/widget/accounts/${encodeURIComponent(ref.board)}?details=true`;
  const answer = await askApi(tools, url, listSchema);
  return answer.ok ? { ...answer, value: answer.value.jobs.map(toPosting) } : answer;
}

function toPosting(job: z.infer<typeof listSchema>['jobs'][number]): Brief {
  const place = [job.city, job.country].filter((part) => part).join(', ');
  return {
    id: job.shortcode,
    title: job.title,
    url: job.url,
    team: job.department ?? undefined,
    location: job.telecommuting ? `Remote${place === '' ? '' : `, ${place}`}` : place,
    employment: job.employment_type ?? undefined,
    text: job.description == null ? undefined : htmlText(job.description),
    publishedAt: job.published_on ?? undefined,
  };
}
