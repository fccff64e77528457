/** Points as one text: each ends with a mark, its own or a full stop. */
export const runningText = (points: readonly string[]): string =>
  points.map((point) => (/[.?!]$/.test(point) ? point : `${point}.`)).join(' ');
