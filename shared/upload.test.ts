import { describe, expect, it } from 'vitest';
import { MAX_UPLOAD_BYTES, uploadProblem, uploadTypeOf } from './upload.ts';

describe('a file to upload', () => {
  it('has the type that its ending says, in any case', () => {
    expect(uploadTypeOf('my.cv.PDF')).toBe('application/pdf');
    expect(uploadTypeOf('notes.md')).toBe('text/markdown');
    expect(uploadTypeOf('cv')).toBeUndefined();
  });

  it('is refused before it is sent when its type or size can not be', () => {
    expect(uploadProblem({ name: 'CV.DOCX', size: MAX_UPLOAD_BYTES }, 'cv')).toBeUndefined();
    expect(uploadProblem({ name: 'cv.exe', size: 10 }, 'cv')).toContain('PDF');
    expect(uploadProblem({ name: 'cv.zip', size: 10 }, 'cv')).toContain('PDF, Word');
    expect(uploadProblem({ name: 'cv.md', size: 10 }, 'linkedin')).toContain('ZIP');
    expect(uploadProblem({ name: 'export.zip', size: 10 }, 'linkedin')).toBeUndefined();
    expect(uploadProblem({ name: 'cv.pdf', size: 0 }, 'cv')).toContain('empty');
    expect(uploadProblem({ name: 'cv.pdf', size: MAX_UPLOAD_BYTES + 1 }, 'cv')).toContain('5 MB');
  });
});
