import { describe, expect, it } from 'vitest';
import { sessionViewSchema } from '../../shared/session.ts';
import { progressPrinter } from './progress-printer.ts';

const at = '2026-03-02T10:00:00.000Z';
const session = sessionViewSchema.parse({
  session_id: `ses_${'0'.repeat(26)}`,
  status: 'fetching',
  created_at: at,
  company_url: 'https://acme.example',
  role_focus: 'x',
  warnings: [],
  steps: [
    {
      name: 'company-site',
      title: 'Company site',
      state: 'done',
      started_at: at,
      ended_at: '2026-03-02T10:00:01.500Z',
      message: '9 sources',
    },
    {
      name: 'interviewer',
      title: 'Interviewer',
      state: 'missing',
      started_at: at,
      ended_at: at,
      reason: 'not_asked',
      message: 'The request names no interviewer.',
    },
    { name: 'news', title: 'News', state: 'running', started_at: at },
  ],
});

function shown(options: { isTTY: boolean; columns?: number }): string[] {
  let text = '';
  const printer = progressPrinter({
    ...options,
    write: (chunk: string | Uint8Array) => {
      text += String(chunk);
      return true;
    },
  });
  printer.show(session);
  return text.replaceAll('\u001b[2K', '').split('\n').slice(0, -1);
}

describe('progress in a terminal', () => {
  it('has one line a step, with what came of it', () => {
    expect(shown({ isTTY: true, columns: 80 })).toEqual([
      '  ✓ Company site           9 sources (1.5 s)',
      '  – Interviewer            The request names no interviewer.',
      '  … News',
    ]);
  });

  it('stays within a narrow one and shows where a line was cut', () => {
    const lines = shown({ isTTY: true, columns: 40 });
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(40);
    expect(lines[1]).toMatch(/The request.*…$/);
  });

  it('is silent where nobody watches', () => {
    expect(shown({ isTTY: false })).toEqual([]);
  });
});
