/** One question for the interviewer that hangs on something they themselves wrote, quoted; else on a work of theirs by name. */
import type { Fact } from '../../../evidence/evidence.ts';
import { pageTitle } from '../../pages/page-title.ts';
import { oneLine } from '../../pages/passages.ts';
import type { DraftClaim, DraftStatement } from '../draft.ts';
import { excerptOf } from '../questions/quoted-lines.ts';
import type { SectionContext } from '../section-context.ts';
import { REPOSITORY, standsAlone, tellsOfWork } from './interviewer-lines.ts';

export interface TailoredQuestion {
  question: DraftStatement;
  /** What the question quotes. */
  because?: DraftClaim;
}

interface Cue {
  said: RegExp;
  ask: readonly string[];
}

/** What a sentence of theirs does, and what is worth asking about it. First match wins. */
const CUES: readonly Cue[] = [
  {
    said: /\b(?:used to|for years|changed my mind|no longer|(?:have|has) come to|I now|until|the other way round|I was wrong)\b/i,
    ask: [
      'What was the case that turned you, and where would you still do it the old way?',
      'Who in the team was hardest to convince, and with which argument?',
    ],
  },
  {
    said: /\b(?:never (?:found|understood|knew)|no theory|unexplained|lost one|by accident|went wrong|failed|broke|outage|incident|bug)\b/i,
    ask: [
      'What would you measure first if you had it in front of you today?',
      'What do you do differently since, even where nobody asks for it?',
    ],
  },
  {
    said: /\b(?:learn(?:t|ed|ing)|lesson|taught me|took this|reminds?|think of)\b/i,
    ask: [
      'Where has that picture misled you?',
      'Which decision of this year would have gone the other way without it?',
    ],
  },
  {
    said: /\b(?:replaced|deleted|removed|rewrote|moved|migrat\w+|switched)\b/i,
    ask: [
      'What did you lose by it that you still miss?',
      'How did you know that it was safe to let go of the old one?',
    ],
  },
  {
    said: /\b(?:can only|must|(?:I|we) (?:never|always)|only by|requires?|has to)\b/i,
    ask: [
      'Which case forced you to be that strict, and who pays for it every day?',
      'What is the oddest exception somebody has asked you for?',
    ],
  },
  {
    said: /\b(?:measured|counted|profiled|benchmarked)\b/i,
    ask: ['What did you expect before you measured?', 'Which measurement surprised you most?'],
  },
  {
    said: /\b(?:fell|rose|dropped|grew|cut|reduced|raised|lowered|increased|improved|halved|doubled|tripled|went (?:up|down))\b/i,
    ask: [
      'What else changed in those weeks, and how did you rule it out?',
      'Which number would have told you sooner?',
    ],
  },
  {
    said: /\b(?:I|we) (?:prefer|believe|distrust|like|avoid|refuse|insist|would rather)\b|\b(?:far too|overrated|underrated|is a (?:rumou?r|promise|contract|slogan|lie|myth))\b/i,
    ask: [
      'Which case would make you decide the other way?',
      'Who disagrees with that here, and what is their best argument?',
    ],
  },
  {
    said: /^(?:Led|Built|Wrote|Designed|Created|Founded|Started|Introduced|Shipped|Launched|Made)\b|\b(?:I|we) (?:\p{L}+ly |also |then |first )?(?:built|wrote|made|maintain|started|designed|created|released|introduced|launched|shipped|led|founded)\b|\bever (?:shipped|built|wrote|made)\b/iu,
    ask: ['Which use of it did you not see coming?', 'Which part would you leave out if you started again?'],
  },
];

const REPOSITORY_ASKS = [
  'which use of it did you not see coming?',
  'which part took longest to get right, and is it right now?',
  'what should somebody new know before touching it?',
];
const PAGE_ASKS = [
  'what have you changed your mind about since?',
  'what would you add to it today?',
  'what happened that made you write it down?',
];
const FIELD_ASKS = [
  'what turned out differently from what you expected?',
  'what would you do differently today?',
];
const SHORTEST = 45;

const OWN_QUESTION_ASKS = [
  'Turn their own interview question round: which answer to it has surprised you most, and how would you answer it today?',
  'Ask about the question they put to everybody: what did somebody once answer that changed how you work?',
  'Their own question, quoted on this card, makes the best one back: what is your own answer to it?',
];

