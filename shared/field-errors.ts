/** What is wrong with a value from outside, one entry per field, in words for whoever sent it. */
import * as z from 'zod';

export const fieldErrorSchema = z.strictObject({
  /** JSON Pointer (RFC 6901) into the body, or the name of a query parameter or header. */
  field: z.string(),
  /** Reads on after the field's name: `must be a number`. */
  message: z.string(),
});
export type FieldError = z.infer<typeof fieldErrorSchema>;

export type Checked<Data> = { ok: true; data: Data } | { ok: false; errors: FieldError[] };

/** A value parsed by a schema, or what is wrong with it: the first thing of each field; unknown fields are named. */
export function checkFields<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Checked<z.output<Schema>> {
  const result = schema.safeParse(value, { error: wordsOf });
  if (result.success) return { ok: true, data: result.data };
  const first = new Map<string, FieldError>();
  for (const error of result.error.issues.flatMap(errorsOf))
    if (!first.has(error.field)) first.set(error.field, error);
  return { ok: false, errors: [...first.values()] };
}

function errorsOf(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      field: pointer([...issue.path, key]),
      message: 'is not a known field',
    }));
  return [{ field: pointer(issue.path), message: issue.message }];
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

/** Words where a schema has none of its own; undefined leaves them to zod. */
function wordsOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is needed';
      return `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin !== 'string') return `must be at least ${issue.minimum}`;
      return issue.minimum === 1 ? 'must not be empty' : `must have at least ${issue.minimum} characters`;
    case 'too_big':
      return issue.origin === 'string'
        ? `must have at most ${issue.maximum} characters`
        : `must be at most ${issue.maximum}`;
    default:
      return undefined;
  }
}
