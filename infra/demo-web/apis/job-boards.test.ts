import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { DEMO_COMPANIES } from '../companies.ts';
import { get } from '../get.ts';
import { type DemoWorld, startDemoWeb } from '../server.ts';

let web: DemoWorld;
beforeAll(async () => {
  web = await startDemoWeb({ clock: () => new Date('2026-11-23T12:00:00Z') });
});
afterAll(() => web.close());

const Named = z.object({
  id: z.number(),
  name: z.string(),
  child_ids: z.array(z.number()),
  parent_id: z.null(),
});
// Shapes as the boards' public documents give them.
const GreenhouseJob = z.object({
  id: z.int(),
  internal_job_id: z.int(),
  title: z.string(),
  updated_at: z.iso.datetime({ offset: true }),
  requisition_id: z.string(),
  location: z.object({ name: z.string() }),
  absolute_url: z.url(),
  metadata: z.null(),
  content: z.string(),
  departments: z.array(Named),
  company_name: z.string(),
  offices: z.array(z.object({ id: z.number(), name: z.string(), location: z.string() })),
});
const LeverPosting = z.object({
  id: z.uuid(),
  text: z.string(),
  description: z.string(),
  descriptionPlain: z.string(),
  lists: z.array(z.object({ text: z.string(), content: z.string() })).min(1),
  additional: z.string(),
  categories: z.object({
    location: z.string(),
    commitment: z.string(),
    team: z.string(),
    department: z.string(),
    allLocations: z.array(z.string()),
  }),
  hostedUrl: z.url(),
  applyUrl: z.url(),
  createdAt: z.int(),
  country: z.string().length(2),
  workplaceType: z.enum(['unspecified', 'on-site', 'remote', 'hybrid']),
  salaryRange: z.object({ currency: z.string(), interval: z.string(), min: z.number(), max: z.number() }),
});
const AshbyJob = z.object({
  id: z.uuid(),
  title: z.string(),
  department: z.string(),
  team: z.string(),
  isListed: z.boolean(),
  isRemote: z.boolean(),
  employmentType: z.enum(['FullTime', 'PartTime', 'Intern', 'Contract', 'Temporary']),
  location: z.string(),
  secondaryLocations: z.array(z.unknown()),
  publishedAt: z.iso.datetime({ offset: true }),
  descriptionHtml: z.string(),
  descriptionPlain: z.string(),
  jobUrl: z.url(),
  applyUrl: z.url(),
  address: z.object({ postalAddress: z.object({ addressLocality: z.string(), addressCountry: z.string() }) }),
});
const WorkableJob = z.object({
  title: z.string(),
  shortcode: z.string(),
  employment_type: z.string(),
  telecommuting: z.boolean(),
  department: z.string(),
  url: z.url(),
  shortlink: z.url(),
  application_url: z.url(),
  published_on: z.iso.date(),
  created_at: z.iso.date(),
  country: z.string(),
  city: z.string(),
  description: z.string(),
  locations: z.array(z.object({ countryCode: z.string() })),
});
const SmartRecruitersPosting = z.object({
  id: z.string(),
  name: z.string(),
  uuid: z.uuid(),
  refNumber: z.string(),
  releasedDate: z.iso.datetime(),
  company: z.object({ identifier: z.string(), name: z.string() }),
  ref: z.url(),
  location: z.object({ city: z.string(), country: z.string().length(2), remote: z.boolean() }),
  department: z.object({ id: z.string(), label: z.string() }),
  experienceLevel: z.object({ label: z.string() }),
});
const Section = z.object({ title: z.string(), text: z.string().min(1) });
const SmartRecruitersDetail = SmartRecruitersPosting.extend({
  applyUrl: z.url(),
  active: z.boolean(),
  jobAd: z.object({
    sections: z.object({
      companyDescription: Section,
      jobDescription: Section,
      qualifications: Section,
      additionalInformation: Section,
    }),
  }),
});

async function ask(url: string): Promise<unknown> {
  const { status, json } = await get(web.port, url);
  expect(status, url).toBe(200);
  return json();
}

