/** The registrable domain of a company's host, and its own part of it as people write it. */
import { domainToUnicode } from 'node:url';
import { getDomain, getDomainWithoutSuffix } from '#public-suffix';

export interface CompanyDomain {
  /** Private suffixes included: `example.com`, `acme.github.io`; the host itself where there is none. */
  domain: string;
  /** `example`, `acme`; `bücher` for xn--bcher-kva.de. Never empty. */
  label: string;
}

/** @param hostname as URLs hold it */
export function companyDomain(hostname: string): CompanyDomain {
  const host = hostname.replace(/\.$/, '');
  const domain = getDomain(host, { allowPrivateDomains: true }) ?? host;
  const own = getDomainWithoutSuffix(host, { allowPrivateDomains: true }) || domain.split('.')[0] || domain;
  return { domain, label: domainToUnicode(own) || own };
}
