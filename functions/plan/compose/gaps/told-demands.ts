/** What the sentences of a posting ask of the candidate: "You know your way around Postgres, and ideally you've …". */
import { detectTechnologies } from '../../../evidence/detect-technologies.ts';
import { isInstructionLike } from '../../../evidence/distil/instructions.ts';
import { INTERVIEW_TALK, kindOfHeading } from '../../../evidence/distil/kinds.ts';
import type { Document } from '../../../evidence/document.ts';
import { isOffer } from '../../pages/offer-lines.ts';
import { type Passage, passagesOf } from '../../pages/passages.ts';
import { isWaived } from '../../pages/wishes.ts';

export interface ToldDemand {
  /** UTF-16 offsets into the posting's text. */
  start: number;
  end: number;
  heading: string | undefined;
}

const LONGEST = 300;
const FEWEST_WORDS = 4;

/** What somebody can do or has done, by its noun. */
const ABILITY =
  /(?<!\b(?:user|users|customer|customers|developer|learning|our|their|shopping|reading|great|buying|candidate|gain|gaining|get|patient|player|viewing|employee) )\b(?:experience(?= (?:of|in|with|on|at|as|building|working|running|writing|leading|designing|developing|using|from|managing|across|and)\b| \p{L}+ing\b| \()|(?:\d+\+?|two|three|four|five|six|seven|eight|ten|several|some|many|more|relevant|practical|professional|prior|previous|industry|solid|proven|hands-on) (?:or more )?(?:years?(?:['’]| of)? )?(?:\p{L}+ ){0,2}experience|years?(?: or so| or more)? (?:of|in|as|with)|(?:knowledge|grasp|command|understanding|mastery|acquaintance|competence) (?:of|in|with)|(?:proficien(?:cy|t)|fluen(?:cy|t)|familiar(?:ity)?|comfort(?:able)?|expertise|background|exposure|experienced|skilled|versed|ease) (?:in|with|to|at|writing|working|using|talking|speaking)|fluent|track record|hands-on (?:work|experience|knowledge)|prior work (?:on|in|with)|(?:bachelor|master|university|computer science|engineering|related)['’]?s? (?:\p{L}+ )?degree|degree in|(?:\p{L}+ )?skills\b|\p{L}*erfahrung\p{L}*|\p{L}*kenntnisse|abgeschlossenes studium|maîtrise|bonnes? connaissances?|connaissances? (?:de|des|en|du)|expérience (?:de|des|en|du|dans|avec|significative|professionnelle|confirmée)|experiencia (?:en|con|de)|conocimientos? (?:de|en|sobre)|ervaring (?:met|in|als)|kennis van)(?!\p{L})/iu;

const CANDIDATE_STATE =
  'have|know|bring|understand|speak|read|write|care|enjoy|like|love|think|prefer|hold|master|possess|feel|need|want|value|take pride|sweat|work well|communicate|thrive|see yourself';
/** "You have", "you've shipped", "you're comfortable", "you should": a state, a past or a duty to be able, not a task. */
const YOU = [
  String.raw`you(?:['’]ve| have) (?!access|the (?:chance|opportunity|freedom|choice)|a (?:chance|say|voice|budget|mentor|buddy)|an? (?:\p{L}+ )?(?:impact|opportunity)|room|your own|freedom|full (?:ownership|autonomy)|time\b|questions?|any (?:questions?|special)|\d+ (?:\p{L}+ )?days|plenty of|a disabilit)`,
  String.raw`you(?:['’]re| are) (?:\p{L}+ly |also |already |not |just )?(?:comfortable|fluent|at ease|familiar|confident|able|curious|happy|someone|somebody|a person|the (?:sort|kind|type)|an? (?:\p{L}+ ){0,3}(?:engineer|developer|analyst|designer|communicator|person|tester|manager|writer|listener|speaker|programmer|scientist|learner|thinker)|used to|good|great|proficient|experienced|skilled|kind|careful|patient|strong|passionate|driven|rigorous|at home|adept|versed|excited by|interested in|hands-on|pragmatic|willing|eager|calm|capable|conversant|organi[sz]ed)\b`,
  String.raw`you (?:\p{L}+ly |also |already |still |just )?(?:${CANDIDATE_STATE})(?! (?:for an?|not|to (?:apply|know before|send|work with|join)|from us|more (?:info|detail))\b)\b`,
  String.raw`you (?:\p{L}+ly )?(?:can|could|should|must|ought to|need to|may need to)(?: \p{L}+ly)? (?!(?:work|choose|expect|take|live|join|grow|learn|pick|decide|bring your|apply|find|look forward|count on|get|start|contact|reach|read more|send|set your|also work|park|bike|always ask)\b)`,
  String.raw`you(?:['’]ll| will|['’]d| would) (?:\p{L}+ly |also |already |probably |likely )?(?:have (?!access|the (?:chance|opportunity|freedom)|a (?:chance|say|voice|mentor|buddy|direct|real)|an? (?:\p{L}+ )?(?:impact|opportunity)|room|your own|freedom|full|time\b|plenty|\d+ )|need|bring|know|feel (?:at home|comfortable)|understand|require|want to have|be (?:comfortable|able|expected|fluent|familiar|experienced|someone|somebody|asked to be|at ease|confident|good|proficient|skilled|happy (?:to|with|writing|working)|used to|curious|strong|an? (?:\p{L}+ ){0,2}(?:fit|match)))\b`,
  String.raw`you (?:\p{L}+ )?do(?:n['’]t| not) (?:shy|mind|panic|flinch|give up|need to be told)`,
].join('|');
/** Where "you" is who is spoken to, not "hardware you could carry". */
const ADDRESSED = String.raw`(?:^|[,;:–—(…-]\s*|\b(?:and|but|that|if|all|as|then|or|because|ideally|preferably|also|plus|here|role|position|job|you(?:['’]re| are) a fit if) )`;
const OF_YOU = new RegExp(`${ADDRESSED}(?:${YOU})`, 'iu');
/** "Your Rust is fluent": not the team, the pay or the work. */
const YOURS =
  /^(?:and )?your (?!(?:team|manager|work|job|days?|tasks?|role|salary|first|colleagues|impact|mission|time|application|career|growth|lead|responsibilit\p{L}+|focus|goal|main|new|cv|data|start|office|contract|equipment|benefits|profile)\b)[^.;]{2,60}\b(?:is|are|includes?|goes|reaches)\b/iu;

const PERSON = String.raw`(?:someone|somebody|any(?:one|body)|whoever|a person|a colleague|a teammate|people|folks|engineers?|developers?|candidates?|applicants?|the (?:right|ideal|successful|best) (?:person|candidate|hire|applicant)|(?:our|the|your) (?:next|new|ideal|future) (?:\p{L}+ )?(?:colleague|teammate|hire|engineer|developer|analyst|candidate)|an? (?:\p{L}+[ -]){0,4}(?:engineer|developer|analyst|designer|programmer|tester|scientist|architect|administrator|lead))`;
const HAS = `(?:who|with|whose|that has|that can|fluent|comfortable|experienced|able|brings?|has|have|having|knows?|writes?|will (?:typically |usually |ideally |likely )?(?:have|bring|know|be (?:able|comfortable|fluent))|can|should|must|used to|ready|willing)`;
const SEEKS = `(?:look(?:ing)? (?:out )?for|hop(?:e|ing) for|search(?:ing)? for|in search of|need|seek(?:ing)?|want|would like|have in mind|hir(?:e|ing)|(?:like|love|delighted|happy|glad|thrilled|want) to (?:find|meet|hear from|work with))`;
/** "We're looking for someone who …", "Anyone who has defined SLOs will feel at home", "The person we have in mind writes …". */
const OF_SOMEBODY = new RegExp(
  [
    String.raw`\b${SEEKS} (?:an? |the )?(?:\p{L}+[ -]){0,3}${PERSON} (?:\p{L}+ )?${HAS}\b`,
    String.raw`\b${SEEKS} ${PERSON} ${HAS}\b`,
    String.raw`^(?:for this (?:role|job|position)[^.;]{0,20}, )?${PERSON} ${HAS}\b`,
    String.raw`^the (?:person|one|colleague|engineer|developer|candidate|analyst|designer) (?:we(?:['’]re| are| have| want| need| seek)?|who|for)\b`,
  ].join('|'),
  'iu',
);
/** "We'd expect you to …", "This position calls for …", "It's important that you …". */
const OF_THE_ROLE =
  /\b(?:we(?:['’]d| would| will|['’]ll)? (?:also |really |do )?(?:ask|expect|need|require|want|like|love|hope|appreciate|value)(?: that| it if| for| to see| of)? (?:you\b|your\b|some\b|prior\b|strong\b|solid\b|experience\b|knowledge\b|proficiency\b|familiarity\b|\d)|^we(?:['’]re| are)? (?:look(?:ing)? for|want|need|expect|ask for|hop(?:e|ing) for) (?:[^.;]{0,40} )?(?:\d\S* (?:or more )?years|(?:two|three|four|five|six|seven|eight|ten) (?:or more )?years|solid|sound|strong|good|deep|proven|first-hand|practical|at least)\b|(?:this|the) (?:role|position|job|work) (?:requires?|calls? for|needs?|demands?|asks? for|suits?)\b|it(?:['’]s| is| would be| will be) (?:\p{L}+ )?(?:important|essential|vital|crucial|a (?:big |real )?(?:plus|bonus|must)|great|nice|good|helpful|useful|ideal|required|necessary|an advantage) (?:that|if|when) you|what (?:matters|counts|we look for|we need)\b|(?:bonus|extra|plus) points? (?:for|if)|if you(?:['’]ve| have| know| can)[^.]{3,120}, (?:tell us|so much|all the|even|that['’]s|we(?:['’]d| would| want|['’]ll)|great|then|please tell|let us know)|having \p{L}+(?:ed|en|t|n) [^.;]{3,120} (?:would|will|is|helps?|can|counts?)|wir (?:erwarten|setzen [^.]{3,80} voraus|wünschen|suchen (?:jemanden|eine person)|freuen uns über)|(?:wichtig|entscheidend) ist(?: uns)?|nous (?:attendons|recherchons une personne|cherchons quelqu)|buscamos (?:a )?(?:alguien|una persona)|we (?:zoeken iemand|verwachten))(?!\p{L})/iu;
const IN_OTHER_WORDS =
  /\b(?:du (?:\p{L}+ )?(?:hast|bringst|kannst|solltest|sprichst|kennst|verfügst|fühlst|beherrschst|weißt|arbeitest gern|denkst|verstehst)|(?:hast|bringst|kennst|sprichst|kannst|beherrschst|fühlst) du(?! (?:fragen|lust|interesse)\b)|Sie (?:verfügen|bringen|besitzen|beherrschen|sprechen|kennen)|vous (?:avez (?!la possibilité|accès)|maîtrisez|connaissez|parlez(?! (?:à|aux?)\b)|justifiez|savez|êtes (?:à l['’]aise|capable|curieu|autonome|rigoureu|passionné|titulaire|diplômé))|tu (?:as (?!accès|la possibilité)|maîtrises|connais|parles|sais|es à l['’]aise)|(?:tienes|dominas|conoces|manejas|cuentas con) |je (?:hebt|beheerst|kent|spreekt|bent (?:vertrouwd|bekend|ervaren)))(?!\p{L})/iu;

/** "… is a must", "… will be tested": a demand only where the subject is a skill. */
const NEEDED =
  /\b(?:is|are|be|remains?) (?:\p{L}+ly )?(?:an? )?(?:\p{L}+ )?(?:must|essential|required|needed|necessary|vital|crucial|critical|expected|mandatory|non-negotiable|important|plus|bonus|welcome|advantage\p{L}*|asset|desirable|desired|preferred|nice|helpful|useful|beneficial|handy|appreciated|tested|assumed|what we|something we|valued|a given|second nature)\b|\b(?:helps|(?:will|would|may|might|can|does) help(?= ?(?:[,;.]|$|too\b|here\b|you\b|a lot\b))|matters|would(?:n['’]t| not) hurt|comes? in handy|goes a long way|counts?|required|expected|preferred|desired|welcome|a must|erforderlich|voraussetzung|von vorteil|wünschenswert|desirable|un plus|souhaité\p{L}*|exigé\p{L}*|requise?s?|imprescindible|deseable|een pré|een must)\b/iu;
const DOING = /^(?:and )?(?:having|being|knowing|prior|previous|some|any|an?|the|\p{L}+ and)\b/iu;

/** A task, whom one joins, what one gets: told of the job, not asked. */
const OF_THE_JOB =
  /\byou(?:['’]ll| will|['’]d| would)? (?:be )?(?:join(?:ing)?|report(?:ing)? to|receive|get to|work(?:ing)? (?:with|alongside|closely|on|in|from)|own(?:ing)?|pair(?:ing)?|visit|help(?:ing)?|be (?:writing|building|working|responsible|part of|on call|paid|based|given|supported))\b/i;
/** The line itself is about the interviews, in any of the languages postings come in. */
const OF_THE_INTERVIEW =
  /^(?:(?:the|our|your|at the|in the|during the) )?(?:interviews?|panels?|process|loop|conversation)\b|^im (?:vorstellungs)?gespräch\b|^l['’]entretien\b|^en la entrevista\b|^in het gesprek\b/i;
/** "Good to have: LoRA", "Skills: Playwright". */
const LABELLED =
  /^(?:must[- ]haves?|(?:good|nice|great)[- ]to[- ]haves?|also welcome|welcome|desirable|helpful|useful|required|preferred|bonus|plus|(?:key )?skills|you(?:['’]ll)? (?:bring|have|need|know)|requirements|qualifications|pluspunkte|von vorteil|un plus)\s*:\s*\S/i;
/** A question about the candidate or a label, after which a paragraph lists what is asked. */
const OPENS_DEMANDS =
  /^(?:what (?:would |will |might |could )?(?:makes?|we(?:['’]re| are)? (?:look|need|want|hope)|you(?:['’]ll)? (?:need|bring|have))\b[^.]{0,60}|who (?:are you|you are|we(?:['’]re| are) looking for|are we looking for)|(?:about you|your profile|requirements|must[- ]haves?|nice[- ]to[- ]haves?|dein profil|votre profil|tu perfil))\s*[?:]/i;

/** Headings under which a posting tells of the job, the company or the offer. */
const NOT_ASKING =
  /\b(?:you(?:['’]ll| will|['’]d) (?:do|be doing|get|own|work|build|find)|responsibilit\w*|(?:your|the) (?:tasks|day|mission|impact)|duties|about (?:us|the (?:company|team))|who we are|benefits|perks|we offer|offer you|why (?:join|us|work|you['’]ll love)|interviews?|process|apply|compensation|salary|aufgaben|wir bieten|über uns|missions?|avantages|ofrecemos|funciones|wij bieden)\b/i;

/** Parts of one sentence that each ask for something: "Terraform is needed; AWS helps", "…, and ideally you have …". */
const PARTS =
  /;\s+|,\s+(?:and|but)\s+(?=(?:ideally|preferably|you(?:['’]ve|['’]re|['’]d|['’]ll)?\b (?!all\b)|it(?:['’]s| is) |some |experience |knowledge |familiarity ))/giu;

/** In the posting's order; parts of a sentence that ask for different things are apart. */
export function toldDemands(posting: Document): ToldDemand[] {
  return passagesOf(posting)
    .filter(({ heading, shape }) => shape !== 'table' && !tellsOfElse(heading))
    .flatMap((passage) => inPassage(passage, posting.text));
}

const tellsOfElse = (heading: string | undefined) =>
  heading !== undefined && kindOfHeading(heading) !== 'requirement' && NOT_ASKING.test(heading);

function inPassage({ sentences, heading, shape }: Passage, text: string): ToldDemand[] {
  const [first] = sentences;
  const isListed =
    (first !== undefined && OPENS_DEMANDS.test(first.text)) ||
    (shape === 'prose' && heading !== undefined && kindOfHeading(heading) === 'requirement');
  return sentences.flatMap((sentence) => {
    if (isInstructionLike(sentence.text)) return [];
    const asksHere = (part: string) => isDemand(part, isListed);
    const parts = partsOf(sentence, text);
    const found = parts.filter(({ start, end }) => asksHere(text.slice(start, end)));
    // A part that waives something falls; what cannot stand without its neighbour stays with it.
    const spans = parts.every(
      ({ start, end }) => asksHere(text.slice(start, end)) || isWaived(text.slice(start, end)),
    )
      ? found
      : asksHere(sentence.text)
        ? [sentence]
        : [];
    return spans.map(({ start, end }) => ({ start, end, heading }));
  });
}

interface Span {
  start: number;
  end: number;
}

function partsOf({ start, end }: Span, text: string): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(PARTS)) {
    parts.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  return [...parts, { start: from, end }];
}

/** @param isListed stands where a posting lists what it asks for, so that it need not say so itself */
function isDemand(part: string, isListed: boolean): boolean {
  const line = part.replace(/\s+/g, ' ').trim();
  if (line.length > LONGEST || line.split(' ').length < FEWEST_WORDS) return false;
  if (line.endsWith('?') || isOffer(line) || INTERVIEW_TALK.test(line) || isWaived(line)) return false;
  if (OF_THE_INTERVIEW.test(line)) return false;
  if (LABELLED.test(line)) return true;
  if (OF_SOMEBODY.test(line) || OF_THE_ROLE.test(line) || IN_OTHER_WORDS.test(line) || YOURS.test(line))
    return true;
  if (OF_THE_JOB.test(line) && !ABILITY.test(line)) return false;
  if (OF_YOU.test(line)) return true;
  const opensWithUs = /^(?:we|our|us|the company|everyone|everybody)\b/i.test(line);
  if (opensWithUs) return false;
  if (isListed) return true;
  const isSkill = ABILITY.test(line) || DOING.test(line) || detectTechnologies(line).length > 0;
  return (NEEDED.test(line) && isSkill) || opensWithAbility(line);
}

/** "Solid experience with Kafka": the noun stands near the beginning, and no one else has it. */
const opensWithAbility = (line: string): boolean => {
  const at = ABILITY.exec(line)?.index;
  return (
    at !== undefined &&
    line.slice(0, at).split(' ').length <= 5 &&
    !/\b(?:we|our|their|his|her)\b/i.test(line.slice(0, at))
  );
};
