import { describe, expect, it } from 'vitest';
import { distil } from './distil.ts';
import { makeBrief, makeDocument } from './make-document.ts';

const facts = (overrides: Parameters<typeof makeDocument>[0]) =>
  distil([makeDocument(overrides)], makeBrief()).facts;

describe('fields of a record', () => {
  const record = {
    kind: 'company-record',
    fetcher: 'profile',
    voice: 'third-party',
    url: 'https://records.example/acme',
    text: '## Acme\n\nparcel company\n\n- Founded: 2012\n- Headquarters: Leeds\n- Employees: 160\n- Website: https://acme.example',
  } as const;

  it('that follow each other are one fact, without the address behind them', () => {
    expect(facts(record)).toMatchObject([
      { kind: 'history', text: 'Founded: 2012\n- Headquarters: Leeds\n- Employees: 160' },
    ]);
  });

  it('contradict what the company’s own page says', () => {
    const own = makeDocument({
      text: 'Acme was founded in 2009 by two carriers. Acme employs 900 people worldwide.',
    });
    const { conflicts } = distil([own, makeDocument(record)], makeBrief());
    expect(conflicts.map(({ about }) => about).sort()).toEqual([
      'Acme: founding year',
      'Acme: number of people',
    ]);
  });
});

describe('repositories', () => {
  const text =
    '## Acme on GitHub\nPublic repositories: 12\n\n## Languages by bytes of code\n- Go: 80%\n- SQL: 20%\n\n## Repositories\n- ledgerd (pinned): double-entry ledger service on Postgres. Language: Go. Stars: 12. Last push: 2026-02-01.\n- dots: my dots. Language: Shell.\n\n## Recent public activity\n- 2026-02-01: pushed to acme/ledgerd';

  it('are facts by name and description, without numbers and languages', () => {
    expect(
      facts({ kind: 'code-profile', fetcher: 'code', url: 'https://code.example/acme', text }),
    ).toMatchObject([
      {
        kind: 'engineering',
        text: 'ledgerd (pinned): double-entry ledger service on Postgres.',
        technologies: ['postgresql'],
      },
    ]);
  });

  it('of the interviewer are their work', () => {
    const [fact] = facts({
      kind: 'code-profile',
      fetcher: 'interviewer',
      about: 'interviewer',
      subject: 'Kim',
      url: 'https://code.example/kim',
      text,
    });
    expect(fact).toMatchObject({ kind: 'interviewer-work', about: 'interviewer' });
  });
});

describe('lists under a heading', () => {
  it('of the hiring process are one fact', () => {
    expect(
      facts({
        kind: 'careers-page',
        text: '## Our interview process\n\n1. Recruiter call (30 minutes)\n2. Pairing on a small service\n3. System design\n\n## Benefits\n\n- 30 days of holiday and a bicycle',
      }),
    ).toMatchObject([
      {
        kind: 'hiring-process',
        text: 'Recruiter call (30 minutes)\n2. Pairing on a small service\n3. System design',
      },
    ]);
  });

  it('of values may be short and in the imperative', () => {
    const values = facts({
      text: '## Our values\n\n- Write it down so nobody has to guess.\n- Leave it better than you found it.',
    });
    expect(values.map(({ kind }) => kind)).toEqual(['value', 'value']);
    expect(
      facts({ text: '## Features\n\n- Write it down so nobody has to guess.' }).filter(
        ({ kind }) => kind === 'value',
      ),
    ).toEqual([]);
  });

  it('of a posting’s profile are demands', () => {
    const [fact] = facts({
      kind: 'job-posting',
      url: 'https://acme.example/jobs/2',
      text: '## What you bring\n\n- A calm head during outages and good notes after them',
    });
    expect(fact?.kind).toBe('requirement');
  });
});
