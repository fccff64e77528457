import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../evidence/distil/make-document.ts';
import { makeInput, makeRun } from '../make-run.ts';
import { publishedRounds } from './published-rounds.ts';
import { kindOfRound } from './round-kinds.ts';
import { minutesIn } from './round-minutes.ts';

const careers = (text: string) =>
  makeDocument({ url: 'https://acme.example/careers', title: 'Careers', kind: 'careers-page', text });
const roundsOf = (text: string) =>
  publishedRounds(makeInput([careers(text)])).map(({ name, kind, minutes }) => [name, kind, minutes]);

describe('published rounds', () => {
  it('are read from the list under its heading, each with its length', () =>
    expect(
      roundsOf(
        '## How we hire\n\n- Recruiter call, 30 minutes. What you want and what we need.\n- A deep dive, 1 hour, into a system you have built. You draw.\n- Take-home of at most three hours.\n\n## What you get\n\n- Lunch with the team every day',
      ),
    ).toEqual([
      ['Recruiter call', 'recruiter', 30],
      ['Deep dive into a system you have built', 'deep-dive', 60],
      ['Take-home of at most three hours', 'take-home', 180],
    ]));

  it('are read from a table', () =>
    expect(
      roundsOf(
        '## Interview process\n\nStep | What | How long\n1 | Telephone call with the head of the team | 30 minutes\n2 | Pairing on a small service | 2 hours\n3 | Answer, with reasons, in five days |',
      ),
    ).toEqual([
      ['Telephone call with the head of the team', 'recruiter', 30],
      ['Pairing on a small service', 'coding', 120],
    ]));

  it.each([
    [
      'numbers, commas and all',
      'Interview stages: 1) introductory call with Talent Acquisition, 2) technical panel covering Java, Spring and concurrency, 3) architecture case study presentation.',
      [
        ['Introductory call with Talent Acquisition', 'recruiter', undefined],
        ['Technical panel covering Java, Spring and concurrency', 'technical', undefined],
        ['Architecture case study presentation', 'system-design', undefined],
      ],
    ],
    [
      'numbers with full stops',
      'How we hire: 1. call with recruiter; 2. test-design exercise on a real feature (bring questions); 3. pair programming in Playwright (60 min).',
      [
        ['Call with recruiter', 'recruiter', undefined],
        ['Test-design exercise on a real feature', 'case', undefined],
        ['Pair programming in Playwright', 'coding', 60],
      ],
    ],
    [
      'words that count',
      'The interview process has three steps: Step 1: recruiter screen. Step 2: technical interview (90 minutes, Python). Step 3: final panel with the VP.',
      [
        ['Recruiter screen', 'recruiter', undefined],
        ['Technical interview', 'technical', 90],
        ['Final panel with the VP', 'technical', undefined],
      ],
    ],
  ])('are read from a paragraph of the posting that counts them by %s', (_, text, rounds) => {
    const posting = makeDocument({ kind: 'job-posting', url: 'https://acme.example/jobs/1', text });
    expect(
      publishedRounds(makeInput([posting])).map(({ name, kind, minutes }) => [name, kind, minutes]),
    ).toEqual(rounds);
  });

  it('are not read from numbers that count something else', () => {
    const text =
      'Our stack is made of three layers: 1) a queue that never loses an order, 2) a worker in Go, 3) a table in Postgres.';
    const posting = makeDocument({ kind: 'job-posting', url: 'https://acme.example/jobs/1', text });
    expect(publishedRounds(makeInput([posting]))).toEqual([]);
  });

  it('are read from a German list in which the last has no length', () => {
    const text =
      'Der Bewerbungsprozess: Telefonat mit HR (30 Minuten), eine SQL-Live-Aufgabe (90 Minuten) und ein Abschlussgespräch mit der Geschäftsführung.';
    const posting = makeDocument({
      kind: 'job-posting',
      url: 'https://acme.example/jobs/1',
      language: 'de',
      text,
    });
    expect(publishedRounds(makeInput([posting])).map(({ name, minutes }) => [name, minutes])).toEqual([
      ['Telefonat mit HR', 30],
      ['SQL-Live-Aufgabe', 90],
      ['Abschlussgespräch mit der Geschäftsführung', undefined],
    ]);
  });

  it('are read from a sentence that gives each its length', () =>
    expect(
      roundsOf(
        '## How we hire\n\nA first talk (30 minutes), show and tell (60), pairing on our sync library (90).',
      ),
    ).toEqual([
      ['First talk', 'recruiter', 30],
      ['Show and tell', 'deep-dive', 60],
      ['Pairing on our sync library', 'coding', 90],
    ]));

  it.each([
    [
      'German',
      '## So läuft die Bewerbung ab\n\nNach deiner Bewerbung meldet sich unsere Personalabteilung innerhalb von fünf Tagen. Im ersten Schritt führen wir ein 30-minütiges Telefonat, in dem wir uns kennenlernen. Danach folgt ein technisches Gespräch von 90 Minuten mit zwei Entwicklern aus dem Team. Zum Schluss lernst du an einem Schnuppertag das Team kennen.',
      [
        ['30-minütiges Telefonat', 'recruiter', 30],
        ['Technisches Gespräch von 90 Minuten mit zwei Entwicklern aus dem Team', 'technical', 90],
        ['Schnuppertag', 'values', undefined],
      ],
    ],
    [
      'French',
      '## Processus de recrutement\n\nD’abord, un entretien téléphonique de 20 minutes avec notre équipe RH. Ensuite, un test technique à faire chez vous. Enfin, une rencontre avec la direction.',
      [
        ['Entretien téléphonique de 20 minutes avec notre équipe RH', 'recruiter', 20],
        ['Test technique à faire chez vous', 'take-home', undefined],
        ['Rencontre avec la direction', 'values', undefined],
      ],
    ],
    [
      'Spanish',
      '## Proceso de selección\n\nPrimero tendrás una llamada de media hora con recursos humanos. Después harás una prueba técnica de código. Por último, una entrevista con el equipo.',
      [
        ['Llamada de media hora con recursos humanos', 'recruiter', 30],
        ['Prueba técnica de código', 'coding', undefined],
        ['Entrevista con el equipo', 'values', undefined],
      ],
    ],
    [
      'English',
      '## The job\n\nFirst, you will have a 20-minute call with our recruiter. Then comes a coding interview over video with two engineers. Finally, you spend a trial day with the team.',
      [
        ['20-minute call with our recruiter', 'recruiter', 20],
        ['Coding interview over video with two engineers', 'coding', undefined],
        ['Trial day with the team', 'values', undefined],
      ],
    ],
  ])('are read from sentences that tell them one by one, in %s', (_, text, rounds) =>
    expect(roundsOf(text)).toEqual(rounds),
  );

  it.each([
    [
      'Interview process: recruiter screen, technical phone screen (Linux troubleshooting), virtual on-site with four interviews (coding, values).',
      ['Recruiter screen', 'Technical phone screen', 'Coding interview', 'Values interview'],
    ],
    [
      'Process: written application, test project (paid), interview with two managers, interview with the CTO.',
      ['Test project', 'Interview with two managers', 'Interview with the CTO'],
    ],
    [
      'Interview process: a 30 minute recruiter chat | a 45 minute SQL screen | a take-home case (three hours)',
      ['30 minute recruiter chat', '45 minute SQL screen', 'Take-home case'],
    ],
    [
      'Hiring process: 1) Intro call 2) Pair programming 3) Offer talk',
      ['Intro call', 'Pair programming', 'Offer talk'],
    ],
  ])('are read from a line that counts them up, whatever heading it stands under: %j', (line, names) => {
    const posting = makeDocument({
      kind: 'job-posting',
      fetcher: 'open-roles',
      url: 'https://acme.example/jobs/1',
      text: `Requirements\n- Go\n- SQL\n\n${line}`,
    });
    expect(publishedRounds(makeInput([posting])).map(({ name }) => name)).toEqual(names);
  });

  it('are none in prose that only sounds like it', () =>
    expect(
      roundsOf(
        '## Your work\n\nFirst you will join a call with customers every week. Then you present the results in a session with the team. You own the final presentation for the board.',
      ),
    ).toEqual([]));

  it('are none where a list under another heading only sounds like it', () =>
    expect(
      roundsOf('## What you get\n\n- A call with your family every Friday\n- Design books, 2 a year'),
    ).toEqual([]));

  it('carry each its own words as evidence', () => {
    const { rounds } = makeRun([
      careers(
        '## How we hire\n\n- Recruiter call, 30 minutes. What you want.\n- Code review, 60 minutes. You read a change.',
      ),
    ]).plan;
    expect(rounds.rounds.map(({ evidence }) => evidence.citations[0]?.quote)).toEqual([
      'Recruiter call, 30 minutes. What you want.',
      'Code review, 60 minutes. You read a change.',
    ]);
  });
});

