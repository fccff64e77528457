/** What a composer hands over: the plan's written sections, with claims the gate has not seen yet. */
import type { Claim } from '../../../shared/claim.ts';
import type { Contradiction, Plan } from '../../../shared/plan.ts';

/** A claim as composed: no id, no proof. Both are the gate's to give. */
export type DraftClaim = Omit<Claim, 'id' | 'proof'>;

/** T with every claim in it unproved. */
export type Draft<T> = T extends Claim
  ? DraftClaim
  : T extends readonly (infer Item)[]
    ? Draft<Item>[]
    : T extends object
      ? { [Key in keyof T]: Draft<T[Key]> }
      : T;

/** The sections a composer writes; the rest of the plan is worked out by code. */
export type WrittenSections = Pick<
  Plan,
  | 'summary'
  | 'company_overview'
  | 'interviewer'
  | 'rounds'
  | 'topics'
  | 'behavioural'
  | 'questions_to_ask'
  | 'gaps'
> & { contradictions: Contradiction[] };

export type PlanDraft = Draft<WrittenSections>;
export type DraftStatement = Draft<Plan['topics'][number]['why']>;
