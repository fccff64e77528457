import { describe, expect, it } from 'vitest';
import { TECHNOLOGIES } from '../../evidence/technologies.ts';
import { stem } from '../topics/words.ts';
import { trackById } from './by-id.ts';
import { topicById, topics, trackFiles, tracks } from './curriculum.ts';
import { LEVELS } from './levels.ts';
import { resources } from './resources.ts';
import { CRITERIA, rubrics } from './rubrics.ts';
import { QUESTION_KINDS, trackFileSchema, trackSchema, type WrittenTrack } from './schema.ts';
import { specialisms } from './specialisms.ts';

const TRACKS_PROMISED = [
  'backend',
  'frontend',
  'full-stack',
  'mobile-ios',
  'mobile-android',
  'mobile-cross-platform',
  'data-engineering',
  'data-analysis',
  'machine-learning',
  'llm-applications',
  'devops-sre',
  'security',
  'qa-automation',
  'embedded',
  'databases',
  'system-design',
  'algorithms',
  'engineering-management',
  'product-management',
  'ux-engineering',
];

const repeated = (values: string[]) => [...new Set(values.filter((v, i) => values.indexOf(v) !== i))];

/** Stems of the words that carry a sentence; numbers count. */
const contentWords = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}|\p{N}+/gu) ?? []).map(stem));

