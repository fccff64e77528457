/** The name a plan shows: the topic, and the technology of this company where that reads naturally. */
import { technologyOf } from '#technologies';
import type { Topic } from '../curriculum/schema.ts';
import { words } from './words.ts';

export interface NamedTechnology {
  id: string;
  /** As the evidence writes it. */
  surface: string;
}

const letters = (s: string) => s.toLowerCase().replace(/[^a-z0-9+#]/g, '');

/** "k8s", "i18n": a longer word in another dress, no name of its own. */
const isNumeronym = (shown: string) => /^\p{L}\d+\p{L}$/u.test(shown);

/** The makers' spelling where the evidence uses a variant of it ("postgres"), else the evidence's own word. */
function shownAs({ id, surface }: NamedTechnology): string {
  const name = technologyOf(id)?.name ?? surface;
  const [a, b] = [letters(name), letters(surface)];
  return a.includes(b) || b.includes(a) || isNumeronym(surface) ? name : surface;
}

/** A proper name reads well after "with"; a common phrase ("feature flags") rarely does. */
const isProperName = (shown: string) => /[A-Z0-9]/.test(shown) || shown === 'dbt' || shown === 'pandas';

function joined(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const MOST_TECHNOLOGIES = 2;

/** Would the bracket be a second one, or mostly repeat the name ("Payment systems (Faster Payments)")? */
function isNoise(shown: string, name: string, said: ReadonlySet<string>): boolean {
  // "MLflow" is one word, whatever its capitals part.
  if (!/\s/.test(shown)) return name.includes('(') || letters(name).includes(letters(shown));
  const stems = words(shown).map((w) => w.stem);
  return name.includes('(') || 2 * stems.filter((s) => said.has(s)).length >= stems.length;
}

/** Is it the company's own product or name, as its address spells it? */
const isOfSite = (shown: string, site: string | undefined) =>
  site !== undefined && words(shown).some((w) => letters(shown.slice(w.start, w.end)) === letters(site));

const MOST_ASPECTS = 2;
/** A longer name no longer reads as one. */
const LONGEST_NAME = 80;

/** The first aspects that say something new and fit, in brackets: "Stream processing with Flink (late events, checkpoints)". */
export function withAspects(name: string, aspects: readonly string[]): string {
  if (name.includes('(')) return name;
  const said = new Set(words(name).map((w) => w.stem));
  const shown: string[] = [];
  for (const aspect of aspects) {
    const stems = words(aspect).map((w) => w.stem);
    const length = name.length + [...shown, aspect].join(', ').length + 3;
    if (
      shown.length === MOST_ASPECTS ||
      length > LONGEST_NAME ||
      isNumeronym(aspect) ||
      2 * stems.filter((s) => said.has(s)).length >= stems.length
    )
      continue;
    for (const stem of stems) said.add(stem);
    shown.push(aspect);
  }
  return shown.length === 0 ? name : `${name} (${shown.join(', ')})`;
}

/**
 * The topic's name made personal with the technology found: "Event streaming with Kafka", "Deep learning (PyTorch)".
 *
 * @param technologies found in the evidence, most telling first; at most two are shown, none that the name already says
 * and none that is the company's own.
 * @param site the telling label of the company's host name ("acme" of www.acme.example).
 */
export function displayName(topic: Topic, technologies: readonly NamedTechnology[], site?: string): string {
  const said = new Set(words(topic.name).map((w) => w.stem));
  // "model registry" stands for a tool as well, but only its own name is shown.
  const byName = technologies.filter((t) => isProperName(shownAs(t)));
  const oncePerTechnology = byName.filter((t, i) => byName.findIndex((other) => other.id === t.id) === i);
  const join = topic.join ?? 'with';
  const shown = [...new Set(oncePerTechnology.map(shownAs))]
    .filter((name) => !words(name).every((w) => said.has(w.stem)))
    .filter((name) => !isOfSite(name, site) && !(join === 'none' && isNoise(name, topic.name, said)))
    .slice(0, MOST_TECHNOLOGIES);
  if (shown.length === 0) return topic.name;
  return join === 'none' ? `${topic.name} (${shown.join(', ')})` : `${topic.name} ${join} ${joined(shown)}`;
}
