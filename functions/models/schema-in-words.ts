/** For endpoints that know no structured output: the schema as part of the system prompt. */
import type { ModelRequest } from './model.ts';

export const withSchemaInWords = ({ system, schema }: ModelRequest): string =>
  `${system}\n\nAnswer with one JSON object and nothing else, no code fence. It must fit this JSON schema:\n${JSON.stringify(schema)}`;
