/** SmartRecruiters Posting API. Source: developers.smartrecruiters.com/docs/posting-api. */
import * as z from 'zod';
import { htmlText } from '../../../evidence/html-text.ts';
import { type ApiAnswer, askApi } from '../../api-json.ts';
import type { FetchTools } from '../../contract.ts';
import type { BoardRef } from '../find-boards.ts';
import type { Brief } from '../posting.ts';

const label = z.object({ label: z.string().nullish() }).nullish();
const briefSchema = z.object({
  id: z.string(),
  name: z.string(),
  releasedDate: z.string().nullish(),
  location: z
    .object({
      city: z.string().nullish(),
      country: z.string().nullish(),
      remote: z.boolean().nullish(),
      fullLocation: z.string().nullish(),
    })
    .nullish(),
  department: label,
  function: label,
  typeOfEmployment: label,
});
const listSchema = z.object({ content: z.array(briefSchema).max(100) });
const section = z.object({ title: z.string().nullish(), text: z.string().nullish() }).nullish();
const detailSchema = briefSchema.extend({
  postingUrl: z.url().nullish(),
  jobAd: z.object({
    sections: z.object({
      companyDescription: section,
      jobDescription: section,
      qualifications: section,
      additionalInformation: section,
    }),
  }),
});

const boardUrl = (ref: BoardRef) =>
  `https://api.smartrecruiters.com/v1/companies/${encodeURIComponent(ref.board)}/postings`;

export async function listSmartRecruiters(tools: FetchTools, ref: BoardRef): Promise<ApiAnswer<Brief[]>> {
  const answer = await askApi(tools, `${boardUrl(ref)}?limit=100`, listSchema);
  return answer.ok ? { ...answer, value: answer.value.content.map((brief) => toBrief(ref, brief)) } : answer;
}

export async function readSmartRecruiters(
  tools: FetchTools,
  ref: BoardRef,
  id: string,
): Promise<ApiAnswer<Brief>> {
  const answer = await askApi(tools, `${boardUrl(ref)}/${encodeURIComponent(id)}`, detailSchema);
  if (!answer.ok) return answer;
  const { sections } = answer.value.jobAd;
  // What the company says of itself in every posting comes last, so that the role's own words lead.
  const parts = [
    sections.jobDescription,
    sections.qualifications,
    sections.additionalInformation,
    sections.companyDescription,
  ];
  const html = parts.map((part) => (part?.text ? `<h2>${part.title ?? ''}</h2>${part.text}` : '')).join('\n');
  const brief = toBrief(ref, answer.value);
  return { ...answer, value: { ...brief, url: answer.value.postingUrl ?? brief.url, text: htmlText(html) } };
}

function toBrief(ref: BoardRef, posting: z.infer<typeof briefSchema>): Brief {
  const { location } = posting;
  const place =
    location?.fullLocation ??
    [location?.city, location?.country?.toUpperCase()].filter((part) => part).join(', ');
  return {
    id: posting.id,
    title: posting.name,
    url: `https://jobs.smartrecruiters.com/${encodeURIComponent(ref.board)}/${encodeURIComponent(posting.id)}`,
    team: posting.department?.label ?? posting.function?.label ?? undefined,
    location: location?.remote ? `Remote${place === '' ? '' : `, ${place}`}` : place,
    employment: posting.typeOfEmployment?.label ?? undefined,
    publishedAt: posting.releasedDate ?? undefined,
  };
}
