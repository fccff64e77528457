/** A line of a source inside a question: how it is led in, and which of its words are said. */
import type { SourceKind } from '../../../../shared/source.ts';
import type { Fact } from '../../../evidence/evidence.ts';
import { oneLine } from '../../pages/passages.ts';
import type { SectionContext } from '../section-context.ts';

const EXCERPT_MOST = 150;

const LEADS: Partial<Record<SourceKind, readonly string[]>> = {
  'company-page': [
    'Your site says',
    'On your site I read',
    'It says on your site',
    'I found this on your site:',
    'Your own words:',
  ],
  'careers-page': ['Your careers page says', 'On your careers page I read'],
  'values-page': ['Your values page says', 'You list among your values'],
  'blog-post': ['Your blog says', 'On your blog I read'],
  'engineering-post': [
    'Your engineering blog says',
    'One of your engineers wrote',
    'In an engineering post I read',
  ],
  'job-posting': [
    'The posting says',
    'In the posting I read',
    'You wrote in the posting',
    'One line of the posting:',
  ],
  repository: ['Your repository says'],
  'code-profile': ['Among your repositories I saw', 'On your code profile I found'],
  'news-article': ['In the news I read'],
};

/** How the question begins; another way each time as long as there are some. */
export function leadIn(
  fact: Fact,
  { voice, choose }: SectionContext,
  asked: ReadonlySet<string>,
): string | undefined {
  const source = voice.sourceOf(fact);
  const leads = choose.shuffled(`lead ${fact.text}`, (source && LEADS[source.kind]) ?? []);
  return leads.find((lead) => !asked.has(lead)) ?? leads[0];
}

/** Words of the fact that can be said aloud, verbatim; undefined when they can't be cut well. */
export function excerptOf(text: string): string | undefined {
  const line = oneLine(text).replace(/[.]$/, '');
  if (/["“”«»]/.test(line)) return undefined;
  if (line.length <= EXCERPT_MOST) return `${line}.`.replace(/([!?…。！？])\.$/, '$1');
  const head = line.slice(0, EXCERPT_MOST);
  const cut = Math.max(
    ...['; ', ', and ', ', so ', ', which ', ', but ', ', ', ' because ', ' and ', ' so '].map((mark) =>
      head.lastIndexOf(mark),
    ),
  );
  return cut >= 50 ? `${head.slice(0, cut).replace(/[,;:]$/, '')} …` : undefined;
}
