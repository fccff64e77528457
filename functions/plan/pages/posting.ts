/** Which of the job postings read is the one this interview is for; the others are other openings. */
import type { PrepRequest } from '../../../shared/request.ts';
import type { Document } from '../../evidence/document.ts';

type Asked = Pick<PrepRequest, 'job_url' | 'job_description'>;

/** The posting pasted or linked in the request; else the one that fits the role best. Undefined when none was read. */
export function postingOf(documents: readonly Document[], asked: Asked = {}): Document | undefined {
  const postings = documents.filter(({ source }) => source.kind === 'job-posting');
  const pasted =
    asked.job_description === undefined ? undefined : postings.find(({ source }) => source.url === null);
  const linked =
    asked.job_url === undefined
      ? undefined
      : postings.find(({ source }) => sameAddress(source.url, asked.job_url));
  return pasted ?? linked ?? bestFit(postings);
}

const fitOf = ({ details }: Document): number => (details?.kind === 'posting' ? details.fit : 0);

const bestFit = (postings: readonly Document[]): Document | undefined =>
  postings.reduce<Document | undefined>(
    (best, posting) => (best === undefined || fitOf(posting) > fitOf(best) ? posting : best),
    undefined,
  );

/** Scheme, "www.", query and a last slash make no other posting, except where the query alone tells them apart. */
function sameAddress(one: string | null, other: string | undefined): boolean {
  if (one === null || other === undefined || !URL.canParse(one) || !URL.canParse(other)) return false;
  const [a, b] = [new URL(one), new URL(other)];
  const host = (url: URL) => url.hostname.replace(/^www\./, '');
  const path = (url: URL) => url.pathname.replace(/(?<!\/)\/+$/, '');
  return host(a) === host(b) && path(a) === path(b) && (a.search === b.search || /\d|-/.test(path(a)));
}
