/** The one round that is left, as the candidate says: "System design round", "only the coding interview is left". */

import type { RoundKind } from '../../../../shared/plan.ts';
import type { PrepRequest } from '../../../../shared/request.ts';
import type { ScheduleRound } from '../../schedule/round-tasks.ts';
import { kindOfRound } from './round-kinds.ts';

/** The role field holds a round instead of a job. */
const AS_ROLE =
  /^(?:the |my |only |final )*(?<name>[\p{L}\p{N} +/-]{3,50} (?:round|interview))(?: ?\([^()]{1,40}\))?$/iu;
/** "Only the system design interview is left." */
const AS_NOTE =
  /\b[Oo]nly (?:the |a |my )?(?<name>[\p{L}\p{N} +/-]{3,50}? (?:round|interview|session)) (?:is |still )*(?:left|remains|missing|to go|to come)\b/u;
/** Kinds that are told apart by their names; any other interview may ask for anything. */
const CERTAIN: ReadonlySet<RoundKind> = new Set([
  'system-design',
  'coding',
  'code-review',
  'debugging',
  'case',
  'deep-dive',
  'values',
]);
/** Rounds in which one's own past is asked for. */
export const TOLD_IN_STORIES: ReadonlySet<RoundKind> = new Set(['values', 'deep-dive', 'case']);

/** Undefined where more than one round may come. Pure. */
export function roundLeft({
  role_focus,
  notes = '',
}: Pick<PrepRequest, 'role_focus' | 'notes'>): ScheduleRound | undefined {
  const name = (AS_NOTE.exec(notes) ?? AS_ROLE.exec(role_focus.trim()))?.groups?.name?.trim();
  if (name === undefined) return undefined;
  const kind = kindOfRound(name, name);
  return CERTAIN.has(kind) ? { name: name.charAt(0).toUpperCase() + name.slice(1), kind } : undefined;
}
