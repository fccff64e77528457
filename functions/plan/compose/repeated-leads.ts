/** Quotes one below the other from one page: who speaks is said with the first. */
import type { DraftClaim } from './draft.ts';
import type { Voice } from './voice.ts';

const LED = /^([^“”]{3,60}:) (“.+”)$/su;

/** "In their own words:" six times over tells nothing new: it goes where the quote before has it from the same page. */
export function withoutRepeatedLeads(
  claims: readonly DraftClaim[],
  { keeps }: Pick<Voice, 'keeps'>,
): DraftClaim[] {
  return claims.map((claim, index) => {
    const before = claims[index - 1];
    const [, lead, quote] = LED.exec(claim.text) ?? [];
    const isSame =
      before !== undefined &&
      LED.exec(before.text)?.[1] === lead &&
      before.citations[0]?.source_id === claim.citations[0]?.source_id;
    return isSame && quote !== undefined && keeps(quote, claim.citations) ? { ...claim, text: quote } : claim;
  });
}
