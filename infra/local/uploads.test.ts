/** Uploads through the API and the local gateway, as the site makes them. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld } from '../../functions/world.ts';
import { acceptedSchema, type SessionView, sessionViewSchema } from '../../shared/session.ts';
import { MAX_UPLOAD_BYTES, type UploadType, uploadTicketSchema } from '../../shared/upload.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';
import { type DemoWorld, startDemoWeb } from '../demo-web/server.ts';
import { cvMarkdown } from '../demo-web/uploads/cv.ts';
import { linkedInPdf } from '../demo-web/uploads/linkedin.ts';
import { CANDIDATE, MAELIS } from '../demo-web/uploads/people.ts';
import { createGateway } from './gateway.ts';
import { type LocalSystem, startLocalSystem } from './system.ts';

let web: DemoWorld;
let system: LocalSystem;
let gateway: Server;
let address: string;

beforeAll(async () => {
  web = await startDemoWeb();
  system = await startLocalSystem({ world: createWorld({ internet: web.internet }) });
  gateway = createGateway({
    routes: system.routes,
    // Here a token is simply the caller's name; the real check has its own tests.
    authorizer: async ({ authorizationToken, methodArn }) => ({
      principalId: authorizationToken.replace('Bearer ', ''),
      policyDocument: {
        Version: '2012-10-17',
        Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: methodArn }],
      },
    }),
    cognitoEndpoint: 'http://127.0.0.1:9',
    s3Endpoint: system.s3Endpoint,
    siteConfig: {
      auth: { region: 'x', user_pool_id: 'x', client_id: 'x', flow: 'USER_SRP_AUTH', password_sign_in: true },
    },
    siteDirectory: import.meta.dirname,
  });
  gateway.listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  address = `http://localhost:${(gateway.address() as AddressInfo).port}`;
}, 30_000);

afterAll(async () => {
  gateway.closeAllConnections();
  gateway.close();
  await system.close();
  await web.close();
});

function call(path: string, userId: string, body?: unknown): Promise<Response> {
  return fetch(address + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${userId}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function ticket(type: UploadType, size: number, userId = 'ada') {
  return uploadTicketSchema.parse(await (await call('/api/uploads', userId, { type, size })).json());
}

async function upload(type: UploadType, bytes: Uint8Array, userId = 'ada'): Promise<string> {
  const { url, headers, upload_id } = await ticket(type, bytes.length, userId);
  expect(new URL(url).origin).toBe(address);
  expect((await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) })).status).toBe(200);
  return upload_id;
}

async function run(body: Record<string, unknown>, userId = 'ada'): Promise<SessionView> {
  const { status_url } = acceptedSchema.parse(await (await call('/api/prep', userId, body)).json());
  for (;;) {
    const view = sessionViewSchema.parse(await (await call(status_url, userId)).json());
    if (view.status === 'done' || view.status === 'failed') return view;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const request = { ...DEMO_COMPANIES[0].request };

describe('uploads', () => {
  it("bring the interviewer's profile and the candidate's CV into the plan", async () => {
    const linkedin_upload_id = await upload('application/pdf', linkedInPdf(MAELIS, new Date()));
    const resume_upload_id = await upload('text/markdown', new TextEncoder().encode(cvMarkdown(CANDIDATE)));
    const view = await run({ ...request, linkedin_upload_id, resume_upload_id });
    if (view.status !== 'done') throw new Error(JSON.stringify(view));
    const profile = view.result.sources.find(({ kind }) => kind === 'interviewer-profile');
    expect(profile).toMatchObject({ url: null, private: true });
    expect(view.result.gaps.items.some(({ match }) => match === 'strong' || match === 'partial')).toBe(true);
  }, 60_000);

  it("are nobody else's, and one that can't be read is said without failing the run", async () => {
    const id = await upload('text/markdown', new TextEncoder().encode(cvMarkdown(CANDIDATE)));
    const broken = await upload('application/pdf', new TextEncoder().encode('%PDF-1.7 nothing'), 'eve');
    const view = await run({ ...request, resume_upload_id: id, linkedin_upload_id: broken }, 'eve');
    expect(view.status).toBe('done');
    expect(view.warnings.map(({ message }) => message)).toContain(
      'Your CV was not found: upload it again and start a new prep.',
    );
    if (view.status === 'done') expect(JSON.stringify(view.result)).not.toContain(CANDIDATE.last_name);
  }, 60_000);

  it('are refused when the declared size or type is not allowed', async () => {
    expect(
      (await call('/api/uploads', 'ada', { type: 'application/pdf', size: MAX_UPLOAD_BYTES + 1 })).status,
    ).toBe(400);
    expect((await call('/api/uploads', 'ada', { type: 'application/pdf', size: 0 })).status).toBe(400);
    expect((await call('/api/uploads', 'ada', { type: 'application/x-msdownload', size: 10 })).status).toBe(
      400,
    );
  });

  it('are refused when the signature was not made for them', async () => {
    const { url, headers } = await ticket('text/plain', 5);
    const elsewhere = new URL(url);
    elsewhere.pathname = elsewhere.pathname.replace('ada', 'eve');
    const answer = await fetch(elsewhere, { method: 'PUT', headers, body: 'hello' });
    expect(answer.status).toBe(403);
    const unsigned = new URL(url);
    unsigned.search = '';
    expect((await fetch(unsigned, { method: 'PUT', headers, body: 'hello' })).status).toBe(405);
    expect(
      (await fetch(url, { method: 'PUT', headers: { 'content-type': 'text/html' }, body: 'hello' })).status,
    ).toBe(403);
  });
});
