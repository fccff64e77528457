/** Questions for the interviewers, by who they are; at most two of each hang on something the company said, where it fits. */

import type { SourceKind } from '../../../../shared/source.ts';
import { hasFiniteVerb, opensWithCommand } from '../../../evidence/distil/grammar.ts';
import { isInstructionLike } from '../../../evidence/distil/instructions.ts';
import type { Fact, FactKind } from '../../../evidence/evidence.ts';
import { bareTitle } from '../../pages/page-title.ts';
import { oneLine } from '../../pages/passages.ts';
import { innerQuotes } from '../../pages/quote-marks.ts';
import type { DraftStatement, PlanDraft } from '../draft.ts';
import { expectations } from '../gaps/demands.ts';
import { invites, isGeneral, isPlain, speaksForItself } from '../overview/overview-facts.ts';
import type { SectionContext } from '../section-context.ts';
import { ANGLES, type Angle, type Asker } from './ask-angles.ts';
import { excerptOf, leadIn } from './quoted-lines.ts';

const PER_ASKER = 3;

/** What suits them first; then any line of the company's pages, one each in turn, who builds and sells first; then what is always worth asking. */
export function writeQuestionsToAsk(context: SectionContext): PlanDraft['questions_to_ask'] {
  const asked = new Set<string>();
  const questions = new Map(ANGLES.map((angle) => [angle, fitting(angle, context, asked)]));
  const byOrder = [...ANGLES].sort((a, b) => IN_TURN.indexOf(a.asker) - IN_TURN.indexOf(b.asker));
  for (const about of [aboutTheWork, aboutAnything, aboutAPage, aboutAnything])
    for (const angle of byOrder) {
      const own = questions.get(angle) ?? [];
      if (own.length < (angle.asker === 'recruiter' ? 1 : GROUNDED))
        own.push(...about(angle, context, asked));
    }
  return ANGLES.map((angle) => ({
    interviewer_type: angle.asker,
    questions: filledUp(angle, questions.get(angle) ?? [], context),
  }));
}

interface Asked {
  text: string;
  because?: DraftStatement;
}

/** Of the three, so many hang on something the company said. */
const GROUNDED = 2;
/** A recruiter knows least of what is offered. */
const IN_TURN: readonly Asker[] = ['product', 'engineer', 'executive', 'hiring-manager', 'recruiter'];

/** Questions that a line of a source calls for. */
function fitting(angle: Angle, context: SectionContext, asked: Set<string>): Asked[] {
  const questions: Asked[] = [];
  for (const fact of context.facts(angle.kinds)) {
    if (!suits(fact, angle.asker, context)) continue;
    if (questions.length >= GROUNDED) break;
    const ask = askAbout(fact, angle, context, asked);
    const question = ask && quoting(fact, ask, context, asked);
    if (question) questions.push(question);
  }
  return questions;
}

/** The line in quotation marks, then the question; each line, question and lead-in once a plan. */
function quoting(fact: Fact, ask: string, context: SectionContext, asked: Set<string>): Asked | undefined {
  const lead = leadIn(fact, context, asked);
  const excerpt = excerptOf(fact.text);
  if (!lead || !excerpt) return undefined;
  for (const said of [ask, lead, fact.id, oneLine(fact.text)]) asked.add(said);
  context.use(fact);
  return { text: `${lead} “${excerpt}” ${ask}`, because: context.voice.quoted(fact) };
}

function filledUp({ asker, open }: Angle, grounded: readonly Asked[], context: SectionContext): Asked[] {
  const others = context.choose
    .shuffled(`open ${asker}`, open)
    .map((text) => ({ text: text.replaceAll('{company}', () => context.company) }));
  return [...grounded, ...others].slice(0, PER_ASKER);
}

/** What the company offers, in its own words on its own pages. */
const OFFERED: readonly FactKind[] = [
  'product',
  'what-they-do',
  'engineering',
  'scale',
  'customer',
  'way-of-working',
];
/** Fewer words are a slogan. */
const LEAST_WORDS = 6;
const LEAST_LETTERS = 35;

/** A question on a line that no special cue fits. */
function aboutAnything({ asker, any }: Angle, context: SectionContext, asked: Set<string>): Asked[] {
  const { choose, voice } = context;
  const isTelling = (fact: Fact) => {
    const source = voice.sourceOf(fact);
    return (
      !asked.has(fact.id) &&
      source?.kind === 'company-page' &&
      source.voice === 'own' &&
      fact.text.length >= LEAST_LETTERS &&
      fact.text.split(' ').length >= LEAST_WORDS &&
      (hasFiniteVerb(fact.text) || opensWithCommand(fact.text)) &&
      !invites(fact.text) &&
      isPlain(fact, context) &&
      speaksForItself(fact, context) &&
      !isFootnote(fact) &&
      !NOTHING_BUILT.test(fact.text) &&
      !NEEDS_ITS_CONTEXT.test(oneLine(fact.text))
    );
  };
  const ask = choose.shuffled(`any ${asker}`, any).find((text) => !asked.has(text));
  if (ask === undefined) return [];
  for (const fact of context.facts(OFFERED).filter(isTelling)) {
    const question = quoting(fact, ask, context, asked);
    if (question) return [question];
  }
  return [];
}

