/** `var()` → what it stands for, as far as the page itself says (CSS Custom Properties 1). */

/** The value of `--name`; undefined where nobody declared it, `null` where it depends on windows, states or places. */
export type CustomValues = (name: string) => string | null | undefined;

const MAX_STEPS = 12;
const MAX_CHARS = 300;

/** The value with every `var()` replaced by its property's value or else its fallback; unchanged where one is unsure. */
export function withCustom(value: string, values: CustomValues): string {
  if (value.length > MAX_CHARS) return value;
  let text = value;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const start = text.lastIndexOf('var(');
    if (start === -1) return text.trim();
    const end = text.indexOf(')', start);
    const [, name = '', fallback] =
      /^\s*(--[^\s,]+)\s*(?:,([\s\S]*))?$/.exec(text.slice(start + 4, Math.max(end, start + 4))) ?? [];
    const found = values(name);
    const meant = found === undefined ? fallback : found;
    if (meant === undefined || meant === null || text.length > MAX_CHARS) return value;
    text = text.slice(0, start) + meant.trim() + text.slice(end + 1);
  }
  return value;
}

/** Custom properties that are declared with one value only, and always hold. */
export class CustomProperties {
  private readonly values = new Map<string, string | null>();

  get size(): number {
    return this.values.size;
  }

  declare(name: string, value: string, conditional: boolean): void {
    const known = this.values.get(name);
    this.values.set(name, conditional || (known !== undefined && known !== value) ? null : value);
  }

  readonly valueOf: CustomValues = (name) => this.values.get(name);
}
