/** What each kind of interviewer can be asked, on a fact and without one. Our own wording. */

import type { FactKind } from '../../../evidence/evidence.ts';
import type { PlanDraft } from '../draft.ts';
import { ENGINEER } from './ask-angles/engineer.ts';
import { EXECUTIVE } from './ask-angles/executive.ts';
import { HIRING_MANAGER } from './ask-angles/hiring-manager.ts';
import { PRODUCT } from './ask-angles/product.ts';
import { RECRUITER } from './ask-angles/recruiter.ts';

export type Asker = PlanDraft['questions_to_ask'][number]['interviewer_type'];

interface About {
  cue: RegExp;
  /** Words that give the cue another sense. */
  unless?: RegExp;
  only: readonly FactKind[];
  ask: readonly string[];
}

export interface Angle {
  asker: Asker;
  kinds: readonly FactKind[];
  /** Asked about a fact, which is quoted in the question: only where cue and kind fit what is asked. */
  about: readonly About[];
  /** Asked about any other line of the company's own pages: true of whatever a company offers. */
  any: readonly string[];
  /** The same about a page read, by its title. `{title}` is filled in, quotation marks included. */
  page?: readonly string[];
  /** Where nothing was said. `{company}` is filled in. */
  open: readonly string[];
}

export const ANGLES: readonly Angle[] = [ENGINEER, HIRING_MANAGER, RECRUITER, EXECUTIVE, PRODUCT];
