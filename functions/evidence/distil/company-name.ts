/** What the company calls itself, from structured data, titles, its own text and its domain. */
import { companyDomain } from '../../company-domain.ts';
import type { Document } from '../document.ts';
import { withoutLegalForm } from '../legal-form.ts';

const SEPARATORS = /\s[|–—·•:»-]\s|[|»]|:\s/;
const GENERIC_HOST = new Set(['github', 'medium', 'wordpress', 'blogspot', 'substack', 'notion', 'linkedin']);
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The company's name, at most 200 characters; never empty. Order: a record or JSON-LD whose name fits the domain,
 * a title segment that fits it, the spelling its text uses for the domain's label, any organisation record, the
 * label itself.
 */
export function companyName(documents: readonly Document[], companyUrl: string): string {
  const host = URL.canParse(companyUrl) ? new URL(companyUrl).hostname : companyUrl;
  const { domain, label } = companyDomain(host);
  const about = documents.filter((document) => document.source.about === 'company');
  const names = about.flatMap(({ details }) =>
    details?.kind === 'organization' && details.name ? [details.name] : [],
  );
  const subjects = about.flatMap(({ source }) =>
    // A posting is filed under what the address alone suggests.
    source.voice === 'own' && source.kind !== 'job-posting' && source.subject ? [source.subject] : [],
  );
  const own = about.filter(({ source }) => source.voice === 'own');
  const titles = own.flatMap(({ source }) => source.title.split(SEPARATORS).map((part) => part.trim()));
  const fits = (name: string) => !GENERIC_HOST.has(label) && fitsLabel(name, label, domain);
  const found =
    [...names, ...subjects].find((name) => fits(name) || extendsLabel(name, label)) ??
    mostFrequent(titles.filter(fits)) ??
    mostFrequent(own.flatMap(({ text, source }) => spellings(`${source.title}\n${text}`, label, domain))) ??
    mostFrequent(own.flatMap(({ text, source }) => partsOfLabel(`${source.title}\n${text}`, label))) ??
    names[0] ??
    subjects[0] ??
    label.charAt(0).toUpperCase() + label.slice(1);
  return withoutLegalForm(found).slice(0, 200);
}

function fitsLabel(name: string, label: string, domain: string): boolean {
  const bare = plain(withoutLegalForm(name));
  if (bare.length < 2) return false;
  return bare === plain(label) || bare === plain(domain);
}

/** "Hollow Oak Games" for hollowoak: what a record adds to the domain's label is part of the name. */
const extendsLabel = (name: string, label: string) =>
  plain(label).length >= 4 &&
  !GENERIC_HOST.has(label) &&
  plain(name).startsWith(plain(label)) &&
  name.split(/\s+/).length <= 5;

/** How a text writes the label: "DigitalOcean" or "UI Bakery" for digitalocean and uibakery. Capitals needed. */
function spellings(text: string, label: string, domain: string): string[] {
  const letters = [...plain(label)].map((char) => char.replace(/[^\p{L}\p{N}]/u, ''));
  if (letters.length < 2 || letters.length > 40) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}@./-])${letters.join('[ -]?')}(?![\\p{L}\\p{N}@])`, 'giu');
  const hits = (text.slice(0, 200_000).match(pattern) ?? []).filter(
    (hit) => /\p{Lu}/u.test(hit) && hit !== hit.toUpperCase(),
  );
  const asDomain = hits.length === 0 && text.includes(domain) ? [domain] : [];
  return [...hits, ...asDomain];
}

/** A capitalised word that makes up most of the label: "Spotify" for atspotify, "Acme" for acmehq. */
function partsOfLabel(text: string, label: string): string[] {
  const whole = plain(label);
  return (
    text.slice(0, 100_000).match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{3,30}(?![\p{L}\p{N}])/gu) ?? []
  ).filter((word) => {
    const part = plain(word);
    return part.length >= whole.length * 0.6 && (whole.startsWith(part) || whole.endsWith(part));
  });
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name.trim(), (counts.get(name.trim()) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1))[0]?.[0];
}
