/** From what was gathered to what every composer is given: the eight topics and the days, laid out for this plan. */

import type { Brief } from '../../brief.ts';
import type { Document } from '../../evidence/document.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { PersonProfile } from '../../uploads/profile.ts';
import { shortName } from '../name-list.ts';
import { interviewGuidance } from '../pages/interview-guidance.ts';
import { bareTitle } from '../pages/page-title.ts';
import { postingOf } from '../pages/posting.ts';
import { type ScheduleFocus, schedule } from '../schedule/schedule.ts';
import { planTopics } from '../topics/plan-topics.ts';
import { isNamedByNotes, steerOf } from '../topics/steer.ts';
import { furtherTopics, studyMaterial } from '../topics/study-material.ts';
import type { ComposeInput } from './input.ts';
import { publishedRounds } from './rounds/published-rounds.ts';
import { roundLeft, TOLD_IN_STORIES } from './rounds/round-left.ts';

/** Pure. `resume`: the candidate's own CV, when one was uploaded. */
export function makeComposeInput(
  brief: Brief,
  evidence: Evidence,
  documents: readonly Document[],
  resume: PersonProfile | undefined,
): ComposeInput {
  const { request, calendar } = brief;
  const topics = planTopics(request, documents, resume);
  const steer = steerOf(request, documents);
  const material = topics.map((topic) => ({
    ...topic,
    ...studyMaterial(topic, request.skill_level, steer),
    wished:
      isNamedByNotes(topic.name, steer) ||
      topic.score_parts.some(({ name, points }) => name === 'your notes' && points > 0),
  }));
  const days = schedule(withShortNames(material), calendar, request.hours_per_day, request.skill_level, {
    ...focusOf(brief, evidence, documents),
    further: withShortNames(furtherTopics(request, documents, resume, topics, calendar.days)),
  });
  return { brief, evidence, documents, topics, schedule: days, cv: resume };
}

/** The days call a topic by its short name; where two would be called the same, both keep the long one. */
function withShortNames<T extends { name: string }>(topics: readonly T[]): T[] {
  const short = topics.map(({ name }) => shortName(name));
  return topics.map((topic, index) => {
    const name = short[index] ?? topic.name;
    return short.filter((other) => other === name).length > 1 ? topic : { ...topic, name };
  });
}

function focusOf(brief: Brief, evidence: Evidence, documents: readonly Document[]): ScheduleFocus {
  const { request } = brief;
  const [guidance] = interviewGuidance(documents, request.interviewer_name);
  const { url } = guidance?.document.source ?? {};
  const published = publishedRounds({ brief, evidence, documents });
  const left = roundLeft(request);
  return {
    companyName: evidence.company_name,
    roleFocus: request.role_focus,
    ...(request.interviewer_name === undefined ? {} : { interviewerName: request.interviewer_name }),
    pages: pagesToRead(brief, documents),
    rounds: left ? [left] : published,
    ...(left && !TOLD_IN_STORIES.has(left.kind) ? { withoutStories: true } : {}),
    ...(guidance
      ? {
          guidance: {
            by:
              guidance.byInterviewer && request.interviewer_name !== undefined
                ? request.interviewer_name
                : evidence.company_name,
            ...(url ? { resource: { title: titleOf(guidance.document), url } } : {}),
          },
        }
      : {}),
  };
}

const MOST_PAGES = 8;
/** What tells most about a company in a few minutes, first; the interviewer's own pages are on their card. */
const READING: readonly Document['source']['kind'][] = [
  'company-page',
  'values-page',
  'engineering-post',
  'job-posting',
  'blog-post',
  'careers-page',
  'news-article',
];

/** Pages of the company with an address: the home page's neighbours before the home page, which sells. */
function pagesToRead(brief: Brief, documents: readonly Document[]): { title: string; url: string }[] {
  const posting = postingOf(documents, brief.request);
  const readable = documents.filter(
    ({ source }) =>
      source.about === 'company' &&
      source.url !== null &&
      READING.includes(source.kind) &&
      (source.kind !== 'job-posting' || source.id === posting?.source.id),
  );
  const rank = ({ source }: Document) =>
    2 * READING.indexOf(source.kind) + (/about|company|ueber|über|quienes/i.test(source.url ?? '') ? -1 : 0);
  return [...readable]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_PAGES)
    .flatMap((document) =>
      document.source.url === null ? [] : [{ title: titleOf(document), url: document.source.url }],
    );
}

/** A page's title without the site's name; its host where it has none. */
function titleOf({ source }: Document): string {
  const flat = bareTitle(source.title).slice(0, 200);
  return flat === '' && source.url !== null ? new URL(source.url).hostname : flat || 'Page';
}
