import { describe, expect, it } from 'vitest';
import { makeBrief, makeDocument } from '../../evidence/distil/make-document.ts';
import { topicById } from '../curriculum/curriculum.ts';
import { planTopics } from './plan-topics.ts';
import { steerOf } from './steer.ts';
import { furtherTopics, studyMaterial } from './study-material.ts';

const request = (more: Parameters<typeof makeBrief>[0] = {}) =>
  makeBrief({ role_focus: 'Backend', ...more }).request;
const PASTED = makeDocument({
  url: null,
  title: 'As pasted',
  kind: 'job-posting',
  fetcher: 'open-roles',
  text: 'Wir suchen eine Person mit Erfahrung in Java und Spring Boot. Sehr gute Kenntnisse in PostgreSQL sind zwingend erforderlich.',
});
const OTHER = makeDocument({
  url: 'https://acme.example/jobs/9',
  title: 'Firmware engineer',
  kind: 'job-posting',
  fetcher: 'open-roles',
  text: 'Write firmware in Rust and C for two microcontrollers. Deep knowledge of Rust is required. You review Rust every day.',
});
const BLOG = makeDocument({
  url: 'https://acme.example/notes/rust',
  title: 'Three years of Rust',
  kind: 'engineering-post',
  text: 'Our controller was C and is now Rust. Rust found eleven bugs. We write Rust in the hall and Rust in the office. Rust made the review shorter.',
});
const idsOf = (documents: Parameters<typeof planTopics>[1], more: Parameters<typeof makeBrief>[0] = {}) =>
  planTopics(request(more), documents).map(({ id }) => id);

describe('the topics of a plan', () => {
  it('follow the posting of this interview before other openings and the blog', () => {
    const ids = idsOf([OTHER, BLOG, PASTED], { job_description: 'as pasted' });
    expect(ids.slice(0, 3)).toContain('spring-boot');
    expect(ids.indexOf('rust') === -1 || ids.indexOf('rust') > ids.indexOf('java')).toBe(true);
  });

  it('follow what is published about the interviews', () => {
    const guide = makeDocument({
      url: 'https://acme.example/blog/how-we-interview',
      title: 'What happens in our interview',
      kind: 'engineering-post',
      text: '## The exercise\n\nYou design a feed for a social network and we talk about rate limiting. Candidates choose the language.',
    });
    expect(idsOf([guide])).toEqual(expect.arrayContaining(['rate-limiting', 'social-feeds']));
  });

  it('follow the notes, and say so', () => {
    const topics = planTopics(request({ notes: 'The recruiter said there will be a round on GraphQL.' }), []);
    expect(topics.find(({ id }) => id === 'graphql-apis')?.score_parts.map(({ name }) => name)).toContain(
      'your notes',
    );
  });
});

describe('what a strong answer names', () => {
  it('is said of the very question, not of its topic', () => {
    const points = planTopics(request(), []).flatMap(({ questions }) =>
      questions.flatMap((q) => q.points ?? []),
    );
    expect(points.length).toBeGreaterThan(20);
    expect(new Set(points).size).toBe(points.length);
  });
});

describe('study material', () => {
  it('holds all questions, those of the own level first, and what lies below and above', () => {
    const steer = steerOf(request(), []);
    const named = { id: 'transactions', name: 'Transactions', likelihood: 1 };
    const topic = studyMaterial(named, 'intermediate', steer);
    expect(topic?.questions.length).toBe(topicById.get('transactions')?.questions.length);
    expect(topic?.basics).toEqual(topicById.get('transactions')?.probes.beginner);
    expect(topic?.deeper).toEqual(topicById.get('transactions')?.probes.advanced);
  });

  it('begins with what the candidate’s notes name, unless they say that they know it', () => {
    const named = { id: 'transactions', name: 'Transactions', likelihood: 1 };
    const first = (notes: string) =>
      studyMaterial(named, 'beginner', steerOf(request({ notes }), []))?.questions[0]?.text;
    const plain = first('I look forward to it.');
    const wanted = topicById
      .get('transactions')
      ?.questions.find(
        ({ text, answer }) => text !== plain && /deadlock/i.test(`${text} ${answer.join(' ')}`),
      );
    expect(wanted).toBeDefined();
    expect(first('What scares me: deadlocks.')).toBe(wanted?.text);
    expect(first('I already know all about deadlocks.')).toBe(plain);
  });

  it('goes beyond the eight in long plans only, repeats none of them and stays in the role', () => {
    const eight = planTopics(request(), []);
    expect(furtherTopics(request(), [], undefined, eight, 7)).toEqual([]);
    const further = furtherTopics(request(), [], undefined, eight, 60);
    expect(further.length).toBeGreaterThanOrEqual(12);
    const taken = new Set(eight.map(({ id }) => id));
    expect(further.some(({ id }) => taken.has(id))).toBe(false);
    expect(new Set(further.map(({ id }) => id)).size).toBe(further.length);
  });
});

describe('C# by what it runs in', () => {
  const csharp = (role_focus: string) =>
    planTopics(request({ role_focus, notes: 'C# all day' }), []).find(({ id }) => id === 'dotnet');
  const asked = (role: string) => JSON.stringify([csharp(role)?.probes, csharp(role)?.questions.slice(0, 2)]);

  it('is the engine for who builds games, the server for who builds services', () => {
    expect(asked('Unity game developer (C#)')).toMatch(/Unity.*Unity/);
    expect(asked('Unity game developer (C#)')).not.toMatch(/DbContext|EF Core/);
    expect(asked('Backend engineer (C#)')).toContain('DbContext');
    expect(asked('Backend engineer (C#)')).not.toContain('Unity');
  });
});
