import type { Holdout } from './holdout.ts';

export const thirdRound: Holdout[] = [
  {
    id: 'hft-cpp',
    role: 'C++ developer, trading systems',
    level: 'senior',
    posting:
      'You write the gateway between our strategies and nine exchanges. C++20, Linux tuned to the last interrupt, kernel bypass, lock-free queues between pinned threads. A microsecond costs money, a wrong order costs more: you test accordingly. You read FIX and binary protocols, know what a cache line is worth, and measure with care. Python for analysis of captures.',
    must: [
      'c++',
      'low latency|latency|performance|kernel bypass',
      'lock-free|concurrency|atomics|multithreading',
      'trading systems|order book|fix|market data',
      'linux|operating systems',
    ],
    also: [
      'cpu caches|cache|memory',
      'networking|tcp|udp|multicast',
      'testing',
      'python',
      'benchmarking|measurement|profiling',
    ],
  },
  {
    id: 'dbre-travel',
    role: 'Database reliability engineer',
    level: 'senior',
    posting:
      'Two hundred PostgreSQL clusters hold the bookings of a travel group. You upgrade them without a night shift, keep replicas honest, and help developers whose queries have grown up. Backups are restored every day by a robot you will inherit. Terraform and Ansible build everything. Last year we moved 40 TB from MySQL with logical replication and learned to respect sequences. You share an on-call rota of six.',
    must: [
      'postgresql|relational databases|database administration',
      'replication|failover|high availability',
      'query optimisation|indexing|query performance',
      'backup|disaster recovery|restore',
      'migration|upgrades|schema migrations',
    ],
    also: [
      'terraform|ansible|infrastructure as code',
      'on-call|incident response',
      'monitoring|observability',
      'change data capture|logical replication',
      'transactions|locks|mvcc',
    ],
  },
  {
    id: 'robot-farm',
    role: 'Robotics software engineer',
    level: 'mid',
    posting:
      'Our robot weeds salad. You work in ROS 2 and C++ on localisation between rows: fusing GNSS, wheel odometry and a camera with a Kalman filter, and planning paths a slow machine can follow on a slope. You test in Gazebo first and on the field on Thursdays. Sensors lie in dust and low sun, and you design for it. Some Python, some electronics.',
    must: [
      'ros|robotics',
      'c++',
      'sensor fusion|kalman|localisation|slam|state estimation',
      'path planning|motion planning|navigation|graph',
      'simulation|testing|hardware-in-the-loop',
    ],
    also: [
      'computer vision|perception|camera',
      'control loops|control|pid',
      'python',
      'real-time|embedded|linux',
      'safety',
    ],
  },
  {
    id: 'marketplace-kotlin',
    role: 'Backend developer',
    level: 'mid',
    posting:
      'Three million people sell used bicycles and prams on our site. You join the search team: Kotlin services, Elasticsearch with 60 million listings, ranking that is fair to new sellers, and an index that follows each change within seconds through Kafka. We measure with A/B tests. Spam and fraud try every door. Kubernetes on AWS, Gradle builds, tests before merge.',
    pages: [
      {
        url: 'https://secondride.example/blog/stale-index',
        text: 'For two days sold prams still showed up. A consumer had skipped a poison message and its whole partition with it. We built a reconciliation job that compares database and index each hour, and a dead letter topic somebody looks at.',
      },
    ],
    must: [
      'elasticsearch|search|full-text search|relevance',
      'kotlin|jvm|java',
      'kafka|event streaming',
      'a/b testing|experimentation|ranking',
      'consistency|reconciliation|dead letter|message queues|change data capture',
    ],
    also: ['marketplace|fraud', 'kubernetes|aws', 'testing', 'system design', 'api design'],
  },
  {
    id: 'product-analyst',
    role: 'Product analyst',
    level: 'junior',
    posting:
      'You help the team of a language-learning app to see what works. You write SQL against BigQuery, build dashboards in Looker that answer a question rather than decorate a wall, follow cohorts through their first thirty days, and read the results of experiments with a cool head. You explain what you found to designers and teachers. A little Python helps. The task at the interview is a data set and one hour.',
    must: [
      'sql',
      'dashboards|looker|data visualisation',
      'cohort|retention|funnel',
      'a/b testing|experiments|statistics',
      'communication|presenting|storytelling|explaining',
    ],
    also: [
      'metrics|product metrics',
      'python|pandas',
      'case study|analytical',
      'bigquery|data warehouse',
      'education|product sense',
    ],
  },
  {
    id: 'azure-secops',
    role: 'Cloud security engineer',
    level: 'mid',
    posting:
      'Sixty Azure subscriptions, one security team of five. You write policies that stop public storage before it exists, clean up identities and roles in Entra, review Terraform plans, and answer when Defender rings. Kubernetes clusters come with admission control by Kyverno. You help teams with secrets and key rotation in Key Vault. ISO 27001 auditors visit in May; you have evidence ready because it is generated.',
    must: [
      'cloud security|azure',
      'iam|identity|least privilege',
      'policy as code|kyverno|azure policy|guardrails',
      'kubernetes security|admission|containers',
      'secrets|key management|key vault',
    ],
    also: [
      'terraform|infrastructure as code',
      'incident response|detection',
      'compliance|iso 27001',
      'threat modelling',
      'automation|scripting',
    ],
  },
  {
    id: 'ios-transit',
    role: 'iOS engineer',
    level: 'senior',
    posting:
      'Two million people ask our app whether they catch the tram. SwiftUI with some UIKit that stays, async and actors for the live feed, MapKit with thousands of moving pins, widgets and Live Activities. It has to work in a tunnel, so the timetable lives on the phone. You care about launch time, battery, VoiceOver, and a release train every two weeks. Unit and snapshot tests in CI.',
    must: [
      'swiftui|uikit',
      'swift concurrency|async|actors|concurrency',
      'offline|persistence|core data|sync',
      'performance|launch time|battery',
      'accessibility|voiceover',
    ],
    also: [
      'maps|mapkit|location',
      'testing|snapshot tests',
      'release|ci/cd',
      'architecture|mobile system design',
      'widgets|app life cycle',
      'swift',
    ],
  },
  {
    id: 'fullstack-charity',
    role: 'Full stack developer (Django + React)',
    level: 'mid',
    posting:
      'We build the donation platform of 900 charities. Django and PostgreSQL behind, React and TypeScript in front, Celery for receipts, Stripe and direct debit for money. Christmas brings a fifth of the year in four days. Donors use old phones and screen readers. You review code kindly, write tests, and sometimes answer a volunteer who can not log in. GDPR is close to our heart.',
    must: [
      'django|python',
      'react',
      'postgresql|sql|query optimisation|transactions',
      'payments|stripe|direct debit',
      'accessibility|screen readers',
    ],
    also: [
      'celery|background jobs|message queues',
      'scaling|traffic|caching|load',
      'testing|code review',
      'gdpr|privacy',
      'typescript',
      'authentication',
    ],
  },
];
