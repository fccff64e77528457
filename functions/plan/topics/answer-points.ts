/** What a strong answer to a question names: the curriculum's probes, cut into points, those nearest to the question first. */
import { LEVELS, type Level, type Question, type Topic } from '../curriculum/schema.ts';
import { words } from './words.ts';

const MOST = 4;
/** Shorter pieces of a list say too little by themselves. */
const LEAST_LETTERS = 6;

/** "A and B, c; d." → its parts. A comma inside brackets parts nothing. */
export function pointsOf(probe: string): string[] {
  return probe
    .replace(/[.]$/, '')
    .split(/[,;](?![^(]*\))\s+|:\s+/)
    .map((part) => part.replace(/^(?:and|or)\s+/, '').trim())
    .filter((part) => part.length >= LEAST_LETTERS);
}

/** At most four points: of the question's own level and the candidate's, shared words with the question first. */
export function answerPoints(topic: Topic, question: Question, level: Level): string[] {
  const levels = [...new Set<Level>([question.level, level, ...LEVELS])];
  const asked = new Set(words(question.text).map(({ stem }) => stem));
  const ranked = levels.flatMap((one, distance) =>
    topic.probes[one].flatMap(pointsOf).map((text, index) => ({
      text,
      score:
        3 * words(text).filter(({ stem }) => stem.length > 3 && asked.has(stem)).length -
        1.5 * distance -
        0.1 * index,
    })),
  );
  const best = ranked.sort((a, b) => b.score - a.score).map(({ text }) => text);
  return [...new Set(best)].slice(0, MOST);
}
