/** What a posting asks of the candidate: the list under its heading, whatever the language, then what its sentences say. */
import { detectTechnologies } from '../../evidence/detect-technologies.ts';
import { isInstructionLike } from '../../evidence/distil/instructions.ts';
import { INTERVIEW_TALK, kindOfHeading } from '../../evidence/distil/kinds.ts';
import type { Document } from '../../evidence/document.ts';
import type { Fact } from '../../evidence/evidence.ts';
import { isOffer } from '../pages/offer-lines.ts';
import { asFact, passagesOf } from '../pages/passages.ts';
import type { SectionContext } from './section-context.ts';

const MOST = 10;
const LONGEST = 300;
const LISTS_THEM = 4;

/** At most ten, in the posting's order; demands under their own heading before what the job involves. */
export function demandsOf(context: SectionContext): Fact[] {
  const { posting, voice } = context;
  if (!posting) return [];
  const counted = countedDemands(posting, voice.stands);
  // "Bonus: Metal, WebRTC" as an item of a list is shown without its label, once.
  const items = listedDemands(posting).filter(
    ({ text }) => !counted.some((part) => text.includes(part.text) && text !== part.text),
  );
  const listed = [...items, ...counted].filter(voice.stands);
  // A posting that lists what it asks for tells what the job is like elsewhere.
  if (listed.length >= LISTS_THEM) return asked(listed);
  const told = context
    .facts(['requirement', 'engineering', 'way-of-working'])
    .filter(
      (fact) =>
        voice.sourceOf(fact)?.id === posting.source.id &&
        (fact.technologies.length > 0 || ASKS.test(fact.text)) &&
        !isTitle(fact, posting) &&
        !listed.some(({ text }) => text.includes(fact.text) || fact.text.includes(text)),
    );
  const found = asked([...listed, ...told]);
  return found.length > 0 ? found : asked(expectations(posting).filter(voice.stands));
}

/** "You will own the test pyramid", "We expect you to read code": what the work asks for where no demand is stated. */
const EXPECTS =
  /^(?:You(?: will|['’]ll|['’]d| would) (?!(?:be )?(?:join|report|work (?:in|at|from)|get|receive|meet|find|have the))|We expect|You (?:write|build|run|own|know|care|lead|design|test|keep)\b|Du (?:wirst|entwickelst|betreibst|baust|testest))|\bpart of the job\b/i;

export function expectations(posting: Document): Fact[] {
  return passagesOf(posting)
    .flatMap(({ sentences }) => sentences)
    .filter(
      ({ text }) =>
        EXPECTS.test(text) && text.length <= LONGEST && !isOffer(text) && !isInstructionLike(text),
    )
    .map((sentence) => demandAt(posting, sentence));
}

const asked = (facts: readonly Fact[]): Fact[] =>
  facts
    .filter(
      ({ text }) =>
        !CAN_DO_WITHOUT.test(text) &&
        !INTERVIEW_TALK.test(text) &&
        !TELLS_OF_THE_TEAM.test(text) &&
        !SEEKS.test(text) &&
        !isOffer(text),
    )
    .slice(0, MOST)
    .sort((a, b) => startOf(a) - startOf(b));

const startOf = ({ citations }: Fact) => citations[0]?.start ?? 0;

/** What the job offers and what it says it can do without is no demand. */
const CAN_DO_WITHOUT =
  /\bnot (?:strictly )?(?:needed|required|necessary|expected|a must)\b|\bkein Muss\b|\bnicht (?:nötig|erforderlich|zwingend)\b/i;
/** Whom one joins is told, not asked for. */
const TELLS_OF_THE_TEAM =
  /^You(?: will|['’]ll|['’]d| would)? (?:be )?(?:join|report)(?:ing)?\b[^.;]{0,60}$|^You(?: will|['’]ll|['’]d| would)? (?:be )?join(?:ing)? (?:an?|our|the) [^,.;]{0,80}\.?$/i;
