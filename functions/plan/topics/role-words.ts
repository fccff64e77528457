/** What of the curriculum's words every run reads, worked out once. */
import { technologyOf } from '#technologies';
import type { WrittenTopic, WrittenTrack } from '../curriculum/schema.ts';
import type { RoleWords } from './topic-words.ts';
import { words } from './words.ts';

const stemsOf = (text: string): string[] => words(text).map(({ stem }) => stem);

/** Role phrases: longest first; of equal length the narrower role first, so "cloud security" is not just security. */
export const roleWords = (tracks: readonly WrittenTrack[], topics: readonly WrittenTopic[]): RoleWords => ({
  rolePhrases: tracks
    .flatMap(({ id, title, synonyms }) =>
      [title, ...synonyms].map((phrase) => ({ trackId: id, stems: stemsOf(phrase) })),
    )
    .sort((a, b) => b.stems.length - a.stems.length),
  tools: topics.filter(isTool).map(({ id }) => id),
});

const TOOL_CATEGORIES = new Set(['language', 'framework', 'mobile', 'game']);

function isTool(topic: WrittenTopic): boolean {
  const technology = technologyOf(topic.technologies[0] ?? '');
  if (!technology || !TOOL_CATEGORIES.has(technology.category)) return false;
  const said = stemsOf(topic.name);
  return stemsOf(technology.name).every((stem) => said.includes(stem));
}
