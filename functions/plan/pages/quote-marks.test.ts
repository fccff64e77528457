import { expect, it } from 'vitest';
import { innerQuotes } from './quote-marks.ts';

it.each([
  [
    '“Nobody is paid twice” is better than “use a queue”.',
    '‘Nobody is paid twice’ is better than ‘use a queue’.',
  ],
  ['so called "agile" work ("fast")', 'so called ‘agile’ work (‘fast’)'],
  ['it’s fine', 'it’s fine'],
])('%j inside a quotation reads %j', (text, quoted) => expect(innerQuotes(text)).toBe(quoted));
