import { describe, expect, it } from 'vitest';
import { profileFromLines } from './cv-text.ts';
import { dateRange } from './dates.ts';
import { unwrap } from './unwrap.ts';

const education = (line: string) => profileFromLines(['## Education', line]).education[0];
const position = (...lines: string[]) => profileFromLines(['## Experience', ...lines]).positions[0];

describe('dates of a CV', () => {
  it.each([
    ['Jan 2019 - Present', 'Jan 2019', 'Present', ''],
    ['Engineer, Acme (2016–2019)', '2016', '2019', 'Engineer, Acme'],
    ['03/2020 – heute', '03/2020', 'heute', ''],
    ['March 2021 - May 2022 (1 year 3 months)', 'March 2021', 'May 2022', ''],
    ['mars 2018 à juin 2020', 'mars 2018', 'juin 2020', ''],
  ])('%s', (line, from, to, rest) => {
    expect(dateRange(line)).toEqual({ from, to, rest });
  });

  it('are not seen in a telephone number or a version', () => {
    expect(dateRange('+31 20 1999 - 2000000')).toBeUndefined();
    expect(dateRange('from 10.2019 releases')).toBeUndefined();
  });
});

describe('skills of a CV', () => {
  it.each([
    ['CI/CD, A/B tests, TCP/IP, UI/UX', ['CI/CD', 'A/B tests', 'TCP/IP', 'UI/UX']],
    ['Languages: Kotlin/Java / Go', ['Kotlin', 'Java', 'Go']],
  ])('%s', (line, skills) => {
    expect(profileFromLines(['## Skills', line]).skills).toEqual(skills);
  });
});

describe('positions of a CV', () => {
  it.each([
    [['Senior Engineer, Acme (2019 – Present)'], 'Senior Engineer', 'Acme'],
    [['Senior Engineer at Acme', '2019 - Present'], 'Senior Engineer', 'Acme'],
    [['Acme', 'Senior Engineer | 2019 - Present'], 'Senior Engineer', 'Acme'],
    [['2019 - Present  Senior Engineer — Acme'], 'Senior Engineer', 'Acme'],
  ])('%j', (lines, title, organization) => {
    expect(position(...lines)).toMatchObject({ title, organization, from: '2019', to: 'Present' });
  });
});

describe('education of a CV', () => {
  it.each([
    [
      'BSc, Computer Science, Zuiderdijk University of Applied Sciences (2015 – 2019)',
      'Zuiderdijk University of Applied Sciences',
      'BSc, Computer Science',
    ],
    [
      'University of California, Berkeley, MSc Computer Science, 2015 - 2019',
      'University of California',
      'Berkeley, MSc Computer Science',
    ],
    ['ETH Zürich, 2014', 'ETH Zürich', undefined],
  ])('%s', (line, school, degree) => {
    expect(education(line)).toMatchObject({ school, ...(degree !== undefined && { degree }) });
  });
});

describe('lines broken by a page', () => {
  it('become sentences again, list items and headings stay apart', () => {
    expect(
      unwrap([
        'Six years of experience, mostly on booking and',
        'invoicing systems.',
        'Skills',
        '- Kotlin on the server',
        '- and Java',
      ]),
    ).toEqual([
      'Six years of experience, mostly on booking and invoicing systems.',
      'Skills',
      '- Kotlin on the server',
      '- and Java',
    ]);
  });
});
