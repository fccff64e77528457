import { describe, expect, it } from 'vitest';
import { checkFields } from './field-errors.ts';
import { githubLogin, prepRequestSchema } from './request.ts';

const valid = { company_url: 'https://example.com', role_focus: 'Backend engineer' };

function errorsOf(body: unknown): Record<string, string> {
  const checked = checkFields(prepRequestSchema, body);
  return checked.ok ? {} : Object.fromEntries(checked.errors.map((e) => [e.field, e.message]));
}

describe('the prep request', () => {
  it('needs a company and a role only and fills in the rest', () => {
    expect(prepRequestSchema.parse(valid)).toEqual({
      ...valid,
      skill_level: 'intermediate',
      hours_per_day: 2,
      timezone: 'UTC',
      depth: 'short',
    });
  });

  it.each([
    'http://localhost/',
    'ftp://example.com',
    'javascript:alert(1)',
    'https://user:pass@example.com',
    'https://example.com:8080',
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://intranet/',
    'not a url',
    '',
  ])('refuses the company URL %j', (company_url) => {
    expect(errorsOf({ ...valid, company_url })).toHaveProperty('/company_url');
  });

  it('accepts internationalised hosts', () => {
    expect(errorsOf({ ...valid, company_url: 'https://bücher.example/über-uns' })).toEqual({});
  });

  it.each([
    ['0 days', true],
    ['400 days', true],
    ['1 hour', true],
    ['1 day', false],
    ['90 days', false],
  ])('timeframe %s refused: %s', (timeframe, refused) => {
    expect('/timeframe' in errorsOf({ ...valid, timeframe })).toBe(refused);
  });

  it.each([
    [0.25, false],
    [16, false],
    [0, true],
    [17, true],
    ['2', true],
  ])('hours a day %s refused: %s', (hours_per_day, refused) => {
    expect('/hours_per_day' in errorsOf({ ...valid, hours_per_day })).toBe(refused);
  });

  it('names every unknown field', () => {
    expect(errorsOf({ ...valid, admin: true, socials: { myspace: 'x' } })).toEqual({
      '/admin': 'is not a known field',
      '/socials/myspace': 'is not a known field',
    });
  });

  it('takes invisible and control characters out of free text and keeps line breaks', () => {
    const parsed = prepRequestSchema.parse({ ...valid, notes: 'a\u200bb\u{e0041}\u0000c\r\nd\u202ee' });
    expect(parsed.notes).toBe('abc\nd');
  });

  it('takes out what is written so that only programs read it', () => {
    const hidden = [...'secret'].join('\u200b');
    expect(prepRequestSchema.parse({ ...valid, job_description: `We write Go. ${hidden}` })).toMatchObject({
      job_description: 'We write Go.',
    });
  });

  it('refuses text of only invisible characters, and text that is too long', () => {
    expect(errorsOf({ ...valid, role_focus: '\u200b \u200b' })).toHaveProperty('/role_focus');
    expect(errorsOf({ ...valid, role_focus: 'x'.repeat(201) })).toHaveProperty('/role_focus');
  });

  it('says how long a text may be, and how long it is', () => {
    expect(errorsOf({ ...valid, notes: 'x'.repeat(2_500) })['/notes']).toBe(
      'must have at most 2,000 characters, not 2,500',
    );
    expect(errorsOf({ ...valid, notes: 'x'.repeat(25_000) })['/notes']).toBe(
      'must have at most 2,000 characters, not 25,000',
    );
  });

  it.each(['linkedin.com/in/jane', 'https://x.example', 'www.jane.example', 'jane@acme.example'])(
    'refuses an address for the interviewer’s name: %s',
    (interviewer_name) => {
      expect(errorsOf({ ...valid, interviewer_name })).toEqual({
        '/interviewer_name': 'must be a name; addresses have fields of their own',
      });
    },
  );

  it.each(['Ольга Чёрная', '山田 太郎', 'فاطمة الزهراء', 'Dr. J. O’Neil-Smith, Jr.', 'Ada @ Acme'])(
    'takes the interviewer’s name %s',
    (interviewer_name) => {
      expect(errorsOf({ ...valid, interviewer_name })).toEqual({});
    },
  );

  it('says of anything but a GitHub address how one looks', () => {
    for (const github of ['maelis', 'https://maelis', 'https://gitlab.com/x'])
      expect(errorsOf({ ...valid, socials: { github } })).toEqual({
        '/socials/github': 'must look like https://github.com/name',
      });
  });

  it('refuses lone surrogates', () => {
    expect(errorsOf({ ...valid, role_focus: 'back\ud800end' })).toHaveProperty('/role_focus');
  });

  it('refuses timeframe and interview_at together, an unknown zone, an impossible date', () => {
    expect(errorsOf({ ...valid, timeframe: '7 days', interview_at: '2026-03-02T10:00:00Z' })).toHaveProperty(
      '/interview_at',
    );
    expect(errorsOf({ ...valid, timezone: 'Mars/Olympus' })).toHaveProperty('/timezone');
    expect(errorsOf({ ...valid, calendar_start: '2026-02-30' })).toHaveProperty('/calendar_start');
  });

  it.each([undefined, null, 1, 'text', [], [valid]])('refuses a body that is %j', (body) => {
    expect(errorsOf(body)).not.toEqual({});
  });

  it('is not moved by prototype keys', () => {
    const body = JSON.parse(
      '{"company_url":"https://example.com","role_focus":"x","__proto__":{"admin":true},"constructor":1}',
    );
    expect(prepRequestSchema.safeParse(body).success).toBe(false);
  });
});

describe('GitHub logins', () => {
  it('are read from profile links only', () => {
    expect(githubLogin('https://github.com/octocat')).toBe('octocat');
    expect(githubLogin('https://www.github.com/octo-cat/repo')).toBe('octo-cat');
    expect(githubLogin('https://gitlab.com/octocat')).toBeUndefined();
    expect(githubLogin('https://github.com/')).toBeUndefined();
    expect(githubLogin('https://github.com/a%2Fb')).toBeUndefined();
  });
});
