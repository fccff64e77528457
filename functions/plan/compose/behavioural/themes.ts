/** Behavioural themes: how a company's words betray them, and what is asked about each. Our own wording. */
import { PEOPLE_THEMES } from './people-themes.ts';
import { WORK_THEMES } from './work-themes.ts';

export interface Theme {
  id: string;
  /** Fits "shows …" and "… matters". */
  name: string;
  cue: RegExp;
  /** How a sentence on daily work or a demand betrays it; stricter, since most such sentences carry no value. */
  practice?: RegExp;
  /** How a line of a CV betrays it: CVs tell what was done, not what is valued. */
  inCv?: RegExp;
  questions: readonly string[];
  prompts: readonly string[];
  /** How a line on what a company offers names the very thing; a word that is merely near makes a silly reason. */
  sold?: RegExp;
  /** Asked nearly everywhere, so it may fill in where nothing is published. */
  always?: boolean;
}

export const THEMES: readonly Theme[] = [...WORK_THEMES, ...PEOPLE_THEMES];

/** For a value that no theme recognises: asked about in the company's own words. */
export const OWN_WORDS: Theme = {
  id: 'own-words',
  name: 'this value',
  cue: /./,
  questions: [
    'Which decision of yours would you tell us about to show that you live by this?',
    'When did keeping to this cost you something?',
    'Where have you seen this value only on a wall, and what did you do?',
  ],
  prompts: [
    'What would somebody who does not share it have done?',
    'Who saw it, and what did they say?',
    'Where do you find it hard to keep to?',
    'What does it mean on an ordinary Tuesday?',
  ],
};
