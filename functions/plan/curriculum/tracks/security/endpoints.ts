import { pages } from '../../pages.ts';
import type { Topic } from '../../schema.ts';

/** Hosts and accounts under attack. */
export const endpointTopics: Topic[] = [
  {
    id: 'edr-endpoint-security',
    name: 'Endpoint security and EDR',
    tracks: ['security'],
    synonyms: [
      'endpoint security',
      'edr',
      'xdr',
      'antivirus',
      'endpoint detection',
      'windows event logs analysis',
      'host forensics',
      'windows security',
      'malware containment',
      'account compromise',
      'suspicious logins',
    ],
    technologies: [],
    keywords: [
      'defender',
      'crowdstrike',
      'sentinelone',
      'isolate a laptop',
      'suspicious process',
      'persistence on a host',
      'powershell logs',
      'sysmon',
      'laptop',
      'registry',
      'logged in from',
      'impossible travel',
      'compromised account',
      'windows',
      'host',
      'login from a country',
      'velociraptor',
      'memory dump',
      'carbon black',
      'event id',
    ],
    prerequisites: [],
    probes: {
      beginner: ['What an agent sees', 'Reading a process tree', 'Isolating a host'],
      intermediate: ['Accounts that sign in oddly', 'Persistence on Windows', 'Triage across many hosts'],
      advanced: ['Evasion and blind spots', 'Tuning without deafness', 'Response at scale'],
    },
    questions: [
      {
        text: 'An office program started a shell. What do you look at in the first ten minutes?',
        kind: 'debugging',
        level: 'beginner',
      },
      {
        text: 'A sign-in came from a country where you have nobody. Follow it through mail, laptop and VPN logs.',
        kind: 'case',
        level: 'intermediate',
      },
      {
        text: 'Half of the alerts are noise from one tool. How do you cut them without going blind?',
        kind: 'design',
        level: 'advanced',
      },
    ],
    minutes: { beginner: 120, intermediate: 90, advanced: 70 },
    difficulty: 3,
    resources: [pages.irm, pages.thpIntro],
  },
];