describe('the curriculum', () => {
  it('keeps its schema in every file', () => {
    for (const file of trackFiles) {
      const result = trackFileSchema.safeParse(file);
      expect(
        result.success
          ? []
          : result.error.issues.map((i) => `${file.track.id}: ${i.path.join('.')} ${i.message}`),
      ).toEqual([]);
    }
    for (const track of specialisms) expect(trackSchema.safeParse(track).error).toBeUndefined();
  });

  it('has every promised track and at least 180 topics', () => {
    expect(TRACKS_PROMISED.filter((id) => !trackById.has(id))).toEqual([]);
    expect(topics.length).toBeGreaterThanOrEqual(180);
  });

  it('gives every id once', () => {
    expect(repeated(topics.map((t) => t.id))).toEqual([]);
    expect(repeated(tracks.map((t) => t.id))).toEqual([]);
  });

  it('names every topic once, synonyms included', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const topic of topics) {
      const names = new Set([topic.name, ...topic.synonyms].map((n) => n.toLowerCase().replaceAll('-', ' ')));
      for (const name of names) {
        const owner = owners.get(name);
        if (owner && owner !== topic.id) clashes.push(`${name}: ${owner} and ${topic.id}`);
        owners.set(name, topic.id);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('files each topic under its first track and knows all its tracks', () => {
    const wrong = trackFiles.flatMap((file) =>
      file.topics.filter((t) => t.tracks[0] !== file.track.id).map((t) => t.id),
    );
    expect(wrong).toEqual([]);
    expect(
      topics.flatMap((t) => t.tracks.filter((id) => !trackById.has(id)).map((id) => `${t.id}: ${id}`)),
    ).toEqual([]);
  });

  it('makes every track complete: eight topics or more, and a core of topics that exist', () => {
    const thin = trackFiles
      .map((file) => ({
        id: file.track.id,
        count: topics.filter((t) => t.tracks.includes(file.track.id)).length,
      }))
      .filter(({ count }) => count < 8);
    expect(thin).toEqual([]);
    expect(
      tracks.flatMap((t) => t.core.filter((id) => !topicById.has(id)).map((id) => `${t.id}: ${id}`)),
    ).toEqual([]);
    expect(tracks.filter((t) => repeated(t.core).length > 0).map((t) => t.id)).toEqual([]);
  });

  it('lets no two tracks claim the same way of writing a role; a specialism may narrow a broad track', () => {
    const claims = (of: readonly WrittenTrack[]) => of.flatMap((t) => t.synonyms.map((s) => s.toLowerCase()));
    expect(repeated(claims(trackFiles.map((file) => file.track)))).toEqual([]);
    expect(repeated(claims(specialisms))).toEqual([]);
  });

  it('has no dangling prerequisite and no circle of prerequisites', () => {
    expect(
      topics.flatMap((t) => t.prerequisites.filter((id) => !topicById.has(id)).map((id) => `${t.id}: ${id}`)),
    ).toEqual([]);
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (id: string) => {
      if (state.get(id) === 'done') return;
      if (state.get(id) === 'open') {
        circles.push(id);
        return;
      }
      state.set(id, 'open');
      for (const next of topicById.get(id)?.prerequisites ?? []) visit(next);
      state.set(id, 'done');
    };
    for (const topic of topics) visit(topic.id);
    expect(circles).toEqual([]);
  });

  it('maps every technology of the vocabulary to a topic, and names no other', () => {
    const mapped = new Set(topics.flatMap((t) => t.technologies));
    expect(TECHNOLOGIES.filter((t) => !mapped.has(t.id)).map((t) => t.id)).toEqual([]);
    expect([...mapped].filter((id) => !TECHNOLOGIES.some((technology) => technology.id === id))).toEqual([]);
  });

  it('asks specific questions, a third of them from a situation, none of them twice', () => {
    const questions = topics.flatMap((t) => t.questions);
    expect(repeated(questions.map((q) => q.text))).toEqual([]);
    expect(
      questions.filter((q) => /^(what is|what are|define) [\w\s-]{1,40}\?$/i.test(q.text)).map((q) => q.text),
    ).toEqual([]);
    const plain = topics.filter(
      (t) => t.questions.filter((q) => q.kind !== 'concept').length * 3 < t.questions.length,
    );
    expect(plain.map((t) => t.id)).toEqual([]);
  });

  it('says of every question what a strong answer names, in points that no other question repeats', () => {
    const points = topics.flatMap((t) => t.questions.flatMap(({ answer }) => answer));
    const inWords = points.map((point) => [...contentWords(point)].sort().join(' '));
    expect(repeated(inWords)).toEqual([]);
    expect(points.filter((point) => /[.;]$/.test(point))).toEqual([]);
  });

  it('answers in words of its own, not in those of the question', () => {
    const echoes = topics.flatMap((t) =>
      t.questions.filter(({ text, answer }) => {
        const asked = contentWords(text);
        const said = new Set(answer.flatMap((point) => [...contentWords(point)]));
        return [...said].filter((word) => asked.has(word)).length * 2 > said.size;
      }),
    );
    expect(echoes.map(({ text }) => text)).toEqual([]);
  });

  it('says what is probed at every level, and has a question for it', () => {
    const silent = topics.flatMap((t) =>
      LEVELS.filter((level) => t.probes[level].length === 0).map((level) => `${t.id}: ${level}`),
    );
    expect(silent).toEqual([]);
    const unasked = topics.flatMap((t) =>
      LEVELS.filter((level) => !t.questions.some((q) => q.level === level)).map(
        (level) => `${t.id}: ${level}`,
      ),
    );
    expect(unasked).toEqual([]);
  });

  it('points to no page twice in a topic', () => {
    for (const topic of topics) {
      expect(repeated(topic.resources.map((r) => r.url)), topic.id).toEqual([]);
    }
  });

  it('keeps no page that no topic points to', () => {
    const used = new Set(topics.flatMap((t) => t.resources.map((r) => r.url)));
    expect(
      Object.values(resources)
        .filter((r) => !used.has(r.url))
        .map((r) => r.url),
    ).toEqual([]);
  });

  it('scores every kind of question by the four criteria', () => {
    for (const kind of QUESTION_KINDS) {
      for (const criterion of CRITERIA) {
        const { weak, good, strong } = rubrics[kind][criterion];
        expect(new Set([weak, good, strong]).size).toBe(3);
      }
    }
  });
});
