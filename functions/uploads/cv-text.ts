/** From a CV's lines to the typed profile: sections by their headings, positions by their date ranges. Pure. */
import { shortLine } from '../../shared/plain-text.ts';
import { cutText } from '../evidence/text-limits.ts';
import { dateRange } from './dates.ts';
import type { Education, PersonProfile, Position } from './profile.ts';

const SECTIONS = {
  experience:
    /^(work |professional |relevant |employment )?(experience|employment|history|career|work history|positions?)( history)?$|^(berufserfahrung|expérience(s)?( professionnelle(s)?)?|experiencia( laboral| profesional)?|esperienz[ae]( professional[ei])?|experiência( profissional)?|werkervaring|doświadczenie( zawodowe)?)$/,
  education:
    /^(education|academic background|studies|qualifications|ausbildung|bildung|studium|formation(s)?|educación|formación|istruzione|formação|opleiding(en)?|wykształcenie)$/,
  skills:
    /^((technical|core|key|top) )?(skills|competenc(ies|es)|technologies|tech stack|tools|expertise|kenntnisse|fähigkeiten|compétences|habilidades|competenze|competências|vaardigheden|umiejętności)( & tools| and tools)?$/,
  summary:
    /^(summary|profile|about( me)?|objective|professional summary|profil|zusammenfassung|résumé|resumen|perfil|sommario|over mij)$/,
  other:
    /^(languages|certifications?|licenses( & certifications)?|projects|publications|awards|honou?rs|interests|hobbies|references|volunteer(ing)?( experience)?|courses|contact|contact details|sprachen|langues|idiomas|personal details)$/,
} as const;
type Section = keyof typeof SECTIONS | 'head';

/** A longer line is no line of a CV; its rest stays in the text alone. */
const MAX_LINE = 2_000;

const CONTACT = /@|https?:|www\.|\+?\d[\d ()./-]{7,}|linkedin\.com|github\.com/i;

export function profileFromLines(lines: readonly string[]): PersonProfile {
  const sections = splitSections(lines);
  const head = sections.head.filter((line) => !CONTACT.test(line));
  const [first, second] = head;
  const name = first !== undefined && isName(first) ? shortLine(first, 300) : undefined;
  const headline =
    name !== undefined && second !== undefined && second.length <= 200 ? shortLine(second, 300) : undefined;
  const summary = sections.summary.join('\n').slice(0, 4_000);
  return {
    ...(name !== undefined && { name }),
    ...(headline !== undefined && { headline }),
    ...(summary !== '' && { summary }),
    positions: positionsIn(sections.experience),
    skills: skillsIn(sections.skills),
    education: educationIn(sections.education),
    text: cutText(lines.join('\n')),
  };
}

function splitSections(lines: readonly string[]): Record<Section, string[]> {
  const found: Record<Section, string[]> = {
    head: [],
    experience: [],
    education: [],
    skills: [],
    summary: [],
    other: [],
  };
  let current: Section = 'head';
  for (const line of lines) {
    const words = bare(line);
    const next = words.length > 50 ? undefined : sectionOf(words);
    if (next) current = next;
    else if (words !== '') found[current].push(words);
  }
  return found;
}

function sectionOf(words: string): Section | undefined {
  const heading = words.toLowerCase().replace(/[:\s]+$/, '');
  for (const section of ['experience', 'education', 'skills', 'summary', 'other'] as const) {
    if (SECTIONS[section].test(heading)) return section;
  }
  return undefined;
}

