/**
 * Walks every claim of a draft through the gate, whoever wrote it.
 *
 * Kept, trimmed and quoted claims get their proof and an id in reading order; a dropped claim takes with it what
 * only made sense beside it (a round, a question, a demand), and a topic's why falls back to the role.
 */
import type * as z from 'zod';
import type { Claim, claimProofSchema, Statement } from '../../../shared/claim.ts';
import type { Document } from '../../evidence/document.ts';
import type { Draft, DraftClaim, DraftStatement, PlanDraft, WrittenSections } from '../compose/draft.ts';
import { proveClaim } from '../prove/prove-claim.ts';
import type { ProvableSource } from '../prove/types.ts';
import { provableSources } from './provable-sources.ts';

type ClaimProof = z.infer<typeof claimProofSchema>;

export interface DroppedClaim {
  claim: DraftClaim;
  /** Why, in one sentence for a person. */
  reason: string;
}

export interface ProvedDraft {
  sections: WrittenSections;
  dropped: DroppedClaim[];
  /** How many claims went which way. */
  counts: Record<ClaimProof | 'drop', number>;
}

const MAX_TEXT = 1_000;
const MAX_QUOTE = 2_000;
const MAX_CITATIONS = 6;

/** Proves a draft against the documents of its run. Pure. `companyName`: whose pages own pages are. */
export function proveDraft(
  draft: PlanDraft,
  documents: readonly Document[],
  companyName: string,
): ProvedDraft {
  const gate = new Gate(provableSources(documents, companyName));
  const sections: WrittenSections = {
    summary: { ...draft.summary, points: gate.statements(draft.summary.points) },
    company_overview: proveOverview(draft.company_overview, gate),
    interviewer: proveInterviewer(draft.interviewer, gate),
    rounds: proveRounds(draft.rounds, gate),
    topics: draft.topics.map((topic) => ({
      ...topic,
      why: gate.statement(topic.why) ?? {
        kind: 'inference',
        text: `Inferred from the role: no line of the sources that was checked bears out ${topic.name}.`,
      },
    })),
    behavioural: {
      items: draft.behavioural.items.map((item) => proveValue(item, gate)),
    },
    questions_to_ask: proveQuestions(draft.questions_to_ask, gate),
    gaps: {
      ...draft.gaps,
      items: draft.gaps.items.flatMap((item) => {
        const demand = gate.statement(item.demand);
        return demand ? [{ ...item, demand }] : [];
      }),
    },
    contradictions: draft.contradictions.flatMap((contradiction) => {
      const sides = contradiction.sides.flatMap((side) => gate.claim(side) ?? []);
      return sides.length >= 2 ? [{ ...contradiction, sides }] : [];
    }),
  };
  return { sections, dropped: gate.dropped, counts: gate.counts };
}

class Gate {
  readonly dropped: DroppedClaim[] = [];
  readonly counts: Record<ClaimProof | 'drop', number> = { keep: 0, trim: 0, quote: 0, drop: 0 };
  private next = 1;
  private readonly sources: ReadonlyMap<string, ProvableSource>;

  constructor(sources: ReadonlyMap<string, ProvableSource>) {
    this.sources = sources;
  }

  /** The claim with its proof, or undefined when it was dropped. */
  claim(claim: DraftClaim): Claim | undefined {
    const verdict = proveClaim(claim, this.sources);
    if (verdict.verdict === 'drop') return this.drop(claim, verdict.reasons[0].message);
    const citations = claim.citations.slice(0, MAX_CITATIONS).flatMap((citation, index) => {
      const proved = verdict.citations[index];
      return proved && proved.quote.length <= MAX_QUOTE
        ? [{ ...citation, quote: proved.quote, start: proved.start, end: proved.end }]
        : [];
    });
    const text = verdict.text.length <= MAX_TEXT ? verdict.text : firstQuote(citations[0]?.quote);
    if (citations.length === 0 || text === undefined)
      return this.drop(claim, 'The passage is too long to be shown as a claim.');
    this.counts[verdict.verdict] += 1;
    const id = `c${this.next}`;
    this.next += 1;
    return { kind: 'claim', id, text, citations, proof: text === verdict.text ? verdict.verdict : 'quote' };
  }

  statement(statement: DraftStatement): Statement | undefined {
    return statement.kind === 'claim' ? this.claim(statement) : statement;
  }

  statements(statements: readonly DraftStatement[]): Statement[] {
    return statements.flatMap((statement) => this.statement(statement) ?? []);
  }

  private drop(claim: DraftClaim, reason: string): undefined {
    this.counts.drop += 1;
    this.dropped.push({ claim, reason });
    return undefined;
  }
}

