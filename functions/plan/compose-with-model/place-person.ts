/** Puts what a model wrote about the interviewer and the gaps into the draft. */
import type { PlanDraft } from '../compose/draft.ts';
import type { PersonAnswer } from './answer-sections.ts';
import { checkLine, checkQuestion, type Given } from './check-line.ts';
import type { PlaceContext } from './place-company.ts';
import { LineCount, outcome, type SectionOutcome } from './section-outcome.ts';
import { writeClaims } from './write-claims.ts';

export interface PersonContext extends PlaceContext {
  /** Texts of the facts about the interviewer. */
  published: readonly string[];
}

const MOST_RAPPORT = 3;
const MOST_ANGLES = 4;

export function placeInterviewer(
  written: NonNullable<PersonAnswer['interviewer']>,
  context: PersonContext,
): SectionOutcome<PlanDraft['interviewer']> {
  const base = context.base.interviewer;
  const count = new LineCount();
  const given: Given = { ...context.given, texts: [...context.given.texts, ...context.published] };
  const angles = written.likely_angle.slice(0, MOST_ANGLES).flatMap((angle) => {
    const line = checkLine(angle, given);
    if (line.ok) count.keep();
    else count.refuse(line.why);
    return line.ok ? [{ kind: 'inference' as const, text: line.text }] : [];
  });
  const told = new Set<string>();
  const rapport = writeClaims(written.rapport.slice(0, MOST_RAPPORT), context, 'interviewer', told);
  for (let at = 0; at < rapport.offered; at += 1)
    if (at < rapport.kept) count.keep();
    else count.refuse('is not borne out as worded');
  const question =
    written.tailored_question === null ? undefined : checkQuestion(written.tailored_question, given);
  if (question?.ok) count.keep();
  else if (question) count.refuse(question.why);
  const shown = new Set([...base.role, ...base.trajectory].map(({ text }) => text));
  const fresh = rapport.claims.filter(({ text }) => !shown.has(text));
  return outcome(
    {
      ...base,
      ...(angles.length > 0
        ? { likely_angle: [...base.likely_angle.filter(({ kind }) => kind === 'claim'), ...angles] }
        : {}),
      ...(fresh.length > 0 ? { rapport_points: [...fresh, ...inferencesIn(base.rapport_points)] } : {}),
      ...(question?.ok && base.tailored_question
        ? { tailored_question: { kind: 'advice' as const, text: question.text } }
        : {}),
    },
    count.takenOver,
  );
}

const inferencesIn = (points: PlanDraft['interviewer']['rapport_points']) =>
  points.filter(({ kind }) => kind !== 'claim').slice(0, 2);

export function placeGaps(
  written: NonNullable<PersonAnswer['gaps']>,
  { base, given }: PersonContext,
): SectionOutcome<PlanDraft['gaps']> {
  const count = new LineCount();
  const items = base.gaps.items.map((item, index) => {
    const offer = written.find((one) => one.item === index);
    const line = offer
      ? checkLine(offer.advice, { ...given, texts: [...given.texts, item.demand.text, item.from_cv ?? ''] })
      : undefined;
    if (line?.ok) {
      count.keep();
      return { ...item, advice: line.text };
    }
    count.refuse(line ? line.why : 'is missing');
    return item;
  });
  return outcome({ ...base.gaps, items }, count.takenOver);
}
