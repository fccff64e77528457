/** What a company's value asks of people, and the behavioural questions that follow from it. Our own wording. */
import { BROAD_VIRTUES } from './broad-virtues.ts';
import { TELLING_VIRTUES } from './telling-virtues.ts';

export interface Virtue {
  id: string;
  /** Fits "shows …" and "… matters". */
  name: string;
  cue: RegExp;
  /** Says it so plainly that nothing else in the value counts. */
  plain?: RegExp;
  questions: readonly string[];
  prompts: readonly string[];
}

/** The more telling cues first: the first that fits and is not yet taken is asked about. */
export const VIRTUES: readonly Virtue[] = [...TELLING_VIRTUES, ...BROAD_VIRTUES];

/** For a value that no cue recognises; `{name}` is the company's own name for it. */
export const NAMED_VALUE: readonly string[] = [
  'When was “{name}” hard to live by, and what did you do?',
  'Tell me about a day on which you worked as “{name}” asks. Who noticed?',
  'Which decision of yours would you tell to show that you mean “{name}”?',
  'Where would you argue with “{name}”, and what happened when you did something like it?',
];
export const NAMED_PROMPTS: readonly string[] = [
  'What would somebody who does not share it have done?',
  'What did it cost?',
  'How would a colleague tell it?',
  'What does it mean on an ordinary Tuesday?',
];
