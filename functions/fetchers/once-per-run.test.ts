import { describe, expect, it } from 'vitest';
import { refuse } from '../web-access/refusal.ts';
import { fakeDoor } from './fake-door.ts';
import { oncePerRun } from './once-per-run.ts';

const URL = 'https://api.boards.example/jobs';
const API = { robots: 'exempt', accept: ['json'] } as const;
const json = (body: string) => ({ type: 'application/json', body });

describe('the same question of one run', () => {
  it('is asked once, at the same time or later, and answered alike', async () => {
    const inner = fakeDoor({ [URL]: json('{"jobs":[]}') });
    const door = oncePerRun(inner);
    const [a, b] = await Promise.all([door.fetch(URL, API), door.fetch(URL, { ...API })]);
    expect(await door.fetch(URL, API)).toBe(a);
    expect(b).toBe(a);
    expect(inner.asked).toEqual([URL]);
  });

  it('is not asked again after a failure', async () => {
    const inner = fakeDoor({ [URL]: refuse('upstream', URL, 'It has trouble.') });
    const door = oncePerRun(inner);
    expect(await door.fetch(URL, API)).toMatchObject({ ok: false });
    expect(await door.fetch(URL, API)).toMatchObject({ ok: false });
    expect(inner.asked).toHaveLength(1);
  });

  it.each([
    ['a page', { accept: ['html'] }],
    ['another method', { ...API, method: 'POST' }],
    ['a call with a key', { ...API, credentials: { host: 'api.boards.example', headers: { a: 'b' } } }],
  ] as const)('is asked each time for %s', async (_, options) => {
    const inner = fakeDoor({ [URL]: json('{}') });
    const door = oncePerRun(inner);
    await door.fetch(URL, options);
    await door.fetch(URL, options);
    expect(inner.asked).toHaveLength(2);
  });

  it('is told apart by what is accepted, and a large answer is not kept', async () => {
    const inner = fakeDoor({ [URL]: json(`"${'a'.repeat(400_000)}"`) });
    const door = oncePerRun(inner);
    await Promise.all([door.fetch(URL, API), door.fetch(URL, { ...API, accept: ['text'] })]);
    expect(inner.asked).toHaveLength(2);
    await door.fetch(URL, API);
    expect(inner.asked).toHaveLength(3);
  });
});
