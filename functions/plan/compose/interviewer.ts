/** Interviewer card: professional facts from what they published, and questions to prepare for. Nothing guessed about the person. */
import type { Fact } from '../../evidence/evidence.ts';
import type { DraftClaim, DraftStatement, PlanDraft } from './draft.ts';
import { guidanceClaims } from './guidance-claims.ts';
import { type Guidance, interviewGuidance } from './interview-guidance.ts';
import { isHousekeeping, namedByCompany, statesRole, tellsOfWork } from './interviewer-lines.ts';
import type { SectionContext } from './section-context.ts';
import { pageTitle, tailoredQuestion } from './tailored-question.ts';

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

/** As many as a plan holds. */
const MOST_WORK = 6;
/** Of these, their own lines; the rest is what the company says of them. */
const MOST_OWN_WORK = 5;
const MOST_ANGLES = 4;
const LEAST_TELLING = 2;
const MOST_RAPPORT = 4;
const MOST_ON_INTERVIEWS = 4;

export function writeInterviewer(context: SectionContext): PlanDraft['interviewer'] {
  const { input, company } = context;
  const name = input.brief.request.interviewer_name;
  const onInterviews = name === undefined ? [] : guidanceClaims(context, isTheirs, MOST_ON_INTERVIEWS);
  const own = context
    .facts(['interviewer-role', 'interviewer-work'], 'interviewer')
    .filter((fact) => !isHousekeeping(fact.text) && !isToldBy(onInterviews, fact));
  const isRole = (fact: Fact) => statesRole(fact.text, name);
  const roles = own.filter(isRole);
  const work = telling(
    context,
    own.filter((fact) => !isRole(fact)),
  );
  const said = [...roles, ...work];
  const named = namedByCompany(context, said);
  const namedRole =
    roles.length > 0
      ? undefined
      : named.find(
          ({ citations }) =>
            statesRole(citations[0]?.quote ?? '', name) ||
            /^[^:]{3,60}: /.test(namedTitle(citations[0]?.quote, name)),
        );
  const asked = tailoredQuestion(
    context,
    [...new Set([...work, ...own])].filter((fact) => !roles.includes(fact)),
  );
  const isAsked = ({ citations }: Fact) =>
    asked?.because?.citations.some(
      ({ source_id, start }) => citations[0]?.source_id === source_id && citations[0].start === start,
    ) ?? false;
  const trajectory = [...roles.slice(1), ...work.filter((fact) => !isAsked(fact))].slice(0, MOST_OWN_WORK);
  const limits = limitsOf(name, said.length + named.length + onInterviews.length, company);
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
      onInterviews.length > 0,
    ),
    rapport_points: rapportPoints(context, said, work),
    ...(asked ? { tailored_question: asked.question } : {}),
    ...(asked?.because ? { question_because: asked.because } : {}),
    ...(onInterviews.length > 0 ? { on_interviews: onInterviews } : {}),
    ...(limits ? { limits } : {}),
  };
}

const isTheirs = ({ document }: Guidance) => document.source.about === 'interviewer';

/** The words below their name on a page of the company. */
const namedTitle = (quote: string | undefined, name: string | undefined) =>
  quote !== undefined && name !== undefined && quote.startsWith(name) ? quote.replace(/\s*\n\s*/, ': ') : '';

/** Whether a passage about interviews already holds the fact's words. */
const isToldBy = (claims: readonly DraftClaim[], { citations: [first] }: Fact) =>
  claims.some(({ citations }) =>
    citations.some(
      (c) =>
        first !== undefined &&
        c.source_id === first.source_id &&
        c.start <= first.start &&
        first.end <= c.end,
    ),
  );