/** Who hires is asked what the posting says the work will be. */
function aboutTheWork({ asker }: Angle, context: SectionContext, asked: Set<string>): Asked[] {
  if (asker !== 'hiring-manager' || !context.posting) return [];
  const ask = context.choose.shuffled('work', OF_THE_WORK).find((text) => !asked.has(text));
  if (ask === undefined) return [];
  for (const fact of expectations(context.posting).filter(context.voice.stands)) {
    const isTold = asked.has(oneLine(fact.text));
    if (isTold || fact.text.length < LEAST_LETTERS || NEEDS_ITS_CONTEXT.test(oneLine(fact.text))) continue;
    if (OF_THE_PERSON.test(oneLine(fact.text))) continue;
    const question = quoting(fact, ask, context, asked);
    if (question) return [question];
  }
  return [];
}

/** What somebody brings along is not what there is to do. */
const OF_THE_PERSON =
  /^(?:You(?: will|['’]ll|['’]d| would) be (?:the|our|an?|one)\b|You (?:know|care|have|are|can|bring|love|like|enjoy|write|test|keep|think)\b|We expect)/i;

const OF_THE_WORK: readonly string[] = [
  'Which part of that comes first, and what can wait for a year?',
  'Who does it today, and what do they find hard about it?',
  'What would have to be different for that to take half the time?',
];

/** A question on a page by its title. */
function aboutAPage(
  { asker, page = [] }: Angle,
  { choose, input, company }: SectionContext,
  asked: Set<string>,
): Asked[] {
  const title = input.documents
    .filter(({ source }) => source.about === 'company' && source.voice === 'own' && TITLED.has(source.kind))
    .map(({ source }) => innerQuotes(bareTitle(source.title)))
    .find(
      (one) =>
        one.split(' ').length >= LEAST_TITLE_WORDS &&
        one.length <= LONGEST_TITLE &&
        !one.toLowerCase().startsWith(company.toLowerCase()) &&
        !isInstructionLike(one) &&
        !asked.has(one),
    );
  const ask = choose.shuffled(`page ${asker}`, page)[0];
  if (title === undefined || ask === undefined) return [];
  asked.add(title);
  return [{ text: ask.replace('{title}', () => `“${title}”`) }];
}

const TITLED: ReadonlySet<SourceKind> = new Set(['engineering-post', 'blog-post']);
const LEAST_TITLE_WORDS = 4;
const LONGEST_TITLE = 110;

/** "³ This extra insurance …", "Fabio is a designer who …": small print, or somebody introduced on a page of many. */
const isFootnote = ({ text }: Fact): boolean => /^[¹²³⁴⁵⁶⁷⁸⁹*†‡]/u.test(text.trim());

/** A company's page that commands its visitors, explains its trade or prints small: nothing one could ask about. */
const isSalesTalk = (fact: Fact, context: SectionContext): boolean =>
  context.voice.sourceOf(fact)?.kind === 'company-page' &&
  (isFootnote(fact) || opensWithCommand(fact.text) || isGeneral(fact, context));

/** Praise, promises and limits: nothing anybody asked for, built or uses. */
const NOTHING_BUILT =
  /\b(?:favou?rite|great (?:for|place)|(?:the|world['’]s) (?:best|leading|most)|committed to|dedicated to|passionate|recommends?|(?:we|it|they)(?: will|['’]ll) (?:be able|ensure|make sure)|advoca\w+|legislat\w+|(?:does|do|is|are) not|required by law)\b/i;

/** What a posting demands is no question for engineers; technology is none for product people. */
function suits(fact: Fact, asker: Asker, context: SectionContext): boolean {
  const { voice, isOfAnotherOpening } = context;
  if (isSalesTalk(fact, context)) return false;
  if (voice.sourceOf(fact)?.kind === 'company-page' && NOTHING_BUILT.test(fact.text)) return false;
  if (isOfAnotherOpening(fact) || invites(fact.text) || NEEDS_ITS_CONTEXT.test(oneLine(fact.text)))
    return false;
  // Items read out one after the other are no sentence to quote.
  if (/\n[^\S\n]{0,8}(?:[-*•]|\d{1,2}[.)])\s/.test(fact.text)) return false;
  // Where one works is told by a posting or a page of the company, not by an article on something else.
  if (fact.kind === 'location' && ARTICLES.has(voice.sourceOf(fact)?.kind ?? 'company-page')) return false;
  if (asker === 'engineer') return voice.sourceOf(fact)?.kind !== 'job-posting';
  return asker !== 'product' || (fact.technologies.length === 0 && fact.weight >= LEAST_FOR_PRODUCT);
}

const ARTICLES: ReadonlySet<SourceKind> = new Set(['blog-post', 'engineering-post', 'news-article']);
const LEAST_FOR_PRODUCT = 0.4;
/** Words that point at the sentence before or after: quoted alone they puzzle the person asked. */
export const NEEDS_ITS_CONTEXT =
  /^(?:it|they|this|that|these|those|he|she|so|but|and|then|there)\b|\b(?:built|wrote|made|tried|bought) (?:one|it|them|this|that)\b|\bhere (?:is|are)\b|\b(?:the following|as follows)\b|:$/i;

function askAbout(
  fact: Fact,
  angle: Angle,
  { choose }: SectionContext,
  asked: ReadonlySet<string>,
): string | undefined {
  if (asked.has(fact.id)) return undefined;
  return angle.about
    .filter(
      ({ cue, unless, only }) => only.includes(fact.kind) && cue.test(fact.text) && !unless?.test(fact.text),
    )
    .flatMap(({ ask }) => choose.shuffled(`ask ${fact.text}`, ask))
    .find((text) => !asked.has(text));
}
