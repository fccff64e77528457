/** CSS math functions of known numbers → one number (CSS Values 4, 10): `calc(0px - 9999px)` is `-9999px`. */
import { dimension, pixels } from './css-lengths.ts';

const MATH = /(?:calc|min|max|clamp)\(/;
const TOKEN = /\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?[a-z%]*|calc\(|min\(|max\(|clamp\(|[-+*/(),])/y;
const MAX_CHARS = 200;
const MAX_DEPTH = 8;

/** A number, of pixels or of hundredths of something that is not known here. */
interface Amount {
  readonly number: number;
  readonly unit: '' | 'px' | '%';
}

/** The value itself when it has no math in it or can't be worked out. Reads at most 200 characters. */
export function workedOut(value: string): string {
  if (!MATH.test(value) || value.length > MAX_CHARS) return value;
  const found = new Calculation(value).result();
  return found === undefined ? value : `${found.number}${found.unit}`;
}

class Calculation {
  private readonly tokens: string[];
  private at = 0;
  private depth = 0;

  constructor(value: string) {
    this.tokens = tokensOf(value);
  }

  result(): Amount | undefined {
    const amount = this.factor();
    return this.at === this.tokens.length ? amount : undefined;
  }

  private sum(): Amount | undefined {
    let total = this.product();
    for (let sign = this.tokens[this.at]; sign === '+' || sign === '-'; sign = this.tokens[this.at]) {
      this.at += 1;
      total = add(total, this.product(), sign === '+' ? 1 : -1);
    }
    return total;
  }

  private product(): Amount | undefined {
    let total = this.factor();
    for (let sign = this.tokens[this.at]; sign === '*' || sign === '/'; sign = this.tokens[this.at]) {
      this.at += 1;
      const other = this.factor();
      total = sign === '*' ? times(total, other) : times(total, inverse(other));
    }
    return total;
  }

  private factor(): Amount | undefined {
    const token = this.tokens[this.at] ?? '';
    this.at += 1;
    if (!token.endsWith('(')) return amountOf(token);
    this.depth += 1;
    if (this.depth > MAX_DEPTH) return undefined;
    const parts = [this.sum()];
    while (this.tokens[this.at] === ',') {
      this.at += 1;
      parts.push(this.sum());
    }
    if (this.tokens[this.at] !== ')') return undefined;
    this.at += 1;
    this.depth -= 1;
    return chosen(token, parts);
  }
}

/** Empty where something is no math. */
function tokensOf(value: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < value.length) {
    const [, token] = TOKEN.exec(value) ?? [];
    if (token === undefined) return [];
    tokens.push(token);
  }
  return tokens;
}

function amountOf(token: string): Amount | undefined {
  const { number, unit } = dimension(token);
  if (Number.isNaN(number)) return undefined;
  if (unit === '' || unit === '%') return { number, unit };
  const px = pixels(token);
  return px === undefined ? undefined : { number: px, unit: 'px' };
}

function add(a: Amount | undefined, b: Amount | undefined, sign: number): Amount | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a.unit !== b.unit && a.number !== 0 && b.number !== 0) return undefined;
  return { number: a.number + sign * b.number, unit: a.number === 0 ? b.unit : a.unit };
}

function times(a: Amount | undefined, b: Amount | undefined): Amount | undefined {
  if (a === undefined || b === undefined || (a.unit !== '' && b.unit !== '')) return undefined;
  return { number: a.number * b.number, unit: a.unit || b.unit };
}

function inverse(of: Amount | undefined): Amount | undefined {
  return of === undefined || of.unit !== '' || of.number === 0
    ? undefined
    : { number: 1 / of.number, unit: '' };
}

function chosen(name: string, parts: readonly (Amount | undefined)[]): Amount | undefined {
  const known = parts.filter((part) => part !== undefined);
  const [first, second, third] = known;
  if (first === undefined || known.length < parts.length) return undefined;
  if (name === 'calc(' || name === '(') return known.length === 1 ? first : undefined;
  if (known.some(({ unit }) => unit !== first.unit)) return undefined;
  const numbers = known.map(({ number }) => number);
  if (name === 'min(') return { number: Math.min(...numbers), unit: first.unit };
  if (name === 'max(') return { number: Math.max(...numbers), unit: first.unit };
  if (second === undefined || third === undefined) return undefined;
  return {
    number: Math.max(first.number, Math.min(second.number, third.number)),
    unit: first.unit,
  };
}
