import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../shared/plan.ts';
import { makeDocument } from '../../evidence/distil/make-document.ts';
import { claimsOf } from '../assemble/walk-claims.ts';
import { composeModelFree } from './compose-model-free.ts';
import { makeInput, makeRun } from './make-run.ts';
import { ACME_DOCUMENTS, BOLT_DOCUMENTS } from './sample-company.ts';

const { plan } = makeRun(ACME_DOCUMENTS, { company_url: 'https://acme.example/' });

describe('a plan without a model', () => {
  it('has every section filled', () => {
    expect(plan.summary.points.length).toBeGreaterThanOrEqual(4);
    expect(plan.company_overview.paragraphs).toHaveLength(2);
    expect(plan.rounds.rounds.map(({ name }) => name)).toEqual([
      'Coding session in Go',
      'Design session about an order flow',
      'Conversation on incidents you handled',
    ]);
    expect(plan.topics).toHaveLength(8);
    expect(plan.schedule.days).toHaveLength(7);
    expect(plan.behavioural.items.length).toBeGreaterThanOrEqual(4);
    expect(plan.questions_to_ask.map(({ interviewer_type }) => interviewer_type)).toEqual([
      'engineer',
      'hiring-manager',
      'recruiter',
      'executive',
      'product',
    ]);
    expect(plan.gaps.items.length).toBeGreaterThanOrEqual(2);
  });

  it('keeps every claim it makes: the gate drops and trims nothing', () => {
    const { proved } = makeRun(ACME_DOCUMENTS);
    expect(proved.dropped).toEqual([]);
    expect(proved.counts).toMatchObject({ trim: 0, quote: 0, drop: 0 });
    expect(claimsOf(plan).length).toBeGreaterThanOrEqual(20);
  });

  it('speaks of the company in the third person where that is safe', () => {
    const text = JSON.stringify(plan.company_overview);
    expect(text).toContain('Acme moves parcels between small shops');
    expect(text).toMatch(/(?:Acme|The company|It) is 160 people, a third of them engineers/);
  });

  it('rests most topics on a line of a source', () => {
    expect(plan.topics.filter(({ why }) => why.kind === 'claim').length).toBeGreaterThanOrEqual(5);
  });

  it('sums up the first four topics, in their order', () => {
    const first = plan.topics.slice(0, 4).map(({ name }) => name);
    const likely =
      plan.summary.points.find(({ text }) => text.startsWith('Most likely to be asked'))?.text ?? '';
    const places = first.map((name) => likely.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('asks the interviewer about something the company said, word for word', () => {
    const grounded = plan.questions_to_ask
      .flatMap(({ questions }) => questions)
      .filter(({ because }) => because);
    expect(grounded.length).toBeGreaterThanOrEqual(5);
    for (const { text, because } of grounded) {
      const quoted = /“([^”]+?)(?: …|\.)?”/.exec(text)?.[1];
      const cited = because?.kind === 'claim' ? because.citations.map(({ quote }) => quote).join('\n') : '';
      expect(quoted).toBeDefined();
      expect(cited).toContain(quoted);
    }
  });

  it('gives the same words for the same input', () => {
    expect(composeModelFree(makeInput(ACME_DOCUMENTS))).toEqual(composeModelFree(makeInput(ACME_DOCUMENTS)));
  });

  it('never says what the candidate did, and asks instead', () => {
    expect(plan.gaps.items.every(({ match, from_cv }) => match === 'unknown' && from_cv === undefined)).toBe(
      true,
    );
    expect(plan.gaps.limits).toContain('No CV was given');
    expect(plan.behavioural.items.every(({ from_cv }) => from_cv === undefined)).toBe(true);
    expect(
      plan.behavioural.items.flatMap(({ prompts }) => prompts).some((prompt) => prompt.endsWith('?')),
    ).toBe(true);
  });
});

describe('with a CV that could not be read', () => {
  it('says so, and not that none was given', () => {
    const given = { resume_upload_id: `upl_${'0'.repeat(26)}` } as const;
    const { limits } = makeRun(ACME_DOCUMENTS, given).plan.gaps;
    expect(limits).toContain('could not be read');
    expect(limits).not.toContain('No CV');
    const withoutPosting = ACME_DOCUMENTS.filter(({ source }) => source.kind !== 'job-posting');
    expect(makeRun(withoutPosting, given).plan.gaps.limits).toMatch(/could not be read.* No posting/);
  });
});

describe('with a CV', () => {
  const cv =
    'Backend developer at Foo since 2019.\nBuilt order services in Go on Kubernetes, 2,000 requests a second.\nCarried the pager in an on-call rotation and wrote the postmortems of three outages.';
  const withCv = makeRun(ACME_DOCUMENTS, {}, { cv }).plan;

  it('compares demand by demand and quotes only lines of the CV', () => {
    const lines = [...withCv.gaps.items, ...withCv.behavioural.items].flatMap(({ from_cv }) => from_cv ?? []);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(cv).toContain(line);
    const stack = withCv.gaps.items.find(({ demand }) => demand.text.includes('Go on Kubernetes'));
    expect(stack?.match).toBe('partial');
    expect(stack?.advice).toMatch(/Postgre|Kafka/);
  });

  it('changes no section that the CV has nothing to do with', () => {
    for (const section of ['company_overview', 'rounds', 'questions_to_ask'] as const)
      expect(withCv[section]).toEqual(plan[section]);
  });
});

describe('with little to go on', () => {
  it('says so and still makes a whole plan from the role', () => {
    const bare = makeRun([makeDocument({ text: 'Acme', title: 'Acme' })]).plan;
    expect(bare.company_overview.paragraphs).toEqual([]);
    expect(bare.company_overview.limits).toContain('4 characters');
    expect(bare.confidence.banner).toBe('Verify these facts before relying on them.');
    expect(bare.rounds).toMatchObject({ published: false, rounds: [] });
    expect(bare.rounds.ask_recruiter.length).toBeGreaterThanOrEqual(3);
    expect(bare.topics.every(({ why }) => why.kind === 'inference' && why.text.startsWith('Inferred'))).toBe(
      true,
    );
  });

  it('works with no source at all', () => {
    const bare = makeRun([]).plan;
    expect(bare.topics).toHaveLength(8);
    expect(claimsOf(bare)).toEqual([]);
    expect(bare.company_overview.limits).toContain('role alone');
  });

  it('quotes a posting in German instead of rewording it', () => {
    const german = makeRun([
      makeDocument({
        kind: 'job-posting',
        url: 'https://acme.example/stelle',
        language: 'de',
        text: 'Wir suchen für unser Team in Köln eine Entwicklerin oder einen Entwickler.\n- Gute Kenntnisse in Java und PostgreSQL\n- Erfahrung mit Kafka von Vorteil\nUnser Vorstellungsgespräch dauert zwei Stunden und ist immer vor Ort.',
      }),
    ]).plan;
    const demands = german.gaps.items.map(({ demand }) => demand.text).join('\n');
    expect(demands).toContain('Gute Kenntnisse in Java und PostgreSQL');
  });
});

describe('two companies', () => {
  const sentences = (of: Plan) => {
    const texts: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value === 'string')
        texts.push(...value.split(/(?<=[.!?])\s+/).filter((part) => part.split(' ').length > 2));
      else if (Array.isArray(value)) value.forEach(visit);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
    };
    const {
      summary,
      company_overview,
      interviewer,
      rounds,
      behavioural,
      questions_to_ask,
      gaps,
      confidence,
    } = of;
    visit([
      summary,
      company_overview,
      interviewer,
      rounds,
      behavioural,
      questions_to_ask,
      gaps,
      confidence.reasons,
    ]);
    visit(of.topics.map(({ why }) => why));
    return new Set(texts);
  };

  it('share at most a fifth of their sentences outside the curriculum', () => {
    const acme = sentences(plan);
    const bolt = sentences(makeRun(BOLT_DOCUMENTS, { company_url: 'https://bolt.example/' }).plan);
    const shared = [...acme].filter((sentence) => bolt.has(sentence));
    expect(shared.length / Math.min(acme.size, bolt.size)).toBeLessThanOrEqual(0.2);
  });
});

describe('the interviewer', () => {
  const page = makeDocument({
    url: 'https://kim.example/talks',
    title: 'Kim Berg: queues that forget',
    kind: 'interviewer-page',
    about: 'interviewer',
    fetcher: 'interviewer',
    subject: 'Kim Berg',
    text: 'Kim Berg is a staff engineer at Acme and looks after order routing. Kim spoke about Kafka consumers at QueueConf in 2024.',
  });

  it('gets a card from what they published, with a question on their work', () => {
    const { interviewer } = makeRun([...ACME_DOCUMENTS, page], { interviewer_name: 'Kim Berg' }).plan;
    expect(interviewer.role[0]?.text).toContain('staff engineer at Acme');
    expect(interviewer.likely_angle[0]).toMatchObject({ kind: 'inference' });
    expect(interviewer.tailored_question?.text).toContain('queues that forget');
    expect(interviewer.limits).toBeUndefined();
  });

  it('is not guessed at when nothing was found', () => {
    const { interviewer } = makeRun(ACME_DOCUMENTS, { interviewer_name: 'Kim Berg' }).plan;
    expect(interviewer).toMatchObject({ name: 'Kim Berg', role: [], trajectory: [] });
    expect(interviewer.limits).toContain('Kim Berg');
  });
});

describe('one input changed', () => {
  const changed = (request: Parameters<typeof makeRun>[1]) => {
    const other = makeRun(ACME_DOCUMENTS, { company_url: 'https://acme.example/', ...request }).plan;
    return (
      [
        'company_overview',
        'interviewer',
        'rounds',
        'topics',
        'behavioural',
        'questions_to_ask',
        'gaps',
      ] as const
    ).filter((section) => JSON.stringify(other[section]) !== JSON.stringify(plan[section]));
  };

  it('hours: no written section changes', () => {
    expect(changed({ hours_per_day: 5 })).toEqual([]);
  });

  it('interviewer: only their card changes', () => {
    expect(changed({ interviewer_name: 'Kim Berg' })).toEqual(['interviewer']);
  });

  it('level: topics change, not what is said of the company', () => {
    const sections = changed({ skill_level: 'beginner' });
    expect(sections).toContain('topics');
    for (const section of ['company_overview', 'rounds', 'behavioural', 'questions_to_ask'])
      expect(sections).not.toContain(section);
  });
});
