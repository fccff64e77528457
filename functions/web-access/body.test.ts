import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createGzip,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type BodyLimits, readBody } from './body.ts';
import { peakGrowth } from './test-memory.ts';

const LIMIT = 1_000_000;
const refusing: BodyLimits = { maxBytes: LIMIT, overflow: 'refuse' };
const cutting: BodyLimits = { maxBytes: LIMIT, overflow: 'cut' };
const TEXT = Buffer.from('Hello, körper! '.repeat(100));

const inPieces = (bytes: Uint8Array, size = 100) =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size));
    })(),
  );

async function textOf(bytes: Uint8Array, encoding: string | undefined): Promise<string> {
  const result = await readBody(inPieces(bytes), encoding, refusing);
  return result.ok ? Buffer.from(result.bytes).toString() : result.code;
}

describe('a response body', () => {
  it.each([
    ['as it is', undefined, TEXT],
    ['identity', 'identity', TEXT],
    ['gzip', 'gzip', gzipSync(TEXT)],
    ['x-gzip in capitals', 'X-GZIP', gzipSync(TEXT)],
    ['brotli', 'br', brotliCompressSync(TEXT)],
    ['zstd', 'zstd', zstdCompressSync(TEXT)],
    ['deflate as the RFC has it', 'deflate', deflateSync(TEXT)],
    ['deflate as servers send it', 'deflate', deflateRawSync(TEXT)],
    ['gzip within brotli', 'gzip, br', brotliCompressSync(gzipSync(TEXT))],
    ['gzip twice', 'gzip, gzip', gzipSync(gzipSync(TEXT))],
  ])('is decoded: %s', async (_what, encoding, bytes) => {
    expect(await textOf(bytes, encoding)).toBe(TEXT.toString());
  });

  it('is empty when nothing came, whatever encoding was announced', async () => {
    expect(await textOf(new Uint8Array(), 'gzip')).toBe('');
  });

  it.each([
    ['no gzip at all', 'gzip', TEXT],
    ['half a gzip', 'gzip', gzipSync(TEXT).subarray(0, 20)],
    ['no brotli at all', 'br', TEXT],
    ['no zstd at all', 'zstd', TEXT],
    ['an unknown encoding', 'compress', TEXT],
    ['three encodings', 'gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(TEXT)))],
    ['zstd that wants a window of 128 MB', 'zstd', zstdFrame(27)],
  ])('is refused as malformed: %s', async (_what, encoding, bytes) => {
    expect(await textOf(bytes, encoding)).toBe('malformed');
  });

  it('may use a zstd window of 8 MB', async () => {
    expect(await textOf(zstdFrame(23), 'zstd')).toBe('hello');
  });

  it('may be as long as the limit and not a byte longer', async () => {
    const exact = await readBody(inPieces(Buffer.alloc(LIMIT), 4_096), undefined, refusing);
    expect(exact).toMatchObject({ ok: true, cut: false });
    const over = await readBody(inPieces(Buffer.alloc(LIMIT + 1), 4_096), undefined, refusing);
    expect(over).toMatchObject({ ok: false, code: 'too_large' });
  });

  it('is cut at the limit where its start is wanted', async () => {
    const result = await readBody(inPieces(gzipSync(Buffer.alloc(LIMIT * 3, 'a'))), 'gzip', cutting);
    expect(result).toMatchObject({ ok: true, cut: true });
    expect(result.ok && result.bytes.length).toBe(LIMIT);
  });

  it('passes on a connection that breaks as the error it was', async () => {
    const broken = new Readable({ read() {} });
    broken.push(gzipSync(TEXT).subarray(0, 10));
    setImmediate(() => broken.destroy(Object.assign(new Error('gone'), { code: 'ECONNRESET' })));
    await expect(readBody(broken, 'gzip', refusing)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('is closed as soon as the limit is reached', async () => {
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(65_536));
      },
    });
    await readBody(endless, undefined, refusing);
    expect(endless.destroyed).toBe(true);
  });

  it.each([
    ['gzip', () => bomb(createGzip(), 200)],
    ['br', () => bomb(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }), 200)],
    ['gzip, gzip', async () => gzipSync(await bomb(createGzip(), 200))],
  ])('that unpacks to 200 MB by %s is given up with little memory', async (encoding, make) => {
    const bytes = await make();
    expect(bytes.length).toBeLessThan(LIMIT);
    const peak = await peakGrowth(async () => {
      expect(await readBody(inPieces(bytes, 16_384), encoding, refusing)).toMatchObject({
        ok: false,
        code: 'too_large',
      });
    });
    expect(peak).toBeLessThan(64);
  });

  it('that unpacks to nothing at all, again and again, is given up as well', async () => {
    const emptyMembers = Buffer.concat(Array.from({ length: 100_000 }, () => gzipSync('')));
    const result = await readBody(inPieces(gzipSync(emptyMembers), 16_384), 'gzip, gzip', refusing);
    expect(result).toMatchObject({ ok: false, code: 'too_large' });
  });

  it('of 200 MB takes little memory to give up', async () => {
    const endless = Readable.from(
      (function* () {
        for (let sent = 0; sent < 200; sent++) yield Buffer.alloc(1_048_576, 'x');
      })(),
    );
    expect(await peakGrowth(() => readBody(endless, undefined, refusing))).toBeLessThan(64);
  });
});

/** A zstd frame of one raw block, "hello", that asks for a window of 2^`log` bytes (RFC 8878 section 3.1.1). */
function zstdFrame(log: number): Uint8Array {
  const magic = [0x28, 0xb5, 0x2f, 0xfd];
  const header = [0x00, (log - 10) << 3];
  const lastRawBlock = [(5 << 3) | 1, 0, 0];
  return Buffer.concat([Buffer.from([...magic, ...header, ...lastRawBlock]), Buffer.from('hello')]);
}

async function bomb(compressor: NodeJS.ReadWriteStream, megabytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const zeros = Buffer.alloc(1_048_576);
  await pipeline(
    (function* () {
      for (let sent = 0; sent < megabytes; sent++) yield zeros;
    })(),
    compressor,
    async (packed) => {
      for await (const chunk of packed) chunks.push(Buffer.from(chunk));
    },
  );
  return Buffer.concat(chunks);
}
