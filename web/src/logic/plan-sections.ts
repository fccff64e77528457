/** The sections of a plan in reading order, for its contents and its headings. */
import type { Plan } from '../../../shared/plan.ts';

export type SectionId =
  | 'summary'
  | 'company'
  | 'interviewer'
  | 'rounds'
  | 'topics'
  | 'days'
  | 'behavioural'
  | 'questions'
  | 'gaps'
  | 'trust'
  | 'sources';

export interface PlanSection {
  id: SectionId;
  /** The heading. */
  title: string;
  /** The entry in the contents. */
  label: string;
}

/** Sections without anything to say are left out. */
export function planSections({
  subject,
  interviewer,
  behavioural,
  sources,
  schedule,
}: Pick<Plan, 'subject' | 'interviewer' | 'behavioural' | 'sources' | 'schedule'>): PlanSection[] {
  const name = interviewer.name ?? subject.interviewer_name;
  const days = schedule.days.length === 1 ? 'The day' : `The ${schedule.days.length} days`;
  const all: (PlanSection | false)[] = [
    { id: 'summary', title: 'In one minute', label: 'In one minute' },
    { id: 'company', title: subject.company_name, label: 'The company' },
    {
      id: 'interviewer',
      title: name === undefined ? 'Interviewer' : `Interviewer: ${name}`,
      label: 'Interviewer',
    },
    { id: 'rounds', title: 'Likely rounds', label: 'Likely rounds' },
    { id: 'topics', title: 'Top 8 technical topics', label: 'Top 8 topics' },
    { id: 'days', title: 'Day by day', label: days },
    behavioural.items.length > 0 && { id: 'behavioural', title: 'Behavioural', label: 'Behavioural' },
    { id: 'questions', title: 'Questions to ask', label: 'Questions to ask' },
    { id: 'gaps', title: 'Gaps: the posting against your CV', label: 'Gaps' },
    { id: 'trust', title: 'How far to trust this', label: 'How far to trust this' },
    sources.length > 0 && { id: 'sources', title: 'Sources read', label: 'Sources read' },
  ];
  return all.filter((section) => section !== false);
}
