/** One report as the news APIs list it. */
export interface NewsItem {
  title: string;
  url: string;
  /** The outlet's name or host. */
  outlet: string;
  publishedAt: Date;
  /** What the API gives beside the title; empty when nothing. */
  summary: string;
  /** Attention it got, 0 to 1; 0 when unknown. */
  attention: number;
  /** Other places that carry the same report. */
  copies: string[];
}

export interface NewsQuestion {
  /** The company's name, then other spellings. */
  spellings: readonly string[];
  from: Date;
  to: Date;
}

export const NEWS_DAYS = 90;
