// Boolean search as news APIs take it: "a phrase", AND, OR, NOT, -word, ( ). field:value terms are skipped.

type Test = (text: string) => boolean;

/** Whether `text` answers `query`; words match whole words, letter case is ignored, plain words are all required. */
export function searchTest(query: string): Test {
  const tokens = query.match(/"[^"]*"|[()]|[^\s()"]+/g) ?? [];
  const wanted = tokens.filter((token) => !/^\w+:/.test(token));
  const [test] = readOr(wanted, 0);
  return (text) => test(` ${normal(text)} `);
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function readOr(tokens: readonly string[], from: number): [Test, number] {
  let [test, at] = readAnd(tokens, from);
  while (tokens[at] === 'OR') {
    const left = test;
    const [right, next] = readAnd(tokens, at + 1);
    test = (text) => left(text) || right(text);
    at = next;
  }
  return [test, at];
}

function readAnd(tokens: readonly string[], from: number): [Test, number] {
  const tests: Test[] = [];
  let at = from;
  while (at < tokens.length && tokens[at] !== ')' && tokens[at] !== 'OR') {
    const token = tokens[at] ?? '';
    if (token === 'AND' || token === '+') at += 1;
    else {
      const [test, next] = readTerm(tokens, at);
      tests.push(test);
      at = next;
    }
  }
  return [(text) => tests.every((test) => test(text)), at];
}

function readTerm(tokens: readonly string[], at: number): [Test, number] {
  const token = tokens[at] ?? '';
  if (token === 'NOT') {
    const [inner, next] = readTerm(tokens, at + 1);
    return [(text) => !inner(text), next];
  }
  if (token === '(') {
    const [inner, next] = readOr(tokens, at + 1);
    return [inner, next + 1];
  }
  if (token.startsWith('-') && token.length > 1) return [(text) => !contains(text, token.slice(1)), at + 1];
  return [(text) => contains(text, token), at + 1];
}

function contains(text: string, phrase: string): boolean {
  const wanted = normal(phrase);
  return wanted === '' || text.includes(` ${wanted} `);
}
