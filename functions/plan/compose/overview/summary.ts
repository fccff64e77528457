/** One screen before the detail: what they do, how they hire, what to study, what to do first. */

import { longDate, shortDate } from '../../../../shared/day-words.ts';
import type { PrepRequest } from '../../../../shared/request.ts';
import { topicById } from '../../curriculum/by-id.ts';
import { nameList } from '../../name-list.ts';
import { matchRole } from '../../topics/match-role.ts';
import { readNotes } from '../../topics/read-notes.ts';
import type { DraftStatement, PlanDraft } from '../draft.ts';
import { AS_PUBLISHED } from '../rounds/rounds.ts';
import type { SectionContext } from '../section-context.ts';

const POINTS = 6;
const MOST_LEFT_OUT = 3;

export function writeSummary(
  context: SectionContext,
  sections: Pick<PlanDraft, 'company_overview' | 'rounds' | 'topics' | 'gaps' | 'interviewer'>,
): PlanDraft['summary'] {
  const { input, company, role } = context;
  const { schedule } = input;
  const days = schedule.days.length;
  return {
    headline: `${role} at ${company}: ${days} ${days === 1 ? 'day' : 'days'}, ${lengthOf(schedule.total_minutes)} of preparation, interview on ${longDate(input.brief.calendar.interviewOn)}.`,
    points: points(sections, company, role, input.brief.request),
    first_step: firstStep(context),
  };
}

/** 15 → "15 minutes", 90 → "1.5 hours". */
function lengthOf(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`;
  const hours = Math.round(minutes / 6) / 10;
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}

function points(
  {
    company_overview,
    rounds,
    topics,
    gaps,
    interviewer,
  }: Pick<PlanDraft, 'company_overview' | 'rounds' | 'topics' | 'gaps' | 'interviewer'>,
  company: string,
  role: string,
  { interviewer_name: interviewerName, notes = '' }: PrepRequest,
): DraftStatement[] {
  const [opening, ...rest] = company_overview.paragraphs[0] ?? [];
  // A second line only where it is a fact told plainly; a quotation reads on from the one before it.
  const plain = rest.find(({ text }) => !text.includes('“'));
  const said: DraftStatement[] = [opening, plain].filter((one) => one !== undefined);
  const first = rounds.rounds[0];
  if (first) {
    const names = rounds.rounds.map(({ name }) => name).filter((name) => !AS_PUBLISHED.includes(name));
    if (names.length === 0) said.push(first.evidence);
    else
      said.push({ kind: 'advice', text: `Prepare for what is published: ${names.slice(0, 4).join('; ')}.` });
  }
  const grounded = topics.some(({ why }) => why.kind === 'claim');
  const noted = topics.some(({ score_parts }) => score_parts.some(({ name }) => name === 'your notes'));
  const basis = grounded
    ? 'by what was published and the role'
    : noted
      ? 'by your notes and the role'
      : 'judging by the role alone';
  said.push({
    kind: 'inference',
    text: `Most likely to be asked, ${basis}: ${nameList(topics.slice(0, 4).map(({ name }) => name))}.`,
  });
  const leftOut = [...readNotes(notes).setAside].flatMap((id) => topicById.get(id)?.name ?? []);
  if (leftOut.length > 0)
    said.push({
      kind: 'advice',
      text: `Left out because your notes say so: ${nameList(leftOut.slice(0, MOST_LEFT_OUT))}. Have one answer ready all the same.`,
    });
  if (!matchRole(role).recognised)
    said.push({
      kind: 'advice',
      text: `“${role}” was not recognised as a role, so general software engineering is assumed: make the plan again with the words of the posting.`,
    });
  const weak = gaps.items.filter(({ match }) => match === 'none' || match === 'partial').length;
  if (weak > 0)
    said.push({
      kind: 'advice',
      text: `${weak} of ${gaps.items.length} demands of the posting ${weak === 1 ? 'is' : 'are'} not fully shown by your CV: see Gaps before you study.`,
    });
  else if (interviewer.role.length === 0 && !rounds.published)
    said.push({
      kind: 'advice',
      text:
        interviewerName === undefined
          ? `Neither the rounds nor the interviewer at ${company} are known yet: ask the recruiter today (questions under Likely rounds).`
          : `Of the rounds at ${company} and of what ${interviewerName} does there nothing was found: ask the recruiter today (questions under Likely rounds).`,
    });
  return said.slice(0, POINTS);
}

function firstStep({ input, company }: SectionContext): string {
  const day = input.schedule.days.find(({ minutes }) => minutes > 0);
  const tasks = day?.tasks.filter(({ minutes }) => minutes > 0).slice(0, 2) ?? [];
  if (!day || tasks.length === 0) return `Read the first topic and say aloud why it matters at ${company}.`;
  const what = tasks.map(
    ({ title, minutes }) => `${title.charAt(0).toLowerCase()}${title.slice(1)} (${minutes} min)`,
  );
  return `On ${shortDate(day.date)}: ${what.join(', then ')}.`;
}
