// The demo companies with ready prep requests. The first is the demo that is one click away.

/** A body for POST /api/prep, as the product's request schema names its fields. */
export interface DemoPrepRequest {
  readonly company_url: string;
  readonly role_focus: string;
  readonly interviewer_name?: string;
  readonly socials?: { readonly github?: string; readonly linkedin?: string; readonly blog?: string };
  readonly job_url?: string;
  readonly timeframe?: string;
  readonly skill_level?: 'beginner' | 'intermediate' | 'advanced';
  readonly depth?: 'short' | 'deep';
}

export interface DemoCompany {
  readonly name: string;
  /** One line for a picker. */
  readonly about: string;
  readonly hosts: readonly string[];
  readonly github_org?: string;
  readonly job_board: { readonly host: string; readonly board: string };
  /** Two sources that disagree about one thing. */
  readonly contradictions: readonly { readonly about: string; readonly sides: readonly [Side, Side] }[];
  readonly request: DemoPrepRequest;
}

interface Side {
  readonly url: string;
  /** Text that stands on that page. */
  readonly says: string;
}

export const DEMO_COMPANIES: readonly [DemoCompany, ...DemoCompany[]] = [
  {
    name: 'Ferrowick',
    about: 'Payments for online marketplaces, Rotterdam',
    hosts: ['www.ferrowick.example', 'engineering.ferrowick.example'],
    github_org: 'ferrowick',
    job_board: { host: 'boards-api.greenhouse.io', board: 'ferrowick' },
    contradictions: [
      {
        about: 'headcount',
        sides: [
          { url: 'https://www.ferrowick.example/about/', says: 'Today we are 180 people.' },
          { url: 'https://www.ferrowick.example/careers/', says: 'We are a team of 220 people' },
        ],
      },
    ],
    request: {
      company_url: 'https://www.ferrowick.example',
      interviewer_name: 'Maelis Thornquist',
      socials: { github: 'https://github.com/maelis-thornquist', blog: 'https://maelisthornquist.example/' },
      role_focus: 'Senior backend engineer, ledger and payouts (Kotlin, PostgreSQL)',
      job_url: 'https://boards.greenhouse.io/ferrowick/jobs/6120473',
      timeframe: '7 days',
      skill_level: 'advanced',
      depth: 'short',
    },
  },
];
