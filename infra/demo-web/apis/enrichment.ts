// Clearbit-style company enrichment: GET company.clearbit.com/v2/companies/find?domain=… with a bearer key.
import { type DemoAnswer, type DemoRequest, json, unknown } from '../http.ts';
import { ENRICHMENT } from '../profiles/data.ts';

/** company.clearbit.com; any key is good that does not say "bad". */
export function enrichment(request: DemoRequest): DemoAnswer {
  const key = request.headers.authorization ?? '';
  if (key === '' || /bad|invalid/.test(key)) return problem(401, 'auth_invalid', 'Invalid API key provided.');
  if (request.path !== '/v2/companies/find') return problem(404, 'unknown_route', 'Unknown route.');
  const domain =
    request.query
      .get('domain')
      ?.toLowerCase()
      .replace(/^www\./, '') ?? '';
  if (domain === '') return problem(422, 'params_invalid', 'A domain is required.');
  const known = ENRICHMENT.find((one) => one.domain === domain);
  if (known === undefined) return unknown(problem(404, 'unknown_record', 'Unknown company.'));
  const {
    city,
    country,
    countryCode,
    sector,
    industry,
    employees,
    employeesRange,
    raised,
    crunchbase,
    ...plain
  } = known;
  return json(200, {
    id: `c5a6a8c5-3b6f-4f3f-9c1b-${domain.length.toString().padStart(12, '0')}`,
    ...plain,
    domainAliases: [],
    site: { phoneNumbers: [], emailAddresses: [`hello@${domain}`] },
    category: {
      sector,
      industryGroup: sector,
      industry,
      subIndustry: industry,
      sicCode: null,
      naicsCode: null,
    },
    location: `${city}, ${country}`,
    timeZone: null,
    utcOffset: null,
    geo: {
      streetNumber: null,
      streetName: null,
      subPremise: null,
      streetAddress: null,
      city,
      postalCode: null,
      state: null,
      stateCode: null,
      country,
      countryCode,
      lat: null,
      lng: null,
    },
    logo: null,
    facebook: { handle: null, likes: null },
    linkedin: { handle: null },
    twitter: {
      handle: null,
      id: null,
      bio: null,
      followers: null,
      following: null,
      location: null,
      site: null,
      avatar: null,
    },
    crunchbase: { handle: crunchbase },
    emailProvider: false,
    type: 'private',
    ticker: null,
    identifiers: { usEIN: null },
    phone: null,
    metrics: {
      alexaUsRank: null,
      alexaGlobalRank: null,
      employees,
      employeesRange,
      marketCap: null,
      raised,
      annualRevenue: null,
      estimatedAnnualRevenue: null,
      fiscalYearEnd: null,
    },
    indexedAt: new Date(request.now.getTime() - 9 * 86_400_000).toISOString(),
    techCategories: [],
    parent: { domain: null },
    ultimateParent: { domain: null },
  });
}

function problem(status: number, type: string, message: string): DemoAnswer {
  return json(status, { error: { type, message } });
}
