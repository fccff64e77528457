/** What the prompts are given: the best facts that fit, and the model-free draft's items to write about. */
import type { Fact } from '../../evidence/evidence.ts';
import { tokensOfText } from '../../models/token-estimate.ts';
import type { PlanDraft } from '../compose/draft.ts';
import type { ComposeInput } from '../compose/input.ts';
import type { Voice } from '../compose/voice.ts';
import type { CompanyData } from './prompts/write-company.v1.ts';
import type { PersonData } from './prompts/write-person.v1.ts';
import { visible } from './untrusted-text.ts';

/** By the high estimate of token-estimate.ts; with everything else a run's six calls stay below its cap. */
const COMPANY_FACT_TOKENS = 4_000;
const PERSON_FACT_TOKENS = 1_200;
const FACT_OVERHEAD = 20;
const FACT_MOST = 600;

/** Facts that the gate lets through, best first, within `budget` tokens. */
export function factsFor(
  input: ComposeInput,
  voice: Voice,
  about: Fact['about'],
  budget = about === 'company' ? COMPANY_FACT_TOKENS : PERSON_FACT_TOKENS,
): Fact[] {
  let total = 0;
  return input.evidence.facts
    .filter((fact) => fact.about === about && fact.text.length <= FACT_MOST && voice.stands(fact))
    .toSorted((a, b) => b.weight - a.weight)
    .filter((fact) => {
      const cost = tokensOfText(fact.text) + FACT_OVERHEAD;
      if (total + cost > budget) return false;
      total += cost;
      return true;
    });
}

export function companyData(
  input: ComposeInput,
  base: PlanDraft,
  facts: readonly Fact[],
  voice: Voice,
): CompanyData {
  const { request } = input.brief;
  return {
    company: visible(input.evidence.company_name, 200),
    role: visible(request.role_focus, 200),
    level: request.skill_level,
    topics: input.topics.map(({ name }) => visible(name, 120)),
    facts: facts.map((fact) => asData(fact, voice)),
    behavioural: base.behavioural.items.map(({ value }, item) => ({ item, value: visible(value.text, 300) })),
    ...(request.notes ? { notes: visible(request.notes, 1_000) } : {}),
  };
}

export function personData(
  input: ComposeInput,
  base: PlanDraft,
  facts: readonly Fact[],
  voice: Voice,
): PersonData {
  const { request } = input.brief;
  return {
    company: visible(input.evidence.company_name, 200),
    role: visible(request.role_focus, 200),
    ...(request.interviewer_name ? { interviewer: visible(request.interviewer_name, 120) } : {}),
    topics: input.topics.map(({ name }) => visible(name, 120)),
    facts: facts.map((fact) => asData(fact, voice)),
    gaps: base.gaps.items.map(({ demand, match, from_cv }, item) => ({
      item,
      demand: visible(demand.text, 300),
      match,
      ...(from_cv ? { from_cv: visible(from_cv, 200) } : {}),
    })),
  };
}

const asData = (fact: Fact, voice: Voice) => ({
  id: fact.id,
  kind: fact.kind,
  from: voice.sourceOf(fact)?.kind ?? 'page',
  text: visible(fact.text, FACT_MOST),
});
