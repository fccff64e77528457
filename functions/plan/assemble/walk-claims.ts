/** Every claim of a plan with the place where it stands, in reading order. */
import type { Claim } from '../../../shared/claim.ts';
import type { Plan } from '../../../shared/plan.ts';

export interface PlacedClaim {
  claim: Claim;
  /** Path in the plan, e.g. `topics[2].why`. */
  where: string;
}

/** Finds claims wherever they are, so that a new section can't be forgotten. */
export function claimsOf(plan: Plan): PlacedClaim[] {
  const found: PlacedClaim[] = [];
  const visit = (value: unknown, where: string): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${where}[${index}]`);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (isClaim(value)) {
      found.push({ claim: value, where });
      return;
    }
    for (const [key, item] of Object.entries(value)) visit(item, where === '' ? key : `${where}.${key}`);
  };
  visit(plan, '');
  return found;
}

/** In a plan that was parsed, nothing else carries this kind. */
const isClaim = (value: object): value is Claim => 'kind' in value && value.kind === 'claim';
