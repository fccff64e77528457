/**
 * The plan as one self-contained HTML page, ready to be printed: its own style, its own fonts, links to sources and
 * curated resources and nowhere else. A content security policy in its head allows that and nothing more.
 */
import { createHash } from 'node:crypto';
import { longDate, plainDate, shortDate } from '../../../shared/day-words.ts';
import { FETCHER_TITLES } from '../../../shared/fetcher-names.ts';
import type { Plan } from '../../../shared/plan.ts';
import { missingWords } from '../../../shared/plan-words.ts';
import { directionOf } from '../../../shared/text-direction.ts';
import { fontStyle } from './fonts.ts';
import { escapeHtml, type Html, html, words } from './html.ts';
import { gapsSection, interviewerSection, note, questionsSection, roundsSection } from './people-sections.ts';
import { placeOf, type StatementHtml, statementHtml } from './statements.ts';
import { behaviouralSection, scheduleSection, topicsSection } from './study-sections.ts';
import { PRINT_STYLE } from './style.ts';

/** The whole page. The fonts in it cover the characters it uses. */
export async function planToPage(plan: Plan): Promise<string> {
  const title = titleOf(plan);
  return printPage(title, planBody(plan, title).text);
}

/** A page of `body`, which must be escaped already. */
export async function printPage(title: string, body: string): Promise<string> {
  const style = `${await fontStyle(title + body)}${PRINT_STYLE}`;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>${body}</body></html>`;
}

function titleOf({ subject }: Plan): string {
  return `${subject.role_focus} at ${subject.company_name}`;
}

function planBody(plan: Plan, title: string): Html {
  const write = statementHtml(plan.sources);
  return html`<main>${opening(plan, title, write)}
${overviewSection(plan, write)}
${interviewerSection(plan, write)}
${roundsSection(plan, write)}
${topicsSection(plan, write)}
${scheduleSection(plan)}
${behaviouralSection(plan, write)}
${questionsSection(plan, write)}
${gapsSection(plan, write)}
${confidenceSection(plan, write)}
${sourcesSection(plan)}</main>`;
}

function opening(
  { subject, summary, confidence, generated_at }: Plan,
  title: string,
  write: StatementHtml,
): Html {
  const days = subject.days === 1 ? '1 day' : `${subject.days} days`;
  const facts: [string, string][] = [
    ['Interview', longDate(subject.interview_on)],
    ...(subject.interviewer_name === undefined
      ? []
      : [['With', subject.interviewer_name] as [string, string]]),
    ['Time', `${days} from ${shortDate(subject.starts_on)}, ${subject.hours_per_day} h a day`],
    ['Level', subject.skill_level],
    ['Confidence', confidence.level],
    ['Made', plainDate(generated_at)],
  ];
  return html`<header><p class="eyebrow">Interview prep</p><h1 dir="auto">${title}</h1>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>`)}</dl>
${
  confidence.banner !== undefined &&
  html`<div class="banner" role="note"><p><strong>${confidence.banner}</strong></p><p>${confidence.reasons[0] ?? `Confidence: ${confidence.level}.`}</p></div>`
}</header>
<section><h2>In one minute</h2><p class="headline" dir="${directionOf(summary.headline)}">${words(summary.headline)}</p>
${write.list(summary.points)}
<div class="box"><p class="label">First step</p><p dir="${directionOf(summary.first_step)}">${words(summary.first_step)}</p></div></section>`;
}

function overviewSection({ company_overview, subject }: Plan, write: StatementHtml): Html {
  return html`<section><h2>${subject.company_name}</h2>
${company_overview.paragraphs.map(
  (paragraph) =>
    html`<p dir="${directionOf(paragraph.map(({ text }) => text).join(' '))}">${paragraph.map((statement) => [write.line(statement), ' '])}</p>`,
)}${note(company_overview.limits)}</section>`;
}

function confidenceSection({ confidence }: Plan, write: StatementHtml): Html {
  const { level, reasons, not_reached, contradictions } = confidence;
  return html`<section><h2>How far to trust this</h2><p>Confidence: <strong>${level}</strong>.</p>
<ul>${reasons.map((reason) => html`<li dir="${directionOf(reason)}">${words(reason)}</li>`)}${not_reached.map(
    ({ fetcher, reason, message }) =>
      html`<li dir="auto">${missingWords(reason)}: ${FETCHER_TITLES[fetcher]}. ${message}</li>`,
  )}</ul>
${contradictions.map(
  ({ about, sides }) => html`<h3 dir="auto">Sources disagree on ${about}</h3>${write.list(sides)}`,
)}</section>`;
}

function sourcesSection({ sources }: Plan): Html {
  if (sources.length === 0) return html``;
  return html`<section><h2>Sources read</h2><ol class="sources">${sources.map((source) => {
    const published =
      source.published_at === undefined ? '' : `published ${plainDate(source.published_at)}, `;
    const read = html`<span class="kind">(${published}read ${plainDate(source.fetched_at)})</span>`;
    if (source.url === null) return html`<li dir="auto">${placeOf(source)} ${read}</li>`;
    return html`<li dir="auto">${source.title.trim() === '' ? 'Untitled' : source.title} ${read} <span class="source">${placeOf(source)}</span></li>`;
  })}</ol></section>`;
}
