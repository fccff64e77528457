/** The documents that the fetchers of a run left in the stores. */
import type { Document } from '../evidence/document.ts';
import type { DocumentStore } from '../stores/document-store.ts';
import { documentsOf, type Session } from '../stores/session-store.ts';

/** Every document once, in the order of the steps; one that is gone from the store is left out. */
export async function loadDocuments(store: DocumentStore, session: Session): Promise<Document[]> {
  const pointers = new Map(documentsOf(session).map((pointer) => [pointer.source.id, pointer]));
  const documents = await Promise.all(
    [...pointers.values()].map(({ document_key }) => store.get(document_key)),
  );
  return documents.filter((document) => document !== undefined);
}
