import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../evidence/distil/make-document.ts';
import { makeRun } from '../compose/make-run.ts';
import { postingOf } from './posting.ts';

const posting = (id: number, fit: number, text: string) =>
  makeDocument({
    url: `https://boards.example/acme/jobs/${id}`,
    title: `Opening ${id}`,
    kind: 'job-posting',
    fetcher: 'open-roles',
    text,
    details: { kind: 'posting', title: `Opening ${id}`, fit },
  });
const BACKEND = posting(
  1,
  0.7,
  'You have solid experience with Go and PostgreSQL in production. You know transactions well enough to teach them.',
);
const FRONTEND = posting(
  2,
  0.9,
  'You have solid experience with React and TypeScript. You must know accessibility rules by heart.',
);

describe('the posting of an interview', () => {
  it('is the one linked in the request, whatever else fits', () => {
    const url = 'http://www.boards.example/acme/jobs/1/?ref=mail';
    expect(postingOf([FRONTEND, BACKEND], { job_url: url })).toBe(BACKEND);
  });

  it('is the one pasted', () => {
    const pasted = makeDocument({ url: null, kind: 'job-posting', title: 'As pasted', private: true });
    expect(postingOf([FRONTEND, pasted], { job_description: 'x' })).toBe(pasted);
  });

  it('is the best fit when none was named', () => {
    expect(postingOf([BACKEND, FRONTEND])).toBe(FRONTEND);
    expect(postingOf([])).toBeUndefined();
  });
});

describe('a plan for one of several openings', () => {
  const { plan } = makeRun([FRONTEND, BACKEND], {
    job_url: 'https://boards.example/acme/jobs/1',
    role_focus: 'Full stack (React, Go)',
  });

  it('takes its demands from that posting alone', () => {
    expect(plan.gaps.items.length).toBeGreaterThan(0);
    for (const { demand } of plan.gaps.items)
      expect(demand.kind === 'claim' && demand.citations.map(({ source_id }) => source_id)).toEqual([
        BACKEND.source.id,
      ]);
  });

  it('says "the posting" of no other opening', () => {
    const other = plan.topics.flatMap(({ why }) =>
      why.kind === 'claim' && why.citations[0]?.source_id === FRONTEND.source.id ? [why.text] : [],
    );
    expect(other.length).toBeGreaterThan(0);
    for (const text of other) expect(text).toMatch(/^Another opening says: “/);
    expect(plan.topics.some(({ why }) => why.text.startsWith('The posting says: “'))).toBe(true);
  });
});
