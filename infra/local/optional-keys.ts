const NAMES = [
  'GITHUB_TOKEN',
  'NEWS_API_KEY',
  'ENRICHMENT_URL',
  'ENRICHMENT_KEY',
  'COMPOSER',
  'MODEL_BASE_URL',
  'MODEL_API_KEY',
  'MODEL_ID_SHORT',
  'MODEL_ID_DEEP',
  'MODEL_PRICES',
] as const;

/** Keys and settings a developer may have in the environment; all optional. An address of a model is enough to use it. */
export function optionalKeys(): Record<string, string> {
  const given: Record<string, string> = Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = process.env[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  return given.MODEL_BASE_URL === undefined ? given : { COMPOSER: 'openai-compatible', ...given };
}
