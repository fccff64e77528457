/** What every evaluation suite returns, whatever the score. */
export interface SuiteResult {
  suite: string;
  total: number;
  metrics: Record<string, number>;
  failures: { id: string; kind?: string; why: string }[];
  predictions: Record<string, unknown>;
}
