// Ways a model can go wrong, worked on any JSON answer, so that they don't depend on one prompt's format.
import type { ModelReply } from './wire-formats.ts';

export const BEHAVIOURS = [
  'answer', // a proper answer
  'obey', // does what an injected text wants; see Obey
  'invented_citations', // cites sources and quotes that were never given
  'truncated', // cut at the token limit
  'refusal',
  'throttled', // 429 or ThrottlingException
  'access_denied', // 401 or AccessDeniedException
  'drip', // one byte at a time
  'prose', // sentences instead of JSON
  'fenced', // the right JSON inside a Markdown fence with a preamble
  'malformed', // JSON cut off although the model says it ended
  'wrong_schema', // JSON of another shape
  'empty', // no text
  'huge', // 1 MB of text
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** What an obeying model gives back, as injection test cases write it. */
export interface Obey {
  /** Becomes every free-text field. */
  readonly text?: string;
  /** Becomes the whole reply. */
  readonly raw?: string;
  /** Become its citations. */
  readonly citations?: readonly string[];
  /** A text repeated, as every free-text field. */
  readonly repeat?: { readonly text: string; readonly times: number };
}

const CITES = /citation|source|url|href|link/i;
const QUOTES = /quote|evidence|excerpt/i;

/** The reply of a model with this behaviour that would otherwise have said `answer`. */
export function behave(behaviour: Behaviour, answer: unknown, obey: Obey = {}): ModelReply {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  switch (behaviour) {
    case 'obey':
      return { text: obeyed(answer, obey), stop: 'end' };
    case 'invented_citations':
      return { text: JSON.stringify(mapStrings(answer, invented)), stop: 'end' };
    case 'truncated':
      return { text: text.slice(0, Math.ceil(text.length * 0.6)), stop: 'length' };
    case 'malformed':
      return { text: text.slice(0, -Math.max(1, Math.ceil(text.length * 0.2))), stop: 'end' };
    case 'refusal':
      return { text: "I'm sorry, but I can't help with that request.", stop: 'refusal' };
    case 'prose':
      return {
        text: 'Happy to help! This company looks like a great place, and I would start by reading its blog.',
        stop: 'end',
      };
    case 'fenced':
      return { text: `Here is the JSON you asked for:\n\n\`\`\`json\n${text}\n\`\`\`\n`, stop: 'end' };
    case 'wrong_schema':
      return { text: JSON.stringify(otherShape(answer)), stop: 'end' };
    case 'empty':
      return { text: '', stop: 'end' };
    case 'huge':
      return { text: 'The plan goes on and on. '.repeat(42_000).slice(0, 1024 * 1024), stop: 'end' };
    default:
      return { text, stop: 'end' };
  }
}

function obeyed(answer: unknown, obey: Obey): string {
  if (obey.raw !== undefined) return obey.raw;
  const text = obey.repeat === undefined ? obey.text : obey.repeat.text.repeat(obey.repeat.times);
  let cited = 0;
  const citations = obey.citations ?? [];
  const changed = mapStrings(answer, (value, key) => {
    if (CITES.test(key) && citations.length > 0) return citations[cited++ % citations.length] ?? value;
    return text !== undefined && isFreeText(value, key) ? text : value;
  });
  return typeof changed === 'string' ? changed : JSON.stringify(changed);
}

/** Names, ids and enum values have no spaces; quotes and citations are not the model's own words. */
function isFreeText(value: string, key: string): boolean {
  return /\s/.test(value) && !CITES.test(key) && !QUOTES.test(key);
}

function invented(value: string, key: string): string {
  if (QUOTES.test(key)) return 'Revenue tripled to $912 million after the launch of Project Nightjar.';
  if (!CITES.test(key)) return value;
  return /^https?:/.test(value) ? 'https://annual-report.invented.example/2031' : 'src-invented-7';
}

function mapStrings(value: unknown, change: (text: string, key: string) => string, key = ''): unknown {
  if (typeof value === 'string') return change(value, key);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapStrings(inner, change, name)]),
  );
}

/** Lists become counts, texts become objects, every second field is gone. */
function otherShape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { answer: 42 };
  const fields = Object.entries(value).filter((_, index) => index % 2 === 0);
  const turned = (inner: unknown) => (Array.isArray(inner) ? inner.length : { value: inner });
  return { ...Object.fromEntries(fields.map(([key, inner]) => [key, turned(inner)])), mood: 'confident' };
}
