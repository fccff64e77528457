/**
 * The interviewer, by what the request gives of them: an uploaded LinkedIn profile, a personal blog or talk page.
 * Professional facts only. Nothing here is shared between runs: who is looked up is the user's own business.
 * LinkedIn's pages are never read; its terms forbid it.
 */
import type { UploadId } from '../../../shared/ids.ts';
import type { Brief } from '../../brief.ts';
import { type Asked, type Fetcher, type Question, type Skipped, skipped } from '../contract.ts';

export type InterviewerQuery =
  | { part: 'upload'; upload: UploadId; name: string | undefined }
  | { part: 'site'; url: string; name: string | undefined };

export const interviewer: Fetcher<InterviewerQuery> = {
  name: 'interviewer',
  version: 1,

  plan({ request }: Brief): Asked<InterviewerQuery> | Skipped {
    const { socials, linkedin_upload_id: upload, interviewer_name: name } = request;
    const questions: Question<InterviewerQuery>[] = [];
    if (upload !== undefined) questions.push({ query: { part: 'upload', upload, name }, cacheKey: null });
    if (socials?.blog !== undefined)
      questions.push({ query: { part: 'site', url: socials.blog, name }, cacheKey: null });
    if (questions.length > 0) return { asked: true, questions };
    if (socials?.linkedin !== undefined) {
      return skipped(
        'LinkedIn pages are not read. Open the profile there, choose More, then Save to PDF, and upload the file.',
        'not_found',
      );
    }
    if (name === undefined) return skipped('The request names no interviewer.');
    return skipped(`No page or file about ${name} was given: add a blog, a talk page or a LinkedIn PDF.`);
  },

  async fetch(query, tools) {
    if (query.part === 'upload') {
      const { fetchUpload } = await import('./uploaded-profile.ts');
      return fetchUpload(query.upload, query.name, tools);
    }
    const { fetchPersonalSite } = await import('./personal-site.ts');
    return fetchPersonalSite(query.url, query.name, tools);
  },
};
