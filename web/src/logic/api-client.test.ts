import { describe, expect, it } from 'vitest';
import { ApiClient } from './api-client.ts';

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
