// Wikipedia: REST page summaries (en.wikipedia.org/api/rest_v1), TextExtracts and search of the action API, pages.
import { escapeMarkup } from '../front-matter.ts';
import { type DemoAnswer, type DemoRequest, html, json, segments, unknown } from '../http.ts';
import { ARTICLES } from '../profiles/data.ts';

type Article = (typeof ARTICLES)[number];

/** en.wikipedia.org */
export function wikipedia(request: DemoRequest): DemoAnswer {
  const [first, second, third, kind, title = ''] = [...segments(request.path), ''];
  if (first === 'api' && second === 'rest_v1' && third === 'page' && kind === 'summary')
    return summary(title);
  if (request.path === '/w/api.php') return actionApi(request.query);
  const article = first === 'wiki' ? find(second ?? '') : undefined;
  if (article === undefined)
    return unknown(html(404, '<!doctype html><title>Wikipedia</title><p>No article of this name.</p>'));
  const body = `<h1 id="firstHeading">${escapeMarkup(article.title)}</h1><div id="mw-content-text"><p>${escapeMarkup(article.extract)}</p></div>`;
  return html(
    200,
    `<!doctype html><html lang="en"><title>${article.title} - Wikipedia</title><body>${body}</body></html>`,
  );
}

function find(title: string): Article | undefined {
  const wanted = title.replaceAll('_', ' ').toLowerCase();
  return ARTICLES.find((article) => article.title.toLowerCase() === wanted);
}

function summary(title: string): DemoAnswer {
  const article = find(title);
  if (article === undefined) {
    return unknown(
      json(404, {
        type: 'Internal error',
        title: 'Not found.',
        method: 'get',
        detail: 'Page or revision not found.',
        uri: `/en.wikipedia.org/v1/page/summary/${title}`,
      }),
    );
  }
  const canonical = article.title.replaceAll(' ', '_');
  const urls = (host: string) => {
    const page = `https://${host}/wiki/${encodeURIComponent(canonical)}`;
    return {
      page,
      revisions: `${page}?action=history`,
      edit: `${page}?action=edit`,
      talk: `https://${host}/wiki/Talk:${encodeURIComponent(canonical)}`,
    };
  };
  return json(200, {
    type: 'standard',
    title: article.title,
    displaytitle: `<span class="mw-page-title-main">${article.title}</span>`,
    namespace: { id: 0, text: '' },
    wikibase_item: article.item,
    titles: {
      canonical,
      normalized: article.title,
      display: `<span class="mw-page-title-main">${article.title}</span>`,
    },
    pageid: article.pageid,
    lang: 'en',
    dir: 'ltr',
    revision: '1304400112',
    tid: '2f9b1c70-8f0e-11f0-9a55-3d0c1a9d2e11',
    timestamp: '2026-08-02T11:20:05Z',
    description: article.description,
    description_source: 'local',
    content_urls: { desktop: urls('en.wikipedia.org'), mobile: urls('en.m.wikipedia.org') },
    extract: article.extract,
    extract_html: `<p>${escapeMarkup(article.extract)}</p>`,
  });
}

function actionApi(query: URLSearchParams): DemoAnswer {
  if (query.get('list') === 'search') return search(query.get('srsearch') ?? '');
  const titles = (query.get('titles') ?? '').split('|').filter((title) => title !== '');
  const pages = titles.map((title, index) => {
    const article = find(title);
    if (article === undefined)
      return {
        id: -1 - index,
        page: { ns: 0, title, missing: query.get('formatversion') === '2' ? true : '' },
      };
    const { pageid, extract } = article;
    return {
      id: pageid,
      page: {
        pageid,
        ns: 0,
        title: article.title,
        extract: query.has('explaintext') ? extract : `<p>${escapeMarkup(extract)}</p>`,
        pageprops: { wikibase_item: article.item },
      },
    };
  });
  const list =
    query.get('formatversion') === '2'
      ? pages.map(({ page }) => page)
      : Object.fromEntries(pages.map(({ id, page }) => [String(id), page]));
  const answer = json(200, {
    batchcomplete: query.get('formatversion') === '2' ? true : '',
    query: { pages: list },
  });
  return pages.some(({ id }) => id > 0) ? answer : unknown(answer);
}

function search(words: string): DemoAnswer {
  const wanted = words.toLowerCase().replaceAll('"', '').trim();
  const found = ARTICLES.filter(
    (article) => wanted !== '' && `${article.title} ${article.extract}`.toLowerCase().includes(wanted),
  );
  const hits = found.map(({ title, pageid, extract }) => ({
    ns: 0,
    title,
    pageid,
    size: extract.length,
    wordcount: extract.split(' ').length,
    snippet: escapeMarkup(extract.slice(0, 150)),
    timestamp: '2026-08-02T11:20:05Z',
  }));
  const answer = json(200, {
    batchcomplete: '',
    query: { searchinfo: { totalhits: hits.length }, search: hits },
  });
  return hits.length === 0 ? unknown(answer) : answer;
}
