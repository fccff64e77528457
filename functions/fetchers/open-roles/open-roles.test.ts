import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_COMPANIES } from '../../../infra/demo-web/companies.ts';
import { type DemoWeb, startDemoWeb } from '../../../infra/demo-web/server.ts';
import { htmlText } from '../../evidence/html-text.ts';
import { refuse } from '../../web-access/refusal.ts';
import { companyOf } from '../company.ts';
import type { StoredDocument } from '../contract.ts';
import { fakeDoor, fakeTools, PROSE, page } from '../fake-door.ts';
import { runFetcher } from '../fetch-handler.ts';
import { briefFor, testPorts } from '../test-ports.ts';
import { roleWords } from './fit.ts';
import { openRoles } from './open-roles.ts';

let web: DemoWeb;
beforeAll(async () => {
  web = await startDemoWeb();
});
beforeEach(() => web.reset());
afterAll(() => web.close());

describe.each(DEMO_COMPANIES)(
  'the board that $name points to ($job_board.host)',
  ({ request, job_board }) => {
    it('is found from the site, and gives readable postings that fit the role', async () => {
      const ports = testPorts(web.internet);
      const { company_url, role_focus } = request;
      const run = await runFetcher(openRoles, briefFor({ company_url, role_focus }), ports);
      if (run.outcome !== 'found') throw new Error(run.message);
      expect(web.requests().some((one) => one.host === job_board.host)).toBe(true);
      const [best] = run.documents;
      const document = await ports.documents.get(best?.document_key ?? '');
      expect(document?.source).toMatchObject({ kind: 'job-posting', voice: 'own', private: false });
      expect(document?.details).toMatchObject({ kind: 'posting' });
      expect(document?.text).toMatch(/^## .+\n/);
      expect(document?.text).not.toMatch(/<\/?(p|ul|li|h\d|div)\b|&(lt|amp|nbsp);/);
    });
  },
);

describe('the posting that the request names', () => {
  const company = companyOf('https://acme.example/');

  it('comes first, with full fit, read from its JobPosting record', async () => {
    const record = JSON.stringify({
      '@type': 'JobPosting',
      title: 'Backend Engineer',
      description:
        '<p>You will own our ledger, write Kotlin and be on call one week in six with three others.</p>',
      employmentType: 'FULL_TIME',
    });
    const url = 'https://acme.example/jobs/42';
    const door = fakeDoor({
      [url]: page('Jobs', '', `<script type="application/ld+json">${record}</script>`),
    });
    const result = await openRoles.fetch({ part: 'linked', company, url }, fakeTools(door));
    expect(result).toMatchObject({
      documents: [
        { source: { title: 'Backend Engineer', url }, details: { fit: 1, employment: 'Full time' } },
      ],
    });
  });

  it('is the page’s text where there is no record', async () => {
    const url = 'https://acme.example/jobs/42';
    const result = await openRoles.fetch(
      { part: 'linked', company, url },
      fakeTools(fakeDoor({ [url]: page('Backend Engineer', PROSE) })),
    );
    expect(result).toMatchObject({
      documents: [{ source: { kind: 'job-posting', title: 'Backend Engineer' }, details: { fit: 1 } }],
    });
  });

  it('is kept private when it was pasted, and needs no network', async () => {
    const door = fakeDoor({});
    const text = 'Backend engineer\nYou will own the ledger.';
    const result = await openRoles.fetch({ part: 'pasted', company, text }, fakeTools(door));
    expect(result).toMatchObject({
      documents: [{ source: { url: null }, text, details: { title: 'Backend engineer' } }],
    });
    expect(door.asked).toEqual([]);
  });

  it('survives a company whose site hangs', async () => {
    const plan = openRoles.plan(
      briefFor({ company_url: 'https://acme.example', job_description: 'Backend engineer wanted.' }),
    );
    if (!plan.asked) throw new Error('asked');
    expect(plan.questions.map((question) => question.query.part)).toEqual(['pasted', 'company']);
  });
});

describe('a company without a known board', () => {
  const company = companyOf('https://acme.example/');

  it('has its postings read from its own pages, best fit first', async () => {
    const door = fakeDoor({
      'https://acme.example/': page('Acme', `${PROSE}<nav><a href="/careers">Careers</a></nav>`),
      'https://acme.example/careers': page(
        'Careers',
        `${PROSE}<ul><li><a href="/careers/account-executive-100">Account Executive</a></li><li><a href="/careers/backend-engineer-101">Backend Engineer</a></li></ul>`,
      ),
      'https://acme.example/careers/backend-engineer-101': page('Backend Engineer', PROSE),
      'https://acme.example/careers/account-executive-100': page('Account Executive', PROSE),
    });
    const result = await openRoles.fetch(
      { part: 'company', company, role: roleWords('Backend') },
      fakeTools(door),
    );
    if (result.outcome !== 'found') throw new Error(result.message);
    expect(result.documents[0]).toMatchObject({ source: { title: 'Backend Engineer' } });
  });

  it('has its postings read from a service that hosts its careers page', async () => {
    const door = fakeDoor({
      'https://acme.example/': page('Acme', `${PROSE}<a href="https://acme.jobs.personio.de/">Careers</a>`),
      'https://acme.jobs.personio.de/': page('Jobs', `${PROSE}<a href="/job/123456">Backend Engineer</a>`),
      'https://acme.jobs.personio.de/job/123456': page('Backend Engineer', PROSE),
    });
    const result = await openRoles.fetch(
      { part: 'company', company, role: roleWords('Backend') },
      fakeTools(door),
    );
    expect(result).toMatchObject({ documents: [{ source: { title: 'Backend Engineer' } }] });
  });

  it('says so when its careers page can not be read', async () => {
    const door = fakeDoor({
      'https://acme.example/': page('Acme', `${PROSE}<a href="/jobs">Careers</a>`),
      'https://acme.example/jobs': refuse(
        'timeout',
        'https://acme.example/jobs',
        'acme.example did not answer in time.',
      ),
    });
    const result = await openRoles.fetch(
      { part: 'company', company, role: roleWords('Backend') },
      fakeTools(door),
    );
    expect(result).toMatchObject({ reason: 'timeout', message: expect.stringContaining('careers page') });
  });

  it('is missing with a sentence when there is nothing', async () => {
    const door = fakeDoor({ 'https://acme.example/': page('Acme', PROSE) });
    const result = await openRoles.fetch(
      { part: 'company', company, role: roleWords('Backend') },
      fakeTools(door),
    );
    expect(result).toMatchObject({
      outcome: 'missing',
      reason: 'not_found',
      message: expect.stringContaining('acme.example'),
    });
  });
});

describe('choosing among postings', () => {
  const stored = (title: string, fit: number): StoredDocument => ({
    source: {
      id: `src_${title.charAt(0).toLowerCase().repeat(26)}` as const,
      fetcher: 'open-roles',
      kind: 'job-posting',
      url: `https://acme.example/${title}`,
      title,
      about: 'company',
      voice: 'own',
      fetched_at: '2026-03-02T09:00:00.000Z',
      text_hash: 'a'.repeat(64),
      text_length: 1,
      private: false,
    },
    document_key: title,
    details: { kind: 'posting', title, fit },
  });
  const select = (documents: StoredDocument[]) =>
    openRoles
      .select?.(documents, briefFor({ company_url: 'https://acme.example' }))
      .map((one) => one.document_key);

  it('keeps the given one first, then the best five, and none that does not fit', () => {
    const others = [0.5, 0.9, 0.4, 0.1, 0.6, 0.7, 0.45].map((fit, at) => stored(`b${at}`, fit));
    expect(select([...others, stored('given', 1)])).toEqual(['given', 'b1', 'b5', 'b4', 'b0', 'b6']);
  });

  it('keeps two that do not fit when there is nothing better: they still tell how the company hires', () => {
    expect(select([stored('a', 0.05), stored('b', 0.2), stored('c', 0.1)])).toEqual(['b', 'c']);
  });
});

describe('a description in HTML', () => {
  it('keeps headings and lists, also when its markup is escaped once more', () => {
    const html = '<h3>What you do</h3><ul><li>Own the ledger &amp; more</li></ul>';
    const escaped = html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    expect(htmlText(html)).toContain('- Own the ledger & more');
    expect(htmlText(escaped)).toBe(htmlText(html));
  });
});
