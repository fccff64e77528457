/**
 * The plan as Markdown, pleasant in a terminal and in a viewer.
 *
 * Every claim ends with `– Source: [URL]`; the address is defined once at the end (CommonMark shortcut reference), so
 * the line reads plainly and still is a link. Everything that came from outside is escaped.
 */
import type { Statement } from '../../shared/claim.ts';
import { longDate, plainDate, shortDate } from '../../shared/day-words.ts';
import { FETCHER_TITLES } from '../../shared/fetcher-names.ts';
import type { Plan } from '../../shared/plan.ts';
import { givenSource, missingWords } from '../../shared/plan-words.ts';
import type { Source } from '../../shared/source.ts';
import { linkAddress, plainMarkdown } from './markdown-escape.ts';
import { gapLines, interviewerLines, questionLines, roundLines } from './markdown-people.ts';
import { behaviouralLines, scheduleLines, topicLines } from './markdown-study.ts';

/** How statements are written in one plan; claims need its sources. */
export interface StatementWriter {
  /** One line, marked when it is advice or inference. */
  line(statement: Statement): string;
  /** ` – Source: [URL]` for a claim, nothing for anything else. */
  source(statement: Statement): string;
}

/** The whole plan. Ends with a line feed. */
export function planToMarkdown(plan: Plan): string {
  const cited = new Set<string>();
  const writer = statementWriter(plan.sources, cited);
  const lines = [
    ...titleLines(plan),
    ...summaryLines(plan, writer),
    ...overviewLines(plan, writer),
    ...interviewerLines(plan, writer),
    ...roundLines(plan, writer),
    ...topicLines(plan, writer),
    ...scheduleLines(plan),
    ...behaviouralLines(plan, writer),
    ...questionLines(plan, writer),
    ...gapLines(plan, writer),
    ...confidenceLines(plan, writer),
    ...sourceLines(plan.sources, cited),
  ];
  const definitions = [...cited].map((address) => `[${address}]: <${address}>`);
  return `${[...lines, ...definitions].join('\n').trimEnd()}\n`;
}

function statementWriter(sources: readonly Source[], cited: Set<string>): StatementWriter {
  const byId = new Map<string, Source>(sources.map((source) => [source.id, source]));
  const place = (id: string): string => {
    const source = byId.get(id);
    const address = source?.url ? linkAddress(source.url) : undefined;
    if (address === undefined) return `[${plainMarkdown(givenSource(source?.title ?? 'unknown'))}]`;
    cited.add(address);
    return `[${address}]`;
  };
  const source = (statement: Statement): string => {
    if (statement.kind !== 'claim') return '';
    const places = [...new Set(statement.citations.map(({ source_id }) => place(source_id)))];
    return ` – Source: ${places.join(' ')}`;
  };
  return {
    source,
    line: (statement) => {
      const mark = statement.kind === 'claim' ? source(statement) : ` *(${statement.kind})*`;
      return `${plainMarkdown(statement.text)}${mark}`;
    },
  };
}

function titleLines({ subject, confidence, generated_at }: Plan): string[] {
  const interviewer = subject.interviewer_name ? `, with ${plainMarkdown(subject.interviewer_name)}` : '';
  return [
    `# ${plainMarkdown(subject.role_focus)} at ${plainMarkdown(subject.company_name)}${interviewer}`,
    '',
    `Interview on ${longDate(subject.interview_on)} · ${subject.days === 1 ? '1 day' : `${subject.days} days`} from ${shortDate(subject.starts_on)}, ${subject.hours_per_day} h a day · level ${subject.skill_level} · made ${plainDate(generated_at)}`,
    '',
    ...(confidence.banner ? [`> **${confidence.banner}**`, ''] : []),
  ];
}

function summaryLines({ summary }: Plan, writer: StatementWriter): string[] {
  return [
    '## In one minute',
    '',
    `**${plainMarkdown(summary.headline)}**`,
    '',
    ...summary.points.map((point) => `- ${writer.line(point)}`),
    '',
    `**First step:** ${plainMarkdown(summary.first_step)}`,
    '',
  ];
}

function overviewLines({ company_overview, subject }: Plan, writer: StatementWriter): string[] {
  return [
    `## ${plainMarkdown(subject.company_name)}`,
    '',
    ...company_overview.paragraphs.flatMap((paragraph) => [
      ...paragraph.map((statement) => writer.line(statement)),
      '',
    ]),
    ...(company_overview.limits ? [`*${plainMarkdown(company_overview.limits)}*`, ''] : []),
  ];
}

function confidenceLines({ confidence }: Plan, writer: StatementWriter): string[] {
  const { level, reasons, not_reached, contradictions } = confidence;
  return [
    '## How far to trust this',
    '',
    `Confidence: **${level}**.`,
    '',
    ...reasons.map((reason) => `- ${plainMarkdown(reason)}`),
    ...not_reached.map(
      ({ fetcher, reason, message }) =>
        `- ${missingWords(reason)}: ${FETCHER_TITLES[fetcher]}. ${plainMarkdown(message.replace(/\bwww\./g, ''))}`,
    ),
    '',
    ...contradictions.flatMap(({ about, sides }) => [
      `**Sources disagree on ${plainMarkdown(about)}:**`,
      '',
      ...sides.map((side) => `- ${writer.line(side)}`),
      '',
    ]),
  ];
}

function sourceLines(sources: readonly Source[], cited: Set<string>): string[] {
  if (sources.length === 0) return [];
  return [
    '## Sources read',
    '',
    ...sources.map((source) => {
      const address = source.url ? linkAddress(source.url) : undefined;
      if (address !== undefined) cited.add(address);
      const dates = [
        source.published_at ? `published ${plainMarkdown(plainDate(source.published_at))}` : '',
        `read ${plainDate(source.fetched_at)}`,
      ];
      const title = address === undefined ? givenSource(source.title) : source.title || 'Untitled';
      return `- ${plainMarkdown(title)} (${dates.filter(Boolean).join(', ')})${address === undefined ? '' : `: [${address}]`}`;
    }),
    '',
  ];
}
