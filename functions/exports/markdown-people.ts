/** The parts of the Markdown plan that are about people: interviewer, rounds, questions to ask, gaps. */
import type { Plan } from '../../shared/plan.ts';
import { ASKERS, askingTitle, matchWords } from '../../shared/plan-words.ts';
import type { StatementWriter } from './markdown.ts';
import { plainMarkdown } from './markdown-escape.ts';

/** Who will ask, and the one question for them. */
export function interviewerLines({ interviewer: card }: Plan, writer: StatementWriter): string[] {
  const part = (title: string, statements: readonly Parameters<StatementWriter['line']>[0][]) =>
    statements.length === 0
      ? []
      : [`${title}:`, '', ...statements.map((item) => `- ${writer.line(item)}`), ''];
  return [
    card.name ? `## Interviewer: ${plainMarkdown(card.name)}` : '## Interviewer',
    '',
    ...part('Role', card.role),
    ...part('Work', card.trajectory),
    ...part('What they say about interviewing', card.on_interviews ?? []),
    ...part('Likely angle', card.likely_angle),
    ...part('Common ground', card.rapport_points),
    ...(card.tailored_question
      ? [
          `One question for them: ${writer.line(card.tailored_question)}${card.question_because ? writer.source(card.question_because) : ''}`,
          '',
        ]
      : []),
    ...(card.limits ? [`*${plainMarkdown(card.limits)}*`, ''] : []),
  ];
}

/** The rounds that are published, and what is still to ask. */
export function roundLines({ rounds }: Plan, writer: StatementWriter): string[] {
  return [
    '## Likely rounds',
    '',
    ...rounds.rounds.flatMap((round, index) => [
      `${index + 1}. **${plainMarkdown(round.name)}**`,
      ...(round.evidence.text === rounds.rounds[index - 1]?.evidence.text
        ? []
        : [`   - ${writer.line(round.evidence)}`]),
      `   - Prepare: ${plainMarkdown(round.prepare)}`,
    ]),
    ...(rounds.advice && rounds.advice.length > 0
      ? [
          '',
          'What they publish about their interviews:',
          '',
          ...rounds.advice.map((item) => `- ${writer.line(item)}`),
        ]
      : []),
    ...(rounds.ask_recruiter.length > 0 ? ['', `${askingTitle(rounds)}:`, ''] : []),
    ...rounds.ask_recruiter.map((question) => `- ${plainMarkdown(question)}`),
    '',
  ];
}

/** What to ask, by who is asked. */
export function questionLines({ questions_to_ask }: Plan, writer: StatementWriter): string[] {
  return [
    '## Questions to ask',
    '',
    ...questions_to_ask.flatMap(({ interviewer_type, questions }) => [
      `**${ASKERS[interviewer_type]}:**`,
      '',
      ...questions.flatMap(({ text, because }) => [
        because && text.includes('“')
          ? `- ${plainMarkdown(text)}${writer.source(because)}`
          : `- ${plainMarkdown(text)}`,
        ...(because && !text.includes('“') ? [`  - ${writer.line(because)}`] : []),
      ]),
      '',
    ]),
  ];
}

/** Demands of the posting, each with how well the CV meets it. */
export function gapLines({ gaps }: Plan, writer: StatementWriter): string[] {
  return [
    '## Gaps: the posting against your CV',
    '',
    ...gaps.items.flatMap((item) => [
      `- **${matchWords(item)}**: ${writer.line(item.demand)}`,
      ...(item.from_cv ? [`  - From your CV: “${plainMarkdown(item.from_cv)}”`] : []),
      `  - ${plainMarkdown(item.advice)}`,
    ]),
    ...(gaps.items.length > 0 ? [''] : []),
    ...(gaps.limits ? [`*${plainMarkdown(gaps.limits)}*`, ''] : []),
  ];
}
