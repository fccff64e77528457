import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../evidence/distil/make-document.ts';
import type { Fact, FactKind } from '../../evidence/evidence.ts';
import { ANGLES, type Asker } from './ask-angles.ts';
import { makeRun } from './make-run.ts';

/** What an asker may be asked about a sentence of this kind. */
const asks = (asker: Asker, kind: Fact['kind'], text: string): string[] =>
  ANGLES.filter((angle) => angle.asker === asker && angle.kinds.includes(kind)).flatMap(({ about }) =>
    about
      .filter(({ cue, only, unless }) => only.includes(kind) && cue.test(text) && !unless?.test(text))
      .flatMap(({ ask }) => ask),
  );

describe('a question on a quotation', () => {
  it.each<[Asker, FactKind, string, RegExp]>([
    ['recruiter', 'funding', 'Acme raised €60 million in a Series C round.', /each part/],
    ['product', 'customer', 'Our customers are 1,400 shops in nine countries.', /sit beside/],
    ['engineer', 'scale', 'We moved €9.4 billion for shops last year.', /pushed you to change/],
    ['hiring-manager', 'way-of-working', 'Every team owns what it runs.', /Who does it today/],
    ['executive', 'history', 'Acme was founded in 2016 in Rotterdam.', /double/],
  ])('to the %s on %s does not mistake %j', (asker, kind, text, wrong) =>
    expect(asks(asker, kind, text).join(' ')).not.toMatch(wrong),
  );

  it.each<[Asker, FactKind, string, RegExp]>([
    ['recruiter', 'hiring-process', 'Our interview has two rounds and a call.', /each part/],
    ['engineer', 'engineering', 'We moved from Ruby to Go in 2021.', /pushed you to change/],
    ['executive', 'scale', 'Acme serves 1,400 marketplaces.', /double/],
  ])('to the %s on %s knows %j', (asker, kind, text, right) =>
    expect(asks(asker, kind, text).join(' ')).toMatch(right),
  );
});

describe('the hiring manager', () => {
  it('is asked about the work of the posting, not about what somebody brings along', () => {
    const posting = makeDocument({
      url: 'https://acme.example/jobs/7',
      kind: 'job-posting',
      fetcher: 'open-roles',
      text: [
        'You know coroutines well, and have opinions on dependency injection in large apps.',
        'You will move our oldest screens to the new design, one after the other.',
      ].join('\n\n'),
    });
    const asked = makeRun([posting])
      .plan.questions_to_ask.find(({ interviewer_type }) => interviewer_type === 'hiring-manager')
      ?.questions.map(({ text }) => text)
      .join('\n');
    expect(asked).toContain('our oldest screens');
    expect(asked).not.toContain('You know coroutines');
  });
});

describe('a question on a page', () => {
  it('has its title as it is written, whatever signs are in it', () => {
    const title = "Why we never write '$' and $& in prices";
    const post = makeDocument({
      url: 'https://acme.example/blog/prices',
      kind: 'engineering-post',
      title,
      text: 'Prices are hard to write.',
    });
    const asked = makeRun([post]).plan.questions_to_ask.flatMap(({ questions }) =>
      questions.map(({ text }) => text),
    );
    expect(asked.join('\n')).toContain(`“${title}”`);
  });
});
