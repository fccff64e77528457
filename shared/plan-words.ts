/** Words for a plan's fixed values, the same wherever a plan is shown. */
import type { Plan } from './plan.ts';

export const ASKERS: Readonly<Record<Plan['questions_to_ask'][number]['interviewer_type'], string>> = {
  engineer: 'An engineer',
  'hiring-manager': 'The hiring manager',
  recruiter: 'The recruiter',
  executive: 'A founder or executive',
  product: 'Somebody from product',
};

export const MATCHES: Readonly<Record<Plan['gaps']['items'][number]['match'], string>> = {
  strong: 'strong',
  partial: 'partial',
  none: 'not shown',
  unknown: 'open',
};
