/**
 * A zod schema as the JSON schema that endpoints take for structured output: they refuse bounds on lengths and
 * numbers, so only the shape is sent; the bounds are checked when the answer is parsed.
 * Source: OpenAI "Structured Outputs" and Amazon Bedrock "Structured outputs", supported schemas.
 */
import * as z from 'zod';
import type { JsonSchema } from '../../models/model.ts';

const BOUNDS = new Set([
  '$schema',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'pattern',
  'format',
]);

/** An object schema with these sections, all required. */
export function wireSchema(sections: Readonly<Record<string, z.ZodType>>): JsonSchema {
  return { ...shapeOnly(z.toJSONSchema(z.strictObject(sections))) };
}

function shapeOnly(schema: unknown): Record<string, unknown> {
  return typeof schema === 'object' && schema !== null ? withoutBounds(schema) : {};
}

function withoutBounds(part: object): Record<string, unknown> {
  const kept = Object.entries(part).filter(([key]) => !BOUNDS.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, inner(key, value)]));
}

/** Under `properties` keys are names of fields, never bounds. */
function inner(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inner('', item));
  if (typeof value !== 'object' || value === null) return value;
  if (key !== 'properties') return withoutBounds(value);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, shapeOnly(field)]));
}
