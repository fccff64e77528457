/** Ashby job postings API. Source: developers.ashbyhq.com/docs/public-job-posting-api. */
import * as z from 'zod';
import { htmlText } from '../../../evidence/html-text.ts';
import { type ApiAnswer, askApi } from '../../api-json.ts';
import type { FetchTools } from '../../contract.ts';
import type { BoardRef } from '../find-boards.ts';
import { type Brief, employmentWords } from '../posting.ts';

const listSchema = z.object({
  jobs: z
    .array(
      z.object({
        id: z.string().nullish(),
        title: z.string(),
        jobUrl: z.url(),
        department: z.string().nullish(),
        team: z.string().nullish(),
        location: z.string().nullish(),
        employmentType: z.string().nullish(),
        isListed: z.boolean().nullish(),
        publishedAt: z.string().nullish(),
        descriptionHtml: z.string().nullish(),
        descriptionPlain: z.string().nullish(),
      }),
    )
    .max(3_000),
});

/** Ashby gives all postings at once; one alone can't be asked for. */
export async function listAshby(tools: FetchTools, ref: BoardRef): Promise<ApiAnswer<Brief[]>> {
  const url = `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(ref.board)}`;
  const answer = await askApi(tools, url, listSchema);
  if (!answer.ok) return answer;
  return { ...answer, value: answer.value.jobs.filter((job) => job.isListed !== false).map(toPosting) };
}

function toPosting(job: z.infer<typeof listSchema>['jobs'][number]): Brief {
  return {
    id: job.id ?? new URL(job.jobUrl).pathname.split('/').at(-1) ?? '',
    title: job.title,
    url: job.jobUrl,
    team: job.team ?? job.department ?? undefined,
    location: job.location ?? undefined,
    employment: employmentWords(job.employmentType),
    text: htmlText(job.descriptionHtml ?? job.descriptionPlain ?? ''),
    publishedAt: job.publishedAt ?? undefined,
  };
}
