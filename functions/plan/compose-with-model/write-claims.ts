/** A model's cited sentences as draft claims: ids become citations, and what the gate would not keep is put by code. */
import type { Citation } from '../../../shared/claim.ts';
import type { Fact } from '../../evidence/evidence.ts';
import type { DraftClaim } from '../compose/draft.ts';
import type { Voice } from '../compose/voice.ts';
import type { WrittenClaim } from './answer-sections.ts';
import { cleanLine } from './clean-line.ts';

export interface ClaimWriter {
  facts: ReadonlyMap<string, Fact>;
  voice: Voice;
  secrets: readonly string[];
}

export interface WrittenClaims {
  claims: DraftClaim[];
  /** How many sentences the model wrote, and how many of them stand as it worded them. */
  offered: number;
  kept: number;
}

const FACTS_PER_CLAIM = 3;

/**
 * @param about which facts may be cited; others count as not given
 * @param used fact ids already told; a sentence that tells only those is left out. Added to.
 */
export function writeClaims(
  written: readonly WrittenClaim[],
  { facts, voice, secrets }: ClaimWriter,
  about: Fact['about'],
  used: Set<string>,
): WrittenClaims {
  const claims: DraftClaim[] = [];
  let kept = 0;
  for (const { text, citations } of written) {
    const cited = [...new Set(citations)]
      .flatMap((id) => facts.get(id) ?? [])
      .filter((fact) => fact.about === about)
      .slice(0, FACTS_PER_CLAIM);
    const fresh = cited.filter(({ id }) => !used.has(id));
    const lead = fresh[0];
    if (!lead) continue;
    const line = cleanLine(text, secrets);
    const proof = cited.flatMap(({ citations: [first] }): Citation[] => (first ? [first] : []));
    if (line.ok && voice.keeps(line.text, proof)) {
      kept += 1;
      claims.push({ kind: 'claim', text: line.text, citations: proof });
      for (const { id } of cited) used.add(id);
    } else {
      claims.push(voice.claim(lead, { first: claims.length === 0 }));
      used.add(lead.id);
    }
  }
  return { claims, offered: written.length, kept };
}
