/**
 * LinkedIn's data export: a ZIP of CSV files. Only the files and columns about work are read; addresses, birth dates,
 * contacts and messages stay in the archive. Source: LinkedIn Help, "Download your account data".
 */
import { parse } from 'csv-parse/sync';
import { oneLine, shortLine } from '../../shared/plain-text.ts';
import type { Education, PersonProfile, Position } from './profile.ts';
import { profileText } from './profile-text.ts';
import { UploadError } from './refusal.ts';
import { readZip } from './zip.ts';

const FILES = ['profile.csv', 'positions.csv', 'skills.csv', 'education.csv'] as const;
const MAX_ROWS = 2_000;

/** Whether an archive's names look like the export. */
export function isLinkedInExport(names: readonly string[]): boolean {
  return names.some((name) => /^profile\.csv$|^positions\.csv$/.test(baseName(name)));
}

export async function linkedInExport(bytes: Uint8Array): Promise<PersonProfile> {
  const files = await readZip(bytes, (name) => FILES.some((file) => file === baseName(name)));
  const rows = new Map([...files].map(([name, data]) => [baseName(name), readRows(data)]));
  const [profile] = rows.get('profile.csv') ?? [];
  const name = [profile?.['first name'], profile?.['last name']]
    .map((part) => cell(part, 150))
    .filter(Boolean)
    .join(' ');
  const headline = cell(profile?.headline, 300);
  const summary = cell(profile?.summary, 4_000);
  const facts = {
    ...(name !== '' && { name }),
    ...(headline !== '' && { headline }),
    ...(summary !== '' && { summary }),
    positions: (rows.get('positions.csv') ?? []).flatMap(toPosition).slice(0, 50),
    skills: (rows.get('skills.csv') ?? [])
      .map((row) => cell(row.name, 100))
      .filter(Boolean)
      .slice(0, 100),
    education: (rows.get('education.csv') ?? []).flatMap(toEducation).slice(0, 20),
  };
  const text = profileText(facts);
  if (text === '') throw new UploadError('empty');
  return { ...facts, text };
}

function baseName(path: string): string {
  return (path.split('/').at(-1) ?? '').toLowerCase();
}

type Row = Record<string, string>;

function readRows(data: Buffer): Row[] {
  try {
    const rows: string[][] = parse(data, {
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: MAX_ROWS,
    });
    const [header = [], ...body] = rows;
    const names = header.map((name) => name.trim().toLowerCase());
    return body.map((values) => Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])));
  } catch (error) {
    throw new UploadError('unreadable', { cause: error });
  }
}

/** A cell as text: a leading sign that a spreadsheet would run as a formula is dropped. */
function cell(value: string | undefined, max: number): string {
  const text = oneLine(value ?? '').replace(/^[=+@\t\r-]+(?=\S)/, '');
  return shortLine(text, max);
}

function toPosition(row: Row): Position[] {
  const title = cell(row.title, 300);
  const organization = cell(row['company name'], 300);
  const description = cell(row.description, 4_000);
  const from = cell(row['started on'], 40);
  const to = cell(row['finished on'], 40);
  if (title === '') return [];
  return [
    {
      title,
      ...(organization !== '' && { organization }),
      ...(from !== '' && { from, to: to === '' ? 'Present' : to }),
      ...(description !== '' && { description }),
    },
  ];
}

function toEducation(row: Row): Education[] {
  const school = cell(row['school name'], 300);
  const degree = cell(row['degree name'], 300);
  const from = cell(row['start date'], 40);
  const to = cell(row['end date'], 40);
  if (school === '') return [];
  return [
    { school, ...(degree !== '' && { degree }), ...(from !== '' && { from }), ...(to !== '' && { to }) },
  ];
}
