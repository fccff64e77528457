/** Documents as the gate reads them. */
import type { Document } from '../../evidence/document.ts';
import type { ProvableSource } from '../prove/types.ts';

/** By source id. A company page without a subject of its own speaks for the company. */
export function provableSources(
  documents: readonly Document[],
  companyName: string,
): ReadonlyMap<string, ProvableSource> {
  return new Map(
    documents.map(({ source, text }) => [
      source.id,
      {
        id: source.id,
        url: source.url ?? '',
        subject:
          source.subject ?? (source.about === 'company' && source.voice === 'own' ? companyName : undefined),
        text,
        textHash: source.text_hash,
      },
    ]),
  );
}