describe('rounds told in one sentence', () => {
  const told = (text: string) =>
    publishedRounds(
      makeInput([makeDocument({ url: null, kind: 'job-posting', fetcher: 'open-roles', text })]),
    ).map(({ name, minutes }) => [name, minutes]);

  it('keep their own lengths, and none takes that of another', () => {
    expect(
      told(
        'First a 20-minute phone screen, then a technical interview with two engineers and a chat with the founder.',
      ),
    ).toEqual([
      ['20-minute phone screen', 20],
      ['Technical interview with two engineers', undefined],
      ['Chat with the founder', undefined],
    ]);
    expect(
      told(
        'Our process: a short call with the recruiter and a coding interview of 90 minutes, followed by an on-site with the team and a presentation.',
      ),
    ).toEqual([
      ['Short call with the recruiter', undefined],
      ['Coding interview of 90 minutes', 90],
      ['On-site with the team', undefined],
      ['Presentation', undefined],
    ]);
  });

  it('are told apart in German too', () =>
    expect(
      told(
        'Nach deiner Bewerbung führen wir ein 30-minütiges Telefonat, danach ein Fachgespräch mit dem Team und einen Probetag vor Ort.',
      ),
    ).toEqual([
      ['30-minütiges Telefonat', 30],
      ['Fachgespräch mit dem Team', undefined],
      ['Probetag vor Ort', undefined],
    ]));

  it('stay one where two people hold it', () =>
    expect(
      told(
        'We start with a 30 minute call with Ana from talent, then a pairing session (90 minutes), and finally a conversation with the squad lead and a product manager.',
      ),
    ).toEqual([
      ['30 minute call with Ana from talent', 30],
      ['Pairing session', 90],
      ['Conversation with the squad lead and a product manager', undefined],
    ]));
});

