import { describe, expect, it } from 'vitest';
import { MAX_UPLOAD_BYTES, uploadProblem, uploadTypeOf } from './upload.ts';

describe('a file to upload', () => {
  it('has the type that its ending says, in any case', () => {
    expect(uploadTypeOf('my.cv.PDF')).toBe('application/pdf');
    expect(uploadTypeOf('notes.md')).toBe('text/markdown');
    expect(uploadTypeOf('cv')).toBeUndefined();
  });

  it('is refused before it is sent when its type or size can not be', () => {
    expect(uploadProblem({ name: 'CV.DOCX', size: MAX_UPLOAD_BYTES })).toBeUndefined();
    expect(uploadProblem({ name: 'cv.exe', size: 10 })).toContain('PDF');
    expect(uploadProblem({ name: 'cv.pdf', size: 0 })).toContain('empty');
    expect(uploadProblem({ name: 'cv.pdf', size: MAX_UPLOAD_BYTES + 1 })).toContain('5 MB');
  });
});
