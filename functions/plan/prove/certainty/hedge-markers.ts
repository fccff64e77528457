/** Which words say that something is planned, possible, wanted or reported, and where they do not. */
import { AUXILIARIES, BE } from '../../../lexicon/function-words.ts';
import { lemmasOf } from '../../../lexicon/lemmas.ts';
import { commonness } from '../../../lexicon/wordnet.ts';
import { timeUnitOf } from '../measures/units.ts';
import { mostlyVerb, type Reading, type Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';

/** Weakest first. */
export const KINDS = ['reported', 'condition', 'possible', 'intended', 'future', 'ongoing'] as const;
export type Kind = (typeof KINDS)[number];

const MARKERS = new Map<string, Kind>();
for (const line of `
reported: misconception myth fallacy falsehood hoax rumours rumors falsely wrongly mistakenly erroneously believe think imagine dream fear worry speculate contend insist hint allegation prediction predict foresee envision reportedly allegedly alleged allege accuse purportedly supposedly rumour rumor rumoured rumored inquiry investigation probe whether question suspect suspicion claim talks negotiation negotiate negotiations
possible: doubtful questionable appear seem may might could possible possibly potential potentially perhaps maybe likely probably eligible unlikely
intended: challenge intention prospect agree commit pledge promise vow offer invite apply bid compete call encourage attempt try work look set slate decide opt attempt effort roadmap pending prospective eventual plan aim intend hope want seek propose proposal recommend recommendation suggest should ought consider explore prepare advise urge counsel draft threaten threat target goal expect expectation anticipate forecast project would pilot move step toward towards wish strive ambition vision aspire request urge ask
future: can able will shall going upcoming soon forthcoming about scheduled due
`
  .trim()
  .split('\n')) {
  const [kind = '', words = ''] = line.split(': ');
  for (const word of words.split(' ')) MARKERS.set(word, KINDS.find((k) => k === kind) ?? 'possible');
}
/** "picked Firefly to carry", "designed to survive": nothing is carried or survived yet. */
function isPurpose(words: readonly Word[], i: number): boolean {
  const verb = words[i + 1];
  if (
    // "according to evidence": no infinitive.
    /^(?:according|due|thanks|prior|next|close|subject|access|addition|regard|respect|relation|equal|similar|compared)$/.test(
      words[i - 1]?.lower ?? '',
    ) ||
    !verb?.content ||
    verb.name ||
    // "overtook X to become": it has become.
    verb.lower === 'become' ||
    isOneWhoDid(words, i) ||
    /s$/.test(verb.lower) ||
    !lemmasOf(verb.lower).some((l) => commonness(l, 'verb') > 1)
  )
    return false;
  return !words.slice(Math.max(0, i - 6), i).some((w) => lemmasOf(w.lower).some((l) => HAPPENING.has(l)));
}

/** "the first company to sail", "the only hotel to offer": it did, and does. */
const isOneWhoDid = (words: readonly Word[], i: number) =>
  words
    .slice(Math.max(0, i - 6), i)
    .some(
      (w, k, list) =>
        ONE_OF_ALL.test(w.lower) &&
        list.slice(k + 1).every((o) => o.kind === 'word' && !AUXILIARIES.has(o.lower)),
    );
const ONE_OF_ALL = /^(?:first|second|third|fourth|fifth|last|only|latest|youngest|oldest|earliest)$/;

/** Verbs whose infinitive has happened or happens: "managed to", "continues to", "helps to". */
const HAPPENING = new Set(
  'decline refuse fail forget take manage begin start continue help use go come have able need allow enable let get tend prove appear seem happen find require'.split(
    ' ',
  ),
);

/** Verbs that hedge a claim by themselves: "the report proposes a service", "applying is encouraged". */
const STATED = new Set(
  'want propose recommend encourage invite ask plan aim seek hope target request apply consider explore prepare advise urge pledge promise vow agree commit intend attempt try'.split(
    ' ',
  ),
);

/** Forms that look ahead whatever follows: "planning an office", "the proposed merger". */
export const PLANNING =
  /^(?:planning|planned|expected|anticipated|hoped|rumored|rumoured|believed|thought|likely|due|set|scheduled|slated|envisioned|proposed|intended|envisaged|envisioned|considering|exploring|negotiating|weighing|mulling|preparing|contemplated|prospective|would-be)$/;

/** "asks if", "questions include if": a report; any other "if" is a condition both sides may leave unsaid. */
const asksIf = (words: readonly Word[], i: number) =>
  words
    .slice(Math.max(0, i - 5), i)
    .filter((w) => w.sentence === words[i]?.sentence)
    .some(
      (w) =>
        (w.lower !== 'see' || w.index === i - 1) &&
        /^(ask|asks|asked|question|questions|wonder|wonders|investigat\w+|examin\w+|unclear|unknown|know|determine|see)$/.test(
          w.lower,
        ),
    );

/** "Whether you have a central or a ductless system, we …": it holds in either case. */
const isEither = (words: readonly Word[], i: number) => {
  const before = words[i - 1];
  const own = words.slice(i + 1).filter((w) => w.sentence === words[i]?.sentence);
  return (
    (before === undefined || words[i]?.opens || before.kind === 'sign') && own.some((w) => w.lower === 'or')
  );
};

/** "The mission is to raise awareness" says what the mission is. */
const toldAsGoal = (words: readonly Word[], i: number) =>
  words
    .slice(Math.max(0, i - 6), i)
    .some((w) =>
      /^(?:goal|aim|mission|purpose|objective|job|role|task|idea|focus|point|way|step|technique|method|strategy|approach|trick|rule|advice|tip|practice|habit)s?$/.test(
        w.lower,
      ),
    );

const FALSELY = /^(?:wrongly|falsely|mistakenly|erroneously)$/;
const HELD = /^(?:believ|claim|think|thought|assum|accus|said|report|call|stat|impl|suggest|held|convict)/;
const TOWARDS = /^towards?$/;
const NOT_YET = /^(?:work|effort|step|progress|path|way|push|goal|aim|road|mov|striv|journey|build)/;

/** What may hedge nothing, looked up first: this is asked of every word. */
const EXCEPTED = new Set(
  `can can't cannot could couldn't whether expect recommend recommends recommended recommending would i'd we'd wrongly falsely
   mistakenly erroneously toward towards work try possible`.split(/\s+/),
);

/** Words that hedge elsewhere but not here. */
function isNoHedge(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || !(EXCEPTED.has(word.lower) || (word.name && word.lower.endsWith('ing')))) return false;
  const [before, next, then] = [
    words[i - 1]?.lower ?? '',
    words[i + 1]?.lower ?? '',
    words[i + 2]?.lower ?? '',
  ];
  // "the Planning Package"
  if (word.name && !word.opens && /ing$/.test(word.lower)) return true;
  // "couldn't be sent": it was not.
  if (
    /^(?:can't|cannot|couldn't)$/.test(word.lower) ||
    (/^(?:can|could)$/.test(word.lower) && next === 'not')
  )
    return true;
  if (word.lower === 'whether') return /^(?:of|matter)$/.test(before);
  if (word.lower === 'possible' && before === 'not') return true;
  // "you can expect round-the-clock help"
  if (word.lower === 'expect') return /^(?:can|will|'ll|you'll)$/.test(before);
  // "can't recommend her highly enough"
  if (/^recommend/.test(word.lower))
    return (
      /^(?:can't|cannot|couldn't|not|highly|definitely|thoroughly|wholeheartedly)$/.test(before) ||
      /^(?:highly|him|her|them)$/.test(next)
    );
  // "I would say two weeks"
  if (/^(?:would|i'd|we'd)$/.test(word.lower))
    return next === 'say' || (next === 'like' && then === 'to' && SAID.test(words[i + 3]?.lower ?? ''));
  if (FALSELY.test(word.lower)) return !HELD.test(next) && !HELD.test(before);
  // "a shift toward smaller boats" is under way, "steps toward" are not there yet.
  if (TOWARDS.test(word.lower)) return !words.slice(Math.max(0, i - 3), i).some((w) => NOT_YET.test(w.lower));
  // "does not work to delete answers"
  if (/^(?:work|try)$/.test(word.lower)) return /^(?:not|n't|never|\p{L}+n't)$/u.test(before);
  return false;
}
const SAID = /^(?:emphasi[sz]e|stress|add|say|note|point|thank)$/;