describe('the demo job boards', () => {
  test('Greenhouse lists jobs, with their twice-escaped content when asked', async () => {
    const url = 'https://boards-api.greenhouse.io/v1/boards/ferrowick/jobs';
    const Listed = z.object({ jobs: z.array(GreenhouseJob).min(3), meta: z.object({ total: z.int() }) });
    const { jobs, meta } = Listed.parse(await ask(`${url}?content=true`));
    expect(meta.total).toBe(jobs.length);
    expect(jobs[0]?.content).toMatch(/^&lt;p&gt;/);
    expect(JSON.stringify(await ask(url))).not.toContain('"content"');
    const one = GreenhouseJob.parse(await ask(`${url}/6120473`));
    expect(one.title).toBe('Senior Backend Engineer, Ledger and Payouts');
    expect(one.content).toContain('exactly-once');
  });

  test('Lever lists postings in parts, newest first, and filters them', async () => {
    const url = 'https://api.lever.co/v0/postings/sorrelwise?mode=json';
    const postings = z
      .array(LeverPosting)
      .min(2)
      .parse(await ask(url));
    expect(postings.map(({ createdAt }) => createdAt)).toEqual(
      postings.map(({ createdAt }) => createdAt).sort((a, b) => b - a),
    );
    const mobile = z.array(LeverPosting).parse(await ask(`${url}&team=Mobile`));
    expect(mobile.map(({ text }) => text)).toEqual(['iOS Engineer']);
    LeverPosting.parse(await ask(`https://api.lever.co/v0/postings/sorrelwise/${postings[0]?.id}`));
  });

  test('Ashby lists jobs, with pay when asked', async () => {
    const url = 'https://api.ashbyhq.com/posting-api/job-board/gantrell';
    const { jobs } = z
      .object({ jobs: z.array(AshbyJob).min(3), apiVersion: z.literal('1') })
      .parse(await ask(url));
    expect(JSON.stringify(jobs)).not.toContain('compensation');
    expect(JSON.stringify(await ask(`${url}?includeCompensation=true`))).toContain('EUR 85,000 – 110,000');
  });

  test('Workable lists jobs, with descriptions when asked', async () => {
    const url = 'https://apply.workable.com/api/v1/widget/accounts/brindlepeak-thermal';
    const Account = z.object({
      name: z.literal('Brindlepeak Thermal'),
      description: z.null(),
      jobs: z.array(WorkableJob).min(3),
    });
    Account.parse(await ask(`${url}?details=true`));
    expect(JSON.stringify(await ask(url))).not.toContain('<h3>');
  });

  test('SmartRecruiters lists postings without text and tells one in sections', async () => {
    const url = 'https://api.smartrecruiters.com/v1/companies/DrumlowFreight/postings';
    const Listed = z.object({
      offset: z.int(),
      limit: z.int(),
      totalFound: z.int(),
      content: z.array(SmartRecruitersPosting),
    });
    const { content, totalFound } = Listed.parse(await ask(url));
    expect([content.length, totalFound]).toEqual([1, 1]);
    const detail = SmartRecruitersDetail.parse(await ask(`${url}/${content[0]?.id}`));
    expect(detail.jobAd.sections.jobDescription.text).toContain('exclusion constraints');
    expect(await ask('https://api.smartrecruiters.com/v1/companies/Nobody/postings')).toMatchObject({
      totalFound: 0,
      content: [],
    });
  });

  test.each([
    'https://boards-api.greenhouse.io/v1/boards/nobody/jobs',
    'https://boards-api.greenhouse.io/v1/boards/ferrowick/jobs/1',
    'https://api.lever.co/v0/postings/nobody',
    'https://api.ashbyhq.com/posting-api/job-board/nobody',
    'https://apply.workable.com/api/v1/widget/accounts/nobody',
    'https://jobs.lever.co/sorrelwise/gone',
  ])('%s is a 404', async (url) => {
    expect((await get(web.port, url)).status).toBe(404);
  });

  test('have pages with JobPosting JSON-LD for people to read', async () => {
    for (const { request } of DEMO_COMPANIES) {
      if (request.job_url === undefined) continue;
      const { text } = await get(web.port, request.job_url);
      const data: unknown = JSON.parse(
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '',
      );
      expect(data).toMatchObject({
        '@type': 'JobPosting',
        hiringOrganization: { '@type': 'Organization' },
        datePosted: expect.stringMatching(/^2026-1\d-\d\d$/),
      });
      expect(JSON.stringify(data)).toContain('<h3>');
    }
  });
});
