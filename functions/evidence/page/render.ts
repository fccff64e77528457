/** Kept text blocks → the page's plain text: headings with #, list items with "- ", the rest as paragraphs. */
import type { TextBlock } from './blocks.ts';

const HEADING = /^h[1-6]$/;

/** Blocks in order, parted by blank lines; items of a list and rows of a table follow each other line by line. */
export function renderBlocks(blocks: readonly TextBlock[]): string {
  let text = '';
  let previous = '';
  for (const block of blocks) {
    const kind = blockKind(block);
    if (text !== '') text += kind === previous && (kind === 'item' || kind === 'row') ? '\n' : '\n\n';
    text += line(block, kind);
    previous = kind;
  }
  return text;
}

function blockKind(block: TextBlock): string {
  const { tag } = block.element;
  if (HEADING.test(tag)) return tag;
  if (tag === 'li' || tag === 'dd') return 'item';
  if (
    tag === 'p' &&
    block.element.parent?.tag === 'li' &&
    block.element.parent.children.find((c) => typeof c !== 'string' || c.trim() !== '') === block.element
  )
    return 'item';
  if (tag === 'tr' || tag === 'td' || tag === 'th') return 'row';
  return 'paragraph';
}

function line(block: TextBlock, kind: string): string {
  if (HEADING.test(kind)) return `${'#'.repeat(Number(kind[1]))} ${block.text.replaceAll('\n', ' ')}`;
  if (kind === 'item') return `- ${block.text}`;
  return block.text;
}
