/** A company's record as a document: a line for each field, so that each can be quoted, and the fields as details. Pure. */
import type { DocumentDetails } from '../../evidence/document.ts';
import type { FetchedDocument } from '../contract.ts';

export interface OrganizationRecord {
  name: string;
  /** Where a reader finds the record. */
  url: string;
  kind: 'company-record';
  /** Empty where unknown. */
  fields: { description: string; founded: string; employees: string; industry: string; headquarters: string };
  website: string;
  /** Further lines; empty ones are left out. */
  more: readonly string[];
  fetchedAt: Date;
}

export function organizationText(record: OrganizationRecord): FetchedDocument {
  const { name, fields, website } = record;
  const { description, founded, employees, industry, headquarters } = fields;
  const lines = [
    founded === '' ? '' : `Founded: ${founded}`,
    headquarters === '' ? '' : `Headquarters: ${headquarters}`,
    employees === '' ? '' : `Employees: ${employees}`,
    industry === '' ? '' : `Industry: ${industry}`,
    `Website: ${website}`,
    ...record.more,
  ].filter((line) => line !== '');
  const details: DocumentDetails = {
    kind: 'organization',
    name: name.slice(0, 300),
    ...(description !== '' && { description: description.slice(0, 2_000) }),
    ...(founded !== '' && { founded: founded.slice(0, 300) }),
    ...(employees !== '' && { employees: employees.slice(0, 300) }),
    ...(industry !== '' && { industry: industry.slice(0, 300) }),
    ...(headquarters !== '' && { headquarters: headquarters.slice(0, 300) }),
    website: website.slice(0, 2_048),
  };
  return {
    source: {
      kind: record.kind,
      url: record.url,
      title: `${name}: company record`.slice(0, 500),
      about: 'company',
      voice: 'third-party',
      subject: name.slice(0, 200),
      language: 'en',
      fetched_at: record.fetchedAt.toISOString(),
    },
    text: [`## ${name}`, description, lines.map((line) => `- ${line}`).join('\n')]
      .filter((part) => part !== '')
      .join('\n\n'),
    details,
  };
}
