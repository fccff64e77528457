/** Documents as the gate reads them. */
import type { Source } from '../../../shared/source.ts';
import type { Document } from '../../evidence/document.ts';
import type { ProvableSource } from '../prove/types.ts';

/**
 * Whose "we" a source holds. A company page without a subject of its own speaks for the company; so does a posting,
 * which was filed under what the address alone suggests ("Scnsoft" for ScienceSoft).
 */
export function subjectOf({ kind, about, voice, subject }: Source, companyName: string): string | undefined {
  const speaksForIt = about === 'company' && voice === 'own';
  return speaksForIt && kind === 'job-posting'
    ? companyName
    : (subject ?? (speaksForIt ? companyName : undefined));
}

/** By source id. */
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
        subject: subjectOf(source, companyName),
        text,
        textHash: source.text_hash,
      },
    ]),
  );
}
