/**
 * Facts that stand in fields rather than sentences: a company record's lines, a repository's description, a position.
 * A run of short fields is one fact, since "Founded: 2012" alone proves too little.
 */
import type { SourceKind } from '../../../shared/source.ts';
import type { FactKind } from '../evidence.ts';
import { isInstructionLike } from './instructions.ts';
import type { Sentence } from './sentences.ts';

export interface RecordSpan {
  start: number;
  end: number;
  kind: FactKind;
}

const FIELD = /^\p{Lu}[\p{L} ]{2,30}: \S/u;
const USEFUL_FIELD =
  /^(?:Founded|Headquarters|Employees|Industry|Founders?|Products?|Parent|Revenue|Founded by|Number of employees|Type)\b/;
const MOST_FIELDS = 5;
const MOST_CHARS = 400;

/** Field facts of a document by its kind; [] for kinds made of prose. */
export function recordSpans(
  sentences: readonly Sentence[],
  kind: SourceKind,
  about: 'company' | 'interviewer',
): RecordSpan[] {
  switch (kind) {
    case 'company-page':
    case 'careers-page':
    case 'values-page':
    case 'job-posting':
      return about === 'company' ? hiringLists(sentences) : [];
    case 'company-record':
      return fieldRuns(sentences);
    case 'code-profile':
    case 'repository':
      return repositories(sentences, about);
    default:
      return [];
  }
}

/** Neighbouring useful fields, joined as long as nothing stands between them. */
function fieldRuns(sentences: readonly Sentence[]): RecordSpan[] {
  const runs: Sentence[][] = [];
  let open: Sentence[] = [];
  for (const sentence of sentences) {
    const useful =
      FIELD.test(sentence.text) && USEFUL_FIELD.test(sentence.text) && !isInstructionLike(sentence.text);
    const follows = sentence.block - (open.at(-1)?.block ?? sentence.block - 1) === 1;
    if (useful && follows && open.length < MOST_FIELDS) open.push(sentence);
    else {
      if (open.length > 0) runs.push(open);
      open = useful ? [sentence] : [];
    }
  }
  if (open.length > 0) runs.push(open);
  return runs.flatMap((run): RecordSpan[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || last.end - first.start > MOST_CHARS) return [];
    const kind = run.some(({ text }) => text.startsWith('Founded')) ? 'history' : 'people';
    return [{ start: first.start, end: last.end, kind }];
  });
}

/** A heading under which the steps of an interview process stand. */
export const HIRING_HEADING =
  /\b(?:(?:our|the|your)? ?(?:interview|hiring|recruit(?:ing|ment)|selection|application) (?:process|steps|stages|journey|loop)|how we (?:hire|interview)|what to expect|interview stages|Bewerbungsprozess|Auswahlverfahren|processus de recrutement|proceso de selección)\b/i;
const MOST_STEPS = 8;
const STEP_CHARS = 160;
/** A fact holds at most 1,000 characters. */
const MOST_LIST_CHARS = 900;

/** Two or more list items in a row under such a heading: one fact, since a step alone is too short to prove. */
function hiringLists(sentences: readonly Sentence[]): RecordSpan[] {
  const spans: RecordSpan[] = [];
  let run: Sentence[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && last.block > first.block && last.end - first.start <= MOST_LIST_CHARS)
      spans.push({ start: first.start, end: last.end, kind: 'hiring-process' });
    run = [];
  };
  for (const sentence of sentences) {
    const step =
      sentence.shape === 'bullet' &&
      HIRING_HEADING.test(sentence.heading ?? '') &&
      sentence.text.length <= STEP_CHARS &&
      !isInstructionLike(sentence.text);
    if (!step || (run[0] && run[0].heading !== sentence.heading)) close();
    if (step && run.length < MOST_STEPS * 2) run.push(sentence);
  }
  close();
  return spans;
}

const REPOSITORY = /^[\w.-]{2,100}(?: \(pinned\))?: \S/;

/** "name: what it is" of each listed repository; languages, stars and dates behind it are left out. */
function repositories(sentences: readonly Sentence[], about: 'company' | 'interviewer'): RecordSpan[] {
  return sentences.flatMap(({ text, start, end }): RecordSpan[] => {
    if (
      !REPOSITORY.test(text) ||
      /^(?:Language|Topics|Stars|Last push|Company|Website|Public repositories|\d{4}-\d\d-\d\d)\b/.test(text)
    )
      return [];
    if (
      text.split(/\s+/).length < 4 ||
      text.length > MOST_CHARS ||
      isInstructionLike(text) ||
      /: \d+%$/.test(text)
    )
      return [];
    return [{ start, end, kind: about === 'company' ? 'engineering' : 'interviewer-work' }];
  });
}
