/** The company's own values as behavioural questions, with prompts for the candidate's own stories. */
import { speaksAsCompany } from '../../../evidence/distil/company-words.ts';
import { opensWithCommand } from '../../../evidence/distil/grammar.ts';
import type { Fact, FactKind } from '../../../evidence/evidence.ts';
import { listsNames } from '../../pages/names-in-a-row.ts';
import { oneLine } from '../../pages/passages.ts';
import type { DraftClaim, DraftStatement, PlanDraft } from '../draft.ts';
import { closestLine, cvLines } from '../gaps/cv-lines.ts';
import { invites, isPlain, speaksForItself } from '../overview/overview-facts.ts';
import { NEEDS_ITS_CONTEXT } from '../questions/questions-to-ask.ts';
import { interviewsFor, writesNoCode } from '../role-words.ts';
import type { SectionContext } from '../section-context.ts';
import { ownStory } from './own-story.ts';
import { OWN_WORDS, THEMES, type Theme } from './themes.ts';
import { toldValues } from './told-values.ts';
import { NAMED_PROMPTS, NAMED_VALUE, VIRTUES, type Virtue } from './value-questions.ts';

const MOST = 6;
const LEAST = 4;
/** Values with a name are asked about first; there may be more of them than of anything else. */
const MOST_NAMED = 6;
/** Kinds of facts that carry a value; from the others only what a theme says so plainly. */
const VALUES: readonly FactKind[] = ['value'];
const PRACTICES: readonly FactKind[] = ['way-of-working', 'people', 'requirement', 'engineering'];

export function writeBehavioural(context: SectionContext): PlanDraft['behavioural'] {
  // One line of the CV carries one story; a list of skills carries none.
  const shown = new Set(cvLines(context.input.cv?.text ?? '').filter(listsNames));
  const items: PlanDraft['behavioural']['items'] = namedValues(context, shown);
  const taken = new Set<string>();
  const add = (theme: Theme, value: DraftStatement, fact?: Fact) => {
    taken.add(theme.id);
    items.push(itemOf(context, theme, value, items.length, fact, shown));
    if (fact) context.use(fact);
  };
  const facts =
    items.length > 0 ? context.facts(PRACTICES) : [...context.facts(VALUES), ...context.facts(PRACTICES)];
  for (const fact of facts) {
    if (items.length >= MOST) break;
    if (context.isOfAnotherOpening(fact) || NEEDS_ITS_CONTEXT.test(oneLine(fact.text))) continue;
    const plainly = !VALUES.includes(fact.kind) || isDemand(context, fact);
    const fitting = THEMES.find(
      ({ id, cue, practice }) => !taken.has(id) && (plainly ? practice : cue)?.test(fact.text),
    );
    const theme = fitting ?? (plainly || isDuty(context, fact) ? undefined : inOwnWords(taken));
    if (theme) add(theme, saidBy(context, fact), fact);
  }
  const open = context.choose
    .shuffled('themes', THEMES)
    .filter(({ id, always }) => always === true && !taken.has(id));
  // What the candidate has a story on comes first, then what the company's own lines show.
  const cv = context.input.cv?.text;
  const rank = (theme: Theme) =>
    (cv !== undefined && closestLine(cv, [theme.inCv ?? theme.cue], theme.name, shown) !== undefined
      ? 2
      : 0) + (shownBy(theme, context, new Set()) ? 1 : 0);
  const ranked = open.map((theme) => ({ theme, rank: rank(theme) })).sort((a, b) => b.rank - a.rank);
  const cited = new Set<string>();
  for (const { theme } of ranked) {
    if (items.length >= LEAST) break;
    const fact = shownBy(theme, context, cited);
    if (fact) cited.add(fact.id);
    add(theme, fact ? context.voice.claim(fact) : inferred(context, theme), fact);
  }
  return { items };
}

/** "Profile the engine; we care about tail latency": what there is to do is no value. */
const isDuty = ({ voice }: SectionContext, fact: Fact): boolean =>
  voice.sourceOf(fact)?.kind === 'job-posting' && opensWithCommand(fact.text);

/** "Open-source contributions welcome" asks for something; "We publish what breaks" says what they hold. */
const isDemand = ({ voice }: SectionContext, fact: Fact): boolean =>
  voice.sourceOf(fact)?.kind === 'job-posting' && !speaksAsCompany(fact.text);

/** What a company sells shows what it has to care for. */
const SOLD: readonly FactKind[] = ['product', 'what-they-do', 'customer', 'scale', 'engineering'];

/** A line of the company's own site, not quoted elsewhere yet if possible, that the theme stands behind. */
const shownBy = ({ sold }: Theme, context: SectionContext, cited: ReadonlySet<string>): Fact | undefined =>
  context.facts(SOLD).find((fact) => {
    const source = context.voice.sourceOf(fact);
    return (
      !cited.has(fact.id) &&
      sold?.test(fact.text) === true &&
      source?.kind === 'company-page' &&
      source.voice === 'own' &&
      fact.text.split(' ').length >= LEAST_WORDS &&
      !invites(fact.text) &&
      isPlain(fact, context) &&
      speaksForItself(fact, context) &&
      !NEEDS_ITS_CONTEXT.test(oneLine(fact.text))
    );
  });
const LEAST_WORDS = 6;

type Item = PlanDraft['behavioural']['items'][number];

