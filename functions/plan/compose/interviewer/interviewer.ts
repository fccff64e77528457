/** Interviewer card: professional facts from what they published, and questions to prepare for. Nothing guessed about the person. */
import type { Citation } from '../../../../shared/claim.ts';
import type { Fact } from '../../../evidence/evidence.ts';
import { type Guidance, interviewGuidance } from '../../pages/interview-guidance.ts';
import { bareTitle, pageTitle } from '../../pages/page-title.ts';
import type { DraftClaim, PlanDraft } from '../draft.ts';
import { guidanceClaims } from '../guidance-claims.ts';
import { withoutRepeatedLeads } from '../repeated-leads.ts';
import type { SectionContext } from '../section-context.ts';
import { interestsOf } from './interviewer-interests.ts';
import {
  isHousekeeping,
  namedByCompany,
  presentFirst,
  statesRole,
  tellsOfWork,
} from './interviewer-lines.ts';
import { likelyAngle } from './likely-angle.ts';
import { rapportPoints } from './rapport-points.ts';
import { tailoredQuestion } from './tailored-question.ts';

/** As many as a plan holds. */
const MOST_WORK = 6;
/** Of these, their own lines; the rest is what the company says of them. */
const MOST_OWN_WORK = 5;
const LEAST_TELLING = 2;
/** Lines of theirs on a topic each. */
const MOST_INTERESTS = 3;
const MOST_ON_INTERVIEWS = 4;

export function writeInterviewer(context: SectionContext): PlanDraft['interviewer'] {
  const { input } = context;
  const name = input.brief.request.interviewer_name;
  const titles = new Set(input.documents.map(({ source }) => bareTitle(source.title)));
  const onInterviews =
    name === undefined
      ? []
      : guidanceClaims(context, isTheirs, MOST_ON_INTERVIEWS).filter(
          // A link to the page is not what the page says.
          ({ citations: [first] }) => !titles.has(first?.quote ?? ''),
        );
  const own = context
    .facts(['interviewer-role', 'interviewer-work'], 'interviewer')
    .filter((fact) => !isHousekeeping(fact.text) && !isToldBy(onInterviews, fact));
  const lines = interestsOf(context, MOST_INTERESTS + 1).filter(({ fact }) => !isToldBy(onInterviews, fact));
  const isRole = (fact: Fact) => statesRole(fact.text, name);
  const roles = presentFirst(own.filter(isRole));
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
    withoutTwins([...work, ...own, ...lines.map(({ fact }) => fact)]).filter((fact) => !roles.includes(fact)),
    onInterviews.length > 0 &&
      interviewGuidance(input.documents, name).some((one) => isTheirs(one) && one.topic === 'asks'),
  );
  // The card shows a line once.
  const isAsked = ({ citations: [first] }: Fact) =>
    asked?.because?.citations.some((citation) => isSamePlace(citation, first)) ?? false;
  const interests = lines.filter(({ fact }) => !isAsked(fact)).slice(0, MOST_INTERESTS);
  const isOfInterest = ({ citations: [first] }: Fact) =>
    interests.some(({ fact }) => isSamePlace(fact.citations[0], first));
  const trajectory = [
    ...roles.slice(1),
    ...work.filter((fact) => !isAsked(fact) && !isOfInterest(fact)),
  ].slice(0, MOST_OWN_WORK);
  const limits = limitsOf(context, said.length + named.length + onInterviews.length + lines.length);
  return {
    ...(name ? { name } : {}),
    role: [...roles.slice(0, 1).map((fact) => context.voice.claim(fact)), ...(namedRole ? [namedRole] : [])],
    trajectory: withoutRepeatedLeads(
      [
        ...trajectory.map((fact) => context.voice.claim(fact, { first: false })),
        ...named.filter((claim) => claim !== namedRole),
      ],
      context.voice,
    ).slice(0, MOST_WORK),
    likely_angle: likelyAngle(
      context,
      [...roles.map(({ text }) => text), namedRole?.text ?? ''].join(' '),
      work,
      onInterviews.length > 0,
      interests,
    ),
    rapport_points: rapportPoints(context, said, work, interests),
    ...(asked ? { tailored_question: asked.question } : {}),
    ...(asked?.because ? { question_because: asked.because } : {}),
    ...(onInterviews.length > 0 ? { on_interviews: onInterviews } : {}),
    ...(limits ? { limits } : {}),
  };
}

const isTheirs = ({ document }: Guidance) => document.source.about === 'interviewer';

/** The words below their name on a page of the company. */
const namedTitle = (quote: string | undefined, name: string | undefined) =>
  quote !== undefined && name !== undefined && quote.startsWith(name)
    ? quote.replace(/(?:(?<!\s)\s+)?\n\s*/, ': ')
    : '';

const withoutTwins = (facts: readonly Fact[]): Fact[] =>
  facts.filter(
    (fact, index) => facts.findIndex((one) => isSamePlace(one.citations[0], fact.citations[0])) === index,
  );

const isSamePlace = (one: Citation | undefined, other: Citation | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.source_id === other.source_id &&
  one.start < other.end &&
  other.start < one.end;

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

/** What the card lacks; undefined when something of theirs was found. */
function limitsOf({ input, company }: SectionContext, facts: number): string | undefined {
  if (facts > 0) return undefined;
  const { interviewer_name: name, socials, linkedin_upload_id } = input.brief.request;
  if (!name)
    return `No interviewer was named: ask your recruiter at ${company} who will talk to you and what they work on, then run the plan again.`;
  const isGiven = linkedin_upload_id !== undefined || Object.keys(socials ?? {}).length > 0;
  return isGiven
    ? `Nothing about ${name}’s work was found in what you gave. Ask your recruiter what they work on; a link to a talk or an article of theirs would fill this card.`
    : `No page or file of ${name}’s was given, and no page read tells of their work. Their GitHub, blog, a talk or their LinkedIn PDF would fill this card; else ask your recruiter what they work on.`;
}