const isImaginable = (words: readonly Word[], i: number) =>
  words[i]?.lower === 'imagine' && /^(?:can|could)$/.test(words[i - 1]?.lower ?? '');

const isPlainVerb = (word: Word | undefined) =>
  word?.content === true && !word.name && mostlyVerb(word.lower) && lemmasOf(word.lower)[0] === word.lower;

/** Nouns as often as verbs: markers only when they look ahead to something ("plan to", "aims at", "target of"). */
const NEEDS_TO = new Set(
  'challenge appear seem ambition expectation intention prospect agree commit pledge promise vow offer invite apply bid compete call encourage attempt try work look set slate decide opt effort plan aim hope seek target goal project propose prepare ask request about going due pilot move step consider explore want vision question claim'.split(
    ' ',
  ),
);

/** What the word at `i` hedges as, if it does. */
export function markerAt(reading: Reading, i: number, inClaim: boolean): Kind | undefined {
  const { words } = reading;
  const word = words[i];
  if (word?.kind !== 'word' || word.swallowed) return undefined;
  if (word.lower === 'may' && word.text === 'May' && !word.opens) return undefined;
  if (word.lower === 'whether' && isEither(words, i)) return undefined;
  if (isNoHedge(words, i)) return undefined;
  // "the best possible version", "as little as possible", "every form you could imagine"
  if (word.lower === 'possible' && /^(?:as|best|\p{L}+est|all|every)$/u.test(words[i - 1]?.lower ?? ''))
    return undefined;
  // "looking into a merger"
  if (/^look/.test(word.lower) && words[i + 1]?.lower === 'into') return 'intended';
  // "still needs approval"
  if (inClaim && /^(?:needs?|awaits?|awaiting)$/.test(word.lower)) return 'intended';
  // "provided that it is insured"
  if (inClaim && word.lower === 'provided' && words[i + 1]?.lower === 'that') return 'condition';
  // "subject to approval", "contingent on funding"
  if (
    (word.lower === 'subject' && words[i + 1]?.lower === 'to' && words[i + 2]?.lower !== 'change') ||
    (/^(?:contingent|conditional)$/.test(word.lower) && /^(?:up)?on$/.test(words[i + 1]?.lower ?? ''))
  )
    return 'intended';
  // "a call to action"
  if (word.lower === 'call' && words[i + 1]?.lower === 'to' && words[i + 2]?.lower === 'action')
    return undefined;
  // "committed to meeting every need"
  if (
    /^(?:commit|dedicat)/.test(word.lower) &&
    words[i + 1]?.lower === 'to' &&
    /ing$/.test(words[i + 2]?.lower ?? '')
  )
    return undefined;
  // "It should be noted that": what is noted is so.
  if (
    word.lower === 'should' &&
    words[i + 1]?.lower === 'be' &&
    /^(?:noted|said|mentioned|stressed|emphasi[sz]ed|remembered|added)$/.test(words[i + 2]?.lower ?? '')
  )
    return undefined;
  // "need not worry"
  if (inClaim && (word.lower === "needn't" || (word.lower === 'need' && words[i + 1]?.lower === 'not')))
    return 'intended';
  if (isImaginable(words, i) || isImaginable(words, i + 1)) return undefined;
  // "is to open", "supposed to count", "meant to give"
  if (/^(?:supposed|meant)$/.test(word.lower) && words[i + 1]?.lower === 'to') return 'intended';
  if (
    BE.has(word.lower) &&
    words[i + 1]?.lower === 'to' &&
    (words[i + 2]?.lower === 'be' || isPlainVerb(words[i + 2])) &&
    !toldAsGoal(words, i)
  )
    return 'intended';
  for (const lemma of [word.lower, ...lemmasOf(word.lower)]) {
    const kind = MARKERS.get(lemma);
    if (!kind) continue;
    // "is working on robots"
    if (inClaim && lemma === 'work' && words[i + 1]?.lower === 'on') return kind;
    if (
      NEEDS_TO.has(lemma) &&
      !looksAhead(reading, i, lemma) &&
      !(inClaim && STATED.has(lemma) && isVerb(reading, word))
    )
      continue;
    return kind;
  }
  if (PLANNING.test(word.lower) && !/^(?:set|due|thought|believed)$/.test(word.lower)) return 'intended';
  // "courses for getting started"
  if (inClaim && word.lower === 'for' && /ing$/.test(words[i + 1]?.lower ?? '')) return 'future';
  // "To lead the way in …": a mission, not a fact.
  if (word.lower === 'to' && isPurpose(words, i))
    return word.opens && word.text === 'To' ? 'intended' : 'future';
  if (word.lower === 'if')
    return asksIf(words, i) ? 'reported' : words[i + 1]?.lower === 'any' ? undefined : 'condition';
  const next = words[i + 1];
  if (
    BE.has(word.lower) &&
    next?.lower.endsWith('ing') &&
    next.content &&
    lemmasOf(next.lower).some((l) => l !== next.lower)
  )
    return 'ongoing';
  return undefined;
}

