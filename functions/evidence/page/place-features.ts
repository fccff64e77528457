/** Where a block stands: on the page, among repeated siblings, under which heading, near which long text. */
import type { PageFacts, TokenScores } from './block-features.ts';
import type { TextBlock } from './blocks.ts';
import { LONG_BLOCK, type PageStats } from './container-stats.ts';

export const PLACE_FEATURES = [
  'place.index',
  'place.chars',
  'place.rest',
  'place.fromHeading1',
  'place.charsFromHeading1',
  'place.repeats',
  'place.repeatIndex',
  'place.sinceHeading',
  'place.headingText',
  'place.headingLevel',
  'place.headingScore',
  'place.sectionScore',
  'place.sectionAway',
  'place.nextLong',
  'place.previousLong',
  'place.longBefore',
  'place.longAfter',
  'place.duplicates',
  'place.duplicateIndex',
  'place.linkScore',
  'place.nearScore',
  'place.siblings',
  'place.topic',
  'place.description',
  'place.windowChars',
  'place.windowLinks',
  'place.windowPath',
  'place.windowText',
];

/** A heading this high opens a section of the page. */
const SECTION_LEVEL = 2;
const WINDOW = 6;
const FAR = 99;

export function placeNumbers(
  blocks: readonly TextBlock[],
  facts: PageFacts,
  scores: TokenScores,
  stats: PageStats,
  texts: readonly number[],
  sums: readonly number[],
): number[][] {
  const total = stats.total.chars;
  const heading1 = blocks.findIndex((block) => headingLevel(block) === 1);
  const heading1Chars = stats.charsBefore[Math.max(heading1, 0)] ?? 0;
  const copies = countTexts(blocks);
  const seen = new Map<string, number>();
  const long = longDistances(blocks);
  const topic = wordSet(`${facts.title ?? ''} ${blocks[heading1]?.text ?? ''}`);
  const description = wordSet(facts.description ?? '');
  const heading = new HeadingTracker(scores);
  return blocks.map((block, index) => {
    const before = stats.charsBefore[index] ?? 0;
    const repeat = stats.repeat(block.element);
    const copy = seen.get(block.text) ?? 0;
    seen.set(block.text, copy + 1);
    const values = [
      index / blocks.length,
      before / total,
      Math.log1p(total - before),
      heading1 === -1 ? 0 : Math.sign(index - heading1) * Math.log1p(Math.abs(index - heading1)),
      heading1 === -1 ? -1 : (before - heading1Chars) / total,
      repeat.count,
      repeat.index,
      ...heading.numbers(index, texts),
      long.next[index] ?? FAR,
      long.previous[index] ?? FAR,
      Math.log1p(long.charsBefore[index] ?? 0),
      Math.log1p(long.charsAfter[index] ?? 0),
      copies.get(block.text) ?? 1,
      copy,
      block.hrefs.length === 0 ? 0 : scores.links(block.hrefs),
      scores.near(block.element),
      block.element.parent?.children.length ?? 0,
      ...wordShares(block.text, topic, description),
      ...windowNumbers(blocks, index, sums, texts),
    ];
    heading.pass(block, index);
    return values;
  });
}

/** Follows the headings that a block stands under. */
class HeadingTracker {
  private readonly scores: TokenScores;
  private last = -1;
  private lastLevel = 0;
  private lastScore = 0;
  private section = -1;
  private sectionScore = 0;

  constructor(scores: TokenScores) {
    this.scores = scores;
  }

  numbers(index: number, texts: readonly number[]): number[] {
    return [
      this.last === -1 ? FAR : Math.min(index - this.last, FAR),
      this.last === -1 ? 0 : (texts[this.last] ?? 0),
      this.lastLevel,
      this.lastScore,
      this.sectionScore,
      this.section === -1 ? FAR : Math.min(index - this.section, FAR),
    ];
  }

  pass(block: TextBlock, index: number): void {
    const level = headingLevel(block);
    if (level === 0) return;
    this.last = index;
    this.lastLevel = level;
    this.lastScore = this.scores.heading(block.text);
    if (level > SECTION_LEVEL) return;
    this.section = index;
    this.sectionScore = this.lastScore;
  }
}

export function headingLevel(block: TextBlock): number {
  const { tag } = block.element;
  return tag.length === 2 && tag[0] === 'h' && tag !== 'hr' ? Number(tag[1]) || 0 : 0;
}

function countTexts(blocks: readonly TextBlock[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  return counts;
}

interface LongDistances {
  /** Blocks to the nearest long, link-poor block after and before; 99 when there is none near. */
  readonly next: number[];
  readonly previous: number[];
  /** Characters of all such blocks before and after. */
  readonly charsBefore: number[];
  readonly charsAfter: number[];
}

function longDistances(blocks: readonly TextBlock[]): LongDistances {
  const isLong = (block: TextBlock): boolean =>
    block.text.length >= LONG_BLOCK && block.linkChars * 3 < block.text.length;
  const sweep = (order: readonly TextBlock[]): { away: number[]; chars: number[] } => {
    let away = FAR;
    let chars = 0;
    const result: { away: number[]; chars: number[] } = { away: [], chars: [] };
    for (const block of order) {
      result.away.push(away);
      result.chars.push(chars);
      if (isLong(block)) {
        away = 0;
        chars += block.text.length;
      }
      away = Math.min(away + 1, FAR);
    }
    return result;
  };
  const forward = sweep(blocks);
  const backward = sweep(blocks.toReversed());
  return {
    previous: forward.away,
    charsBefore: forward.chars,
    next: backward.away.reverse(),
    charsAfter: backward.chars.reverse(),
  };
}

function windowNumbers(
  blocks: readonly TextBlock[],
  index: number,
  sums: readonly number[],
  texts: readonly number[],
): number[] {
  let chars = 0;
  let links = 0;
  let path = 0;
  let text = 0;
  let count = 0;
  for (let i = Math.max(0, index - WINDOW); i <= Math.min(blocks.length - 1, index + WINDOW); i += 1) {
    const block = blocks[i];
    if (block === undefined) continue;
    chars += block.text.length;
    links += block.linkChars;
    path += sums[i] ?? 0;
    text += texts[i] ?? 0;
    count += 1;
  }
  return [Math.log1p(chars / count), links / chars, path / count, text / count];
}

/** Words of five letters and more: the short ones of most languages say nothing of a topic. */
function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
}

/** Shares of the block's longer words that the title and main heading, and the description, have too. */
function wordShares(text: string, topic: ReadonlySet<string>, description: ReadonlySet<string>): number[] {
  if (topic.size === 0 && description.size === 0) return [0, 0];
  const words = wordSet(text.slice(0, 600));
  if (words.size === 0) return [0, 0];
  let inTopic = 0;
  let inDescription = 0;
  for (const word of words) {
    if (topic.has(word)) inTopic += 1;
    if (description.has(word)) inDescription += 1;
  }
  return [inTopic / words.size, inDescription / words.size];
}
