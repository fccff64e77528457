// GitHub's GraphQL call for pinned repositories, the one thing REST does not have. It needs a token.

import * as z from 'zod';
import { parseJson } from '../../../shared/parse-json.ts';
import { REPOSITORIES, same } from '../github/data.ts';
import { type DemoAnswer, type DemoRequest, json, unknown } from '../http.ts';

const Query = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).optional() });

/**
 * POST /graphql with a query for `user`, `organization` or `repositoryOwner` and its `pinnedItems`. The nodes
 * carry every field a client may have asked for; fields are not picked by the query's selection.
 */
export function pinnedItems(request: DemoRequest): DemoAnswer {
  if (request.headers.authorization === undefined) {
    const message = 'This endpoint requires you to be authenticated.';
    return json(401, { message, documentation_url: 'https://docs.github.com/graphql', status: '401' });
  }
  const parsed = Query.safeParse(parseJson(request.body.toString()));
  if (!parsed.success) return json(400, { message: 'Problems parsing JSON', status: '400' });
  const { query, variables = {} } = parsed.data;
  const root = /\b(user|organization|repositoryOwner)\s*\(\s*login\s*:\s*(?:\$(\w+)|"([^"]*)")/.exec(query);
  if (root === null)
    return json(200, { errors: [{ message: 'The demo knows only pinnedItems of one login' }] });
  const [, field = 'user', variable = '', literal] = root;
  const login = literal ?? String(variables[variable] ?? '');
  const nodes = REPOSITORIES.filter((repo) => same(repo.owner, login) && repo.pinned).map((repo) => {
    const [language] = repo.languages.keys();
    return {
      __typename: 'Repository',
      name: repo.name,
      nameWithOwner: repo.full_name,
      description: repo.description,
      url: `https://github.com/${repo.full_name}`,
      stargazerCount: repo.stars,
      primaryLanguage: language === undefined ? null : { name: language },
      repositoryTopics: { nodes: repo.topics.map((name) => ({ topic: { name } })) },
    };
  });
  if (nodes.length === 0) {
    const message = `Could not resolve to a User with the login of '${login}'.`;
    const error = { type: 'NOT_FOUND', path: [field], locations: [{ line: 1, column: 1 }], message };
    return unknown(json(200, { data: { [field]: null }, errors: [error] }));
  }
  return json(200, { data: { [field]: { pinnedItems: { totalCount: nodes.length, nodes } } } });
}