const LOOKING_AHEAD =
  /^(?:goals?|aims?|hopes?|targets?|plans?|ambitions?|expectations?|visions?|intentions?|prospects?|promises?|projects?)$/;

/** Verbs that look ahead only to what they govern: "offers to pay", not "offers a plan to try". */
const NEEDS_TO_NEXT = new Set(
  'offer set slate look decide opt agree commit compete work attempt try'.split(' '),
);

/** "agreed last month to", "committed itself to", "agreed with Norlink to": nothing of its own comes between. */
const isPassing = (words: readonly Word[]) =>
  words.every(
    (w) =>
      !w.content ||
      w.name ||
      w.kind === 'number' ||
      timeUnitOf(w.lower) !== undefined ||
      /(?:ly|sel(?:f|ves))$/.test(w.lower),
  ) && !/^(?:an?|the|its|their|our|his|her|this)$/.test(words[0]?.lower ?? '');

function looksAhead(reading: Reading, i: number, lemma: string): boolean {
  const { words } = reading;
  const self = words[i];
  const next = words.slice(i + 1, i + 8);
  if (next[0]?.lower === 'that' && lemma === 'agree') return false;
  if (next[0]?.lower === 'that')
    return self !== undefined && (isVerb(reading, self) || /^claims?$/.test(self.lower));
  if (
    /^(?:consider|propos|recommend|suggest|explor|pilot|about)/.test(self?.lower ?? '') &&
    next[0]?.content &&
    next[0].lower.endsWith('ing')
  )
    return true;
  // "with a goal of doing two a year"
  if (
    LOOKING_AHEAD.test(self?.lower ?? '') &&
    next[0]?.lower === 'of' &&
    next[1]?.lower.endsWith('ing') &&
    next[1].content
  )
    return true;
  // "challenging itself to run on wind"
  if (/sel(?:f|ves)$/.test(next[0]?.lower ?? '') && next[1]?.lower === 'to') return true;
  const to = next.findIndex((w) => w.lower === 'to');
  // "our project X to organise tasks" is there already.
  if (to > 0 && self && !isVerb(reading, self)) return false;
  // "work together to create": they do work.
  if (/^(?:work|look|try|tr)/.test(self?.lower ?? '') && to > 0) return false;
  // "explore how to publish", "find ways to save"
  if (/^(?:how|where|what|when|which|ways?)$/.test(next[to - 1]?.lower ?? '')) return false;
  if (NEEDS_TO_NEXT.has(lemma) && !isPassing(next.slice(0, Math.max(0, to)))) return false;
  // "considers a charity to be efficient"
  if (lemma === 'consider' && to > 0) return false;
  const follower = next[to + 1];
  return (
    to >= 0 &&
    follower !== undefined &&
    !follower.name &&
    (follower.content
      ? mostlyVerb(follower.lower) ||
        (lemmasOf(follower.lower)[0] === follower.lower &&
          !follower.lower.endsWith('s') &&
          commonness(follower.lower, 'verb') > 0)
      : BE.has(follower.lower) || AUXILIARIES.has(follower.lower))
  );
}
