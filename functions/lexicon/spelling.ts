/** British spellings as American ones, so that a claim may be spelt otherwise than its quote. */
import { isKnown } from './wordnet.ts';

const OUR =
  /^((?:mis)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig))our(?=$|s$|ed$|ing|able|al|er|ful|ist|ite|less|hood|ly)/;
const RE = /^((?:kilo|centi|milli)?(?:cent|met|lit|fib|theat|calib|spect|lust|meag))re(s|d)?$/;
const ISE = /^(\p{Ll}{3,}[iy])s(e|ed|es|er|ers|ing|ation|ations|able)$/u;

const WORDS = new Map([
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
  ['practising', 'practicing'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['catalogue', 'catalog'],
  ['catalogues', 'catalogs'],
  ['dialogue', 'dialog'],
  ['dialogues', 'dialogs'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['grey', 'gray'],
  ['ageing', 'aging'],
  ['artefact', 'artifact'],
  ['artefacts', 'artifacts'],
  ['enrol', 'enroll'],
  ['fulfil', 'fulfill'],
  ['skilful', 'skillful'],
]);

/** The American spelling of a lower-case word; the word itself where it has no other, or none that is known. */
export function americanSpelling(word: string): string {
  const written = WORDS.get(word);
  if (written) return written;
  const our = word.replace(OUR, '$1or');
  if (our !== word) return our;
  const [, stem, ending = ''] = RE.exec(word) ?? [];
  if (stem) return `${stem}er${ending === 'd' ? 'ed' : ending}`;
  const [, before, suffix = ''] = ISE.exec(word) ?? [];
  return before && isKnown(`${before}ze`) ? `${before}z${suffix}` : word;
}