/** Best first: their own words with a cue, the question they ask everybody, a repository, a page, a field of work. */
export function tailoredQuestion(
  context: SectionContext,
  lines: readonly Fact[],
  asksThemselves: boolean,
): TailoredQuestion | undefined {
  for (const fact of ownWords(context, lines)) {
    const asked = onWords(context, fact);
    if (asked) return asked;
  }
  if (asksThemselves)
    return { question: { kind: 'advice', text: context.choose.one('own question', OWN_QUESTION_ASKS) } };
  for (const fact of lines) {
    const question = onWork(context, fact);
    if (question) return { question };
  }
  return undefined;
}

const isProfile = ({ voice }: SectionContext, fact: Fact) =>
  voice.sourceOf(fact)?.kind === 'interviewer-profile';
const isOwnPage = (context: SectionContext, fact: Fact) =>
  context.voice.sourceOf(fact)?.kind === 'interviewer-page' || isProfile(context, fact);
/** The lines of a profile are short and tell deeds without "I". */
const SHORTEST_OF_PROFILE = 30;
const PROFILE_DEED =
  /^(?:Led|Built|Wrote|Moved|Migrated|Replaced|Designed|Created|Founded|Started|Ran|Cut|Reduced|Raised|Lowered|Increased|Improved|Halved|Doubled|Introduced|Shipped|Launched|Rewrote|Owned|Made)\b/;

/** Sentences of their pages that carry a thought, the most telling first. */
function ownWords(context: SectionContext, lines: readonly Fact[]): Fact[] {
  const shortest = (fact: Fact) => (isProfile(context, fact) ? SHORTEST_OF_PROFILE : SHORTEST);
  const rank = (fact: Fact) => {
    if (isProfile(context, fact) && !PROFILE_DEED.test(fact.text)) return 0;
    const at = CUES.findIndex(({ said }) => said.test(fact.text));
    return at < 0 ? 0 : 1 + tellsOfWork(fact, false) * 2 + (CUES.length - at);
  };
  return lines
    .filter((fact) => isOwnPage(context, fact) && oneLine(fact.text).length >= shortest(fact))
    .map((fact) => ({
      fact,
      rank: standsAlone(fact.text) && !/^before that\b/i.test(fact.text) ? rank(fact) : 0,
    }))
    .filter((one) => one.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ fact }) => fact);
}

function onWords(context: SectionContext, fact: Fact): TailoredQuestion | undefined {
  const { choose, voice } = context;
  const excerpt = excerptOf(fact.text);
  const cue = CUES.find(({ said }) => said.test(excerpt ?? ''));
  if (!excerpt || !cue) return undefined;
  const lead = choose.one(
    'tailored lead',
    isProfile(context, fact)
      ? ['Your profile says:', 'In your profile I read:']
      : ['You wrote:', 'On your page I read:', 'One line of yours stayed with me:'],
  );
  return {
    question: {
      kind: 'advice',
      text: `${lead} “${excerpt}” ${choose.one(`tailored ${fact.text}`, cue.ask)}`,
    },
    because: voice.quoted(fact),
  };
}

/** Points at their work by its name; what it says is shown as a claim on the card. */
function onWork(context: SectionContext, fact: Fact): DraftStatement | undefined {
  const { voice, choose, technologyName } = context;
  const ask = (name: string, asks: readonly string[]): DraftStatement => ({
    kind: 'advice',
    text: `Ask about ${name}: ${choose.one('tailored', asks)}`,
  });
  const source = voice.sourceOf(fact);
  const repository = source?.kind === 'code-profile' ? REPOSITORY.exec(fact.text)?.[1] : undefined;
  if (repository) return ask(`“${repository}”`, REPOSITORY_ASKS);
  if (source?.url && source.kind === 'interviewer-page') {
    const title = pageTitle(source.title, context.input.brief.request.interviewer_name);
    return title === undefined ? undefined : ask(`“${title}”`, PAGE_ASKS);
  }
  const [technology] = fact.technologies;
  // What somebody is interested in is not yet work of theirs.
  const what = /\binterest(?:s|ed)?\b/i.test(fact.text) ? 'their interest in' : 'their work with';
  return technology ? ask(`${what} ${technologyName(technology)}`, FIELD_ASKS) : undefined;
}
