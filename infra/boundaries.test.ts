/** What each part of the project may import, read from its sources. infra/docs/architecture.md draws the same arrows. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Import {
  /** Relative to the checkout, as is `to` when it names a file of the project. */
  from: string;
  to: string;
  /** Erased before anything runs. */
  typeOnly: boolean;
}

const ROOT = path.resolve(import.meta.dirname, '..');
const TEST_CODE = /\.test\.tsx?$|\/(?:test|fake|sample|make|memory)-[\w-]+\.ts$/;

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => /\.(?:tsx?|astro)$/.test(file) && !/node_modules|\/(?:dist|\.astro)\//.test(file));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const code = file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Import[] = [];
  const add = (name: ts.Node | undefined, typeOnly: boolean) => {
    if (name === undefined || !ts.isStringLiteral(name)) return;
    const to = name.text.startsWith('.') ? path.posix.join(path.posix.dirname(file), name.text) : name.text;
    found.push({ from: file, to, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isErased(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isErased(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

const isIn = (file: string, folders: readonly string[]): boolean =>
  folders.some((folder) => file === folder || file.startsWith(`${folder}/`));

const imports = ['shared', 'functions', 'web/src', 'infra'].flatMap(sourcesIn).flatMap(importsOf);
const ofProduct = imports.filter(({ from }) => !TEST_CODE.test(from));

const shown = (found: readonly Import[]): string[] => found.map(({ from, to }) => `${from} → ${to}`);

describe('the imports read here', () => {
  it('are all of them: static, dynamic, types apart, from pages too', () => {
    expect(imports.length).toBeGreaterThan(3_000);
    expect(imports).toContainEqual({
      from: 'functions/brief.ts',
      to: 'shared/request.ts',
      typeOnly: false,
    });
    expect(imports.some(({ from }) => from.endsWith('.astro'))).toBe(true);
    expect(imports.some(({ typeOnly }) => typeOnly)).toBe(true);
  });
});

describe('dependencies point web → shared ← functions ← infra', () => {
  it.each([
    ['shared', ['functions', 'infra', 'web']],
    ['web', ['functions', 'infra']],
    ['functions', ['infra', 'web']],
    ['infra', ['web']],
  ])('%s imports nothing of %j', (folder, forbidden) => {
    expect(shown(ofProduct.filter(({ from, to }) => isIn(from, [folder]) && isIn(to, forbidden)))).toEqual(
      [],
    );
  });

  it('shared needs zod alone, so it runs in a browser as in a function', () => {
    const outside = ofProduct.filter(
      ({ from, to }) => isIn(from, ['shared']) && !isIn(to, ['shared', 'zod']),
    );
    expect(shown(outside)).toEqual([]);
  });

  it('tests of functions take the demo internet from infra, and nothing else', () => {
    const outside = imports.filter(
      ({ from, to }) => isIn(from, ['functions']) && isIn(to, ['infra']) && !isIn(to, ['infra/demo-web']),
    );
    expect(shown(outside)).toEqual([]);
  });
});

describe('what reaches outside does so in one place', () => {
  it.each([
    [
      'the network',
      ['node:net', 'node:tls', 'node:http', 'node:https', 'node:dns', 'node:dns/promises', 'undici'],
      // The model's own endpoint is named by the operator, not by a page.
      ['functions/web-access', 'functions/models/openai-chat.ts'],
    ],
    [
      'tables and buckets',
      [
        '@aws-sdk/client-dynamodb',
        '@aws-sdk/lib-dynamodb',
        '@aws-sdk/client-s3',
        '@aws-sdk/s3-request-presigner',
      ],
      ['functions/stores'],
    ],
    ['state machines', ['@aws-sdk/client-sfn'], ['functions/workflow']],
    ['models', ['@aws-sdk/client-bedrock-runtime'], ['functions/models']],
    ['secrets', ['@aws-sdk/client-secrets-manager'], ['functions/secrets']],
    ['the browser', ['puppeteer-core', '@sparticuz/chromium'], ['functions/exports/pdf']],
  ])('%s', (_, packages, folders) => {
    const outside = ofProduct.filter(
      ({ from, to, typeOnly }) =>
        !typeOnly && isIn(from, ['functions']) && isIn(to, packages) && !isIn(from, folders),
    );
    expect(shown(outside)).toEqual([]);
  });
});

describe('what only works on what it is given', () => {
  const SHELLS = [
    'api',
    'deletion',
    'fetchers',
    'lambda',
    'models',
    'secrets',
    'stores',
    'web-access',
    'workflow',
  ].map((name) => `functions/${name}`);

  it.each([
    ['functions/evidence', []],
    // Asking a model and keeping its answers is this folder's work.
    ['functions/plan', ['functions/plan/compose-with-model']],
    ['functions/exports', []],
    ['functions/uploads', []],
  ])('%s imports no code that does I/O', (folder, except) => {
    const outside = ofProduct.filter(
      ({ from, to, typeOnly }) =>
        !typeOnly && isIn(from, [folder]) && !isIn(from, except) && isIn(to, SHELLS),
    );
    expect(shown(outside)).toEqual([]);
  });

  it('words are read without what reads pages, and pages without what plans', () => {
    const ofLexicon = ofProduct.filter(
      ({ from, to }) =>
        isIn(from, ['functions/lexicon']) &&
        !isIn(to, ['functions/lexicon', 'functions/packed-tables.ts']) &&
        !to.startsWith('node:'),
    );
    expect(shown(ofLexicon)).toEqual([]);
    const ofEvidence = ofProduct.filter(
      ({ from, to }) => isIn(from, ['functions/evidence']) && isIn(to, ['functions/plan']),
    );
    expect(shown(ofEvidence)).toEqual([]);
  });

  it('a store knows of what it stores only the types and schemas', () => {
    const logic = ['api', 'deletion', 'fetchers', 'lambda', 'models', 'plan', 'workflow'].map(
      (name) => `functions/${name}`,
    );
    const outside = ofProduct.filter(
      ({ from, to, typeOnly }) => !typeOnly && isIn(from, ['functions/stores']) && isIn(to, logic),
    );
    expect(shown(outside)).toEqual([]);
  });
});
