/** What the functions of the local run are given as variables. */
import { browserMissing } from '../../functions/exports/pdf/chromium.ts';
import { VERSION } from '../../shared/version.ts';
import type { LocalTemplate } from './template.ts';

const RETENTION_DAYS = 30;

export function localVariables(names: LocalTemplate['names']): Record<string, string> {
  return {
    USER_DATA_TABLE: names.userData,
    SHARED_CACHE_TABLE: names.sharedCache,
    GUARD_TABLE: names.guard,
    PRIVATE_BUCKET: names.privateBucket,
    EVIDENCE_BUCKET: names.evidenceBucket,
    USER_AGENT: `InterviewHelper/${VERSION} (+https://github.com/interview-helper/interview-helper)`,
    CACHE_HOURS: '24',
    RETENTION_DAYS: String(RETENTION_DAYS),
    PATIENCE_MS: '0',
    // One machine, one person: the limits of an installation would only be in the way.
    PREPS_PER_USER_PER_DAY: '10000',
    PREPS_PER_DAY: '10000',
    PDFS_PER_USER_PER_DAY: '10000',
    PDFS_PER_DAY: '10000',
    UPLOADS_PER_USER_PER_DAY: '10000',
    UPLOADS_PER_DAY: '10000',
    ...noPdf(),
  };
}

/** On a machine without a browser that can print, the route says so. */
function noPdf(): Record<string, string> {
  const reason = browserMissing();
  return reason === undefined ? {} : { PDF_UNAVAILABLE: reason };
}
