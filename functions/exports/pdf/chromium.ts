/**
 * The browser that prints: the npm package's Chromium on Linux x64 (what Lambda has), else an installed Chrome, else
 * none, with the reason.
 */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { inflate } from '@sparticuz/chromium';

export interface FoundBrowser {
  executable: string;
  /** All of its environment: it is given no key and no name of ours. */
  environment: Record<string, string>;
  /** What this kind of browser needs to start. */
  args: readonly string[];
}

/**
 * The packaged one starts in Lambda in a single process alone: the kernel there lacks what Chromium's own sandbox needs,
 * so the function's role and microVM are the sandbox. An installed Chrome keeps its own.
 */
const IN_ONE_PROCESS = ['--no-sandbox', '--no-zygote', '--single-process', '--disable-dev-shm-usage'];

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
];

/** Why nothing can be printed on this machine; undefined where it can. */
export function browserMissing(
  { platform, arch }: Pick<NodeJS.Process, 'platform' | 'arch'> = process,
  exists: (file: string) => boolean = existsSync,
): string | undefined {
  if (isPackaged(platform, arch) || INSTALLED.some(exists)) return undefined;
  return `PDFs can’t be made on this machine: the packaged Chromium is for Linux on x64 (this is ${platform} on ${arch}), and no Chrome is installed.`;
}

const isPackaged = (platform: string, arch: string) => platform === 'linux' && arch === 'x64';

/** @throws {Error} with the sentence of `browserMissing` */
export async function findBrowser(): Promise<FoundBrowser> {
  if (isPackaged(process.platform, process.arch)) return packaged();
  const executable = INSTALLED.find(existsSync);
  if (executable === undefined) throw new Error(browserMissing());
  const { HOME = tmpdir(), PATH = '' } = process.env;
  return { executable, environment: { HOME, PATH }, args: [] };
}

let unpacked: Promise<FoundBrowser> | undefined;

function packaged(): Promise<FoundBrowser> {
  unpacked ??= unpack().catch((error: unknown) => {
    unpacked = undefined;
    throw error;
  });
  return unpacked;
}

async function unpack(): Promise<FoundBrowser> {
  const packed = packedFolder();
  const [executable, fonts] = await Promise.all([
    unpackOnce(path.join(packed, 'chromium.br')),
    inflate(path.join(packed, 'fonts.tar.br')),
  ]);
  const environment: Record<string, string> = { HOME: tmpdir(), FONTCONFIG_PATH: fonts };
  // Lambda's own image lacks the libraries that Chromium stands on; other hosts bring theirs.
  if (process.env.AWS_EXECUTION_ENV !== undefined)
    environment.LD_LIBRARY_PATH = path.join(await inflate(path.join(packed, 'al2023.tar.br')), 'lib');
  return { executable, environment, args: IN_ONE_PROCESS };
}

function packedFolder(): string {
  if (!import.meta.url.endsWith('.ts')) return path.join(import.meta.dirname, 'chromium');
  return path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
}

/** Processes may do this at the same time: each unpacks for itself, and a finished file takes the place at once. */
async function unpackOnce(archive: string): Promise<string> {
  const { size } = await stat(archive);
  const place = path.join(tmpdir(), `interview-helper-chromium-${size}`);
  const executable = path.join(place, 'chromium');
  if (existsSync(executable)) return executable;
  await mkdir(place, { recursive: true });
  const own = await mkdtemp(path.join(place, 'unpacking-'));
  try {
    const file = path.join(own, 'chromium');
    await pipeline(
      createReadStream(archive),
      createBrotliDecompress({ chunkSize: 2 ** 21 }),
      createWriteStream(file, { mode: 0o755 }),
    );
    await rename(file, executable);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
  return executable;
}
