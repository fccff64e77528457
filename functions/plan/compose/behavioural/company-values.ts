/** A company's values with the names it gave them, read from its values page or a section about values. */
import { isInstructionLike } from '../../../evidence/distil/instructions.ts';
import type { Document } from '../../../evidence/document.ts';
import { opening, type Passage, passagesOf } from '../../pages/passages.ts';

export interface CompanyValue {
  document: Document;
  /** As the company writes it: a heading, or the short sentence that opens a paragraph. */
  name: string;
  /** From the name to the end of what is quoted of its explanation. */
  start: number;
  end: number;
  /** The explanation alone. */
  said: { start: number; end: number };
}

const MOST = 10;
const NAME_WORDS = 7;
const NAME_LETTERS = 60;
/** Of an explanation, what is quoted. */
const SAID_MOST = 260;
const SAID_LEAST = 25;
/** Where a page without an address of its own lists its values. */
const ABOUT_VALUES =
  /\b(?:values|principles|beliefs|what we (?:believe|value|stand for)|our culture|Werte|valeurs|valores)\b/i;
const NO_VALUE =
  /\b(?:subscribe|sign up|newsletter|read our|visit us|open day|contact|vacanc\w+|open (?:roles|positions)|apply|cookies?|press|follow us|benefits|gentle letter|release notes)\b/i;
/** A sentence about the values, not one of them. */
const INTRODUCES =
  /\b(?:these|our|five|six|seven|eight|company|core|following) (?:\p{L}+ )?(?:values|principles|sentences)\b|\bwrote (?:these|them) down\b|\bhow we (?:work|interview|hire)\b/iu;

/** In the order of the page; at most ten. Empty where no page names its values. */
export function companyValues(documents: readonly Document[]): CompanyValue[] {
  const own = documents.filter(({ source }) => source.about === 'company' && source.voice === 'own');
  const pages = own.filter(({ source }) => source.kind === 'values-page');
  for (const document of pages) {
    const values = ofPage(document, () => true);
    if (values.length >= 2) return values;
  }
  for (const document of own.filter(({ source }) => ['company-page', 'careers-page'].includes(source.kind))) {
    const values = labelled(document, (heading) => ABOUT_VALUES.test(heading ?? ''));
    if (values.length >= 2) return values;
  }
  return [];
}

/** Named by headings where the page has them; else by how its paragraphs or bullets begin. */
function ofPage(document: Document, within: (heading: string | undefined) => boolean): CompanyValue[] {
  const headed = headedBy(document);
  return headed.length >= 2 ? headed : labelled(document, within);
}

function headedBy(document: Document): CompanyValue[] {
  const seen = new Set<string>();
  return passagesOf(document)
    .flatMap((passage) => {
      const { heading } = passage;
      if (heading === undefined || seen.has(heading)) return [];
      seen.add(heading);
      const at = document.text.lastIndexOf(heading, passage.start);
      return at < 0 || !isName(heading) ? [] : valueAt(document, heading, at, passage, 0);
    })
    .slice(0, MOST);
}

/** "Fail cold. Whatever breaks, …", "Ownership: we …", "Ownership – we …". */
function labelled(document: Document, within: (heading: string | undefined) => boolean): CompanyValue[] {
  return passagesOf(document)
    .flatMap((passage) => {
      if (!within(passage.heading)) return [];
      const text = document.text.slice(passage.start, passage.end);
      const label = /^([^.:!?–—\n]{3,60})(?::|\s[–—-])\s+(?=\S)/.exec(text);
      const name = label?.[1]?.trim();
      if (label && name && isName(name)) {
        const from = passage.start + label[0].length;
        const end = Math.min(passage.end, opening(passage, SAID_MOST).end);
        return isSaid(document.text.slice(from, end))
          ? [{ document, name, start: passage.start, end, said: { start: from, end } }]
          : [];
      }
      const [first, second] = passage.sentences;
      const short = first?.text.replace(/[.!]$/, '');
      return first && second && short && isName(short)
        ? valueAt(document, short, first.start, passage, 1)
        : [];
    })
    .slice(0, MOST);
}

function valueAt(
  document: Document,
  name: string,
  start: number,
  passage: Passage,
  from: number,
): CompanyValue[] {
  const said = opening(passage, SAID_MOST, from);
  const text = document.text.slice(said.start, said.end);
  return isSaid(text) ? [{ document, name, start, end: said.end, said }] : [];
}

const isName = (text: string) =>
  text.length <= NAME_LETTERS &&
  text.split(/\s+/).length <= NAME_WORDS &&
  /^[\p{Lu}\p{N}“"]/u.test(text) &&
  !NO_VALUE.test(text) &&
  !INTRODUCES.test(text) &&
  !/\b(?:19|20)\d\d\b/.test(text);

const isSaid = (text: string) =>
  text.length >= SAID_LEAST && !NO_VALUE.test(text) && !INTRODUCES.test(text) && !isInstructionLike(text);
