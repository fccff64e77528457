import { createHash } from 'node:crypto';
import { parseDocument } from 'htmlparser2';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { type Plan, planSchema } from '../../../shared/plan.ts';
import { claimsOf } from '../../plan/assemble/walk-claims.ts';
import { makeRun } from '../../plan/compose/make-run.ts';
import { ACME_DOCUMENTS } from '../../plan/compose/sample-company.ts';
import { browserMissing } from './chromium.ts';
import { escapeHtml, html, link, words } from './html.ts';
import { planToPage } from './plan-page.ts';
import { sealedRenderer } from './render-pdf.ts';

const { plan } = makeRun(ACME_DOCUMENTS, { interviewer_name: 'Ida Brandt' });

/** Every text a reader of the plan has to find: what is shown, not ids, codes and proofs. */
function textsOf(value: unknown, key = ''): string[] {
  const HIDDEN =
    /^(?:id|topic_id|source_id|kind|proof|quote|fetcher|subject|about|voice|language|text_hash|timezone|reason|composer|model|level|match|interviewer_type|fetched_at|generated_at|published_at|starts_on|interview_on|date|company_url|score_parts|written_by|limits)$/;
  if (HIDDEN.test(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name));
}

/** All of them, but for the reason of a question that quotes it already, and addresses behind a title. */
const shownTexts = (): string[] =>
  textsOf({
    ...plan,
    sources: [],
    schedule: {
      ...plan.schedule,
      days: plan.schedule.days.map((day) => ({
        ...day,
        tasks: day.tasks.map(({ resource, ...task }) => ({ ...task, read: resource?.title ?? task.title })),
      })),
    },
    questions_to_ask: plan.questions_to_ask.map(({ questions }) =>
      questions.map(({ text, because }) => (text.includes('“') ? { text } : { text, because })),
    ),
  });

const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a page, as a reader without styles has them. */
function wordsOf(page: string): string {
  const walk = (node: ReturnType<typeof parseDocument>['children'][number]): string => {
    if ('data' in node) return node.type === 'text' ? node.data : '';
    if ('name' in node && node.name === 'style') return '';
    return 'children' in node ? node.children.map(walk).join(' ') : '';
  };
  return parseDocument(page).children.map(walk).join(' ').replace(/\s+/g, ' ');
}

describe('the page of a plan', () => {
  it('holds every text of the plan', async () => {
    const shown = letters(wordsOf(await planToPage(plan)));
    const missing = shownTexts().filter((text) => !shown.includes(letters(text)));
    expect(missing).toEqual([]);
  });

  it('ends every fact with where it can be checked, address in full', async () => {
    const words = letters(wordsOf(await planToPage(plan)));
    const urls = new Map<string, string | null>(plan.sources.map(({ id, url }) => [id, url]));
    const claims = claimsOf(plan);
    expect(claims.length).toBeGreaterThan(5);
    for (const { claim, where } of claims) {
      const url = urls.get(claim.citations[0]?.source_id ?? '') ?? '';
      // Such a question quotes the claim in its own words.
      const fact = where.startsWith('questions_to_ask') ? '' : letters(claim.text);
      expect(words, where).toContain(`${fact}Source${letters(url)}`);
    }
  });

  it('links to sources and curated resources and nowhere else', async () => {
    const page = await planToPage(plan);
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, url]) => url);
    const allowed = new Set(
      [...plan.sources.map(({ url }) => url), ...resourcesOf(plan)].flatMap((url) =>
        url === null ? [] : [new URL(url).href],
      ),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((url = '') => !allowed.has(url.replaceAll('&amp;', '&')))).toEqual([]);
  });

  it('shows the warning of a plan of low confidence before everything else', async () => {
    const words = wordsOf(await planToPage(plan));
    const banner = words.indexOf('Verify these facts before relying on them.');
    expect(banner).toBeGreaterThan(0);
    expect(banner).toBeLessThan(words.indexOf('In one minute'));
  });

  it('allows itself its own style, the fonts in it, and nothing else', async () => {
    const page = await planToPage(plan);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<script|style=|\son\w+=|src=/);
    expect(style.match(/url\((?!data:font\/woff2)/g)).toBeNull();
  });
});

const resourcesOf = ({ topics, schedule }: Plan): string[] => [
  ...topics.flatMap(({ resources }) => resources.map(({ url }) => url)),
  ...schedule.days.flatMap(({ tasks }) => tasks.flatMap(({ resource }) => resource?.url ?? [])),
];

describe('text from outside', () => {
  it('keeps a number beside a name from right to left where it belongs', () => {
    expect(words('At شركة <b> 180 people work.').text).toBe('At <bdi>شركة</bdi> &lt;b&gt; 180 people work.');
  });

  it('is text, whatever it is', () => {
    const nasty = `<img src=x onerror="alert(1)"> & 'quotes' \u0000\u202E\u{E0041}</style>`;
    expect(html`<p title="${nasty}">${nasty}</p>`.text).toBe(
      `<p title="${escapeHtml(nasty)}">${escapeHtml(nasty)}</p>`,
    );
    expect(escapeHtml(nasty)).toBe(
      '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;quotes&#39; &lt;/style&gt;',
    );
  });

  it('keeps what its script needs to be joined', () => {
    expect(escapeHtml('نمی\u200cخواهم ක්\u200dර')).toBe('نمی\u200cخواهم ක්\u200dර');
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/hosts',
    'data:text/html,x',
    'https://a:b@example.com/',
    '//x',
    '',
  ])('is no link: %s', (url) => {
    expect(link(url, 'words').text).toBe('words');
  });

  it('is escaped in well under 200 ms for 100 kB', () => {
    for (const hostile of ['<'.repeat(100_000), ' \t'.repeat(50_000), '\u202e&'.repeat(50_000)]) {
      const start = performance.now();
      escapeHtml(hostile);
      expect(performance.now() - start).toBeLessThan(200);
    }
  });
});

describe.skipIf(browserMissing() !== undefined)('the PDF of a plan', { timeout: 60_000 }, () => {
  it('gives back every text of the plan, asks for nothing, and tags it all', async () => {
    const { bytes, refused } = await sealedRenderer().render(await planToPage(plan));
    expect(refused).toEqual([]);
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(pdf, { mergePages: true });
    // Page numbers stand between the lines of two pages.
    const shown = letters(text.replace(/\b\d+ \/ \d+\b/g, ''));
    const missing = shownTexts().filter((one) => !shown.includes(letters(one)));
    expect(missing).toEqual([]);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('holds ninety days', async () => {
    const long = planSchema.parse({ ...plan, schedule: { ...plan.schedule, days: ninetyDays() } });
    const { bytes, pages } = await sealedRenderer().render(await planToPage(long));
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    for (const day of [1, 45, 90]) expect(text).toContain(`Day ${day}`);
    expect(pages).toBeGreaterThan(20);
  });
});

function ninetyDays(): Plan['schedule']['days'] {
  const first = plan.schedule.days[0];
  if (!first) throw new Error('a plan has days');
  return Array.from({ length: 90 }, (_, i) => ({
    ...first,
    day: i + 1,
    date: new Date(Date.UTC(2026, 2, 2 + i)).toISOString().slice(0, 10),
    tasks: first.tasks.map((task, j) => ({ ...task, id: `d${i + 1}t${j + 1}` })),
  }));
}