const firstQuote = (quote: string | undefined) =>
  quote !== undefined && quote.length <= MAX_TEXT - 2 ? `“${quote}”` : undefined;

type Sections = Draft<WrittenSections>;

function proveOverview(
  overview: Sections['company_overview'],
  gate: Gate,
): WrittenSections['company_overview'] {
  const paragraphs = overview.paragraphs
    .map((paragraph) => gate.statements(paragraph))
    .filter((kept) => kept.length > 0);
  const lost = overview.paragraphs.length > 0 && paragraphs.length === 0;
  const limits =
    overview.limits ??
    (lost ? 'What could be read did not bear out any statement about the company.' : undefined);
  return { paragraphs, ...(limits === undefined ? {} : { limits }) };
}

function proveInterviewer(card: Sections['interviewer'], gate: Gate): WrittenSections['interviewer'] {
  const { tailored_question: asked, question_because: quoted, on_interviews, ...rest } = card;
  const told = on_interviews?.flatMap((claim) => gate.claim(claim) ?? []) ?? [];
  return {
    ...rest,
    role: gate.statements(card.role),
    trajectory: gate.statements(card.trajectory),
    likely_angle: gate.statements(card.likely_angle),
    rapport_points: gate.statements(card.rapport_points),
    ...proveTailored(asked, quoted, gate),
    ...(told.length > 0 ? { on_interviews: told } : {}),
  };
}

/** A question in somebody's words stands or falls with the passage it quotes. */
function proveTailored(
  asked: Sections['interviewer']['tailored_question'],
  quoted: Sections['interviewer']['question_because'],
  gate: Gate,
): Pick<WrittenSections['interviewer'], 'tailored_question' | 'question_because'> {
  const question = asked && gate.statement(asked);
  if (!question) return {};
  if (quoted === undefined || !question.text.includes('“')) return { tailored_question: question };
  const because = gate.claim(quoted);
  return because && quotesBorne(question.text, because)
    ? { tailored_question: question, question_because: because }
    : {};
}

function proveRounds(rounds: Sections['rounds'], gate: Gate): WrittenSections['rounds'] {
  const kept = rounds.rounds.flatMap((round) => {
    const evidence = gate.claim(round.evidence);
    return evidence ? [{ ...round, evidence }] : [];
  });
  const ask = rounds.ask_recruiter;
  const advice = rounds.advice?.flatMap((claim) => gate.claim(claim) ?? []) ?? [];
  return {
    published: kept.length > 0,
    rounds: kept,
    ...(advice.length > 0 ? { advice } : {}),
    ask_recruiter:
      kept.length === 0 && ask.length === 0
        ? ['Which rounds are there, in which order, and who will I meet?']
        : ask,
  };
}

/** The company's name for a value is kept only where it stands in what is cited. */
function proveValue(
  { value_name, ...item }: Sections['behavioural']['items'][number],
  gate: Gate,
): WrittenSections['behavioural']['items'][number] {
  const value = gate.statement(item.value) ?? {
    kind: 'inference',
    text: 'Inferred from the role: no published value could be shown for this question.',
  };
  const named =
    value_name !== undefined &&
    value.kind === 'claim' &&
    value.citations.some(({ quote }) => quote.includes(value_name));
  return { ...item, value, ...(named ? { value_name } : {}) };
}

/** A question that hangs on a dropped claim goes with it. */
function proveQuestions(
  groups: Sections['questions_to_ask'],
  gate: Gate,
): WrittenSections['questions_to_ask'] {
  return groups.flatMap((group) => {
    const questions = group.questions.flatMap(({ text, because }) => {
      if (because === undefined) return [{ text }];
      const kept = gate.statement(because);
      return kept && quotesBorne(text, kept) ? [{ text, because: kept }] : [];
    });
    return questions.length > 0 ? [{ ...group, questions }] : [];
  });
}

/** Words in quotation marks inside a question must stand in what its claim cites. */
function quotesBorne(text: string, because: Statement): boolean {
  const quoted = quotedIn(text).map((words) => flat(words).replace(/(?: …|[.])$/, ''));
  if (because.kind !== 'claim') return quoted.length === 0;
  const cited = because.citations.map(({ quote }) => flat(quote));
  return quoted.every((words) => cited.some((quote) => quote.includes(words)));
}

/** What stands between each closing mark and the first opening one before it. */
const quotedIn = (text: string): string[] =>
  text
    .split('”')
    .slice(0, -1)
    .flatMap((part) => (part.includes('“') ? [part.slice(part.indexOf('“') + 1)] : []));

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
