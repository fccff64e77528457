import { cloudTechnologies } from './technologies/cloud.ts';
import { dataTechnologies } from './technologies/data.ts';
import { deviceTechnologies } from './technologies/devices.ts';
import { languageTechnologies } from './technologies/languages.ts';
import { practiceTechnologies } from './technologies/practices.ts';
import { webTechnologies } from './technologies/web.ts';

export type TechnologyCategory =
  | 'language'
  | 'framework'
  | 'datastore'
  | 'messaging'
  | 'data'
  | 'machine-learning'
  | 'cloud'
  | 'operations'
  | 'testing'
  | 'security'
  | 'protocol'
  | 'mobile'
  | 'device'
  | 'game'
  | 'product'
  | 'standard';

/** One technology, and how it must be written to be recognised. */
export interface Technology {
  id: string;
  /** As its makers write it; what a reader is shown. */
  name: string;
  category: TechnologyCategory;
  /**
   * How the name must appear. `plain` (default): in any case. `exact`: in this case only ("SAS").
   * `cued`: in this case and where the words around it speak of software, because the word has an everyday meaning ("Go").
   */
  as?: 'plain' | 'exact' | 'cued';
  /** Other spellings, recognised in any case. */
  aliases?: string[];
  /** Other spellings that need their case and a cue, as with `as: 'cued'`. */
  cuedAliases?: string[];
}

/** Every technology the product recognises in postings, pages, repositories and CVs. */
export const TECHNOLOGIES: readonly Technology[] = [
  ...languageTechnologies,
  ...webTechnologies,
  ...dataTechnologies,
  ...cloudTechnologies,
  ...deviceTechnologies,
  ...practiceTechnologies,
];