/** The values the company names, each under its own name, with a question that fits what it says. */
function namedValues(context: SectionContext, shown: Set<string>): Item[] {
  const taken = new Set<string>();
  return toldValues(context)
    .slice(0, MOST_NAMED)
    .flatMap(({ name, claim, said }, index) => {
      if (!claim) return [];
      const virtue = virtueOf(name, said, taken);
      if (virtue) taken.add(virtue.id);
      for (const fact of context.facts(VALUES)) if (said.includes(fact.text)) context.use(fact);
      return [namedItem(context, { name, claim, virtue, said, position: index }, shown)];
    });
}

/** The name tells more than its explanation. */
const virtueOf = (name: string, said: string, taken: ReadonlySet<string>): Virtue | undefined =>
  VIRTUES.find(({ id, plain }) => !taken.has(id) && plain?.test(said)) ??
  VIRTUES.find(({ id, cue }) => !taken.has(id) && cue.test(name)) ??
  VIRTUES.find(({ id, cue }) => !taken.has(id) && cue.test(said));

interface NamedValue {
  name: string;
  claim: DraftClaim;
  virtue: Virtue | undefined;
  /** Name and explanation as published. */
  said: string;
  position: number;
}

function namedItem(
  context: SectionContext,
  { name, claim, virtue, said, position }: NamedValue,
  shown: Set<string>,
): Item {
  const { choose, input, role } = context;
  const line = input.cv ? closestLine(input.cv.text, virtue ? [virtue.cue] : [], said, shown) : undefined;
  if (line) shown.add(line);
  const named = (virtue ? [] : NAMED_VALUE).map((text) => text.replaceAll('{name}', () => name));
  const question = virtue
    ? choose.one(`value ${virtue.id}`, questionsFor(virtue, role))
    : (choose.shuffled('named value', named)[position % NAMED_VALUE.length] ?? named[0]);
  const carried = claim.citations.some(({ quote }) => quote.includes(name));
  return {
    value: claim,
    ...(carried ? { value_name: name } : {}),
    question: question ?? `When was “${name}” hard to live by, and what did you do?`,
    prompts: [
      ...choose.shuffled(`prompts ${name}`, virtue?.prompts ?? NAMED_PROMPTS).slice(0, 2),
      ownStory(context, virtue ?? { name: `“${name}”` }, line !== undefined, position),
    ],
    ...(line ? { from_cv: line } : {}),
  };
}

/** The question on a value that no theme recognises: fits any value, so it is asked once a plan. */
const inOwnWords = (taken: ReadonlySet<string>): Theme | undefined =>
  taken.has(OWN_WORDS.id) ? undefined : OWN_WORDS;

/** A posting speaks to "you": its words stay in quotation marks. */
const saidBy = ({ voice }: SectionContext, fact: Fact): DraftStatement =>
  voice.sourceOf(fact)?.kind === 'job-posting' ? voice.quoted(fact) : voice.claim(fact);

/** What was read, as a place: absence is claimed of nothing else. Undefined where nothing was. */
function placeRead({ input }: SectionContext): string | undefined {
  const pages = input.documents.filter(({ source }) => source.about === 'company').length;
  if (pages === 0) return undefined;
  return pages === 1 ? 'on the one page read' : `in the ${pages} sources read`;
}

function inferred(context: SectionContext, theme: Theme): DraftStatement {
  const { choose, company, role } = context;
  const place = placeRead(context);
  const anywhere = `Inferred: ${theme.name} comes up at most companies, whatever ${company} calls it.`;
  const unread = [
    `Inferred: nothing of ${company} could be read, and ${theme.name} is asked about almost everywhere.`,
    `Inferred: few interviews end without a question on ${theme.name}; nothing of ${company} could be read to say more.`,
  ];
  const unsaid = [
    `Inferred: nothing ${company} says about ${theme.name} was found ${place}; it is asked about almost everywhere.`,
    `Inferred from what ${interviewsFor(role)} usually contain: ${theme.name}, on which nothing ${company} says was found ${place}.`,
    `Inferred: few interviews end without a question on ${theme.name}; what ${company} means by it was not found ${place}.`,
  ];
  return {
    kind: 'inference',
    text: choose.one(`inferred ${theme.id}`, [anywhere, ...(place === undefined ? unread : unsaid)]),
  };
}

function itemOf(
  context: SectionContext,
  theme: Theme,
  value: DraftStatement,
  position: number,
  fact: Fact | undefined,
  shown: Set<string>,
): PlanDraft['behavioural']['items'][number] {
  const { choose, input } = context;
  const line = input.cv
    ? closestLine(input.cv.text, [theme.inCv ?? theme.cue], fact?.text ?? theme.name, shown)
    : undefined;
  if (line) shown.add(line);
  const question = choose.one(`behavioural ${theme.id}`, questionsFor(theme, context.role));
  return {
    value,
    question,
    prompts: [
      ...choose.shuffled(`prompts ${theme.id}`, theme.prompts).slice(0, 2),
      ownStory(context, theme, line !== undefined, position),
    ],
    ...(line ? { from_cv: line } : {}),
  };
}

const ABOUT_CODE = /\b(?:bugs?|code|on-call|stack|test(?:s|ing)?|dependency|alarm)\b/i;

/** Roles that write no code are not asked about theirs. */
function questionsFor({ questions }: Pick<Theme, 'questions'>, role: string): readonly string[] {
  const fitting = writesNoCode(role) ? questions.filter((text) => !ABOUT_CODE.test(text)) : questions;
  return fitting.length > 0 ? fitting : questions;
}