/** "Acme is looking for an SRE to keep the fleet healthy": announces the search and asks for nothing. */
const SEEKS =
  /^(?!We\b)[^,.;:]{2,40} (?:is|are) (?:currently )?(?:looking|searching) for\b|^\S+ (?:sucht|cherche|busca)\b/i;
const ASKS =
  /\b(?:experience|knowledge|understand\w*|skills?|able to|ability|must|required?|should|expect|look for|ask for|know|familiar|comfortable|fluent|degree|proficien\w+|you (?:will|['’]ll|have|are|can|bring|care)|strong|solid|sound|years?|\w*erfahrung|\w*kenntnisse|expérience|maîtrise|experiencia|conocimientos?|ervaring|kennis)\b/i;
/** Headings above demands that do not say so in one word. */
const ASKS_ABOVE =
  /\b(?:what we (?:look for|want|need)|looking for|you (?:have|bring|offer)|nice[- ]to[- ]have|bonus|preferred|\w*kenntnisse|von vorteil|profil|perfil|profiel|wat (?:wij|we) (?:vragen|zoeken))\b/i;

/** "Requirements: SQL; statistics; Python or R": each item is a demand of its own. */
const COUNTS_UP =
  /^(?:(?:key|basic|minimum|preferred|other) )?(?:requirements?|qualifications|skills|must[- ]haves?|nice(?:[- ]to[- ]haves?)?|preferred|bonus|you (?:need|have|bring|know)|we (?:ask for|look for|need)|anforderungen|dein profil|du (?:hast|bringst mit)|requisitos|profil)\s*:\s+/i;

function countedDemands(posting: Document, stands: (fact: Fact) => boolean): Fact[] {
  return passagesOf(posting)
    .flatMap(({ sentences }) => sentences)
    .filter(({ text }) => COUNTS_UP.test(text) && !isInstructionLike(text))
    .flatMap((sentence) => {
      const lead = COUNTS_UP.exec(sentence.text)?.[0].length ?? 0;
      const list = sentence.text.slice(lead).replace(/(?<![.\s])[.\s]+$/, '');
      const items = [...list.matchAll(/[^;]+/g)].flatMap(({ 0: item, index }) => {
        const bare = item.trim();
        const start = sentence.start + lead + index + item.indexOf(bare);
        return bare === '' ? [] : [{ start, end: start + bare.length }];
      });
      return joinedWhere((span) => !stands(demandAt(posting, span)), items).map((span) =>
        demandAt(posting, span),
      );
    });
}

/** An item too short to be quoted alone goes with the one before it. */
function joinedWhere(isTooShort: (span: Span) => boolean, items: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    if (before && isTooShort(item)) before.end = item.end;
    else joined.push({ ...item });
  }
  return joined;
}

interface Span {
  start: number;
  end: number;
}

function demandAt(posting: Document, span: Span): Fact {
  const fact = asFact(posting, span, 'requirement');
  return { ...fact, technologies: [...new Set(detectTechnologies(fact.text).map(({ id }) => id))] };
}

/** Items of a list under a heading about the candidate. */
function listedDemands(posting: Document): Fact[] {
  return passagesOf(posting)
    .filter(
      ({ shape, heading, sentences }) =>
        shape === 'bullet' &&
        heading !== undefined &&
        (kindOfHeading(heading) === 'requirement' || ASKS_ABOVE.test(heading)) &&
        !sentences.some(({ text }) => isInstructionLike(text)),
    )
    .map((passage) => demandAt(posting, passage))
    .filter(({ text }) => text.length <= LONGEST && !text.includes('\n'));
}

/** "Senior Engineer (m/f/d) – Java" names the job: the first line, when it is no sentence. */
const isTitle = ({ text }: Fact, { source, text: all }: Document) =>
  !/[.!?]$/.test(text) &&
  (text === source.title ||
    text ===
      all
        .trimStart()
        .split('\n')[0]
        ?.replace(/^#+\s*/, '')
        .trim());
