/**
 * The rounds of the interview as published: read from the section about hiring where a page has one (list, table), else
 * from sentences that list them. Shared by the rounds section and the schedule.
 */
import type { RoundKind } from '../../../../shared/plan.ts';
import type { Document } from '../../../evidence/document.ts';
import type { Fact } from '../../../evidence/evidence.ts';
import { asFact, type Passage, passagesOf } from '../../pages/passages.ts';
import { postingOf } from '../../pages/posting.ts';
import type { ComposeInput } from '../input.ts';
import { numberedRounds } from './numbered-rounds.ts';
import { kindOfRound } from './round-kinds.ts';
import { minutesIn } from './round-minutes.ts';
import { cleaned, isRoundName, roundNames } from './round-names.ts';
import { subjectsOfADay } from './subjects-of-a-day.ts';
import { toldRounds } from './told-rounds.ts';

export interface PublishedRound {
  name: string;
  kind: RoundKind;
  /** As published; the longest where a range is given. */
  minutes: number | undefined;
  /** The words that describe this round alone where they stand apart; else the whole sentence. */
  fact: Fact;
  /** More than its name and length is published of it alone: "design a backup service". */
  described: boolean;
}

const MOST = 6;

/** Best source first: this posting, the careers page, the rest; another opening's only where nothing else tells. */
export function publishedRounds({
  brief,
  documents,
  evidence,
}: Pick<ComposeInput, 'brief' | 'documents' | 'evidence'>): PublishedRound[] {
  const posting = postingOf(documents, brief.request);
  const isOther = (id: string) =>
    id !== posting?.source.id &&
    documents.some(({ source }) => source.id === id && source.kind === 'job-posting');
  const own = documents.filter(
    ({ source }) => source.about === 'company' && source.voice === 'own' && !isOther(source.id),
  );
  const facts = evidence.facts.filter(({ kind }) => kind === 'hiring-process');
  const ofFacts = (other: boolean) =>
    facts.filter((fact) => isOther(fact.citations[0]?.source_id ?? '') === other).flatMap(sentenceRounds);
  const lists = [...own].sort((a, b) => rank(a) - rank(b)).map(listedRounds);
  const told = posting ? distinct(timedRounds(posting)) : [];
  const candidates = [
    ...(posting ? [listedRounds(posting), numberedRounds(posting)] : []),
    // The same rounds described one by one tell more than a sentence that counts them up.
    ...lists.filter((rounds) => told.length > 0 && kindsOf(distinct(rounds)) === kindsOf(told)),
    told,
    ...lists,
    ...(posting ? [countedUp(posting)] : []),
    ofFacts(false),
    ...(posting ? [toldIn(posting)] : []),
    ...own.map(announcedRounds),
    ...own.map(numberedRounds),
    ...own.map(toldIn),
    ...documents.filter(({ source }) => isOther(source.id)).map(listedRounds),
    ofFacts(true),
  ];
  const found = candidates.find((list) => list.length > 1) ?? candidates.find((list) => list.length > 0);
  const rounds = distinct(found ?? []).slice(0, MOST);
  return rounds.map((round) => ({ ...round, described: isDescribed(round, rounds) }));
}

type Undescribed = Omit<PublishedRound, 'described'>;

/** Fewer words describe no task; words that only say who is there or how long it takes set none. */
const TASK_WORDS = 3;
const SETS_A_TASK =
  /\b(?:design|build|write|fix|find|add|extend|debug|model|analy[sz]e|implement|draw|solve|present|review|pair\w*|pull request|data ?set)\b/i;

function isDescribed({ name, fact }: Undescribed, all: readonly Undescribed[]): boolean {
  if (all.filter((other) => other.fact.text === fact.text).length > 1) return false;
  const at = fact.text.toLowerCase().indexOf(name.toLowerCase());
  const beside = at < 0 ? fact.text : `${fact.text.slice(0, at)} ${fact.text.slice(at + name.length)}`;
  const words = beside.replace(/\([^()\d]*\d[^()]*\)/g, ' ').match(/\p{L}{2,}/gu) ?? [];
  return SETS_A_TASK.test(beside) && words.length >= TASK_WORDS;
}

const ORDER: readonly Document['source']['kind'][] = [
  'job-posting',
  'careers-page',
  'company-page',
  'blog-post',
];
const rank = ({ source }: Document) => (ORDER.indexOf(source.kind) + ORDER.length + 1) % (ORDER.length + 1);

