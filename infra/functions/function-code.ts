/** Code of the product's functions, bundled at most once in a process. */
import path from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type Bundles, bundleFunctions } from './bundle.ts';
import { FUNCTION_NAMES, type FunctionName } from './sizes.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export const entryOf = (name: FunctionName): string => path.join(ROOT, `functions/lambda/${name}.ts`);

export class FunctionCode {
  readonly #entries: ReadonlyMap<FunctionName, string>;
  #bundles: Bundles | undefined;

  /** @param replaced other files than functions/lambda/<name>.ts; the deploy rehearsal swaps the internet so */
  constructor(replaced: Partial<Record<FunctionName, string>> = {}) {
    this.#entries = new Map(FUNCTION_NAMES.map((name) => [name, replaced[name] ?? entryOf(name)]));
  }

  /** The bundled code; a placeholder when bundling is off (context `aws:cdk:bundling-stacks: []`). */
  of(name: FunctionName, bundlingRequired: boolean): Code {
    if (!bundlingRequired) return Code.fromInline('// not bundled');
    if (!this.#bundles) {
      const bundles = bundleFunctions(this.#entries);
      process.once('exit', () => bundles.remove());
      this.#bundles = bundles;
    }
    return Code.fromAsset(this.#bundles.folderOf(name));
  }
}
