/** What every section writer needs, made once per plan. */

import { technologyOf } from '#technologies';
import type { Document } from '../../evidence/document.ts';
import type { Fact, FactKind } from '../../evidence/evidence.ts';
import { isOffer } from '../pages/offer-lines.ts';
import { postingOf } from '../pages/posting.ts';
import { type Chooser, makeChooser } from '../variety.ts';
import type { ComposeInput } from './input.ts';
import { makeVoice, type Voice } from './voice.ts';

export interface SectionContext {
  input: ComposeInput;
  company: string;
  role: string;
  voice: Voice;
  choose: Chooser;
  /** Facts of these kinds, best first, that no earlier section has used up. */
  facts(kinds: readonly FactKind[], about?: Fact['about']): Fact[];
  /** Notes that a fact has been shown, so that others go first elsewhere. */
  use(fact: Fact): void;
  isUsed(fact: Fact): boolean;
  /** The posting this interview is for, when one was read. */
  posting: Document | undefined;
  /** Whether a fact stands only in a posting for some other job. */
  isOfAnotherOpening(fact: Fact): boolean;
  /** A technology as its makers write it. */
  technologyName(id: string): string;
}

export function makeContext(input: ComposeInput): SectionContext {
  const { evidence, documents, brief } = input;
  const used = new Set<string>();
  const posting = postingOf(documents, brief.request);
  const voice = makeVoice(documents, evidence.company_name, posting);
  const isTelling = (fact: Fact) =>
    voice.stands(fact) && !(voice.sourceOf(fact)?.kind === 'job-posting' && isOffer(fact.text));
  const usable = evidence.facts.map((fact) => citedFrom(posting, fact)).filter(isTelling);
  return {
    input,
    company: evidence.company_name,
    role: brief.request.role_focus,
    voice,
    choose: makeChooser(`${evidence.company_name}\u0000${brief.request.role_focus}`),
    facts: (kinds, about = 'company') =>
      usable
        .filter((fact) => fact.about === about && kinds.includes(fact.kind))
        .sort((a, b) => Number(used.has(a.id)) - Number(used.has(b.id)) || b.weight - a.weight),
    use: (fact) => used.add(fact.id),
    isUsed: (fact) => used.has(fact.id),
    posting,
    isOfAnotherOpening: (fact) =>
      voice.sourceOf(fact)?.kind === 'job-posting' && voice.sourceOf(fact)?.id !== posting?.source.id,
    technologyName: (id) => technologyOf(id)?.name ?? id,
  };
}

/** Where several openings say the same word for word, the one asked for is cited first. */
function citedFrom(posting: Document | undefined, fact: Fact): Fact {
  const [first] = fact.citations;
  const own = fact.citations.find(
    ({ source_id, quote }) => source_id === posting?.source.id && quote === first?.quote,
  );
  return own === undefined || own === first
    ? fact
    : { ...fact, citations: [own, ...fact.citations.filter((citation) => citation !== own)] };
}
