/**
 * Rounds told in prose, a sentence each: "First, a call with a recruiter. Then you meet …". English, German, French and
 * Spanish: what differs is how a meeting is named and which words count the steps.
 */
import type { Document } from '../../../evidence/document.ts';
import type { Fact } from '../../../evidence/evidence.ts';
import { asFact, passagesOf } from '../../pages/passages.ts';
import { minutesIn } from './round-minutes.ts';
import { cleaned } from './round-names.ts';

export interface ToldRound {
  name: string;
  minutes: number | undefined;
  /** What the sentence says of this round. */
  words: string;
  /** The sentence that tells of it. */
  fact: Fact;
}

interface Wording {
  /** Words that count steps. */
  step: RegExp;
  /** One meeting: what stands before its noun, the noun, and with whom or on what. */
  meeting: RegExp;
}

/** What follows the noun, up to where the sentence goes on to something else. */
const tail = (links: string, stops: string) =>
  String.raw`(?:\s+(?:${links})(?![\p{L}])(?:(?!\s(?:${stops})(?![\p{L}]))[^,.;:()!?–—]){2,60})?`;

/** After "and", one of these begins a round of its own; "with the lead and a designer" is one. */
const EN_MEETING =
  '(?:calls?|screen(?:ing)?|interview|conversation|chat|session|exercise|take-?home|assignment|challenge|presentation|panel|case study|trial day|pairing|on-?site|lunch)';
const DE_MEETING = String.raw`\p{L}*(?:telefonat|interview|gespräch|call|tag|arbeiten|hospitation|assessment|challenge|aufgabe|studie|präsentation|test|kennenlernen|pairing|workshop|essen)`;

