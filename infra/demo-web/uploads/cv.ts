// A candidate's CV as Markdown, text, DOCX (ECMA-376, WordprocessingML) and PDF.
import { escapeMarkup } from '../front-matter.ts';
import { pdf } from './pdf.ts';
import type { Profile } from './people.ts';
import { zip } from './zip.ts';

type Block = readonly [kind: 'title' | 'heading' | 'text' | 'item', text: string];

function blocks(profile: Profile): Block[] {
  return [
    ['title', `${profile.first_name} ${profile.last_name}`],
    ['text', `${profile.headline}, ${profile.location}`],
    ['heading', 'Profile'],
    ['text', profile.summary],
    ['heading', 'Experience'],
    ...profile.positions.flatMap((position): Block[] => [
      [
        'text',
        `${position.title}, ${position.company}, ${position.location} (${position.started} – ${position.finished ?? 'present'})`,
      ],
      ['item', position.description],
    ]),
    ['heading', 'Education'],
    ...profile.education.map(
      (school): Block => [
        'text',
        `${school.degree}, ${school.school} (${school.started} – ${school.finished})`,
      ],
    ),
    ['heading', 'Skills'],
    ['text', profile.skills.join(', ')],
    ['heading', 'Languages'],
    ['text', profile.languages.map(({ name, proficiency }) => `${name} (${proficiency})`).join(', ')],
  ];
}

/** CommonMark. */
export function cvMarkdown(profile: Profile): string {
  const marks = { title: '# ', heading: '## ', text: '', item: '- ' };
  return `${blocks(profile)
    .map(([kind, text]) => marks[kind] + text)
    .join('\n\n')}\n`;
}

/** Plain text with CRLF, as exported by a word processor. */
export function cvText(profile: Profile): string {
  return blocks(profile)
    .map(([kind, text]) => (kind === 'heading' ? `\r\n${text.toUpperCase()}` : text))
    .join('\r\n');
}

/** A PDF without columns; long lines are broken at 90 characters. */
export function cvPdf(profile: Profile): Buffer {
  const lines = blocks(profile).flatMap(([kind, text]) =>
    (text.match(/.{1,90}(?:\s|$)/g) ?? [text]).map((part) => ({
      text: part.trim(),
      size: kind === 'title' ? 20 : 11,
      bold: kind === 'heading',
    })),
  );
  return pdf([lines.map((line, index) => ({ ...line, x: 60, y: 780 - index * 18 }))]);
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A minimal Word document: headings by style, list items, runs split as Word splits them. */
export function cvDocx(profile: Profile): Buffer {
  const types = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  const rels = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
  const document = `${XML}<w:document xmlns:w="${WORD}"><w:body>${blocks(profile).map(paragraph).join('')}<w:sectPr/></w:body></w:document>`;
  return zip([
    { name: '[Content_Types].xml', data: types },
    { name: '_rels/.rels', data: rels },
    { name: 'word/document.xml', data: document },
  ]);
}

function paragraph([kind, text]: Block): string {
  const style = { title: 'Title', heading: 'Heading1', text: 'Normal', item: 'ListBullet' }[kind];
  const half = Math.ceil(text.length / 2);
  const runs = [text.slice(0, half), text.slice(half)]
    .filter((part) => part !== '')
    .map((part) => `<w:r><w:t xml:space="preserve">${escapeMarkup(part)}</w:t></w:r>`);
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`;
}
