import { describe, expect, it } from 'vitest';
import { boardOf, findBoards } from './find-boards.ts';

describe('the job board an address names', () => {
  it.each([
    ['https://boards.greenhouse.io/acme/jobs/4012345', 'greenhouse', 'acme', '4012345'],
    ['https://job-boards.eu.greenhouse.io/acme', 'greenhouse', 'acme', undefined],
    ['https://boards.greenhouse.io/embed/job_board/js?for=acme', 'greenhouse', 'acme', undefined],
    ['https://boards.greenhouse.io/embed/job_app?for=acme&token=4012345', 'greenhouse', 'acme', '4012345'],
    ['https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true', 'greenhouse', 'acme', undefined],
    [
      'https://jobs.lever.co/acme/3c9e7d10-41fb-4f0e-8c55-0a1be4f7c101/apply',
      'lever',
      'acme',
      '3c9e7d10-41fb-4f0e-8c55-0a1be4f7c101',
    ],
    ['https://api.eu.lever.co/v0/postings/acme?mode=json', 'lever', 'acme', undefined],
    ['https://jobs.ashbyhq.com/Acme%20Labs', undefined, undefined, undefined],
    [
      'https://jobs.ashbyhq.com/acme/0f6b0c1e-5a1d-4c0b-9a43-7f1f5c0a1d01',
      'ashby',
      'acme',
      '0f6b0c1e-5a1d-4c0b-9a43-7f1f5c0a1d01',
    ],
    ['https://apply.workable.com/acme/j/7C1A40B2E9/', 'workable', 'acme', '7C1A40B2E9'],
    ['https://acme.workable.com/', 'workable', 'acme', undefined],
    ['https://careers.smartrecruiters.com/AcmeInc', 'smartrecruiters', 'AcmeInc', undefined],
    [
      'https://jobs.smartrecruiters.com/AcmeInc/743999912345-backend-engineer',
      'smartrecruiters',
      'AcmeInc',
      '743999912345',
    ],
    ['https://www.greenhouse.io/pricing', undefined, undefined, undefined],
    ['https://jobs.lever.co.evil.example/acme', undefined, undefined, undefined],
  ])('%s', (address, host, board, posting) => {
    const ref = boardOf(address);
    expect([ref?.host, ref?.board, ref?.posting]).toEqual([host, board, posting]);
  });

  it('is found in links, frames, scripts and escaped JSON, most mentioned first', () => {
    const html = `<a href="https://jobs.lever.co/acme/1"></a><iframe src="//boards.greenhouse.io/embed/job_board?for=other"></iframe>
      <script>{"url":"https:\\/\\/jobs.lever.co\\/acme"}</script>`;
    expect(findBoards(html).map(({ host, board }) => `${host} ${board}`)).toEqual([
      'lever acme',
      'greenhouse other',
    ]);
  });

  it('is looked for in linear time', () => {
    const hostile = `${'//'.repeat(50_000)}${'a.'.repeat(20_000)}`;
    const started = performance.now();
    expect(findBoards(hostile)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
