/** Part-of-speech tags by a greedy averaged perceptron over hashed features. */
import { isPastForm, lemmasOf } from '../../../lexicon/lemmas.ts';
import { commonness, isProper } from '../../../lexicon/wordnet.ts';
import { hashOfText } from './hash.ts';
import { featuresOf, templates } from './templates.ts';
import type { Spelling } from './tokens.ts';

/** Tags of the Penn treebank; comparatives, superlatives and punctuation marks are not told apart. */
export const TAGS =
  "NN NNS NNP JJ RB VB VBP VBZ VBD VBN VBG MD IN TO DT PRP PRP$ CC CD WDT WP WRB RP EX POS PDT UH FW , . : -LRB- -RRB- '' $ HYPH SYM".split(
    ' ',
  );

const START = hashOfText('<start>');
const END = hashOfText('<end>');

/** What of a token does not depend on its neighbours. */
interface Shape {
  word: number;
  end3: number;
  end2: number;
  form: number;
  known: number;
  /** Its base form. */
  lemma: number;
}

/** How WordNet has the word: which parts of speech, and which it mostly is. */
function knownAs(lower: string): number {
  let noun = 0;
  let verb = 0;
  let adjective = 0;
  let adverb = 0;
  for (const lemma of lemmasOf(lower)) {
    noun = Math.max(noun, commonness(lemma, 'noun'));
    verb = Math.max(verb, commonness(lemma, 'verb'));
    adjective = Math.max(adjective, commonness(lemma, 'adjective'));
    adverb = Math.max(adverb, commonness(lemma, 'adverb'));
  }
  const step = (n: number) => Math.min(3, Math.ceil(n / 2));
  return (
    (((step(noun) * 4 + step(verb)) * 4 + step(adjective)) * 4 + step(adverb)) * 4 +
    (isProper(lower) ? 2 : 0) +
    (isPastForm(lower) ? 1 : 0)
  );
}

function formOf(text: string, name: boolean): number {
  const upper = /^\p{Lu}/u.test(text) ? 1 : 0;
  const inner = /^.+\p{Lu}/u.test(text) ? 2 : 0;
  const digit = /\p{N}/u.test(text) ? 4 : 0;
  const sign = /^[^\p{L}\p{N}]/u.test(text) ? 8 : 0;
  return upper | inner | digit | sign | (name ? 16 : 0);
}

const shapes = new Map<string, Shape>();
const SHAPES_MOST = 20_000;

export function shapeOf({ text, lower, name }: Spelling): Shape {
  const key = name ? `${text} ` : text;
  const done = shapes.get(key);
  if (done) return done;
  const shape: Shape = {
    word: hashOfText(lower),
    end3: hashOfText(lower.slice(-3)),
    end2: hashOfText(lower.slice(-2)),
    form: formOf(text, name),
    known: /\p{L}/u.test(lower) && lower.length < 40 ? knownAs(lower) : 0,
    lemma: hashOfText(lower.length < 40 ? (lemmasOf(lower).find((l) => l !== lower) ?? lower) : lower),
  };
  if (shapes.size >= SHAPES_MOST) shapes.clear();
  shapes.set(key, shape);
  return shape;
}

const NONE: Shape = { word: START, end3: 0, end2: 0, form: 0, known: 0, lemma: 0 };
const LAST: Shape = { word: END, end3: 0, end2: 0, form: 0, known: 0, lemma: 0 };

const FIELDS = ['word', 'end3', 'end2', 'form', 'known', 'lemma'];

const TAGGING = templates(
  0,
  [...['w', 'p1', 'p2', 'n1', 'n2'].flatMap((x) => FIELDS.map((f) => `${x}.${f}`)), 'first', 'tag1', 'tag2'],
  `w.word | w.end3 | w.end2 w.form | w.form first | w.known | tag1 | tag1 tag2 | tag1 w.word | p1.word |
  p2.word | n1.word | n2.word | n1.end3 | n1.known | p1.end3 | w.known tag1 | w.known n1.known |
  w.word n1.word | w.end3 tag1 | w.form n1.form p1.form | w.known w.end2 w.form | tag1 w.known n1.known |
  tag1 tag2 w.known | n1.known n2.known | w.end3 n1.end3 | tag1 n1.word | w.known n1.form n1.end2 |
  w.lemma w.end2 | w.lemma tag1 | w.form w.known first | w.form tag1 n1.form | n1.word n2.word |
  p1.word w.known | w.known n1.known n2.known tag1 | w.form w.end2 tag1 | p1.form w.known n1.form |
  p1.known w.known w.end2 | tag1 w.known n1.form w.end2 | p2.form p1.form w.known n1.form`,
);

/** Features of token `i`, given the tags before it; good until the next call. */
export function tagFeatures(list: readonly Shape[], i: number, tag1: number, tag2: number): Int32Array {
  const { values } = TAGGING;
  let next = 1;
  for (const k of [i, i - 1, i - 2, i + 1, i + 2]) {
    const shape = k < 0 ? NONE : (list[k] ?? LAST);
    values[next++] = shape.word;
    values[next++] = shape.end3;
    values[next++] = shape.end2;
    values[next++] = shape.form;
    values[next++] = shape.known;
    values[next++] = shape.lemma;
  }
  values[next++] = i === 0 ? 1 : 0;
  values[next++] = tag1;
  values[next] = tag2;
  return featuresOf(TAGGING);
}

const NAME = TAGS.indexOf('NNP');
const ADJECTIVE = TAGS.indexOf('JJ');

/** Most words of a heading are capitalised, and a capital means nothing there. */
export function isHeading(tokens: readonly Pick<Spelling, 'text'>[]): boolean {
  const long = tokens.filter((t) => /^\p{L}{4,}/u.test(t.text));
  if (tokens.at(-1)?.text === '.' && long.some((t) => !/^\p{Lu}/u.test(t.text))) return false;
  return long.length > 2 && long.filter((t) => /^\p{Lu}/u.test(t.text)).length > 0.9 * long.length;
}

/** A capitalised name is no verb, a word in lower case no name. */
export function mayBe(token: Spelling, tag: number, heading: boolean): boolean {
  if (tag === NAME) return token.name || /\p{Lu}/u.test(token.text) || !/^\p{L}/u.test(token.text);
  if (!token.name || heading) return true;
  return tag === ADJECTIVE && isProper(token.lower);
}

/** The best tag a token may have; `scores` by tag. */
export function bestTag(scores: Float64Array, token: Spelling, heading: boolean): number {
  let best = -1;
  // Of a word that is no name, only the tag of names is in question.
  const isAnything = !token.name || heading;
  for (let tag = 0; tag < scores.length; tag++)
    if (
      (best < 0 || (scores[tag] ?? 0) > (scores[best] ?? 0)) &&
      ((isAnything && tag !== NAME) || mayBe(token, tag, heading))
    )
      best = tag;
  return Math.max(0, best);
}
