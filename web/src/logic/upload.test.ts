import { describe, expect, it } from 'vitest';
import { uploadFile } from './upload.ts';

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
      'cv',
      () => undefined,
    );
    expect(id).toBe(ticket.upload_id);
    expect(asked).toEqual([{ type: 'text/markdown', size: 12 }, ['https://b/x', 12]]);
  });
});
