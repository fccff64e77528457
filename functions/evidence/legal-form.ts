/** Legal forms as companies put them behind their names, without their dots. */
const FORMS: ReadonlySet<string> = new Set([
  ...['inc', 'incorporated', 'llc', 'ltd', 'limited', 'plc', 'corp', 'corporation', 'co', 'company', 'pty'],
  ...['gmbh', 'ag', 'se', 'kg', 'ug', 'ev', 'sa', 'sas', 'sarl', 'srl', 'spa', 'sl', 'bv', 'nv'],
  ...['ab', 'as', 'a/s', 'aps', 'oy', 'oyj', 'pte', 'pvt', 'private', 'kk'],
]);

/** "Acme, Inc." is called Acme, "Krone GmbH & Co. KG" Krone. A name that is a legal form and no more stays as it is. */
export function withoutLegalForm(name: string): string {
  const whole = name.trim();
  const words = whole.split(/(?<=,)\s*|\s+/);
  const isForm = (word: string) => FORMS.has(word.replaceAll(/[.,]/g, '').toLowerCase());
  let end = words.length;
  while (end > 0 && (isForm(words[end - 1] ?? '') || (end < words.length && words[end - 1] === '&')))
    end -= 1;
  if (end === 0 || end === words.length) return whole;
  return words.slice(0, end).join(' ').replace(/,$/, '');
}
