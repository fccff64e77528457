/** Taking everything out, and deleting everything, of one person and of nobody else. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verifyExport } from '../../functions/exports/verify-export.ts';
import { dynamoClient } from '../../functions/stores/dynamo-client.ts';
import { personPartition } from '../../functions/stores/keys.ts';
import { type DataDeletionView, dataDeletionSchema } from '../../shared/deletion.ts';
import { userIdSchema } from '../../shared/ids.ts';
import { sessionListSchema } from '../../shared/session.ts';
import { type UserExport, userExportSchema } from '../../shared/user-export.ts';
import { PASS } from '../eval/faults/aws-front.ts';
import { callRoute } from './call-route.ts';
import { MARKER } from './marked-request.ts';
import { ADA, BEA, CLEO, type PlantedPreps, plantPreps } from './planted-preps.ts';

let preps: PlantedPreps;
beforeAll(async () => {
  preps = await plantPreps();
}, 60_000);
afterAll(() => preps.close());
afterEach(() => {
  preps.rule = () => PASS;
});

const MINUTE = 60_000;
const shortened = (texts: readonly string[]) => texts.map((text) => text.slice(0, 200));

async function removeAll(userId = ADA): Promise<DataDeletionView> {
  const answer = await callRoute(preps.system.routes.deleteData, { userId });
  expect(answer).toMatchObject({ status: 202, headers: { location: '/api/user/data' } });
  return dataDeletionSchema.parse(answer.body);
}

async function progress(userId = ADA): Promise<DataDeletionView> {
  const answer = await callRoute(preps.system.routes.getDataDeletion, { userId });
  expect(answer.status).toBe(200);
  return dataDeletionSchema.parse(answer.body);
}

async function exported(userId: string, cursor?: string): Promise<UserExport> {
  const query: Record<string, string> = cursor === undefined ? {} : { cursor };
  const answer = await callRoute(preps.system.routes.exportData, { userId, query });
  return userExportSchema.parse(answer.body);
}

async function sweepLater(minutes: number) {
  preps.advance(minutes * MINUTE);
  await preps.system.sweepBeside();
}

describe('taking everything out', { timeout: 60_000 }, () => {
  it('gives requests as they were made, plans that can be proved again, and uploads to download', async () => {
    const id = await preps.start(ADA);
    await preps.quiet();
    const { sessions, uploads, user_id, cursor } = await exported(ADA);
    expect([user_id, cursor, sessions.length]).toEqual([ADA, undefined, 1]);
    expect(sessions[0]).toMatchObject({ summary: { session_id: id, status: 'done' } });
    expect(sessions[0]?.request.notes).toContain(MARKER);
    expect(verifyExport(sessions[0]?.result)).toMatchObject({ ok: true });
    expect(uploads).toHaveLength(2);
    const files = await Promise.all(uploads.map(async ({ download }) => (await fetch(download.url)).text()));
    expect(files.join()).toContain('Jane Doe');
    expect(files.join()).toContain('Maelis Thornquist');
  });

  it('goes page by page, every session once', async () => {
    const ids = [];
    for (let i = 0; i < 3; i++) ids.push(await preps.start(CLEO));
    await preps.quiet();
    const seen: string[] = [];
    let cursor: string | undefined;
    let pages = 0;
    do {
      // As for a function whose time is up after each session.
      const page = await callRoute(preps.system.routes.exportData, {
        userId: CLEO,
        query: cursor === undefined ? {} : { cursor },
        remainingMs: 1_000,
      });
      const { sessions, uploads, cursor: next } = userExportSchema.parse(page.body);
      expect(uploads.length).toBe(pages === 0 ? 6 : 0);
      seen.push(...sessions.map(({ summary }) => summary.session_id));
      cursor = next;
      pages++;
    } while (cursor !== undefined);
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });

  it('refuses a cursor that is not one of ours', async () => {
    const answer = await callRoute(preps.system.routes.exportData, { userId: ADA, query: { cursor: 'x' } });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'cursor' }] } });
  });
});

describe('deleting everything', { timeout: 60_000 }, () => {
  it('says there is nothing under way to who never asked for it', async () => {
    expect((await callRoute(preps.system.routes.getDataDeletion, { userId: 'nobody-yet' })).status).toBe(204);
  });

  it('deletes runs under way, plans, PDFs, unused uploads and tickets, and ends when nothing can write any more', async () => {
    const done = await preps.start(ADA, 'some-key');
    await preps.quiet();
    await callRoute(preps.system.routes.startPdf, { userId: ADA, pathParameters: { id: done } });
    await preps.quiet();
    const held = preps.holdFunction('compose');
    await preps.start(ADA);
    await held.reached;
    const late = new TextEncoder().encode(`Late ${MARKER}`);
    const ticket = await preps.ticket(ADA, late);
    const own = (await exported(ADA)).sessions.length;
    expect(own).toBeGreaterThanOrEqual(2);

    const begun = await removeAll();
    expect(begun).toMatchObject({ status: 'checking', sessions_deleted: own });
    const list = await callRoute(preps.system.routes.listSessions, { userId: ADA });
    expect(sessionListSchema.parse(list.body).sessions).toEqual([]);
    const withoutProgress = (texts: string[]) => texts.filter((text) => !text.includes('user-deletion'));
    expect(shortened(withoutProgress(await preps.traces(ADA)))).toEqual([]);

    // What comes late: a function under way, a browser with its ticket.
    held.release();
    await preps.quiet();
    const put = await fetch(ticket.url, { method: 'PUT', headers: ticket.headers, body: late });
    expect(put.ok).toBe(true);
    await sweepLater(2);
    expect((await progress()).status).toBe('checking');

    await sweepLater(5);
    expect(await progress()).toMatchObject({ status: 'done', sessions_deleted: own });
    expect(shortened(await preps.traces(ADA))).toEqual([]);
  });

  it('leaves everybody else’s', async () => {
    await preps.start(BEA);
    await preps.start(ADA);
    await preps.quiet();
    const before = await exported(BEA);
    expect([before.sessions.length, before.uploads.length]).toEqual([1, 2]);
    await removeAll();
    await sweepLater(11);
    expect((await progress()).status).toBe('done');
    expect(shortened(await preps.traces(ADA))).toEqual([]);
    const { sessions, uploads } = await exported(BEA);
    expect(sessions).toEqual(before.sessions);
    expect(uploads.map(({ upload_id }) => upload_id)).toEqual(
      before.uploads.map(({ upload_id }) => upload_id),
    );
  });

  it('ends at once for a person of whom nothing is under way, and can be read for a day', async () => {
    await preps.start(ADA);
    await preps.quiet();
    preps.advance(10 * MINUTE);
    expect((await removeAll()).status).toBe('done');
    expect((await removeAll()).status).toBe('done');
    expect((await progress()).status).toBe('done');
    const rows = await dynamoClient().send(
      new QueryCommand({
        TableName: preps.system.variables.USER_DATA_TABLE,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': personPartition(userIdSchema.parse(ADA)) },
      }),
    );
    expect(rows.Items).toHaveLength(1);
    expect(JSON.stringify(rows.Items)).not.toContain(ADA);
    preps.advance(24 * 60 * MINUTE);
    expect((await callRoute(preps.system.routes.getDataDeletion, { userId: ADA })).status).toBe(204);
  });

  it('lets nothing start meanwhile, and everything afterwards', async () => {
    await preps.start(ADA);
    await preps.quiet();
    preps.rule = ({ operation }) =>
      operation === 'DeleteObject' ? { kind: 'answer', status: 503, type: 'SlowDown' } : PASS;
    expect((await removeAll()).status).toBe('deleting');
    const refused = await preps.post(ADA, 'meanwhile');
    expect(refused).toMatchObject({ status: 409, body: { code: 'being_deleted' } });
    await expect(preps.ticket(ADA, new Uint8Array(1))).rejects.toThrow();
    await sweepLater(2);
    expect((await progress()).status).toBe('deleting');

    preps.rule = () => PASS;
    await sweepLater(10);
    expect((await progress()).status).toBe('done');
    expect(shortened(await preps.traces(ADA))).toEqual([]);
    expect((await preps.post(ADA, 'afterwards')).status).toBe(202);
    await preps.quiet();
  });

  it('goes on after it was cut off anywhere', async () => {
    const calls: string[] = [];
    const prepOf = async (key: string) => {
      expect((await preps.post(ADA, key)).status).toBe(202);
      await preps.quiet();
      preps.advance(10 * MINUTE);
    };
    await removeAll();
    await sweepLater(11);
    await prepOf('whole');
    preps.rule = ({ operation }) => {
      calls.push(operation);
      return PASS;
    };
    await removeAll();
    const points = calls.flatMap((operation, i) => (operation === calls[i - 1] ? [] : [i]));
    expect(points.length).toBeGreaterThan(12);
    let cuts = 0;
    for (const [n, point] of points.entries()) {
      preps.rule = () => PASS;
      await prepOf(`cut-${n}`);
      let seen = 0;
      preps.rule = () => {
        const at = seen++;
        if (at < point) return PASS;
        return at === point && n % 2 === 1 ? { kind: 'lose' } : { kind: 'answer', status: 400, type: 'Dead' };
      };
      const cut = await callRoute(preps.system.routes.deleteData, { userId: ADA });
      preps.rule = () => PASS;
      const told = dataDeletionSchema.safeParse(cut.body).data?.status;
      // What runs side by side takes a call more or fewer each time, so the last points may lie behind the end.
      if (seen > point) {
        cuts += 1;
        expect(told, `cut off at ${calls[point]}`).not.toBe('done');
      }
      // Where nothing was begun, it is asked for again.
      if (cut.status !== 202) await removeAll();
      await sweepLater(11);
      expect((await progress()).status, `cut off at ${calls[point]}`).toBe('done');
      expect(shortened(await preps.traces(ADA))).toEqual([]);
    }
    expect(cuts).toBeGreaterThan(10);
  }, 200_000);

  it('is logged without anything of the person', async () => {
    await preps.start(ADA);
    await preps.quiet();
    preps.rule = ({ operation }) =>
      operation === 'DeleteObject' ? { kind: 'answer', status: 503, type: 'SlowDown' } : PASS;
    await removeAll();
    const logs = preps.logs().toLowerCase();
    expect(logs).toContain('is not finished');
    expect(logs).not.toContain(MARKER);
    expect(logs).not.toContain(ADA);
  });
});
