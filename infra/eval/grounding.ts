/** Evaluation of the gate on labelled claims: lies kept as worded, true claims kept, quoted, trimmed, dropped. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { type ProvableSource, proveClaim, type Verdict } from '../../functions/plan/prove/prove-claim.ts';
import type { SuiteResult } from './suite.ts';

const sourceSchema = z.object({ url: z.string(), subject: z.string().nullish(), text: z.string() });
const caseSchema = z.object({
  id: z.string(),
  label: z.enum(['keep', 'reject']),
  kind: z.string(),
  claim: z.object({
    text: z.string(),
    citations: z.array(
      z.object({ source_id: z.string(), quote: z.string(), start: z.number(), end: z.number() }),
    ),
  }),
  sources_override: z.record(z.string(), z.union([z.string(), sourceSchema.partial()])).optional(),
});
const corpusSchema = z.object({ sources: z.record(z.string(), sourceSchema), cases: z.array(caseSchema) });
type Corpus = z.infer<typeof corpusSchema>;
type Case = z.infer<typeof caseSchema>;

const provable = (id: string, source: z.infer<typeof sourceSchema>): ProvableSource => ({
  id,
  url: source.url,
  subject: source.subject ?? undefined,
  text: source.text,
});

/** The sources as one case sees them: its own snapshot of some, where it brings one. */
function sourcesFor(
  one: Case,
  corpus: Corpus,
  shared: ReadonlyMap<string, ProvableSource>,
): ReadonlyMap<string, ProvableSource> {
  if (!one.sources_override) return shared;
  const own = new Map(shared);
  for (const [id, override] of Object.entries(one.sources_override)) {
    const base = corpus.sources[id] ?? { url: '', text: '' };
    own.set(
      id,
      provable(id, {
        ...base,
        ...(typeof override === 'string' ? { text: override } : override),
      } as typeof base),
    );
  }
  return own;
}

const reasonOf = (verdict: Verdict) => verdict.reasons.map((r) => `${r.code}: ${r.message}`).join('; ');

/** Reads a corpus like grounding.json, proves each claim, counts by label and kind. */
export async function runGrounding(casesFile: string): Promise<SuiteResult> {
  const corpus = corpusSchema.parse(JSON.parse(await readFile(casesFile, 'utf8')));
  const shared = new Map(Object.entries(corpus.sources).map(([id, source]) => [id, provable(id, source)]));
  const inputs = corpus.cases.map((one) => ({ one, sources: sourcesFor(one, corpus, shared) }));
  // Processor time, so that a busy machine does not make the gate look slow.
  const started = process.cpuUsage();
  const verdicts = inputs.map(({ one, sources }) => proveClaim(one.claim, sources));
  const used = process.cpuUsage(started);
  const seconds = (used.user + used.system) / 1e6;

  const metrics: Record<string, number> = {
    lies_kept: 0,
    lies_total: 0,
    true_kept: 0,
    true_quoted: 0,
    true_trimmed: 0,
    true_dropped: 0,
    true_total: 0,
  };
  const add = (name: string, by = 1) => {
    metrics[name] = (metrics[name] ?? 0) + by;
  };
  const outcome = {
    keep: 'true_kept',
    quote: 'true_quoted',
    trim: 'true_trimmed',
    drop: 'true_dropped',
  } as const;
  const failures: SuiteResult['failures'] = [];
  const predictions: SuiteResult['predictions'] = {};
  for (const [i, { one }] of inputs.entries()) {
    const verdict = verdicts[i];
    if (!verdict) continue;
    predictions[one.id] = {
      verdict: verdict.verdict,
      reason: reasonOf(verdict),
      ...('text' in verdict ? { text: verdict.text } : {}),
    };
    if (one.label === 'keep') {
      add('true_total');
      add(outcome[verdict.verdict]);
      if (verdict.verdict === 'drop') failures.push({ id: one.id, kind: one.kind, why: reasonOf(verdict) });
    } else {
      const kept = verdict.verdict === 'keep';
      for (const suffix of ['', `_${one.kind}`]) {
        add(`lies_total${suffix}`);
        add(`lies_kept${suffix}`, kept ? 1 : 0);
      }
      if (kept) failures.push({ id: one.id, kind: one.kind, why: `kept as worded: ${one.claim.text}` });
    }
  }
  metrics.claims_per_second = Math.round(inputs.length / Math.max(seconds, 1e-6));
  return { suite: 'grounding', total: inputs.length, metrics, failures, predictions };
}
