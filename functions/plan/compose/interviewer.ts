/** Interviewer card: professional facts from what they published, and questions to prepare for. Nothing guessed about the person. */
import type { Fact } from '../../evidence/evidence.ts';
import type { DraftStatement, PlanDraft } from './draft.ts';
import { isHousekeeping, namedByCompany, statesRole } from './interviewer-lines.ts';
import type { SectionContext } from './section-context.ts';
import { oneLine } from './voice.ts';

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
];

/** As many as a plan holds. */
const MOST_WORK = 6;

export function writeInterviewer(context: SectionContext): PlanDraft['interviewer'] {
  const { input, company } = context;
  const name = input.brief.request.interviewer_name;
  const own = context
    .facts(['interviewer-role', 'interviewer-work'], 'interviewer')
    .filter((fact) => !isHousekeeping(fact.text));
  const isRole = (fact: Fact) => statesRole(fact.text, name);
  const roles = own.filter(isRole);
  const work = own.filter((fact) => !isRole(fact));
  const said = [...roles, ...work];
  const named = namedByCompany(context, said);
  const namedRole =
    roles.length > 0 ? undefined : named.find(({ citations }) => statesRole(citations[0]?.quote ?? '', name));
  const trajectory = [...roles.slice(1), ...work].slice(0, 5);
  const rapport = work.filter((fact) => !trajectory.includes(fact)).slice(0, 3);
  const question = [...work, ...roles]
    .map((fact) => tailoredQuestion(context, fact))
    .find((asked) => asked !== undefined);
  const limits = limitsOf(name, said.length + named.length, company);
  return {
    ...(name ? { name } : {}),
    role: [...roles.slice(0, 1).map((fact) => context.voice.claim(fact)), ...(namedRole ? [namedRole] : [])],
    trajectory: [
      ...trajectory.map((fact) => context.voice.claim(fact, { first: false })),
      ...named.filter((claim) => claim !== namedRole),
    ].slice(0, MOST_WORK),
    likely_angle: likelyAngle(
      context,
      [...roles.map(({ text }) => text), namedRole?.text ?? ''].join(' '),
      work,
    ),
    rapport_points: [
      ...rapport.map((fact) => context.voice.claim(fact, { first: false })),
      ...sharedGround(context, said),
    ],
    ...(question ? { tailored_question: question } : {}),
    ...(limits ? { limits } : {}),
  };
}

function likelyAngle(context: SectionContext, text: string, work: readonly Fact[]): DraftStatement[] {
  const angle = ANGLES.find(([pattern]) => pattern.test(text))?.[1];
  const technologies = namesOf(context, work);
  const statements: DraftStatement[] = angle
    ? angle.map((what) => ({ kind: 'inference', text: `From their role: expect questions on ${what}.` }))
    : [{ kind: 'inference', text: unknownAngle(context) }];
  if (technologies.length > 0)
    statements.push({
      kind: 'inference',
      text: `Their public work touches ${new Intl.ListFormat('en').format(technologies)}: be ready to go one level deeper there.`,
    });
  return statements;
}

/** Nothing is known of the person: what any interviewer of this company is likely to reach for. */
function unknownAngle({ input, company, choose }: SectionContext): string {
  const [first, second] = input.topics;
  const names = first && second ? `${first.name} and ${second.name}` : 'the first topics below';
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

/** What the interviewer's words and the posting share. */
function sharedGround(context: SectionContext, said: readonly Fact[]): DraftStatement[] {
  const wanted = new Set(
    context
      .facts(['requirement', 'engineering'])
      .filter((fact) => !context.isOfAnotherOpening(fact))
      .flatMap((fact) => fact.technologies),
  );
  const shared = [...new Set(said.flatMap((fact) => fact.technologies))]
    .filter((id) => wanted.has(id))
    .slice(0, 3);
  if (shared.length === 0) return [];
  const names = new Intl.ListFormat('en').format(shared.map(context.technologyName));
  return [{ kind: 'inference', text: `Common ground between their work and this job: ${names}.` }];
}

/** Points at their work by its name; what it says is shown as a claim above. */
function tailoredQuestion(context: SectionContext, fact: Fact | undefined): DraftStatement | undefined {
  const work = fact && workOf(context, fact);
  if (!work) return undefined;
  const ask = context.choose.one('tailored', ASKS[work.kind]);
  return { kind: 'advice', text: `Ask about ${work.name}: ${ask}` };
}

type WorkKind = 'repository' | 'page' | 'field';
const ASKS: Readonly<Record<WorkKind, readonly string[]>> = {
  repository: [
    'what would you do differently today?',
    'which part of it took longest to get right?',
    'what should somebody new know before touching it?',
  ],
  page: [
    'what have you changed your mind about since?',
    'who disagreed, and had they a point?',
    'what made you write it down?',
  ],
  field: ['what turned out differently from what you expected?', 'what would you do differently today?'],
};

/** Titles that name no piece of writing. */
const NO_TITLE = /^(?:home(?:page)?|about(?: me)?|blog|index|posts?|writing|talks?|contact)?$/i;

/** A repository by its name, a page by its title, an upload by a technology in it. */
function workOf(
  { input, voice, technologyName }: SectionContext,
  fact: Fact,
): { kind: WorkKind; name: string } | undefined {
  const source = voice.sourceOf(fact);
  const repository = /^([\w.-]{2,100})(?: \(pinned\))?: /.exec(fact.text)?.[1];
  if (source?.kind === 'code-profile' && repository) return { kind: 'repository', name: `“${repository}”` };
  const title = oneLine(source?.title ?? '');
  if (source?.url && source.kind === 'interviewer-page' && !NO_TITLE.test(title)) {
    if (title === input.brief.request.interviewer_name) return undefined;
    return { kind: 'page', name: `“${shorten(title, 120)}”` };
  }
  const [technology] = fact.technologies;
  return technology ? { kind: 'field', name: `their work with ${technologyName(technology)}` } : undefined;
}

export const shorten = (text: string, most: number): string => {
  if (text.length <= most) return text.replace(/[.。]$/, '');
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most * 0.6)).replace(/[,;:\s]+$/, '')} …`;
};

function limitsOf(name: string | undefined, facts: number, company: string): string | undefined {
  if (!name && facts === 0)
    return `No interviewer was named: ask your recruiter at ${company} who will talk to you and what they work on, then run the plan again.`;
  if (facts === 0)
    return `Nothing ${name} published could be read from the links given. Ask your recruiter what they work on; a link to their GitHub, blog or a talk would fill this card.`;
  return undefined;
}
