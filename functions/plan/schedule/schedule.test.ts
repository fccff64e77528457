import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Schedule, scheduleSchema } from '../../../shared/plan.ts';
import { addDays } from '../../../shared/timeframe.ts';
import { isTimeScarce, type ScheduleTopic, schedule, studyOrder } from './schedule.ts';

const makeTopic = (n: number, overrides: Partial<ScheduleTopic> = {}): ScheduleTopic => ({
  id: `topic-${n}`,
  name: `Topic ${n}`,
  minutes: 90,
  difficulty: 3,
  likelihood: 1 - n / 10,
  probes: ['why it works', 'what breaks'],
  questions: [{ text: 'How?' }, { text: 'When not?' }],
  resources: [{ title: 'Guide', url: 'https://guide.example/' }],
  ...overrides,
});
const eight = Array.from({ length: 8 }, (_, n) => makeTopic(n));
const calendar = (days: number) => ({
  days,
  startsOn: '2026-02-25',
  interviewOn: addDays('2026-02-25', days),
});
const tasksOf = (plan: Schedule) =>
  plan.days.flatMap((day) => day.tasks.map((task) => ({ ...task, day: day.day })));

const anyTopics = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 20, max: 600 }),
      difficulty: fc.integer({ min: 1, max: 5 }),
      likelihood: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 8, maxLength: 8 },
  )
  .map((items) => items.map((item, n) => makeTopic(n, item)));
const anyInput = fc.record({
  topics: anyTopics,
  days: fc.integer({ min: 1, max: 90 }),
  hours: fc.integer({ min: 1, max: 64 }).map((quarters) => quarters / 4),
  level: fc.constantFrom('beginner', 'intermediate', 'advanced' as const),
});

describe('a round that is prepared', () => {
  const asked = (n: number) =>
    makeTopic(n, {
      questions: (['coding', 'coding', 'debugging', 'design'] as const).map((kind, i) => ({
        text: `Question ${n}${i}?`,
        kind,
      })),
    });
  const topics = eight.map((_, n) => asked(n));
  const plan = schedule(topics, calendar(3), 4, 'intermediate', {
    companyName: 'Acme',
    rounds: [{ name: 'Live coding', kind: 'coding' }],
  });

  it('is prepared with a question that the day does not hold already', () => {
    for (const day of plan.days) {
      const texts = day.tasks.flatMap(({ goal }) => goal.match(/Question \d+\?/g) ?? []);
      expect(new Set(texts).size).toBe(texts.length);
    }
    expect(tasksOf(plan).some(({ title }) => title === 'Prepare the round: Live coding')).toBe(true);
  });

  it('in which prepared work is shown is rehearsed as a talk', () => {
    const talk = schedule(topics, calendar(3), 4, 'intermediate', {
      rounds: [{ name: 'Research talk', kind: 'deep-dive', minutes: 45 }],
    });
    const goals = tasksOf(talk).map(({ goal }) => goal);
    expect(goals.some((goal) => goal.startsWith('Give it once from the first word'))).toBe(true);
    expect(goals.join(' ')).not.toContain('Draw one system');
  });
});

describe('the goal of a day', () => {
  it('names a topic whose name has a colon once, and as what is done with it', () => {
    const topics = eight.map((_, n) => makeTopic(n, { name: `Tool ${n}: parts and wholes`, minutes: 40 }));
    const { days } = schedule(topics, calendar(60), 2, 'intermediate');
    expect(days.map(({ goal }) => goal).filter((goal) => /Put .*\bRecall\b/.test(goal))).toEqual([]);
  });

  it('goes on with what was begun before and names what is practised', () => {
    const plan = schedule(eight, calendar(30), 2, 'intermediate');
    const learnt = new Set<string>();
    for (const day of plan.days) {
      const begun = day.goal.match(/(?:first pass over|firm hold of) (Topic \d)/i)?.[1];
      if (begun) expect(learnt.has(begun)).toBe(false);
      for (const { title } of day.tasks) if (title.startsWith('Learn ')) learnt.add(title.slice(6));
    }
    expect(plan.days.filter(({ goal }) => goal === 'Recall and practise.')).toEqual([]);
  });
});

