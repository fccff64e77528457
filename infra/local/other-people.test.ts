/** Every route, asked by somebody else with the ids of a person: nothing of the person comes out, nothing changes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfIdOf, type SessionId } from '../../shared/ids.ts';
import { ROUTES, type RouteName } from '../../shared/routes.ts';
import { sessionListSchema, sessionViewSchema } from '../../shared/session.ts';
import { userExportSchema } from '../../shared/user-export.ts';
import { callRoute, type RouteAnswer, type RouteCall } from './call-route.ts';
import { MARKER } from './marked-request.ts';
import { ADA, BEA, CLEO, type PlantedPreps, plantPreps } from './planted-preps.ts';

let preps: PlantedPreps;
/** Ada's prep, with its plan, PDF and uploads. */
let own: SessionId;

beforeAll(async () => {
  preps = await plantPreps();
  own = await preps.start(ADA, 'adas-key');
  await preps.start(ADA);
  await preps.quiet();
  await callRoute(preps.system.routes.startPdf, { userId: ADA, pathParameters: { id: own } });
  await preps.quiet();
}, 90_000);
afterAll(() => preps.close());

const call = (name: RouteName, asked: RouteCall): Promise<RouteAnswer> =>
  callRoute(preps.system.routes[name], asked);
const entries = Object.entries(ROUTES) as [RouteName, (typeof ROUTES)[RouteName]][];
const byId = entries.filter(([, { path }]) => path.includes('{id}')).map(([name]) => name);
const signedIn = entries.filter(([, route]) => route.signedIn).map(([name]) => name);
const idFor = (name: RouteName, session: SessionId) => (name === 'getPdf' ? pdfIdOf(session) : session);
const UNKNOWN: SessionId = `ses_${'0'.repeat(26)}`;

const withoutRequestId = ({ status, headers, body }: RouteAnswer) => ({
  status,
  headers,
  body: { ...(body as object), request_id: '' },
});

async function everythingOfAda() {
  const view = sessionViewSchema.parse(
    (await call('getSession', { userId: ADA, pathParameters: { id: own } })).body,
  );
  const list = sessionListSchema.parse((await call('listSessions', { userId: ADA })).body);
  const { sessions, uploads } = userExportSchema.parse((await call('exportData', { userId: ADA })).body);
  return { view, list, sessions, uploads: uploads.map(({ upload_id, bytes }) => ({ upload_id, bytes })) };
}

describe("somebody with another person's ids", { timeout: 60_000 }, () => {
  it('finds routes that take an id', () => {
    expect(byId.toSorted()).toEqual(['deleteSession', 'getPdf', 'getSession', 'startPdf']);
  });

  it.each(byId)('is answered by %s as for an unknown id, operators too', async (name) => {
    const before = await everythingOfAda();
    for (const operator of [false, true]) {
      const theirs = await call(name, { userId: BEA, operator, pathParameters: { id: idFor(name, own) } });
      const unknown = await call(name, {
        userId: BEA,
        operator,
        pathParameters: { id: idFor(name, UNKNOWN) },
      });
      expect(theirs.status).toBe(404);
      expect(withoutRequestId(theirs)).toEqual(withoutRequestId(unknown));
    }
    expect(await everythingOfAda()).toEqual(before);
  });

  it.each(signedIn)('gets nothing of the person from %s', async (name) => {
    const page = await call('listSessions', { userId: ADA, query: { limit: '1' } });
    const cursor = sessionListSchema.parse(page.body).cursor ?? '';
    expect(cursor).not.toBe('');
    for (const query of [{}, { cursor, limit: '100' }, { user_id: ADA, owner: ADA }] as Record<
      string,
      string
    >[]) {
      const answer = await call(name, {
        userId: BEA,
        query,
        pathParameters: { id: idFor(name, own) },
        body: { user_id: ADA },
        headers: { 'x-user-id': ADA, 'x-amzn-principal-id': ADA, 'if-none-match': '*' },
      });
      const said = JSON.stringify(answer);
      expect(said).not.toContain(ADA);
      expect(said.toLowerCase()).not.toContain(MARKER);
      expect(said).not.toContain('X-Amz-Signature');
      expect(said.replaceAll(UNKNOWN, '')).not.toContain(own.slice(4));
    }
  });

  it.each(signedIn)('is not served by %s without signing in', async (name) => {
    const answer = await call(name, {
      pathParameters: { id: idFor(name, own) },
      headers: { 'x-user-id': ADA },
    });
    expect(answer).toMatchObject({ status: 401, body: { code: 'unauthorized' } });
  });

  it('reads no upload of the person into a plan of their own', async () => {
    const { sessions } = userExportSchema.parse((await call('exportData', { userId: ADA })).body);
    const upload = sessions.find(({ summary }) => summary.session_id === own)?.request.resume_upload_id;
    expect(upload).toBeDefined();
    const body = {
      company_url: 'https://www.ferrowick.example',
      role_focus: 'Backend',
      resume_upload_id: upload,
    };
    expect((await call('startPrep', { userId: CLEO, body })).status).toBe(202);
    await preps.quiet();
    const taken = await call('exportData', { userId: CLEO });
    expect(userExportSchema.parse(taken.body).sessions[0]?.summary.status).toBe('done');
    expect(JSON.stringify(taken).toLowerCase()).not.toContain(MARKER);
  });
});
