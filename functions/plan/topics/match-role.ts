/** Maps the role a person typed ("DSA+Backend", "React / a11y") to tracks and technologies. */

import { tracks } from '#curriculum';
import { rolePhrases } from '#topic-words';
import { detectTechnologies } from '../../evidence/detect-technologies.ts';
import { topicById, trackById } from '../curriculum/by-id.ts';
import type { Topic, Track } from '../curriculum/schema.ts';
import { topicsNamed, topicsOfTechnology } from './read-evidence.ts';
import { words } from './words.ts';

export interface RoleMatch {
  /** Tracks the role names, each with its share of attention; the shares add up to 1. */
  tracks: { track: Track; weight: number }[];
  /** Technologies the role names. */
  technologies: string[];
  /** Topics the role names. */
  topicIds: Set<string>;
  /** False where nothing was recognised and general software engineering is assumed. */
  recognised: boolean;
}

export const FALLBACK_TRACK = 'software-engineering';
const MOST_IMPLIED = 2;

/** Words of many roles: alone they name one, beside a narrower word they do not ("SOC analyst"). */
const OF_MANY_ROLES = new Set(
  words('analyst growth search commerce desktop controls payment agent').map((w) => w.stem),
);

/** Tracks named in the text: longer phrases first, each word used once, in order of appearance. */
function namedTracks(text: string): Track[] {
  const stems = words(text.replaceAll('&', ' and ')).map((w) => w.stem);
  const used = new Set<number>();
  const hits: { at: number; trackId: string; isTelling: boolean }[] = [];
  for (const { trackId, stems: phrase } of rolePhrases) {
    for (let at = 0; at + phrase.length <= stems.length; at++) {
      const places = phrase.map((_, i) => at + i);
      if (places.some((p) => used.has(p)) || !phrase.every((stem, i) => stem === stems[at + i])) continue;
      for (const place of places) used.add(place);
      hits.push({ at, trackId, isTelling: phrase.length > 1 || !OF_MANY_ROLES.has(phrase[0] ?? '') });
    }
  }
  const telling = hits.filter((hit) => hit.isTelling && hit.trackId !== FALLBACK_TRACK);
  const counted = telling.length > 0 ? hits.filter((hit) => hit.isTelling) : hits;
  const order = counted.sort((a, b) => a.at - b.at).map((hit) => hit.trackId);
  return [...new Set(order)].flatMap((id) => trackById.get(id) ?? []);
}

/** The track a topic is asked in by trade; a field of business ("payments") is asked in the next one. */
function tradeOf(topic: Topic): Track | undefined {
  return trackById.get(topic.tracks.find((id) => id !== 'domains') ?? '');
}

/** "Java developer", "Payments engineer": the trade follows from the technology or topic named. */
function impliedTracks(topicIds: ReadonlySet<string>, technologies: readonly string[]): Track[] {
  const own = technologies.flatMap(
    (id) => topicsOfTechnology(id).find(({ share }) => share === 1)?.topic ?? [],
  );
  const named = [...topicIds].flatMap((id) => topicById.get(id) ?? []);
  return [...new Set([...own, ...named].flatMap((topic) => tradeOf(topic) ?? []))].slice(0, MOST_IMPLIED);
}

/**
 * Reads a free-text role.
 *
 * A general word ("engineer", "developer") counts only where nothing more telling is said.
 */
export function matchRole(roleFocus: string): RoleMatch {
  const named = namedTracks(roleFocus);
  const telling = named.filter((track) => track.id !== FALLBACK_TRACK);
  const technologies = [...new Set(detectTechnologies(roleFocus, { list: true }).map((m) => m.id))];
  const topicIds = topicsNamed(roleFocus);
  const implied = telling.length > 0 ? [] : impliedTracks(topicIds, technologies);
  const fallback = tracks.filter((track) => track.id === FALLBACK_TRACK);
  const chosen = [telling, implied, fallback].find((list) => list.length > 0) ?? [];
  return {
    tracks: chosen.map((track) => ({ track, weight: 1 / chosen.length })),
    technologies,
    topicIds,
    recognised: named.length > 0 || technologies.length > 0 || topicIds.size > 0,
  };
}
