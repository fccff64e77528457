import type { Holdout } from './holdout.ts';

export const secondRound: Holdout[] = [
  {
    id: 'devrel-maps',
    role: 'Developer advocate',
    level: 'mid',
    posting:
      'You are the voice of our routing API among developers. You write tutorials and sample apps in JavaScript and Python, speak at meetups, answer on the forum, and bring back what hurts to the product team with evidence. You look after the quality of the reference docs and the first hour of a new user. You measure what your work changes. Part of the interview is a ten-minute talk about a technical topic of your choice.',
    must: [
      'technical writing|documentation|tutorials',
      'developer advocacy|developer relations|public speaking|talks',
      'community',
      'javascript|python',
      'api|developer experience|sdk',
    ],
    also: [
      'geospatial|maps|routing',
      'stakeholder|product feedback|communication',
      'metrics',
      'onboarding|developer onboarding',
    ],
  },
  {
    id: 'soc-energy',
    role: 'SOC analyst',
    level: 'junior',
    posting:
      'In our control room you watch over the IT of eleven municipal utilities. You triage alerts from Microsoft Sentinel and Defender, look at phishing mails the staff report, and decide when to wake the second line. You write KQL queries, tune noisy rules, and map what you see to MITRE ATT&CK. You know Windows and Linux logs and what a normal network looks like. Shift work in a team of nine. Scripting in PowerShell is a plus.',
    must: [
      'siem|sentinel|detection engineering|alert triage',
      'incident response|triage|security incident response',
      'phishing|malware',
      'mitre att&ck|threat',
      'networking|network|log analysis|linux|windows',
    ],
    also: ['scripting|powershell', 'kql|query', 'communication|escalation', 'energy|industrial|ot security'],
  },
  {
    id: 'adtech-scala',
    role: 'Backend engineer (Scala)',
    level: 'senior',
    posting:
      'Our bidder answers 900,000 auctions a second in under 40 milliseconds. It is Scala on the JVM, talks OpenRTB to eight exchanges, keeps frequency caps in Aerospike and Redis, and streams events through Kafka into ClickHouse. You tune garbage collection, reason about tail latency and back pressure, and keep spend within budget although a hundred nodes decide at once. Functional style without dogma. On-call every fifth week.',
    must: [
      'scala|functional programming',
      'jvm|garbage collection',
      'ad tech|real-time bidding|openrtb|ad serving',
      'kafka|event streaming',
      'latency|performance|low latency|tail latency',
    ],
    also: [
      'redis|caching',
      'distributed systems|distributed counters|consistency',
      'clickhouse|olap|real-time analytics',
      'on-call|incident response',
      'system design|scaling',
    ],
  },
  {
    id: 'flutter-bank',
    role: 'Flutter developer',
    level: 'mid',
    posting:
      'Die App einer Genossenschaftsbank, gebaut mit Flutter und Dart, 600.000 Kunden. Du entwickelst Funktionen von der Überweisung bis zum Dauerauftrag, arbeitest mit Bloc, schreibst Widget-Tests und bindest native Module in Kotlin und Swift für Biometrie ein. Sicherheit steht an erster Stelle: Certificate Pinning, sichere Speicherung, keine Daten in Logs. Barrierefreiheit ist Gesetz. CI läuft über GitLab, Releases alle zwei Wochen.',
    must: [
      'flutter|dart',
      'state management|bloc',
      'mobile security|app security|certificate pinning|secure storage',
      'native modules|platform channels|kotlin|swift',
      'testing|widget tests|mobile testing',
    ],
    also: ['accessibility', 'ci/cd|release|gitlab', 'banking|payments|open banking', 'offline|api'],
  },
  {
    id: 'recsys-music',
    role: 'Machine learning engineer, recommendations',
    level: 'senior',
    posting:
      'You own the ranking behind the home screen of a music service with nine million listeners. Two-tower retrieval, a gradient boosted ranker, and exploration so that new artists have a chance. You care about offline metrics that agree with A/B tests, about position bias, and about features that are the same in training and serving. Python, PyTorch, Spark; models served at 5,000 requests a second with a 60 ms budget.',
    must: [
      'recommender systems|recommendation|ranking|retrieval',
      'a/b testing|experimentation',
      'model evaluation|offline metrics|evaluation',
      'feature engineering|feature store|training-serving skew',
      'pytorch|deep learning|gradient boosting',
    ],
    also: [
      'ml system design|model serving|mlops',
      'spark|batch processing',
      'exploration|bandits',
      'python',
      'latency|performance',
    ],
  },
  {
    id: 'ux-engineer-tax',
    role: 'UX engineer',
    level: 'mid',
    posting:
      'Between design and code of a tax app: you turn Figma files into components in Web Components and Storybook, keep tokens in step, prototype risky flows and sit in usability tests with people who fear forms. WCAG 2.2 AA is the floor. CSS is your mother tongue, motion your spice. Four product teams use your library; you write so that they rarely have to ask.',
    must: [
      'design systems|component library',
      'accessibility|wcag',
      'prototyping',
      'css',
      'design tokens|figma|design handoff',
    ],
    also: [
      'usability testing|user research',
      'web components|component api',
      'animation|motion',
      'forms',
      'documentation|technical writing',
    ],
  },
  {
    id: 'dotnet-hospital',
    role: 'Senior C# developer',
    level: 'senior',
    posting:
      'Klinik-IT aus Graz: unser Dienst verbindet 70 Krankenhäuser. Du entwickelst Schnittstellen nach HL7 und FHIR in C# auf .NET 8, mit SQL Server und RabbitMQ, betrieben in Azure. Befunde dürfen nie verloren gehen und nie beim falschen Patienten landen. Du kennst Entity Framework und seine Fallen, schreibst Tests zuerst und kannst alten Code behutsam erneuern. Datenschutz ist hier keine Fußnote.',
    must: [
      'c#|.net|asp.net',
      'fhir|hl7|healthcare',
      'sql server|sql|transactions|data modelling',
      'rabbitmq|message queues|messaging',
      'legacy|refactoring|testing|tdd',
    ],
    also: [
      'privacy|gdpr|data protection',
      'azure|cloud',
      'entity framework|orm',
      'idempotency|reliability|deduplication',
      'api design|integration',
    ],
  },
  {
    id: 'llm-support',
    role: 'AI engineer (LLM)',
    level: 'mid',
    posting:
      'Our assistant answers 40,000 insurance questions a week. You improve retrieval over policy documents, build evals that catch regressions before customers do, and keep prompt injection from mail attachments out. Tools: Python, LangGraph, pgvector, Claude and an open model on vLLM for simple cases. Latency under three seconds, cost under two cents an answer. You talk to claims handlers each week.',
    must: [
      'rag|retrieval-augmented generation|retrieval',
      'llm evaluation|evals|evaluation',
      'prompt injection|llm security',
      'llm agents|langgraph|agents|tool use',
      'vector search|embeddings|pgvector',
    ],
    also: [
      'llm serving|latency|cost|vllm',
      'python',
      'insurance',
      'prompt engineering',
      'user research|stakeholder',
    ],
  },
  {
    id: 'sre-telco',
    role: 'SRE',
    level: 'mid',
    posting:
      'Voice for two million lines. Kubernetes on bare metal in three data centres, SIP proxies in C, PostgreSQL with Patroni. You define SLOs with the product people, keep Prometheus quiet and useful, automate failover drills, and write Ansible and Go. On-call one week in eight, with a postmortem culture we are proud of. You are comfortable with tcpdump and know why a call has no audio.',
    pages: [
      {
        url: 'https://klarton.example/tech/failover',
        text: 'Our failover worked on paper. In the first real one, Patroni promoted a replica that was 40 seconds behind because synchronous mode had been off since an upgrade. We now run a drill every month and alert on replication mode, not only on lag.',
      },
    ],
    must: [
      'kubernetes',
      'slo|service level objectives|error budgets',
      'prometheus|monitoring|observability|alerting',
      'incident response|on-call|postmortems',
      'postgresql|replication|failover|high availability',
    ],
    also: [
      'sip|voip|telecom|voice',
      'networking|tcpdump|tcp/ip',
      'ansible|infrastructure as code|automation',
      'go|golang',
      'linux',
      'chaos|failure drills|disaster recovery',
    ],
  },
  {
    id: 'qa-fleet',
    role: 'Test automation engineer',
    level: 'mid',
    posting:
      'You make releases of our fleet software boring. Playwright for the web, Appium for the driver app, REST Assured against the API, all in one GitLab pipeline that must stay under twenty minutes. Tests that lie are worse than none: you hunt flakiness. You think in risks, ask what could hurt a driver on the road, and sit with developers when a story starts. Load tests with k6 before winter.',
    must: [
      'playwright|ui automation|appium',
      'api testing|rest assured',
      'flaky tests|test reliability',
      'ci/cd|pipelines|gitlab',
      'test strategy|risk-based testing',
    ],
    also: [
      'performance testing|load testing|k6',
      'mobile testing',
      'test data',
      'exploratory testing|bug reports',
      'collaboration|communication|shift left',
    ],
  },
];
