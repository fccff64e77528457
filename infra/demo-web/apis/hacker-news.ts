// HN Search API (hn.algolia.com/api): /api/v1/search by relevance and /api/v1/search_by_date.
import { type Host, json, unknown } from '../http.ts';
import type { Story } from '../news.ts';
import { searchTest } from '../search-query.ts';

/** hn.algolia.com over the demo's stories. */
export function hackerNews(stories: (now: Date) => Story[]): Host {
  return ({ path, query, now }) => {
    const byDate = path === '/api/v1/search_by_date';
    if (!byDate && path !== '/api/v1/search') return unknown(json(404, { status: 404, error: 'Not Found' }));
    const q = query.get('query') ?? '';
    const test = searchTest(q);
    const tags = query.get('tags') ?? '';
    const holds = numericFilter(query.get('numericFilters') ?? '');
    const found = stories(now).filter(
      (story) => test(`${story.title} ${story.url}`) && holds(story) && !/comment|poll/.test(tags),
    );
    if (byDate) found.sort((a, b) => b.published.getTime() - a.published.getTime());
    const size = Math.min(1000, Number(query.get('hitsPerPage') ?? 20));
    const page = Number(query.get('page') ?? 0);
    const answer = json(200, {
      exhaustive: { nbHits: true, typo: true },
      exhaustiveNbHits: true,
      exhaustiveTypo: true,
      hits: found.slice(page * size, (page + 1) * size).map(wire),
      hitsPerPage: size,
      nbHits: found.length,
      nbPages: Math.ceil(found.length / size),
      page,
      params: query.toString(),
      processingTimeMS: 3,
      query: q,
      serverTimeMS: 4,
    });
    return found.length === 0 ? unknown(answer) : answer;
  };
}

/** created_at_i, points and num_comments with <, <=, =, >, >=, separated by commas. */
function numericFilter(filters: string): (story: Story) => boolean {
  const tests = filters.split(',').flatMap((filter) => {
    const [, field, sign, bound] =
      /^\s*(created_at_i|points|num_comments)\s*(<=|>=|<|>|=)\s*(\d+)\s*$/.exec(filter) ?? [];
    return field === undefined || sign === undefined ? [] : [{ field, sign, bound: Number(bound) }];
  });
  return (story) =>
    tests.every(({ field, sign, bound }) => {
      const values: Record<string, number> = {
        created_at_i: Math.floor(story.published.getTime() / 1000),
        points: story.points,
        num_comments: story.comments,
      };
      const value = values[field] ?? 0;
      if (sign === '<') return value < bound;
      if (sign === '<=') return value <= bound;
      if (sign === '>') return value > bound;
      return sign === '>=' ? value >= bound : value === bound;
    });
}

function wire(story: Story) {
  const created_at = story.published.toISOString().replace('.000Z', 'Z');
  return {
    _highlightResult: {
      author: { matchLevel: 'none', matchedWords: [], value: story.author },
      title: { fullyHighlighted: false, matchLevel: 'full', matchedWords: [], value: story.title },
      url: { fullyHighlighted: false, matchLevel: 'full', matchedWords: [], value: story.url },
    },
    _tags: ['story', `author_${story.author}`, `story_${story.id}`],
    author: story.author,
    children: [],
    created_at,
    created_at_i: Math.floor(story.published.getTime() / 1000),
    num_comments: story.comments,
    objectID: String(story.id),
    points: story.points,
    story_id: story.id,
    title: story.title,
    updated_at: created_at,
    url: story.url,
  };
}
