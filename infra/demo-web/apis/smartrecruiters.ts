// SmartRecruiters Posting API (developers.smartrecruiters.com/docs/posting-api), public GET calls.
import { type DemoAnswer, type DemoRequest, json, segments, unknown } from '../http.ts';
import { companyOfBoard, type Job, jobsOn, numericId, publishedAt } from '../jobs.ts';

/** api.smartrecruiters.com */
export function smartRecruiters(request: DemoRequest): DemoAnswer {
  const [version, companies, company = '', postings, id] = segments(request.path);
  if (version !== 'v1' || companies !== 'companies' || postings !== 'postings') {
    return unknown(json(404, { message: 'Not found', errors: [] }));
  }
  const offset = Number(request.query.get('offset') ?? 0);
  const limit = Math.min(Number(request.query.get('limit') ?? 100), 100);
  // The real API too answers an unknown company with an empty list.
  if (companyOfBoard(company) === undefined)
    return unknown(json(200, { offset, limit, totalFound: 0, content: [] }));
  const jobs = jobsOn(company, request.now);
  if (id !== undefined) {
    const job = jobs.find((candidate) => candidate.id === id);
    return job === undefined
      ? json(404, { message: 'Posting not found', errors: [] })
      : json(200, detail(job, request.now));
  }
  const content = jobs.slice(offset, offset + limit).map((job) => brief(job, request.now));
  return json(200, { offset, limit, totalFound: jobs.length, content });
}

function labelled(label: string) {
  return { id: String(numericId(label)), label };
}

function brief(job: Job, now: Date) {
  return {
    id: job.id,
    name: job.title,
    uuid: `6b1f0c52-8f4e-4c55-9d1a-${job.id.padStart(12, '0').slice(-12)}`,
    jobAdId: `b2a9d1c4-77a0-4c1e-8f2b-${job.id.padStart(12, '0').slice(-12)}`,
    defaultJobAd: true,
    refNumber: `REF${job.id.slice(-4)}`,
    company: { identifier: job.board, name: job.company },
    releasedDate: publishedAt(job, now).toISOString(),
    location: {
      city: job.city,
      country: job.country_code.toLowerCase(),
      remote: job.workplace === 'remote',
      hybrid: job.workplace === 'hybrid',
      fullLocation: `${job.city}, ${job.country}`,
    },
    industry: { id: 'transportation_trucking_railroad', label: 'Transportation / Trucking / Railroad' },
    department: labelled(job.department),
    function: { id: 'engineering', label: 'Engineering' },
    typeOfEmployment: { id: 'permanent', label: 'Full-time' },
    experienceLevel: { id: 'mid_senior_level', label: 'Mid-Senior Level' },
    customField: [],
    ref: `https://api.smartrecruiters.com/v1/companies/${job.board}/postings/${job.id}`,
    language: { code: 'en', label: 'English', labelNative: 'English (US)' },
  };
}

function detail(job: Job, now: Date) {
  const url = `https://jobs.smartrecruiters.com/${job.board}/${job.id}`;
  const part = (index: number) => job.sections[index]?.html ?? '';
  return {
    ...brief(job, now),
    jobAd: {
      sections: {
        companyDescription: { title: 'Company Description', text: job.intro },
        jobDescription: { title: 'Job Description', text: part(0) },
        qualifications: { title: 'Qualifications', text: part(1) },
        additionalInformation: { title: 'Additional Information', text: part(2) },
      },
    },
    applyUrl: `${url}?oga=true`,
    postingUrl: url,
    active: true,
  };
}
