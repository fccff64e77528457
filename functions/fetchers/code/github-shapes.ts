/** What is read of GitHub's answers; everything else is ignored. Source: GitHub's REST OpenAPI description. */
import * as z from 'zod';

const text = z.string().nullish();

export const accountSchema = z.object({
  login: z.string().max(100),
  type: z.string(),
  html_url: z.url().max(300),
  name: text,
  company: text,
  blog: text,
  bio: text,
  /** Organisations only, when asked as one. */
  description: text,
  public_repos: z.number().nullish(),
});
export type Account = z.infer<typeof accountSchema>;

const repositorySchema = z.object({
  name: z.string().max(200),
  full_name: z.string().max(300),
  html_url: z.url().max(500),
  description: text,
  fork: z.boolean(),
  archived: z.boolean().nullish(),
  stargazers_count: z.number().nullish(),
  language: text,
  topics: z.array(z.string()).nullish(),
  pushed_at: text,
});
export type Repository = z.infer<typeof repositorySchema>;

export const repositoriesSchema = z.array(repositorySchema).max(100);
export const languagesSchema = z.record(z.string().max(100), z.number().nonnegative());

export const eventsSchema = z
  .array(
    z.object({
      type: z.string().nullish(),
      created_at: z.string().nullish(),
      repo: z.object({ name: z.string() }),
      payload: z.object({ action: z.string().nullish() }).nullish(),
    }),
  )
  .max(100);
export type PublicEvent = z.infer<typeof eventsSchema>[number];

const pinnedOwnerSchema = z
  .object({ pinnedItems: z.object({ nodes: z.array(z.object({ name: z.string() }).nullable()).max(20) }) })
  .nullish();
/** The answer to PINNED_QUERY. */
export const pinnedSchema = z.object({ repositoryOwner: pinnedOwnerSchema });

export const PINNED_QUERY = `query Pinned($login: String!) {
  repositoryOwner(login: $login) {
    ... on ProfileOwner { pinnedItems(first: 6, types: REPOSITORY) { nodes { ... on Repository { name } } } }
  }
}`;
