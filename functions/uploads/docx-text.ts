/** The text of a DOCX: paragraphs, list items, table rows. Source: ECMA-376 Part 1, WordprocessingML. */
import { Parser } from 'htmlparser2';
import { normaliseText } from '../../shared/plain-text.ts';
import { UploadError } from './refusal.ts';
import { unicodeForm } from './text-bytes.ts';
import { readZip } from './zip.ts';

/** Some editors number the part. */
const DOCUMENT = /^word\/document\d{0,3}\.xml$/;
const MAX_TEXT = 400_000;
/** Tables in tables are a few; what is deeper is made to cost time. */
const MAX_DEPTH = 256;
/** The namespace of transitional and of strict documents; writers may give it another prefix than `w`. */
const NAMESPACE =
  /xmlns(?::([\w.-]{1,40}))?\s{0,9}=\s{0,9}["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/;

/** Whether a part of the archive is the document itself. */
export function isMainDocument(name: string): boolean {
  return DOCUMENT.test(name);
}

/** @throws UploadError */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const [xml] = (await readZip(bytes, isMainDocument)).values();
  if (!xml) throw new UploadError('wrong_type');
  // Parts are in UTF-8 or UTF-16 (ECMA-376 Part 2, 8.1.1.2).
  return paragraphs(new TextDecoder(unicodeForm(xml)).decode(xml));
}

/** Where the root's start tag ends, with all its namespaces. */
const MAX_ROOT = 16_000;
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
  let depth = 0;
  const run = new Run();
  const found = NAMESPACE.exec(xml.slice(0, MAX_ROOT));
  const prefix = found === null ? 'w:' : found[1] === undefined ? '' : `${found[1]}:`;
  /** Names as they are with the usual prefix. */
  const usual = (name: string) => (name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name);
  const parser = new Parser(
    {
      onopentag(written, attributes) {
        depth += 1;
        if (depth > MAX_DEPTH) throw new UploadError('too_complex');
        const name = usual(written);
        const value = attributes[`${prefix}val`] ?? attributes['w:val'];
        run.open(name, value);
        if (name === 'w:del' || name === 'mc:Fallback') skipped += 1;
        else if (name === 'w:t') inText = true;
        else if (name === 'w:tab') line += ' ';
        else if (name === 'w:br' || name === 'w:cr') line += '\n';
        else if (name === 'w:numPr') line = line.startsWith('- ') ? line : `- ${line}`;
        else if (/^w:(pStyle)$/.test(name) && /^(heading|title)/i.test(value ?? '')) line = `## ${line}`;
      },
      ontext(text) {
        if (inText && skipped === 0 && !run.isUnseen) line += text;
      },
      onclosetag(written) {
        depth -= 1;
        const name = usual(written);
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
