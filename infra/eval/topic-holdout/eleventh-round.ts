import type { Holdout } from './holdout.ts';

export const eleventhRound: Holdout[] = [
  {
    id: 'symfony-choirbooks',
    role: 'Backend developer (PHP / Symfony)',
    level: 'mid',
    posting:
      'PHP Developer. Our print shop portal takes a manuscript and returns 500 hymn books. Symfony 7, Doctrine, MySQL, Messenger with RabbitMQ for the render farm, Elasticsearch for finding old orders. You integrate a payment provider and two parcel services, tame queries that Doctrine hides from you, and write PHPUnit tests for price rules nobody fully knows. We deploy with Deployer to our own servers, twice a week. A shared review of your code sample, then a small task on an API that paginates badly.',
    pages: [
      {
        url: 'https://notenpresse.example/tech/render',
        text: 'A render job of 900 pages blocked all others for an hour. We split jobs by page range, gave small orders their own queue and retry a page, not a book.',
      },
    ],
    languages: { PHP: 800000, Twig: 60000 },
    must: [
      'php|symfony',
      'mysql|sql|query optimisation|doctrine|orm|n+1 queries',
      'message queues|rabbitmq|background jobs|asynchronous processing',
      'search|elasticsearch|full-text search',
      'api integration|third-party apis|payment integration|payments|webhooks',
    ],
    also: [
      'testing|phpunit|unit testing',
      'api design|rest api|pagination',
      'refactoring|legacy code|domain modelling|business rules',
      'deployment|ci/cd',
      'retries|error handling|resilience',
      'code review|behavioural|communication',
    ],
  },
  {
    id: 'search-legal',
    role: 'Search engineer',
    level: 'senior',
    posting:
      'Search Engineer. Lawyers type three words and expect the one paragraph. You own relevance on OpenSearch: analysers for German compounds, synonyms from a thesaurus, hybrid retrieval with embeddings, a cross-encoder on the top fifty. You build judgement lists with librarians, measure NDCG and watch what people click, then argue with both. Java for plugins, Python for experiments. Indexing 80 million pages must not disturb the day. Interview: explain a ranking, improve a bad query, design an evaluation.',
    pages: [
      {
        url: 'https://paragraf.example/blog/compound',
        text: 'Nobody searches for Wohngeldantragsformular, they search for Antrag Wohngeld. Decompounding raised recall and ruined precision; a dictionary of words never to split repaired it.',
      },
    ],
    languages: { Java: 300000, Python: 400000 },
    must: [
      'search relevance|relevance tuning|ranking|learning to rank|relevance',
      'opensearch|elasticsearch|lucene|full-text search',
      'search evaluation|ndcg|judgement lists|relevance evaluation|click data',
      'text analysis|tokenisation|query understanding|synonyms|analysers',
      'vector search|embeddings|hybrid search|semantic search|reranking',
    ],
    also: [
      'indexing|index performance|reindexing|inverted index',
      'java|python|coding',
      'a/b testing|experimentation|online evaluation',
      'system design|scaling search|distributed search',
      'nlp|natural language processing|transformers',
      'stakeholder management|working with domain experts|behavioural',
    ],
  },
  {
    id: 'fraud-ds-tickets',
    role: 'Data scientist, fraud',
    level: 'senior',
    posting:
      'Senior Data Scientist, Fraud. Stolen cards buy concert tickets, and the ticket is gone before the card is. You build models that score an order in 80 ms, engineer features over devices and addresses, link accounts in a graph, and choose thresholds with the review team that looks at 300 cases a day. Labels come six weeks late as chargebacks; one order in 900 is bad. Gradient boosting mostly, Python, SQL on Redshift, features in Redis. Fraudsters adapt, so you watch for change daily. Interview: a case on thresholds and money, SQL, a model you took back.',
    pages: [
      {
        url: 'https://kartenhaus.example/eng/ring',
        text: 'Forty accounts shared three phones and one habit: buying at 03:10. The graph found the ring that single scores had missed. Two honest families were in it as well, so a person looks before we close anything.',
      },
    ],
    languages: { Python: 500000 },
    must: [
      'fraud detection|anomaly detection|payment fraud',
      'class imbalance|imbalanced data|model evaluation|precision and recall|threshold selection',
      'gradient boosting|xgboost|tree models|classification',
      'feature engineering|feature store|real-time features',
      'sql|python',
    ],
    also: [
      'graph analysis|graph features|network analysis|link analysis',
      'delayed labels|label delay|drift|model monitoring|adversarial drift',
      'real-time scoring|model serving|latency|model deployment',
      'cost-sensitive decisions|business case|business trade-offs|analytical case',
      'explainability|fairness|false positives',
      'working with operations|stakeholder management|communication|behavioural',
    ],
  },
  {
    id: 'netsec-port',
    role: 'Network security engineer',
    level: 'mid',
    posting:
      'Network Security Engineer. Cranes, offices, customs and 900 visiting lorry drivers share our fibre and must not meet. You run FortiGate and Palo Alto firewalls, clean 11,000 rules, bring 802.1X to the last halls, and build IPsec tunnels to shipping lines. You look at IDS alerts with the SOC, plan DDoS protection with our provider, and write Ansible so that a rule has a ticket and an end date. Wireshark is open most days. Test: a packet capture, a rule base with holes, a zone concept for a new quay.',
    pages: [
      {
        url: 'https://hafenbetrieb.example/it/quay7',
        text: 'A camera vendor plugged a router into quay 7 and for a night the crane network could see the internet. Ports are closed by default now; an unknown device lands where it can do nothing.',
      },
    ],
    languages: { Python: 80000 },
    must: [
      'firewalls|network security|firewall rules',
      'network segmentation|segmentation|zones|zero trust|network access control',
      'vpn|ipsec',
      '802.1x|nac|network access control|authentication',
      'packet analysis|wireshark|troubleshooting|network troubleshooting',
    ],
    also: [
      'ids|intrusion detection|siem|detection|log analysis',
      'ddos|ddos protection',
      'network automation|ansible|automation|python',
      'routing|switching|tcp/ip|vlans|networking',
      'ot security|industrial control systems|industrial networks',
      'change management|documentation|incident response',
      'communication|behavioural|working with vendors',
    ],
  },
  {
    id: 'automotive-c',
    role: 'Embedded C/C++ (automotive)',
    level: 'mid',
    posting:
      'Embedded Developer. A tractor steers by our box. You write C and C++14 on an Aurix, AUTOSAR Classic below, ISOBUS and CAN around, and keep ISO 25119 and MISRA happy. You measure worst-case execution times, share memory between three cores without regret, and flash over UDS at a dealer with poor patience. CANoe, Lauterbach and a hardware-in-the-loop rack are yours. Requirements live in Polarion and each has a test. Interview: a race between two tasks, a CAN trace with a missing node, a code review.',
    pages: [
      {
        url: 'https://furchenwerk.example/lab/heartbeat',
        text: 'Once in 300 hours the steering node fell silent for 40 ms. A lower-priority frame flooded the bus after a reset of the seed counter. We budget bus load per node now and test with an angry neighbour.',
      },
    ],
    languages: { C: 900000, 'C++': 500000 },
    must: [
      'c|c++|embedded c|c programming',
      'can bus|can|isobus|automotive networks|uds',
      'autosar|rtos|task scheduling|real-time',
      'functional safety|misra|iso 26262|safety standards',
      'multicore|concurrency|race conditions|shared memory|shared data',
    ],
    also: [
      'hardware-in-the-loop|embedded testing|testing',
      'debugging|tracing|lauterbach|hardware debugging',
      'worst-case execution time|timing analysis|timing|interrupts',
      'bootloader|flashing|firmware update',
      'requirements|traceability|requirements engineering|v-model',
      'code review|behavioural|teamwork',
    ],
  },
  {
    id: 'ux-eng-seed',
    role: 'UX engineer',
    level: 'mid',
    posting:
      'UX Engineer. You stand between five designers and thirty developers and like both. You build and document our components in React and TypeScript with Storybook, keep Figma tokens and code the same by a pipeline, prototype interactions in a day, and test them with farmers on Thursdays. Every component works by keyboard, in German and in Hungarian, in sunlight. Visual regression runs on each change. Interview: turn a Figma frame into a component and discuss its API, criticise an accessibility audit, show something you made that moves.',
    pages: [
      {
        url: 'https://saatgut-digital.example/design/one-button',
        text: 'We counted 41 buttons. The hard part was to say who decides about the 42nd. A contribution guide and a monthly hour settled more than the code did.',
      },
    ],
    languages: { TypeScript: 500000, CSS: 100000 },
    must: [
      'design systems|component library|component libraries',
      'accessibility|a11y|keyboard navigation|wcag',
      'react|typescript',
      'design tokens|theming|figma',
      'prototyping|interaction design|animation|motion',
    ],
    also: [
      'usability testing|user testing|user research',
      'component api design|component design|api of components',
      'visual regression testing|testing|storybook',
      'css|responsive design|layout',
      'working with designers|design handoff|collaboration|governance',
      'internationalisation|i18n|localisation',
      'behavioural|communication|influencing',
    ],
  },
  {
    id: 'se-observability',
    role: 'Solutions engineer',
    level: 'mid',
    posting:
      'Solutions Engineer. You join sales calls, listen for what hurts, and show on a Tuesday how our tracing product would have found last Friday’s outage. You run proofs of concept on customers’ Kubernetes clusters, instrument a Java or Node service with OpenTelemetry while people watch, answer security questionnaires and say honestly when we are the wrong tool. You write the demo environment as code and carry what you hear to product. Interview: a discovery call with a bored CTO, a demo of anything you know, and a broken collector to repair.',
    pages: [
      {
        url: 'https://fadenlauf.example/blog/lost-deal',
        text: 'We lost a deal because the proof of concept had no end. Each one now starts with three success criteria the customer signs.',
      },
    ],
    languages: { Go: 200000, TypeScript: 100000 },
    must: [
      'discovery|requirements gathering|customer discovery|solution discovery',
      'demos|product demos|presentations|presentation skills',
      'proof of concept|proofs of concept',
      'opentelemetry|tracing|distributed tracing|observability',
      'kubernetes|containers',
    ],
    also: [
      'troubleshooting|debugging',
      'java|node.js|coding|scripting',
      'security questionnaires|security|compliance',
      'objection handling|negotiation|customer communication|stakeholder management',
      'product feedback|working with product',
      'infrastructure as code|terraform|automation',
      'behavioural|honesty|communication',
    ],
  },
  {
    id: 'android-tv',
    role: 'Android developer (Kotlin)',
    level: 'mid',
    posting:
      'Android Developer, TV. Our box has 1.5 GB of memory and four remote-control keys. Kotlin, Compose for TV, Media3 with Widevine, and a grid of posters which must not stutter when Grandma holds the arrow down. Channels switch within a second, focus never gets lost, and TalkBack reads the guide. You measure start-up and memory per build, hunt ANRs, and release through operators who need three weeks. Hilt, Retrofit, Room; tests on real boxes. Pairing on a focus bug, then a design for a programme guide of seven days offline.',
    pages: [
      {
        url: 'https://fernblick.example/dev/zapping',
        text: 'Zapping took 2.8 seconds: licence, manifest, first segment, one after the other. Prefetching the neighbours’ licences and starting on a lower bitrate brought 0.9.',
      },
    ],
    languages: { Kotlin: 900000 },
    must: [
      'kotlin|coroutines|kotlin coroutines',
      'jetpack compose|compose|android ui|tv ui',
      'media playback|video streaming|exoplayer|drm|media3',
      'android performance|memory|startup time|anr|performance|rendering performance',
      'accessibility|talkback|focus management',
    ],
    also: [
      'dependency injection|hilt',
      'networking|retrofit|caching',
      'room|offline|local storage|data persistence',
      'testing|android testing|device testing',
      'release management|app release|operator releases',
      'app architecture|mobile architecture|mobile system design',
      'behavioural|teamwork',
    ],
  },
  {
    id: 'rust-crypto-msg',
    role: 'Rust backend engineer',
    level: 'senior',
    posting:
      'Senior Rust Engineer. Journalists and their sources talk through us, and we would rather not know. You work on the relay in Rust (Tokio, axum, PostgreSQL), on the MLS group protocol with our cryptographer, and on storing as little as possible for as short as possible. 400,000 sockets per machine, messages that wait for a phone that is off for a week, push without content. Fuzzing and property tests for each parser; reproducible builds so that others can check us. Interview: async Rust with a cancellation bug, the design of a mailbox, a threat model on a napkin.',
    pages: [
      {
        url: 'https://stillepost.example/eng/metadata',
        text: 'The content was safe, the timing was not: who wrote to whom could be guessed from our logs. We batch deliveries, pad sizes and keep no addresses after hand-over.',
      },
    ],
    languages: { Rust: 1500000 },
    must: [
      'rust|async rust|tokio|ownership',
      'cryptography|end-to-end encryption|mls|applied cryptography|key management',
      'privacy|metadata|data minimisation|privacy engineering',
      'websockets|connection handling|long-lived connections|real-time messaging|messaging systems|scaling connections',
      'threat modelling|threat modeling|security design',
    ],
    also: [
      'message delivery|offline delivery|mailbox design|message queues|system design',
      'fuzzing|property-based testing|testing',
      'postgres|postgresql|sql|storage',
      'reproducible builds|supply chain security|build systems',
      'push notifications',
      'performance|memory management|latency',
      'code review|behavioural|ethics',
    ],
  },
  {
    id: 'da-hr',
    role: 'Data analyst',
    level: 'junior',
    posting:
      'Data Analyst. Why do nurses leave in their second year? You will look at rosters, surveys and exits of a hospital group, clean what was typed by forty people in forty ways, and build a Power BI report ward managers can use without a course. SQL most mornings, Excel more often than we admit, Python if you like. You present twice a month, once to people who would rather not hear it. Small wards must stay anonymous. Interview: SQL with two joins and a date, a chart that exaggerates, and how you would tell a manager that his plan did not work.',
    pages: [
      {
        url: 'https://pflegewerk.example/blog/average',
        text: 'The mean stay was 6.1 years and described nobody: half leave within two, the rest stay twenty. We show the curve.',
      },
    ],
    must: [
      'sql|joins',
      'power bi|dashboards|reporting|data visualisation',
      'data cleaning|data quality|excel',
      'statistics|descriptive statistics|distributions|survival analysis|mean and median',
      'presenting findings|communication|data storytelling|storytelling with data|difficult messages',
    ],
    also: [
      'misleading charts|chart criticism|visualisation best practice',
      'privacy|anonymisation|small groups|gdpr',
      'analytical thinking|case study|hypotheses|root cause analysis',
      'retention analysis|cohort analysis|churn|attrition analysis',
      'python|pandas',
      'causation and correlation|causal inference|survey bias',
      'stakeholder management|behavioural|motivation',
    ],
  },
  {
    id: 'finops-platform',
    role: 'Cloud platform engineer',
    level: 'senior',
    posting:
      'Senior Platform Engineer. 180 AWS accounts, 60 teams and one invoice that surprises everybody. You own the landing zone (Control Tower, Terraform, service control policies), the EKS golden path with Karpenter, and the tags that say who pays. You cut waste without cutting sleep: spot for batch, savings plans, idle databases that go home at six. Backstage is where developers find all that; you measure whether they do. Networking between accounts is yours as well, with Transit Gateway and private endpoints. Interview: a review of a Terraform plan, an outage at the egress, a talk with an angry team lead about his bill.',
    pages: [
      {
        url: 'https://wolkenwerft.example/eng/nat',
        text: 'A third of the bill of one team was NAT traffic to a registry. Endpoints cost 30 euros; the lesson cost 90,000. Each team now sees its bill daily, in the channel where it deploys.',
      },
    ],
    languages: { HCL: 700000, Go: 200000, Python: 100000 },
    must: [
      'aws|cloud architecture|landing zone|multi-account',
      'terraform|infrastructure as code',
      'cost optimisation|finops|cloud cost',
      'kubernetes|eks|autoscaling|karpenter',
      'cloud networking|vpc|networking|transit gateway|private endpoints',
    ],
    also: [
      'platform engineering|developer experience|backstage|internal developer platform',
      'iam|service control policies|governance|cloud security|policy as code',
      'incident response|troubleshooting|outages',
      'ci/cd|gitops|deployment',
      'go|python|automation|scripting',
      'stakeholder management|influencing|communication|behavioural',
      'capacity planning|observability|monitoring',
    ],
  },
  {
    id: 'pm-mobility-app',
    role: 'Product manager (mobile app)',
    level: 'senior',
    posting:
      'Senior Product Manager. One app for bus, bike and ferry; 700,000 people open it when it rains. You decide with two squads what comes next and measure it: searches that end in a ticket, complaints per thousand trips, riders who return. You ride along, read reviews, test prototypes before anything is built, and run experiments only where a wrong answer would hurt nobody. Cities are partners and have opinions; you bring eleven of them to one roadmap. SQL helps. Interview: redesign the moment a bus is cancelled, choose metrics for a feature nobody asked for, handle a mayor.',
    pages: [
      {
        url: 'https://umsteiger.example/notes/rain',
        text: 'When it rains the map is useless, people want one sentence. We put the sentence first and the map behind a tap; ticket sales in rain rose by 7 percent.',
      },
    ],
    must: [
      'product sense|product design case|improving a product|product thinking',
      'product metrics|success metrics|kpis|metrics',
      'user research|user interviews|usability testing|customer discovery',
      'prioritisation|roadmap|trade-offs',
      'stakeholder management|partner management|public partners',
    ],
    also: [
      'a/b testing|experimentation|experiment design',
      'retention|funnel analysis|sql|data analysis',
      'prototyping|working with design',
      'strategy|platform strategy|business model',
      'delivery|working with engineers|cross-functional',
      'communication|conflict|behavioural|leadership',
    ],
  },
];
