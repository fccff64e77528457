/** The sealed side of reading an upload: parses in a thread of its own, answers once, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseFile } from './parse-file.ts';
import { refuseUpload, UploadError } from './refusal.ts';

const bytes: unknown = workerData;
const answer =
  bytes instanceof Uint8Array
    ? await parseFile(bytes).then(
        (parsed) => ({ ok: true, ...parsed }),
        (error: unknown) => refuseUpload(error instanceof UploadError ? error.code : 'unreadable'),
      )
    : refuseUpload('unreadable');
parentPort?.postMessage(answer);
