/** Security headers of every answer. Pages carry a stricter CSP with hashes of their own in a meta element as well. */
import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

const YEAR = Duration.days(365);
const PERMISSIONS = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/** What a meta element cannot say, and what holds even if a page forgot its own. */
const PAGE_CSP = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'";
const API_CSP = "default-src 'none'; frame-ancestors 'none'";

/** The same headers as text, for answers that a CloudFront function gives itself. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'strict-transport-security': `max-age=${YEAR.toSeconds()}; includeSubDomains`,
  'content-security-policy': PAGE_CSP,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': PERMISSIONS,
};

export function responseHeaders(scope: Construct, id: string, kind: 'pages' | 'api'): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, id, {
    comment: `Interview Helper ${kind}`,
    securityHeadersBehavior: {
      strictTransportSecurity: { accessControlMaxAge: YEAR, includeSubdomains: true, override: true },
      contentSecurityPolicy: {
        contentSecurityPolicy: kind === 'pages' ? PAGE_CSP : API_CSP,
        override: true,
      },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [{ header: 'permissions-policy', value: PERMISSIONS, override: true }],
    },
  });
}
