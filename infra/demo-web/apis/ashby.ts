// Ashby public job posting API (developers.ashbyhq.com/docs/public-job-posting-api).
import { plainText } from '../front-matter.ts';
import { type DemoAnswer, type DemoRequest, json, segments, unknown } from '../http.ts';
import { companyOfBoard, type Job, jobsOn, payText, publishedAt } from '../jobs.ts';

/** api.ashbyhq.com */
export function ashby(request: DemoRequest): DemoAnswer {
  const [api, kind, board = ''] = segments(request.path);
  if (api !== 'posting-api' || kind !== 'job-board' || companyOfBoard(board) === undefined) {
    return unknown({
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: 'Not Found',
    });
  }
  const pay = request.query.get('includeCompensation') === 'true';
  return json(200, {
    jobs: jobsOn(board, request.now).map((job) => wire(job, request.now, pay)),
    apiVersion: '1',
  });
}

function wire(job: Job, now: Date, pay: boolean) {
  const url = `https://jobs.ashbyhq.com/${job.board}/${job.id}`;
  return {
    id: job.id,
    title: job.title,
    department: job.department,
    team: job.department,
    employmentType: { 'full-time': 'FullTime', 'part-time': 'PartTime', contract: 'Contract' }[
      job.employment
    ],
    location: job.workplace === 'remote' ? `Remote (${job.country})` : job.city,
    secondaryLocations: [],
    publishedAt: publishedAt(job, now).toISOString().replace('Z', '+00:00'),
    isListed: true,
    isRemote: job.workplace === 'remote',
    workplaceType: { 'on-site': 'OnSite', hybrid: 'Hybrid', remote: 'Remote' }[job.workplace],
    address: { postalAddress: { addressLocality: job.city, addressCountry: job.country } },
    jobUrl: url,
    applyUrl: `${url}/application`,
    descriptionHtml: job.html,
    descriptionPlain: plainText(job.html),
    ...(pay ? { compensation: compensation(job) } : {}),
  };
}

function compensation(job: Job) {
  const summary = payText(job) ?? null;
  return {
    compensationTierSummary: summary,
    scrapeableCompensationSalarySummary: summary,
    compensationTiers: [],
    summaryComponents:
      summary === null
        ? []
        : [
            {
              id: `${job.id}-salary`,
              summary,
              compensationType: 'Salary',
              interval: '1 YEAR',
              currencyCode: job.currency,
              minValue: job.salary_min,
              maxValue: job.salary_max,
            },
          ],
  };
}