describe('a round', () => {
  it.each([
    ['Values conversation', 'values'],
    ['Online assessment', 'coding'],
    ['Whiteboard session', 'system-design'],
    ['Portfolio review', 'deep-dive'],
    ['Find the fault in a broken service', 'debugging'],
    ['Task at home', 'take-home'],
    ['Technical interview on the take-home', 'deep-dive'],
    ['Take-home review', 'deep-dive'],
    ['Discussion of your solution', 'deep-dive'],
    ['Take-home exercise', 'take-home'],
  ])('%s is of the kind %s', (name, kind) => expect(kindOfRound(name, name)).toBe(kind));

  it.each([
    ['45-60 minutes', 60],
    ['half an hour', 30],
    ['1.5 hours', 90],
    ['within five days', undefined],
    ['no length at all', undefined],
  ])('that takes %j has %s minutes', (text, minutes) => expect(minutesIn(text)).toBe(minutes));
});

describe('what a round is', () => {
  it.each([
    ['Technical screen', 'Technical screen: pair programming on a small Go service', 'coding'],
    ['Second call', 'Second call: you design a cache with two of us', 'system-design'],
    ['Recruiter call', 'Recruiter call: the team, the design of the process, your range', 'recruiter'],
    ['Values conversation', 'Values conversation about a system you built', 'values'],
    ['Technical screen', 'Technical screen. There is no live coding.', 'technical'],
  ])('%s, published as %j, is told by what is done in it: %s', (name, description, kind) =>
    expect(kindOfRound(name, description)).toBe(kind),
  );

  it.each([
    ['- System design: design a backup service (60 minutes)\n- Recruiter call, 30 minutes', [true, false]],
    ['- System design (60 minutes)\n- Pairing, 1 hour. You extend a small service in Go.', [false, true]],
  ])('says whether a task is set: %j', (list, described) =>
    expect(
      publishedRounds(makeInput([careers(`## How we hire\n\n${list}`)])).map((round) => round.described),
    ).toEqual(described),
  );

  it('whose task is published is prepared for with that task', () => {
    const { rounds } = makeRun([
      careers(
        '## How we hire\n\n- Recruiter call, 30 minutes\n- System design: design a backup service for databases, 60 minutes',
      ),
    ]).plan;
    expect(rounds.rounds[1]?.prepare).toContain('exactly that');
    const { days } = makeRun([
      careers(
        '## How we hire\n\n- Recruiter call, 30 minutes\n- System design: design a backup service for databases, 60 minutes',
      ),
    ]).plan.schedule;
    const goals = days.flatMap(({ tasks }) => tasks).filter(({ title }) => /System design$/.test(title));
    expect(goals.map(({ goal }) => goal).join()).not.toContain('Take this one:');
    expect(goals.some(({ goal }) => goal.includes('described under Likely rounds'))).toBe(true);
  });
});

