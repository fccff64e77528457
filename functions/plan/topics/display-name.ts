/** The name a plan shows: the topic, and the technology of this company where that reads naturally. */
import { technologyById } from '../../evidence/technologies.ts';
import type { Topic } from '../curriculum/schema.ts';
import { words } from './words.ts';

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

/**
 * "Event streaming with Kafka". At most two technologies, in the order given (most telling first), none that the name
 * already says.
 */
export function displayName(topic: Topic, technologies: readonly NamedTechnology[]): string {
  const join = topic.join ?? 'with';
  if (join === 'none') return topic.name;
  const said = new Set(words(topic.name).map((w) => w.stem));
  const shown = [...new Set(technologies.map(shownAs))]
    .filter((name) => isProperName(name) && !words(name).every((w) => said.has(w.stem)))
    .slice(0, 2);
  return shown.length === 0 ? topic.name : `${topic.name} ${join} ${joined(shown)}`;
}
