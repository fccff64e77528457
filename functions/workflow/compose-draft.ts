/** The draft of a run from what was gathered. The code of composing, which compose-run.ts loads while the stores answer. */
import type { Brief } from '../brief.ts';
import type { Document } from '../evidence/document.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { makeComposeInput } from '../plan/compose/compose-input.ts';
import { type DraftWriter, writeDraft } from '../plan/compose-with-model/write-draft.ts';
import type { PersonProfile } from '../uploads/profile.ts';
import type { ComposeMessage } from './messages.ts';
import { reportWriting } from './report-writing.ts';
import type { StoredDraft } from './stored-draft.ts';

export interface Gathered {
  brief: Brief;
  evidence: Evidence;
  documents: readonly Document[];
  /** The candidate's own CV, when one was uploaded. */
  resume: PersonProfile | undefined;
}

/** @returns what Prove reads, and how it was written, for the step's message */
export async function composeDraft(
  { brief, evidence, documents, resume }: Gathered,
  composer: ComposeMessage['composer'],
  writer: DraftWriter,
): Promise<{ stored: StoredDraft; message: string }> {
  const input = makeComposeInput(brief, evidence, documents, resume);
  const draft = await writeDraft(input, composer, writer);
  reportWriting(brief.session_id, draft);
  const { message, asked: _asked, ...written } = draft;
  return { stored: { company_name: evidence.company_name, schedule: input.schedule, ...written }, message };
}