const kindsOf = (rounds: readonly Undescribed[]) => rounds.map(({ kind }) => kind).join();

const distinct = (rounds: readonly Undescribed[]) =>
  rounds.filter(
    ({ name }, index) =>
      rounds.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) === index,
  );

/** Headings under which companies list their rounds. */
const ABOUT_HIRING = new RegExp(
  [
    String.raw`\bhow (?:we|to|you) (?:hire|choose|recruit|interview|select|apply|get hired)\b`,
    String.raw`\b(?:hiring|interview(?:ing)?|recruit(?:ing|ment)|selection|application) (?:process|steps?|stages?|journey|loop|rounds?)\b`,
    String.raw`\bour (?:interviews?|process)\b|\bwhat to expect\b|\bthe (?:interviews?|process|steps)\b|\b(?:next|your) steps\b|\bhow (?:hiring|interviews?|it) works?\b`,
    String.raw`\b(?:Bewerbungs|Auswahl|Recruiting-?|Einstellungs)(?:prozess|ablauf|verfahren)\b|\bSo (?:läuft|geht)\b|\bAblauf\b|\bwie (?:es|geht es) weiter\b|\bdein weg zu uns\b|\bnächste(?:n)? Schritte\b`,
    String.raw`\bprocessus (?:de|d['’])\s?(?:recrutement|sélection|embauche)|\b(?:étapes|déroulement) (?:du|de|des)\b|\bcomment (?:se passe|nous recrutons)`,
    String.raw`\bproceso de (?:selección|contratación)|\b(?:fases|etapas) del?\b|\bcómo (?:contratamos|es el proceso)`,
  ].join('|'),
  'iu',
);

/** A list or table under such a heading with two rounds or more. */
function listedRounds(document: Document): Undescribed[] {
  const items = passagesOf(document).filter(
    ({ heading, shape }) =>
      (shape === 'bullet' || shape === 'table') && heading !== undefined && ABOUT_HIRING.test(heading),
  );
  const rounds = items.flatMap((item) => {
    const round = roundOfItem(document, item);
    return round === undefined ? [] : partsOfADay(round);
  });
  return rounds.length >= 2 ? rounds : [];
}

/** A day that holds several rounds, told in one item, is these rounds. */
function partsOfADay(round: Undescribed): Undescribed[] {
  const subjects = subjectsOfADay(round.name, round.fact.text);
  if (subjects.length === 0) return [round];
  return subjects.map((subject) => ({
    ...round,
    name: `${cleaned(subject)} (${round.name.toLowerCase()})`,
    kind: kindOfRound(subject, subject),
    minutes: undefined,
  }));
}

function roundOfItem(document: Document, item: Passage): Undescribed | undefined {
  const row = withoutNumber(document, item);
  const fact = asFact(document, row, 'hiring-process');
  const cells = fact.text
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const head = (item.shape === 'table' ? cells.find((cell) => /\p{L}{3}/u.test(cell)) : fact.text) ?? '';
  const name = nameIn(head);
  const minutes = minutesIn(fact.text);
  const kind = kindOfRound(name, fact.text);
  const known = kind !== 'other' || minutes !== undefined;
  const named = isRoundName(name) || (kind !== 'other' && /\b(?:day|afternoon|morning)\b/i.test(name));
  return known && named ? { name, kind, minutes, fact } : undefined;
}

/** "Recruiter call, 30 minutes. What you want …" → "Recruiter call". */
const nameIn = (text: string) =>
  cleaned(
    (text.split(/:| – | — | - |\.(?: |$)|\?(?: |$)/)[0] ?? text)
      .replace(LENGTH_ASIDE, '')
      .replace(AT_HOME_ASIDE, '')
      .replace(/^(?:step|stage|round|stufe|schritt) \d+[.:)]?\s*/i, '')
      .replace(/(?<![\s,;])[\s,;]+$/, ''),
  );
/** ", 30 minutes," or "(1 hour)" beside a name. */
const LENGTH_ASIDE =
  /(?:(?<!\s)\s+)?[,(]\s*(?:about |around |up to |at most |etwa |ca\. |circa |rund |bis zu |environ )?(?:\d+(?:[-–]\d+)?|zwei|drei|vier|fünf|sechs|two|three|four|five|six|deux|trois|quatre) ?(?:min(?:ute)?[sn]?|h(?:ours?|eures?)?|Stunden?|Std\.?)(?!\p{L})\)?,?/iu;
