/** The classifier's vocabularies: what the names of elements and the words of blocks say of main text. */
import type { TokenScores } from './block-features.ts';
import { elementTokens, linkTokens, nearTokens, textTokens } from './block-tokens.ts';
import type { PageElement } from './html-tree.ts';
import { PAGE_TYPES } from './page-tokens.ts';

export const VOCABULARIES = ['element', 'near', 'text', 'heading', 'links', ...PAGE_TYPES] as const;
export type VocabularyName = (typeof VOCABULARIES)[number];

/** Log-odds per token. */
export interface Vocabulary {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** A vocabulary as stored: tokens parted by line feeds, and their log-odds in hundredths in the same order. */
export interface StoredVocabulary {
  readonly bias: number;
  readonly tokens: string;
  readonly hundredths: readonly number[];
}

export function storedVocabulary(stored: StoredVocabulary): Vocabulary {
  const tokens = stored.tokens.split('\n');
  return {
    bias: stored.bias,
    weights: new Map(tokens.map((token, i) => [token, (stored.hundredths[i] ?? 0) / 100])),
  };
}

/** Scores for the blocks of one page; `host` is the page's own, without "www.". */
export function pageTokenScores(
  vocabularies: Readonly<Record<VocabularyName, Vocabulary>>,
  host: string,
): TokenScores {
  const known = new Map<PageElement, readonly string[]>();
  const tokensOf = (element: PageElement): readonly string[] => {
    let tokens = known.get(element);
    if (tokens === undefined) {
      tokens = elementTokens(element);
      known.set(element, tokens);
    }
    return tokens;
  };
  const { element, near, text, heading, links } = vocabularies;
  return {
    element: (of) => sum(element, tokensOf(of)),
    near: (of) => near.bias + sum(near, nearTokens(of, tokensOf)),
    text: (words) => text.bias + sum(text, textTokens(words)),
    heading: (words) => heading.bias + sum(heading, textTokens(words)),
    page: (type, tokens) => vocabularies[type].bias + sum(vocabularies[type], tokens),
    links: (hrefs) => links.bias + sum(links, linkTokens(hrefs, host)),
  };
}

function sum(vocabulary: Vocabulary, tokens: readonly string[]): number {
  let total = 0;
  for (const token of tokens) total += vocabulary.weights.get(token) ?? 0;
  return total;
}
