/** The parts of the Markdown plan that are about studying: topics, days, behavioural. */
import { shortDate } from '../../shared/day-words.ts';
import type { Plan, PlanDay, PlanTopic } from '../../shared/plan.ts';
import { plannedWords, reasonLead } from '../../shared/plan-words.ts';
import { type Question, type Rubric, sharedRubrics } from '../../shared/rubrics.ts';
import { runningText } from '../../shared/running-text.ts';
import type { StatementWriter } from './markdown.ts';
import { markdownLink, plainMarkdown } from './markdown-escape.ts';

/** The topics by rank; rubrics that all questions of a kind share stand once, below. */
export function topicLines({ topics, schedule }: Plan, writer: StatementWriter): string[] {
  const shared = sharedRubrics(topics);
  return [
    '## Top 8 topics',
    '',
    ...topics.flatMap((topic) => topicBlock(topic, plannedWords(schedule, topic.id), writer, shared)),
    ...(shared.size === 0 ? [] : ['### How answers are judged', '']),
    ...[...shared].flatMap(([kind, rubric]) => [`*${kind}*`, '', ...rubricLines(rubric), '']),
  ];
}

const rubricLines = (rubric: Rubric) =>
  rubric.map((row) => `- ${plainMarkdown(row.criterion)}: ${plainMarkdown(row.strong_answer)}`);

function topicBlock(
  topic: PlanTopic,
  time: string,
  writer: StatementWriter,
  shared: ReadonlyMap<Question['kind'], Rubric>,
): string[] {
  const list = (lead: string, items: readonly string[]) =>
    items.length === 0 ? [] : [lead, '', ...items.map((item) => `- ${item}`), ''];
  return [
    `### ${topic.rank}. ${plainMarkdown(topic.name)} (${time})`,
    '',
    `Why: ${writer.line(topic.why)}`,
    '',
    ...list('What they probe:', topic.probes.map(plainMarkdown)),
    'Questions:',
    '',
    ...topic.questions.flatMap((question) => [
      `- ${plainMarkdown(question.text)} *(${question.kind})*`,
      ...(question.points && question.points.length > 0
        ? [`  - Strong: ${runningText(question.points.map(plainMarkdown))}`]
        : []),
      ...(shared.has(question.kind) ? [] : rubricLines(question.rubric).map((line) => `  ${line}`)),
    ]),
    '',
    ...list(
      'Read:',
      topic.resources.map(({ title, url }) => markdownLink(title, url)),
    ),
  ];
}

/** Every day with its tasks, and the card for the day itself. */
export function scheduleLines({ schedule }: Plan): string[] {
  return [
    '## Day by day',
    '',
    ...(schedule.limits ? [`*${plainMarkdown(schedule.limits)}*`, ''] : []),
    ...schedule.days.flatMap(dayBlock),
    '### The day itself: 15 minutes',
    '',
    ...schedule.day_card.map((line) => `- ${plainMarkdown(line)}`),
    '',
  ];
}

function dayBlock(day: PlanDay): string[] {
  const minutes = day.minutes === 0 ? 'rest' : `${day.minutes} min`;
  return [
    `### Day ${day.day} · ${shortDate(day.date)} · ${minutes}`,
    '',
    ...(day.minutes === 0 ? [] : [plainMarkdown(day.goal), '']),
    ...day.tasks.map((task) => {
      const time = task.minutes === 0 ? '' : ` (${task.minutes} min)`;
      const read = task.resource ? ` Read ${markdownLink(task.resource.title, task.resource.url)}.` : '';
      return `- [ ] **${plainMarkdown(task.title)}**${time}: ${plainMarkdown(task.goal)}${read}`;
    }),
    '',
  ];
}

/** Questions behind the values of the company; nothing when there are none. */
export function behaviouralLines({ behavioural }: Plan, writer: StatementWriter): string[] {
  if (behavioural.items.length === 0) return [];
  return [
    '## Behavioural',
    '',
    ...behavioural.items.flatMap((item) => [
      `**${plainMarkdown(item.question)}**`,
      '',
      `- ${reasonLead(item)}${writer.line(item.value)}`,
      ...(item.from_cv ? [`- From your CV: “${plainMarkdown(item.from_cv)}”`] : []),
      ...item.prompts.map((prompt) => `- ${plainMarkdown(prompt)}`),
      '',
    ]),
  ];
}
