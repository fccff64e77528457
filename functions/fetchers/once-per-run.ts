/**
 * Two questions of one run may need the same answer of an API: the posting that is linked and the company's board.
 * While it is being asked for the others wait for it, and a failed or a small answer serves for the rest of the run.
 */
import type { Door, DoorAnswer, DoorOptions } from '../web-access/options.ts';

/** Bytes of an answer that may stay in memory until the run ends. */
const KEPT_BYTES = 300_000;

/** The door, asking APIs once for the same; pages and what carries credentials pass as they come. */
export function oncePerRun(door: Door): Door {
  const answers = new Map<string, Promise<DoorAnswer>>();
  return {
    forRun: (budget) => door.forRun(budget),
    fetch(url, options = {}) {
      if (!isPlainApiCall(options)) return door.fetch(url, options);
      const { accept, headers, anyStatus, ifNoneMatch, ifModifiedSince } = options;
      const key = JSON.stringify([url, accept, headers, anyStatus, ifNoneMatch, ifModifiedSince]);
      const known = answers.get(key);
      if (known) return known;
      const asking = door.fetch(url, options);
      answers.set(key, asking);
      asking.then(
        (answer) => {
          if (answer.ok && !answer.notModified && answer.bytes.length > KEPT_BYTES) answers.delete(key);
        },
        () => answers.delete(key),
      );
      return asking;
    },
  };
}

function isPlainApiCall({ robots, method = 'GET', credentials, signal }: DoorOptions): boolean {
  return robots === 'exempt' && method === 'GET' && credentials === undefined && signal === undefined;
}
