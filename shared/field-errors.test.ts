import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkFields } from './field-errors.ts';
import { prepRequestSchema } from './request.ts';
import { uploadRequestSchema } from './upload.ts';

const wrong = (schema: z.ZodType, value: unknown) => {
  const checked = checkFields(schema, value);
  return checked.ok ? {} : Object.fromEntries(checked.errors.map(({ field, message }) => [field, message]));
};

describe('what is wrong with a request', () => {
  it('reads on after the name of each field', () => {
    expect(
      wrong(prepRequestSchema, { company_url: 5, depth: 'x', notes: 7, socials: [], hours_per_day: '2' }),
    ).toEqual({
      '/company_url': 'must be text',
      '/role_focus': 'is needed',
      '/socials': 'must be an object',
      '/notes': 'must be text',
      '/hours_per_day': 'must be a number of hours from 0.25 to 16',
      '/depth': 'must be one of: short, deep',
    });
    expect(wrong(uploadRequestSchema, { type: 'text/plain', size: 0 })).toEqual({
      '/size': 'must be at least 1',
    });
    expect(wrong(uploadRequestSchema, { type: 'text/plain', size: 6e6 })).toEqual({
      '/size': 'must be at most 5000000',
    });
    expect(wrong(uploadRequestSchema, { type: 'text/plain', size: 1.5 })).toEqual({
      '/size': 'must be a whole number',
    });
    expect(wrong(uploadRequestSchema, 'text')).toEqual({ '': 'must be an object' });
    expect(
      wrong(prepRequestSchema, { company_url: 'https://a.example', role_focus: 'x', resume_upload_id: 'up' }),
    ).toEqual({ '/resume_upload_id': 'must be an upload_id as POST /api/uploads gives it' });
  });

  it('is told once per field, and unknown fields by their names', () => {
    const twice = z.strictObject({ a: z.string().min(3).regex(/x/) });
    const checked = checkFields(twice, { a: 'y', 'b/c': 1 });
    expect(checked).toEqual({
      ok: false,
      errors: [
        { field: '/a', message: 'must have at least 3 characters' },
        { field: '/b~1c', message: 'is not a known field' },
      ],
    });
  });
});
