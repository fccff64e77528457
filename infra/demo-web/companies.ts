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
      {
        about: 'founding year',
        sides: [
          { url: 'https://www.ferrowick.example/about/', says: 'Ferrowick was founded in Rotterdam in 2016' },
          {
            url: 'https://www.ledgerpost.example/ferrowick-raises-60m',
            says: 'Ferrowick, founded in 2015, said',
          },
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
  {
    name: 'Gantrell',
    about: 'Build cache and test selection, Tallinn and Toronto',
    hosts: ['www.gantrell.example'],
    github_org: 'gantrell',
    job_board: { host: 'api.ashbyhq.com', board: 'gantrell' },
    contradictions: [],
    request: {
      company_url: 'https://www.gantrell.example',
      interviewer_name: 'Oduya Brandvold',
      socials: { github: 'https://github.com/oduya-brandvold', blog: 'https://oduya.example/' },
      role_focus: 'Senior systems engineer, storage (Rust)',
      job_url: 'https://jobs.ashbyhq.com/gantrell/0f6b0c1e-5a1d-4c0b-9a43-7f1f5c0a1d01',
      timeframe: '10 days',
      skill_level: 'advanced',
      depth: 'short',
    },
  },
  {
    name: 'Sorrelwise',
    about: 'Diary app for people with migraine, Aarhus',
    hosts: ['www.sorrelwise.example'],
    github_org: 'sorrelwise',
    job_board: { host: 'api.lever.co', board: 'sorrelwise' },
    contradictions: [
      {
        about: 'people who use the app each month',
        sides: [
          { url: 'https://www.sorrelwise.example/', says: '620,000' },
          { url: 'https://www.sorrelwise.example/newsroom', says: '540,000 people use the app every month' },
        ],
      },
    ],
    request: {
      company_url: 'https://www.sorrelwise.example',
      interviewer_name: 'Pilvi Casterline',
      socials: { github: 'https://github.com/pilvi-casterline', blog: 'https://pilvi.example/' },
      role_focus: 'iOS engineer (Swift, offline sync)',
      job_url: 'https://jobs.lever.co/sorrelwise/3c9e7d10-41fb-4f0e-8c55-0a1be4f7c101',
      timeframe: '5 days',
      skill_level: 'intermediate',
      depth: 'short',
    },
  },
  {
    name: 'Brindlepeak Thermal',
    about: 'Heat stores for factories, Graz',
    hosts: ['www.brindlepeak.example'],
    github_org: 'brindlepeak',
    job_board: { host: 'apply.workable.com', board: 'brindlepeak-thermal' },
    contradictions: [],
    request: {
      company_url: 'https://www.brindlepeak.example/',
      interviewer_name: 'Teodric Almsworth',
      socials: { github: 'https://github.com/teodric-almsworth', blog: 'https://almsworth.example/' },
      role_focus: 'Embedded software engineer (Rust, C)',
      job_url: 'https://apply.workable.com/brindlepeak-thermal/j/7C1A40B2E9/',
      timeframe: '14 days',
      skill_level: 'intermediate',
      depth: 'short',
    },
  },
  {
    name: 'Drumlow',
    about: 'Dock slots by text message, Sligo; little is published',
    hosts: ['www.drumlow.example'],
    job_board: { host: 'api.smartrecruiters.com', board: 'DrumlowFreight' },
    contradictions: [],
    request: {
      company_url: 'https://www.drumlow.example/',
      interviewer_name: 'Wren Haldorsen',
      socials: { github: 'https://github.com/wren-haldorsen' },
      role_focus: 'Full-stack developer (PHP, PostgreSQL)',
      timeframe: '3 days',
      skill_level: 'intermediate',
      depth: 'short',
    },
  },
];

/** Companies of other kinds: what a site can be that gives a fetcher little or nothing. */
export const ODD_COMPANY_URLS = {
  only_scripts: 'https://www.emptyhull.example/',
  japanese: 'https://www.hoshimori.example/',
  everything_404: 'https://www.lostpages.example/',
} as const;
