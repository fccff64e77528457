/** The name a plan shows: the topic, and the technology of this company where that reads naturally. */
import { technologyById } from '../../evidence/technologies.ts';
import type { Topic } from '../curriculum/schema.ts';
import { stem, words } from './words.ts';

export interface NamedTechnology {
  id: string;
  /** As the evidence writes it. */
  surface: string;
}

const letters = (s: string) => s.toLowerCase().replace(/[^a-z0-9+#]/g, '');

/** The makers' spelling where the evidence uses a variant of it ("postgres"), else the evidence's own word. */
function shownAs({ id, surface }: NamedTechnology): string {
  const name = technologyById.get(id)?.name ?? surface;
  const [a, b] = [letters(name), letters(surface)];
  return a.includes(b) || b.includes(a) ? name : surface;
}

/** A proper name reads well after "with"; a common phrase ("feature flags") rarely does. */
const isProperName = (shown: string) => /[A-Z0-9]/.test(shown) || shown === 'dbt' || shown === 'pandas';

function joined(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const MOST_TECHNOLOGIES = 2;

/** A phrase from the start of a sentence loses its capital; an acronym keeps it. */
const inRunningText = (phrase: string) =>
  phrase.replace(/\b\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());

/** Words that make a phrase longer but no clearer. */
const FILLER = new Set(
  'write writing use using good skill experience practice practical basic advanced strong session'
    .split(' ')
    .map(stem),
);

/** Nothing but words: no bracket or comma between them. */
const ONE_PHRASE = /^[\p{L}\p{N}.+#'’/ -]+$/u;

/** Words of the evidence that name the topic otherwise: "alert fatigue", "career growth". */
function ownWords(said: ReadonlySet<string>, phrases: readonly string[]): string | undefined {
  return phrases.find((phrase) => {
    if (!ONE_PHRASE.test(phrase)) return false;
    const stems = words(phrase).map((w) => w.stem);
    const extendsName = [...said].every((s) => stems.includes(s));
    return (
      !extendsName && stems.length > 1 && stems.some((s) => s.length > 2 && !said.has(s) && !FILLER.has(s))
    );
  });
}

/**
 * The topic's name made personal: "Event streaming with Kafka", "Deep learning (PyTorch)", and where no technology was
 * found the evidence's own words for it: "Observability and monitoring (alert fatigue)".
 *
 * @param technologies found in the evidence, most telling first; at most two are shown, none that the name already says.
 * @param phrases other names of the topic as the evidence writes them, most telling first.
 */
export function displayName(
  topic: Topic,
  technologies: readonly NamedTechnology[],
  phrases: readonly string[] = [],
): string {
  const said = new Set(words(topic.name).map((w) => w.stem));
  const oncePerTechnology = technologies.filter(
    (t, i) => technologies.findIndex((other) => other.id === t.id) === i,
  );
  const shown = [...new Set(oncePerTechnology.map(shownAs))]
    .filter((name) => isProperName(name) && !words(name).every((w) => said.has(w.stem)))
    .slice(0, MOST_TECHNOLOGIES);
  const join = topic.join ?? 'with';
  if (shown.length > 0)
    return join === 'none' ? `${topic.name} (${shown.join(', ')})` : `${topic.name} ${join} ${joined(shown)}`;
  const phrase = ownWords(said, phrases);
  return phrase ? `${topic.name} (${inRunningText(phrase)})` : topic.name;
}
