import type { ReactNode } from 'react';
import { TextArea, TextField } from '../ui.tsx';
import { UploadField } from './UploadField.tsx';
import type { Control } from './use-prep-form.ts';
import type { UploadState } from './use-upload.ts';

/** What a prep can know beyond company and role: interviewer, posting, the candidate. */
export function MoreFields({
  filled,
  control,
  isOpen,
  onOpen,
  onUpload,
}: {
  /** How many of these fields hold something. */
  filled: number;
  control: Control;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onUpload: (field: 'linkedInUpload' | 'resumeUpload', state: UploadState) => void;
}) {
  return (
    <details className="card" open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary className="px-4 py-3 font-semibold sm:px-5">
        Add more: interviewer, posting, your CV, notes
        {filled > 0 && <span className="muted text-sm font-normal"> · {filled} filled in</span>}
      </summary>
      <div className="space-y-8 px-4 pt-2 pb-5 sm:px-5">
        <Group title="The interviewer">
          <TextField label="Interviewer’s name" autoComplete="off" {...control('interviewerName')} />
          <TextField
            label="Interviewer’s GitHub"
            placeholder="github.com/name"
            inputMode="url"
            autoCapitalize="none"
            autoComplete="off"
            {...control('github')}
          />
          <TextField
            label="Interviewer’s blog or talk"
            inputMode="url"
            autoCapitalize="none"
            autoComplete="off"
            {...control('blog')}
          />
          <UploadField
            label="Interviewer’s LinkedIn profile"
            hint="The PDF from “Save to PDF”, or a data export as ZIP. Up to 5 MB."
            purpose="linkedin"
            onState={(state) => onUpload('linkedInUpload', state)}
          />
        </Group>
        <Group title="The posting">
          <div className="sm:col-span-2">
            <TextField
              label="Link to the posting"
              inputMode="url"
              autoCapitalize="none"
              autoComplete="off"
              {...control('jobUrl')}
            />
          </div>
          <div className="sm:col-span-2">
            <TextArea label="Or paste the posting" {...control('jobDescription')} />
          </div>
        </Group>
        <Group title="You">
          <div className="sm:col-span-2">
            <UploadField
              label="Your CV"
              hint="PDF, Word, Markdown or text. Up to 5 MB. Only you see it."
              purpose="cv"
              onState={(state) => onUpload('resumeUpload', state)}
            />
          </div>
          <div className="sm:col-span-2">
            <TextArea
              label="Notes"
              hint="Anything the plan should know, up to 2,000 characters."
              {...control('notes')}
            />
          </div>
        </Group>
      </div>
    </details>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-3 font-semibold">{title}</legend>
      <div className="grid items-start gap-5 sm:grid-cols-2">{children}</div>
    </fieldset>
  );
}
