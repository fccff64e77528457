/** A table as lines: a key, a tab, and a value that is read when it is first asked for. A run asks for few of thousands. */
export function openLines<Value>(
  lines: readonly string[],
  read: (value: string) => Value,
): (key: string) => Value | undefined {
  const unread = new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line]));
  const known = new Map<string, Value>();
  return (key) => {
    const line = unread.get(key);
    if (line === undefined) return undefined;
    const value = known.get(key) ?? read(line.slice(key.length + 1));
    known.set(key, value);
    return value;
  };
}
