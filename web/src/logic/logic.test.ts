import { describe, expect, it } from 'vitest';
import type { SessionStatus, SessionView } from '../../../shared/session.ts';
import { ApiClient, ApiError, type Polled } from './api-client.ts';
import { followSession } from './follow-session.ts';
import { nextPath } from './next-path.ts';
import { EMPTY_FORM, fromRequest, toRequest, validate } from './prep-form.ts';
import { linkToQuote } from './text-fragment.ts';
import { uploadFile } from './upload.ts';

function view(status: SessionStatus): SessionView {
  const base = {
    session_id: `ses_${'0'.repeat(26)}` as const,
    created_at: '2026-03-02T10:00:00.000Z',
    company_url: 'https://acme.example',
    role_focus: 'Backend',
    steps: [],
    warnings: [],
  };
  if (status === 'failed')
    return { ...base, status, ended_at: base.created_at, error: { code: 'x', message: 'y' } };
  if (status === 'done') throw new Error('not needed here');
  return { ...base, status };
}

const changed = (status: SessionStatus): Polled => ({
  changed: true,
  session: view(status),
  etag: status,
  retryAfterMs: 1000,
});

async function follow(answers: (Polled | Error)[]) {
  const statuses: string[] = [];
  const troubles: string[] = [];
  const waits: number[] = [];
  const etags: (string | undefined)[] = [];
  await followSession(
    {
      client: {
        pollSession: async (_id, etag) => {
          etags.push(etag);
          const next = answers.shift();
          if (next === undefined || next instanceof Error) throw next ?? new Error('asked too often');
          return next;
        },
      },
      sleep: async (ms) => {
        waits.push(ms);
      },
    },
    'ses_x',
    { onSession: (session) => statuses.push(session.status), onTrouble: (message) => troubles.push(message) },
    new AbortController().signal,
  );
  return { statuses, troubles, waits, etags };
}

describe('following a session', () => {
  it('polls as often as the server asks, with the last ETag, until the run ends', async () => {
    const seen = await follow([changed('queued'), { changed: false, retryAfterMs: 2000 }, changed('failed')]);
    expect(seen).toEqual({
      statuses: ['queued', 'failed'],
      troubles: [],
      waits: [1000, 2000],
      etags: [undefined, 'queued', 'queued'],
    });
  });

  it('never shows a status move back', async () => {
    const { statuses } = await follow([changed('processing'), changed('fetching'), changed('failed')]);
    expect(statuses).toEqual(['processing', 'failed']);
  });

  it('goes on through passing trouble, waiting longer each time', async () => {
    const { statuses, troubles, waits } = await follow([
      new TypeError('offline'),
      new ApiError(503, 'later'),
      changed('failed'),
    ]);
    expect(statuses).toEqual(['failed']);
    expect(troubles).toHaveLength(2);
    expect(waits).toEqual([2000, 4000]);
  });

  it('stops when asking again is pointless', async () => {
    await expect(follow([new ApiError(404, 'gone')])).rejects.toThrow('gone');
  });
});

describe('the API client', () => {
  const client = (response: Response, token: string | undefined = 'jwt') => {
    const calls: { url: string; headers: Headers }[] = [];
    return {
      calls,
      client: new ApiClient({
        token: async () => token,
        fetch: async (url, init) => {
          calls.push({ url: String(url), headers: new Headers(init?.headers) });
          return response;
        },
      }),
    };
  };

  it('sends the token and the idempotency key', async () => {
    const accepted = { session_id: `ses_${'0'.repeat(26)}`, status: 'queued', status_url: '/x' };
    const { client: api, calls } = client(Response.json(accepted, { status: 202 }));
    await api.startPrep({ company_url: 'https://acme.example', role_focus: 'x' }, 'key-1');
    expect(calls[0]?.headers.get('authorization')).toBe('Bearer jwt');
    expect(calls[0]?.headers.get('idempotency-key')).toBe('key-1');
  });

  it('turns a problem document into an error with its fields', async () => {
    const problem = {
      type: 'about:blank',
      title: 'No',
      status: 400,
      detail: 'Some fields need a change.',
      code: 'invalid_request',
      request_id: 'r',
      errors: [{ field: '/role_focus', message: 'must not be empty' }],
    };
    const { client: api } = client(Response.json(problem, { status: 400 }));
    await expect(api.listSessions()).rejects.toMatchObject({ status: 400, fields: problem.errors });
  });

  it('survives an answer that is no JSON and asks for sign-in without a token', async () => {
    await expect(client(new Response('<html>', { status: 502 })).client.listSessions()).rejects.toMatchObject(
      { status: 502 },
    );
    const nobody = new ApiClient({ token: async () => undefined, fetch });
    await expect(nobody.listSessions()).rejects.toMatchObject({ status: 401 });
  });
});

describe('the form', () => {
  const filled = { ...EMPTY_FORM, companyUrl: 'acme.example', roleFocus: 'Backend' };

  it('adds the scheme people leave out and leaves empty fields out', () => {
    expect(toRequest(filled, 'Europe/Berlin')).toEqual({
      company_url: 'https://acme.example',
      role_focus: 'Backend',
      timeframe: '7 days',
      skill_level: 'intermediate',
      hours_per_day: 2,
      timezone: 'Europe/Berlin',
    });
  });

  it('names each wrong field and none when all is well', () => {
    expect(validate(filled, 'UTC')).toEqual({});
    const errors = validate(
      { ...filled, companyUrl: '', timeframe: '0 days', hoursPerDay: 'many', github: 'gitlab.com/x' },
      'UTC',
    );
    expect(Object.keys(errors).toSorted()).toEqual(['companyUrl', 'github', 'hoursPerDay', 'timeframe']);
  });

  it('comes back from a request as it went in', () => {
    const form = { ...filled, interviewerName: 'Ada', github: 'https://github.com/ada', notes: 'hello' };
    expect(fromRequest(toRequest(form, 'UTC'))).toEqual({ ...form, companyUrl: 'https://acme.example' });
  });
});

describe('uploads', () => {
  const file = (name: string, size = 10) => new File([new Uint8Array(size)], name);

  it('are put where the ticket says', async () => {
    const ticket = {
      upload_id: `upl_${'0'.repeat(26)}` as const,
      url: 'https://b/x',
      headers: {},
      expires_at: '2026-03-02T10:00:00.000Z',
    };
    const asked: unknown[] = [];
    const id = await uploadFile(
      {
        client: {
          startUpload: async (request) => {
            asked.push(request);
            return ticket;
          },
        },
        put: async (given, body) => {
          asked.push([given.url, body.size]);
        },
      },
      file('cv.md', 12),
      () => undefined,
    );
    expect(id).toBe(ticket.upload_id);
    expect(asked).toEqual([{ type: 'text/markdown', size: 12 }, ['https://b/x', 12]]);
  });
});

describe('links', () => {
  it('open a source at the quote, and only on the web', () => {
    expect(linkToQuote('https://a.example/x#y', 'Two-word quote')).toBe(
      'https://a.example/x#:~:text=Two%2Dword%20quote',
    );
    expect(linkToQuote('https://a.example/', 'one two three four five six seven eight nine')).toBe(
      'https://a.example/#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
    );
    expect(linkToQuote('javascript:alert(1)', 'x')).toBeUndefined();
    expect(linkToQuote('nonsense', 'x')).toBeUndefined();
  });

  it('after sign-in lead to this site only', () => {
    expect(nextPath('?next=/session/%3Fid%3D1')).toBe('/session/?id=1');
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])
      expect(nextPath(`?next=${encodeURIComponent(next)}`)).toBe('/dashboard/');
  });
});
