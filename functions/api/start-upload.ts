/**
 * POST /api/uploads: a presigned PUT for one file. Declared size and type are signed, and what arrives is checked
 * again by whoever reads it. An upload is its owner's: its id opens nothing for anybody else.
 */
import { newUploadId } from '../../shared/ids.ts';
import { type UploadTicketView, uploadRequestSchema } from '../../shared/upload.ts';
import type { PersonStore } from '../stores/person-store.ts';
import type { UploadStore } from '../stores/upload-store.ts';
import type { World } from '../world.ts';
import { type DailyLimits, takeOne } from './daily-limits.ts';
import { type ApiHandler, apiHandler, parse } from './http.ts';
import { refuseDuringDeletion } from './refuse-during-deletion.ts';

const TICKET_SECONDS = 300;

export interface StartUploadParts {
  uploads: UploadStore;
  persons: PersonStore;
  limits: DailyLimits;
  world: Pick<World, 'now' | 'randomBytes'>;
}

/**
 * Answers 201 with a URL that takes one PUT within five minutes; 400 for a type or size that may not be, 409 while
 * everything is being deleted, 429 above the daily count.
 */
export function startUpload({ uploads, persons, limits, world }: StartUploadParts): ApiHandler {
  return apiHandler(async (request) => {
    const owner = request.userId();
    const file = parse(uploadRequestSchema, request.json());
    const upload_id = newUploadId(world.randomBytes(17));
    const now = world.now().getTime();
    const expiresAt = new Date(now + TICKET_SECONDS * 1000);
    await refuseDuringDeletion(persons, owner, 'uploads', expiresAt);
    await takeOne('uploads', limits, owner, now);
    const ticket = await uploads.ticket(owner, upload_id, file, TICKET_SECONDS);
    const body: UploadTicketView = {
      upload_id,
      ...ticket,
      expires_at: expiresAt.toISOString(),
    };
    return { status: 201, body };
  });
}
