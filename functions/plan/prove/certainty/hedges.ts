/** What is planned, possible, wanted or reported: each hedge with the stretch of text it covers. */
import { endsQuotation } from '../negation/denied-scope.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { KINDS, type Kind, markerAt } from './hedge-markers.ts';

export interface Marked {
  at: number;
  kind: Kind;
  scope: Set<number>;
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
  const asked = inClaim ? NONE : takenForGranted(reading);
  for (let i = 0; i < words.length; i++) {
    const kind = markerAt(reading, i, inClaim);
    const self = words[i];
    if (!kind || !self) continue;
    if (asked.has(self.sentence) && kind !== 'condition') continue;
    const conditional = kind === 'condition' || found.some((m) => m.kind === 'condition' && m.scope.has(i));
    const wish = conditional || isAudience(words, i);
    found.push({
      at: i,
      kind: wish && kind === 'intended' ? 'condition' : kind,
      scope: scopeOf(words, self, conditional || self.lower === 'to'),
    });
  }
  return found;
}

const NONE: ReadonlySet<number> = new Set();

/** Sentences like "How far away should the screen be?": what they ask about is taken for granted. */
function takenForGranted({ text, words }: Reading): ReadonlySet<number> {
  if (!text.includes('?')) return NONE;
  const opened = new Set<number>();
  const seen = new Set<number>();
  const asked = new Set<number>();
  for (const word of words) {
    // The sign that ends a sentence counts to the next.
    const ended = words[word.index - 1]?.sentence ?? 0;
    if (word.text === '?' && opened.has(ended)) asked.add(ended);
    if (word.kind !== 'word' || seen.has(word.sentence)) continue;
    seen.add(word.sentence);
    if (
      /^(?:how|why|where|when|which|what|who)$/.test(word.lower) &&
      !/^(?:if|about)$/.test(words[word.index + 1]?.lower ?? '')
    )
      opened.add(word.sentence);
  }
  return asked;
}

/** "those looking to sail", "anyone who wants to", "you want to": says for whom something is. */
function isAudience(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.lower ?? '';
  return (
    /^(?:want|wish|hope|plan|seek|look|aim|intend|tr)/.test(words[i]?.lower ?? '') &&
    /^(?:who|you|those|anyone|anybody|everyone|people|users?|developers?|students?|professionals?|customers?|businesses|companies|teams?)$/.test(
      before,
    )
  );
}

/** Before a noun a hedge covers the phrase alone: "the planned meeting was moved". */
const ATTRIBUTIVE = /^(?:planned|potential|possible|prospective|upcoming|forthcoming|alleged|supposed)$/;
const FINITE = /^(?:is|are|was|were|has|have|had|does|do|did)$/;

/** What a marker covers: the rest of its clause. */
function scopeOf(words: readonly Word[], marker: Word, toComma: boolean): Set<number> {
  const scope = new Set<number>();
  const next = words[marker.index + 1];
  const phrase = ATTRIBUTIVE.test(marker.lower) && next?.content === true && !next.name;
  // "hills, thought to be ice, cover a tenth": what is put between commas ends there.
  const inserted =
    words[marker.index - 1]?.text === ',' &&
    /^(?:thought|believed|expected|likely|possibly|perhaps|reportedly|allegedly|supposedly|potentially)$/.test(
      marker.lower,
    );
  for (let k = marker.index + 1; k < words.length; k++) {
    const word = words[k];
    if (!word || word.sentence !== marker.sentence || word.text === ';' || endsQuotation(words, k)) break;
    if ((toComma || phrase || inserted) && word.text === ',') break;
    if (phrase && word.kind === 'word' && !word.content && !word.swallowed) break;
    if (/^(?:but|while|whereas|although|though|because|—|–)$/.test(word.lower)) break;
    // "can run code and are kept alive": they are.
    if (!toComma && /^(?:and|or)$/.test(word.lower) && FINITE.test(words[k + 1]?.lower ?? '')) break;
    scope.add(k);
  }
  return scope;
}

export const strength = (kind: Kind) => KINDS.indexOf(kind);

/** Expressions that put their whole sentence into the future: "on our roadmap", "coming soon". */
const SENTENCE_HEDGE =
  /\b(?:roadmaps?|in (?:the )?(?:works|pipeline|development|planning)|under (?:development|consideration|review|discussion|negotiation)|coming soon|in the process of|to be (?:announced|confirmed|decided)|remains? to be|work in progress|from [^;\n]{1,40} (?:today|now) to [^;\n]{1,40} by \d{4}|(?<!\b(?:can|could) )imagine|what if|looks? (?:like|as (?:if|though)) (?:it|they|he|she|we|there)|(?:we|they|he|she|scientists|researchers|experts|analysts) (?:think|suspect|guess)(?! (?:about|of|in)))\b/g;

function sentenceHedges({ text, words }: Reading): Marked[] {
  const lower = text.toLowerCase();
  return [...lower.matchAll(SENTENCE_HEDGE)].flatMap((match) => {
    const at = words.find((w) => w.start >= match.index);
    if (!at) return [];
    const scope = new Set(words.filter((w) => w.sentence === at.sentence && w !== at).map((w) => w.index));
    return [{ at: at.index, kind: 'intended' as const, scope }];
  });
}
