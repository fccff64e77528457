const WORD = /\p{L}[\p{L}'’]*/gu;

/** Every word of the strings anywhere in a value, addresses aside, once and in lower case. */
export function wordsOf(value: unknown): string[] {
  const found = new Set<string>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collect(part, found);
    return;
  }
  if (typeof value !== 'string' || /^https?:/.test(value)) return;
  for (const [word] of value.matchAll(WORD)) found.add(word.toLowerCase());
}
