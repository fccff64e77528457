/**
 * What there is to practise on one topic, in order: every question of the curriculum once, each in the form that its
 * kind asks for, between them building, explaining and going deeper. Only when all is used does a question come again.
 */
import type { ScheduleTopic } from './schedule.ts';

export interface Exercise {
  title: string;
  goal: string;
  /** Minutes below which it is not worth starting. */
  least: number;
}

const LEAD: Readonly<Record<string, { title: string; lead: string; least: number }>> = {
  coding: { title: 'write it', lead: 'In an editor, by the clock, tests included:', least: 20 },
  design: {
    title: 'draw it',
    lead: 'On paper, numbers first, then the drawing, then what fails:',
    least: 20,
  },
  debugging: { title: 'find the fault', lead: 'Hypotheses aloud, the cheapest test first:', least: 15 },
  concept: {
    title: 'explain it aloud',
    lead: 'Two minutes aloud without notes, then the trade-off:',
    least: 10,
  },
  case: { title: 'decide', lead: 'Take a decision and defend it against one objection:', least: 15 },
  behavioural: { title: 'your own story', lead: 'From your own work, in two minutes:', least: 10 },
};
const PLAIN = { title: 'answer aloud', lead: 'Aloud, then score yourself with the rubric:', least: 10 };

const stop = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
const TECHNICAL = new Set(['coding', 'design', 'debugging']);

/** Whether a topic is about people and decisions: nothing to build or to break. */
export const isAboutPeople = ({ field, questions }: ScheduleTopic): boolean =>
  field === 'people' ||
  (field === undefined &&
    questions.some(({ kind }) => kind !== undefined) &&
    !questions.some(({ kind }) => kind !== undefined && TECHNICAL.has(kind)));

/** Designs of people, products and plans need no load figures. */
const ON_A_PAGE = {
  title: 'one page',
  lead: 'On one page: for whom, which problem, three options, your choice, how you would know it worked:',
  least: 20,
};

const SKETCH = {
  title: 'sketch it',
  lead: 'On paper: for whom, the main way through, the worst case, how you would try it with somebody:',
  least: 20,
};
const designLead = (topic: ScheduleTopic) =>
  isAboutPeople(topic) ? ON_A_PAGE : topic.field === 'interface' ? SKETCH : (LEAD.design ?? PLAIN);

/** Never empty. */
function practiceDeck(topic: ScheduleTopic): Exercise[] {
  const asked = topic.questions.map(({ text, kind }): Exercise => {
    const { title, lead, least } = kind === 'design' ? designLead(topic) : (LEAD[kind ?? ''] ?? PLAIN);
    return { title: `${topic.name}: ${title}`, goal: `${lead} ${text}`, least };
  });
  return interleaved(asked, isAboutPeople(topic) ? talkForms(topic) : craftForms(topic));
}

/** Two questions, a form, one question, a form, … until both are used up. */
function interleaved(asked: readonly Exercise[], forms: readonly Exercise[]): Exercise[] {
  const deck = [...asked.slice(0, 2)];
  for (let at = 0; at < Math.max(asked.length - 2, forms.length); at += 1)
    deck.push(...forms.slice(at, at + 1), ...asked.slice(at + 2, at + 3));
  return deck;
}

const deeper = ({ name, deeper: lines = [] }: ScheduleTopic): Exercise[] =>
  lines.map((line) => ({
    title: `${name}: one level deeper`,
    goal: `Read until you can answer a follow-up on it, then write five lines: ${stop(line)}`,
    least: 25,
  }));

function craftForms(topic: ScheduleTopic): Exercise[] {
  const { name, probes, basics = [] } = topic;
  const [first = name] = probes;
  const [deep, ...more] = deeper(topic);
  return [
    {
      title: `${name}: small build`,
      goal: `The smallest thing that runs and shows it, or a one-page design where nothing can run; then break it on purpose: ${stop(first)}`,
      least: 30,
    },
    ...(deep ? [deep] : []),
    {
      title: `${name}: teach it`,
      goal: `Explain it to somebody outside the field, with one picture and no jargon: ${stop(basics[0] ?? first)}`,
      least: 10,
    },
    {
      title: `${name}: what breaks`,
      goal: 'Three ways it fails in production; for each: what users see, which signal shows it, what you do in the first five minutes.',
      least: 15,
    },
    ...more,
    {
      title: `${name}: trade-offs`,
      goal: 'Two alternatives, when each wins, and the number that would make you switch.',
      least: 15,
    },
    {
      title: `${name}: from your own work`,
      goal: 'Where did you meet it? What did you choose, what came of it, what would you do now? If you never did: what is the nearest thing?',
      least: 15,
    },
  ];
}

function talkForms(topic: ScheduleTopic): Exercise[] {
  const { name, probes } = topic;
  const [first = name] = probes;
  const [deep, ...more] = deeper(topic);
  return [
    {
      title: `${name}: from your own work`,
      goal: 'The situation, what you did, what came of it, what you would do now. If you have no such story, which one comes nearest?',
      least: 15,
    },
    ...(deep ? [deep] : []),
    {
      title: `${name}: one page`,
      goal: `Write the page you would send to your team or your manager: ${stop(first)}`,
      least: 25,
    },
    {
      title: `${name}: the other side`,
      goal: 'Tell your story again as the person who disagreed with you would tell it; keep what they have right.',
      least: 15,
    },
    ...more,
    {
      title: `${name}: follow-ups`,
      goal: 'Let somebody ask “why?”, “what if they had said no?” and “how do you know?” after each sentence of your answer.',
      least: 15,
    },
  ];
}

/** In a few minutes there is time for the points of an answer, not for the answer. */
export function outlineOf({ name, questions, probes }: ScheduleTopic, round: number): Exercise {
  const asked = questions[round % Math.max(1, questions.length)]?.text ?? probes[0] ?? name;
  return {
    title: `${name}: the outline`,
    goal: `Three points you would make, aloud, and stop there: ${stop(asked)}`,
    least: 5,
  };
}

/** The exercise of a round; from the second time through the deck on it says so. */
export function exerciseOf(topic: ScheduleTopic, round: number): Exercise {
  const deck = practiceDeck(topic);
  const exercise = deck[round % deck.length] ?? {
    ...PLAIN,
    goal: `How does ${topic.name} work, and when would you not use it?`,
  };
  return round < deck.length
    ? exercise
    : {
        ...exercise,
        title: `${exercise.title}, again`,
        goal: `Half the time, no notes, better than last time: ${exercise.goal}`,
      };
}
