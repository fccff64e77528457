/**
 * Bundles functions, minified ESM with the SDK in it, so that what was tested is what runs instead of whatever SDK the
 * runtime holds this week. What a function imports only when it needs it is a file of its own: Node reads and compiles
 * it then, and not at every start.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BuildOptions, buildSync, type Metafile } from 'esbuild';
import { largeData, writeDataOf } from './bundle-data.ts';
import { copyPdfFiles } from './pdf-files.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Nothing is written there; source maps name their sources from there, the same on every machine. */
const OUT = path.join(ROOT, 'bundles');

/** CommonJS packages inside the bundle (undici among them) call `require` for Node's own modules. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const OPTIONS: BuildOptions & { metafile: true; write: false } = {
  absWorkingDir: ROOT,
  bundle: true,
  splitting: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  mainFields: ['module', 'main'],
  // `packed`: data as bundle-data.ts writes them (package.json, imports).
  conditions: ['packed', 'module'],
  banner: { js: REQUIRE },
  alias: {
    '@aws-sdk/credential-provider-node': path.join(import.meta.dirname, 'lambda-credentials.ts'),
    'node:http2': path.join(import.meta.dirname, 'late-http2.ts'),
  },
  metafile: true,
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
};

export interface BundleSize {
  /** Bytes of minified code in all, data files and the thread that reads uploads aside. */
  code: number;
  /** Of these, what is read at every start. */
  atStart: number;
}

export interface Bundles {
  /** The folder with a function's code: index.mjs and its parts, their source maps, its data, the upload worker. */
  folderOf(name: string): string;
  sizes: ReadonlyMap<string, BundleSize>;
  remove(): void;
}

/** A file that runs in a thread of its own lies beside the function that starts it; read-upload.ts looks for it there. */
const UPLOAD_WORKER = path.join(ROOT, 'functions/uploads/upload-worker.ts');
const READ_UPLOADS: readonly string[] = ['fetch-interviewer', 'distil'];

/** @param entries function name → absolute path of its TypeScript. @throws {Error} when something does not bundle */
export function bundleFunctions(entries: ReadonlyMap<string, string>): Bundles {
  const data = largeData();
  const folder = mkdtempSync(path.join(tmpdir(), 'interview-helper-bundles-'));
  const folderOf = (name: string) => path.join(folder, name);
  const sizes = new Map<string, BundleSize>();
  const readers = [...entries.keys()].filter((name) => READ_UPLOADS.includes(name));
  const worker = readers.length > 0 ? bundle('upload-worker', UPLOAD_WORKER, data) : undefined;
  for (const [name, file] of entries) {
    const built = bundle('index', file, data);
    sizes.set(name, sizeOf(built.metafile));
    writeBundle(built, data, folderOf(name));
    if (worker && readers.includes(name)) writeBundle(worker, data, folderOf(name));
  }
  if (entries.has('build-pdf')) copyPdfFiles(folderOf('build-pdf'));
  return { folderOf, sizes, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

type Built = ReturnType<typeof bundle>;

function bundle(name: string, file: string, data: ReadonlyMap<string, string>) {
  const external = [...data.keys()].map((one) => `*/${one}`);
  return buildSync({ ...OPTIONS, external, entryPoints: { [name]: file }, outdir: OUT });
}

function writeBundle(
  { outputFiles, metafile }: Built,
  data: ReadonlyMap<string, string>,
  folder: string,
): void {
  mkdirSync(folder, { recursive: true });
  for (const { path: file, contents } of outputFiles)
    writeFileSync(path.join(folder, path.basename(file)), contents);
  for (const output of Object.values(metafile.outputs)) writeDataOf(output, data, folder);
}

function sizeOf({ outputs }: Metafile): BundleSize {
  const isCode = (file: string) => file.endsWith('.mjs');
  const bytesOf = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
  const start = Object.keys(outputs).find((file) => path.basename(file) === 'index.mjs') ?? '';
  const atStart = new Set([start]);
  // A set that grows while it is walked: what the added files import is looked at too.
  for (const file of atStart)
    for (const { path: imported, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && isCode(imported)) atStart.add(imported);
  return { code: bytesOf(Object.keys(outputs).filter(isCode)), atStart: bytesOf(atStart) };
}
