/** What the plan of a test is about: three days before an interview. */
export const SUBJECT = {
  company_name: 'Acme',
  company_url: 'https://acme.example',
  role_focus: 'Backend',
  skill_level: 'intermediate',
  days: 3,
  hours_per_day: 2,
  timezone: 'Europe/Berlin',
  starts_on: '2026-03-03',
  interview_on: '2026-03-06',
} as const;
