/** Negative prefixes: "unaffected" is "affected" denied. */
import { lemmasOf } from './lemmas.ts';
import { isKnown } from './wordnet.ts';

const AFFIX = /^(?:un|non|dis|ir|il|im|in)-?([a-z]{4,})$/;
/** Words in which the letters are no prefix, or no longer deny. */
const NOT_DENYING = new RegExp(
  [
    'un(?:box|bundl|cover|earth|fold|leash|lock|pack|ravel|roll|veil|wind|wrap|it|iver|ion|ique|der|ite|til|less|i[a-z])',
    `in(?:tact|ter|cl|vest|dust|form|fra|cre|tern|tegr|struct|ten|di|no|sur|put|si|tr|vol|vit|spir|ve|qu|ge|st|board|born|bound
      case|cense|cit|com(?:e|ing)|corpor|crimin|crust|cur|debt|deed|dent|depend|door|duct|dwell|fan|field|filtr|fight|firm|flam
      flat|flec|flow|flu|fring|fuse|gr|hab|hal|here|junct|jur|land|mate|marr|pat|road|scri|sect|shor|span|take|tone|tuit|ward
      weav|voc|voic|valu)`,
    'im(?:port|pro|pact|pl|med|ag|mer|p|bib|migr|maculat|mingl)',
    'il(?:lustr)',
    'ir(?:on|radi)',
    `dis(?:cover|tribut|play|cuss|trict|tinct|patch|count|clos|cipl|pos|rupt|abl|miss|appoint|card|cern|charg|cord|course
      crimin|eas|fig|grac|gust|heart|integr|joint|locat|mantl|may|memb|mount|plac|port|order|sect|sent|simul|sol|tal|tast
      tem|ten|til|tract)`,
  ]
    .map((p) => `^${p.replace(/\s+/g, '|')}`)
    .join('|'),
);

/** What a lower-case word denies by its prefix: unaffected → affected; undefined when it denies nothing. */
export function deniedBase(word: string): string | undefined {
  const bare = AFFIX.exec(word)?.[1];
  return bare !== undefined && !NOT_DENYING.test(word) && lemmasOf(bare).some(isKnown) ? bare : undefined;
}
