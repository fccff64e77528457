/** An address as people type it, `acme.com`, with the scheme that it lacks; blanks around it are cut off. */
export function withScheme(typed: string): string {
  const trimmed = typed.trim();
  return trimmed === '' || /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
}
