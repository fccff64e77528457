import { pages } from '../../pages.ts';
import type { WrittenTopic } from '../../schema.ts';

/** Walls inside the network. */
export const segmentationTopics: WrittenTopic[] = [
  {
    id: 'network-segmentation',
    name: 'Network segmentation, access control (NAC) and zero trust',
    tracks: ['network-engineering', 'security'],
    synonyms: [
      'network segmentation',
      'network access control',
      'zero trust',
      'micro-segmentation',
      'nac',
      'cisco ise',
      '802.1x',
      'ot security',
      'segmentation',
      'firewall rules',
    ],
    technologies: ['nac'],
    keywords: [
      'zones',
      'flat network',
      'walls between',
      'nothing stood between',
      'worm',
      'device profiling',
      'radius',
      'cannot be patched',
      'purdue',
      'each kind of device',
      'must say who it is',
      'guest network',
      'lateral',
      'old rules',
      'dmz',
      'jump host',
      'must not meet',
      'zone concept',
    ],
    join: 'none',
    prerequisites: ['network-security'],
    probes: {
      beginner: ['Zones and what may cross', 'Who a device is', 'Default deny'],
      intermediate: ['802.1X and its exceptions', 'Rules others can read', 'Devices nobody can patch'],
      advanced: ['Moving a flat network at night', 'Identity instead of address', 'Proof for an auditor'],
    },
    questions: [
      {
        text: 'A printer and a payroll server share a network. What do you change first?',
        kind: 'concept',
        level: 'beginner',
        answer: [
          'Put them into separate VLANs with a firewall between, denying by default',
          'The printer may be reached from print server only; payroll from its users and admins, nothing from the printer',
          'Change default passwords and firmware; log denied traffic before and after',
        ],
      },
      {
        text: 'Put 14,000 hospital devices into zones without stopping a ward. Plan it.',
        kind: 'design',
        level: 'intermediate',
        answer: [
          "Find them first: traffic, DHCP and clinical engineering's list, with type, owner and who they talk to",
          'Zones by function and risk: infusion pumps, imaging, laboratory, building; what cannot be patched gets the tightest',
          'Monitor only for weeks, then enforce ward by ward with a clinical contact and a way back within minutes',
          'Certificates where devices can, otherwise profile plus MAC; unknown devices land in a limited zone',
        ],
      },
      {
        text: 'After a new rule a machine loses its server twice a day. How do you find why?',
        kind: 'debugging',
        level: 'advanced',
        answer: [
          'Twice a day suggests a timer: DHCP renewal, Kerberos or session time-outs, a backup or scan, reauthentication of NAC',
          'Firewall log for that machine at these times: drops, and state table timeouts for idle connections',
          "Capture at both sides; compare with the rule's change and hit counts",
          'Test by removing the rule for this host only; then a keepalive or precise rule',
        ],
      },
    ],
    minutes: { beginner: 150, intermediate: 110, advanced: 90 },
    difficulty: 4,
    resources: [pages.owaspSegment, pages.owaspZero],
  },
];
