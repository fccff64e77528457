/**
 * Companies made up for this test, in roles and fields of their own: what an interviewer there would most likely ask.
 * Three rounds, each written before the ranking had seen it; what a round showed was then mended where it was general. First
 * scores (must, all): round one 0.78 and 0.61, round two 0.84 and 0.64, round three 0.78 and 0.62. Today's scores are
 * therefore those of known cases, and guard against falling back.
 */
import type { TopicCase } from './topic-cases.ts';

interface Holdout {
  id: string;
  role: string;
  level: string;
  posting: string;
  pages?: { url: string; text: string }[];
  languages?: Record<string, number>;
  /** Accepted names, alternatives parted by "|". */
  must: string[];
  also: string[];
}

const firstRound: Holdout[] = [
  {
    id: 'pentest-bank',
    role: 'Penetration tester',
    level: 'senior',
    posting:
      'You will test the web applications, APIs and internal networks of forty savings banks. A normal week has two days of web application testing along OWASP, a day in Active Directory moving from a phished laptop towards domain admin, and a day of writing reports a board can read. You know Burp Suite well, script your own tooling in Python, and can explain a finding to the developer who has to fix it. Cloud assessments in Azure are growing. The interview is a small lab machine to break into and a talk about the report you would write.',
    pages: [
      {
        url: 'https://keelguard.example/blog/kerberos',
        text: 'In nine of ten internal tests we reach domain admin through service accounts with weak passwords: kerberoasting, then a forgotten local administrator, then privilege escalation on a backup server. Fixes are dull: tiering, long passwords, no shared local admin.',
      },
    ],
    must: [
      'owasp top 10|web application security|web vulnerabilities|web penetration testing',
      'active directory|kerberos|kerberoasting',
      'privilege escalation|lateral movement|post-exploitation',
      'report writing|technical writing|reporting',
      'python|scripting',
    ],
    also: [
      'api security|api testing',
      'burp suite|penetration testing',
      'network security',
      'cloud security|azure',
      'communication|stakeholder management|customer communication',
    ],
  },
  {
    id: 'network-isp',
    role: 'Network engineer',
    level: 'mid',
    posting:
      'Fjordnet connects 210,000 homes. You run our MPLS core and BGP edge with two transit providers and three internet exchanges, look after OSPF in the regions, and bring the last spanning tree out of the access network. We automate with Ansible and NETCONF from a NetBox source of truth, and want nobody to type on a router by hand in two years. You take part in on-call, one week in six. IPv6 roll-out is half way done. Nice to have: DNS operations.',
    pages: [
      {
        url: 'https://fjordnet.example/engineering/route-leak',
        text: 'A customer leaked our full table to a transit provider and half of the coast went slow for forty minutes. We had no prefix limits on that session and RPKI only on two of five peers. Now every session has both, and the checks run before each change.',
      },
    ],
    must: [
      'bgp|routing',
      'ospf|interior routing|mpls|routing protocols',
      'network automation|ansible|netconf',
      'ipv6',
      'spanning tree|switching|ethernet|vlan',
    ],
    also: [
      'incident response|on-call',
      'rpki|route security|network security',
      'troubleshooting|network diagnostics|network troubleshooting',
      'dns',
      'monitoring|network monitoring|observability',
    ],
  },
  {
    id: 'game-cpp',
    role: 'Game engine programmer (C++)',
    level: 'senior',
    posting:
      'We build our own engine in modern C++20 for a racing game on three consoles and PC. Your field is the renderer and the frame budget: Vulkan, shaders in HLSL, streaming of tracks at 300 km/h, and the physics of contact between cars. You profile before you optimise, think in cache lines, and keep sixteen milliseconds sacred. Multithreading of the job system is open work. Online races use rollback netcode which another team owns.',
    pages: [
      {
        url: 'https://kerbstone.example/blog/frame-spikes',
        text: 'Last autumn we hunted frame spikes of 9 ms every few laps. They came from memory allocation in the particle system: a general allocator taking a lock. A per-frame arena removed the spikes and 40% of the allocations.',
      },
    ],
    must: [
      'c++|modern c++',
      'graphics programming|rendering|vulkan|shaders',
      'performance profiling|profiling|performance optimisation|frame budget',
      'memory management|allocators|memory allocation',
      'multithreading|concurrency|job system|threading',
    ],
    also: [
      'physics|collision detection|game physics',
      'cpu caches|data-oriented design|cache',
      'netcode|multiplayer',
      'game architecture|game engine|engine architecture',
      'data structures|algorithms',
    ],
  },
  {
    id: 'rust-storage',
    role: 'Rust systems engineer',
    level: 'senior',
    posting:
      'Our object store keeps 90 petabytes for genome labs. It is written in Rust on Tokio, replicates by Raft, and talks to disks through io_uring. You will own the storage engine: write-ahead log, compaction, checksums, and recovery after power loss. You are at home in ownership and lifetimes, unsafe code and why to avoid it, and have debugged async code that stood still. Linux knowledge down to the page cache. We fuzz every parser.',
    must: [
      'rust|ownership',
      'storage engines|database internals|write-ahead log|compaction',
      'distributed systems|consensus|raft|replication',
      'linux|operating systems|page cache',
      'async|concurrency|tokio',
    ],
    also: [
      'fuzzing',
      'crash recovery|durability|fault tolerance|resilience',
      'performance profiling|performance',
      'memory safety|memory management',
      'object storage|data integrity',
    ],
  },
  {
    id: 'support-saas',
    role: 'Technical support engineer',
    level: 'mid',
    posting:
      'You are the second line for 3,000 shops that use our booking API. You read logs in Kibana, write SQL against a replica to find out what happened to a booking, reproduce bugs, and file reports engineers like. You explain webhooks and REST to shop owners without making them feel small, and you know when to escalate at two in the morning. You improve help articles every week. We use Zendesk and Jira.',
    must: [
      'troubleshooting|debugging|technical troubleshooting',
      'sql',
      'customer communication|communication|customer support',
      'rest|webhooks|api integration|api',
      'escalation|incident management|incident response',
    ],
    also: [
      'technical writing|documentation',
      'log analysis|logging|observability',
      'http|web fundamentals',
      'bug reports',
    ],
  },
  {
    id: 'architect-insurer',
    role: 'Solutions architect',
    level: 'senior',
    posting:
      'An insurer of 4,000 people leaves its mainframe. You design the target on Azure: landing zones, networks, identity, integration of fifty legacy systems, and a migration order the business survives. You present options with cost to the board and write down decisions so that somebody understands them in five years. Disaster recovery with four hours and fifteen minutes of data is law, not a wish. TOGAF is no must.',
    must: [
      'azure|cloud architecture|landing zones',
      'migration|legacy modernisation|migration strategy|legacy',
      'disaster recovery|business continuity',
      'stakeholder|communication|presenting',
      'integration|system integration|api',
    ],
    also: [
      'cost optimisation|finops',
      'architecture decision|trade-offs|decision records',
      'security|cloud security|identity',
      'networking|network',
      'system design',
    ],
  },
  {
    id: 'gis-city',
    role: 'GIS developer',
    level: 'mid',
    posting:
      'Cadastra makes the maps forty cities plan with. You work with PostGIS every day: topology of parcels, spatial joins over millions of polygons, indexes that keep them under a second. The front is TypeScript with MapLibre and vector tiles we render ourselves. Data arrives in nine coordinate systems, some of them wrong. Python with GeoPandas for imports, QGIS for checking.',
    must: [
      'postgis|spatial databases|geospatial|spatial indexes|spatial sql',
      'vector tiles|map rendering|maps|maplibre',
      'coordinate|projections|coordinate reference systems|geospatial data',
      'python|geopandas',
      'typescript|javascript',
    ],
    also: [
      'sql|query optimisation|indexing',
      'data quality|data cleaning|data validation',
      'etl|data pipelines|ingestion',
      'performance',
    ],
  },
  {
    id: 'causal-ds',
    role: 'Data scientist, causal inference',
    level: 'senior',
    posting:
      'Does our coaching by phone keep diabetics out of hospital? You answer such questions where we can not always randomise: matching, difference in differences, instrumental variables, and honest sensitivity analysis. Where we can, you design the experiment, its power and its stopping rule. Python or R, SQL for the claims data, and the patience to explain a confidence interval to a doctor.',
    must: [
      'causal inference|difference in differences|instrumental variables|matching',
      'a/b testing|experiment design|experimentation|power analysis',
      'statistics|confidence intervals|statistical inference',
      'sql',
      'communication|presenting|storytelling|stakeholder',
    ],
    also: [
      'python|r|pandas',
      'healthcare|clinical data|health data',
      'data cleaning|data quality',
      'bayesian|probabilistic',
    ],
  },
  {
    id: 'svelte-news',
    role: 'Frontend (Svelte)',
    level: 'mid',
    posting:
      'Our newsroom publishes 200 articles a day to four million readers, half of them on old phones. The site is SvelteKit with TypeScript, rendered on the server and cached at the edge by Fastly. You care about Core Web Vitals in numbers, about readers with screen readers, and about graphics that explain an election with D3. We test with Playwright and Vitest. Editors use our own tools, which you will improve too.',
    must: [
      'svelte|sveltekit',
      'typescript',
      'web performance|core web vitals',
      'accessibility|wcag|screen readers',
      'server-side rendering|ssr|rendering',
    ],
    also: [
      'testing|playwright|frontend testing',
      'data visualisation|d3|dashboards',
      'caching|cdn|edge',
      'css|responsive',
      'javascript',
    ],
  },
  {
    id: 'angular-erp',
    role: 'Senior Angular developer',
    level: 'senior',
    posting:
      'Wir suchen Verstärkung für unser ERP-Frontend: Angular 18 mit RxJS und NgRx, über 600 Formulare, TypeScript strikt. Du zerlegst das Monolith-Frontend in Module, sorgst für Tests mit Jest und Cypress und achtest auf Barrierefreiheit nach BITV. Das Backend ist Java mit Spring Boot, REST-Schnittstellen per OpenAPI. Von Vorteil: Erfahrung mit Nx Monorepos.',
    must: [
      'angular|rxjs',
      'typescript',
      'forms|form validation',
      'state management|ngrx',
      'testing|jest|cypress|frontend testing|ui automation',
    ],
    also: [
      'accessibility|wcag|bitv',
      'rest|api design|openapi',
      'micro frontends|modular|frontend architecture|frontend system design|monolith',
      'monorepo|build systems',
      'web performance',
    ],
  },
  {
    id: 'mlops-retail',
    role: 'MLOps engineer',
    level: 'mid',
    posting:
      'Thirty data scientists train on notebooks; you give them a road to production. We use Kubeflow and MLflow on Kubernetes in GCP, feature pipelines with Feast, and serve forecasts for 900 stores by six each morning. You will bring drift monitoring, canary roll-outs of models, and retraining that nobody has to start by hand. Terraform and GitHub Actions are our tools, Python the language.',
    pages: [
      {
        url: 'https://larder.example/blog/silent-drift',
        text: 'For three weeks our demand model forecast strawberries from a feature that had silently turned to zeros. Nothing alerted because the model still answered. Since then every feature has a freshness and distribution check, and training data and serving data come from one definition.',
      },
    ],
    must: [
      'mlops|model registry|ml pipelines|mlflow',
      'kubernetes|containers',
      'model monitoring|drift|data drift',
      'feature store|feature engineering',
      'ci/cd|github actions|terraform|infrastructure as code',
    ],
    also: [
      'python',
      'data quality|data validation',
      'time series forecasting|demand forecasting|forecasting',
      'model serving|deployment|progressive delivery|canary',
      'ml system design',
    ],
  },
  {
    id: 'nlp-legal',
    role: 'NLP engineer',
    level: 'senior',
    posting:
      'Lexical reads contracts for law firms in six languages. You extract parties, dates and obligations with fine-tuned transformers, retrieve clauses with hybrid search over embeddings, and let an LLM answer with citations. You know that evaluation is the work: gold sets, inter-annotator agreement, regression tests of prompts. PyTorch and Hugging Face, spaCy where it is enough. Documents come scanned and crooked.',
    must: [
      'natural language processing|nlp|named entity recognition|information extraction',
      'fine-tuning|transformers|hugging face',
      'retrieval|rag|vector search|embeddings|hybrid search',
      'evaluation|llm evaluation|model evaluation',
      'llm|large language models|prompt engineering',
    ],
    also: [
      'annotation|labelling|training data|data quality',
      'ocr|document processing',
      'pytorch|deep learning',
      'python',
      'multilingual|internationalisation',
    ],
  },
  {
    id: 'backend-booking',
    role: 'Backend-Entwickler (m/w/d)',
    level: 'mid',
    posting:
      'Bei Hüttenwerk buchen Wanderer Berghütten. Wir bauen unser Buchungssystem mit Kotlin und Spring Boot auf PostgreSQL neu, Nachrichten laufen über RabbitMQ, alles auf Kubernetes. Du sorgst dafür, dass kein Bett doppelt vergeben wird, wenn um acht Uhr die Saison öffnet und 40.000 Menschen gleichzeitig klicken. Tests gehören für dich dazu. Du übernimmst alle sechs Wochen Rufbereitschaft. Zahlungen gehen über Stripe.',
    must: [
      'spring boot|kotlin',
      'postgresql|transactions|isolation levels',
      'concurrency|race conditions|overbooking|booking',
      'rabbitmq|message queues',
      'rate limiting|scaling|load|caching|high traffic',
    ],
    also: [
      'kubernetes',
      'testing|unit testing',
      'on-call|incident response',
      'payments|payment',
      'idempotency',
      'system design',
    ],
  },
  {
    id: 'em-scaleup',
    role: 'Engineering manager, platform',
    level: 'lead',
    posting:
      'You take over two teams, eleven people, that run our delivery platform. One is tired after a year of night pages, the other wants to ship faster than it can test. You hire three more, set goals with product, and grow two seniors into leads. You were an engineer and still read a design document with joy. You speak openly about performance, also when it is hard.',
    pages: [
      {
        url: 'https://tandem.example/blog/pages-at-night',
        text: 'We counted 212 pages in one quarter, 170 of them needed nobody. We deleted half of the alerts, gave each remaining one an owner and a runbook, and put error budgets before features for six weeks. Attrition stopped.',
      },
    ],
    must: [
      'people management|coaching|team management',
      'hiring|recruiting',
      'performance management|difficult conversations|feedback',
      'on-call|incident|alert fatigue|slo|error budgets',
      'delivery|planning|prioritisation|goal setting',
    ],
    also: [
      'team health|burnout|culture',
      'mentoring|growing leads|career development',
      'system design|technical strategy',
      'stakeholder management',
      'observability|monitoring',
    ],
  },
  {
    id: 'pm-mobility',
    role: 'Product manager',
    level: 'mid',
    posting:
      'Own the rider app of a scooter-sharing company in eleven cities. You talk with riders every week, decide what to build next from evidence, and run experiments on pricing and parking rules. You write short, clear requirements, agree goals with operations and city halls, and read funnels in Amplitude and SQL yourself. City regulation changes quickly; you plan for it.',
    must: [
      'user research|customer discovery|customer interviews',
      'prioritisation|roadmap',
      'a/b testing|experimentation',
      'product metrics|funnel analysis|metrics',
      'stakeholder management|communication',
    ],
    also: [
      'pricing',
      'sql|analytics',
      'requirements|specifications',
      'product sense|product design',
      'product strategy|regulation',
    ],
  },
  {
    id: 'embedded-medical',
    role: 'Firmware engineer',
    level: 'senior',
    posting:
      'Our infusion pump doses micrograms. You write C for an STM32 under FreeRTOS, read pressure and flow sensors over SPI and I2C, and drive the motor in a closed loop. IEC 62304 class C: you trace each requirement to a test and argue risks with the safety engineer. Updates over Bluetooth must never brick a device at a bedside. MISRA is checked on each commit, tests run on hardware-in-the-loop rigs.',
    must: [
      'c programming|embedded c|c language',
      'rtos|freertos|real-time',
      'functional safety|iec 62304|safety|misra',
      'spi|i2c|serial buses',
      'firmware updates|bootloader|ota',
    ],
    also: [
      'motor control|control loops|pid|signal processing',
      'hardware-in-the-loop|embedded testing|hil',
      'bluetooth|ble|wireless',
      'interrupts',
      'medical|healthcare',
    ],
  },
  {
    id: 'data-logistics',
    role: 'Data engineer',
    level: 'senior',
    posting:
      'Eleven depots, 4,000 vans, one table of truth. You bring events from handheld scanners through Kafka into BigQuery, model them in dbt, and orchestrate with Dagster. Scans come late and twice; drivers lose signal in cellars. Planners look at our figures at five in the morning and must be able to trust them. You review SQL of analysts kindly and keep our bill in check.',
    pages: [
      {
        url: 'https://parcelle.example/tech/twice',
        text: 'A scanner firmware sent each scan up to four times after a tunnel. We now deduplicate by device and sequence number within seven days and watch the duplicate rate per depot. Backfilling two years took eleven days because our jobs were not idempotent.',
      },
    ],
    must: [
      'kafka|event streaming|streaming',
      'dbt|data modelling|dimensional modelling|analytics engineering',
      'bigquery|data warehouse|data warehousing',
      'orchestration|dagster|airflow',
      'idempotency|deduplication|late data|exactly-once',
    ],
    also: [
      'data quality',
      'sql',
      'cost optimisation|warehouse costs',
      'backfill|etl|pipeline design',
      'logistics|vehicle routing|geospatial',
    ],
  },
];

const secondRound: Holdout[] = [
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

const thirdRound: Holdout[] = [
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

/** In the format of the topics suite. */
const asCase = (h: Holdout): TopicCase => ({
  id: h.id,
  role_focus: h.role,
  skill_level: h.level,
  company: { name: h.id, url: `https://${h.id}.example`, pages: h.pages ?? [] },
  posting: h.posting,
  ...(h.languages ? { github: { languages: h.languages } } : {}),
  expected: [
    ...h.must.map((names) => ({ names: names.split('|'), must: true })),
    ...h.also.map((names) => ({ names: names.split('|'), must: false })),
  ],
});

export const holdoutRounds: TopicCase[][] = [firstRound, secondRound, thirdRound].map((round) =>
  round.map(asCase),
);
