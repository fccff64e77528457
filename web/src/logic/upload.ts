/** Uploading one file: ask for a ticket, put the file there, tell how far it is. */
import {
  type UploadPurpose,
  type UploadTicketView,
  uploadProblem,
  uploadTypeOf,
} from '../../../shared/upload.ts';
import type { ApiClient } from './api-client.ts';

export interface UploadParts {
  client: Pick<ApiClient, 'startUpload'>;
  put(ticket: UploadTicketView, file: Blob, onProgress: (share: number) => void): Promise<void>;
}

/** The id of the uploaded file. `onProgress` gets the share sent, 0 to 1. @throws {Error} with a sentence for its owner */
export async function uploadFile(
  { client, put }: UploadParts,
  file: File,
  purpose: UploadPurpose,
  onProgress: (share: number) => void,
): Promise<UploadTicketView['upload_id']> {
  const problem = uploadProblem(file, purpose);
  const type = uploadTypeOf(file.name);
  if (problem !== undefined || type === undefined) throw new Error(problem);
  const ticket = await client.startUpload({ type, size: file.size });
  await put(ticket, file, onProgress);
  return ticket.upload_id;
}

const PUT_LIMIT_MS = 120_000;

/** The PUT itself; `fetch` can't tell how far an upload is. */
export function putWithProgress(
  ticket: UploadTicketView,
  file: Blob,
  onProgress: (share: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', ticket.url);
    request.timeout = PUT_LIMIT_MS;
    for (const [name, value] of Object.entries(ticket.headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    const failed = () => reject(new Error('The upload did not arrive. Try again.'));
    request.onload = () => (request.status >= 200 && request.status < 300 ? resolve() : failed());
    request.onerror = failed;
    request.ontimeout = failed;
    request.send(file);
  });
}
