/** The sections of the PDF that are about studying: topics, days, behavioural. */
import { shortDate } from '../../../shared/day-words.ts';
import type { Plan, PlanDay, PlanTopic } from '../../../shared/plan.ts';
import { plannedWords, reasonLead } from '../../../shared/plan-words.ts';
import { type Question, type Rubric, sharedRubrics } from '../../../shared/rubrics.ts';
import { runningText } from '../../../shared/running-text.ts';
import { type Html, html, link } from './html.ts';
import { note } from './people-sections.ts';
import type { StatementHtml } from './statements.ts';

/** The topics by rank; rubrics that all questions of a kind share stand once, below. */
export function topicsSection({ topics, schedule }: Plan, write: StatementHtml): Html {
  const shared = sharedRubrics(topics);
  return html`<section><h2>Top 8 topics</h2>
${topics.map((topic) => topicBlock(topic, plannedWords(schedule, topic.id), write, shared))}
${
  shared.size > 0 &&
  html`<div class="rubrics"><h3>How answers are judged</h3>
${[...shared].map(([kind, rubric]) => html`<div class="whole"><h4>${kind}</h4>${rubricList(rubric)}</div>`)}</div>`
}</section>`;
}

const rubricList = (rubric: Rubric): Html =>
  html`<dl>${rubric.map((row) => html`<dt dir="auto">${row.criterion}</dt><dd dir="auto">${row.strong_answer}</dd>`)}</dl>`;

function topicBlock(
  topic: PlanTopic,
  time: string,
  write: StatementHtml,
  shared: ReadonlyMap<Question['kind'], Rubric>,
): Html {
  return html`<article class="topic">
<h3><span class="rank">${topic.rank}</span> ${topic.name} <span class="minutes">${time}</span></h3>
<p class="why" dir="auto"><strong>Why:</strong> ${write.line(topic.why)}</p>
${
  topic.probes.length > 0 &&
  html`<h4>What they probe</h4><ul class="dense">${topic.probes.map((probe) => html`<li dir="auto">${probe}</li>`)}</ul>`
}
<h4>Questions</h4>
<ul class="dense">${topic.questions.map(
    (question) =>
      html`<li dir="auto">${question.text} <span class="kind">(${question.kind})</span>${
        question.points !== undefined &&
        question.points.length > 0 &&
        html`<p class="because">Strong: ${runningText(question.points)}</p>`
      }${!shared.has(question.kind) && rubricList(question.rubric)}</li>`,
  )}</ul>
${
  topic.resources.length > 0 &&
  html`<h4>Read</h4><ul class="dense">${topic.resources.map(
    // On paper an address is all there is of a link.
    ({ title, url }) => html`<li dir="auto">${link(url, title)} <span class="source">${url}</span></li>`,
  )}</ul>`
}</article>`;
}

/** Every day with its tasks, and the card for the day itself. */
export function scheduleSection({ schedule }: Plan): Html {
  return html`<section><h2>Day by day</h2>${note(schedule.limits)}
${schedule.days.map(dayCard)}
<article class="day last"><h3>The day itself: 15 minutes</h3>
<ul>${schedule.day_card.map((line) => html`<li dir="auto">${line}</li>`)}</ul></article></section>`;
}

function dayCard(day: PlanDay): Html {
  const isRest = day.minutes === 0;
  return html`<article class="day">
<h3>Day ${day.day} <span class="date">${shortDate(day.date)}</span> <span class="minutes">${isRest ? 'rest' : `${day.minutes} min`}</span></h3>
${!isRest && html`<p class="goal" dir="auto">${day.goal}</p>`}
<ul class="tasks">${day.tasks.map(
    (task) =>
      html`<li dir="auto"><strong>${task.title}</strong>${
        task.minutes > 0 && html` <span class="minutes">${task.minutes} min</span>`
      } ${task.goal}${task.resource && html` Read ${link(task.resource.url, task.resource.title)}.`}</li>`,
  )}</ul></article>`;
}

/** Questions behind the values of the company; nothing when there are none. */
export function behaviouralSection({ behavioural }: Plan, write: StatementHtml): Html {
  if (behavioural.items.length === 0) return html``;
  return html`<section><h2>Behavioural</h2>
${behavioural.items.map(
  (item) => html`<div class="whole"><h3 dir="auto">${item.question}</h3>
<p class="because" dir="auto">${reasonLead(item)}${write.line(item.value)}</p>
${item.from_cv !== undefined && html`<p dir="auto">From your CV: “${item.from_cv}”</p>`}
<ul>${item.prompts.map((prompt) => html`<li dir="auto">${prompt}</li>`)}</ul></div>`,
)}</section>`;
}
