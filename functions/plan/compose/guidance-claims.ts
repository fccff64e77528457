/** Published words about the interviews as claims: on the card of whoever wrote them, or under the rounds. */

import { type Guidance, type GuidanceTopic, interviewGuidance } from '../pages/interview-guidance.ts';
import { asFact } from '../pages/passages.ts';
import type { DraftClaim } from './draft.ts';
import type { SectionContext } from './section-context.ts';

/** Most useful to the candidate first. */
const ORDER: readonly GuidanceTopic[] = ['exercise', 'asks', 'looks-for', 'prepare', 'ignores', 'decides'];

/** At most `most` of the passages that fit; those the gate would not keep are left out. */
export function guidanceClaims(
  { input, voice }: SectionContext,
  fits: (guidance: Guidance) => boolean,
  most: number,
): DraftClaim[] {
  return interviewGuidance(input.documents, input.brief.request.interviewer_name)
    .filter(fits)
    .filter(({ document, topic }) => topic !== 'exercise' || document.source.kind !== 'careers-page')
    .sort((a, b) => ORDER.indexOf(a.topic) - ORDER.indexOf(b.topic))
    .map(({ document, start, end }) => asFact(document, { start, end }, 'hiring-process'))
    .filter(voice.stands)
    .slice(0, most)
    .map((fact) => voice.quoted(fact));
}
