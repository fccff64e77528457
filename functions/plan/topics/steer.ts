/** What within a topic comes first for this candidate: what their notes name, then what the posting speaks of. */
import { descriptions } from '#topic-words';
import type { PrepRequest } from '../../../shared/request.ts';
import type { Document } from '../../evidence/document.ts';
import { postingOf } from '../pages/posting.ts';
import { telling } from './descriptions.ts';
import { isOfSibling, type Platforms, platformsOf } from './platforms.ts';
import { readNotes } from './read-notes.ts';
import { words } from './words.ts';

export interface Steer {
  /** Stems of what the candidate wrote beside the request. */
  notes: ReadonlySet<string>;
  posting: ReadonlySet<string>;
  platforms: Platforms;
}

/** A word that speaks of more topics than this says nothing of a question. */
const MOST_TOPICS = 25;

const isTelling = (stem: string) => (descriptions()(stem)?.length ?? Number.POSITIVE_INFINITY) <= MOST_TOPICS;
const stemsOf = (text: string): Set<string> => new Set(telling(text).filter(isTelling));

export function steerOf(request: PrepRequest, documents: readonly Document[]): Steer {
  const { wanted } = readNotes(request.notes ?? '');
  const posting = postingOf(documents, request)?.text ?? '';
  return {
    notes: stemsOf(wanted),
    posting: stemsOf(posting),
    platforms: platformsOf(`${request.role_focus}\n${wanted}`, posting),
  };
}

/** How many telling words beside those of the topic's name a text shares with the notes and with the posting. */
export function nearness(
  text: string,
  name: string,
  { notes, posting }: Pick<Steer, 'notes' | 'posting'>,
): { notes: number; posting: number } {
  const own = new Set(words(name).map(({ stem }) => stem));
  const told = [...new Set(telling(text))].filter((stem) => !own.has(stem));
  const shared = (stems: ReadonlySet<string>) => told.filter((stem) => stems.has(stem)).length;
  return { notes: shared(notes), posting: shared(posting) };
}

/** Words of topics' names that notes hold whatever they wish for. */
const OF_ANY_NOTE = /^(?:interview|round|stor|question|team|work|product|compan)/;

/** "I am weak in accessibility": a telling word of the topic's name stands in the notes. */
export const isNamedByNotes = (name: string, { notes }: Pick<Steer, 'notes'>): boolean =>
  words(name).some(({ stem }) => notes.has(stem) && !OF_ANY_NOTE.test(stem));

/** A thing the notes name goes before the candidate's own level. */
const NAMED_IN_NOTES = 3;

/** A thing of a sibling platform goes behind the next level's. */
const OF_SIBLING = 2;

/**
 * By `distance` (0: the candidate's own level), what the notes name first of all, what is of a sibling platform late; among
 * equals what the posting speaks of.
 */
export function inSteeredOrder<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  distance: (item: T) => number,
  name: string,
  steer: Steer,
): T[] {
  return items
    .map((item, index) => {
      const { notes, posting } = nearness(textOf(item), name, steer);
      const strange = isOfSibling(textOf(item), steer.platforms) ? OF_SIBLING : 0;
      return {
        item,
        index,
        rank: distance(item) + strange - (notes > 0 ? NAMED_IN_NOTES + notes : 0),
        posting,
      };
    })
    .sort((a, b) => a.rank - b.rank || b.posting - a.posting || a.index - b.index)
    .map(({ item }) => item);
}

/** What is probed at the candidate's level, before it what the notes name at any level. */
export function steeredProbes(
  own: readonly string[],
  others: readonly string[],
  name: string,
  steer: Steer,
): string[] {
  const isNamed = (probe: string) => nearness(probe, name, steer).notes > 0;
  const named = [...own, ...others].filter(isNamed);
  const rest = own.filter((probe) => !named.includes(probe));
  // What is probed of a sibling platform is probed of others; unless there is nothing else.
  const fitting = rest.filter((probe) => !isOfSibling(probe, steer.platforms));
  return [...named, ...(named.length + fitting.length > 0 ? fitting : rest)];
}
