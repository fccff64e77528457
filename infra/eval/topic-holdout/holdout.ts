/** A company made up for the topics test, and what an interviewer there would most likely ask. */
export interface Holdout {
  id: string;
  role: string;
  level: string;
  posting: string;
  pages?: { url: string; text: string }[];
  languages?: Record<string, number>;
  repos?: { name: string; description: string }[];
  /** Accepted names, alternatives parted by "|". */
  must: string[];
  also: string[];
}
