/** Dates as pages and feeds write them → ISO 8601. */

/**
 * An ISO 8601 date or date-time, as given or from the other forms that pages use (RFC 2822, "May 4, 2024").
 * Undefined for anything else and for years outside 1990–2100.
 */
export function isoDate(value: string | undefined): string | undefined {
  const text = value?.trim().slice(0, 60);
  if (!text) return undefined;
  const day = /^(\d{4})-(\d{2})-(\d{2})(?![\d-])/.exec(text);
  if (day === null && !/[A-Za-z]{3}/.test(text) && !/^\d{8}$/.test(text)) return undefined;
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const dated = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text;
  const justDay = /^\d{4}-\d{2}-\d{2}$/.test(dated);
  const zoned = /(Z|[+-]\d{2}:?\d{2}|GMT|UTC|[A-Z]{3,4})\)?$/.test(dated);
  const stamp = Date.parse(
    justDay || zoned ? dated : `${dated}${day ? 'Z' : ' UTC'}`.replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, '$1T$2'),
  );
  if (Number.isNaN(stamp)) return undefined;
  const date = new Date(stamp);
  const year = date.getUTCFullYear();
  if (year < 1990 || year > 2100) return undefined;
  const iso = date.toISOString();
  if (justDay || (day === null && iso.endsWith('T00:00:00.000Z'))) return iso.slice(0, 10);
  return iso.replace('.000Z', 'Z');
}
