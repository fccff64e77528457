/** The interviewer's LinkedIn profile as uploaded, as a private document of professional facts. */
import type { UploadId } from '../../../shared/ids.ts';
import { shortLine } from '../../../shared/plain-text.ts';
import { isInstructionLike } from '../../evidence/distil/instructions.ts';
import type { PersonProfile } from '../../uploads/profile.ts';
import { profileText } from '../../uploads/profile-text.ts';
import { readUpload } from '../../uploads/read-upload.ts';
import { missingReasonOf } from '../../uploads/refusal.ts';
import { type FetchedDocument, type FetchResult, type FetchTools, missing } from '../contract.ts';
import { professionalText } from './professional.ts';

export async function fetchUpload(
  upload: UploadId,
  name: string | undefined,
  tools: FetchTools,
): Promise<FetchResult> {
  const file = await tools.uploads.read(upload);
  if (!file) return missing('not_found', 'The uploaded LinkedIn profile is no longer there.');
  const reading = await readUpload(file.bytes);
  if (!reading.ok)
    return missing(
      missingReasonOf(reading.code),
      `The uploaded LinkedIn profile was not read. ${reading.message}`,
    );
  const document = toDocument(reading.profile, name, tools.now());
  if (document.text === '') return missing('empty', 'The uploaded LinkedIn profile says nothing about work.');
  const warnings = namesDiffer(reading.profile.name, name)
    ? [`The uploaded profile is of ${ofWhom(reading.profile.name)}, the request names ${name}.`]
    : [];
  return { outcome: 'found', documents: [document], warnings, complete: true };
}

function toDocument(profile: PersonProfile, name: string | undefined, now: Date): FetchedDocument {
  const { text, ...facts } = profile;
  const rendered = profile.positions.length > 0 || profile.skills.length > 0 ? profileText(facts) : text;
  const person = profile.name ?? name;
  const [latest] = profile.positions;
  return {
    source: {
      kind: 'interviewer-profile',
      url: null,
      title: `${person ?? 'Interviewer'}: LinkedIn profile, as uploaded`.slice(0, 500),
      ...(person !== undefined && { subject: person.slice(0, 200) }),
      about: 'interviewer',
      voice: 'own',
      fetched_at: now.toISOString(),
    },
    text: professionalText(rendered),
    details: {
      kind: 'person',
      ...(person !== undefined && { name: shortLine(person, 300) }),
      ...(latest !== undefined && { role: latest.title }),
      ...(latest?.organization !== undefined && { employer: latest.organization }),
      skills: profile.skills.slice(0, 100),
      positions: profile.positions.slice(0, 50).map(({ title, organization, from, to }) => ({
        title,
        ...(organization !== undefined && { organization }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      })),
    },
  };
}

/** The name in the file, unless it is more than a name. */
function ofWhom(name: string | undefined): string {
  return name !== undefined && /^[\p{L}\p{M}'’.\- ]{2,60}$/u.test(name) && !isInstructionLike(name)
    ? name
    : 'somebody else';
}

/** No word in common: most likely somebody else's file. */
function namesDiffer(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const words = (name: string) =>
    new Set(
      name
        .normalize('NFKD')
        .toLowerCase()
        .match(/\p{L}{2,}/gu) ?? [],
    );
  return words(a).isDisjointFrom(words(b));
}
