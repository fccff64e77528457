/**
 * Patterns that would be slow for 100,000 characters and never see as many: what their text is cut to before, and where
 * that stands in the code. A file without `pattern` stands for all patterns in it.
 */

export interface Bound {
  file: string;
  /** As it is written; undefined for every pattern of the file. */
  pattern?: string;
  /** Characters, at most. */
  most: number;
  /** The code that sees to it, word for word. */
  enforced: { file: string; code: string };
}

const cvLine = { file: 'functions/uploads/cv-text.ts', code: '.slice(0, MAX_LINE)' };
const CV_LINE_MOST = 2_000;

export const BOUNDS: readonly Bound[] = [
  {
    file: 'functions/evidence/distil/instructions.ts',
    most: 1_200,
    enforced: { file: 'functions/evidence/distil/instructions.ts', code: 'sentence.slice(0, 1_200)' },
  },
  {
    file: 'functions/evidence/distil/measures.ts',
    most: 2_000,
    enforced: {
      file: 'functions/evidence/distil/measures.ts',
      code: 'if (said.length > LONGEST) return [];',
    },
  },
  {
    file: 'functions/plan/compose/interviewer/interviewer-lines.ts',
    pattern: String.raw`/(?:^|[,:|–-]\s*)(?:[\p{L}-]+ ){0,4}[\p{L}-]+,? (?:at|@) \p{Lu}/u`,
    most: 120,
    enforced: {
      file: 'functions/plan/compose/interviewer/interviewer-lines.ts',
      code: 'flat.length <= 120 && /',
    },
  },
  {
    file: 'functions/plan/compose/rounds/round-names.ts',
    most: 1_500,
    enforced: {
      file: 'functions/plan/compose/rounds/round-names.ts',
      code: 'if (sentence.length > MAX_SENTENCE) return [];',
    },
  },
  {
    file: 'functions/plan/compose/gaps/worked-years.ts',
    most: 300,
    enforced: { file: 'functions/plan/compose/gaps/cv-lines.ts', code: 'line.length <= LINE_MOST' },
  },
  {
    file: 'functions/plan/compose-with-model/clean-line.ts',
    most: 400,
    enforced: {
      file: 'functions/plan/compose-with-model/clean-line.ts',
      code: "if (text.length > MOST) return refuse('is too long');",
    },
  },
  { file: 'functions/uploads/cv-text.ts', most: CV_LINE_MOST, enforced: cvLine },
  {
    file: 'functions/uploads/dates.ts',
    most: 300,
    enforced: { file: 'functions/uploads/dates.ts', code: 'if (line.length > 300) return undefined;' },
  },
  {
    file: 'functions/web-access/charset.ts',
    most: 1_024,
    enforced: { file: 'functions/web-access/charset.ts', code: 'bytes.subarray(0, PRESCAN_BYTES)' },
  },
];

/** Whose patterns meet no outside text: what makes the product's own data, and what only tests use. */
export const INSIDE: readonly RegExp[] = [/^functions\/lexicon\/build-lexicon\.ts$/, /\/test-[a-z-]+\.ts$/];
