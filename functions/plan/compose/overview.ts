/** Company overview: two paragraphs of claims, first the business, then the work. */
import { defines, nameForms } from '../../evidence/distil/kinds.ts';
import { containment, fingerprint } from '../../evidence/distil/merge.ts';
import { mentions } from '../../evidence/distil/substance.ts';
import type { Fact, FactKind } from '../../evidence/evidence.ts';
import type { DraftStatement, PlanDraft } from './draft.ts';
import type { SectionContext } from './section-context.ts';

const BUSINESS: readonly FactKind[] = [
  'what-they-do',
  'product',
  'customer',
  'scale',
  'people',
  'history',
  'funding',
  'location',
];
const WORK: readonly FactKind[] = ['engineering', 'way-of-working', 'value', 'news', 'scale', 'product'];
const PER_PARAGRAPH = 5;
/** At most this many of one kind in a paragraph. */
const PER_KIND: Partial<Record<FactKind, number>> = { 'what-they-do': 2, engineering: 3, product: 2 };
/** Two facts that share more of their words than this say the same. */
const ALIKE = 0.7;
const ENOUGH = 4;
/** Statements a paragraph has whatever their kinds, as long as there are facts. */
const FILLED = 4;

export function writeOverview(context: SectionContext): PlanDraft['company_overview'] {
  const told: Fact[] = [];
  const business = paragraph(context, BUSINESS, told, true);
  const work = paragraph(context, WORK, told, business.length === 0);
  const paragraphs = [business, work].filter((statements) => statements.length > 0);
  const limits = limitsOf(context, business.length + work.length);
  return { paragraphs, ...(limits ? { limits } : {}) };
}

/** `told`: what earlier paragraphs said; what this one says is added. */
function paragraph(
  context: SectionContext,
  kinds: readonly FactKind[],
  told: Fact[],
  first: boolean,
): DraftStatement[] {
  const chosen = choose(context, kinds, told);
  for (const fact of chosen) context.use(fact);
  told.push(...chosen);
  const ordered = first ? leadFirst(chosen, kinds, context) : chosen;
  return ordered.map((fact, index) => context.voice.claim(fact, { first: first && index === 0 }));
}

/** A posting tells about the job; of the company only its stack belongs here. */
const isFromPosting = ({ voice }: SectionContext, fact: Fact) => voice.sourceOf(fact)?.kind === 'job-posting';

/** Opens with the sentence that says what the company is; then by kind. */
function leadFirst(chosen: readonly Fact[], kinds: readonly FactKind[], { company }: SectionContext): Fact[] {
  const byKind = [...chosen].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const lead =
    byKind.find((fact) => defines(fact.text, company)) ??
    byKind
      .filter((fact) => nameForms(company).some((form) => mentions(fact.text, form)))
      .sort((a, b) => b.weight - a.weight)[0];
  return lead ? [lead, ...byKind.filter((fact) => fact !== lead)] : byKind;
}

/** The best facts of different kinds; then more of any kind. Nothing twice in other words. */
function choose(context: SectionContext, kinds: readonly FactKind[], told: readonly Fact[]): Fact[] {
  const chosen: Fact[] = [];
  const counts = new Map<FactKind, number>();
  const candidates = context
    .facts(kinds)
    .filter(
      (fact) => !context.isUsed(fact) && (fact.kind === 'engineering' || !isFromPosting(context, fact)),
    );
  const take = (fact: Fact, most: number) => {
    if (chosen.length >= PER_PARAGRAPH || (counts.get(fact.kind) ?? 0) >= most) return;
    if (
      [...told, ...chosen].some(
        (other) => containment(fingerprint(other.text), fingerprint(fact.text)) > ALIKE,
      )
    )
      return;
    chosen.push(fact);
    counts.set(fact.kind, (counts.get(fact.kind) ?? 0) + 1);
  };
  for (const fact of candidates) take(fact, fact.kind === 'what-they-do' ? 2 : 1);
  for (const fact of candidates) if (!chosen.includes(fact)) take(fact, PER_KIND[fact.kind] ?? 2);
  // A page that speaks of its product alone still fills a paragraph.
  for (const fact of candidates)
    if (!chosen.includes(fact) && chosen.length < FILLED) take(fact, PER_PARAGRAPH);
  return chosen;
}

function limitsOf({ input, company }: SectionContext, statements: number): string | undefined {
  const own = input.documents.filter(({ source }) => source.about === 'company');
  const characters = own.reduce((sum, { text }) => sum + text.length, 0);
  if (own.length === 0)
    return `Nothing about ${company} could be read, so this plan rests on the role alone. Ask the recruiter what the team builds and for whom.`;
  if (statements >= ENOUGH) return undefined;
  const pages = own.length === 1 ? 'one page' : `${own.length} pages`;
  return `Only ${pages} with ${characters.toLocaleString('en')} characters of text about ${company} could be read, and little of it states facts. Look for an about page, a talk or a news item before the interview.`;
}