/** Lines that say something of their work, the most telling first; what came before the present role leads. */
function telling(context: SectionContext, lines: readonly Fact[]): Fact[] {
  const isRepository = (fact: Fact) =>
    context.voice.sourceOf(fact)?.kind === 'code-profile' &&
    /^[\w.-]{2,100}(?: \(pinned\))?: /.test(fact.text);
  return lines
    .map((fact) => ({
      fact,
      points:
        tellsOfWork(fact, isRepository(fact)) +
        (/^before that\b/i.test(fact.text) ? 3 : 0) +
        (isAboutThem(context, fact) ? 1 : 0),
    }))
    .filter(({ points }) => points >= LEAST_TELLING)
    .sort((a, b) => b.points - a.points)
    .map(({ fact }) => fact);
}

/** On a page that introduces them, not in a piece they wrote on something else. */
const isAboutThem = ({ voice, input }: SectionContext, fact: Fact) => {
  const source = voice.sourceOf(fact);
  return (
    source?.kind !== 'interviewer-page' ||
    pageTitle(source.title, input.brief.request.interviewer_name) === undefined
  );
};

function likelyAngle(
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
      text: `Their public work touches ${new Intl.ListFormat('en').format(technologies)}: be ready to go one level deeper there.`,
    });
  return statements.slice(0, MOST_ANGLES);
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

/** The company's page about its interviews with their by-line. */
function writtenForCompany({ input }: SectionContext): string | undefined {
  const name = input.brief.request.interviewer_name;
  const page = interviewGuidance(input.documents, name).find(
    ({ byInterviewer, document }) => byInterviewer && document.source.about === 'company',
  );
  return pageTitle(page?.document.source.title, name);
}

/** What to read of theirs, and what their work and this job share. */
function rapportPoints(
  context: SectionContext,
  said: readonly Fact[],
  work: readonly Fact[],
): DraftStatement[] {
  const { input, choose } = context;
  const name = input.brief.request.interviewer_name;
  const pages = input.documents
    .filter(({ source }) => source.kind === 'interviewer-page' && pageTitle(source.title, name) !== undefined)
    .sort((a, b) => (b.source.published_at ?? '').localeCompare(a.source.published_at ?? ''));
  const read = pages.slice(0, 2).map(({ source }, index): DraftStatement => {
    const title = pageTitle(source.title, name);
    const newest = index === 0 && source.published_at !== undefined;
    return {
      kind: 'advice',
      text: newest
        ? `Read “${title}” before you meet${pages.length > 1 ? ', the newest of their pages found' : ''}: ${choose.one('rapport read', ['agree or disagree with one sentence of it.', 'have one example of your own that fits it or breaks it.', 'say what you would do differently, and why.'])}`
        : `“${title}” is theirs too: name the one idea in it that you could use at work.`,
    };
  });
  return [...read, ...sharedGround(context, said), ...repositoryGround(context, work)].slice(0, MOST_RAPPORT);
}

/** A repository of theirs to look at for ten minutes. */
function repositoryGround({ voice }: SectionContext, work: readonly Fact[]): DraftStatement[] {
  const fact = work.find((one) => voice.sourceOf(one)?.kind === 'code-profile');
  const name = /^([\w.-]{2,100})(?: \(pinned\))?: /.exec(fact?.text ?? '')?.[1];
  return name === undefined
    ? []
    : [
        {
          kind: 'advice',
          text: `Spend ten minutes in “${name}”: one thing you would use, one you would ask about.`,
        },
      ];
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
  return [
    {
      kind: 'inference',
      text: `Common ground between their work and this job: ${names}. Have one story of yours with ${shared.length > 1 ? 'each' : 'it'}.`,
    },
  ];
}

function limitsOf(name: string | undefined, facts: number, company: string): string | undefined {
  if (!name && facts === 0)
    return `No interviewer was named: ask your recruiter at ${company} who will talk to you and what they work on, then run the plan again.`;
  if (facts === 0)
    return `Nothing ${name} published could be read from the links given. Ask your recruiter what they work on; a link to their GitHub, blog or a talk would fill this card.`;
  return undefined;
}
