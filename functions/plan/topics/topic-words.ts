/**
 * What ranking looks up in the curriculum's words, through `#topic-words` (package.json): from the curriculum where the
 * product runs from source, in a bundle from the text that pack-topic-words.ts makes. Reducing thousands of phrases to
 * stems takes longer than all else a plan's topics need.
 */
import { type Descriptions, openDescriptions } from './descriptions.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { PhraseLines } from './phrase-lines.ts';

export interface RolePhrase {
  trackId: string;
  stems: string[];
}

/** What every run reads. */
export interface RoleWords {
  /** Names of tracks, in the order in which roles are matched. */
  rolePhrases: RolePhrase[];
  /** Ids of topics that are a language or framework themselves ("React"). */
  tools: string[];
}

/** Made or read when it is first needed. */
export interface WordSources {
  phrases(): PhraseLines;
  descriptions(): string[];
}

export function openTopicWords({ rolePhrases, tools }: RoleWords, sources: WordSources) {
  let phrases: PhraseIndex | undefined;
  let descriptions: Descriptions | undefined;
  return {
    rolePhrases,
    tools: new Set(tools),
    phrases(): PhraseIndex {
      phrases ??= new PhraseIndex(sources.phrases());
      return phrases;
    },
    descriptions(): Descriptions {
      descriptions ??= openDescriptions(sources.descriptions());
      return descriptions;
    },
  };
}

/** In a bundle they lie beside the code. */
export const TOPIC_WORD_FILES = {
  /** {@link RoleWords} as JSON. */
  roles: 'role-words.json',
  /** {@link PhraseLines}, a line without anything between its two parts. */
  phrases: 'topic-phrases.txt',
  descriptions: 'topic-descriptions.txt',
} as const;
export const PART_END = '\n\n';
