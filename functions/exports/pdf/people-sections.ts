/** The sections of the PDF that are about people: interviewer, rounds, questions to ask, gaps. */
import type { Plan } from '../../../shared/plan.ts';
import { ASKERS, askingTitle, matchWords } from '../../../shared/plan-words.ts';
import { directionOf } from '../../../shared/text-direction.ts';
import { type Html, html, words } from './html.ts';
import type { StatementHtml } from './statements.ts';

/** What a section could not know; nothing when there is nothing to say. */
export const note = (text: string | undefined): Html =>
  text === undefined ? html`` : html`<p class="note" dir="auto">${text}</p>`;

/** Who will ask, and the one question for them. */
export function interviewerSection({ interviewer: card }: Plan, write: StatementHtml): Html {
  const part = (title: string, statements: Plan['interviewer']['role']) =>
    statements.length > 0 && html`<h3>${title}</h3>${write.list(statements)}`;
  return html`<section><h2>Interviewer${card.name === undefined ? '' : `: ${card.name}`}</h2>
${part('Role', card.role)}${part('Work', card.trajectory)}
${part('What they say about interviewing', card.on_interviews ?? [])}
${part('Likely angle', card.likely_angle)}${part('Common ground', card.rapport_points)}
${card.tailored_question && html`<div class="box"><p class="label">One question for them</p><p dir="${directionOf(card.tailored_question.text)}">${write.line(card.tailored_question)}${card.question_because && write.source(card.question_because)}</p></div>`}
${note(card.limits)}</section>`;
}

/** The rounds that are published, and what is still to ask. */
export function roundsSection({ rounds }: Plan, write: StatementHtml): Html {
  const { ask_recruiter } = rounds;
  const ask = html`<ul>${ask_recruiter.map((question) => html`<li dir="auto">${question}</li>`)}</ul>`;
  return html`<section><h2>Likely rounds</h2>
${
  rounds.rounds.length > 0 &&
  html`<ol class="rounds">${rounds.rounds.map(
    (round, index) => html`<li><p dir="auto"><strong>${round.name}</strong></p>
${round.evidence.text !== rounds.rounds[index - 1]?.evidence.text && html`<p dir="auto">${write.line(round.evidence)}</p>`}
<p dir="auto">Prepare: ${round.prepare}</p></li>`,
  )}</ol>`
}
${rounds.advice !== undefined && rounds.advice.length > 0 && html`<h3>What they publish about their interviews</h3>${write.list(rounds.advice)}`}
${ask_recruiter.length > 0 && html`<h3>${askingTitle(rounds)}</h3>${ask}`}</section>`;
}

/** What to ask, by who is asked. */
export function questionsSection({ questions_to_ask }: Plan, write: StatementHtml): Html {
  return html`<section><h2>Questions to ask</h2>
${questions_to_ask.map(
  ({ interviewer_type, questions }) => html`<h3>${ASKERS[interviewer_type]}</h3>
<ul>${questions.map(({ text, because }) => {
    if (because === undefined) return html`<li dir="${directionOf(text)}">${words(text)}</li>`;
    // A question that quotes is its own reason; only its source is added.
    return text.includes('“')
      ? html`<li dir="${directionOf(text)}">${words(text)}${write.source(because)}</li>`
      : html`<li dir="${directionOf(text)}">${words(text)}<p class="because" dir="auto">${write.line(because)}</p></li>`;
  })}</ul>`,
)}</section>`;
}

/** Demands of the posting, each with how well the CV meets it. */
export function gapsSection({ gaps }: Plan, write: StatementHtml): Html {
  return html`<section><h2>Gaps: the posting against your CV</h2>
${
  gaps.items.length > 0 &&
  html`<ul class="plain">${gaps.items.map(
    (
      item,
    ) => html`<li><p dir="auto"><span class="chip">${matchWords(item)}</span> ${write.line(item.demand)}</p>
${item.from_cv !== undefined && html`<p class="because" dir="auto">From your CV: “${item.from_cv}”</p>`}
<p dir="auto">${item.advice}</p></li>`,
  )}</ul>`
}
${note(gaps.limits)}</section>`;
}
