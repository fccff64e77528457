// The plainest honest model: fills the asked JSON schema with sentences of the request itself.
import * as z from 'zod';
import type { ModelRequest } from './wire-formats.ts';

const Schema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  $ref: z.string().optional(),
  minItems: z.number().optional(),
  minimum: z.number().optional(),
  maxLength: z.number().optional(),
});

/** A value that fits the request's schema; without a schema, a first sentence of the request as plain text. */
export function schemaAnswer(request: ModelRequest): unknown {
  const text = request.messages.map((message) => message.text).join(' ');
  const sentences = text.match(/[A-Z][^.!?\n]{20,300}[.!?]/g) ?? ['Nothing was given.'];
  let next = 0;
  const sentence = () => sentences[next++ % sentences.length] ?? '';
  if (request.schema === undefined) return sentence();
  return fill(request.schema, request.schema, sentence, 0);
}

function fill(part: unknown, root: unknown, sentence: () => string, depth: number): unknown {
  const parsed = Schema.safeParse(part);
  if (!parsed.success || depth > 12) return null;
  const schema = parsed.data;
  const again = (inner: unknown) => fill(inner, root, sentence, depth + 1);
  if (schema.$ref !== undefined) return again(resolve(root, schema.$ref));
  if ('const' in schema) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (choice !== undefined) return again(choice);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object' || schema.properties !== undefined) {
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, again(inner)]),
    );
  }
  if (type === 'array')
    return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => again(schema.items));
  if (type === 'number' || type === 'integer') return schema.minimum ?? 0;
  if (type === 'boolean') return false;
  return type === 'string' ? sentence().slice(0, schema.maxLength ?? 300) : null;
}

function resolve(root: unknown, reference: string): unknown {
  let at = root;
  for (const key of reference
    .replace(/^#\/?/, '')
    .split('/')
    .filter((name) => name !== '')) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  }
  return at;
}
