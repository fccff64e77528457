// Workable's public account widget API: apply.workable.com/api/v1/widget/accounts/<account>[?details=true].
import { type DemoAnswer, type DemoRequest, json, segments, unknown } from '../http.ts';
import { companyOfBoard, type Job, jobsOn, publishedAt } from '../jobs.ts';
import { hostedBoard } from './hosted-board.ts';

/** apply.workable.com: the API and the pages people see. */
export function workable(request: DemoRequest): DemoAnswer {
  const [api, version, widget, accounts, account = ''] = segments(request.path);
  if (api !== 'api') return hostedBoard('workable')(request);
  const company = companyOfBoard(account);
  if (version !== 'v1' || widget !== 'widget' || accounts !== 'accounts' || company === undefined) {
    return unknown(json(404, { error: 'Not found' }));
  }
  const details = request.query.get('details') === 'true';
  const jobs = jobsOn(account, request.now).map((job) => wire(job, request.now, details));
  return json(200, { name: company, description: null, jobs });
}

function wire(job: Job, now: Date, details: boolean) {
  const day = publishedAt(job, now).toISOString().slice(0, 10);
  const url = `https://apply.workable.com/${job.board}/j/${job.id}/`;
  return {
    title: job.title,
    shortcode: job.id,
    code: '',
    employment_type: { 'full-time': 'Full-time', 'part-time': 'Part-time', contract: 'Contract' }[
      job.employment
    ],
    telecommuting: job.workplace === 'remote',
    department: job.department,
    url,
    shortlink: `https://apply.workable.com/j/${job.id}`,
    application_url: `${url}apply/`,
    published_on: day,
    created_at: day,
    country: job.country,
    city: job.city,
    state: '',
    education: '',
    experience: '',
    function: job.department,
    industry: '',
    locations: [
      { country: job.country, countryCode: job.country_code, city: job.city, region: '', hidden: false },
    ],
    ...(details ? { description: job.html } : {}),
  };
}
