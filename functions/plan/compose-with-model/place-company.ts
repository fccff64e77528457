/** Puts what a model wrote about the company into the draft; where a line can't stand, the model-free one stays. */
import type { Fact } from '../../evidence/evidence.ts';
import type { DraftClaim, PlanDraft } from '../compose/draft.ts';
import type { CompanyAnswer } from './answer-sections.ts';
import { checkLine, checkQuestion, type Given } from './check-line.ts';
import { LineCount, outcome, type SectionOutcome } from './section-outcome.ts';
import { type ClaimWriter, writeClaims } from './write-claims.ts';

export interface PlaceContext extends ClaimWriter {
  base: PlanDraft;
  /** What every uncited line may speak of: the role, the topics, how the company and the interviewer are called. */
  given: Given;
}

/** An overview of fewer sentences than this by the model is not its overview. */
const LEAST_CLAIMS = 3;
const PER_PARAGRAPH = 6;
const POINTS = 6;

export function placeOverview(
  written: NonNullable<CompanyAnswer['overview']>,
  context: PlaceContext,
): SectionOutcome<PlanDraft['company_overview']> {
  const used = new Set<string>();
  const parts = [written.business, written.work].map((part) =>
    writeClaims(part.slice(0, PER_PARAGRAPH), context, 'company', used),
  );
  const kept = parts.reduce((sum, part) => sum + part.kept, 0);
  const offered = parts.reduce((sum, part) => sum + part.offered, 0);
  const base = context.base.company_overview;
  if (kept < Math.min(LEAST_CLAIMS, offered) || kept * 2 < offered || kept === 0)
    return outcome(base, `The sources bear out only ${kept} of the ${offered} sentences the model wrote.`);
  const paragraphs = parts.map(({ claims }) => claims).filter((claims) => claims.length > 0);
  return outcome(
    { ...base, paragraphs },
    kept === offered ? undefined : `${offered - kept} of ${offered} sentences were not borne out as worded.`,
  );
}

/** The model's sentences stand where the overview's first ones did; what code knows (rounds, topics, gaps) stays. */
export function placeSummary(
  written: NonNullable<CompanyAnswer['summary']>,
  context: PlaceContext,
): SectionOutcome<PlanDraft['summary']> {
  const base = context.base.summary;
  const { claims, kept, offered } = writeClaims(written.slice(0, 2), context, 'company', new Set());
  const stood = leadingClaims(context.base);
  if (kept === 0 || stood === 0)
    return outcome(base, `The sources bear out ${kept} of the ${offered} sentences the model wrote.`);
  return outcome(
    { ...base, points: [...claims, ...base.points.slice(stood)].slice(0, POINTS) },
    kept === offered ? undefined : `${offered - kept} of ${offered} sentences were not borne out as worded.`,
  );
}

/** How many points of the summary are the overview's own first sentences. */
function leadingClaims({ summary, company_overview }: PlanDraft): number {
  const told = new Set(company_overview.paragraphs[0]?.map(({ text }) => text));
  const end = summary.points.findIndex(({ text }) => !told.has(text));
  return end < 0 ? summary.points.length : end;
}

export function placeBehavioural(
  written: NonNullable<CompanyAnswer['behavioural']>,
  { base, given }: PlaceContext,
): SectionOutcome<PlanDraft['behavioural']> {
  const count = new LineCount();
  const items = base.behavioural.items.map((item, index) => {
    const offer = written.find((one) => one.item === index);
    if (!offer) {
      count.refuse('is missing');
      return item;
    }
    const about = { ...given, texts: [...given.texts, item.value.text] };
    const question = checkQuestion(offer.question, about);
    if (!question.ok) {
      count.refuse(question.why);
      return item;
    }
    count.keep();
    const prompts = offer.prompts.slice(0, 2).flatMap((prompt) => {
      const line = checkLine(prompt, about);
      if (line.ok) count.keep();
      else count.refuse(line.why);
      return line.ok ? [line.text] : [];
    });
    // The last prompt sends the candidate to their own CV: only code has compared it.
    const own = item.prompts.slice(-1);
    const others = prompts.length > 0 ? prompts : item.prompts.slice(0, -1);
    return { ...item, question: question.text, prompts: [...new Set([...others, ...own])] };
  });
  return outcome({ items }, count.takenOver);
}

const QUESTIONS_EACH = 3;

export function placeQuestions(
  written: NonNullable<CompanyAnswer['questions_to_ask']>,
  context: PlaceContext,
): SectionOutcome<PlanDraft['questions_to_ask']> {
  const count = new LineCount();
  const asked = new Set<string>();
  const groups = context.base.questions_to_ask.map((group) => {
    const offers = written.filter(({ ask }) => ask === group.interviewer_type).slice(0, QUESTIONS_EACH);
    const questions = offers.flatMap((offer) => {
      const fact = offer.citations.map((id) => context.facts.get(id)).find((one) => one !== undefined);
      const line = ask(offer.text, fact, context);
      if (!line.ok || asked.has(line.text)) {
        count.refuse(line.ok ? 'asks the same again' : line.why);
        return [];
      }
      count.keep();
      asked.add(line.text);
      return [{ text: line.text, ...(line.because ? { because: line.because } : {}) }];
    });
    if (offers.length === 0) count.refuse('is missing');
    const topUp = group.questions.slice(0, QUESTIONS_EACH - questions.length);
    return { ...group, questions: [...questions, ...topUp] };
  });
  return outcome(groups, count.takenOver);
}

type Asked = { ok: true; text: string; because?: DraftClaim } | { ok: false; why: string };

/** A question that needs the words of its fact is shown with it; one that does not stands alone. */
function ask(text: string, fact: Fact | undefined, { given, voice }: PlaceContext): Asked {
  const open = checkQuestion(text, given);
  if (open.ok || !fact) return open;
  const line = checkQuestion(text, { ...given, texts: [...given.texts, fact.text] });
  return line.ok ? { ...line, because: voice.quoted(fact) } : line;
}
