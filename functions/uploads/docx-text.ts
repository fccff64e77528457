/** The text of a DOCX: paragraphs, list items, table rows. Source: ECMA-376 Part 1, WordprocessingML. */
import { Parser } from 'htmlparser2';
import { normaliseText } from '../evidence/page/plain-text.ts';
import { UploadError } from './refusal.ts';
import { readZip } from './zip.ts';

const DOCUMENT = 'word/document.xml';
const MAX_TEXT = 400_000;

export async function docxText(bytes: Uint8Array): Promise<string> {
  const xml = (await readZip(bytes, (name) => name === DOCUMENT)).get(DOCUMENT);
  if (!xml) throw new UploadError('wrong_type');
  return paragraphs(xml.toString('utf8'));
}

/** Deleted and hidden runs are left out; they are no longer part of what the author shows. */
function paragraphs(xml: string): string {
  const lines: string[] = [];
  let line = '';
  let total = 0;
  let inText = false;
  let skipped = 0;
  let isHidden = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:del' || name === 'mc:Fallback') skipped += 1;
        else if (name === 'w:r') isHidden = false;
        else if (name === 'w:vanish' && attributes['w:val'] !== 'false' && attributes['w:val'] !== '0')
          isHidden = true;
        else if (name === 'w:t') inText = true;
        else if (name === 'w:tab') line += ' ';
        else if (name === 'w:br' || name === 'w:cr') line += '\n';
        else if (name === 'w:numPr') line = line.startsWith('- ') ? line : `- ${line}`;
        else if (/^w:(pStyle)$/.test(name) && /^(heading|title)/i.test(attributes['w:val'] ?? ''))
          line = `## ${line}`;
      },
      ontext(text) {
        if (inText && skipped === 0 && !isHidden) line += text;
      },
      onclosetag(name) {
        if (name === 'w:del' || name === 'mc:Fallback') skipped -= 1;
        else if (name === 'w:t') inText = false;
        else if (name === 'w:p') {
          total += line.length;
          if (total < MAX_TEXT) lines.push(line.trimEnd());
          line = '';
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const text = normaliseText(lines.filter((one) => !/^(##|-)?\s*$/.test(one)).join('\n'));
  if (text.trim() === '') throw new UploadError('empty');
  return text.trim();
}
