/** Questions for the interviewers, by who they are; at most two of each hang on something the company said, where it fits. */

import type { SourceKind } from '../../../shared/source.ts';
import type { Fact } from '../../evidence/evidence.ts';
import { oneLine } from '../pages/passages.ts';
import { ANGLES, type Angle, type Asker } from './ask-angles.ts';
import type { DraftStatement, PlanDraft } from './draft.ts';
import type { SectionContext } from './section-context.ts';

const PER_ASKER = 3;
const EXCERPT_MOST = 150;

export function writeQuestionsToAsk(context: SectionContext): PlanDraft['questions_to_ask'] {
  const asked = new Set<string>();
  return ANGLES.map((angle) => ({
    interviewer_type: angle.asker,
    questions: questionsFor(angle, context, asked),
  }));
}

interface Asked {
  text: string;
  because?: DraftStatement;
}

function questionsFor(angle: Angle, context: SectionContext, asked: Set<string>): Asked[] {
  const { choose, company } = context;
  const questions: Asked[] = [];
  for (const fact of context.facts(angle.kinds)) {
    if (!suits(fact, angle.asker, context)) continue;
    if (questions.length >= PER_ASKER - 1) break;
    const ask = askAbout(fact, angle, context, asked);
    const lead = leadIn(fact, context, asked);
    const excerpt = excerptOf(fact.text);
    if (!ask || !lead || !excerpt) continue;
    asked.add(ask);
    asked.add(lead);
    asked.add(fact.id);
    questions.push({ text: `${lead} “${excerpt}” ${ask}`, because: context.voice.quoted(fact) });
    context.use(fact);
  }
  for (const open of choose.shuffled(`open ${angle.asker}`, angle.open)) {
    if (questions.length >= PER_ASKER) break;
    questions.push({ text: open.replaceAll('{company}', company) });
  }
  return questions;
}

/** What a posting demands is no question for engineers; technology is none for product people. */
function suits(fact: Fact, asker: Asker, { voice, isOfAnotherOpening }: SectionContext): boolean {
  if (isOfAnotherOpening(fact) || NEEDS_ITS_CONTEXT.test(oneLine(fact.text))) return false;
  if (asker === 'engineer') return voice.sourceOf(fact)?.kind !== 'job-posting';
  return asker !== 'product' || (fact.technologies.length === 0 && fact.weight >= LEAST_FOR_PRODUCT);
}

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

const LEADS: Partial<Record<SourceKind, readonly string[]>> = {
  'company-page': [
    'Your site says',
    'On your site I read',
    'It says on your site',
    'I found this on your site:',
    'Your own words:',
  ],
  'careers-page': ['Your careers page says', 'On your careers page I read'],
  'values-page': ['Your values page says', 'You list among your values'],
  'blog-post': ['Your blog says', 'On your blog I read'],
  'engineering-post': [
    'Your engineering blog says',
    'One of your engineers wrote',
    'In an engineering post I read',
  ],
  'job-posting': [
    'The posting says',
    'In the posting I read',
    'You wrote in the posting',
    'One line of the posting:',
  ],
  repository: ['Your repository says'],
  'code-profile': ['Among your repositories I saw', 'On your code profile I found'],
  'news-article': ['In the news I read'],
};

/** How the question begins; another way each time as long as there are some. */
function leadIn(
  fact: Fact,
  { voice, choose }: SectionContext,
  asked: ReadonlySet<string>,
): string | undefined {
  const source = voice.sourceOf(fact);
  const leads = choose.shuffled(`lead ${fact.text}`, (source && LEADS[source.kind]) ?? []);
  return leads.find((lead) => !asked.has(lead)) ?? leads[0];
}

/** Words of the fact that can be said aloud, verbatim; undefined when they can't be cut well. */
export function excerptOf(text: string): string | undefined {
  const line = oneLine(text).replace(/[.]$/, '');
  if (/["“”«»]/.test(line)) return undefined;
  if (line.length <= EXCERPT_MOST) return `${line}.`.replace(/([!?…。！？])\.$/, '$1');
  const head = line.slice(0, EXCERPT_MOST);
  const cut = Math.max(
    ...['; ', ', and ', ', so ', ', which ', ', but ', ', ', ' because ', ' and ', ' so '].map((mark) =>
      head.lastIndexOf(mark),
    ),
  );
  return cut >= 50 ? `${head.slice(0, cut).replace(/[,;:]$/, '')} …` : undefined;
}
