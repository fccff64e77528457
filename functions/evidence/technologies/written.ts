/** `#technologies` where the product runs from source. */
import { TECHNOLOGIES } from '../technologies.ts';
import { openVocabulary, packVocabulary } from './vocabulary.ts';

export const { technologyOf, spellingsFrom } = openVocabulary(packVocabulary(TECHNOLOGIES));
