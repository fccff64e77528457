/** Text of a PDF comes line by line as the page breaks it; sentences are put together again. Pure. */

const LIST_ITEM = /^([-•*▪◦–]|\d{1,2}[.)])\s/;

/**
 * Lines of one paragraph joined: a line goes on where it ends without a full stop and the next starts with a
 * lower-case letter, or where it is long and ends in the middle of a sentence.
 */
export function unwrap(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let lastLine = '';
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(lastLine, line)) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
    lastLine = line;
  }
  return joined;
}

function goesOn(line: string, next: string): boolean {
  if (LIST_ITEM.test(next) || /[.!?:;]$/.test(line) || line.length < 25) return false;
  return (
    /^[\p{Ll}(]/u.test(next) ||
    (line.length >= 40 && /(,|\s(and|or|of|the|a|an|in|for|with|to|by|on|at|from|und|et|y))$/i.test(line))
  );
}
