/**
 * Titles, names and fields of a document, which a plan shows by themselves: where one addresses programs instead of
 * readers, a plain label stands in or the field is left out. Texts are judged sentence by sentence later. Pure.
 */
import { isInstructionLike } from '../evidence/distil/instructions.ts';
import type { DocumentDetails } from '../evidence/document.ts';
import type { FetchedDocument } from './contract.ts';
import { hostOf } from './page-snapshot.ts';

export function withPlainLabels({ source, text, details }: FetchedDocument): FetchedDocument {
  const { subject, ...rest } = source;
  const isOdd = isInstructionLike(source.title);
  const title = source.url === null ? 'A file or text that was given' : `A page of ${hostOf(source.url)}`;
  return {
    source: {
      ...rest,
      title: isOdd ? title : source.title,
      ...(subject !== undefined && !isInstructionLike(subject) && { subject }),
    },
    text,
    ...(details && { details: plainDetails(details) }),
  };
}

function plainDetails(details: DocumentDetails): DocumentDetails {
  switch (details.kind) {
    case 'organization':
      return { ...plainFields(details), kind: details.kind };
    case 'posting': {
      const { title, fit, ...more } = details;
      const isOdd = isInstructionLike(title);
      return { ...plainFields(more), kind: details.kind, title: isOdd ? 'An open role' : title, fit };
    }
    case 'repositories':
      return {
        ...details,
        repositories: details.repositories
          .filter(({ name }) => !isInstructionLike(name))
          .map(({ name, topics, ...more }) => ({
            ...plainFields(more),
            name,
            topics: topics.filter((topic) => !isInstructionLike(topic)),
          })),
      };
    case 'person': {
      const { skills, positions, ...more } = details;
      return {
        ...plainFields(more),
        kind: details.kind,
        skills: skills.filter((skill) => !isInstructionLike(skill)),
        positions: positions
          .filter(({ title }) => !isInstructionLike(title))
          .map(({ title, ...about }) => ({ ...plainFields(about), title })),
      };
    }
  }
}

/** The optional fields that speak to readers. Addresses are no sentences and stay. */
function plainFields<Fields extends Record<string, unknown>>(fields: Fields): Partial<Fields> {
  const kept: Partial<Fields> = { ...fields };
  for (const [name, value] of Object.entries(fields))
    if (name !== 'website' && typeof value === 'string' && isInstructionLike(value))
      Reflect.deleteProperty(kept, name);
  return kept;
}
