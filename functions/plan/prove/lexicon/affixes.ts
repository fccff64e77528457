/** Negative prefixes: "unaffected" is "affected" denied. */
import { lemmasOf } from './lemmas.ts';
import { isKnown } from './wordnet.ts';

const AFFIX = /^(?:un|non|dis|ir|il|im|in)-?([a-z]{4,})$/;
/** Words in which the letters are no prefix, or no longer deny. */
const NOT_DENYING =
  /^(?:un(?:it|iver|ion|ique|der|ite|til|less|i[a-z])|in(?:ter|cl|vest|dust|form|fra|cre|tern|tegr|struct|ten|di|no|sur|put|si|tr|vol|vit|spir|ve|qu|ge|st)|im(?:port|pro|pact|pl|med|age|mer|p)|dis(?:cover|tribut|play|cuss|trict|tinct|patch|count|close|cipl|pos|rupt|able|miss))/;

/** What a lower-case word denies by its prefix: unaffected → affected; undefined when it denies nothing. */
export function deniedBase(word: string): string | undefined {
  if (NOT_DENYING.test(word)) return undefined;
  const bare = AFFIX.exec(word)?.[1];
  return bare !== undefined && lemmasOf(bare).some(isKnown) ? bare : undefined;
}
