// NewsAPI v2 (newsapi.org/docs): /v2/everything and /v2/top-headlines. A key is needed, any that does not say "bad".
import { type DemoAnswer, type DemoRequest, type Host, json, unknown } from '../http.ts';
import type { Article } from '../news.ts';
import { searchTest } from '../search-query.ts';

/** newsapi.org over the demo's articles. */
export function newsApi(articles: (now: Date) => Article[]): Host {
  return (request) => {
    const { query, headers, path, now } = request;
    const bearer = headers.authorization?.replace(/^Bearer\s+/i, '');
    const key = query.get('apiKey') ?? headers['x-api-key'] ?? bearer;
    if (key === undefined || key === '') {
      return problem(
        401,
        'apiKeyMissing',
        'Your API key is missing. Append this to the URL with the apiKey param, or use the x-api-key HTTP header.',
      );
    }
    if (/bad|invalid/.test(String(key))) {
      return problem(
        401,
        'apiKeyInvalid',
        'Your API key is invalid or incorrect. Check your key, or go to https://newsapi.org to create a free API key.',
      );
    }
    if (path === '/v2/everything') return everything(request, articles(now));
    if (path === '/v2/top-headlines') return everything(request, articles(now));
    return problem(404, 'endpointDoesNotExist', 'The endpoint you requested does not exist.');
  };
}

function problem(status: number, code: string, message: string): DemoAnswer {
  return json(status, { status: 'error', code, message });
}

function everything({ query }: DemoRequest, articles: readonly Article[]): DemoAnswer {
  const q = query.get('q') ?? query.get('qInTitle') ?? '';
  const domains = query.get('domains')?.split(',') ?? [];
  if (q === '' && domains.length === 0 && query.get('sources') === null) {
    return problem(
      400,
      'parametersMissing',
      'Required parameters are missing, the scope of your search is too broad. Please set any of the following required parameters and try again: q, qInTitle, sources, domains.',
    );
  }
  const size = Math.min(100, Number(query.get('pageSize') ?? 100));
  const page = Math.max(1, Number(query.get('page') ?? 1));
  const from = Date.parse(query.get('from') ?? '1970-01-01');
  const to = Date.parse(query.get('to') ?? '9999-01-01');
  const test = searchTest(q);
  const searchIn =
    query.get('searchIn')?.split(',') ??
    (query.has('qInTitle') ? ['title'] : ['title', 'description', 'content']);
  const found = articles.filter((article) => {
    const at = article.published.getTime();
    const fields = { title: article.title, description: article.description, content: article.text };
    const text = Object.entries(fields)
      .filter(([name]) => searchIn.includes(name))
      .map(([, value]) => value)
      .join(' ');
    return at >= from && at <= to && test(text) && (domains.length === 0 || domains.includes(article.host));
  });
  const answer = json(200, {
    status: 'ok',
    totalResults: found.length,
    articles: found.slice((page - 1) * size, page * size).map(wire),
  });
  return found.length === 0 ? unknown(answer) : answer;
}

function wire(article: Article) {
  const rest = article.text.length - 200;
  return {
    source: { id: null, name: article.outlet },
    author: article.author === '' ? null : article.author,
    title: article.title,
    description: article.description,
    url: article.url,
    urlToImage: null,
    publishedAt: article.published.toISOString().replace('.000Z', 'Z'),
    content: rest > 0 ? `${article.text.slice(0, 200)}… [+${rest} chars]` : article.text,
  };
}