/** ", at home" behind a name: how it is done, not what it is. */
const AT_HOME_ASIDE = /,? \(?(?:at home|zu Hause|von zu Hause|à la maison)\)?(?=$|,)/iu;

/** A table row without the number of the step before it. */
function withoutNumber({ text }: Document, { start, end, shape }: Passage): { start: number; end: number } {
  const number = shape === 'table' ? /^\s*\d{1,2}[.)]?\s*\|\s*/.exec(text.slice(start, end)) : null;
  const tail = /(?<![\s|])[\s|]*$/.exec(text.slice(start, end));
  return { start: start + (number?.[0].length ?? 0), end: end - (tail?.[0].length ?? 0) };
}

/** A sentence of the posting in which each round has its length: it needs no heading. */
const timedRounds = (document: Document): Undescribed[] =>
  passagesOf(document)
    .flatMap(({ sentences }) => sentences)
    .filter(({ text }) => (text.match(/\(\s*\d{1,3}[^)]{0,12}\)/g)?.length ?? 0) >= 2)
    .flatMap((sentence) => sentenceRounds(asFact(document, sentence, 'hiring-process')));

/** A sentence under such a heading that lists them. */
const announcedRounds = (document: Document): Undescribed[] =>
  passagesOf(document)
    .filter(({ heading, shape }) => shape === 'prose' && heading !== undefined && ABOUT_HIRING.test(heading))
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) => sentenceRounds(asFact(document, sentence, 'hiring-process')));

/** "Interview process: recruiter call, then a pairing session, …": says itself what it is, whatever stands above it. */
const COUNTS_UP =
  /^(?:(?:our|the|your) )?(?:(?:interview(?:ing)?|hiring|recruit(?:ing|ment)|selection|application) )?(?:process|loop|rounds|stages|steps|interviews?|selection|hiring|interview day|how we hire|what to expect|you(?:['’]ll| will) (?:meet|have))\s*[:–—=]\s|^(?:(?:der|unser|dein|das|le|notre|el|nuestro) )?(?:\p{L}*prozess|\p{L}*verfahren|Ablauf|Processus(?: de recrutement)?|Proceso(?: de selección)?)\s*[:–—]\s/iu;

function countedUp(document: Document): Undescribed[] {
  const rounds = passagesOf(document)
    .flatMap(({ sentences }) => sentences)
    .filter(({ text }) => COUNTS_UP.test(text))
    .flatMap((sentence) => sentenceRounds(asFact(document, sentence, 'hiring-process')));
  return rounds.length >= 2 ? rounds : [];
}

/** Told one after the other, a sentence each. */
const toldIn = (document: Document): Undescribed[] =>
  toldRounds(document, (heading) => ABOUT_HIRING.test(heading)).map(({ words, ...round }) => ({
    ...round,
    kind: kindOfRound(round.name, words),
  }));

/** Rounds a sentence lists, with an introduction or as a bare list of rounds. */
function sentenceRounds(fact: Fact): Undescribed[] {
  const flat = fact.text.replace(/\s+/g, ' ').trim();
  const names = roundNames(flat);
  return names.map((name) => {
    const part = partAround(flat, name, names);
    return {
      name,
      kind: DONE_AT_HOME.test(part) ? 'take-home' : kindOfRound(name, name),
      minutes: minutesIn(part),
      fact,
    };
  });
}

/** Said in brackets behind the name: "gameplay test (take-home, 4 hours)". */
const DONE_AT_HOME = /\([^()]*\b(?:take[- ]?home|at home|zu Hause|à la maison)\b[^()]*\)$/i;

/** From the name to where the next round begins. */
function partAround(text: string, name: string, names: readonly string[]): string {
  const lower = text.toLowerCase();
  const at = lower.indexOf(name.toLowerCase());
  if (at < 0) return name;
  const from = at + name.length;
  const next = names.map((other) => lower.indexOf(other.toLowerCase(), from)).filter((place) => place >= 0);
  const rest = text.slice(from, Math.min(text.length, ...next));
  const aside = /^ ?\([^()]*\)/.exec(rest)?.[0];
  if (aside !== undefined) return name + aside;
  const end = rest.search(/\)|, |;|[→·•>]/);
  return name + (end < 0 ? rest.slice(0, 40) : rest.slice(0, end + 1));
}
