/**
 * Bundles functions, all in one pass: one ESM file each, minified, with the SDK in it, so that what was tested is what
 * runs instead of whatever SDK the runtime holds this week.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import { largeData, writeDataOf } from './bundle-data.ts';
import { copyPdfFiles } from './pdf-files.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Nothing is written there; source maps name their sources from there, the same on every machine. */
const OUT = path.join(ROOT, 'bundles');

/** CommonJS packages inside the bundle (undici among them) call `require` for Node's own modules. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const OPTIONS: BuildOptions & { metafile: true } = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  mainFields: ['module', 'main'],
  // `packed`: the curriculum as bundle-data.ts writes it (package.json, imports).
  conditions: ['packed', 'module'],
  banner: { js: REQUIRE },
  alias: { '@aws-sdk/credential-provider-node': path.join(import.meta.dirname, 'lambda-credentials.ts') },
  metafile: true,
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
};

export interface Bundles {
  /** The folder with a function's code: index.mjs, its source map, its data and, where it reads uploads, the worker. */
  folderOf(name: string): string;
  /** Bytes of each function's minified code, data files aside. */
  sizes: ReadonlyMap<string, number>;
  remove(): void;
}

/** A file that runs in a thread of its own lies beside the function that starts it; read-upload.ts looks for it there. */
const UPLOAD_WORKER = path.join(ROOT, 'functions/uploads/upload-worker.ts');
const READ_UPLOADS: readonly string[] = ['fetch-interviewer', 'distil'];

/** @param entries function name → absolute path of its TypeScript. @throws {Error} when something does not bundle */
export function bundleFunctions(entries: ReadonlyMap<string, string>): Bundles {
  const entryPoints = Object.fromEntries(
    [...entries].flatMap(([name, file]) => [
      [`${name}/index`, file],
      ...(READ_UPLOADS.includes(name) ? [[`${name}/upload-worker`, UPLOAD_WORKER]] : []),
    ]),
  );
  const data = largeData();
  const external = [...data.keys()].map((name) => `*/${name}`);
  const { outputFiles, metafile } = buildSync({
    ...OPTIONS,
    external,
    entryPoints,
    outdir: OUT,
    write: false,
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'interview-helper-bundles-'));
  const sizes = new Map<string, number>();
  for (const { path: file, contents } of outputFiles) {
    const relative = path.relative(OUT, file);
    mkdirSync(path.dirname(path.join(folder, relative)), { recursive: true });
    writeFileSync(path.join(folder, relative), contents);
    if (relative.endsWith('index.mjs')) sizes.set(path.dirname(relative), contents.length);
  }
  for (const [file, output] of Object.entries(metafile.outputs))
    writeDataOf(output, data, path.join(folder, path.relative(OUT, path.resolve(ROOT, path.dirname(file)))));
  if (entries.has('build-pdf')) copyPdfFiles(path.join(folder, 'build-pdf'));
  return {
    folderOf: (name) => path.join(folder, name),
    sizes,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
