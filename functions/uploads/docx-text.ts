/** The text of a DOCX: paragraphs, list items, table rows. Source: ECMA-376 Part 1, WordprocessingML. */
import { Parser } from 'htmlparser2';
import { normaliseText } from '../../shared/plain-text.ts';
import {
  type Attributes,
  bareAttributes,
  bareName,
  DocxStyles,
  isUnseen,
  type Look,
  readProperty,
} from './docx-look.ts';
import { UploadError } from './refusal.ts';
import { unicodeForm } from './text-bytes.ts';
import { readZip } from './zip.ts';

/** Some editors number the parts. */
const DOCUMENT = /^word\/document\d{0,3}\.xml$/;
const STYLES = /^word\/styles\d{0,3}\.xml$/;
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
  const parts = await readZip(bytes, (name) => isMainDocument(name) || STYLES.test(name));
  const text = (wanted: (name: string) => boolean): string | undefined => {
    const [, part] = [...parts].find(([name]) => wanted(name)) ?? [];
    // Parts are in UTF-8 or UTF-16 (ECMA-376 Part 2, 8.1.1.2).
    return part && new TextDecoder(unicodeForm(part)).decode(part);
  };
  const xml = text(isMainDocument);
  if (xml === undefined) throw new UploadError('wrong_type');
  return paragraphs(xml, new DocxStyles(text((name) => STYLES.test(name)) ?? ''));
}

/** Where the root's start tag ends, with all its namespaces. */
const MAX_ROOT = 16_000;

/** What surrounds the words that are being read, as far as it decides whether they are seen. */
class Surroundings {
  private readonly styles: DocxStyles;
  /** Paragraphs and runs that are open, innermost last: boxes stand inside runs. */
  private readonly paragraphs: { style: string | undefined; own: Look }[] = [];
  private readonly runs: { style: string | undefined; own: Look }[] = [];
  private isMark = false;
  /** Inside a table or a box, whose cells and shapes have colours of their own. */
  private nested = 0;

  constructor(styles: DocxStyles) {
    this.styles = styles;
  }

  /** @param name as it is with the usual prefix */
  open(name: string, attributes: Attributes): void {
    const paragraph = this.paragraphs.at(-1);
    const run = this.runs.at(-1);
    if (name === 'w:p') this.paragraphs.push({ style: undefined, own: {} });
    else if (name === 'w:r') this.runs.push({ style: undefined, own: {} });
    else if (name === 'w:tbl' || name === 'w:txbxContent') {
      this.nested += 1;
      this.runs.push({ style: undefined, own: {} });
    } else if (name === 'w:pPr') this.isMark = true;
    else if (name === 'w:pStyle' && paragraph) paragraph.style = attributes.val;
    else if (this.isMark && name === 'w:shd' && paragraph) readProperty(paragraph.own, 'shd', attributes);
    else if (this.isMark || !run) return;
    else if (name === 'w:rStyle') run.style = attributes.val;
    else readProperty(run.own, bareName(name), attributes);
  }

  close(name: string): void {
    if (name === 'w:p') this.paragraphs.pop();
    else if (name === 'w:r') this.runs.pop();
    else if (name === 'w:tbl' || name === 'w:txbxContent') {
      this.nested -= 1;
      this.runs.pop();
    } else if (name === 'w:pPr') this.isMark = false;
  }

  get areUnseen(): boolean {
    const paragraph = this.paragraphs.at(-1);
    const run = this.runs.at(-1);
    const look = {
      ...this.styles.ofParagraph(paragraph?.style),
      ...paragraph?.own,
      ...(run?.style === undefined ? {} : this.styles.ofStyle(run.style)),
      ...run?.own,
    };
    return isUnseen(look, this.nested === 0);
  }
}

/** Elements whose words are no part of the text any more, or stand there a second time. */
const UNREAD = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);
/** Shapes of the older kind say in a style that they are not shown. */
const NOT_SHOWN = /(?:visibility\s*:\s*hidden|display\s*:\s*none)/i;

/** Deleted and hidden runs are left out; they are no longer part of what the author shows. */
function paragraphs(xml: string, styles: DocxStyles): string {
  const lines: string[] = [];
  let line = '';
  let total = 0;
  let inText = false;
  let depth = 0;
  /** Depth of the element that is left out with all in it. */
  let skippedAt: number | undefined;
  const rows: number[] = [];
  const around = new Surroundings(styles);
  const skip = (at: number) => {
    skippedAt ??= at;
  };
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
        const own = bareAttributes(attributes);
        around.open(name, own);
        if (UNREAD.has(name) || NOT_SHOWN.test(own.style ?? '')) skip(depth);
        else if (name === 'w:tr') rows.push(depth);
        else if (name === 'w:hidden') skip(rows.at(-1) ?? depth);
        else if (name === 'wp:docPr' && /^(?:1|true)$/.test(own.hidden ?? '')) skip(depth - 1);
        else if (name === 'w:t') inText = true;
        else if (name === 'w:tab') line += ' ';
        else if (name === 'w:br' || name === 'w:cr') line += '\n';
        else if (name === 'w:numPr') line = line.startsWith('- ') ? line : `- ${line}`;
        else if (/^w:(pStyle)$/.test(name) && /^(heading|title)/i.test(own.val ?? '')) line = `## ${line}`;
      },
      ontext(text) {
        if (inText && skippedAt === undefined && !around.areUnseen) line += text;
      },
      onclosetag(written) {
        const name = usual(written);
        if (depth === skippedAt) skippedAt = undefined;
        depth -= 1;
        around.close(name);
        if (name === 'w:tr') rows.pop();
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
