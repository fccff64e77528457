/** Languages and frameworks that do the same job: who is hired for one is not examined in the other. */
import type { Topic } from '../curriculum/schema.ts';
import type { RoleMatch } from './match-role.ts';
import { topicsOfTechnology } from './read-evidence.ts';

/** Topics by id; of each list, whoever works with one family does the job of the others in it. */
const SIBLINGS: readonly (readonly (readonly string[])[])[] = [
  [['react'], ['vue'], ['angular'], ['svelte']],
  [['flutter'], ['react-native', 'typescript', 'javascript', 'react']],
  [['rust'], ['cpp'], ['c-language']],
  [['dotnet'], ['cpp']],
  [
    ['go'],
    ['java', 'spring-boot', 'kotlin'],
    ['python', 'python-web'],
    ['nodejs'],
    ['rails'],
    ['php'],
    ['dotnet'],
    ['elixir-beam'],
  ],
];

/** The role names a sibling of the topic, and neither the topic nor one of its family. */
export function isSiblingOfRole(topic: Topic, { technologies, topicIds }: RoleMatch): boolean {
  const named = new Set([
    ...topicIds,
    ...technologies.flatMap((id) => topicsOfTechnology(id).map((entry) => entry.topic.id)),
  ]);
  if (named.has(topic.id)) return false;
  return SIBLINGS.some((families) => {
    const own = families.find((family) => family.includes(topic.id));
    if (own === undefined || own.some((id) => named.has(id))) return false;
    return families.some((family) => family !== own && family.some((id) => named.has(id)));
  });
}
