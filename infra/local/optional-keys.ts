const NAMES = ['GITHUB_TOKEN', 'NEWS_API_KEY', 'ENRICHMENT_URL', 'ENRICHMENT_KEY'] as const;

/** Keys a developer may have in the environment; all optional. */
export function optionalKeys(): Record<string, string> {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = process.env[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}