describe('rounds as a posting words them', () => {
  const postingRounds = (text: string) =>
    publishedRounds(
      makeInput([makeDocument({ url: null, kind: 'job-posting', fetcher: 'open-roles', text })]),
    ).map(({ name, kind, minutes }) => [name, kind, minutes]);

  it('keep what the brackets say: where a task is done, and whose length it is', () => {
    expect(
      postingRounds(
        'Process: portfolio review, gameplay programming test (take-home, 4 hours), team interview.',
      ),
    ).toEqual([
      ['Portfolio review', 'deep-dive', undefined],
      ['Gameplay programming test', 'take-home', 240],
      ['Team interview', 'values', undefined],
    ]);
    expect(
      postingRounds(
        'So läuft die Bewerbung ab\nNach einem Telefoninterview (30 Minuten) laden wir dich zu einem Fachgespräch mit dem Team ein. Danach folgt eine Programmieraufgabe.',
      ),
    ).toEqual([
      ['Telefoninterview', 'recruiter', 30],
      ['Fachgespräch mit dem Team', 'technical', undefined],
      ['Programmieraufgabe', 'coding', undefined],
    ]);
  });

  it('are named without length and place in German, and what is talked over is known as such', () =>
    expect(
      postingRounds(
        'Bewerbungsprozess\n1. Kennenlernen per Video (30 Minuten)\n2. Probeaufgabe, etwa drei Stunden, zu Hause\n3. Besprechung der Aufgabe mit zwei Entwicklern',
      ),
    ).toEqual([
      ['Kennenlernen per Video', 'values', 30],
      ['Probeaufgabe', 'take-home', 180],
      ['Besprechung der Aufgabe mit zwei Entwicklern', 'deep-dive', undefined],
    ]));

  it('stand between signs, or are counted by how often one meets', () => {
    expect(
      postingRounds(
        'Process: intro call (30 min) > take-home (2h max) > review with the team (60 min) > chat with the VP Data',
      ).map(([name]) => name),
    ).toEqual(['Intro call', 'Take-home', 'Review with the team', 'Chat with the VP Data']);
    expect(
      postingRounds(
        'We talk to you twice: forty minutes with the team lead about something you built, then an hour of coding in C++ on your own laptop.',
      ).map(([, kind]) => kind),
    ).toEqual(['deep-dive', 'coding']);
  });

  it('of a loop are told one by one, and two interviews of two kinds are two', () =>
    expect(
      postingRounds(
        'Interview: recruiter screen (30 min), onsite loop with statistics, business case, ML design and behavioral interviews.',
      ).map(([name, kind]) => [name, kind]),
    ).toEqual([
      ['Recruiter screen', 'recruiter'],
      ['Onsite loop with statistics', 'technical'],
      ['Business case', 'case'],
      ['ML design interview', 'system-design'],
      ['Behavioral interview', 'values'],
    ]));

  it('are several where one item tells a day of several', () => {
    const list = (onsite: string) =>
      postingRounds(`Our interview process\n1. Recruiter call (30 minutes)\n2. ${onsite}`).slice(1);
    expect(
      list('Onsite: iOS architecture, coding, debugging, and a conversation about past projects'),
    ).toEqual([
      ['iOS architecture (onsite)', 'system-design', undefined],
      ['Coding (onsite)', 'coding', undefined],
      ['Debugging (onsite)', 'debugging', undefined],
      ['Conversation about past projects (onsite)', 'deep-dive', undefined],
    ]);
    expect(list('Onsite: you meet the team, have lunch, and see the lab')).toHaveLength(1);
  });

  it.each([
    ['Talk with the head of design', 'values'],
    ['Chat with our design team', 'values'],
    ['Design interview with the head of product', 'system-design'],
    ['Architecture review with the team', 'system-design'],
  ] as const)('are not about the department of whom one meets: %s', (name, kind) =>
    expect(kindOfRound(name, name)).toBe(kind),
  );
});
