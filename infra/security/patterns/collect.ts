/** Every regular expression that is written in the product's sources. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface WrittenPattern {
  /** Relative to the checkout. */
  file: string;
  line: number;
  /** The literal; undefined for one that is put together while the program runs. */
  pattern: RegExp | undefined;
  text: string;
}

const ROOT = path.resolve(import.meta.dirname, '../../..');

export function writtenPatterns(folders: readonly string[]): WrittenPattern[] {
  return folders.flatMap(sourcesIn).flatMap(patternsIn);
}

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes('node_modules/'))
    .sort();
}

function patternsIn(file: string): WrittenPattern[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(ROOT, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: WrittenPattern[] = [];
  const visit = (node: ts.Node) => {
    const place = () => ({
      file,
      line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
    });
    if (ts.isRegularExpressionLiteral(node))
      found.push({ ...place(), pattern: literal(node.text), text: node.text });
    else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText(source) === 'RegExp'
    )
      found.push({ ...place(), pattern: undefined, text: node.getText(source) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function literal(text: string): RegExp {
  const end = text.lastIndexOf('/');
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}
