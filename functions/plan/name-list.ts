/** Things in a row, as a person writes them. Not by Intl.ListFormat: loading its data takes longer than all else. */

/** "Go", "Go and Kafka", "Go, Kafka, and SQL" */
export function inARow(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  if (words.length < 3) return words.length < 2 ? last : `${words[0]} ${joint} ${last}`;
  return `${words.slice(0, -1).join(', ')}, ${joint} ${last}`;
}

/** The same with semicolons where a name has its own comma or "and": "Replication, failover and replicas; Go". */
export function nameList(names: readonly string[]): string {
  return names.length < 2 || !names.some((name) => /,|:| and /.test(name)) ? inARow(names) : names.join('; ');
}

/** Names inside a sentence: "Go and Kafka"; in quotation marks where one has its own "and" or comma. */
export function namesInText(names: readonly string[]): string {
  const marked = names.some((name) => /,|:| and /.test(name)) ? names.map((name) => `“${name}”`) : names;
  return inARow(marked);
}

/** "Statistics and hypothesis testing (R)" → "Statistics and hypothesis testing": once the whole name has been read. */
export const shortName = (name: string): string => name.replace(/ \([^()]*\)$/, '');
