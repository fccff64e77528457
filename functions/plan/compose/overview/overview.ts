/** Company overview: two paragraphs of claims, first the business, then the work. */
import { isTitleOf } from '../../../evidence/distil/candidates.ts';
import { speaksAsCompany } from '../../../evidence/distil/company-words.ts';
import { defines, nameForms } from '../../../evidence/distil/kinds.ts';
import { containment, fingerprint } from '../../../evidence/distil/merge.ts';
import type { Fact, FactKind } from '../../../evidence/evidence.ts';
import type { DraftStatement, PlanDraft } from '../draft.ts';
import type { SectionContext } from '../section-context.ts';
import { isPitch, isPlain, plainFacts, saysLittle, usableFacts } from './overview-facts.ts';
import { postingIntro } from './posting-intro.ts';

const BUSINESS: readonly FactKind[] = [
  'what-they-do',
  'customer',
  'scale',
  'product',
  'people',
  'history',
  'funding',
  'location',
];
const WORK: readonly FactKind[] = [
  'engineering',
  'way-of-working',
  'scale',
  'product',
  'value',
  'news',
  'requirement',
];
const PER_PARAGRAPH = 5;
/** At most this many of one kind in a paragraph. */
const PER_KIND: Partial<Record<FactKind, number>> = { 'what-they-do': 2, engineering: 3, product: 2 };
/** Two facts that share more of their words than this say the same. */
const ALIKE = 0.65;
const ENOUGH = 4;
/** Statements a paragraph has whatever their kinds, as long as there are facts. */
const FILLED = 4;
/** With fewer plain facts than this the site's pitch is quoted, until the overview says PITCHED_UP_TO things. */
const FEW_PLAIN = 4;
const PITCHED_UP_TO = 6;

export function writeOverview(context: SectionContext): PlanDraft['company_overview'] {
  const told: Fact[] = [];
  const business = paragraph(context, BUSINESS, told, true);
  const work = paragraph(context, WORK, told, business.length === 0);
  const posted = fromPosting(context, told);
  const paragraphs = [business, [...work, ...posted]].filter((statements) => statements.length > 0);
  const limits = limitsOf(context, told.filter((fact) => isPlain(fact, context)).length);
  return { paragraphs, ...(limits ? { limits } : {}) };
}

/** Where the pages say little, how the posting introduces the company. */
function fromPosting(context: SectionContext, told: Fact[]): DraftStatement[] {
  const plain = told.filter((fact) => isPlain(fact, context)).length;
  const known = (fact: Fact) =>
    told.some((other) => containment(fingerprint(other.text), fingerprint(fact.text)) > ALIKE);
  const added = postingIntro(context)
    .filter((fact) => !known(fact))
    .slice(0, Math.max(0, FEW_PLAIN - plain));
  for (const fact of added) context.use(fact);
  told.push(...added);
  return written(added, context, told.length === added.length);
}

