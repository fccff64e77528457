/** Why a topic is likely where no line says so: where it was named all the same, what it carries, or the role. */
import { detectTechnologies } from '../../../evidence/detect-technologies.ts';
import { canBeVerb } from '../../../evidence/distil/grammar.ts';
import { isInstructionLike } from '../../../evidence/distil/instructions.ts';
import { topicById } from '../../curriculum/by-id.ts';
import { bareTitle } from '../../pages/page-title.ts';
import { oneLine } from '../../pages/passages.ts';
import { innerQuotes } from '../../pages/quote-marks.ts';
import type { ComposeTopic } from '../../topics/compose-topic.ts';
import { matchRole } from '../../topics/match-role.ts';
import type { DraftStatement } from '../draft.ts';
import type { SectionContext } from '../section-context.ts';
import { openingOf } from './topic-line.ts';

/** Without a line to quote: where it was named all the same, what it carries, or the role. */
export function inferredWhy(topic: ComposeTopic, context: SectionContext): DraftStatement {
  const { name } = topic;
  const noted = topic.score_parts.some(({ name: part }) => part === 'your notes');
  // What the candidate heard, and what the role is called, say more than a word in passing.
  if (noted)
    return { kind: 'inference', text: `Your notes point to it: ${name} will be asked if they are right.` };
  if (isNamedByRole(topic, context)) return { kind: 'inference', text: fromTheRole(topic, context) };
  const place = topic.mentions
    .filter(({ source_id }) => openingOf(source_id, context) !== 'another')
    .flatMap(({ source_id, surface }) => {
      const title = titleOf(source_id, context);
      return title && !isShouted(surface) ? [inPassing(oneLine(surface), title, context)] : [];
    })[0];
  if (place) return { kind: 'inference', text: place };
  return { kind: 'inference', text: carriedBy(topic, context) ?? fromTheRole(topic, context) };
}

const inPassing = (surface: string, title: string, { choose }: SectionContext): string =>
  choose.one(`in passing ${surface}`, [
    `The page ${title} names “${surface}” without saying more: likely, not certain.`,
    `A hint only: “${surface}” is named on ${title}.`,
    `“${surface}” is all that ${title} says of it; read it as a hint.`,
  ]);

/** "HANG OUT": a verb in capitals is no name. */
const isShouted = (surface: string): boolean =>
  /^\p{Lu}{4,}$/u.test(surface) && canBeVerb(surface) && detectTechnologies(surface).length === 0;

/** A likelier topic that rests on this one, and on a line of a source. */
function carriedBy({ id, name }: ComposeTopic, { input }: SectionContext): string | undefined {
  const at = input.topics.findIndex((other) => other.id === id);
  const above = input.topics
    .slice(0, at)
    .find(
      ({ id: other, mentions }) => mentions.length > 0 && topicById.get(other)?.prerequisites.includes(id),
    );
  return (
    above && `Inferred: questions on ${above.name} soon turn into questions on ${name}; it builds on it.`
  );
}

function isNamedByRole({ id }: ComposeTopic, { role }: SectionContext): boolean {
  const { topicIds, technologies } = matchRole(role);
  const [own] = topicById.get(id)?.technologies ?? [];
  return topicIds.has(id) || (own !== undefined && technologies.includes(own));
}

/** How early the role's own list has it. */
function fromTheRole(topic: ComposeTopic, context: SectionContext): string {
  const { role, company, choose } = context;
  const { name } = topic;
  const { tracks, recognised } = matchRole(role);
  if (isNamedByRole(topic, context))
    return `Inferred: “${innerQuotes(role)}” names it; on ${name} expect to be taken further than the first questions.`;
  const homes = tracks.map(({ track }) => ({ track, place: track.core.indexOf(topic.id) }));
  const home = homes.filter(({ place }) => place >= 0).sort((a, b) => a.place - b.place)[0];
  const field = `${inSentence((home?.track ?? tracks[0]?.track)?.title ?? role)} interviews`;
  if (!recognised)
    return `Inferred: ${name} is a usual part of ${field}; nothing closer to the job at ${company} was given.`;
  if (home && home.place < FIRST)
    return choose.one(`why ${name}`, [
      `Inferred from the role: few ${field} leave out ${name}, and nothing read about ${company} says otherwise.`,
      `Inferred from the role: ${field} mostly open with ${name}; assume the same of ${company}.`,
      `Inferred from the role: ${name} is where ${field} sort people first; count on it at ${company} too.`,
    ]);
  if (home)
    return choose.one(`why ${name}`, [
      `Inferred from the role: ${name} comes up in most ${field}, often as a follow-up; ${company} publishes nothing that rules it out.`,
      `Inferred from the role: a usual second half of ${field} is ${name}, so have it ready for ${company}.`,
      isUnnamed(topic, context)
        ? `Inferred from the role: no source on ${company} mentions ${name}, but ${field} rarely pass it by.`
        : `Inferred from the role: ${field} rarely pass ${name} by; assume that ${company} does not either.`,
    ]);
  return `Inferred: ${name} is beside the core of ${field}, so the least certain kind of topic at ${company}.`;
}

/** So many topics at the head of a role's list are asked nearly everywhere. */
const FIRST = 4;

/** "Frontend" → "frontend"; "Mobile (Flutter)" → "mobile"; "iOS", "Android", "QA and …" and "LLM applications" stay. */
const inSentence = (title: string) => {
  const bare = title.replace(/ \([^()]*\)$/, '');
  return /^(?!Android)\p{Lu}\p{Ll}+\b/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
};

/** A page by its title, in quotation marks; undefined for one without. */
function titleOf(id: string, { input }: SectionContext): string | undefined {
  const title = input.documents.find(({ source }) => source.id === id)?.source.title;
  const flat = innerQuotes(bareTitle(title));
  return flat === '' || isInstructionLike(flat) ? undefined : `“${flat.slice(0, 120)}”`;
}

/** No document holds any telling word of the name: the only case in which absence may be stated. */
function isUnnamed({ name, mentions }: ComposeTopic, { input }: SectionContext): boolean {
  if (mentions.length > 0) return false;
  const telling = (name.toLowerCase().match(/[\p{L}\p{N}+#.]{3,}/gu) ?? []).filter((word) => word !== 'and');
  return !input.documents.some(({ text }) => {
    const lower = text.toLowerCase();
    return telling.some((word) => lower.includes(word));
  });
}
