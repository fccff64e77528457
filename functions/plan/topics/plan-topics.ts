// Interim for trying the path; replaced when rank-topics.ts is there.
import type { PrepRequest } from '../../../shared/request.ts';
import type { Document } from '../../evidence/document.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { ComposeTopic } from '../compose/input.ts';
import { backend } from '../curriculum/tracks/backend.ts';
import { databases } from '../curriculum/tracks/databases.ts';

export function planTopics(
  request: PrepRequest,
  _evidence: Evidence,
  documents: readonly Document[],
): ComposeTopic[] {
  const all = [...backend.topics, ...databases.topics];
  const scored = all.map((topic) => {
    const words = [topic.name, ...topic.synonyms, ...topic.keywords].map((w) => w.toLowerCase());
    const mentions = documents.flatMap((d) => {
      const low = d.text.toLowerCase();
      return words.flatMap((w) => {
        const start = low.indexOf(w);
        return start < 0 ? [] : [{ source_id: d.source.id, start, end: start + w.length }];
      });
    });
    return { topic, mentions, score: mentions.length };
  });
  scored.sort((a, b) => b.score - a.score);
  return scored.slice(0, 8).map(({ topic, mentions, score }) => ({
    id: topic.id,
    name: topic.name,
    probes: topic.probes[request.skill_level],
    questions: topic.questions.map((q) => ({
      text: q.text,
      kind: q.kind,
      rubric: [{ criterion: 'Depth', strong_answer: 'Names the trade-off.' }],
    })),
    resources: topic.resources.map(({ title, url }) => ({ title, url })),
    minutes: topic.minutes[request.skill_level],
    score_parts: [],
    difficulty: topic.difficulty,
    likelihood: Math.min(1, score / 5),
    mentions,
  }));
}
