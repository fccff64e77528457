/**
 * The candidate's own CV: parsed once, kept beside the session, and nothing else in the plan speaks about the
 * candidate. A file that can't be read is said and never fails the run.
 */
import { runObject } from '../stores/keys.ts';
import type { ObjectStore } from '../stores/object-store.ts';
import type { Session } from '../stores/session-store.ts';
import type { UploadStore } from '../stores/upload-store.ts';
import { readUpload } from '../uploads/read-upload.ts';

export interface ReadResumeParts {
  uploads: UploadStore;
  privateObjects: ObjectStore;
}

export async function readResume(
  { uploads, privateObjects }: ReadResumeParts,
  { brief, owner }: Session,
): Promise<{ warnings: string[] }> {
  const upload = brief.request.resume_upload_id;
  if (upload === undefined) return { warnings: [] };
  const bytes = await uploads.read(owner, upload);
  if (!bytes) return { warnings: ['Your CV was not found: upload it again and start a new prep.'] };
  const reading = await readUpload(bytes);
  if (!reading.ok) return { warnings: [`Your CV could not be read. ${reading.message}`] };
  await privateObjects.put(runObject(owner, brief.session_id, 'resume'), reading.profile);
  return { warnings: [] };
}
