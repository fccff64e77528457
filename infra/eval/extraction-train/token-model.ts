/**
 * The classifier's vocabulary: log-odds per token that a block with such tokens is main text. A logistic regression
 * over token counts, trained with AdaGrad. Only tokens seen on several hosts are kept, so that no site's own names
 * enter.
 */

export interface TokenRow {
  readonly tokens: readonly string[];
  /** Share of the block's words that are main text. */
  readonly label: number;
  readonly weight: number;
  readonly host: string;
}

export interface TokenModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface TokenTraining {
  readonly minHosts: number;
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty per step and token. */
  readonly decay: number;
}

export function trainTokens(rows: readonly TokenRow[], options: TokenTraining): TokenModel {
  const ids = vocabulary(rows, options.minHosts);
  const examples = rows.map((row) => ({
    ids: Int32Array.from(row.tokens.map((token) => ids.get(token) ?? -1).filter((id) => id >= 0)),
    label: row.label,
    weight: row.weight,
  }));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1);
  let bias = 0;
  let biasSquares = 1;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const position of order(examples.length, epoch)) {
      const example = examples[position];
      if (example === undefined) continue;
      let z = bias;
      for (const id of example.ids) z += weights[id] ?? 0;
      const gradient = (1 / (1 + Math.exp(-z)) - example.label) * example.weight;
      biasSquares += gradient * gradient;
      bias -= (options.rate * gradient) / Math.sqrt(biasSquares);
      for (const id of example.ids) {
        const slope = gradient + options.decay * example.weight * (weights[id] ?? 0);
        squares[id] = (squares[id] ?? 0) + slope * slope;
        weights[id] = (weights[id] ?? 0) - (options.rate * slope) / Math.sqrt(squares[id] ?? 1);
      }
    }
  }
  return { bias, weights: new Map([...ids].map(([token, id]) => [token, weights[id] ?? 0])) };
}

function vocabulary(rows: readonly TokenRow[], minHosts: number): Map<string, number> {
  const hosts = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const token of row.tokens) {
      const known = hosts.get(token);
      if (known === undefined) hosts.set(token, new Set([row.host]));
      else if (known.size < minHosts) known.add(row.host);
    }
  }
  const ids = new Map<string, number>();
  for (const [token, known] of hosts) if (known.size >= minHosts) ids.set(token, ids.size);
  return ids;
}

/** A fixed shuffle of 0…n-1 per epoch, so that a training can be repeated exactly. */
function order(n: number, epoch: number): Uint32Array {
  const positions = new Uint32Array(n).map((_, index) => index);
  let state = (epoch + 1) * 2654435761;
  for (let i = n - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    const swap = positions[i] ?? 0;
    positions[i] = positions[j] ?? 0;
    positions[j] = swap;
  }
  return positions;
}
