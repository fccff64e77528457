import type { Holdout } from './holdout.ts';

export const firstRound: Holdout[] = [
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
