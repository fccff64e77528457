/** Bounds what an endpoint may send back, so that one that ignores its token limit can't fill the memory. */
import { ModelFailure } from './model.ts';

/** JSON text inside JSON: a token of 4 bytes, escaped, stays below this. */
const BYTES_PER_TOKEN = 8;
const ENVELOPE_BYTES = 8_192;

/** Most bytes of an HTTP answer that holds so many tokens of text. */
export const mostBytes = (maxOutputTokens: number): number =>
  maxOutputTokens * BYTES_PER_TOKEN + ENVELOPE_BYTES;

/** The body in one piece. @throws {ModelFailure} `too_large` beyond the limit; reading stops there */
export async function readBounded(body: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw new ModelFailure('too_large', { mayBeBilled: true });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
