/** What a strong answer to a question names: the curriculum's probes, cut into points, those nearest to the question first. */
import { LEVELS, type Level, type Question, type Topic } from '../curriculum/schema.ts';
import { words } from './words.ts';

const MOST = 4;
/** Shorter pieces of a list say too little by themselves. */
const LEAST_LETTERS = 6;
/** A list after a colon up to this length is one point. */
const WHOLE_MOST = 110;

/** "A and B, c; d." → its parts, in lower case where no name begins them. A comma in brackets, or after a colon, parts nothing. */
export function pointsOf(probe: string): string[] {
  const bare = probe.replace(/[.]$/, '');
  const parts =
    bare.includes(': ') && bare.length <= WHOLE_MOST ? bare.split(/;\s+/) : bare.split(/[,;](?![^(]*\))\s+/);
  return parts
    .map((part) => part.replace(/^(?:and|or)\s+/, '').trim())
    .filter((part) => part.length >= LEAST_LETTERS)
    .map((part) =>
      /^\p{Lu}\p{Ll}+(?: [^\p{Lu}]*)?$/u.test(part.split(':')[0] ?? '')
        ? part.charAt(0).toLowerCase() + part.slice(1)
        : part,
    );
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
  const best = [...new Set(ranked.sort((a, b) => b.score - a.score).map(({ text }) => text))];
  const telling = best.filter((text) => text.includes(' '));
  return (telling.length >= MOST ? telling : best).slice(0, MOST);
}
