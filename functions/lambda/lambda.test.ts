import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { logger } from '../log.ts';
import { lambdaHandler } from './lambda.ts';

const RUN = 'ses_0123456789abcdefghjkmnpqrs';
let written = '';
const records = (): unknown[] =>
  written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

beforeEach(() => {
  written = '';
  logger.setLogLevel('INFO');
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      written += String(chunk);
      return true;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
  logger.setLogLevel('SILENT');
});

const handlerOf = (act: () => Promise<unknown>) =>
  lambdaHandler({
    environment: z.object({}),
    create: () => async (_event: unknown, _context: unknown) => act(),
  });
const warns = handlerOf(async () => {
  logger.warn('something happened');
});

describe('what a function logs', () => {
  it('names the run of a state, and that the state ended', async () => {
    await warns({ session_id: RUN, gathered: [] }, {});
    expect(records()).toMatchObject([
      { level: 'WARN', message: 'something happened', session_id: RUN },
      { level: 'INFO', message: 'state ended', session_id: RUN },
    ]);
  });

  it.each([RUN, RUN.replace('ses_', 'pdf_')])('names the run of a route: %s', async (id) => {
    await warns({ pathParameters: { id } }, {});
    expect(records()).toMatchObject([{ message: 'something happened', session_id: RUN }]);
  });

  it('names no run where there is none, and never the one before', async () => {
    await warns({ session_id: RUN }, {});
    written = '';
    for (const event of [{}, undefined, { pathParameters: { id: 'ses_\n{"level":"INFO"}' } }])
      await warns(event, {});
    expect(records()).toHaveLength(3);
    for (const record of records()) expect(record).not.toHaveProperty('session_id');
  });

  it('says of a state that failed how the error is called, and passes it on', async () => {
    const fails = handlerOf(async () => {
      throw new TypeError('no table');
    });
    await expect(fails({ session_id: RUN }, {})).rejects.toThrow('no table');
    expect(records()).toMatchObject([
      { level: 'ERROR', message: 'state failed', session_id: RUN, error_name: 'TypeError' },
    ]);
  });
});
