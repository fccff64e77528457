import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../evidence/distil/make-document.ts';
import { makeRun } from './make-run.ts';
import { ACME_DOCUMENTS } from './sample-company.ts';
import { OWN_WORDS } from './themes.ts';

const VALUES = makeDocument({
  kind: 'values-page',
  url: 'https://acme.example/values',
  text: 'We never write rounding difference in a report. Money that passes through our hands belongs to somebody at every moment. We say the number before we say the adjective. We leave the bench tidier than we found it on Friday.',
});

describe('behavioural questions', () => {
  it('ask at most once what would fit any value', () => {
    const { items } = makeRun([VALUES]).plan.behavioural;
    expect(items.length).toBeGreaterThanOrEqual(4);
    expect(items.filter(({ question }) => OWN_WORDS.questions.includes(question)).length).toBeLessThanOrEqual(
      1,
    );
  });

  it('claim absence of what was read only', () => {
    const page = makeDocument({ text: 'Acme makes anvils for small shops in Leeds.' });
    const values = makeRun([page])
      .plan.behavioural.items.map(({ value }) => value.text)
      .join('\n');
    expect(values).not.toContain('publishes nothing');
    expect(values).toContain('on the one page read');
  });
});

describe('a story from the CV', () => {
  const cv =
    'Led the rebuild of the checkout; conversion rose 4 %.\nIntroduced end-to-end tests; release rollbacks fell from 9 a quarter to 2.\nMentored four engineers, two of whom were promoted.\nWorked with two designers on a component library.';
  const { items } = makeRun(ACME_DOCUMENTS, {}, { cv }).plan.behavioural;

  it('is found by what was done, in the words of CVs', () =>
    expect(items.filter(({ from_cv }) => from_cv !== undefined).length).toBeGreaterThanOrEqual(3));

  it('is told once', () => {
    const lines = items.flatMap(({ from_cv }) => from_cv ?? []);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('is told once too where the company names its values', () => {
    const named = makeDocument({
      kind: 'values-page',
      url: 'https://acme.example/values',
      text: '## Teach others\n\nWhoever knows more shows the others how it is done, every week.\n\n## One team\n\nWe finish things together or we do not begin them at all.\n\n## Customers first\n\nWhat customers say on a Monday is planned by the Friday after.',
    });
    const { items: ofValues } = makeRun(
      [named],
      {},
      { cv: 'Mentored a team of four at a customer; together they cut releases to a day.' },
    ).plan.behavioural;
    const lines = ofValues.flatMap(({ from_cv }) => from_cv ?? []);
    expect(ofValues.filter(({ value_name }) => value_name !== undefined).length).toBeGreaterThanOrEqual(2);
    expect(lines).toHaveLength(1);
  });

  it('is never said to be missing when it is there', () => {
    for (const { from_cv, prompts } of items)
      if (from_cv !== undefined)
        expect(prompts.join(' ')).not.toMatch(/silent|shows nothing|Nothing in your CV|not in your CV/);
  });
});
