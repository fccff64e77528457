/** The text of a DOCX: paragraphs, list items, table rows. Source: ECMA-376 Part 1, WordprocessingML. */
import { Parser } from 'htmlparser2';
import { normaliseText } from '../../shared/plain-text.ts';
import { UploadError } from './refusal.ts';
import { readZip } from './zip.ts';

const DOCUMENT = 'word/document.xml';
const MAX_TEXT = 400_000;

export async function docxText(bytes: Uint8Array): Promise<string> {
  const xml = (await readZip(bytes, (name) => name === DOCUMENT)).get(DOCUMENT);
  if (!xml) throw new UploadError('wrong_type');
  return paragraphs(xml.toString('utf8'));
}

/** Half-points (ECMA-376 17.3.2.38): letters up to 2 points are seen by nobody. */
const UNSEEN_SIZE = 4;

/** What is known of the run that is being read, as far as it decides whether its words are seen. */
class Run {
  /** Inside a table or a box, whose cells and shapes have colours of their own. */
  #nested = 0;
  #isShaded = false;
  #isWhite = false;
  #isHidden = false;

  /** @param value of the element's `w:val`; undefined where it has none */
  open(name: string, value: string | undefined): void {
    const isOn = value !== 'false' && value !== '0';
    if (name === 'w:p' && this.#nested === 0) this.#isShaded = false;
    else if (name === 'w:tbl' || name === 'w:txbxContent') this.#nested += 1;
    else if (name === 'w:r') {
      this.#isHidden = false;
      this.#isWhite = false;
    } else if (name === 'w:vanish' && isOn) this.#isHidden = true;
    else if (name === 'w:sz' && Number(value) <= UNSEEN_SIZE) this.#isHidden = true;
    else if (name === 'w:color' && /^f{6}$/i.test(value ?? '')) this.#isWhite = true;
    else if (name === 'w:shd' || name === 'w:highlight') this.#isShaded = true;
  }

  close(name: string): void {
    if (name === 'w:tbl' || name === 'w:txbxContent') this.#nested -= 1;
  }

  /** White on the white of the page, or hidden, or too small. */
  get isUnseen(): boolean {
    return this.#isHidden || (this.#isWhite && !this.#isShaded && this.#nested === 0);
  }
}

/** Deleted and hidden runs are left out; they are no longer part of what the author shows. */
function paragraphs(xml: string): string {
  const lines: string[] = [];
  let line = '';
  let total = 0;
  let inText = false;
  let skipped = 0;
  const run = new Run();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        run.open(name, attributes['w:val']);
        if (name === 'w:del' || name === 'mc:Fallback') skipped += 1;
        else if (name === 'w:t') inText = true;
        else if (name === 'w:tab') line += ' ';
        else if (name === 'w:br' || name === 'w:cr') line += '\n';
        else if (name === 'w:numPr') line = line.startsWith('- ') ? line : `- ${line}`;
        else if (/^w:(pStyle)$/.test(name) && /^(heading|title)/i.test(attributes['w:val'] ?? ''))
          line = `## ${line}`;
      },
      ontext(text) {
        if (inText && skipped === 0 && !run.isUnseen) line += text;
      },
      onclosetag(name) {
        run.close(name);
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
