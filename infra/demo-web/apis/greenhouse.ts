// Greenhouse Job Board API (developers.greenhouse.io/job-board.html), GET calls without key.
import { escapeMarkup } from '../front-matter.ts';
import { type DemoAnswer, type DemoRequest, json, segments, unknown } from '../http.ts';
import { companyOfBoard, type Job, jobsOn, numericId, publishedAt } from '../jobs.ts';

/** boards-api.greenhouse.io */
export function greenhouse(request: DemoRequest): DemoAnswer {
  const [version, boards, board = '', list, id] = segments(request.path);
  const company = companyOfBoard(board);
  if (version !== 'v1' || boards !== 'boards' || company === undefined)
    return unknown(missing('Job board not found'));
  const jobs = jobsOn(board, request.now);
  const content = request.query.get('content') === 'true';
  if (list === undefined) return json(200, { name: company, content: '' });
  if (list === 'departments') return json(200, { departments: departments(jobs, request.now) });
  if (list === 'offices') return json(200, { offices: offices(jobs) });
  if (list !== 'jobs') return missing('Not found');
  if (id === undefined) {
    return json(200, {
      jobs: jobs.map((job) => wire(job, request.now, content)),
      meta: { total: jobs.length },
    });
  }
  const job = jobs.find((candidate) => candidate.id === id);
  return job === undefined ? missing('Job not found') : json(200, wire(job, request.now, true));
}

function missing(error: string): DemoAnswer {
  return json(404, { status: 404, error });
}

function wire(job: Job, now: Date, content: boolean) {
  const at = publishedAt(job, now).toISOString().replace('.000Z', '+00:00');
  const brief = {
    absolute_url: `https://boards.greenhouse.io/${job.board}/jobs/${job.id}`,
    data_compliance: [
      {
        type: 'gdpr',
        requires_consent: false,
        requires_processing_consent: false,
        requires_retention_consent: false,
        retention_period: null,
        demographic_data_consent_applies: false,
      },
    ],
    internal_job_id: numericId(`internal ${job.id}`),
    location: { name: place(job) },
    metadata: null,
    id: Number(job.id),
    updated_at: at,
    requisition_id: `R-${job.id.slice(-3)}`,
    title: job.title,
    company_name: job.company,
    first_published: at,
    language: 'en',
  };
  if (!content) return brief;
  return {
    ...brief,
    // Greenhouse sends the description as HTML with its markup escaped once more.
    content: escapeMarkup(job.html),
    departments: [{ id: numericId(job.department), name: job.department, child_ids: [], parent_id: null }],
    offices: [office(job)],
  };
}

function place(job: Job): string {
  return job.workplace === 'remote' ? `Remote, ${job.country}` : `${job.city}, ${job.country}`;
}

function office(job: Job) {
  const location = `${job.city}, ${job.country}`;
  return { id: numericId(job.city), name: job.city, location, child_ids: [], parent_id: null };
}

function departments(jobs: readonly Job[], now: Date) {
  return [...Map.groupBy(jobs, (job) => job.department)].map(([name, group]) => ({
    id: numericId(name),
    name,
    parent_id: null,
    child_ids: [],
    jobs: group.map((job) => wire(job, now, false)),
  }));
}

function offices(jobs: readonly Job[]) {
  return [...new Map(jobs.map((job) => [job.city, office(job)])).values()];
}
