/**
 * Which values of a token or of a parse are hashed together into features: tables that are read in loops. Calls written
 * out for each feature take V8 longer to compile than all features of a run to make.
 */
import { mixed } from './hash.ts';

export interface Templates {
  /** Number of the first, which tells the features of one classifier from those of another. */
  first: number;
  /** Four to a template: which values it takes. */
  takes: Uint8Array;
  /** To be filled in: in front a zero for what a template leaves out, then the values as they were named. */
  values: Int32Array;
  /** What was made of them last. */
  features: Int32Array;
}

const TAKES = 4;

/** `names` of the values; `text`: the templates, up to four names each. */
export function templates(first: number, names: readonly string[], text: string): Templates {
  const takes = text.split('|').flatMap((template) => {
    const taken = template
      .trim()
      .split(/\s+/)
      .map((name) => 1 + names.indexOf(name));
    if (taken.includes(0) || taken.length > TAKES) throw new Error(`no template: ${template}`);
    return [...taken, ...Array<number>(TAKES - taken.length).fill(0)];
  });
  return {
    first,
    takes: Uint8Array.from(takes),
    values: new Int32Array(1 + names.length),
    features: new Int32Array(takes.length / TAKES),
  };
}

/** The features of the values filled in; good until the next call. */
export function featuresOf({ first, takes, values, features }: Templates): Int32Array {
  for (let i = 0; i < features.length; i++) {
    const at = i * TAKES;
    features[i] = mixed(
      first + i,
      values[takes[at] ?? 0] ?? 0,
      values[takes[at + 1] ?? 0] ?? 0,
      values[takes[at + 2] ?? 0] ?? 0,
      values[takes[at + 3] ?? 0] ?? 0,
    );
  }
  return features;
}
