/** How many tokens a request may take, guessed high: no tokenizer is shipped, and a cap must hold for all models. */
import type { ModelRequest } from './model.ts';

/** English runs at about 4 bytes a token, identifiers and other scripts at about 3. */
const BYTES_PER_TOKEN = 3;
/** Roles, separators and what an endpoint wraps around a schema. */
const ENVELOPE_TOKENS = 80;

export const tokensOfText = (text: string): number =>
  Math.ceil(Buffer.byteLength(text, 'utf8') / BYTES_PER_TOKEN);

/** Upper estimate of a request's input tokens, its schema included. */
export const inputTokensOf = ({ system, user, schema }: ModelRequest): number =>
  tokensOfText(system) + tokensOfText(user) + tokensOfText(JSON.stringify(schema)) + ENVELOPE_TOKENS;
