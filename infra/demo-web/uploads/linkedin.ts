// What LinkedIn lets a person save: the profile as PDF, and the data export as a ZIP of CSV files.
import { type PdfText, pdf } from './pdf.ts';
import type { Position, Profile } from './people.ts';
import { zip } from './zip.ts';

const SIDE = { x: 22, width: 26 };
const MAIN = { x: 223, width: 62 };
const BOTTOM = 60;

/** "Save to PDF" of a profile on `now`: a dark column with contact and skills, the main column with the career. */
export function linkedInPdf(profile: Profile, now: Date): Buffer {
  const side = column(SIDE, [
    heading('Contact'),
    line(`www.linkedin.com/in/${profile.linkedin} (LinkedIn)`),
    ...profile.websites.map((site) => line(`${site} (Personal)`)),
    gap,
    heading('Top Skills'),
    ...profile.skills.slice(0, 3).map((skill) => line(skill)),
    gap,
    heading('Languages'),
    ...profile.languages.map(({ name, proficiency }) => line(`${name} (${proficiency})`)),
  ]);
  const main = column(MAIN, [
    { text: `${profile.first_name} ${profile.last_name}`, size: 26 },
    { text: profile.headline, size: 12 },
    line(profile.location),
    gap,
    { text: 'Summary', size: 15.75 },
    ...wrapped(profile.summary, MAIN.width),
    gap,
    { text: 'Experience', size: 15.75 },
    ...grouped(profile.positions).flatMap((group) => experience(group, now)),
    gap,
    { text: 'Education', size: 15.75 },
    ...profile.education.flatMap(({ school, degree, started, finished }) => [
      heading(school),
      line(`${degree}  · (${started} - ${finished})`),
    ]),
  ]);
  const count = Math.max(side.length, main.length);
  const pages = Array.from({ length: count }, (_, index) => [
    ...(side[index] ?? []),
    ...(main[index] ?? []),
    { text: `Page ${index + 1} of ${count}`, x: 270, y: 20, size: 9 },
  ]);
  return pdf(pages);
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
}

const gap: Line = { text: '', size: 12 };

function heading(text: string): Line {
  return { text, size: 12, bold: true };
}

function line(text: string): Line {
  return { text, size: 10.5 };
}

function wrapped(text: string, width: number): Line[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map(line);
}

/** Positions that follow each other at one company stand under its name once. */
function grouped(positions: readonly Position[]): Position[][] {
  const groups: Position[][] = [];
  for (const position of positions) {
    const last = groups.at(-1);
    if (last?.[0]?.company === position.company) last.push(position);
    else groups.push([position]);
  }
  return groups;
}

function experience(group: readonly Position[], now: Date): Line[] {
  return [
    heading(group[0]?.company ?? ''),
    ...group.flatMap(({ title, started, finished, location, description }) => [
      { text: title, size: 11.5 },
      line(span(started, finished, now)),
      line(location),
      ...wrapped(description, MAIN.width),
    ]),
  ];
}

/** "March 2017 - December 2021 (4 years 10 months)"; both months count. */
function span(started: string, finished: string | undefined, now: Date): string {
  const from = firstOfMonth(started);
  const to = finished === undefined ? now : firstOfMonth(finished);
  const months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth() + 1;
  const counted = (count: number, unit: string) =>
    count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];
  const length = [...counted(Math.floor(months / 12), 'year'), ...counted(months % 12, 'month')].join(' ');
  return `${longMonth(from)} - ${finished === undefined ? 'Present' : longMonth(to)} (${length})`;
}

function firstOfMonth(date: string): Date {
  return new Date(`1 ${date} UTC`);
}

function longMonth(date: Date): string {
  return date.toLocaleDateString('en-US', { year: 'numeric', month: 'long', timeZone: 'UTC' });
}

/** Places lines from the top of a page down, going on to next pages. */
function column({ x, width }: { x: number; width: number }, lines: readonly Line[]): PdfText[][] {
  const pages: PdfText[][] = [[]];
  let y = 790;
  for (const { text, size, bold } of lines) {
    const fitted = size > 12 || text.length <= width ? [text] : wrapped(text, width).map((part) => part.text);
    for (const part of fitted) {
      if (y < BOTTOM) {
        pages.push([]);
        y = 790;
      }
      if (part !== '')
        pages.at(-1)?.push({ text: part, x, y, size, ...(bold === undefined ? {} : { bold }) });
      y -= size * 1.35;
    }
  }
  return pages;
}

/** The data export, with the files and columns that matter here. */
export function linkedInZip(profile: Profile): Buffer {
  return zip([
    { name: 'Profile.csv', data: profileCsv(profile) },
    {
      name: 'Positions.csv',
      data: csv(
        ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'],
        profile.positions.map((p) => [
          p.company,
          p.title,
          p.description,
          p.location,
          p.started,
          p.finished ?? '',
        ]),
      ),
    },
    {
      name: 'Skills.csv',
      data: csv(
        ['Name'],
        profile.skills.map((skill) => [skill]),
      ),
    },
    {
      name: 'Languages.csv',
      data: csv(
        ['Name', 'Proficiency'],
        profile.languages.map(({ name, proficiency }) => [name, `${proficiency} proficiency`]),
      ),
    },
    {
      name: 'Education.csv',
      data: csv(
        ['School Name', 'Start Date', 'End Date', 'Notes', 'Degree Name', 'Activities'],
        profile.education.map((e) => [e.school, e.started, e.finished, '', e.degree, '']),
      ),
    },
    {
      name: 'Connections.csv',
      data: 'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n',
    },
  ]);
}

function profileCsv(profile: Profile): string {
  const columns = [
    'First Name',
    'Last Name',
    'Maiden Name',
    'Address',
    'Birth Date',
    'Headline',
    'Summary',
    'Industry',
    'Zip Code',
    'Geo Location',
    'Twitter Handles',
    'Websites',
    'Instant Messengers',
  ];
  const sites = profile.websites.map((site) => `PERSONAL:${site}`).join(',');
  const { first_name, last_name, headline, summary, industry, location } = profile;
  // Address and birth date are in real exports; a reader has to leave them alone.
  return csv(columns, [
    [
      first_name,
      last_name,
      '',
      '1 Private Street, Nowhere',
      'Jan 1',
      headline,
      summary,
      industry,
      '',
      location,
      '',
      `[${sites}]`,
      '',
    ],
  ]);
}

/** RFC 4180: fields with commas, quotes or line breaks are quoted. */
export function csv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const field = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\n`).join('');
}
