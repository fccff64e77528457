/** Which topics a role is asked about at all. */
import type { Topic } from '../curriculum/schema.ts';
import type { RoleMatch } from './match-role.ts';

/** Is the topic asked in one of the role's tracks, or named by the role itself? */
export function isOfRole(topic: Topic, role: RoleMatch): boolean {
  return (
    role.topicIds.has(topic.id) ||
    role.tracks.some(({ track }) => track.core.includes(topic.id) || topic.tracks.includes(track.id))
  );
}
