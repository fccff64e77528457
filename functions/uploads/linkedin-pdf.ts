/**
 * LinkedIn's "Save to PDF": a narrow column on the left (contact, top skills), and on the right the name in the
 * largest letters, headline, summary, experience and education. Told by its layout; other PDFs are read as CVs. Pure.
 */
import { shortLine } from '../../shared/plain-text.ts';
import { dateRange } from './dates.ts';
import type { PdfLine } from './pdf-text.ts';
import type { Education, PersonProfile, Position } from './profile.ts';
import { profileText } from './profile-text.ts';
import { unwrap } from './unwrap.ts';

/** Where the right column starts, as a share of the page's width. */
const SIDEBAR = 0.3;
const RIGHT_SECTIONS =
  /^(summary|experience|education|licenses & certifications|zusammenfassung|berufserfahrung|ausbildung)$/i;
const PAGE_NUMBER = /^page \d+ of \d+$|^(seite|página|pagina) \d+/i;

export function isLinkedInPdf(lines: readonly PdfLine[]): boolean {
  const left = lines.filter((line) => line.left < SIDEBAR).map((line) => line.text);
  const hasSidebar = left.some((text) => /^(contact|top skills|kontakt|top-kenntnisse)$/i.test(text));
  const hasAddress = left.some((text) => /linkedin\.com\/in\//i.test(text) || /\(LinkedIn\)/i.test(text));
  return (
    hasSidebar && hasAddress && lines.some((line) => line.left >= SIDEBAR && RIGHT_SECTIONS.test(line.text))
  );
}

export function linkedInPdf(lines: readonly PdfLine[]): PersonProfile {
  const shown = lines.filter((line) => !PAGE_NUMBER.test(line.text));
  const right = shown.filter((line) => line.left >= SIDEBAR);
  const skills = topSkills(shown.filter((line) => line.left < SIDEBAR));
  const sections = splitRight(right);
  const { name, headline } = headOf(sections.head);
  const summary = paragraph(sections.summary.map((line) => line.text));
  const facts = {
    ...(name !== undefined && { name }),
    ...(headline !== undefined && { headline }),
    ...(summary !== '' && { summary }),
    positions: positionsIn(sections.experience),
    skills,
    education: educationIn(sections.education),
  };
  return { ...facts, text: profileText(facts) || right.map((line) => line.text).join('\n') };
}

function topSkills(left: readonly PdfLine[]): string[] {
  const start = left.findIndex((line) => /^top[ -](skills|kenntnisse)$/i.test(line.text));
  if (start < 0) return [];
  const heading = left[start]?.size ?? 0;
  const skills: string[] = [];
  for (const line of left.slice(start + 1)) {
    if (line.size >= heading && skills.length > 0) break;
    skills.push(shortLine(line.text, 100));
  }
  return skills.filter((skill) => skill !== '').slice(0, 20);
}

type RightSection = 'head' | 'summary' | 'experience' | 'education' | 'other';

function splitRight(lines: readonly PdfLine[]): Record<RightSection, PdfLine[]> {
  const found: Record<RightSection, PdfLine[]> = {
    head: [],
    summary: [],
    experience: [],
    education: [],
    other: [],
  };
  let current: RightSection = 'head';
  for (const line of lines) {
    const heading = RIGHT_SECTIONS.test(line.text) ? line.text.toLowerCase() : undefined;
    if (heading === undefined) found[current].push(line);
    else if (/summary|zusammenfassung/.test(heading)) current = 'summary';
    else if (/experience|berufserfahrung/.test(heading)) current = 'experience';
    else if (/education|ausbildung/.test(heading)) current = 'education';
    else current = 'other';
  }
  return found;
}

/** The name has the largest letters; the headline follows it until the letters get smaller (the place). */
function headOf(head: readonly PdfLine[]): { name?: string; headline?: string } {
  const largest = Math.max(0, ...head.map((line) => line.size));
  const at = head.findIndex((line) => line.size === largest);
  const name = head[at];
  if (!name) return {};
  const after = head.slice(at + 1);
  const isSameSize = (line: PdfLine) => Math.abs(line.size - (after[0]?.size ?? 0)) < 0.3;
  const upTo = after.findIndex((line) => !isSameSize(line));
  const lines = upTo < 0 ? after.slice(0, Math.max(1, after.length - 1)) : after.slice(0, upTo);
  const headline = shortLine(lines.map((line) => line.text).join(' '), 300);
  return { name: shortLine(name.text, 300), ...(headline !== '' && { headline }) };
}

/** Company in larger letters, below it title, dates, place and description; several titles may share a company. */
function positionsIn(lines: readonly PdfLine[]): Position[] {
  const companySize = Math.max(0, ...lines.map((line) => line.size));
  const positions: Position[] = [];
  let organization: string | undefined;
  let described: string[] = [];
  const close = (isTitleLast: boolean) => {
    const own = isTitleLast ? described.slice(0, -1) : described;
    const last = positions.at(-1);
    const description = paragraph(own[0] !== undefined && isPlace(own[0]) ? own.slice(1) : own);
    if (last && description !== '') last.description = description;
    described = [];
  };
  for (const line of lines) {
    const range = dateRange(line.text);
    const title = described.at(-1);
    if (range?.rest === '' && title !== undefined) {
      close(true);
      if (positions.length === 50) break;
      const at = organization === undefined ? {} : { organization };
      positions.push({ title: shortLine(title, 300), ...at, from: range.from, to: range.to });
    } else if (line.size >= companySize - 0.1) {
      close(false);
      organization = shortLine(line.text, 300);
    } else if (!LENGTH_OF_STAY.test(line.text)) described.push(line.text);
  }
  close(false);
  return positions;
}

/** "4 years 2 months" beside a company with several positions. */
const LENGTH_OF_STAY = /^\d+ (years?|months?|jahre?|monate?)( \d+ (months?|monate?))?$/i;

/** "Rotterdam, Netherlands": capitalised words and no sentence. */
function isPlace(line: string): boolean {
  return (
    line.length <= 60 &&
    /^(\p{Lu}[\p{L}.’'-]*|\p{Lu}{2,}|of|and|de|la|del|den)([ ,]+(\p{Lu}[\p{L}.’'-]*|of|and|de|la|del|den))*$/u.test(
      line,
    ) &&
    !line.endsWith('.')
  );
}

/** Lines broken by the page's width as running text; list items stay apart. */
function paragraph(lines: readonly string[]): string {
  return unwrap(lines).join('\n').slice(0, 4_000);
}

function educationIn(lines: readonly PdfLine[]): Education[] {
  const found: Education[] = [];
  const schoolSize = Math.max(0, ...lines.map((line) => line.size));
  for (const line of lines) {
    if (line.size >= schoolSize - 0.1) {
      if (found.length < 20) found.push({ school: shortLine(line.text, 300) });
      continue;
    }
    const last = found.at(-1);
    if (!last) continue;
    const range = dateRange(line.text);
    const [degree] = line.text.split('·');
    if (range) Object.assign(last, { from: range.from.slice(0, 40), to: range.to.slice(0, 40) });
    if (degree !== undefined && last.degree === undefined && degree.trim() !== '' && !dateRange(degree)) {
      last.degree = shortLine(degree, 300);
    }
  }
  return found;
}
