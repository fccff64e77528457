/**
 * A ZIP in memory, read within bounds. yauzl checks paths (no `..`, no absolute ones), and that each entry unpacks to
 * exactly the size it declares; what the archive may hold in all is bounded here.
 */
import yauzl from 'yauzl';
import { UploadError } from './refusal.ts';

export interface ZipLimits {
  entries: number;
  /** Unpacked bytes of one entry that is read. */
  entryBytes: number;
  /** Unpacked bytes of all entries that are read. */
  totalBytes: number;
}

const ZIP_LIMITS: ZipLimits = { entries: 2_000, entryBytes: 8_000_000, totalBytes: 20_000_000 };

/** Bit 0 of the general purpose flags (APPNOTE 4.4.4). */
const ENCRYPTED = 0x1;

/** The names in an archive. @throws UploadError */
export async function zipNames(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Promise<string[]> {
  const names: string[] = [];
  await walk(bytes, limits, async (entry) => {
    names.push(entry.fileName);
  });
  return names;
}

/** The entries that are wanted, unpacked; nothing else is. @throws UploadError */
export async function readZip(
  bytes: Uint8Array,
  wants: (name: string) => boolean,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  let total = 0;
  await walk(bytes, limits, async (entry, open) => {
    if (!wants(entry.fileName)) return;
    if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw new UploadError('encrypted');
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > limits.entryBytes || total > limits.totalBytes)
      throw new UploadError('too_complex');
    found.set(entry.fileName, await open(limits.entryBytes));
  });
  return found;
}

type Visit = (entry: yauzl.Entry, open: (maxBytes: number) => Promise<Buffer>) => Promise<void>;

function walk(bytes: Uint8Array, limits: ZipLimits, visit: Visit): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, strictFileNames: true, validateEntrySizes: true };
    yauzl.fromBuffer(Buffer.from(bytes), options, (error, zip) => {
      if (error || !zip) return reject(asUploadError(error));
      if (zip.entryCount > limits.entries) return reject(new UploadError('too_complex'));
      zip.on('error', (failure: Error) => reject(asUploadError(failure)));
      zip.on('end', () => resolve());
      zip.on('entry', (entry: yauzl.Entry) => {
        visit(entry, (maxBytes) => unpack(zip, entry, maxBytes)).then(
          () => zip.readEntry(),
          (failure: unknown) => reject(asUploadError(failure)),
        );
      });
      zip.readEntry();
    });
  });
}

function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) return reject(asUploadError(error));
      const chunks: Buffer[] = [];
      let length = 0;
      stream.on('error', (failure: Error) => reject(asUploadError(failure)));
      stream.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > maxBytes) {
          stream.destroy();
          reject(new UploadError('too_complex'));
        } else chunks.push(chunk);
      });
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}

/** yauzl's own words for what honest tools never write. */
const UNSAFE =
  /invalid relative path|absolute path|invalid characters in fileName|too many bytes|not enough bytes|size mismatch|overlap/i;

function asUploadError(error: unknown): UploadError {
  if (error instanceof UploadError) return error;
  const message = error instanceof Error ? error.message : '';
  if (/encrypted/i.test(message)) return new UploadError('encrypted', { cause: error });
  return new UploadError(UNSAFE.test(message) ? 'unsafe_archive' : 'unreadable', { cause: error });
}
