/** From what a fetcher hands over to stored documents: id, hash and length are added here and nowhere else. */

import type { FetcherName } from '../../shared/fetcher-names.ts';
import { type SessionId, sourceIdFor, textHash } from '../../shared/ids.ts';
import { sourceSchema } from '../../shared/source.ts';
import { type Document, documentDetailsSchema } from '../evidence/document.ts';
import type { FetchedDocument, FetchResult, StoredDocument } from './contract.ts';
import type { StoredAnswer } from './merge-answers.ts';
import { withPlainLabels } from './plain-labels.ts';

export interface DocumentSink {
  put(document: Document): Promise<string>;
  /** A document that breaks the schema is a bug of its fetcher; it is left out. */
  onBadDocument(why: Error): void;
}

/** The same answer with its documents stored; found nothing usable is missing. */
export async function storeAnswer(
  fetcher: FetcherName,
  result: FetchResult,
  session: SessionId,
  sink: DocumentSink,
): Promise<StoredAnswer> {
  if (result.outcome === 'missing') return result;
  const stored = await Promise.all(result.documents.map((one) => storeOne(fetcher, one, session, sink)));
  const documents = stored.filter((document) => document !== undefined);
  if (documents.length > 0) {
    return { outcome: 'found', documents, warnings: result.warnings, complete: result.complete };
  }
  return { outcome: 'missing', reason: 'empty', message: 'Nothing was found that could be quoted.' };
}

async function storeOne(
  fetcher: FetcherName,
  document: FetchedDocument,
  session: SessionId,
  sink: DocumentSink,
): Promise<StoredDocument | undefined> {
  const { source: given, text, details: givenDetails } = withPlainLabels(document);
  const hash = await textHash(text);
  const source = sourceSchema.safeParse({
    ...given,
    id: await sourceIdFor(given.url ?? `private\u0000${session}\u0000${hash}`),
    fetcher,
    text_hash: hash,
    text_length: text.length,
    private: given.url === null,
  });
  const details = documentDetailsSchema.optional().safeParse(givenDetails);
  if (!source.success || !details.success || text === '') {
    const path = (source.error ?? details.error)?.issues[0]?.path.join('.') ?? 'text';
    sink.onBadDocument(new TypeError(`a document's ${path} is not as it must be`));
    return undefined;
  }
  const more = details.data && { details: details.data };
  const document_key = await sink.put({ source: source.data, text, ...more });
  return { source: source.data, document_key, ...more };
}
