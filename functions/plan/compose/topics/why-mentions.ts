/** Which of a topic's mentions give its reason: what names it first, what is quoted already last. */
import type { SourceKind } from '../../../../shared/source.ts';
import { detectTechnologies } from '../../../evidence/detect-technologies.ts';
import { shortName } from '../../name-list.ts';
import type { ComposeTopic, TopicMention } from '../../topics/compose-topic.ts';
import { words } from '../../topics/words.ts';
import type { SectionContext } from '../section-context.ts';
import { openingOf } from './topic-line.ts';

const CONSIDERED = 6;
/** A sentence of fewer characters is a reason only where there is no longer one. */
const SHORT_REASON = 45;

/** Best first. `isQuoted`: whether the words there already stand as the reason for a likelier topic. */
export function whyMentions(
  topic: ComposeTopic,
  context: SectionContext,
  isQuoted: (mention: TopicMention) => boolean,
): TopicMention[] {
  const elsewhere = ({ source_id }: TopicMention) => Number(openingOf(source_id, context) === 'another');
  const unnamed = (mention: TopicMention) => Number(!namesIt(topic, mention));
  const curt = ({ start, end }: TopicMention) => Number(end - start < SHORT_REASON);
  const by = (mention: TopicMention) =>
    elsewhere(mention) * 8 + unnamed(mention) * 4 + Number(isQuoted(mention)) * 2 + curt(mention);
  return topic.mentions
    .slice(0, CONSIDERED)
    .filter((mention) => !isVague(topic, mention, context))
    .map((mention) => ({ mention, rank: by(mention) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ mention }) => mention);
}

/** The head of the topic's name in other letters: "Python" of "Python: data model", not "model data". */
const namesIt = ({ name }: ComposeTopic, { surface }: TopicMention): boolean =>
  stemsOf(headOf(name)).some((stem) => stemsOf(surface).includes(stem));

const headOf = (name: string): string => shortName(name).split(':')[0] ?? name;
const stemsOf = (text: string): string[] =>
  words(text)
    .map(({ stem }) => stem)
    .filter((stem) => !JOINING.has(stem));
const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'of', 'to', 'in', 'for', 'with', 'the', 'a', 's']);

/** Pages on which any words may stand by chance. */
const ON_ANYTHING: ReadonlySet<SourceKind> = new Set(['company-page', 'careers-page', 'values-page']);
const FEW_WORDS = 2;
const SHORT_WORD = 5;

/** "already in place", "Blog Post": one or two short words that name neither the topic nor a tool prove nothing there. */
function isVague(topic: ComposeTopic, mention: TopicMention, { input }: SectionContext): boolean {
  const source = input.documents.find((document) => document.source.id === mention.source_id)?.source;
  if (!source || !ON_ANYTHING.has(source.kind)) return false;
  const { surface } = mention;
  const parts = surface.split(/[\s-]+/);
  const named = stemsOf(topic.name).some((stem) => stemsOf(surface).includes(stem));
  return (
    !named &&
    parts.length <= FEW_WORDS &&
    parts.every((part) => part.length <= SHORT_WORD && /^\p{L}?\p{Ll}*$/u.test(part)) &&
    detectTechnologies(surface).length === 0
  );
}
