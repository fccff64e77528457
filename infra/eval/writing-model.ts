/** An honest model for the demo internet's endpoint: writes the plan's sections from the data in the prompt. */
import * as z from 'zod';
import type { ModelRequest } from '../demo-web/models/wire-formats.ts';

const dataSchema = z.object({
  company: z.string(),
  facts: z.array(z.object({ id: z.string(), kind: z.string(), text: z.string() })),
  topics: z.array(z.string()),
  behavioural: z.array(z.object({ item: z.int() })).default([]),
  gaps: z.array(z.object({ item: z.int() })).default([]),
});
type Data = z.infer<typeof dataSchema>;

const ASKERS = ['engineer', 'hiring-manager', 'recruiter', 'executive', 'product'];
const WORK = ['engineering', 'way-of-working', 'value', 'news'];

/** An answer for `startDemoWeb({ answer })`. Asked for other sections, it writes those only. */
export function writingModel(request: ModelRequest): unknown {
  const block = /<data>\n([\s\S]*?)\n<\/data>/.exec(request.messages.map(({ text }) => text).join('\n'));
  const data = dataSchema.parse(JSON.parse(block?.[1] ?? '{}'));
  const asked = z.object({ properties: z.record(z.string(), z.unknown()) }).parse(request.schema).properties;
  const sections: Record<string, unknown> = {
    overview: overview(data),
    summary: claims(data, ({ kind }) => !WORK.includes(kind), 2),
    behavioural: data.behavioural.map(({ item }, at) => ({
      item,
      question: QUESTIONS[at % QUESTIONS.length],
      prompts: ['Which decision was yours alone?', 'What would you do differently next time?'],
    })),
    questions_to_ask: ASKERS.map((ask, at) => ({ ask, text: OPEN[at], citations: [] })),
    interviewer: {
      likely_angle: [`Expect questions on ${data.topics[0] ?? 'your last project'} and why it works.`],
      rapport: claims(data, () => true, 2),
      tailored_question: 'What would you do differently if you started that work today?',
    },
    gaps: data.gaps.map(({ item }) => ({
      item,
      advice: 'Prepare one example with its result, and say plainly what you have not done yet.',
    })),
  };
  return Object.fromEntries(Object.entries(sections).filter(([name]) => name in asked));
}

const QUESTIONS = [
  'Tell me about a decision you changed after new evidence. What happened next?',
  'When did you last disagree with a colleague, and how did it end?',
  'Which piece of work are you most proud of, and why?',
];
const OPEN = [
  'Which part of the code would you rewrite first, and why?',
  'What would a very good first month in this role look like?',
  'How long does each step take, and who will I meet?',
  'Which decision of the last year would you make again?',
  'How do you decide what to leave out of a release?',
];

const overview = (data: Data) => ({
  business: claims(data, ({ kind }) => !WORK.includes(kind), 4),
  work: claims(data, ({ kind }) => WORK.includes(kind), 4),
});

/** What an honest writer would take over word by word: no list, no address. */
const SPEAKABLE = /^[^/_|*#]{20,300}$/;

const claims = ({ facts }: Data, fits: (fact: Data['facts'][number]) => boolean, most: number) =>
  facts
    .filter((fact) => fits(fact) && SPEAKABLE.test(fact.text))
    .slice(0, most)
    .map(({ id, text }) => ({ text, citations: [id] }));
