/** Of several declarations of one property the one that wins: importance, specificity, order (CSS Cascade 5, 6.1). */
import { isTaken } from './css-declarations.ts';
import type { StyleRule } from './style-rules.ts';
import type { ComplexSelector } from './style-selectors.ts';

const MAX_DECLARATIONS = 100;
const IMPORTANT = 1e12;
const INLINE = 1e11;

/** One selector of a rule, with the rule's place among all. */
export interface IndexedRule {
  readonly rule: StyleRule;
  readonly selector: ComplexSelector;
  readonly order: number;
}

/** By property. */
export type Winners = Map<string, { readonly weight: number; readonly value: string }>;

export function addRule(winners: Winners, { rule, selector, order }: IndexedRule): void {
  for (const { name, value, important } of rule.declarations)
    add(winners, name, value, (important ? IMPORTANT : 0) + selector.specificity * 1_000 + order / 100);
}

export function addInline(winners: Winners, style: string): void {
  for (const text of style.split(';', MAX_DECLARATIONS)) {
    const colon = text.indexOf(':');
    const name = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const weight = INLINE + (/!\s*important/i.test(text) ? IMPORTANT : 0);
    if (name !== '') add(winners, name, text.slice(colon + 1).replace(/!\s*important\s*$/i, ''), weight);
  }
}

function add(winners: Winners, name: string, value: string, weight: number): void {
  if (!isTaken(name, value.trim().toLowerCase())) return;
  if ((winners.get(name)?.weight ?? -1) <= weight) winners.set(name, { weight, value });
}

/** The winners as a style attribute. */
export function styleOf(winners: Winners): string {
  return [...winners].map(([name, { value }]) => `${name}:${value}`).join(';');
}
