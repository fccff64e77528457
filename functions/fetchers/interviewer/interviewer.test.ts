import { describe, expect, it } from 'vitest';
import { newUploadId } from '../../../shared/ids.ts';
import { fakeDoor, fakeTools, page } from '../fake-door.ts';
import { briefFor } from '../test-ports.ts';
import { interviewer } from './interviewer.ts';
import { professionalText } from './professional.ts';

const upload = newUploadId(new Uint8Array(17).fill(1));
const plan = (request: object) =>
  interviewer.plan(briefFor({ company_url: 'https://acme.example', ...request }));

describe('what is asked about the interviewer', () => {
  it('is nothing when none is named', () => {
    expect(plan({})).toMatchObject({ asked: false, reason: 'not_asked' });
  });

  it('is not their LinkedIn page; the reader is told what to upload instead', () => {
    const linkedin = plan({ socials: { linkedin: 'https://www.linkedin.com/in/someone' } });
    expect(linkedin).toMatchObject({
      asked: false,
      reason: 'not_found',
      message: expect.stringContaining('Save to PDF'),
    });
  });

  it('is never shared between runs', () => {
    const asked = plan({ linkedin_upload_id: upload, socials: { blog: 'https://someone.example' } });
    if (!asked.asked) throw new Error('asked');
    expect(asked.questions.map((question) => question.cacheKey)).toEqual([null, null]);
  });
});

describe('the interviewer’s upload', () => {
  const read = (text: string | undefined, name = 'Ada Quillfeather') => {
    const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
    const uploads = { read: async () => bytes && { bytes } };
    return interviewer.fetch({ part: 'upload', upload, name }, fakeTools(fakeDoor({}), { uploads }));
  };
  const CV =
    'Ada Quillfeather\nPrincipal engineer\n\n## Experience\nPrincipal Engineer, Acme\n2019 - Present\nI run the ledger. My wife and I live on a boat.\n';

  it('becomes a private document of professional facts', async () => {
    const result = await read(CV);
    expect(result).toMatchObject({
      outcome: 'found',
      warnings: [],
      documents: [
        {
          source: { url: null, kind: 'interviewer-profile', subject: 'Ada Quillfeather' },
          details: { kind: 'person', role: 'Principal Engineer', employer: 'Acme' },
        },
      ],
    });
    if (result.outcome === 'found') expect(result.documents[0]?.text).not.toMatch(/wife|boat/);
  });

  it('warns when it is somebody else’s', async () => {
    const result = await read(CV, 'Bram Oosterhuis');
    expect(result).toMatchObject({ warnings: [expect.stringContaining('Bram Oosterhuis')] });
  });

  it('is missing with a reason when it is gone or can not be read', async () => {
    expect(await read(undefined)).toMatchObject({ outcome: 'missing', reason: 'not_found' });
    expect(await read('  ')).toMatchObject({ outcome: 'missing', reason: 'empty' });
  });
});

describe('the interviewer’s own site', () => {
  it('gives the page, the talks it lists and technical posts', async () => {
    const prose =
      '<p>I build ledgers for a living and write about what goes wrong with them, which is a great deal. I have done so for twelve years in three companies.</p>';
    const door = fakeDoor({
      'https://ada.example/': page(
        'Ada',
        `${prose}<nav><a href="/talks">Talks</a></nav>`,
        '<link rel="alternate" type="application/rss+xml" href="/feed.xml">',
      ),
      'https://ada.example/talks': page('Talks', prose),
      'https://ada.example/feed.xml': {
        type: 'application/rss+xml',
        body: '<rss><channel><item><title>Scaling Postgres</title><link>https://ada.example/pg</link></item></channel></rss>',
      },
      'https://ada.example/pg': page('Scaling Postgres', prose),
    });
    const result = await interviewer.fetch(
      { part: 'site', url: 'https://ada.example/', name: 'Ada' },
      fakeTools(door),
    );
    expect(result).toMatchObject({
      documents: [
        { source: { title: 'Ada' } },
        { source: { title: 'Talks' } },
        { source: { title: 'Scaling Postgres' } },
      ],
    });
  });
});

describe('professional facts', () => {
  it.each([
    'My wife and I moved to Porto.',
    'I am a proud father of two.',
    'Write to me at ada@example.org.',
    'Call +31 6 1234 5678.',
    'I was diagnosed with something last year.',
    'I am a Catholic.',
    'She was born in May.',
  ])('leave out: %s', (sentence) => {
    expect(professionalText(`I write Kotlin. ${sentence} I speak at conferences.`)).toBe(
      'I write Kotlin. I speak at conferences.',
    );
  });

  it.each([
    'We diagnosed the outage in two hours.',
    'A child process inherits the parent’s file descriptors.',
    'I work with partners on health data at a faith-neutral standards body.',
    'Released version 10.2.13 in 2021-03-04.',
  ])('keep: %s', (sentence) => {
    expect(professionalText(sentence)).toBe(sentence);
  });

  it('are found in linear time', () => {
    for (const hostile of [
      'a'.repeat(100_000),
      'my '.repeat(33_000),
      '+1 '.repeat(33_000),
      `${'a.'.repeat(50_000)}@`,
    ]) {
      const started = performance.now();
      professionalText(hostile);
      expect(performance.now() - started).toBeLessThan(200);
    }
  });
});
