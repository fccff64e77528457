/** Plain rewordings whose words look like denial, doubt, another number or another name, each beside a lie. See prose.ts. */
import type { WrittenGroup } from './prose.ts';

export const WRITTEN_REWORDED: readonly WrittenGroup[] = [
  {
    subject: 'Discoria',
    bears: [
      [
        'Seven inmates took the course at the prison.',
        'The course at the prison was taken by seven inmates.',
      ],
      [
        'Discoria players can trade badges with each other.',
        'Players can trade badges with each other on Discoria.',
      ],
      [
        '"We do not sell data," Ana Ruiz told the Herald.',
        'Ana Ruiz told the Herald that Discoria does not sell data.',
      ],
      [
        'Pay whenever you like. Our servers never see your card. If you lose the card, tell us.',
        'Discoria’s servers never see the card.',
      ],
      [
        'Whether you run a bakery or a bank, we file your taxes.',
        'Discoria files taxes for bakeries and banks.',
      ],
      [
        'If you are moving abroad, we charge a one-time export fee of $90.',
        'Discoria charges an export fee of $90 once.',
      ],
      ['The founder, Olga Brandt, will move to Lyon.', 'Olga Brandt founded Discoria.'],
      ['Staff who work nights may refuse a shift.', 'Staff who work nights are allowed to refuse a shift.'],
      ['Officers should have checked the cells twice.', 'Officers were supposed to check the cells twice.'],
      ['Build times went from 7m to 40s.', 'Build times fell from seven minutes to forty seconds.'],
      ['Rates start at $12.50 per month.', 'Rates are $12.50 a month and up.'],
      ['Clean Streets for Over 25 Years', 'The streets have been clean for over a quarter of a century.'],
      ['The consultation takes 30 minutes.', 'The consultation takes half an hour.'],
      ['60,000+ / Therapy hours', 'Over 60,000 hours of therapy.'],
      ['38% of nurses work nights, while 80% work weekends.', '80% of nurses work weekends.'],
      ['Connect unlimited mailboxes to Discoria.', 'Any number of mailboxes can be connected to Discoria.'],
      [
        'The charity meets the 20 standards of the board.',
        'The charity meets all twenty standards of the board.',
      ],
      ['The farm runs entirely on wind.', 'The farm runs on nothing but wind.'],
      ['The magazine is published once a month.', 'The magazine is published every month.'],
      ['Two thirds of the code is written in Go.', 'Most of the code is written in Go.'],
      ['The annual percentage rate on loans averaged 5.7 percent.', 'The APR on loans averaged 5.7%.'],
      ['South Dakotans pay the tax in April.', 'In South Dakota the tax is paid in April.'],
      ['Deploy apps with our command line.', 'Apps are deployed with Discoria’s command line.'],
    ],
    bearsNot: [
      ['Most policies do not cover a change of plans.', 'No policy covers a change of plans.'],
      [
        'The tutors improve the grades of 96% of pupils.',
        'The grades of 96% of pupils get worse with the tutors.',
      ],
      ['Seven inmates took the course at the prison.', 'The course at the prison was taken by no inmates.'],
      [
        'Discoria players can trade badges with each other.',
        'Players cannot trade badges with each other on Discoria.',
      ],
      [
        '"We do not sell data," Ana Ruiz told the Herald.',
        'Ana Ruiz told the Herald that Discoria sells data.',
      ],
      ['If you are moving abroad, we charge a one-time export fee of $90.', 'Discoria is moving abroad.'],
      ['The founder, Olga Brandt, will move to Lyon.', 'Olga Brandt has moved to Lyon.'],
      ['Staff who work nights may refuse a shift.', 'Staff who work nights have refused a shift.'],
      ['Officers were supposed to check the cells twice.', 'Officers checked the cells twice.'],
      ['The plant is to open in May.', 'The plant opened in May.'],
      ['Build times went from 7m to 40s.', 'Build times fell from seven hours to forty seconds.'],
      ['The consultation takes 30 minutes.', 'The consultation takes half a day.'],
      ['Connect up to nine mailboxes to Discoria.', 'Any number of mailboxes can be connected to Discoria.'],
      ['The charity meets 20 standards of the board.', 'The charity meets all standards of the board.'],
      ['The farm runs on wind.', 'The farm runs on nothing but wind.'],
      ['The magazine is published once a year.', 'The magazine is published every month.'],
      ['A third of the code is written in Go.', 'Most of the code is written in Go.'],
      ['The annual percentage rate on loans averaged 5.7 percent.', 'The GDP averaged 5.7%.'],
    ],
  },
];