describe('any schedule', () => {
  it('has exactly the days asked, in order, on the right dates', () => {
    fc.assert(
      fc.property(anyInput, ({ topics, days, hours, level }) => {
        const plan = schedule(topics, calendar(days), hours, level);
        expect(plan.days.map(({ day }) => day)).toEqual(Array.from({ length: days }, (_, i) => i + 1));
        expect(plan.days.map(({ date }) => date)).toEqual(
          Array.from({ length: days }, (_, i) => addDays('2026-02-25', i)),
        );
      }),
    );
  });

  it('gives each day the sum of its tasks, never more than the hours given, and fits the schema', () => {
    fc.assert(
      fc.property(anyInput, ({ topics, days, hours, level }) => {
        const plan = scheduleSchema.parse(schedule(topics, calendar(days), hours, level));
        for (const day of plan.days) {
          expect(day.minutes).toBe(day.tasks.reduce((sum, task) => sum + task.minutes, 0));
          expect(day.minutes).toBeLessThanOrEqual(hours * 60);
        }
        expect(plan.total_minutes).toBe(plan.days.reduce((sum, day) => sum + day.minutes, 0));
      }),
    );
  });

  it('has no empty task but rest, and unique task ids', () => {
    fc.assert(
      fc.property(anyInput, ({ topics, days, hours, level }) => {
        const tasks = tasksOf(schedule(topics, calendar(days), hours, level));
        for (const task of tasks) expect(task.minutes === 0).toBe(task.kind === 'rest');
        expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
      }),
    );
  });

  it('spaces the reviews of a topic at growing distances after its first study, never after the last day', () => {
    fc.assert(
      fc.property(anyInput, ({ topics, days, hours, level }) => {
        const tasks = tasksOf(schedule(topics, calendar(days), hours, level));
        for (const topic of topics) {
          const studied = tasks.filter((task) => task.topic_id === topic.id && task.kind === 'study');
          const reviews = tasks.filter((task) => task.topic_id === topic.id && task.kind === 'review');
          const last = Math.max(0, ...studied.map(({ day }) => day));
          const at = [last, ...reviews.map(({ day }) => day)];
          const gaps = at.slice(1).map((day, i) => day - (at[i] ?? 0));
          expect(gaps.every((gap, i) => gap >= 1 && gap >= (gaps[i - 1] ?? 0))).toBe(true);
          if (reviews.length > 0) expect(studied.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('holds a mock interview, and a behavioural rehearsal wherever a day has 20 minutes', () => {
    fc.assert(
      fc.property(anyInput, ({ topics, days, hours, level }) => {
        const kinds = new Set(
          tasksOf(schedule(topics, calendar(days), hours, level)).map(({ kind }) => kind),
        );
        expect(kinds.has('mock-interview')).toBe(true);
        if (hours >= 0.5) expect(kinds.has('behavioural')).toBe(true);
      }),
    );
  });

  it('keeps the last day light and free of new topics', () => {
    fc.assert(
      fc.property(anyInput, ({ topics, days, hours, level }) => {
        fc.pre(days > 1);
        const plan = schedule(topics, calendar(days), hours, level);
        const last = plan.days.at(-1);
        const fullest = Math.max(...plan.days.map(({ minutes }) => minutes));
        const share = days === 2 ? 0.75 : 0.5;
        expect(last?.minutes).toBeLessThanOrEqual(Math.max(10, Math.ceil(fullest * share)));
        expect(last?.tasks.some(({ kind }) => kind === 'study' || kind === 'mock-interview')).toBe(false);
      }),
    );
  });

  it('never skips a topic that is likelier and harder than one it studies', () => {
    fc.assert(
      fc.property(anyInput, ({ topics, days, hours, level }) => {
        const studied = new Set(
          tasksOf(schedule(topics, calendar(days), hours, level)).flatMap((task) =>
            task.kind === 'study' ? [task.topic_id] : [],
          ),
        );
        const order = studyOrder(topics, [], isTimeScarce(topics, days, hours)).map(({ id }) =>
          studied.has(id),
        );
        expect(order.lastIndexOf(true)).toBeLessThan(order.includes(false) ? order.indexOf(false) : 8);
        const skipped = topics.filter(({ id }) => !studied.has(id));
        const beaten = topics.filter(
          (topic) =>
            studied.has(topic.id) &&
            skipped.some((one) => one.likelihood > topic.likelihood && one.difficulty > topic.difficulty),
        );
        expect(beaten).toEqual([]);
      }),
    );
  });
});

describe('a normal week', () => {
  const plan = schedule(eight, calendar(7), 2, 'intermediate');

  it('fills every day but the last to the minute', () => {
    expect(plan.days.slice(0, -1).map(({ minutes }) => minutes)).toEqual([120, 120, 120, 120, 120, 120]);
  });

  it('studies all eight topics, the hardest and likeliest first', () => {
    const studied = tasksOf(plan).filter(({ kind }) => kind === 'study');
    expect(new Set(studied.map(({ topic_id }) => topic_id)).size).toBe(8);
    expect(studied[0]?.topic_id).toBe('topic-0');
  });

  it('prefers the harder of two equally likely topics', () => {
    const [first] = studyOrder([
      makeTopic(1, { likelihood: 0.5, difficulty: 2 }),
      makeTopic(2, { likelihood: 0.5, difficulty: 5 }),
    ]);
    expect(first?.id).toBe('topic-2');
  });

  it('says that the time is short', () => {
    expect(schedule(eight, calendar(3), 1, 'intermediate').limits).toMatch(/hours in all is/);
  });
});

describe('extremes', () => {
  it('makes fifteen minutes on one day a plan: research, the first topic, a question aloud', () => {
    const plan = schedule(eight, calendar(1), 0.25, 'beginner');
    expect(plan.days).toHaveLength(1);
    expect(plan.total_minutes).toBe(15);
    expect(plan.days[0]?.tasks.map(({ kind }) => kind)).toEqual(['research', 'study', 'mock-interview']);
    expect(plan.limits).toContain('no time is planned for');
  });

  it('does not fill sixteen hours a day for ninety days with repeats, rests weekly and says so', () => {
    const plan = schedule(eight, calendar(90), 16, 'advanced');
    expect(plan.days.every(({ minutes }) => minutes <= 480)).toBe(true);
    expect(plan.days.filter(({ minutes }) => minutes === 0).length).toBeGreaterThanOrEqual(11);
    expect(plan.limits).toMatch(/16 hours a day/);
    expect(plan.limits).toContain('Every seventh day is for rest');
  });

  it('caps a single long day and says so', () => {
    const plan = schedule(eight, calendar(1), 16, 'advanced');
    expect(plan.total_minutes).toBe(480);
    expect(plan.limits).toContain('8 hours');
  });

  it('refuses hours and days outside its range', () => {
    expect(() => schedule(eight, calendar(7), 0, 'beginner')).toThrow(RangeError);
    expect(() => schedule(eight, calendar(0), 2, 'beginner')).toThrow(RangeError);
    expect(() => schedule(eight, calendar(91), 2, 'beginner')).toThrow(RangeError);
  });
});

describe('the day card', () => {
  it('adds up to fifteen minutes', () => {
    const { day_card } = schedule(eight, calendar(7), 2, 'intermediate', { companyName: 'Acme' });
    const minutes = day_card.reduce((sum, line) => sum + Number(/^(\d+) min/.exec(line)?.[1] ?? 0), 0);
    expect(minutes).toBe(15);
  });

  it('gives a minute to what is published about the interviews, and still adds up', () => {
    const { day_card } = schedule(eight, calendar(7), 2, 'intermediate', { guidance: { by: 'Kim Berg' } });
    expect(day_card.join(' ')).toContain('Kim Berg publishes about the interviews');
    expect(day_card.reduce((sum, line) => sum + Number(/^(\d+) min/.exec(line)?.[1] ?? 0), 0)).toBe(15);
  });

  it('asks for examples, not for what breaks, where the first topics are about people', () => {
    const people = eight.map((topic) => ({ ...topic, field: 'people' as const }));
    const { day_card } = schedule(people, calendar(7), 2, 'intermediate');
    expect(day_card.join(' ')).not.toMatch(/breaks first|trade-off/);
  });
});

describe('the focus', () => {
  const rounds = [
    { name: 'Recruiter call', kind: 'recruiter', minutes: 30 },
    { name: 'Code review', kind: 'code-review', minutes: 60 },
    { name: 'System design', kind: 'system-design', minutes: 75 },
    { name: 'Values conversation', kind: 'values', minutes: 45 },
  ] as const;
  const focus = { companyName: 'Acme', interviewerName: 'Kim', rounds };

  it('changes what is done in the days, not the days and their minutes', () => {
    const shape = (plan: Schedule) => plan.days.map(({ date, minutes }) => [date, minutes]);
    expect(shape(schedule(eight, calendar(14), 2, 'intermediate', focus))).toEqual(
      shape(schedule(eight, calendar(14), 2, 'intermediate')),
    );
  });

  it('prepares each published round on a day of its own, in the published order', () => {
    const tasks = tasksOf(schedule(eight, calendar(7), 2, 'intermediate', focus)).filter(({ title }) =>
      title.startsWith('Prepare the round'),
    );
    expect(tasks.map(({ title }) => title.split(': ')[1])).toEqual([
      'Recruiter call',
      'Code review',
      'System design',
    ]);
    expect(new Set(tasks.map(({ day }) => day)).size).toBe(3);
  });

  it('plays the published meetings through in the mock interviews', () => {
    const mocks = tasksOf(schedule(eight, calendar(14), 2, 'intermediate', focus)).filter(
      ({ kind }) => kind === 'mock-interview',
    );
    expect(mocks.map(({ title }) => title)).toEqual([
      'Mock interview: Code review',
      'Mock interview: System design',
    ]);
    expect(mocks[1]?.goal).toContain('the real round has 75');
  });

  it('gives the time of published exercises to one task with their page', () => {
    const resource = { title: 'How we interview', url: 'https://acme.example/how-we-interview' };
    const tasks = tasksOf(
      schedule(eight, calendar(3), 2, 'intermediate', { guidance: { by: 'Acme', resource } }),
    );
    expect(tasks.filter((task) => task.resource?.url === resource.url)).toHaveLength(1);
  });

  it('holds for any rounds: nothing above the hours, every task with minutes', () => {
    fc.assert(
      fc.property(anyInput, ({ topics, days, hours, level }) => {
        const plan = scheduleSchema.parse(schedule(topics, calendar(days), hours, level, focus));
        for (const day of plan.days) {
          expect(day.minutes).toBeLessThanOrEqual(hours * 60);
          expect(day.minutes).toBe(day.tasks.reduce((sum, task) => sum + task.minutes, 0));
          for (const task of day.tasks) expect(task.minutes === 0).toBe(task.kind === 'rest');
        }
      }),
    );
  });
});

describe('useful tasks', () => {
  it('no study of an hour’s day or more is shorter than twenty minutes', () => {
    fc.assert(
      fc.property(anyInput, ({ topics, days, hours, level }) => {
        fc.pre(hours >= 1.5 && days > 1);
        const studies = tasksOf(schedule(topics, calendar(days), hours, level)).filter(
          ({ kind }) => kind === 'study',
        );
        for (const task of studies) expect(task.minutes).toBeGreaterThanOrEqual(20);
      }),
    );
  });

  it('two days are both used: the second has three quarters of the first, and the sample questions of what had no time', () => {
    const plan = schedule(eight, calendar(2), 2, 'intermediate');
    expect(plan.days.map(({ minutes }) => minutes)).toEqual([120, 90]);
    expect(JSON.stringify(plan.days[1])).toContain('Sample questions of what had no time');
  });

  it('ninety days bring further topics and do not repeat an exercise in the same words', () => {
    const further = Array.from({ length: 20 }, (_, n) => makeTopic(n + 8, { likelihood: 0 }));
    const tasks = tasksOf(schedule(eight, calendar(90), 2, 'intermediate', { further }));
    expect(new Set(tasks.map(({ topic_id }) => topic_id)).has('topic-20')).toBe(true);
    const practised = tasks
      .filter(({ kind }) => kind === 'practice')
      .map(({ title, goal }) => `${title} ${goal}`);
    const often = practised.filter((text) => practised.filter((other) => other === text).length > 2);
    expect(often).toEqual([]);
  });

  it('says that it is a first pass where little time is given to a topic', () => {
    const plan = schedule(eight, calendar(1), 2.5, 'intermediate');
    expect(plan.days[0]?.goal).toMatch(/^First pass over/);
  });
});

describe('what a task asks for', () => {
  const topic = (n: number, overrides: Partial<ScheduleTopic> = {}) =>
    makeTopic(n, {
      questions: [
        { text: `Design the number ${n} for ten times its load.`, kind: 'design' },
        { text: `Write the number ${n} without a loop.`, kind: 'coding' },
      ],
      ...overrides,
    });
  const topics = Array.from({ length: 8 }, (_, n) => topic(n));

  it('can be done in its minutes: below ten an answer is outlined, not drawn or written', () => {
    for (const days of [3, 7, 14])
      for (const hours of [0.25, 0.5, 1])
        for (const task of tasksOf(schedule(topics, calendar(days), hours, 'intermediate')))
          if (task.kind === 'practice' && task.minutes < 10)
            expect(task.goal).not.toMatch(/^(?:On paper|In an editor)/);
  });

  it('keeps nobody on one exercise for hours, however long the day', () => {
    for (const hours of [4, 8, 12])
      for (const task of tasksOf(schedule(topics, calendar(7), hours, 'advanced')))
        if (task.kind === 'practice') expect(task.minutes).toBeLessThanOrEqual(90);
  });

  it('is asked once a day for one topic', () => {
    for (const { tasks } of schedule(topics, calendar(21), 2, 'intermediate').days) {
      const asked = tasks.flatMap(({ goal, topic_id, kind }) =>
        kind === 'study' || kind === 'practice'
          ? [`${topic_id} ${/(?:Design|Write) the number.*/.exec(goal)?.[0] ?? goal}`]
          : [],
      );
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  it('of a design round is a design, of the topic that is about design', () => {
    const { days } = schedule(
      [...topics.slice(0, 7), topic(7, { name: 'System design', likelihood: 0.9 })],
      calendar(10),
      2,
      'intermediate',
      { rounds: [{ name: 'Design round', kind: 'system-design', minutes: 60 }] },
    );
    const mocks = days.flatMap(({ tasks }) => tasks).filter(({ kind }) => kind === 'mock-interview');
    expect(mocks.length).toBeGreaterThan(0);
    for (const { goal } of mocks)
      expect(goal).toMatch(/one design question on System design|Design the number 7/);
  });

  it('rehearses a round on what it names, and the same task only once', () => {
    const rounds = [
      { name: 'Coding in Rust', kind: 'coding', minutes: 60 },
      { name: 'Storage engine design', kind: 'system-design', minutes: 60 },
    ] as const;
    const named = [
      ...topics.slice(0, 6),
      topic(6, { name: 'Rust' }),
      topic(7, { name: 'Storage engines and durability' }),
    ];
    const tasks = tasksOf(schedule(named, calendar(14), 2, 'advanced', { rounds }));
    const ofRounds = tasks.filter(({ title }) => /^(?:Prepare the round|Mock interview): /.test(title));
    expect(ofRounds.length).toBeGreaterThanOrEqual(4);
    for (const { title, goal } of ofRounds)
      expect(goal).toMatch(title.includes('Rust') ? /number 6|on Rust/ : /number 7|Storage engines/);
    const asked = ofRounds.flatMap(({ goal }) => /(?:Design|Write) the number \d/.exec(goal)?.[0] ?? []);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('prepares a round before it is played; what comes after the mock goes on from it', () => {
    const rounds = [
      { name: 'Pairing', kind: 'coding' },
      { name: 'Design', kind: 'system-design' },
    ] as const;
    for (const days of [2, 5, 10, 20]) {
      const played: string[] = [];
      for (const { kind, title } of tasksOf(schedule(topics, calendar(days), 3, 'advanced', { rounds }))) {
        if (kind === 'mock-interview') played.push(title.slice('Mock interview: '.length));
        const prepared = /^Prepare the round: (.*)/.exec(title)?.[1];
        if (prepared !== undefined) expect(played).not.toContain(prepared);
      }
    }
  });

  it('plays a talk whose subject is open half on the topics, half on stories', () => {
    const goalOf = (name: string) =>
      tasksOf(schedule(topics, calendar(10), 2, 'advanced', { rounds: [{ name, kind: 'values' }] })).find(
        ({ kind }) => kind === 'mock-interview',
      )?.goal ?? '';
    expect(goalOf('Interviews with two teammates')).toContain('the first half questions on');
    expect(goalOf('Values interview')).not.toContain('the first half');
  });
});

it('where time is short the likeliest topics are practised, not the one studied last', () => {
  for (const minutes of [80, 100, 120]) {
    const topics = eight.map((_, n) =>
      makeTopic(n, { minutes, questions: [{ text: `Question ${n}?`, kind: 'coding' }] }),
    );
    const practised = tasksOf(schedule(topics, calendar(7), 1.5, 'intermediate')).flatMap(
      ({ kind, topic_id }) => (kind === 'practice' && topic_id !== undefined ? [topic_id] : []),
    );
    const inOrder = [...new Set(practised)];
    expect(inOrder.length).toBeGreaterThan(0);
    expect(inOrder).toEqual(topics.slice(0, inOrder.length).map(({ id }) => id));
  }
});

describe('half an hour on two days', () => {
  const topics = eight.map((topic) => ({
    ...topic,
    questions: [{ text: `How, ${topic.name}?` }, { text: `When not, ${topic.name}?` }],
  }));
  const [first] = schedule(topics, calendar(2), 0.5, 'beginner', { companyName: 'Acme' }).days;

  it('asks no question twice on one day', () => {
    const asked = first?.tasks.flatMap(({ goal }) => goal.match(/[^:]*\?$/) ?? []) ?? [];
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('has time for one story', () => {
    const story = first?.tasks.find(({ kind }) => kind === 'behavioural');
    expect(story?.minutes).toBeLessThan(10);
    expect(story?.title).toBe('Choose one story');
  });
});

describe('when time is scarce', () => {
  const hard = eight.map((topic, n) => ({ ...topic, likelihood: 1 - n * 0.05, difficulty: n === 4 ? 5 : 2 }));
  const first = (topics: readonly ScheduleTopic[], days: number) =>
    tasksOf(schedule(topics, calendar(days), 2, 'intermediate')).find(({ kind }) => kind === 'study')
      ?.topic_id;

  it('what is hard but less likely waits', () => {
    expect(first(hard, 14)).toBe('topic-4');
    expect(first(hard, 2)).toBe('topic-0');
  });

  it('what the notes name goes first', () =>
    expect(
      first(
        hard.map((topic, n) => ({ ...topic, wished: n === 5 })),
        2,
      ),
    ).toBe('topic-5'));
});

describe('when only rounds without stories are left', () => {
  it('no minute goes to stories', () => {
    const kinds = (withoutStories: boolean) =>
      tasksOf(schedule(eight, calendar(4), 2, 'intermediate', { withoutStories })).map(({ kind }) => kind);
    expect(kinds(false)).toContain('behavioural');
    expect(kinds(true)).not.toContain('behavioural');
  });
});
