import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSessionId } from '../shared/ids.ts';
import { prepRequestSchema } from '../shared/request.ts';
import { calendarOf } from '../shared/timeframe.ts';
import { briefSchema } from './brief.ts';

const isoDate = fc
  .record({ year: fc.integer({ min: 0, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-28`);

/** Days that have gone by are refused; of these none has. */
const BEFORE_ANY_START = new Date('2000-01-01T00:00:00Z');

describe('a brief', () => {
  it('can be read back whatever calendar the API accepts: it is what every later look at a session parses', () => {
    fc.assert(
      fc.property(
        fc.oneof(isoDate, fc.constantFrom('9999-12-31', '0000-01-01', '2199-12-31')),
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom('UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', '+23:59'),
        (calendar_start, days, timezone) => {
          const request = prepRequestSchema.safeParse({
            company_url: 'https://www.example.com',
            role_focus: 'Backend',
            timeframe: `${days} days`,
            timezone,
            calendar_start,
          });
          if (!request.success) return;
          const brief = {
            session_id: newSessionId(new Uint8Array(17)),
            owner: 'ada',
            created_at: '2026-03-01T10:00:00.000Z',
            request: request.data,
            calendar: calendarOf(request.data, BEFORE_ANY_START),
          };
          expect(briefSchema.safeParse(JSON.parse(JSON.stringify(brief))).error).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});
