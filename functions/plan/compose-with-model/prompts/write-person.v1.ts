/** Interviewer card and advice on gaps, from facts about the interviewer and the posting's demands. */
import { dataBlock } from '../untrusted-text.ts';
import { HOUSE_RULES_V1 } from './house-rules.v1.ts';
import type { Prompt } from './prompt.ts';

export interface PersonData {
  company: string;
  role: string;
  interviewer?: string;
  facts: { id: string; kind: string; from: string; text: string }[];
  topics: string[];
  gaps: { item: number; demand: string; match: string; from_cv?: string }[];
}

export const writePersonV1: Prompt<PersonData> = {
  version: 'write-person.v1',
  maxOutputTokens: 700,
  system: `${HOUSE_RULES_V1}

Write these parts:
- interviewer.likely_angle: 1 to 3 sentences on what this interviewer may ask about, each beginning with "Expect" or "Be ready". They are inferences, not facts. Empty when no fact about the interviewer is given.
- interviewer.rapport: up to 3 cited sentences about the interviewer's published work that could start a conversation. Professional matters only.
- interviewer.tailored_question: one question to the interviewer about their published work, ending with a question mark, or null when there is none.
- gaps: for each given item one or two sentences of advice: what to prepare or say, given how well it matches. Speak to the candidate; never claim experience for them.`,
  user: (data) => dataBlock('data', data),
};
