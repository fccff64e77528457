/** What a posting asks of the candidate: the list under its heading, whatever the language, then what its sentences say. */
import { detectTechnologies } from '../../../evidence/detect-technologies.ts';
import { isInstructionLike } from '../../../evidence/distil/instructions.ts';
import { INTERVIEW_TALK, kindOfHeading } from '../../../evidence/distil/kinds.ts';
import type { Document } from '../../../evidence/document.ts';
import type { Fact } from '../../../evidence/evidence.ts';
import { isOffer } from '../../pages/offer-lines.ts';
import { asFact, passagesOf } from '../../pages/passages.ts';
import { isNiceToHave, isWaived, type Wish, wishOf } from '../../pages/wishes.ts';
import type { SectionContext } from '../section-context.ts';
import { toldDemands } from './told-demands.ts';

const MOST = 10;
const LONGEST = 300;
const LISTS_THEM = 4;
/** With fewer demands, what the job is done with tells the candidate where to look. */
const FEW = 6;

export interface Demand {
  fact: Fact;
  wish: Wish | 'the-work';
}

/** At most ten, in the posting's order: what it asks for, then what it would like. */
export function demandsOf(context: SectionContext): Demand[] {
  const { posting, voice } = context;
  if (!posting) return [];
  const counted = countedDemands(posting, voice.stands);
  // "Bonus: Metal, WebRTC" as an item of a list is shown without its label, once.
  const items = listedDemands(posting).filter(
    ({ fact }) => !counted.some((part) => fact.text.includes(part.fact.text) && fact.text !== part.fact.text),
  );
  const listed = [...items, ...counted].filter(({ fact }) => voice.stands(fact));
  // A posting that lists what it asks for tells what the job is like elsewhere.
  if (listed.length >= LISTS_THEM) return asked(listed);
  const isNew = (known: readonly Demand[], { text }: Fact) =>
    !known.some(({ fact }) => fact.text.includes(text) || text.includes(fact.text));
  const told = toldDemands(posting)
    .map((place) => demandAt(posting, place))
    .filter(({ fact }) => voice.stands(fact) && isNew(listed, fact));
  const stated = [...listed, ...told];
  const work = theWork(context, posting).filter(({ fact }) => isNew(stated, fact));
  const found = asked([...stated, ...work.slice(0, Math.max(0, FEW - stated.length))]);
  if (found.length > 0) return found;
  return asked(
    expectations(posting)
      .filter(voice.stands)
      .map((fact) => ({ fact, wish: 'the-work' })),
  );
}

/** What the posting says of the job by the technologies it names, without asking for them. */
const theWork = ({ facts, voice }: SectionContext, posting: Document): Demand[] =>
  facts(['requirement', 'engineering', 'way-of-working'])
    .filter(
      (fact) =>
        voice.sourceOf(fact)?.id === posting.source.id &&
        fact.technologies.length > 0 &&
        !isTitle(fact, posting),
    )
    .map((fact) => ({ fact, wish: isNiceToHave(fact.text) ? 'nice-to-have' : 'the-work' }));

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
    .map((sentence) => factAt(posting, sentence));
}

const IMPORTANCE: Readonly<Record<Demand['wish'], number>> = { asked: 0, 'the-work': 0, 'nice-to-have': 1 };

const asked = (demands: readonly Demand[]): Demand[] =>
  demands
    .filter(
      ({ fact: { text } }) =>
        !isWaived(text) &&
        !INTERVIEW_TALK.test(text) &&
        !TELLS_OF_THE_TEAM.test(text) &&
        !SEEKS.test(text) &&
        !isOffer(text),
    )
    .sort((a, b) => IMPORTANCE[a.wish] - IMPORTANCE[b.wish])
    .slice(0, MOST)
    .sort((a, b) => IMPORTANCE[a.wish] - IMPORTANCE[b.wish] || startOf(a) - startOf(b));

const startOf = ({ fact: { citations } }: Demand) => citations[0]?.start ?? 0;

/** Whom one joins is told, not asked for. */
const TELLS_OF_THE_TEAM =
  /^You(?: will|['’]ll|['’]d| would)? (?:be )?(?:join|report)(?:ing)?\b[^.;]{0,60}$|^You(?: will|['’]ll|['’]d| would)? (?:be )?join(?:ing)? (?:an?|our|the) [^,.;]{0,80}\.?$/i;
/** "Acme is looking for an SRE to keep the fleet healthy": announces the search and asks for nothing. */
const SEEKS =
  /^(?!We\b)[^,.;:]{2,40} (?:is|are) (?:currently )?(?:looking|searching) for\b|^\S+ (?:sucht|cherche|busca)\b/i;
/** Headings above demands that do not say so in one word. */
const ASKS_ABOVE =
  /\b(?:what we (?:look for|want|need)|looking for|you (?:have|bring|offer)|nice[- ]to[- ]have|bonus|preferred|\w*kenntnisse|von vorteil|profil|perfil|profiel|wat (?:wij|we) (?:vragen|zoeken))\b/i;

/** "Requirements: SQL; statistics; Python or R": each item is a demand of its own. */
const COUNTS_UP =
  /^(?:(?:key|basic|minimum|preferred|other) )?(?:requirements?|qualifications|skills|must[- ]haves?|nice(?:[- ]to[- ]haves?)?|preferred|bonus|you (?:need|have|bring|know)|we (?:ask for|look for|need)|anforderungen|dein profil|du (?:hast|bringst mit)|requisitos|profil)\s*:\s+/i;

function countedDemands(posting: Document, stands: (fact: Fact) => boolean): Demand[] {
  return passagesOf(posting)
    .flatMap(({ sentences }) => sentences)
    .filter(({ text }) => COUNTS_UP.test(text) && !isInstructionLike(text))
    .flatMap((sentence) => {
      const label = COUNTS_UP.exec(sentence.text)?.[0] ?? '';
      const lead = label.length;
      const list = sentence.text.slice(lead).replace(/(?<![.\s])[.\s]+$/, '');
      const items = [...list.matchAll(/[^;]+/g)].flatMap(({ 0: item, index }) => {
        const bare = item.trim();
        const start = sentence.start + lead + index + item.indexOf(bare);
        return bare === '' ? [] : [{ start, end: start + bare.length }];
      });
      return joinedWhere((span) => !stands(factAt(posting, span)), items).map((span) =>
        demandAt(posting, { ...span, heading: label }),
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

function factAt(posting: Document, span: Span): Fact {
  const fact = asFact(posting, span, 'requirement');
  return { ...fact, technologies: [...new Set(detectTechnologies(fact.text).map(({ id }) => id))] };
}

/** `heading`: what stands above the place or labels its line. */
function demandAt(posting: Document, place: Span & { heading?: string | undefined }): Demand {
  const fact = factAt(posting, place);
  return { fact, wish: wishOf(fact.text, place.heading) };
}

/** Items of a list under a heading about the candidate. */
function listedDemands(posting: Document): Demand[] {
  return passagesOf(posting)
    .filter(
      ({ shape, heading, sentences }) =>
        shape === 'bullet' &&
        heading !== undefined &&
        (kindOfHeading(heading) === 'requirement' || ASKS_ABOVE.test(heading)) &&
        !sentences.some(({ text }) => isInstructionLike(text)),
    )
    .map((passage) => demandAt(posting, passage))
    .filter(({ fact: { text } }) => text.length <= LONGEST && !text.includes('\n'));
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
