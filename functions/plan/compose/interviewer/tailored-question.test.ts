import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../evidence/distil/make-document.ts';
import { pageTitle } from '../../pages/page-title.ts';
import { makeRun } from '../make-run.ts';

const page = (text: string, title = 'Queues that forget - Kim Berg') =>
  makeDocument({
    url: 'https://kim.example/queues',
    title,
    kind: 'interviewer-page',
    about: 'interviewer',
    fetcher: 'interviewer',
    subject: 'Kim Berg',
    text,
  });
const cardOf = (text: string, tamper?: Parameters<typeof makeRun>[2]) =>
  makeRun([page(text)], { interviewer_name: 'Kim Berg' }, tamper).plan.interviewer;
const TEXT =
  'For years I told people that a queue is the safest place for a message to rest. It is not. I measured forty queues last winter.';

describe('the question for the interviewer', () => {
  it('quotes what they wrote and cites it', () => {
    const card = cardOf(TEXT);
    expect(card.tailored_question?.text).toContain(
      '“For years I told people that a queue is the safest place',
    );
    expect(card.question_because?.citations[0]?.quote).toContain('For years I told people');
  });

  it('falls with the passage it quotes', () => {
    const card = cardOf(TEXT, {
      tamper: (draft) => ({
        ...draft,
        interviewer: {
          ...draft.interviewer,
          tailored_question: { kind: 'advice', text: 'You wrote: “I was fired for it.” Why?' },
        },
      }),
    });
    expect(card.tailored_question).toBeUndefined();
    expect(card.question_because).toBeUndefined();
  });

  it('turns their own interview question round where no sentence stands alone', () => {
    const card = cardOf('I ask candidates about a time when they were stuck and what others did.');
    expect(card.tailored_question?.text).toMatch(/question/);
    expect(card.on_interviews).toHaveLength(1);
  });

  it('names their page where no sentence of it stands alone', () => {
    const card = cardOf('Queues forget, as everybody knows who has kept one in a drawer for long.');
    expect(card.tailored_question?.text).toContain('“Queues that forget”');
  });
});

describe('the question from a profile', () => {
  it('hangs on a deed it tells, not on a tool it lists', () => {
    const profile = makeDocument({
      url: 'https://kim.example/profile',
      title: 'Kim Berg: profile',
      kind: 'interviewer-profile',
      about: 'interviewer',
      fetcher: 'interviewer',
      subject: 'Kim Berg',
      text: 'Staff Engineer at Acme (2022 – Present)\n\nUsage metering in Go and PostgreSQL. Led the migration from Sidekiq to Temporal.',
    });
    const card = makeRun([profile], { interviewer_name: 'Kim Berg' }).plan.interviewer;
    expect(card.tailored_question?.text).toContain('“Led the migration from Sidekiq to Temporal.”');
  });
});

describe('the title of a page', () => {
  it.each([
    ['Queues that forget - Kim Berg', 'Queues that forget'],
    ['How we interview | Acme Engineering', 'How we interview'],
    ['Home - Kim Berg', undefined],
    ['Kim Berg', undefined],
    ['Talks', undefined],
  ])('%s is %s', (title, bare) => expect(pageTitle(title, 'Kim Berg')).toBe(bare));
});
