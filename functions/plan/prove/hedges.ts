/** Words that say something is planned, possible, wanted or reported, each with the stretch of text it covers. */
import { AUXILIARIES, BE } from '../../lexicon/function-words.ts';
import { lemmasOf } from '../../lexicon/lemmas.ts';
import { commonness } from '../../lexicon/wordnet.ts';
import { endsQuotation } from './denied-scope.ts';
import { mostlyVerb, type Reading, type Word } from './reading.ts';
import { isVerb } from './syntax.ts';

/** Weakest first. */
const KINDS = ['reported', 'condition', 'possible', 'intended', 'future', 'ongoing'] as const;
type Kind = (typeof KINDS)[number];

const MARKERS = new Map<string, Kind>();
for (const line of `
reported: misconception myth fallacy falsehood hoax rumours rumors falsely wrongly mistakenly erroneously believe think imagine dream fear worry speculate contend insist hint allegation prediction predict envision reportedly allegedly alleged allege accuse purportedly supposedly rumour rumor rumoured rumored inquiry investigation probe whether question suspect suspicion claim talks negotiation negotiate negotiations
possible: appear seem may might could possible possibly potential potentially perhaps maybe likely probably eligible unlikely
intended: challenge intention prospect agree commit pledge promise vow offer invite apply bid compete call encourage attempt try work look set slate decide opt attempt effort roadmap pending prospective eventual plan aim intend hope want seek propose proposal recommend recommendation suggest should ought consider explore prepare advise urge counsel draft threaten threat target goal expect expectation anticipate forecast project would pilot move step toward towards wish strive ambition vision aspire request ask urge
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
    !verb?.content ||
    verb.name ||
    // "overtook X to become": it has become.
    verb.lower === 'become' ||
    /s$/.test(verb.lower) ||
    !lemmasOf(verb.lower).some((l) => commonness(l, 'verb') > 1)
  )
    return false;
  return !words.slice(Math.max(0, i - 6), i).some((w) => lemmasOf(w.lower).some((l) => HAPPENING.has(l)));
}

/** Verbs whose infinitive has happened or happens: "managed to", "continues to", "helps to". */
const HAPPENING = new Set(
  'decline refuse fail forget take manage begin start continue help use go come have able need allow enable let get tend prove appear seem happen find require'.split(
    ' ',
  ),
);

/** Verbs that hedge a claim by themselves: "the report proposes a service", "applying is encouraged". */
const STATED = new Set(
  'want propose recommend encourage invite ask plan aim seek hope target request apply consider explore prepare advise urge'.split(
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
    .some((w) =>
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

export interface Marked {
  at: number;
  kind: Kind;
  scope: Set<number>;
}

function markerAt(reading: Reading, i: number, inClaim: boolean): Kind | undefined {
  const { words } = reading;
  const word = words[i];
  if (word?.kind !== 'word' || word.swallowed) return undefined;
  if (word.lower === 'may' && word.text === 'May' && !word.opens) return undefined;
  if (word.lower === 'whether' && isEither(words, i)) return undefined;
  // "the best possible version", "as little as possible", "every form you could imagine"
  if (word.lower === 'possible' && /^(?:as|best|\p{L}+est|all|every)$/u.test(words[i - 1]?.lower ?? ''))
    return undefined;
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
  // "I would like to stress"
  if (
    word.lower === 'would' &&
    words[i + 1]?.lower === 'like' &&
    /^(?:emphasi[sz]e|stress|add|say|note|point|thank)$/.test(words[i + 3]?.lower ?? '')
  )
    return undefined;
  // "It should be noted that": what is noted is so.
  if (
    word.lower === 'should' &&
    words[i + 1]?.lower === 'be' &&
    /^(?:noted|said|mentioned|stressed|emphasi[sz]ed|remembered|added)$/.test(words[i + 2]?.lower ?? '')
  )
    return undefined;
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
    if (
      NEEDS_TO.has(lemma) &&
      !looksAhead(reading, i) &&
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

function looksAhead(reading: Reading, i: number): boolean {
  const { words } = reading;
  const self = words[i];
  const next = words.slice(i + 1, i + 8);
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

/** Markers of a text. In a claim any hedging word counts, in a quote nouns like "plan" only when they look ahead. */
export function markersIn(reading: Reading, inClaim = false): readonly Marked[] {
  const known = inClaim ? inClaims : inQuotes;
  const done = known.get(reading);
  if (done) return done;
  const made = markers(reading, inClaim);
  known.set(reading, made);
  return made;
}

const inClaims = new WeakMap<Reading, readonly Marked[]>();
const inQuotes = new WeakMap<Reading, readonly Marked[]>();

function markers(reading: Reading, inClaim: boolean): Marked[] {
  const { words } = reading;
  const found: Marked[] = sentenceHedges(reading);
  for (let i = 0; i < words.length; i++) {
    const kind = markerAt(reading, i, inClaim);
    const self = words[i];
    if (!kind || !self) continue;
    const conditional = kind === 'condition' || found.some((m) => m.kind === 'condition' && m.scope.has(i));
    found.push({ at: i, kind, scope: scopeOf(words, self, conditional || self.lower === 'to') });
  }
  return found;
}

/** What a marker covers: the rest of its clause. */
function scopeOf(words: readonly Word[], marker: Word, toComma: boolean): Set<number> {
  const scope = new Set<number>();
  for (let k = marker.index + 1; k < words.length; k++) {
    const word = words[k];
    if (!word || word.sentence !== marker.sentence || word.text === ';' || endsQuotation(words, k)) break;
    if (toComma && word.text === ',') break;
    if (/^(?:but|while|whereas|although|though|because|—|–)$/.test(word.lower)) break;
    scope.add(k);
  }
  return scope;
}

export const strength = (kind: Kind) => KINDS.indexOf(kind);

/** Expressions that put their whole sentence into the future: "on our roadmap", "coming soon". */
const SENTENCE_HEDGE =
  /\b(?:roadmaps?|in (?:the )?(?:works|pipeline|development|planning)|under (?:development|consideration|review|discussion|negotiation)|coming soon|in the process of|to be (?:announced|confirmed|decided)|yet to|remains? to be|work in progress|from [^;\n]{1,40} (?:today|now) to [^;\n]{1,40} by \d{4}|(?<!\b(?:can|could) )imagine|what if|looks? (?:like|as (?:if|though)) (?:it|they|he|she|we|there)|(?:we|they|he|she|scientists|researchers|experts|analysts) (?:think|suspect|guess)(?! (?:about|of|in)))\b/g;

function sentenceHedges({ text, words }: Reading): Marked[] {
  const lower = text.toLowerCase();
  return [...lower.matchAll(SENTENCE_HEDGE)].flatMap((match) => {
    const at = words.find((w) => w.start >= match.index);
    if (!at) return [];
    const scope = new Set(words.filter((w) => w.sentence === at.sentence && w !== at).map((w) => w.index));
    return [{ at: at.index, kind: 'intended' as const, scope }];
  });
}
