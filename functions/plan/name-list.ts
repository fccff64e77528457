/** Names in a row, as a person writes them. */

/** "Go and Kafka"; with semicolons where a name has its own comma or "and": "Replication, failover and replicas; Go". */
export function nameList(names: readonly string[]): string {
  if (names.length < 2 || !names.some((name) => /,|:| and /.test(name)))
    return new Intl.ListFormat('en').format(names);
  return names.join('; ');
}
