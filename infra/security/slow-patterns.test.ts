/**
 * No regular expression of the product is slow, whatever the text: every literal in functions/ and shared/, and every
 * pattern put together at run time, against texts made to be hard for it. 100,000 characters, or what bounds.ts proves.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOUNDS, INSIDE } from './patterns/bounds.ts';
import { builtPatterns } from './patterns/built-patterns.ts';
import { type WrittenPattern, writtenPatterns } from './patterns/collect.ts';
import { isTooSlow, worstCase } from './patterns/time-pattern.ts';

const HOSTILE_LENGTH = 100_000;
const LIMIT_MS = 200;
const ROOT = path.resolve(import.meta.dirname, '../..');

const written = writtenPatterns(['functions', 'shared']).filter(
  ({ file }) => !INSIDE.some((inside) => inside.test(file)),
);
const built = await builtPatterns();

function lengthFor(file: string, text: string): number {
  const bound = BOUNDS.find((one) => one.file === file && (one.pattern ?? text) === text);
  return bound?.most ?? HOSTILE_LENGTH;
}

function slowIn(
  patterns: readonly { file: string; line: number; pattern: RegExp; text: string }[],
): string[] {
  const seen = new Map<string, string | undefined>();
  return patterns.flatMap(({ file, line, pattern, text }) => {
    const length = lengthFor(file, text);
    const key = `${length} ${text}`;
    if (!seen.has(key)) {
      const worst = worstCase(pattern, length, LIMIT_MS);
      const { head, pump, tail } = worst.text;
      seen.set(
        key,
        isTooSlow(worst, length, LIMIT_MS)
          ? `${Math.round(worst.ms)} ms for ${worst.length} characters like ${JSON.stringify([head, pump, tail])}: ${text}`
          : undefined,
      );
    }
    const slow = seen.get(key);
    return slow === undefined ? [] : [`${file}:${line} ${slow}`];
  });
}

const hasPattern = (one: WrittenPattern): one is WrittenPattern & { pattern: RegExp } =>
  one.pattern !== undefined;

describe('patterns that meet outside text', () => {
  const folders = [...new Set(written.map(({ file }) => file.split('/').slice(0, 2).join('/')))];

  it.each(folders)(
    'take at most 200 ms for whatever text they are given: %s',
    { timeout: 120_000 },
    (folder) => {
      const here = written.filter(({ file }) => file === folder || file.startsWith(`${folder}/`));
      expect(slowIn(here.filter(hasPattern))).toEqual([]);
    },
  );

  it('are as quick when they are put together at run time', { timeout: 60_000 }, () => {
    const files = new Set(written.filter(({ pattern }) => pattern === undefined).map(({ file }) => file));
    expect([...files].filter((file) => !built.some((one) => one.file === file))).toEqual([]);
    expect(slowIn(built)).toEqual([]);
  });

  it('see no more than the code before them lets through', () => {
    for (const { file, pattern, enforced } of BOUNDS) {
      const known = written.filter((one) => one.file === file && (pattern ?? one.text) === one.text);
      expect(known, `${file} has no ${pattern}`).not.toEqual([]);
      expect(readFileSync(path.join(ROOT, enforced.file), 'utf8'), `${file} ${pattern}`).toContain(
        enforced.code,
      );
    }
  });
});

describe('this test', () => {
  it.each([
    /(a+)+$/,
    /(a|a)*b/,
    /^(a|aa)+$/,
    /^(\w+\s?)+:/,
    /\s+$/,
    /\s*,/,
    /<a[^>]*>/,
    /\d+\.\d+/g,
    /x*y/,
    /^(?:.*,)+$/,
    /(?<=\s)(?:ab?|a)+c/,
    /\((?:[^()]|\\.)*\)/,
    /^\s*(?:only\s+)?(?:all)?\s*$/v,
  ])('finds the texts that %s is slow for', { timeout: 60_000 }, (pattern) => {
    expect(isTooSlow(worstCase(pattern, HOSTILE_LENGTH, LIMIT_MS), HOSTILE_LENGTH, LIMIT_MS)).toBe(true);
  });

  it.each([/^\s+$/, /(?<!\s)\s+$/, /<a[^<>]{0,200}>/, /\d{1,9}\.\d{1,9}/, /^[^,]*,/, /a|b|c/])(
    'lets %s pass',
    (pattern) => {
      expect(isTooSlow(worstCase(pattern, HOSTILE_LENGTH, LIMIT_MS), HOSTILE_LENGTH, LIMIT_MS)).toBe(false);
    },
  );
});
