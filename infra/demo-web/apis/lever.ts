// Lever Postings API (github.com/lever/postings-api), GET calls in JSON mode.
import { plainText } from '../front-matter.ts';
import { type DemoAnswer, type DemoRequest, json, segments, unknown } from '../http.ts';
import { companyOfBoard, type Job, jobsOn, publishedAt } from '../jobs.ts';

/** api.lever.co */
export function lever(request: DemoRequest): DemoAnswer {
  const [version, postings, site = '', id] = segments(request.path);
  if (version !== 'v0' || postings !== 'postings' || companyOfBoard(site) === undefined)
    return unknown(missing());
  const jobs = jobsOn(site, request.now);
  if (id !== undefined) {
    const job = jobs.find((candidate) => candidate.id === id);
    return job === undefined ? missing() : json(200, wire(job, request.now));
  }
  const skip = Number(request.query.get('skip') ?? 0);
  const limit = Number(request.query.get('limit') ?? 100);
  return json(
    200,
    jobs
      .filter(matching(request.query))
      .slice(skip, skip + limit)
      .map((job) => wire(job, request.now)),
  );
}

function missing(): DemoAnswer {
  return json(404, { ok: false, error: 'Document not found' });
}

function matching(query: URLSearchParams): (job: Job) => boolean {
  const wants = (name: string, value: string) => {
    const wanted = query.getAll(name);
    return wanted.length === 0 || wanted.some((one) => one.toLowerCase() === value.toLowerCase());
  };
  return (job) =>
    wants('location', job.city) && wants('team', job.department) && wants('commitment', commitment(job));
}

function commitment(job: Job): string {
  return { 'full-time': 'Full-time', 'part-time': 'Part-time', contract: 'Contract' }[job.employment];
}

function wire(job: Job, now: Date) {
  const last = job.sections.at(-1);
  const additional = last === undefined ? '' : `<div><b>${last.heading}</b></div>${last.html}`;
  const hosted = `https://jobs.lever.co/${job.board}/${job.id}`;
  const pay =
    job.salary_min === undefined || job.salary_max === undefined
      ? {}
      : {
          salaryRange: {
            currency: job.currency,
            interval: 'per-year-salary',
            min: job.salary_min,
            max: job.salary_max,
          },
        };
  return {
    additional,
    additionalPlain: plainText(additional),
    categories: {
      commitment: commitment(job),
      department: job.department,
      location: job.city,
      team: job.department,
      allLocations: [job.city],
    },
    createdAt: publishedAt(job, now).getTime(),
    descriptionPlain: plainText(job.intro),
    description: job.intro,
    descriptionBody: job.intro,
    descriptionBodyPlain: plainText(job.intro),
    opening: '',
    openingPlain: '',
    id: job.id,
    lists: job.sections.slice(0, -1).map((section) => ({
      text: section.heading,
      content: section.html.replace(/<\/?ul>/g, ''),
    })),
    text: job.title,
    country: job.country_code,
    workplaceType: job.workplace,
    hostedUrl: hosted,
    applyUrl: `${hosted}/apply`,
    ...pay,
  };
}
