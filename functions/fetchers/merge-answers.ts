/** From the answers to a fetcher's questions to its one answer. Pure. */
import * as z from 'zod';
import { missingReasonSchema, sourceSchema } from '../../shared/source.ts';
import { documentDetailsSchema } from '../evidence/document.ts';
import type { Missing, StoredDocument } from './contract.ts';

const storedDocumentSchema = z.strictObject({
  source: sourceSchema,
  document_key: z.string().min(1),
  details: documentDetailsSchema.optional(),
});

/** An answer with its documents in the store: what the shared cache keeps. */
export const storedAnswerSchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('found'),
    documents: z.array(storedDocumentSchema),
    warnings: z.array(z.string()),
    complete: z.boolean(),
  }),
  z.strictObject({ outcome: z.literal('missing'), reason: missingReasonSchema, message: z.string() }),
]);
export type StoredAnswer = z.infer<typeof storedAnswerSchema>;

export type MergedAnswer =
  | { outcome: 'found'; documents: StoredDocument[]; warnings: string[] }
  | (Missing & { warnings: string[] });

const MAX_WARNINGS = 12;
const MAX_WARNING = 500;

/** All documents, each source once, in the order of the questions; missing parts become warnings. */
export function mergeAnswers(answers: readonly StoredAnswer[]): MergedAnswer {
  const found = answers.filter((answer) => answer.outcome === 'found');
  const missing = answers.filter((answer) => answer.outcome === 'missing');
  const documents = onceEach(found.flatMap((answer) => answer.documents));
  const warnings = found.flatMap((answer) => answer.warnings);
  if (documents.length > 0) {
    const gaps = missing.filter((part) => part.reason !== 'not_asked').map((part) => part.message);
    return { outcome: 'found', documents, warnings: shorten([...gaps, ...warnings]) };
  }
  const why = missing.find((part) => part.reason !== 'not_asked') ?? missing[0];
  return {
    outcome: 'missing',
    reason: why?.reason ?? 'empty',
    message: (why?.message ?? 'Nothing was found that could be quoted.').slice(0, MAX_WARNING),
    warnings: shorten(warnings),
  };
}

function onceEach(documents: readonly StoredDocument[]): StoredDocument[] {
  const seen = new Set<string>();
  return documents.filter(({ source }) => {
    if (seen.has(source.id)) return false;
    seen.add(source.id);
    return true;
  });
}

function shorten(warnings: readonly string[]): string[] {
  return [...new Set(warnings.map((text) => text.slice(0, MAX_WARNING)))].slice(0, MAX_WARNINGS);
}
