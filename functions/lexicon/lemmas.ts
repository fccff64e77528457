/** Base forms of English words: rules for regular endings, a table for irregular ones, WordNet to decide. */
import { commonness, isKnown } from './wordnet.ts';

const IRREGULAR = new Map<string, string[]>();
for (const line of `
be: am is are was were been being
have: has had having
do: does did done doing
go: goes went gone going
arise: arose arisen | awake: awoke awoken | bear: bore borne | beat: beaten | become: became | begin: began begun
bend: bent | bet: bets | bid: bade bidden | bind: bound | bite: bit bitten | bleed: bled | blow: blew blown
break: broke broken | breed: bred | bring: brought | build: built | burn: burnt | burst: bursts | buy: bought
catch: caught | choose: chose chosen | cling: clung | come: came | creep: crept | deal: dealt | dig: dug
draw: drew drawn | dream: dreamt | drink: drank drunk | drive: drove driven | eat: ate eaten | fall: fell fallen
feed: fed | feel: felt | fight: fought | find: found | flee: fled | fly: flew flown | forbid: forbade forbidden
forecast: forecasts | forget: forgot forgotten | forgive: forgave forgiven | freeze: froze frozen
get: got gotten | give: gave given | grind: ground | grow: grew grown | hang: hung | hear: heard
hide: hid hidden | hold: held | keep: kept | know: knew known | lay: laid | lead: led | learn: learnt
leave: left | lend: lent | lie: lain | light: lit | lose: lost | make: made | mean: meant | meet: met
mistake: mistook mistaken | oversee: oversaw overseen | overtake: overtook overtaken | pay: paid
prove: proven | rebuild: rebuilt | ride: rode ridden | ring: rang rung | rise: rose risen | run: ran
say: said | see: saw seen | seek: sought | sell: sold | send: sent | shake: shook shaken | shine: shone
shoot: shot | show: shown | shrink: shrank shrunk | sing: sang sung | sink: sank sunk | sit: sat
sleep: slept | slide: slid | speak: spoke spoken | spend: spent | spin: spun | spring: sprang sprung
stand: stood | steal: stole stolen | stick: stuck | strike: struck | strive: strove striven | swear: swore sworn
sweep: swept | swim: swam swum | swing: swung | take: took taken | teach: taught | tear: tore torn
tell: told | think: thought | throw: threw thrown | undergo: underwent undergone
understand: understood | undertake: undertook undertaken | uphold: upheld | wake: woke woken
wear: wore worn | weave: wove woven | win: won | wind: wound | withdraw: withdrew withdrawn
withhold: withheld | withstand: withstood | write: wrote written | overcome: overcame
outgrow: outgrew outgrown | rewrite: rewrote rewritten | undo: undid undone | unwind: unwound
child: children | person: people persons | man: men | woman: women | foot: feet | tooth: teeth | mouse: mice
analysis: analyses | basis: bases | crisis: crises | criterion: criteria | phenomenon: phenomena | datum: data
medium: media | index: indices | matrix: matrices | vertex: vertices | life: lives | half: halves
wife: wives | knife: knives | leaf: leaves | shelf: shelves | thief: thieves | good: better best
bad: worse worst | far: farther farthest further furthest | little: less least | many: more most | much: more most
old: elder eldest
`.split(/[\n|]/)) {
  const [base = '', forms = ''] = line.split(':');
  for (const form of forms.trim().split(' '))
    if (form) IRREGULAR.set(form, [...(IRREGULAR.get(form) ?? []), base.trim()]);
}

/** True when an -er or -est word is no noun or verb, so its ending compares. */
const comparative = (word: string) => commonness(word, 'noun') <= 1 && commonness(word, 'verb') <= 1;

const DOUBLED = /([b-df-hj-np-tv-z])\1$/;

function regularBases(word: string): string[] {
  const bases: string[] = [];
  const cut = (n: number) => word.slice(0, word.length - n);
  const stems = (n: number) => {
    const stem = cut(n);
    bases.push(stem, `${stem}e`);
    if (DOUBLED.test(stem)) bases.push(stem.slice(0, -1));
  };
  if (word.endsWith('ies') && word.length > 4) bases.push(`${cut(3)}y`, cut(1));
  else if (word.endsWith('es') && word.length > 3) bases.push(cut(1), cut(2));
  else if (word.endsWith('s') && !/(ss|us|is)$/.test(word) && word.length > 3) bases.push(cut(1));
  if (word.endsWith('ied') && word.length > 4) bases.push(`${cut(3)}y`);
  else if (word.endsWith('ed') && word.length > 3) stems(2);
  if (word.endsWith('ing') && word.length > 4) stems(3);
  // "offer" and "tower" are words of their own, "faster" may be one too.
  if (!isKnown(word) || comparative(word)) bases.push(...comparativeBases(word));
  return bases;
}

function comparativeBases(word: string): string[] {
  const bases: string[] = [];
  const cut = (n: number) => word.slice(0, word.length - n);
  const stems = (n: number) => {
    const stem = cut(n);
    bases.push(stem, `${stem}e`);
    if (DOUBLED.test(stem)) bases.push(stem.slice(0, -1));
  };
  if (word.endsWith('iest') && word.length > 5) bases.push(`${cut(4)}y`);
  else if (word.endsWith('est') && word.length > 5) stems(3);
  if (word.endsWith('ier') && word.length > 4) bases.push(`${cut(3)}y`);
  else if (word.endsWith('er') && word.length > 4) stems(2);
  return bases;
}

/** True for a past tense or past participle, regular or not. */
export const isPastForm = (word: string): boolean =>
  (/ed$/.test(word) && lemmasOf(word).some((l) => l !== word && commonness(l, 'verb') > 0)) ||
  (IRREGULAR.has(word) &&
    !/(?:s|ing)$/.test(word) &&
    (IRREGULAR.get(word) ?? []).some((l) => commonness(l, 'verb') > 0));

/** "underwritten", "overrode": a prefix before an irregular form. */
function prefixedIrregular(word: string): string[] {
  const [, prefix = '', rest = ''] = /^(under|over|out|re|up|mis|fore|inter)([a-z]{3,})$/.exec(word) ?? [];
  return (IRREGULAR.get(rest) ?? []).map((base) => prefix + base).filter(isKnown);
}

const cache = new Map<string, readonly string[]>();
const CACHE_MOST = 20_000;

/** Possible base forms of a lower-case word, itself first when it may be one. Never empty. */
export function lemmasOf(word: string): readonly string[] {
  const cached = cache.get(word);
  if (cached) return cached;
  const irregular = IRREGULAR.get(word) ?? prefixedIrregular(word);
  const regular = word.length > 40 ? [] : regularBases(word).filter(isKnown);
  const own =
    isKnown(word) || (irregular.length === 0 && regular.length === 0) || isDoer(word, regular) ? [word] : [];
  const guessed = own.length > 0 && !isKnown(word) ? unknownBase(word) : [];
  const lemmas = [...new Set([...own, ...irregular, ...regular, ...guessed])];
  if (cache.size >= CACHE_MOST) cache.clear();
  cache.set(word, lemmas);
  return lemmas;
}

/** "browser", "freelancer": no comparative, since nothing is browse. */
const isDoer = (word: string, bases: readonly string[]) =>
  word.endsWith('er') && bases.every((l) => commonness(l, 'adjective') === 0);

/** A word WordNet does not hold ("APIs", "startups"): its singular is tried as well. */
const unknownBase = (word: string): string[] =>
  word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word)
    ? [word.slice(0, -1), ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : [])]
    : [];
