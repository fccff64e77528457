/** The company of a request, as its address tells it. */
import { companyDomain } from '../company-domain.ts';

export interface Company {
  /** The address as given, normalised, without fragment. */
  url: string;
  host: string;
  /** Registrable domain, private suffixes included: `example.com`, `acme.github.io`. The company's public identity. */
  domain: string;
  /** Every domain that is its own: the one above, and the one its home page moved to. */
  domains: readonly string[];
  /** The domain's own label as people write it: `example`. */
  label: string;
  /** Addresses that may be the home page, best first: of the host given, then of the domain. */
  homes: string[];
  /** Whether the address given is itself a home page, so that nothing about it is the user's own. */
  atHome: boolean;
}

/** @throws {TypeError} when the text is no URL; the request's schema has checked that */
export function companyOf(companyUrl: string): Company {
  const url = new URL(companyUrl);
  url.hash = '';
  const host = url.hostname.replace(/\.$/, '');
  const { domain, label } = companyDomain(host);
  const isMain = host === domain || host === `www.${domain}`;
  const homes = isMain ? [`https://${host}/`] : [`https://${host}/`, `https://${domain}/`];
  const atHome = url.pathname === '/' && url.search === '' && url.port === '';
  // A home page given as http stays so: the site may have no certificate.
  if (atHome && url.protocol === 'http:') homes[0] = url.href;
  return { url: url.href, host, domain, domains: [domain], label, homes, atHome };
}

/** Whether an address belongs to one of the company's registrable domains. */
export function isOwnAddress(company: Pick<Company, 'domains'>, address: string | undefined): boolean {
  const host = address === undefined ? undefined : URL.parse(address)?.hostname;
  return (
    host !== undefined && company.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
  );
}

/** The company without the address given beyond its host: all that may be asked under a shared key. */
export function homeOnly(company: Company): Company {
  return { ...company, url: company.homes[0] ?? `https://${company.host}/`, atHome: true };
}

/** The site's public identity, for cache keys: its host without `www.`. */
export function siteIdentity(company: Company): string {
  return company.host === `www.${company.domain}` ? company.domain : company.host;
}
