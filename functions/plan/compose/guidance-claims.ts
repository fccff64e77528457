/** Published words about the interviews as claims: on the card of whoever wrote them, or under the rounds. */

import type { Fact } from '../../evidence/evidence.ts';
import {
  type Guidance,
  type GuidanceTopic,
  IGNORES,
  interviewGuidance,
} from '../pages/interview-guidance.ts';
import { asFact, oneLine, passagesOf } from '../pages/passages.ts';
import { innerQuotes } from '../pages/quote-marks.ts';
import type { DraftClaim } from './draft.ts';
import { withoutRepeatedLeads } from './repeated-leads.ts';
import type { SectionContext } from './section-context.ts';

/** Most useful to the candidate first. */
const ORDER: readonly GuidanceTopic[] = ['exercise', 'asks', 'looks-for', 'prepare', 'ignores', 'decides'];

/** At most `most` of the passages that fit; those the gate would not keep are left out. */
export function guidanceClaims(
  context: SectionContext,
  fits: (guidance: Guidance) => boolean,
  most: number,
): DraftClaim[] {
  const { input, voice } = context;
  const claims = interviewGuidance(input.documents, input.brief.request.interviewer_name)
    .filter(fits)
    .filter(({ document, topic }) => topic !== 'exercise' || document.source.kind !== 'careers-page')
    .sort((a, b) => ORDER.indexOf(a.topic) - ORDER.indexOf(b.topic))
    .map(({ document, start, end }) => asFact(document, { start, end }, 'hiring-process'))
    .filter(voice.stands)
    .slice(0, most)
    .map((fact) => underItsHeading(fact, context) ?? voice.quoted(fact));
  return withoutRepeatedLeads(claims, voice);
}

/** "“What we do not look for”: “Product names. …”": without its heading such a line reads as its opposite. */
function underItsHeading(fact: Fact, { input, voice }: SectionContext): DraftClaim | undefined {
  const [citation] = fact.citations;
  const document = input.documents.find(({ source }) => source.id === citation?.source_id);
  const passage =
    document &&
    passagesOf(document).find(({ start, end }) => citation && start <= citation.start && citation.end <= end);
  if (!citation || !document || passage?.heading === undefined || !IGNORES.test(passage.heading))
    return undefined;
  const start = document.text.lastIndexOf(passage.heading, citation.start);
  if (start < 0 || citation.start - start > passage.heading.length + BETWEEN_MOST) return undefined;
  const citations = [
    {
      source_id: document.source.id,
      quote: document.text.slice(start, citation.end),
      start,
      end: citation.end,
    },
  ];
  const words = innerQuotes(oneLine(fact.text));
  const heading = innerQuotes(oneLine(passage.heading));
  const text = [`“${heading}”: “${words}”`, `“${heading}: ${words}”`, `“${heading} ${words}”`].find((one) =>
    voice.keeps(one, citations),
  );
  return text === undefined ? undefined : { kind: 'claim', text, citations };
}

/** Line ends and marks between a heading and its first words. */
const BETWEEN_MOST = 6;