/** `told`: what earlier paragraphs said; what this one says is added. */
function paragraph(
  context: SectionContext,
  kinds: readonly FactKind[],
  told: Fact[],
  first: boolean,
): DraftStatement[] {
  const lead = first ? leadOf(context) : undefined;
  const chosen = choose(context, kinds, told, lead);
  for (const fact of chosen) context.use(fact);
  told.push(...chosen);
  const ordered = [...chosen].sort(
    (a, b) =>
      Number(b === lead) - Number(a === lead) ||
      Number(isPlain(b, context)) - Number(isPlain(a, context)) ||
      Number(isOnSubject(b, context)) - Number(isOnSubject(a, context)) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
  return written(ordered, context, first);
}

/** The lead-in that names the place. */
const AFTER_OTHERS = 2;

/** From the second quotation of its site on, another lead-in than "Acme says" each time. */
function written(facts: readonly Fact[], { voice }: SectionContext, first: boolean): DraftStatement[] {
  let quotedBefore = 0;
  return facts.map((fact, index) => {
    const before = voice.sourceOf(facts[index - 1] ?? fact);
    // After the posting's words "it adds" would be the posting.
    if (before?.kind === 'job-posting') quotedBefore = Math.max(quotedBefore, AFTER_OTHERS);
    const claim = voice.claim(fact, { first: first && index === 0, quotedBefore });
    if (voice.sourceOf(fact)?.voice === 'own' && /[“”]/.test(claim.text)) quotedBefore += 1;
    return claim;
  });
}

/** The company is what it speaks of; a customer's result or a list of features comes after. */
const isOnSubject = ({ text }: Fact, { company }: SectionContext): boolean =>
  speaksAsCompany(text) || nameForms(company).some((form) => text.startsWith(form));

/** "The cloud for builders": what the company calls itself, no sentence. */
function isSelfName(fact: Fact, { voice }: SectionContext): boolean {
  const source = voice.sourceOf(fact);
  return (
    source !== undefined && isTitleOf({ source }, { text: fact.text, start: fact.citations[0]?.start ?? -1 })
  );
}

const BUILDS =
  /\b(?:makes?|builds?|provides?|runs?|operates?|develops?|sells?|offers?|designs?|moves?|serves?|connects?|counts?|handles?|splits?|pays?|delivers?|creates?|keeps?)\b/;

/** "Acme handles the infrastructure so you can focus": says what it does, to somebody. */
const SPEAKS_TO_VISITORS = /\b(?:you|your)\b/i;

/** The sentence that best says what the company is, what it does and for whom; undefined when none does. */
function leadOf(context: SectionContext): Fact | undefined {
  const { company } = context;
  const rank = (fact: Fact): number => {
    const page = context.voice.sourceOf(fact)?.kind;
    const name = nameForms(company).find((form) => fact.text.startsWith(form));
    if (isSelfName(fact, context)) return 0.4;
    const aside = name !== undefined && /^, (?:which|an?|the)\s/.test(fact.text.slice(name.length));
    if (!defines(fact.text, company) && !aside) return 0;
    const isA = /^(?:The )?(?:[^,.]{1,60}?)\b(?:is|are) (?:an?|the)\b/.test(fact.text);
    return (
      (aside ? 0 : 1) +
      (isA ? 1 : 0) +
      (BUILDS.test(fact.text) ? 1 : 0) +
      (/\bfor\b/.test(fact.text) ? 1 : 0) +
      (page === 'encyclopedia' || page === 'news-article' ? 0 : 0.5)
    );
  };
  return context
    .facts([...BUSINESS, 'news', 'value'])
    .filter(
      (fact) => isPlain(fact, context) || (SPEAKS_TO_VISITORS.test(fact.text) && isPitch(fact, context)),
    )
    .map((fact) => ({ fact, rank: rank(fact) - (isPlain(fact, context) ? 0 : 1.5) }))
    .filter((one) => one.rank > 0)
    .sort((a, b) => b.rank - a.rank || b.fact.weight - a.fact.weight)[0]?.fact;
}

/** The best facts of different kinds; then more of any kind; then the site's pitch. Nothing twice in other words. */
function choose(
  context: SectionContext,
  kinds: readonly FactKind[],
  told: readonly Fact[],
  lead: Fact | undefined,
): Fact[] {
  const chosen: Fact[] = [];
  const counts = new Map<FactKind, number>();
  const usable = usableFacts(context, kinds).filter((fact) => !context.isUsed(fact));
  const plain = usable.filter((fact) => isPlain(fact, context));
  const telling = plain.filter((fact) => !saysLittle(fact, context));
  const candidates = telling.length >= FILLED - 1 ? telling : plain;
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
  if (lead) {
    take(lead, 1);
    // Whom it serves and how much comes before anything weightier.
    for (const kind of ['customer', 'scale'] satisfies FactKind[]) {
      const best = candidates.find((fact) => fact.kind === kind);
      if (best) take(best, 1);
    }
  }
  for (const fact of candidates) if (!chosen.includes(fact)) take(fact, fact.kind === 'what-they-do' ? 2 : 1);
  for (const fact of candidates) if (!chosen.includes(fact)) take(fact, PER_KIND[fact.kind] ?? 2);
  // A page that speaks of its product alone still fills a paragraph.
  for (const fact of candidates)
    if (!chosen.includes(fact) && chosen.length < FILLED) take(fact, PER_PARAGRAPH);
  if (plainFacts(context, [...BUSINESS, ...WORK]).length < FEW_PLAIN)
    for (const fact of usable.filter((one) => isPitch(one, context)))
      if (chosen.length < FILLED && told.length + chosen.length < PITCHED_UP_TO) take(fact, PER_PARAGRAPH);
  if (chosen.length === 0 && told.length === 0) for (const fact of usable) take(fact, 2);
  return chosen;
}

function limitsOf({ input, company }: SectionContext, plain: number): string | undefined {
  const own = input.documents.filter(({ source }) => source.about === 'company');
  const characters = own.reduce((sum, { text }) => sum + text.length, 0);
  if (own.length === 0)
    return `Nothing about ${company} could be read, so this plan rests on the role alone. Ask the recruiter what the team builds and for whom.`;
  if (plain >= ENOUGH) return undefined;
  const pages = own.length === 1 ? 'one page' : `${own.length} pages`;
  return `Only ${pages} with ${characters.toLocaleString('en')} characters of text about ${company} could be read, and little of it states facts. Look for an about page of ${company}, a talk or a news item before the interview.`;
}
