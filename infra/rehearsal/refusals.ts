/** What the API refuses, and what it deletes. */
import { ROUTES } from '../../shared/routes.ts';
import type { Buckets } from './buckets.ts';

type Call = readonly [token: string | undefined, where: string, method?: 'GET' | 'DELETE'];

/** The statuses of calls, one after the other. @throws {Error} when they are others than expected */
export async function expectStatuses(api: string, calls: readonly Call[], expected: string): Promise<string> {
  const statuses: number[] = [];
  for (const [token, where, method = 'GET'] of calls) {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(`${api}${where}`, { method, headers });
    await response.arrayBuffer();
    statuses.push(response.status);
  }
  const answered = statuses.join(', ');
  if (answered !== expected) throw new Error(`answered ${answered}, not ${expected}`);
  return answered;
}

export function denyOthers(api: string, owner: string, other: string, sessionId: string): Promise<string> {
  const where = ROUTES.getSession.path.replace('{id}', sessionId);
  const forged = `${owner.slice(0, -8)}AAAAAAAA`;
  return expectStatuses(
    api,
    [
      [other, where],
      [forged, where],
      [undefined, where],
    ],
    '404, 401, 401',
  );
}

/** By another person, by its owner, and what is left of it. */
export async function deletePrep(
  api: string,
  owner: string,
  other: string,
  sessionId: string,
  buckets: Buckets,
): Promise<string> {
  const where = ROUTES.deleteSession.path.replace('{id}', sessionId);
  const note = await expectStatuses(
    api,
    [
      [other, where, 'DELETE'],
      [owner, where, 'DELETE'],
      [owner, where],
      [other, ROUTES.deleteData.path, 'DELETE'],
    ],
    '404, 204, 404, 202',
  );
  const left = await buckets.keysOf(sessionId);
  if (left.length > 0) throw new Error(`left behind: ${left.join(', ')}`);
  return note;
}
