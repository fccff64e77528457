/** Asks once more, with what was wrong. The previous answer is data like everything else a model did not get from us. */
import { dataBlock, visible } from '../untrusted-text.ts';

const PREVIOUS_MOST = 4_000;
const ERRORS_MOST = 12;

export const REPAIR_VERSION = 'repair.v1';

export const repairV1 = (user: string, previous: string, errors: readonly string[]): string =>
  `${user}

${dataBlock('previous_answer', visible(previous, PREVIOUS_MOST))}

Your previous answer could not be used:
${errors
  .slice(0, ERRORS_MOST)
  .map((error) => `- ${visible(error, 200)}`)
  .join('\n')}
Answer again with JSON that fits the schema, with fewer and shorter sentences than before.`;
