/** Bad input gets a clear 4xx, never a 5xx, and starts nothing. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld } from '../../functions/world.ts';
import { problemSchema } from '../../shared/problem.ts';
import { type DemoWorld, startDemoWeb } from '../demo-web/server.ts';
import { callRoute, emptyEvent } from './call-route.ts';
import { lambdaContext } from './lambda-context.ts';
import { type LocalSystem, startLocalSystem } from './system.ts';

let web: DemoWorld;
let system: LocalSystem;

beforeAll(async () => {
  web = await startDemoWeb();
  system = await startLocalSystem({ world: createWorld({ internet: web.internet }) });
}, 30_000);

afterAll(async () => {
  await system.close();
  await web.close();
});

/** Sends a body as it is, byte for byte. */
async function send(body: string | Buffer, headers: Record<string, string> = {}, userId = 'ada') {
  const context = lambdaContext('test');
  const event = emptyEvent(context.awsRequestId);
  event.headers = { 'content-type': 'application/json', ...headers };
  event.body = Buffer.from(body).toString('base64');
  event.isBase64Encoded = true;
  event.requestContext.authorizer = { principalId: userId };
  const answer = await system.routes.startPrep(event, context);
  return { status: answer.statusCode, body: JSON.parse(answer.body) as unknown };
}

async function expectRefused(body: string | Buffer, headers: Record<string, string> = {}) {
  const answer = await send(body, headers);
  expect(
    answer.status,
    `${String(body).slice(0, 120)} → ${JSON.stringify(answer.body)}`,
  ).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  const problem = problemSchema.parse(answer.body);
  expect(problem.request_id).not.toBe('');
  expect(JSON.stringify(problem)).not.toMatch(/node_modules|\.ts:\d|ZodError/);
  const started = await callRoute(system.routes.listSessions, { userId: 'ada' });
  expect(started.body).toEqual({ sessions: [] });
}

const good = { company_url: 'https://www.drumlow.example/', role_focus: 'Backend' };
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('a body that is no request', () => {
  const bodies: [string, string | Buffer][] = [
    ['nothing', ''],
    ['white space', ' \n '],
    ['broken JSON', '{"company_url": '],
    ['two JSON values', '{} {}'],
    ['a byte order mark only', '\ufeff'],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['UTF-16', Buffer.from(JSON.stringify(good), 'utf16le')],
    ['NaN', 'NaN'],
    ['a number', '42'],
    ['a string', '"https://example.com"'],
    ['null', 'null'],
    ['true', 'true'],
    ['an empty object', '{}'],
    ['an empty array', '[]'],
    ['depth of 50,000', nested(50_000)],
    ['depth inside a field', `{"company_url":${nested(20_000)},"role_focus":"x"}`],
    ['a huge number', `{"company_url":"https://example.com","role_focus":"x","hours_per_day":1e999}`],
    ['a prototype key', '{"__proto__":{"company_url":"https://example.com","role_focus":"x"}}'],
    ['a constructor key', JSON.stringify({ ...good, constructor: { prototype: { admin: true } } })],
    ['140 kB of text', JSON.stringify({ ...good, notes: 'x'.repeat(140_000) })],
    ['XML', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['a form', 'company_url=https://example.com&role_focus=x'],
  ];
  it.each(bodies)('is refused: %s', async (_what, body) => {
    await expectRefused(body);
  });

  it.each([
    ['no type', { 'content-type': '' }],
    ['a form type', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a type that only begins like JSON', { 'content-type': 'application/jsonp' }],
  ])('is refused with %s', async (_what, headers) => {
    await expectRefused(JSON.stringify(good), headers);
  });
});

describe('a field that is wrong', () => {
  const wrong: Record<string, unknown[]> = {
    company_url: [
      1,
      null,
      [],
      {},
      '',
      ' ',
      'x',
      'http://',
      'https://a b.com',
      'https://exa\u0000mple.com',
      'file:///etc/passwd',
      'data:text/html,x',
      'https://127.0.0.1',
      'http://0x7f.1/',
      'http://[::ffff:127.0.0.1]/',
      'http://2130706433/',
      'https://user@example.com',
      'https://example.com:22/',
      `https://example.com/${'x'.repeat(3000)}`,
      'https://localhost',
      'https://foo',
    ],
    role_focus: [1, null, [], {}, '', '   ', '\u200b', 'x'.repeat(201), '\ud800'],
    interviewer_name: [1, '', 'x'.repeat(121), { first: 'a' }, '\u202e\u202e'],
    socials: [
      'x',
      [],
      { github: 'x' },
      { github: 'https://example.com/x' },
      { twitter: 'https://x.com/a' },
      { blog: 'javascript:alert(1)' },
    ],
    linkedin_upload_id: ['x', 1, '../../x', `ses_${'0'.repeat(26)}`],
    resume_upload_id: ['', 'upl_', `upl_${'!'.repeat(26)}`],
    job_url: ['x', 'ftp://example.com', 'http://10.0.0.1/'],
    job_description: [1, '', 'x'.repeat(20_001)],
    timeframe: [
      '',
      '0 days',
      '91 days',
      '400 days',
      '1 hour',
      '-1 days',
      '٣ days',
      '7 days; drop',
      7,
      '1e1 days',
    ],
    interview_at: [
      'tomorrow',
      '2026-13-01T00:00:00Z',
      '2026-02-30T00:00:00Z',
      '2001-01-01T00:00:00Z',
      '9999-01-01T00:00:00Z',
      '2030-01-01',
      0,
    ],
    skill_level: ['', 'expert', 'Beginner', 1, null],
    hours_per_day: [0, -1, 0.2, 16.5, 24, '2', null, [], true],
    timezone: ['', 'Mars', 'UTC+25', '../../etc/passwd', 1],
    calendar_start: [
      '2026-02-30',
      '2001-01-01',
      '01/02/2026',
      '',
      20260101,
      '9999-12-31',
      '0000-01-01',
      '+012026-01-01',
    ],
    depth: ['', 'deeper', 1],
    notes: [1, '', 'x'.repeat(2001)],
    user_id: ['', 'eve', 'x'.repeat(129), 'a/b', 1],
    unknown_field: ['x'],
    user: ['x'],
  };
  const cases = Object.entries(wrong).flatMap(([field, values]) =>
    values.map((value): [string, unknown] => [field, value]),
  );
  it.each(cases)('is refused: %s = %j', async (field, value) => {
    await expectRefused(JSON.stringify({ ...good, [field]: value }));
  });
});

describe('any JSON at all', () => {
  it('is never answered with a 5xx', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), async (text) => {
        await expectRefused(text);
      }),
      { numRuns: 300 },
    );
  });

  it('in any field is never answered with a 5xx', async () => {
    const fields = [
      'company_url',
      'role_focus',
      'socials',
      'timeframe',
      'interview_at',
      'timezone',
      'calendar_start',
      'hours_per_day',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), fc.anything({ maxDepth: 2 }), async (field, value) => {
        const body = JSON.stringify({
          ...good,
          company_url: 'https://no-such-host-anywhere.example/',
          [field]: value,
        });
        const answer = await send(body, {}, 'bea');
        expect(answer.status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });
});
