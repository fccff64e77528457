/** A prep with a word planted in everything a person gives, to be looked for where it must not be. For tests. */
import { DEMO_COMPANIES } from '../demo-web/companies.ts';

export const MARKER = 'zqxmarkerqxz';

/** A CV and a LinkedIn profile. */
export const MARKED_RESUME = `Jane Doe\njane@${MARKER}.test\n\nExperience\nSenior engineer ${MARKER}, Umbra Works\n2019 - Present\nBuilt a job queue in Go for ${MARKER}.\n`;
export const MARKED_PROFILE = `Maelis Thornquist\nPrincipal engineer ${MARKER}\n\nExperience\nPrincipal Engineer, Ferrowick\n2021 - Present\nRuns the ledger of ${MARKER}.\n`;

/** The body of a prep of the first demo company. */
export function markedRequest(): Record<string, unknown> {
  const { company_url, job_url } = DEMO_COMPANIES[0].request;
  return {
    ...DEMO_COMPANIES[0].request,
    company_url: `${company_url}/about/?from=${MARKER}`,
    interviewer_name: `Maelis Thornquist ${MARKER}`,
    socials: { blog: `https://maelisthornquist.example/?for=${MARKER}` },
    role_focus: `Senior backend engineer ${MARKER} (Kotlin)`,
    job_url: `${job_url}?src=${MARKER}`,
    job_description: `Backend engineer ${MARKER}\nYou will own the ledger and know PostgreSQL. We work in Rotterdam.`,
    notes: `They told me about ${MARKER}.`,
  };
}
