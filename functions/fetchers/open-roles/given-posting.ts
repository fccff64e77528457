/** The posting that the request itself names or holds: by link, or as pasted text. */

import { normaliseText, shortLine } from '../../../shared/plain-text.ts';
import { htmlText } from '../../evidence/html-text.ts';
import type { FetchedDocument, FetchResult, FetchTools } from '../contract.ts';
import { missing } from '../contract.ts';
import { pageDocument, sourceUrl } from '../page-document.ts';
import { type PageSnapshot, readPageAt } from '../page-snapshot.ts';
import { readPosting } from './boards/boards.ts';
import { boardOf } from './find-boards.ts';
import { GIVEN_FIT, type RoleWords, roleWords } from './fit.ts';
import { employmentWords, type Posting, postingDocument } from './posting.ts';

/** By link: through the board's API where the link names one, else the page with its JobPosting record or its text. */
export async function fetchLinked(url: string, company: string, tools: FetchTools): Promise<FetchResult> {
  const role = roleWords('');
  const ref = boardOf(url);
  if (ref?.posting !== undefined) {
    const answer = await readPosting(tools, ref, ref.posting);
    const document = answer.ok
      ? postingDocument(answer.value, company, role, answer.fetchedAt, GIVEN_FIT)
      : undefined;
    if (document) return found([document]);
  }
  const page = await readPageAt(tools, url);
  if (!page.ok) return missing(page.reason, page.message);
  const [posting] = postingsOn(page, company, role, GIVEN_FIT);
  if (posting) return found([posting]);
  const document = pageDocument(page, {
    kind: 'job-posting',
    about: 'company',
    voice: 'own',
    subject: company,
  });
  if (document) {
    const title = shortLine(document.source.title, 300);
    return found([{ ...document, details: { kind: 'posting', title, fit: GIVEN_FIT } }]);
  }
  return missing(page.weak?.reason ?? 'empty', page.weak?.message ?? 'The posting’s page has no text.');
}

/** As pasted: private, quoted as given. */
export function fetchPasted(text: string, company: string, now: Date): FetchResult {
  const body = normaliseText(text).trim();
  const title = shortLine(body.split('\n').find((line) => line.trim() !== '') ?? '', 120);
  return found([
    {
      source: {
        kind: 'job-posting',
        url: null,
        title: 'Job description, as pasted',
        subject: company.slice(0, 200),
        about: 'company',
        voice: 'own',
        fetched_at: now.toISOString(),
      },
      text: body,
      details: { kind: 'posting', title, fit: GIVEN_FIT },
    },
  ]);
}

/** Documents of the JobPosting records on a page. */
export function postingsOn(
  page: PageSnapshot,
  company: string,
  role: RoleWords,
  fit?: number,
): FetchedDocument[] {
  const records = page.structured.filter((item) => item.kind === 'job-posting');
  return records.flatMap((record) => {
    const posting: Posting = {
      title: record.title,
      url: (records.length > 1 ? record.url : undefined) ?? sourceUrl(page),
      location: record.remote ? ['Remote', ...record.locations].join(', ') : record.locations.join('; '),
      employment: record.employmentType.map((type) => employmentWords(type)).join(', '),
      text: longer(htmlText(record.description ?? ''), page, records.length),
      publishedAt: record.datePosted,
    };
    return postingDocument(posting, company, role, new Date(page.fetched_at), fit) ?? [];
  });
}

/** A page of one posting often says more than its record does; then its text is the better one. */
function longer(description: string, page: PageSnapshot, records: number): string {
  return records === 1 && page.text.length > 1.5 * description.length ? page.text : description;
}

function found(documents: FetchedDocument[]): FetchResult {
  return { outcome: 'found', documents, warnings: [], complete: true };
}
