/**
 * Stack traces in lines of the TypeScript. Node's own option (--enable-source-maps) reads every source map and measures
 * every line of code at every start; this reads a map when a stack that leads into its file is looked at.
 */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

const maps = new Map<string, SourceMap | undefined>();

/** For this process, from now on. Files without a map beside them are shown as they are. */
export function mapStackTraces(): void {
  Error.prepareStackTrace = (error, frames) =>
    [headOf(error), ...frames.map((frame) => `    at ${written(frame)}`)].join('\n');
}

function headOf(error: Error): string {
  try {
    return String(error);
  } catch {
    return 'Error';
  }
}

function written(frame: NodeJS.CallSite): string {
  const [file, line, column] = [frame.getFileName(), frame.getLineNumber(), frame.getColumnNumber()];
  const text = frame.toString();
  if (!file?.startsWith('file:') || line === null || column === null) return text;
  const origin = mapOf(file)?.findOrigin(line, column);
  if (!origin || !('fileName' in origin)) return text;
  const source = origin.fileName.replace(/^.*?(?:\.\.\/)+/, '');
  return text.replace(`${file}:${line}:${column}`, `${source}:${origin.lineNumber}:${origin.columnNumber}`);
}

function mapOf(file: string): SourceMap | undefined {
  if (maps.has(file)) return maps.get(file);
  maps.set(file, undefined);
  const map = `${fileURLToPath(file)}.map`;
  if (existsSync(map)) maps.set(file, new SourceMap(JSON.parse(readFileSync(map, 'utf8'))));
  return maps.get(file);
}
