/**
 * Two sources that give different numbers, dates or names for one thing.
 *
 * Each statement about the company yields measures (measures.ts, figures.ts): what is measured and a range or a name.
 * Ranges conflict when they do not meet, after the room that "over", "about" and rounding leave; names when neither is
 * part of the other. Both sides stand in different documents: one page with two numbers mostly speaks of two things.
 */
import type { Document } from '../document.ts';
import type { Conflict, Fact } from '../evidence.ts';
import { figuresOf } from './figures.ts';
import { type Measure, measureReader } from './measures.ts';

interface Statement {
  fact: Fact;
  measure: Measure;
}

const MOST_CONFLICTS = 8;
const MOST_SIDES = 4;
/** Fact ids have four digits at most. */
const LAST_ID = 9_999;

/**
 * Conflicts about the company, at most 8; each side is one fact. Figures that are no facts become sides with ids of
 * their own, after those of the facts.
 */
export function findConflicts(
  facts: readonly Fact[],
  documents: readonly Document[],
  name: string,
): Conflict[] {
  const read = measureReader(name);
  const said = facts
    .filter((fact) => fact.about === 'company')
    .flatMap((fact) => read(fact.text).map((measure) => ({ fact, measure })));
  const shown = documents.flatMap((document) => figuresOf(document, read));
  const statements: Statement[] = [...said];
  for (const [index, { citation, measure }] of shown.entries()) {
    const id = facts.length + index + 1;
    if (id > LAST_ID) break;
    const fact: Fact = {
      id: `f${id}`,
      kind: measure.about === 'founding year' ? 'history' : 'scale',
      about: 'company',
      text: citation.quote,
      citations: [citation],
      technologies: [],
      weight: 0,
    };
    statements.push({ fact, measure });
  }
  const conflicts = [...new Set(statements.map(({ measure }) => measure.about))].flatMap(
    (about): Conflict[] => {
      const sides = apart(statements.filter(({ measure }) => measure.about === about));
      return sides.length > 1
        ? [{ about: `${name}: ${about}`.slice(-200), sides: sides.map(({ fact }) => fact) }]
        : [];
    },
  );
  return conflicts.slice(0, MOST_CONFLICTS);
}

/** The first statement and every later one, from another document, that disagrees with all kept so far. */
function apart(statements: readonly Statement[]): Statement[] {
  const kept: Statement[] = [];
  for (const one of statements)
    if (kept.length < MOST_SIDES && kept.every((other) => !sharesSource(one, other) && disagree(one, other)))
      kept.push(one);
  return kept;
}

const sharesSource = (a: Statement, b: Statement): boolean =>
  a.fact.citations.some(({ source_id }) => b.fact.citations.some((other) => other.source_id === source_id));

function disagree({ measure: a }: Statement, { measure: b }: Statement): boolean {
  if (a.kind === 'count' && b.kind === 'count') return a.low > b.high || b.low > a.high;
  if (a.kind === 'name' && b.kind === 'name') return !isPart(a.value, b.value) && !isPart(b.value, a.value);
  return false;
}

/** "Ada Moss" and "Ada M. Moss", "York" and "New York" are no two: all words of the one stand in the other. */
function isPart(a: string, b: string): boolean {
  const words = new Set(b.split(/[\s.,-]+/));
  return a.split(/[\s.,-]+/).every((word) => word.length <= 1 || words.has(word));
}
