/**
 * Patterns that are put together at run time: those of a module as it makes them when it is loaded, those of a function
 * as an example beside the code that makes them.
 */
import path from 'node:path';
import { type WrittenPattern, writtenPatterns } from './collect.ts';

export interface BuiltPattern {
  file: string;
  line: number;
  pattern: RegExp;
  text: string;
}

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Made of a name or a technology's id. `code` is a part of what makes it: another code needs another example. */
const EXAMPLES: readonly { file: string; code: string; example: RegExp }[] = [
  {
    file: 'functions/evidence/distil/company-name.ts',
    code: "letters.join('[ -]?')",
    example: /(?<![\p{L}\p{N}@./-])a[ -]?a[ -]?c[ -]?m[ -]?e(?![\p{L}\p{N}@])/giu,
  },
  {
    file: 'functions/plan/compose-with-model/check-line.ts',
    code: "[...names, 'they', 'he', 'she',",
    example:
      /(?<![\p{L}\p{N}])(?:Acme|Kim Berg|they|he|(?:the|this) (?:\p{L}+ )?(?:company|team)|their \p{L}+|its \p{L}+)(?:['’]s)? (?=\p{L})/giu,
  },
  {
    file: 'functions/plan/compose/gaps/cv-match.ts',
    code: "id.replace(/[^a-z0-9]/g, '.?')",
    example: /\bc.?.?a.?b.?\b/i,
  },
  {
    file: 'functions/plan/compose/interviewer/interviewer-lines.ts',
    code: 'RegExp.escape(name.slice(first.length + 1))',
    example: /\bKim (?!van den Berg)\p{Lu}\p{Ll}/u,
  },
  {
    file: 'functions/plan/compose/interviewer/interviewer-lines.ts',
    code: "(?:['’]s)? \\\\p{Ll}`",
    example: /^Kim(?:['’]s)? \p{Ll}/u,
  },
];

/** @throws {Error} for a pattern that is made in a function and has no example here */
export async function builtPatterns(): Promise<BuiltPattern[]> {
  const makers = writtenPatterns(['functions', 'shared']).filter(({ pattern }) => pattern === undefined);
  const recorded = await recordedWhile(async () => {
    for (const file of new Set(makers.map(({ file }) => file))) await import(path.join(ROOT, file));
    const { measureReader } = await import('../../../functions/evidence/distil/measures.ts');
    measureReader('Acme');
  });
  const examples = makers.flatMap((maker) => {
    const found = EXAMPLES.find(({ file, code }) => file === maker.file && maker.text.includes(code));
    return found ? [{ ...maker, pattern: found.example, text: String(found.example) }] : [];
  });
  const unknown = makers.filter((maker) => !isKnown(maker, [...recorded, ...examples]));
  if (unknown.length > 0)
    throw new Error(
      `no example of ${unknown.map(({ file, line, text }) => `${file}:${line} ${text}`).join('\n')}`,
    );
  return [...recorded, ...examples];
}

const isKnown = ({ file, line }: WrittenPattern, known: readonly BuiltPattern[]): boolean =>
  known.some((one) => one.file === file && (one.line === line || one.line === 0));

/** What code of the product hands to `RegExp` meanwhile. */
async function recordedWhile(work: () => Promise<void>): Promise<BuiltPattern[]> {
  const found: BuiltPattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags);
      const file = /\/((?:functions|shared)\/[\w./-]+\.ts)/.exec(new Error().stack ?? '')?.[1];
      if (file !== undefined) found.push({ file, line: 0, pattern, text: String(pattern) });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
