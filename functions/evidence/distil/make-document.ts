/** Builder of documents for tests: a company page unless told otherwise. */
import { createHash } from 'node:crypto';
import type { SourceId } from '../../../shared/ids.ts';
import type { Source } from '../../../shared/source.ts';
import type { Brief } from '../../brief.ts';
import type { Document, DocumentDetails } from '../document.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

function makeSourceId(seed: string): SourceId {
  const digest = createHash('sha256').update(seed).digest();
  return `src_${Array.from(digest.subarray(0, 26), (byte) => ALPHABET.charAt(byte % 32)).join('')}`;
}

export interface DocumentOverrides extends Partial<Source> {
  text?: string;
  details?: DocumentDetails;
}

/** The id follows the URL, hash and length follow the text. */
export function makeDocument({
  text = 'Acme makes anvils.',
  details,
  ...source
}: DocumentOverrides = {}): Document {
  const url = source.url === undefined ? 'https://acme.example/' : source.url;
  return {
    source: {
      id: makeSourceId(url ?? source.title ?? 'upload'),
      fetcher: 'company-site',
      kind: 'company-page',
      url,
      title: 'Acme',
      subject: 'Acme',
      about: 'company',
      voice: 'own',
      fetched_at: '2026-03-01T12:00:00.000Z',
      text_hash: createHash('sha256').update(text, 'utf8').digest('hex'),
      text_length: text.length,
      private: false,
      ...source,
    },
    text,
    ...(details ? { details } : {}),
  };
}

export function makeBrief(request: Partial<Brief['request']> = {}): Brief {
  return {
    session_id: `ses_${'0'.repeat(26)}`,
    owner: 'owner-1',
    created_at: '2026-03-01T12:00:00.000Z',
    request: {
      company_url: 'https://acme.example/',
      role_focus: 'Backend engineer',
      skill_level: 'intermediate',
      hours_per_day: 2,
      timezone: 'UTC',
      depth: 'short',
      ...request,
    },
    calendar: { days: 7, startsOn: '2026-03-02', interviewOn: '2026-03-09' },
  };
}