const WORDINGS: readonly Wording[] = [
  {
    step: /\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|next|then|after(?:wards| that| this| the)?|following|final(?:ly)?|last(?:ly)?|(?:step|stage|round) (?:one|two|three|four|\d)|start(?:s|ing)? with|begins? with|ends? with|once|the process)\b/iu,
    meeting: new RegExp(
      String.raw`\b(?:an?|the|our|your|one|two|three|for)\s+((?:(?!(?:first|next|final|last|an?|the|our|your|of|and|or|to|in|on|with|at|hiring|interview) )[\p{L}\p{N}][\p{L}\p{N}'’-]*\s+){0,5}?(?:(?:phone |video |technical |coding |on-?site )?(?:calls?|screen(?:ing)?|interviews?|conversation|chat|session|exercise|take-?home(?: (?:task|test|assignment|exercise|challenge|project))?|assignment|challenge|presentation|panel|case study|trial day|test project|pairing(?: session)?|on-?site)))(?![\p{L}])(?!\s+(?:process|team)\b)${tail('with|on|about|of|in which|at|over|lasting|where', String.raw`you|we|they|it|which|that|before|after|and then|followed|is|are|will|takes?|lasts?|to|and (?:finally |lastly )?(?:an?|the|our|your|one) (?:[\p{L}\p{N}-]+ ){0,3}${EN_MEETING}`)}`,
      'giu',
    ),
  },
  {
    step: /(?<!\p{L})(?:zuerst|zunächst|als erstes|ersten?s?|im (?:ersten|zweiten|dritten|nächsten|letzten) schritt|danach|anschließend|dann|darauf(?:hin)?|zweiten?s?|dritten?s?|im anschluss|abschließend|zum (?:schluss|abschluss|ende)|am ende|schließlich|letzter? schritt|nach (?:deiner|ihrer|der|dem|einem|einer)|folgt|überzeug\w+|läuft alles gut)(?!\p{L})/iu,
    meeting: new RegExp(
      String.raw`(?<!\p{L})(?:[Ee]in(?:e[mnrs]?)?|[Dd](?:as|er|ie|em|en)|[Uu]nser\w*|[Zz]wei|[Dd]rei|[Pp]er|[Zz]u[mr]?|[Bb]eim|[Aa]m|[Ii]m)\s+((?:[\p{Ll}\p{N}][\p{L}\p{N}-]*(?:e[mnrs]?|\p{Ll})\s+){0,3}?(?=\p{Lu})(?:\p{Lu}[\p{L}-]*?)?(?:[Tt]elefonate?s?|[Ii]nterviews?|[Gg]espräche?s?|[Cc]alls?|[Pp]robetage?s?|[Pp]robearbeiten|[Ss]chnuppertage?s?|[Hh]ospitation|[Aa]ssessment(?:[- ]?[Cc]enter)?|[Cc]hallenge|[Aa]ufgabe|[Cc]ase [Ss]tudy|[Ff]allstudie|[Pp]räsentation|[Tt]eamtage?s?|[Tt]ests?|[Kk]ennenlernen|[Pp]airing|[Ww]orkshops?|[Mm]ittagessen))(?!\p{L})${tail('mit|von|bei|über|zu|zum|zur|per|via|vor', String.raw`du|wir|sie|statt|ein|kennen|durch|in dem|bei dem|und dann|und (?:zum|am|abschließend|schließlich)|und (?:ein\p{L}*|das|der|die|den|unser\p{L}*) (?:[\p{L}-]+ ){0,3}${DE_MEETING}|geht|dauert|ist`)}`,
      'gu',
    ),
  },
  {
    step: /(?<!\p{L})(?:d['’]abord|premi(?:er|ère)|ensuite|puis|deuxième|second[e]?|troisième|après|enfin|finalement|pour (?:commencer|finir|terminer)|derni(?:er|ère)|étapes?|suivi)(?!\p{L})/iu,
    meeting: new RegExp(
      String.raw`(?<!\p{L})(?:une?\s|l['’]|l[ea]\s|deux\s|votre\s|notre\s|d['’])((?:(?:premi(?:er|ère)|court[e]?|second[e]?|dernier|dernière|bref|brève)\s+)?(?:entretiens?|échange|appel|test|exercice|étude de cas|rencontre|visio(?:conférence)?|présentation|mise en situation|déjeuner|journée)(?:\s+(?:téléphonique|technique|vidéo|final|RH|d['’]essai|de code|pratique|individuel))*)(?!\p{L})${tail('avec|de|d|sur|par|à|chez|en', '(?<!chez\\s)vous|nous|qui|où|dure|permet|puis|ensuite|est')}`,
      'giu',
    ),
  },
  {
    step: /(?<!\p{L})(?:primer[oa]?|en primer lugar|después|luego|a continuación|segund[oa]|tercer[oa]?|finalmente|por último|últim[oa]|fases?|etapas?|tras)(?!\p{L})/iu,
    meeting: new RegExp(
      String.raw`(?<!\p{L})(?:una?|la|el|tu|dos|nuestra)\s+((?:(?:primera?|segunda|breve|última|corta)\s+)?(?:entrevistas?|llamada|videollamada|prueba|ejercicio|reunión|conversación|charla|presentación|caso práctico)(?:\s+(?:telefónica|técnic[ao]|final|práctic[ao]|de código|inicial|personal))*)(?!\p{L})${tail('con|de|sobre|por|en', 'te|nos|que|donde|dura|y luego|es|para')}`,
      'giu',
    ),
  },
];

const MOST_A_SENTENCE = 2;
const MOST_IN_ORDER = 5;
const LEAST_ROUNDS = 2;
/** What is sent in or said before and after, and talk that is not with a candidate. */
const NO_ROUND =
  /\b(?:customers?|users?|sales|support|press|stand-?up|daily|weekly|code of)\b|\b(?:bewerbung|antwort|rückmeldung|feedback|angebot)\b/i;

/** Under a heading of another subject the words themselves must be of hiring. */
const OF_HIRING =
  /\b(?:interviews?|interviewers?|recruiters?|recruiting|candidates?|applicants?|take-?home|phone screen|hiring manager|Vorstellungsgespräch\p{L}*|Bewerb\p{L}+|Personalabteilung|entretiens?|recrut\p{L}+|candidat\p{L}*|entrevistas?|selección|recursos humanos)(?!\p{L})/iu;

/**
 * @param isAboutHiring whether a heading announces the process; a paragraph under any other heading counts when its
 * sentences count steps.
 */
export function toldRounds(document: Document, isAboutHiring: (heading: string) => boolean): ToldRound[] {
  const found = passagesOf(document).flatMap(({ heading, shape, sentences }): ToldRound[] => {
    if (shape === 'table') return [];
    const told = sentences.flatMap((sentence) => {
      const wording = WORDINGS.find(({ meeting }) => sentence.text.search(meeting) >= 0);
      if (!wording) return [];
      const fact = asFact(document, sentence, 'hiring-process');
      return meetingsIn(sentence.text, wording).map((name): ToldRound & { counted: boolean } => {
        const words = partOf(sentence.text, name, wording);
        return { name, minutes: minutesIn(words), words, fact, counted: wording.step.test(sentence.text) };
      });
    });
    const inOrder = document.source.kind === 'job-posting' && sentences.some(({ text }) => isSequence(text));
    const announced = heading !== undefined && isAboutHiring(heading);
    const counted = told.filter((round) => round.counted).length;
    const ofHiring = sentences.some(({ text }) => OF_HIRING.test(text));
    return announced || ((ofHiring || inOrder) && counted >= LEAST_ROUNDS) ? told : [];
  });
  return found.length >= LEAST_ROUNDS ? found : [];
}

/** Words that go from one meeting to the next inside a sentence. */
const GOES_ON = /\b(?:then|followed by|after (?:that|this)|finally|lastly|and last)\b/giu;
const LEAST_IN_ORDER = 3;

/** "We start with a call, then a pairing session, and finally a conversation with the lead": nothing else is told so. */
const isSequence = (text: string): boolean =>
  (text.match(GOES_ON)?.length ?? 0) >= 2 &&
  WORDINGS.some((wording) => meetingsOf(text, wording).length >= LEAST_IN_ORDER);

/** Of a sentence with several meetings, the words of this one alone: from where its part begins to the next. */
function partOf(text: string, name: string, wording: Wording): string {
  const lower = text.toLowerCase();
  const places = meetingsOf(text, wording)
    .map((one) => ({ at: lower.indexOf(one.toLowerCase()), length: one.length }))
    .sort((a, b) => a.at - b.at);
  const own = places.findIndex(({ at }) => at === lower.indexOf(name.toLowerCase()));
  const here = places[own];
  if (places.length < 2 || here === undefined) return text;
  const before = places[own - 1];
  const from = before === undefined ? 0 : before.at + before.length;
  const next = places[own + 1];
  return text.slice(
    from + partBegins(text.slice(from, here.at)),
    next === undefined
      ? undefined
      : here.at + here.length + partBegins(text.slice(here.at + here.length, next.at)),
  );
}

/** Where, in the words between two meetings, those of the second begin. */
const partBegins = (between: string): number =>
  Math.max(ASIDE.exec(between)?.[0].length ?? 0, between.search(PART_BEGINS));
/** "(30 minutes)" belongs to the meeting before it. */
const ASIDE = /^ ?\([^()]*\)/;
const PART_BEGINS = /[,;](?!\d)|(?<!\p{L})(?:and|und|then|dann|followed|et|puis|ensuite|y|luego)(?!\p{L})/iu;

function meetingsIn(text: string, wording: Wording): string[] {
  const meetings = meetingsOf(text, wording);
  const inOrder = isSequence(text) || (meetings.length >= LEAST_IN_ORDER && wording.step.test(text));
  return meetings.slice(0, inOrder ? MOST_IN_ORDER : MOST_A_SENTENCE);
}

function meetingsOf(text: string, { meeting }: Wording): string[] {
  return [...text.matchAll(meeting)]
    .map((match) => (match[1] === undefined ? '' : match[0].slice(match[0].indexOf(match[1]))))
    .map((name) => cleaned(name.replace(/\s+/g, ' ')))
    .filter((name) => name !== '' && !NO_ROUND.test(name));
}
