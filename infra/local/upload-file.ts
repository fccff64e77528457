/** Uploads a file of this machine as the site does: a ticket from the API, then the PUT that it signs. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type UploadPurpose, uploadProblem, uploadTicketSchema, uploadTypeOf } from '../../shared/upload.ts';
import { UsageError } from '../command-line.ts';
import { callRoute } from './call-route.ts';
import type { LocalSystem } from './system.ts';

const PUT_LIMIT_MS = 30_000;

/** Gives the upload's id. @throws {UsageError} when the file can't be read or is none that may be uploaded */
export async function uploadFile(
  system: LocalSystem,
  userId: string,
  file: string,
  purpose: UploadPurpose,
): Promise<string> {
  const name = path.basename(file);
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) throw new UsageError(`${file} could not be read.`);
  const problem = uploadProblem({ name, size }, purpose);
  if (problem !== undefined) throw new UsageError(`${file}: ${problem}`);
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`${file} could not be read.`);
  });
  const { body } = await callRoute(system.routes.startUpload, {
    userId,
    body: { type: uploadTypeOf(name), size: bytes.length },
  });
  const { upload_id, url, headers } = uploadTicketSchema.parse(body);
  const put = await fetch(url, {
    method: 'PUT',
    headers,
    body: new Uint8Array(bytes),
    signal: AbortSignal.timeout(PUT_LIMIT_MS),
  });
  if (!put.ok) throw new Error(`${file} could not be stored (${put.status}).`);
  return upload_id;
}
