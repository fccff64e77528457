// Made-up people whose profiles and CVs tests upload.

export interface Position {
  readonly company: string;
  readonly title: string;
  readonly location: string;
  /** Month and year as LinkedIn writes them: Mar 2017. */
  readonly started: string;
  /** Missing for a present position. */
  readonly finished?: string;
  readonly description: string;
}

export interface Profile {
  readonly first_name: string;
  readonly last_name: string;
  /** The last part of the profile's address. */
  readonly linkedin: string;
  readonly headline: string;
  readonly location: string;
  readonly industry: string;
  readonly summary: string;
  readonly skills: readonly string[];
  readonly languages: readonly { readonly name: string; readonly proficiency: string }[];
  readonly websites: readonly string[];
  readonly positions: readonly Position[];
  readonly education: readonly {
    readonly school: string;
    readonly degree: string;
    readonly started: string;
    readonly finished: string;
  }[];
}

/** The interviewer of the first demo company. */
export const MAELIS: Profile = {
  first_name: 'Maelis',
  last_name: 'Thornquist',
  linkedin: 'maelis-thornquist',
  headline: 'Principal Engineer, Ledger and Payouts at Ferrowick',
  location: 'Rotterdam, South Holland, Netherlands',
  industry: 'Financial Services',
  summary:
    'I lead the design of the ledger and the payout engine at Ferrowick. I care about systems that can say what they do not know, about incident reviews that name numbers, and about design pages that are written before the code.',
  skills: ['Kotlin', 'PostgreSQL', 'Distributed Systems', 'Apache Kafka', 'Incident Management'],
  languages: [
    { name: 'Swedish', proficiency: 'Native or Bilingual' },
    { name: 'English', proficiency: 'Full Professional' },
    { name: 'Dutch', proficiency: 'Professional Working' },
  ],
  websites: ['https://maelisthornquist.example/'],
  positions: [
    {
      company: 'Ferrowick',
      title: 'Principal Engineer',
      location: 'Rotterdam',
      started: 'Jan 2022',
      description:
        'Design of the ledger and the payout engine; chair of the incident review; interviews for senior backend roles.',
    },
    {
      company: 'Ferrowick',
      title: 'Senior Software Engineer',
      location: 'Rotterdam',
      started: 'Mar 2017',
      finished: 'Dec 2021',
      description: 'Ninth engineer. Built the deferred balance constraint and the first reconciliation runs.',
    },
    {
      company: 'Nordspur Signal',
      title: 'Software Engineer',
      location: 'Gothenburg',
      started: 'Sep 2012',
      finished: 'Feb 2017',
      description: 'Signalling software for light rail in Ada and C.',
    },
  ],
  education: [
    {
      school: 'Hallandsvik Institute of Technology',
      degree: 'MSc, Computer Engineering',
      started: '2007',
      finished: '2012',
    },
  ],
};

/** A candidate for the first demo company, with gaps against its posting: no Kafka, no Kubernetes in production. */
export const CANDIDATE: Profile = {
  first_name: 'Tomasine',
  last_name: 'Arkwright-Bell',
  linkedin: 'tomasine-arkwright-bell',
  headline: 'Backend engineer',
  location: 'Utrecht, Netherlands',
  industry: 'Software Development',
  summary:
    'Backend engineer with six years of experience in Java and Kotlin, mostly on booking and invoicing systems. I like databases, small services and clear writing.',
  skills: ['Kotlin', 'Java', 'Spring Boot', 'PostgreSQL', 'RabbitMQ', 'Docker', 'Terraform'],
  languages: [
    { name: 'English', proficiency: 'Native or Bilingual' },
    { name: 'Dutch', proficiency: 'Professional Working' },
  ],
  websites: ['https://github.com/tomasine-arkwright-bell'],
  positions: [
    {
      company: 'Kanaalboot Reizen',
      title: 'Senior Backend Engineer',
      location: 'Utrecht',
      started: 'Apr 2022',
      description:
        'Led the move of invoicing from a monolith to three Kotlin services. Cut failed invoice runs from 14 to 2 a month by making each step idempotent. Mentored two junior engineers.',
    },
    {
      company: 'Pakhuis Negen',
      title: 'Backend Engineer',
      location: 'Utrecht',
      started: 'Aug 2019',
      finished: 'Mar 2022',
      description:
        'Built stock and booking services in Java with PostgreSQL and RabbitMQ. Reduced the p95 of search from 900 to 120 ms with partial indexes.',
    },
  ],
  education: [
    {
      school: 'Zuiderdijk University of Applied Sciences',
      degree: 'BSc, Computer Science',
      started: '2015',
      finished: '2019',
    },
  ],
};
