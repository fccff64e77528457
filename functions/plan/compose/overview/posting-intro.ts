/** What a posting tells of the company itself, most often in its first lines: "Acme hosts the sites of 4,000 schools." */
import { hasFiniteVerb, opensWithCommand } from '../../../evidence/distil/grammar.ts';
import { isInstructionLike } from '../../../evidence/distil/instructions.ts';
import { nameForms } from '../../../evidence/distil/kinds.ts';
import type { Fact } from '../../../evidence/evidence.ts';
import { isOffer } from '../../pages/offer-lines.ts';
import { asFact, oneLine, passagesOf } from '../../pages/passages.ts';
import { NEEDS_ITS_CONTEXT } from '../questions/questions-to-ask.ts';
import type { SectionContext } from '../section-context.ts';

/** Sentences of a posting among which it introduces the company. */
const FIRST_SENTENCES = 12;
const SHORTEST = 30;
const LONGEST = 260;
const OF_US =
  /^(?:We|We['’](?:re|ve)|Our (?:\p{L}+ )?(?:app|apps|product|products|platform|software|team|company|customers|users|service|services|tools?)|Wir|Unsere?)\b/u;
/** Looks for somebody, thanks, invites or says what comes to whom is hired. */
const ABOUT_THE_SEARCH =
  /\b(?:looking for|searching for|hiring|seek(?:s|ing)?|need(?:s)? (?:an?|someone|somebody)|want(?:s)? (?:an?|someone|somebody)|apply|application|candidates?|interviews?|recruit\w*|salary|benefits|equal opportunit\w*|offer(?:s)? (?:an?|the) (?:competitive|attractive)|suchen|bieten)\b/i;
const POINTS_BACK =
  /\b(?:each|all|both|some|most|one|many) of (?:them|these|those)\b|\b(?:also|therefore)\b/i;

/** "Render hosts …": a verb that the reader of sentences may take for a noun. */
const acts = (line: string, name: string): boolean =>
  line.startsWith(name) && /^\p{Ll}{3,}s (?:the|an?|\p{Ll}+s?)\b/u.test(line.slice(name.length));

/** In the posting's order. Never what speaks to the reader, asks something of them or leans on a sentence before. */
export function postingIntro({ posting, company, voice }: SectionContext): Fact[] {
  if (!posting) return [];
  const names = nameForms(company).flatMap((form) => [`${form} `, `${form}'s `, `${form}’s `, `At ${form}`]);
  return passagesOf(posting)
    .flatMap(({ sentences }) => sentences)
    .slice(0, FIRST_SENTENCES)
    .filter(({ text }) => {
      const line = oneLine(text);
      return (
        line.length >= SHORTEST &&
        line.length <= LONGEST &&
        (OF_US.test(line) || names.some((name) => line.startsWith(name))) &&
        !/\b(?:you|your|du|dein\w*)\b/i.test(line) &&
        !ABOUT_THE_SEARCH.test(line) &&
        !isOffer(line) &&
        !POINTS_BACK.test(line) &&
        !NEEDS_ITS_CONTEXT.test(line) &&
        !opensWithCommand(line.replace(/^\S+ /, '')) &&
        (hasFiniteVerb(line) || /^(?:Wir|Unsere?) /.test(line) || names.some((name) => acts(line, name))) &&
        !isInstructionLike(line)
      );
    })
    .map((sentence) => asFact(posting, sentence, 'what-they-do'))
    .filter(voice.stands);
}
