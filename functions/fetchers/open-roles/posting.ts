/** A job posting as any board gives it, and the document it becomes. */
import { oneLine, shortLine } from '../../../shared/plain-text.ts';
import { cutText } from '../../evidence/text-limits.ts';
import type { FetchedDocument } from '../contract.ts';
import { fitOf, type RoleWords } from './fit.ts';

export interface Posting {
  title: string;
  url: string;
  team?: string | undefined;
  location?: string | undefined;
  employment?: string | undefined;
  /** Clean text of the description; undefined until it is asked for. */
  text?: string | undefined;
  publishedAt?: string | undefined;
}

/** A posting whose description is asked for by itself. */
export type Brief = Posting & { id: string };

const MIN_TEXT = 80;

/** The posting as a document; undefined when it says too little. */
export function postingDocument(
  posting: Posting,
  company: string,
  role: RoleWords,
  fetchedAt: Date,
  fit = fitOf(role, posting),
): FetchedDocument | undefined {
  const body = posting.text?.trim() ?? '';
  const title = shortLine(posting.title, 300);
  if (body.length < MIN_TEXT || title === '') return undefined;
  const facts = [
    line('Team', posting.team),
    line('Location', posting.location),
    line('Employment', posting.employment),
  ].filter((fact) => fact !== '');
  return {
    source: {
      kind: 'job-posting',
      url: posting.url,
      title,
      subject: company.slice(0, 200),
      about: 'company',
      voice: 'own',
      ...(posting.publishedAt !== undefined && { published_at: posting.publishedAt.slice(0, 40) }),
      fetched_at: fetchedAt.toISOString(),
    },
    text: cutText([`## ${title}`, facts.join('\n'), body].filter((part) => part !== '').join('\n\n')),
    details: {
      kind: 'posting',
      title,
      ...short('team', posting.team),
      ...short('location', posting.location),
      ...short('employment', posting.employment),
      fit: Math.round(fit * 100) / 100,
    },
  };
}

function line(name: string, value: string | undefined): string {
  const text = oneLine(value ?? '');
  return text === '' ? '' : `${name}: ${text}`;
}

function short<Name extends string>(name: Name, value: string | undefined): { [key in Name]?: string } {
  const text = shortLine(value ?? '', 300);
  return text === '' ? {} : ({ [name]: text } as { [key in Name]?: string });
}

/** `FULL_TIME` as people write it. */
export function employmentWords(value: string | null | undefined): string | undefined {
  if (!value) return undefined;
  const words = value
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .trim();
  return words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}
