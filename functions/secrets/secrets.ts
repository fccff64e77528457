/**
 * Secrets by name, read when they are needed and kept for minutes: a rotated key is used without a deployment, and
 * no key stands in a variable. Nothing of a secret's value is ever logged.
 */
import type { Clock } from '../clock.ts';

/** What is wrong with a secret, in words for the operator; its `cause` never holds a value. */
export class SecretProblem extends Error {
  override readonly name = 'SecretProblem';
}

/** @throws {SecretProblem} when it is missing, denied or no text */
export type ReadSecret = (name: string) => Promise<string>;

export interface SecretsOptions {
  read: ReadSecret;
  clock: Pick<Clock, 'now'>;
  /** Told once for every failed reading. */
  onProblem(name: string, problem: unknown): void;
}

export interface Secrets {
  /** The value; undefined, after telling the operator, when there is none that can be used. Never throws. */
  value(name: string): Promise<string | undefined>;
}

/** How long a value is used before it is read again. */
const KEPT_MS = 5 * 60_000;
/** A missing secret is looked for again sooner: somebody may be making it now. */
const MISSING_KEPT_MS = 60_000;

export function cachedSecrets({ read, clock, onProblem }: SecretsOptions): Secrets {
  const kept = new Map<string, { value: Promise<string | undefined>; until: number }>();
  return {
    value(name) {
      const now = clock.now();
      const before = kept.get(name);
      if (before && before.until > now) return before.value;
      const entry = { value: Promise.resolve<string | undefined>(undefined), until: now + KEPT_MS };
      entry.value = read(name).catch((problem: unknown) => {
        onProblem(name, problem);
        entry.until = now + MISSING_KEPT_MS;
        return undefined;
      });
      kept.set(name, entry);
      return entry.value;
    },
  };
}

/** A key as text. @throws {SecretProblem} for an empty one, and for the JSON that the console makes of "key/value" */
export function keyIn(text: string | undefined): string {
  const key = text?.trim() ?? '';
  if (key === '')
    throw new SecretProblem('The secret is empty or binary; it must hold the key as plain text.');
  if (key.startsWith('{'))
    throw new SecretProblem('The secret holds JSON; it must hold the key alone, as plain text.');
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new SecretProblem('The secret holds characters that no key has, such as spaces.');
  return key;
}
