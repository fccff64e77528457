/** What an interviewer is likely to ask, said as inference from their role, their work and what they published. */

import type { Fact } from '../../evidence/evidence.ts';
import { inARow, namesInText, shortName } from '../name-list.ts';
import { interviewGuidance } from '../pages/interview-guidance.ts';
import { pageTitle } from '../pages/page-title.ts';
import type { DraftStatement } from './draft.ts';
import type { SectionContext } from './section-context.ts';

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

const MOST_ANGLES = 4;

export function likelyAngle(
  context: SectionContext,
  text: string,
  work: readonly Fact[],
  tellsWhat: boolean,
): DraftStatement[] {
  const angle = ANGLES.find(([pattern]) => pattern.test(text))?.[1];
  const technologies = namesOf(context, work);
  const statements: DraftStatement[] = angle
    ? angle.map((what) => ({ kind: 'inference', text: `From their role: expect questions on ${what}.` }))
    : [{ kind: 'inference', text: unknownAngle(context) }];
  if (tellsWhat)
    statements.unshift({
      kind: 'inference',
      text: 'What they ask and listen for is published, see above: have an answer to exactly that.',
    });
  const wrote = writtenForCompany(context);
  if (wrote)
    statements.unshift({
      kind: 'inference',
      text: `They wrote “${wrote}” for ${context.company}: what is quoted from it under Likely rounds is how they judge.`,
    });
  if (technologies.length > 0)
    statements.push({
      kind: 'inference',
      text: `Their public work touches ${inARow(technologies)}: be ready to go one level deeper there.`,
    });
  return statements.slice(0, MOST_ANGLES);
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
