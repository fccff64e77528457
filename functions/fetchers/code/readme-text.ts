/** The first lines of a README as plain text: badges, pictures, HTML and code fences gone, links as their words. Pure. */

import { normaliseText } from '../../../shared/plain-text.ts';
import { shownMarkdown } from '../../evidence/markdown-text.ts';

const MAX_SOURCE = 20_000;
const MAX_TEXT = 2_500;

export function readmeText(markdown: string): string {
  const lines: string[] = [];
  let inFence = false;
  let length = 0;
  for (const raw of shownMarkdown(normaliseText(markdown.slice(0, MAX_SOURCE))).split('\n')) {
    if (/^\s{0,3}(```|~~~)/.test(raw)) {
      inFence = !inFence;
      continue;
    }
    if (inFence) continue;
    const line = plainLine(raw);
    if (line === '' && (lines.length === 0 || lines.at(-1) === '')) continue;
    length += line.length + 1;
    if (length > MAX_TEXT) break;
    lines.push(line);
  }
  return lines.join('\n').trim();
}

function plainLine(raw: string): string {
  const bare = raw
    .replace(/\[([^[\]]{1,300})\](\([^)]{0,500}\)|\[[^\]]{0,100}\])/g, '$1')
    .replace(/(\*\*|__)(\S[^*_]{0,300}?)\1/g, '$2')
    .replace(/`([^`]{1,200})`/g, '$1')
    .trimEnd();
  if (/^\s*([-*_=]\s*){3,}$/.test(bare)) return '';
  return bare
    .replace(/^#{1,6}\s+/, '## ')
    .replace(/^(\s*)[*+]\s+/, '$1- ')
    .trimEnd();
}