/** Without the marks of headings, emphasis and lists. */
function bare(line: string): string {
  return line
    .slice(0, MAX_LINE)
    .replace(/\s+/g, ' ')
    .replace(/^ ?(#{1,6}|[-*•▪◦]) /, '')
    .replace(/\*\*|__/g, '')
    .trim();
}

function isName(line: string): boolean {
  const words = line.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    !/\d/.test(line) &&
    words.every((word) => /^[\p{L}'’.,-]+$/u.test(word))
  );
}

/** A position is a line with a date range, named by the rest of that line or by the line before it. */
function positionsIn(lines: readonly string[]): Position[] {
  const positions: Position[] = [];
  let described: string[] = [];
  const close = () => {
    const last = positions.at(-1);
    if (last && described.length > 0) last.description = described.join('\n').slice(0, 4_000);
    described = [];
  };
  for (const [at, line] of lines.entries()) {
    const range = dateRange(line);
    if (!range) {
      described.push(line);
      continue;
    }
    const before = lines[at - 1];
    const isNamedBefore =
      before !== undefined && before.length <= 120 && !dateRange(before) && !/[.;]$/.test(before);
    if (described.at(-1) === before && isNamedBefore) described.pop();
    close();
    const named = namedIn(range.rest, isNamedBefore ? before : undefined);
    if (named && positions.length < 50)
      positions.push({ ...named, from: range.from.slice(0, 40), to: range.to.slice(0, 40) });
  }
  close();
  return positions;
}

function namedIn(
  rest: string,
  before: string | undefined,
): Pick<Position, 'title' | 'organization'> | undefined {
  const [title, organization] = parted(rest);
  if (title !== undefined && organization !== undefined) return { title, organization };
  if (title !== undefined && before !== undefined) {
    const [head, tail] = parted(before);
    if (head === undefined) return { title };
    return looksLikeTitle(title) && !looksLikeTitle(head)
      ? { title, organization: head }
      : { title: head, organization: tail ?? title };
  }
  const [head, tail] = parted(title ?? before ?? '');
  if (head === undefined) return undefined;
  return tail === undefined ? { title: head } : { title: head, organization: tail };
}

/** Between a title and who it was for. */
const SEPARATORS = /\s+(?:at|@|bei|chez|en)\s+|\s*[|·•]\s*|\s+[–—-]\s+|,\s+/;

function parted(line: string): [string | undefined, string | undefined] {
  const [first, second] = line
    .split(SEPARATORS)
    .map((part) => shortLine(part, 300))
    .filter((part) => part !== '');
  return [first, second];
}

const TITLE_WORDS =
  /\b(engineer|developer|manager|lead|director|head|architect|scientist|analyst|designer|consultant|intern|founder|officer|cto|ceo|vp|researcher|specialist|administrator|owner|professor|entwickler|ingenieur|développeur|ingénieur|desarrollador)/i;

function looksLikeTitle(text: string): boolean {
  return TITLE_WORDS.test(text);
}

/** A stroke parts longer words; "CI/CD", "A/B tests" and "TCP/IP" are one skill each. */
const BETWEEN_SKILLS = /[,;|·•]|\s{3,}|\s\/\s|(?<=[\p{L}\p{N}+#.]{3})\/(?=[\p{L}\p{N}.]{3})/u;

function skillsIn(lines: readonly string[]): string[] {
  const skills = lines
    .flatMap((line) => line.replace(/^[^:]{1,30}:\s+/, '').split(BETWEEN_SKILLS))
    .map((skill) => shortLine(skill, 100))
    .filter((skill) => skill !== '' && skill.split(/\s+/).length <= 5);
  return [...new Set(skills)].slice(0, 100);
}

const SCHOOL =
  /universit|college|school|institut|academy|hochschule|école|escuela|polytechn|politecnico|\beth\b|\bmit\b|\btu /i;
const DEGREE =
  /\b(bsc|msc|ba|ma|bachelor|master|mba|phd|ph\.d|doctor|diploma?|degree|licence|laurea|b\.?\s?eng|m\.?\s?eng|b\.s|m\.s)\b/i;

function educationIn(lines: readonly string[]): Education[] {
  const found: Education[] = [];
  for (const [at, line] of lines.entries()) {
    const range = dateRange(line);
    const year = /\b(?:19|20)\d{2}\b/.exec(line)?.[0];
    if (!range && year === undefined) continue;
    const rest = range?.rest ?? line.replace(/[(,\s]*\b(?:19|20)\d{2}\b[)\s]*/, ' ').trim();
    const before = lines[at - 1];
    const isNamedBefore = before !== undefined && !/\b(?:19|20)\d{2}\b/.test(before);
    const parts = [
      ...(isNamedBefore && !SCHOOL.test(rest) ? before.split(SEPARATORS) : []),
      ...rest.split(SEPARATORS),
    ];
    const named = schoolIn(parts.map((part) => shortLine(part, 300)).filter((part) => part !== ''));
    if (!named || found.length >= 20) continue;
    const dates = range
      ? { from: range.from.slice(0, 40), to: range.to.slice(0, 40) }
      : year !== undefined && { to: year };
    found.push({ ...named, ...dates });
  }
  return found;
}

/** The part that names a school, with the place after it; the parts around it are the degree. */
function schoolIn(parts: readonly string[]): Pick<Education, 'school' | 'degree'> | undefined {
  const at = Math.max(
    0,
    parts.findIndex((part) => SCHOOL.test(part)),
  );
  const after = parts.slice(at + 1);
  const [degreeAfter, placeAfter] = [
    after.filter((part) => DEGREE.test(part)),
    after.filter((part) => !DEGREE.test(part)),
  ];
  const isDegreeFirst = at > 0;
  const school = [parts[at] ?? '', ...(isDegreeFirst || degreeAfter.length === 0 ? placeAfter : [])].join(
    ', ',
  );
  const degree = [
    ...parts.slice(0, at),
    ...(isDegreeFirst || degreeAfter.length === 0 ? degreeAfter : after),
  ].join(', ');
  if (school === '') return undefined;
  return { school: school.slice(0, 300), ...(degree !== '' && { degree: degree.slice(0, 300) }) };
}
