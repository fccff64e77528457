/** A prompt: a version that is part of every kept answer's key, and what it says. Change the words, change the version. */
export interface Prompt<Data> {
  version: string;
  system: string;
  /** Most tokens a first answer may take. */
  maxOutputTokens: number;
  /** The data, already made visible and safe to delimit. */
  user(data: Data): string;
}
