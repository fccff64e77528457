/** Look-ups in the curriculum. */
import { topics, tracks } from '#curriculum';
import type { Topic, Track } from './schema.ts';

export const trackById: ReadonlyMap<string, Track> = new Map(tracks.map((track) => [track.id, track]));
export const topicById: ReadonlyMap<string, Topic> = new Map(topics.map((topic) => [topic.id, topic]));
