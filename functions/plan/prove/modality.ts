/**
 * Certainty. A quote that plans, may, wants or reports does not bear a claim that states a fact. A marker's scope
 * runs to the end of its clause; a claim's word that answers only to words in such scopes needs a marker of the
 * same or a weaker kind in its own clause or sentence.
 */
import type { Alignment } from './alignment.ts';
import { AUXILIARIES, BE } from './lexicon/function-words.ts';
import { isPastForm, lemmasOf } from './lexicon/lemmas.ts';
import { commonness } from './lexicon/wordnet.ts';
import { mostlyVerb, type Reading, type Word } from './reading.ts';
import { isVerb } from './syntax.ts';

/** Weakest first. */
const KINDS = ['reported', 'condition', 'possible', 'intended', 'future', 'ongoing'] as const;
type Kind = (typeof KINDS)[number];

const MARKERS = new Map<string, Kind>();
for (const line of `
reported: believe imagine dream fear worry speculate contend insist hint allegation prediction predict envision reportedly allegedly alleged allege accuse purportedly supposedly rumour rumor rumoured rumored inquiry investigation probe whether question suspect suspicion claim talks negotiation negotiate negotiations
possible: may might could possible possibly potential potentially perhaps maybe likely probably eligible unlikely
intended: agree commit pledge promise vow offer invite apply bid compete call encourage attempt try work look set slate decide opt attempt effort roadmap pending prospective eventual plan aim intend hope want seek propose proposal recommend recommendation suggest should ought consider explore prepare advise urge counsel draft threaten threat target goal expect expectation anticipate forecast project would pilot move step toward towards wish strive ambition vision aspire request ask urge
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
  'propose recommend encourage invite ask plan aim seek hope target request apply consider explore prepare advise urge'.split(
    ' ',
  ),
);

/** Forms that look ahead whatever follows: "planning an office", "the proposed merger". */
const PLANNING =
  /^(?:planning|planned|expected|anticipated|hoped|rumored|rumoured|believed|thought|likely|due|set|scheduled|slated|envisioned|proposed|intended|envisaged|envisioned|considering|exploring|negotiating|weighing|mulling|preparing|contemplated|prospective|would-be)$/;

/** "asks if", "questions include if": a report; any other "if" is a condition both sides may leave unsaid. */
const asksIf = (words: readonly Word[], i: number) =>
  words
    .slice(Math.max(0, i - 5), i)
    .some((w) =>
      /^(ask|asks|asked|question|questions|wonder|wonders|investigat\w+|examin\w+|unclear|unknown|know|determine|see)$/.test(
        w.lower,
      ),
    );

/** Nouns as often as verbs: markers only when they look ahead to something ("plan to", "aims at", "target of"). */
const NEEDS_TO = new Set(
  'agree commit pledge promise vow offer invite apply bid compete call encourage attempt try work look set slate decide opt effort plan aim hope seek target goal project propose prepare ask request about going due pilot move step consider explore want vision question claim'.split(
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
  for (const lemma of [word.lower, ...lemmasOf(word.lower)]) {
    const kind = MARKERS.get(lemma);
    if (!kind) continue;
    if (
      NEEDS_TO.has(lemma) &&
      !looksAhead(words, i) &&
      !(inClaim && STATED.has(lemma) && isVerb(reading, word))
    )
      continue;
    return kind;
  }
  if (PLANNING.test(word.lower) && !/^(?:set|due|thought|believed)$/.test(word.lower)) return 'intended';
  // "To lead the way in …": a mission, not a fact.
  if (word.lower === 'to' && isPurpose(words, i)) return word.opens ? 'intended' : 'future';
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

function looksAhead(words: readonly Word[], i: number): boolean {
  const next = words.slice(i + 1, i + 8);
  if (next[0]?.lower === 'that') return true;
  const self = words[i]?.lower ?? '';
  if (
    /^(?:consider|propos|recommend|suggest|explor|pilot|about)/.test(self) &&
    next[0]?.content &&
    next[0].lower.endsWith('ing')
  )
    return true;
  const to = next.findIndex((w) => w.lower === 'to');
  const follower = next[to + 1];
  return (
    to >= 0 &&
    follower !== undefined &&
    (follower.content
      ? mostlyVerb(follower.lower) ||
        (lemmasOf(follower.lower)[0] === follower.lower && !follower.lower.endsWith('s'))
      : BE.has(follower.lower) || AUXILIARIES.has(follower.lower))
  );
}

/** Markers of a text. In a claim any hedging word counts, in a quote nouns like "plan" only when they look ahead. */
export function markersIn(reading: Reading, inClaim = false): Marked[] {
  const { words } = reading;
  const found: Marked[] = sentenceHedges(reading);
  for (let i = 0; i < words.length; i++) {
    const kind = markerAt(reading, i, inClaim);
    const self = words[i];
    if (!kind || !self) continue;
    const scope = new Set<number>();
    for (let k = i + 1; k < words.length; k++) {
      const word = words[k];
      if (!word || word.sentence !== self.sentence || word.text === ';') break;
      if (kind === 'condition' && word.text === ',') break;
      if (/^(but|while|whereas|although|though|because)$/.test(word.lower)) break;
      scope.add(k);
    }
    found.push({ at: i, kind, scope });
  }
  return found;
}

/** Verbs of saying mark a claim as somebody's report; in a quote they mark nothing. */
const SAYING =
  /^(?:according|say|says|said|report|reports|reported|claims|claimed|tells|told|alleges|alleged)$/;

const strength = (kind: Kind) => KINDS.indexOf(kind);

/** Expressions that put their whole sentence into the future: "on our roadmap", "coming soon". */
const SENTENCE_HEDGE =
  /\b(?:roadmaps?|in (?:the )?(?:works|pipeline|development|planning)|under (?:development|consideration|review|discussion|negotiation)|coming soon|in the process of|to be (?:announced|confirmed|decided)|yet to|remains? to be|work in progress|imagine|what if)\b/g;

function sentenceHedges({ text, words }: Reading): Marked[] {
  const lower = text.toLowerCase();
  return [...lower.matchAll(SENTENCE_HEDGE)].flatMap((match) => {
    const at = words.find((w) => w.start >= match.index);
    if (!at) return [];
    const scope = new Set(words.filter((w) => w.sentence === at.sentence && w !== at).map((w) => w.index));
    return [{ at: at.index, kind: 'intended' as const, scope }];
  });
}

/** True when the claim states its word as past or completed: "has sued", "was opened", "already", "now". */
function completed(words: readonly Word[], word: Word): boolean {
  const before = words.slice(Math.max(0, word.index - 4), word.index).map((w) => w.lower);
  if (before.some((w) => /^(has|have|had|already|now|did|was|were)$/.test(w))) return true;
  return isPastForm(word.lower) && !before.some((w) => BE.has(w) || w === 'to' || AUXILIARIES.has(w));
}

/** A word the claim states more surely than the quotes; undefined when certainty agrees. */
export function certaintyConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const inQuotes = quotes.map((q) => markersIn(q));
  const inClaim = markersIn(claim, true);
  for (const word of claim.words) {
    const matches = alignment.matches.get(word.index);
    if (!matches || word.name) continue;
    const kinds = matches.map((m) => (inQuotes[m.quote] ?? []).filter((k) => k.scope.has(m.word.index)));
    if (kinds.some((k) => k.length === 0)) continue;
    const weakest = Math.min(...kinds.flat().map((m) => strength(m.kind)));
    const own = inClaim.filter(
      (m) => m.scope.has(word.index) || claim.words[m.at]?.sentence === word.sentence,
    );
    const attributed = weakest === strength('reported') && claim.words.some((w) => SAYING.test(w.lower));
    if (attributed) continue;
    if (weakest <= strength('intended')) {
      const able = weakest === strength('possible') && claim.words.some((w) => w.lower === 'can');
      if (!able && !own.some((m) => strength(m.kind) <= strength('intended'))) return word;
    } else if (isVerb(claim, word) && completed(claim.words, word) && !own.some((m) => m.kind === 'future')) {
      const asDone = matches.some((m) => completed(quotes[m.quote]?.words ?? [], m.word));
      if (!asDone) return word;
    }
  }
  return subjectOfHedge(claim, quotes, inQuotes, inClaim, alignment) ?? obligationRaised(claim, quotes);
}

/** All the quote holds of the claim stands under a hedge, its subject included: "an editor might be added". */
function subjectOfHedge(
  claim: Reading,
  quotes: readonly Reading[],
  inQuotes: readonly (readonly Marked[])[],
  inClaim: readonly Marked[],
  alignment: Alignment,
): Word | undefined {
  if (inClaim.some((m) => strength(m.kind) <= strength('future'))) return undefined;
  const matched = claim.words.filter((w) => alignment.matches.has(w.index) && !w.name);
  const hedged = (w: Word) =>
    alignment.matches.get(w.index)?.every((m) =>
      (inQuotes[m.quote] ?? []).some((k) => {
        const marker = quotes[m.quote]?.words[k.at];
        const same = marker?.sentence === m.word.sentence && marker.clause === m.word.clause;
        return (
          strength(k.kind) <= strength('intended') &&
          (k.scope.has(m.word.index) ||
            (same && (AUXILIARIES.has(marker.lower) || PLANNING.test(marker.lower))))
        );
      }),
    ) ?? false;
  return matched.length > 0 && matched.every(hedged) ? matched[0] : undefined;
}

const OBLIGING = /^(?:must|shall|mandatory|compulsory|obligatory|obliged|obligated)$/;
const OBLIGED =
  /^(?:must|shall|mandatory|compulsory|obligatory|oblig\w*|requir\w*|need\w*|necessary|compl(?:y|ies|iance|iant)|only|demand\w*|insist\w*|prerequisite|essential|ensure\w*)$/;

/** "must" where the quote only encourages or describes. */
function obligationRaised(claim: Reading, quotes: readonly Reading[]): Word | undefined {
  const obliging = claim.words.find((w) => OBLIGING.test(w.lower) || OBLIGING.test(w.meaning));
  if (!obliging) return undefined;
  const obliged = quotes.some((q) => q.words.some((w) => OBLIGED.test(w.lower) || OBLIGED.test(w.meaning)));
  return obliged ? undefined : obliging;
}

/** Words of a claim that only hedge it: they need no counterpart when the quote hedges too. */
export function hedgesOf(claim: Reading, quotes: readonly Reading[]): number[] {
  const given = quotes.some((q) => markersIn(q).some((m) => strength(m.kind) <= strength('future')));
  return given ? markersIn(claim, true).map((m) => m.at) : [];
}
