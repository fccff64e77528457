/** Do the dates of quotes bear one of a claim: every part of it, and what it bounds. */

import type { Reading } from '../reading/reading.ts';
import { type DateMention, SEASONS } from './dates.ts';

/** "Fall or Spring" in a list of terms: no date there, but all that a bare season says. */
export const namesSeason = (date: DateMention, { words }: Reading): boolean =>
  date.season !== undefined &&
  PARTS.every((p) => p === 'season' || date[p] === undefined) &&
  words.some((w) => SEASONS.get(w.lower) === date.season);

const PARTS = ['year', 'month', 'day', 'season', 'quarter', 'weekday'] as const;

/** True when the dates of the quotes give every part of `claimed` without contradiction. */
export function dateBorne(claimed: DateMention, given: readonly DateMention[]): boolean {
  const agreeing = given.filter((g) =>
    PARTS.every((p) => g[p] === undefined || claimed[p] === undefined || g[p] === claimed[p]),
  );
  const borne = PARTS.every((p) => claimed[p] === undefined || agreeing.some((g) => g[p] === claimed[p]));
  if (!borne) return false;
  return relationBorne(claimed, agreeing);
}

/** "by 2021" is not "in 2021", "before" is not "after". */
function relationBorne(claimed: DateMention, agreeing: readonly DateMention[]): boolean {
  const related = agreeing.filter((g) => PARTS.some((p) => claimed[p] !== undefined && g[p] === claimed[p]));
  // "extended to May" may tell an end, "moved to May" or "goes back to May" none.
  const relations = claimed.relation === 'to' ? [undefined, 'until'] : [claimed.relation];
  return relations.some((relation) => isRelationGiven({ ...claimed, relation }, related));
}

type Related = Pick<DateMention, 'endsSpan'> & { relation: string | undefined };

function isRelationGiven(claimed: Related, related: readonly DateMention[]): boolean {
  return related.some((g) => {
    if (g.relation === claimed.relation) return true;
    if (g.relation === 'to') return claimed.relation === undefined || claimed.relation === 'until';
    if (g.endsSpan && (claimed.endsSpan || claimed.relation === 'until')) return true;
    if (g.relation === undefined) return claimed.relation === 'since' || claimed.relation === 'by';
    return claimed.relation === undefined && g.relation === 'since';
  });
}
