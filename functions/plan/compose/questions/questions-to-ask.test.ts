import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../evidence/distil/make-document.ts';
import type { Fact, FactKind } from '../../../evidence/evidence.ts';
import { makeRun } from '../make-run.ts';
import { ANGLES, type Asker } from './ask-angles.ts';

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

describe('a line of a sales page', () => {
  const asked = (text: string) =>
    makeRun([makeDocument({ text })]).plan.questions_to_ask.flatMap(({ interviewer_type, questions }) =>
      questions
        .filter(({ because }) => because !== undefined)
        .map(({ text: ask }) => [interviewer_type, ask]),
    );

  it.each([
    'Acme is the world’s favourite task manager and to-do list app.',
    'Acme is great for playing games and chilling with friends in the evening.',
    'Acme is leading advocacy efforts across the country to pass commonsense laws.',
    'By fixing these rules, we will be able to ensure that consumers pay less for cover.',
    'Acme does not maintain cover for couriers in every state of the country.',
  ])('that praises, promises or limits is asked about by nobody: %j', (text) =>
    expect(asked(text)).toEqual([]),
  );

  it('is no matter for the recruiter', () =>
    expect(
      asked(
        'Acme routes parcels between small shops and their buyers. Acme prints labels for every shop overnight. Acme weighs each parcel at the door. Acme insures what it carries up to a thousand euros. Acme sorts by postcode in nineteen halls. Acme shows buyers where their parcel is.',
      ).filter(([who]) => who === 'recruiter'),
    ).toEqual([]));

  it('on rising costs is not asked to double', () =>
    expect(
      asked('The cost of cover has increased by more than 50% per trip for our 3,000 shops over three years.')
        .flat()
        .join(),
    ).not.toContain('double'));
});

describe('a question to the recruiter', () => {
  const asked = (...documents: Parameters<typeof makeRun>[0]) =>
    JSON.stringify(
      makeRun(documents).plan.questions_to_ask.find(
        ({ interviewer_type }) => interviewer_type === 'recruiter',
      )?.questions,
    );

  it('reads no numbered list aloud', () => {
    const posting = makeDocument({
      url: null,
      kind: 'job-posting',
      fetcher: 'open-roles',
      text: 'Engineer\n\nOur interview process\n1. Recruiter call (30 minutes)\n2. Technical phone screen: live coding in Swift (60 minutes)\n3. Onsite: coding, debugging, and a conversation about past projects',
    });
    expect(asked(posting)).not.toContain('2. Technical');
  });

  it('takes no article on something else for where one works', () => {
    const text =
      'At Acme we see millions of homes that already make solar energy on-site every day of the year.';
    const said = (kind: 'blog-post' | 'careers-page') =>
      asked(makeDocument({ url: 'https://acme.example/solar', kind, text }));
    expect(said('blog-post')).not.toContain('How firm is that');
    expect(said('careers-page')).toContain('How firm is that');
  });
});
