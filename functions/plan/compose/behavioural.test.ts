import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../evidence/distil/make-document.ts';
import { makeRun } from './make-run.ts';
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
