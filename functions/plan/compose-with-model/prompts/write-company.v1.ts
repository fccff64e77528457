/** Company overview, summary, behavioural questions and questions to ask, from facts about the company. */
import { dataBlock } from '../untrusted-text.ts';
import { HOUSE_RULES_V1 } from './house-rules.v1.ts';
import type { Prompt } from './prompt.ts';

export interface CompanyData {
  company: string;
  role: string;
  level: string;
  topics: string[];
  facts: { id: string; kind: string; from: string; text: string }[];
  /** What the company asks behind each behavioural question, or what is inferred where it says nothing. */
  behavioural: { item: number; value: string }[];
  /** What the candidate wrote to us, as a wish. */
  notes?: string;
}

export const writeCompanyV1: Prompt<CompanyData> = {
  version: 'write-company.v1',
  maxOutputTokens: 1_700,
  system: `${HOUSE_RULES_V1}

Write these parts:
- overview.business: 3 to 5 sentences that read as one fluent paragraph: what the company does, for whom, how large, how it began. The first names the company, the others say "the company" or "it".
- overview.work: 3 to 5 sentences that read as one fluent paragraph: how they build, work and hire.
- summary: the 2 sentences a candidate in a hurry must read, each cited, not copied from the overview.
- behavioural: for each given item one question an interviewer would ask about it, and 2 prompts that help the candidate find a story of their own, as questions.
- questions_to_ask: 2 questions the candidate could put to each kind of interviewer (engineer, hiring-manager, recruiter, executive, product). Where a fact gives rise to one, cite it and speak of what it says; else ask openly with empty citations. Each ends with a question mark.`,
  user: (data) => dataBlock('data', data),
};
