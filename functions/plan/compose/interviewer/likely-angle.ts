/** What an interviewer is likely to ask, said as inference from their role, their work and what they published. */

import type { Fact } from '../../../evidence/evidence.ts';
import { inARow, namesInText, shortName } from '../../name-list.ts';
import { interviewGuidance } from '../../pages/interview-guidance.ts';
import { pageTitle } from '../../pages/page-title.ts';
import type { DraftStatement } from '../draft.ts';
import type { SectionContext } from '../section-context.ts';
import type { Interest } from './interviewer-interests.ts';

/** What a role tends to probe, said as inference. First match wins. */
const ANGLES: readonly [RegExp, string[]][] = [
  [
    /\b(?:recruiter|talent|people partner|HR)\b/i,
    ['motivation, salary range and timing', 'how your experience matches the posting line by line'],
  ],
  [
    /\b(?:CTO|VP|head of|director|chief)\b/i,
    [
      'judgement: what you would build first and what you would leave out',
      'how you work with people outside engineering',
    ],
  ],
  [
    /\b(?:engineering manager|manager|I manage|lead of|team lead)\b/i,
    ['ownership and how you handle disagreement', 'how you plan, estimate and bring work to an end'],
  ],
  [
    /\b(?:product|PM)\b/i,
    ['how you turn a vague wish into something shipped', 'which users you would ask, and what'],
  ],
  [/\b(?:security|infosec)\b/i, ['what could go wrong in your design', 'how you would notice an attack']],
  [
    /\b(?:data|machine learning|ML|scientist)\b/i,
    ['how you know a number is right', 'how you would measure success before building'],
  ],
  [
    /\b(?:staff|principal|architect|senior|engineer|developer)\b/i,
    ['depth: why it works, not only that it works', 'trade-offs you made and would make differently now'],
  ],
  [
    /\b(?:I lead|leads the)\b/i,
    ['ownership and how you handle disagreement', 'how you plan, estimate and bring work to an end'],
  ],
];

const MOST_ANGLES = 8;
/** What is said of a role in general, where lines of theirs say more. */
const MOST_OF_ROLE = 2;
const MOST_OF_ROLE_BESIDE_LINES = 1;

/** What may follow from a line of theirs, by what the line does. */
const FOLLOWS: Readonly<Record<Interest['manner'], readonly string[]>> = {
  holds: [
    'Somebody of that opinion asks for yours: have one on {topic}, with the case behind it{where}.',
    'Expect to be asked where you agree and where not: {topic}{where}.',
    'So know where that holds and where it breaks, for {topic}{where}.',
    'Agreeing is not enough: bring the case of your own that tested it, on {topic}{where}.',
  ],
  did: [
    'Expect {topic} as a case of that kind, not as a definition{where}.',
    'Who has been through that asks how you would have noticed sooner: {topic}{where}.',
    'A question on {topic} may well start from such a day{where}.',
    'Have your own day of that kind ready, told by its numbers: {topic}{where}.',
  ],
  built: [
    'Who builds such a thing asks about the edge cases of {topic}{where}.',
    'Expect {topic} from the side of somebody who had to make it work{where}.',
    'Have a view on how you would have built it: {topic}{where}.',
  ],
  says: [
    'So expect a question below the surface of {topic}{where}.',
    'That is about the level to reach on {topic}{where}.',
    'Expect follow-ups on {topic}: say why, not only what{where}.',
  ],
  lists: [
    'It stands in a list only, so this is a fair guess and no more: {topic}{where}.',
    'Who lists it can ask about it; how deep, the list does not say: {topic}{where}.',
  ],
};

export function likelyAngle(
  context: SectionContext,
  text: string,
  work: readonly Fact[],
  tellsWhat: boolean,
  interests: readonly Interest[],
): DraftStatement[] {
  const angle = ANGLES.find(([pattern]) => pattern.test(text))?.[1];
  const statements: DraftStatement[] = [];
  const infer = (words: string) => statements.push({ kind: 'inference', text: words });
  const wrote = writtenForCompany(context);
  if (wrote)
    infer(
      `They wrote “${wrote}” for ${context.company}: what is quoted from it under Likely rounds is how they judge.`,
    );
  if (tellsWhat)
    infer('What they ask and listen for is published, see above: have an answer to exactly that.');
  const turns = new Map<Interest['manner'], number>();
  for (const interest of interests) {
    const turn = turns.get(interest.manner) ?? 0;
    turns.set(interest.manner, turn + 1);
    statements.push(context.voice.quoted(interest.fact));
    infer(followingFrom(interest, turn, context));
  }
  const ofRole = angle?.map((what) => `From their role: expect questions on ${what}.`) ?? [];
  for (const words of ofRole.slice(0, interests.length > 0 ? MOST_OF_ROLE_BESIDE_LINES : MOST_OF_ROLE))
    infer(words);
  if (!angle && interests.length === 0) infer(unknownAngle(context));
  const technologies = interests.length > 0 ? [] : namesOf(context, work);
  if (technologies.length > 0)
    infer(`Their public work touches ${inARow(technologies)}: be ready to go one level deeper there.`);
  return statements.slice(0, MOST_ANGLES);
}

function followingFrom({ topic, rank, manner }: Interest, turn: number, { choose }: SectionContext): string {
  const lines = choose.shuffled(`angle ${manner}`, FOLLOWS[manner]);
  return (lines[turn % lines.length] ?? '')
    .replace('{topic}', () => namesInText([shortName(topic.name)]))
    .replace('{where}', rank === undefined ? '' : ` (topic ${rank})`);
}

/** Nothing is known of the person: what any interviewer of this company is likely to reach for. */
function unknownAngle({ input, company, choose }: SectionContext): string {
  const [first, second] = input.topics;
  const names =
    first && second
      ? namesInText([first, second].map(({ name }) => shortName(name)))
      : 'the first topics below';
  const who = input.brief.request.interviewer_name;
  if (who !== undefined)
    return `What ${who} does at ${company} is not known: expect ${names} if they are technical, and a story of your own work if they lead people.`;
  return choose.one('angle', [
    `Who will ask is not known: an engineer from ${company} would most likely start with ${names}; a manager with a story of yours.`,
    `Without a name, prepare for both: depth in ${names}, and one piece of work told so that an outsider at ${company} follows it.`,
    `Whoever it is at ${company}, expect ${names} first, then why you made the choices you made.`,
    `Their role is open: if they are technical they will reach for ${names}; if not, they will ask why ${company}.`,
  ]);
}

/** Technologies of their work as the topics name them. */
function namesOf(context: SectionContext, facts: readonly Fact[]): string[] {
  const ids = new Set(facts.flatMap((fact) => fact.technologies));
  return context.input.evidence.technologies
    .map(({ technology }) => technology)
    .filter((id) => ids.has(id))
    .slice(0, 3)
    .map(context.technologyName);
}

/** The company's page about its interviews with their by-line. */
function writtenForCompany({ input }: SectionContext): string | undefined {
  const name = input.brief.request.interviewer_name;
  const page = interviewGuidance(input.documents, name).find(
    ({ byInterviewer, document }) => byInterviewer && document.source.about === 'company',
  );
  return pageTitle(page?.document.source.title, name);
}
