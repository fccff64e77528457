import type { Holdout } from './holdout.ts';

export const sixthRound: Holdout[] = [
  {
    id: 'be-python-rent',
    role: 'Backend engineer (Python)',
    level: 'mid',
    posting:
      "Backend Engineer. FastAPI and SQLAlchemy on Postgres, Celery for work that can wait, Redis, Docker on Google Cloud. Rents come in through bank files and must find their contract even when the reference is misspelt. Landlords connect their own software, so our interface must stay stable. We write tests with pytest and look at each other's work within a day. You'll share the pager. Session: extend a small service with us, then sketch how a rent travels.",
    pages: [
      {
        url: 'https://sleutelbos.example/about',
        text: 'We help 3,000 landlords to let, repair and collect rent in peace.',
      },
      {
        url: 'https://sleutelbos.example/tech/first-of-month',
        text: '80,000 rents fall due on one night. Last year a job died half way and some tenants were reminded three times. Each step now marks what it did, so that we can start it again from anywhere.',
      },
    ],
    languages: { Python: 1200000 },
    repos: [
      { name: 'rentrun', description: 'monthly rent run' },
      { name: 'matcher', description: 'matches bank lines to contracts' },
    ],
    must: [
      'python|fastapi|python web services',
      'postgres|sql|sqlalchemy|databases',
      'background jobs|celery|message queues|task queues',
      'idempotency|retries|restartable jobs|exactly-once',
      'api design|rest api|api versioning|backwards compatibility',
    ],
    also: [
      'testing|pytest|unit testing',
      'reconciliation|payments|bank files|fuzzy matching|double-entry ledger',
      'caching|redis',
      'docker|containers|cloud|google cloud',
      'on-call|incident response',
      'system design',
      'code review|coding interview|behavioural',
    ],
  },
  {
    id: 'rn-clinic',
    role: 'Mobile developer (React Native)',
    level: 'mid',
    posting:
      "React Native developer. TypeScript, Expo with our own native parts, React Navigation, TanStack Query. Our users are seventy: big letters, few taps, voice. A reminder that doesn't come means that somebody doesn't walk. Data of patients stay encrypted on the phone and travel rarely. Detox tests on real devices before each release, which goes to one in ten first. Old Androids must scroll smoothly. Interview: build a small screen together and talk about an app you shipped.",
    pages: [
      {
        url: 'https://footsteprehab.example/about',
        text: 'After a new hip people must walk, a little more each day. Our app walks with them.',
      },
      {
        url: 'https://footsteprehab.example/blog/steps',
        text: "We read the phone's motion chip in batches and wake up four times an hour. Two modules in Swift and Kotlin do that part.",
      },
    ],
    languages: { TypeScript: 800000, Swift: 60000, Kotlin: 60000 },
    must: [
      'react native|expo',
      'native modules|swift|kotlin|bridging',
      'accessibility|mobile accessibility|large text',
      'push notifications|notifications|reminders',
      'mobile performance|performance|battery',
    ],
    also: [
      'mobile security|encryption|secure storage|privacy|health data',
      'testing|detox|mobile testing',
      'app release|staged rollout|release management',
      'state management|server state|data fetching',
      'typescript|javascript',
      'navigation',
      'behavioural|collaboration',
    ],
  },
  {
    id: 'sre-bank',
    role: 'SRE',
    level: 'senior',
    posting:
      "SRE. Keep logins, transfers and card payments up. You agree with product people on how good is good enough, and stop releases when it isn't. GKE, Terraform, Argo CD, Istio, Prometheus and Loki. You rehearse losing a zone every quarter and write down what surprised you. Before payday we must know that the machines will do. Half of your week is code, in Go, so that dull work goes away. On-call with five others. Interview: a broken cluster, a design talk on surviving a region, a story.",
    pages: [
      {
        url: 'https://oystersavings.example/about',
        text: 'Savings for fishermen since 1889, on the cloud since 2020.',
      },
      {
        url: 'https://oystersavings.example/eng/friday',
        text: 'A certificate ran out and nobody could log in for 50 minutes. We found that we had no list of what can run out. Now we have one, and it rings early.',
      },
    ],
    languages: { Go: 300000, HCL: 200000 },
    must: [
      'slos|error budgets|sli|service level objectives',
      'kubernetes|gke',
      'incident response|on-call|postmortems',
      'observability|monitoring|prometheus|alerting',
      'terraform|infrastructure as code',
      'disaster recovery|high availability|multi-region|chaos engineering|failover',
    ],
    also: [
      'gitops|argo cd|ci/cd',
      'service mesh|istio|networking|tls|certificates',
      'capacity planning|autoscaling|load',
      'go|automation|toil reduction',
      'system design',
      'linux|troubleshooting',
    ],
  },
  {
    id: 'ds-credit',
    role: 'Data scientist (credit risk)',
    level: 'mid',
    posting:
      "Data Scientist. Predict who pays back, with LightGBM and with plain regression where the regulator prefers it. Know what a cut-off costs in money. People we refused never show what they would have done: think about that. Watch for groups that are treated worse. Models age when the economy turns, so you'll set the alarms. SQL and Python, validation by a second team, documents that an auditor accepts. Case: a model that is too good.",
    pages: [
      { url: 'https://lendle.example/about', text: 'Small loans for tools, repaid as the work comes in.' },
      {
        url: 'https://lendle.example/blog/no',
        text: 'The law says we must tell people why. Four reasons, in words a carpenter uses, and they have to be the real ones.',
      },
    ],
    languages: { Python: 400000, SQL: 200000 },
    must: [
      'credit risk|credit scoring|classification|machine learning fundamentals|risk modelling',
      'gradient boosting|lightgbm|logistic regression|tree models',
      'model evaluation|validation|threshold|calibration|model validation',
      'explainability|fairness|bias|interpretability|responsible ai',
      'model monitoring|drift',
    ],
    also: [
      'sql',
      'python|pandas',
      'selection bias|reject inference|causal inference|missing data',
      'data leakage|feature engineering',
      'regulation|compliance|model risk management|documentation',
      'case study|analytical case|communication|statistics',
    ],
  },
  {
    id: 'fe-svelte',
    role: 'Front-end (Svelte)',
    level: 'mid',
    posting:
      "Front-end developer with Svelte 5 and SvelteKit, TypeScript, Vite. Maps, charts and a lot of motion on small screens in the sun. The page has to work when the line is gone and to be quick when it's there. Numbers in knots, Beaufort or metres a second, in nine languages. Skippers with poor sight rely on us. Vitest, Playwright. We'd like to hear how you'd keep a page with forty live values calm.",
    pages: [
      { url: 'https://weerbericht.example/about', text: 'Weather for people on the water.' },
      {
        url: 'https://weerbericht.example/tech/radar',
        text: 'Out there the net is thin. We send small pictures, keep the last forecast on the device and draw the wind on a canvas.',
      },
    ],
    languages: { Svelte: 400000, TypeScript: 300000 },
    must: [
      'svelte|sveltekit',
      'typescript|javascript',
      'web performance|performance|bundle size|rendering performance',
      'offline|service worker|pwa|offline-first|caching',
      'data visualisation|canvas|charts|maps|web mapping',
    ],
    also: [
      'accessibility|a11y|contrast',
      'internationalisation|i18n|localisation',
      'state management|reactivity|stores|real-time updates',
      'testing|frontend testing|vitest|playwright',
      'css|responsive design',
      'server-side rendering|ssr',
      'animation',
    ],
  },
  {
    id: 'pentest-cloud',
    role: 'Offensive security consultant',
    level: 'senior',
    posting:
      'Consultant for offensive work: external and internal tests, cloud estates in AWS and Entra, now and then a building. You agree limits before you start and you stop when you must. Phishing with consent, then from one mailbox to the crown jewels without a sound, and back with the blue team to show which alarms slept. You write your own tools in Python or C#. Your report decides whether a board spends money, so it has to be right and readable. You train juniors. Four-hour lab, then present.',
    pages: [{ url: 'https://lockpickguild.example/about', text: 'Companies hire us to be the thief.' }],
    must: [
      'penetration testing methodology|penetration testing|scoping|rules of engagement',
      'active directory|privilege escalation|lateral movement|entra id',
      'cloud security|cloud penetration testing|aws|cloud iam',
      'phishing|social engineering',
      'report writing|reporting|communicating findings',
    ],
    also: [
      'detection evasion|purple teaming|detection engineering|mitre att&ck',
      'scripting|tooling|python|exploit development',
      'web application security|owasp top 10',
      'network security|external testing|reconnaissance',
      'mentoring|training',
      'presentation|client communication|public speaking',
    ],
  },
  {
    id: 'analyst-jr',
    role: 'Product analyst',
    level: 'junior',
    posting:
      "Product analyst, first or second job. You find out where new users give up, whether the Sunday mail brings anybody back and if the new button was worth it. SQL in BigQuery every day, some Python, charts in Looker. Event names are a mess; you will help to tidy them. You tell product managers what you found in three sentences and one picture. You should know what a p-value isn't. Exercise: a table of events, four questions, one hour; then present.",
    pages: [
      { url: 'https://kookpunt.example/about', text: 'An app with recipes for what is left in the fridge.' },
    ],
    must: [
      'sql|analytical sql',
      'funnel analysis|cohort analysis|retention|user behaviour analysis',
      'a/b testing|experimentation|experiments',
      'dashboards|looker|data visualisation',
      'communication|data storytelling|presenting findings|presentation',
    ],
    also: [
      'statistics|hypothesis testing|p-values',
      'python|pandas',
      'event tracking|data quality|tracking plan|data cleaning',
      'product metrics|metrics',
      'case study|analytical case|product sense',
      'bigquery|data warehouse',
    ],
  },
  {
    id: 'cpp-embedded-drone',
    role: 'Embedded software engineer (drones)',
    level: 'senior',
    posting:
      'Embedded Software Engineer. C++17 without exceptions on STM32 with FreeRTOS, PX4 on top. You work on the estimator (GPS, barometer, IMU), on control loops, on CAN to the motors and on what happens when one of them stops. The bootloader takes an update over a thin radio link and never leaves a drone half new. 256 kB of RAM. Unit tests on the PC, hardware in the loop at night, flying on Wednesdays. DO-178 spirit if not the letter. Bring an oscilloscope story.',
    pages: [
      { url: 'https://kestrelsurvey.example/about', text: 'Our drones look at dikes, alone, in wind.' },
      {
        url: 'https://kestrelsurvey.example/eng/gust',
        text: 'The controller was fine; the log showed that one task had waited for another of lower rank. We changed the lock and added a test on the rig.',
      },
    ],
    languages: { 'C++': 700000, C: 300000, Python: 90000 },
    must: [
      'c++|embedded c++|c',
      'rtos|freertos|priority inversion|real-time',
      'state estimation|sensor fusion|kalman filter',
      'control|control loops|pid|control theory',
      'bootloader|firmware updates|ota|bootloaders',
      'can|serial buses|communication buses|can bus',
    ],
    also: [
      'memory constraints|embedded memory|memory management',
      'hardware-in-the-loop|embedded testing|testing',
      'functional safety|safety|fail-safe|do-178c',
      'hardware debugging|oscilloscope|debugging',
      'concurrency|interrupts',
      'robotics|px4|drones',
    ],
  },
  {
    id: 'java-insure',
    role: 'Full-stack developer (Java/Angular)',
    level: 'mid',
    posting:
      'Full-stack developer: Angular in front, Spring Boot behind, Oracle below, OpenShift around. A quote must be ready in a second, though it asks three outside parties, one of which is often asleep. Rules for prices change each month and product people want to change them without us. You build the form, the service and the table. Unit tests, Cypress, pair programming. Older parts are JSP and go piece by piece. Login through itsme. Assignment: two hours together.',
    pages: [
      { url: 'https://paraplu.example/about', text: 'Insurance for bicycles, dogs and weddings.' },
      {
        url: 'https://paraplu.example/blog/forms',
        text: 'Nineteen questions, and one in three went away at number eleven. We ask five now, keep what was typed, and explain why we ask.',
      },
    ],
    languages: { Java: 1500000, TypeScript: 700000 },
    must: [
      'angular',
      'java|spring boot',
      'forms|form validation|form design|ux of forms',
      'resilience|timeouts|circuit breakers|third-party integration|fault tolerance',
      'sql|oracle|relational databases|data modelling',
    ],
    also: [
      'legacy modernisation|migration|strangler',
      'testing|unit testing|cypress',
      'rules engine|business rules|pricing rules|insurance domain|insurance systems',
      'authentication|sso|oidc|single sign-on',
      'api design|rest',
      'kubernetes|openshift|ci/cd',
      'pair programming|collaboration|behavioural',
    ],
  },
  {
    id: 'arch-data',
    role: 'Enterprise data architect',
    level: 'senior',
    posting:
      "Data Architect. Draw how data should flow between planning, workshop, drivers and passengers, and get twelve teams to want it. What is a train? You'll get an answer that all accept and write it down where people look. Choose between a bus, a lake and a table someone copies at night. Events over Kafka, a warehouse in Snowflake, old things over files. Who may use what, for how long, and who answers when it's wrong. You move the company from reports of yesterday to numbers of now. No code, but you must smell bad SQL. Board twice a year.",
    pages: [
      {
        url: 'https://provincialrail.example/about',
        text: '400 trains, 90 systems, and each knows another truth about the same train.',
      },
    ],
    must: [
      'data architecture|data platform architecture|data platform|data mesh',
      'data modelling|canonical model|master data|conceptual data modelling',
      'data governance|data ownership|data quality|metadata',
      'event streaming|kafka|event-driven architecture|streaming',
      'stakeholder management|influence|stakeholder communication|leading without authority',
    ],
    also: [
      'data warehouse|snowflake|warehousing',
      'integration patterns|data integration|integration architecture|etl',
      'real-time analytics|batch vs streaming',
      'architecture decisions|trade-offs|architecture decision records',
      'data contracts|schema evolution',
      'sql',
      'privacy|access control|retention',
    ],
  },
  {
    id: 'llm-agent',
    role: 'AI engineer (agents)',
    level: 'mid',
    posting:
      'AI Engineer. You build assistants that read letters, call tools (calendar, bookkeeping, mail) and know when to ask. TypeScript and Python, several models behind one gateway. We want to see each step that was taken, replay it, and test it against two hundred letters before a release. A letter is not a friend: it may contain orders. Each answer costs cents and seconds; spend both well. Memory of past cases in Postgres with vectors. Pair with us on a tool that misbehaves.',
    pages: [
      {
        url: 'https://deskmate.example/about',
        text: 'Small firms forward their post to us and an assistant does what it asks.',
      },
      {
        url: 'https://deskmate.example/blog/the-cheque',
        text: 'A letter told our assistant to change a bank number. It asked a human first. That was luck then, and a rule now.',
      },
    ],
    languages: { TypeScript: 500000, Python: 500000 },
    must: [
      'llm agents|agents|tool use|function calling',
      'prompt injection|llm security|guardrails',
      'llm evaluation|evals|regression testing of prompts|testing llm applications',
      'llm observability|tracing|debugging llm applications',
      'llm cost|latency|llm serving|cost and latency',
    ],
    also: [
      'human in the loop|ai product design|designing llm products',
      'prompt engineering|structured output',
      'rag|embeddings|vector search',
      'typescript|python',
      'system design|llm system design',
      'document processing|ocr',
      'api integration|integrations|webhooks',
    ],
  },
  {
    id: 'game-server',
    role: 'Game server engineer',
    level: 'senior',
    posting:
      'Server Engineer. Go and a bit of C++. Simulate at 30 ticks, send only what each player can see, put people of equal strength together within twenty seconds, and keep what they earned forever. A new season brings ten times the crowd. Rooms move between machines without anybody noticing. Agones on Kubernetes, Redis, a database which must not lose a sword. Bots and cheaters are clever. You measure every allocation in the hot loop. Talk us through an opening night.',
    pages: [
      {
        url: 'https://pepperfort.example/about',
        text: '90 people in one battle, four battles a second, all week.',
      },
      {
        url: 'https://pepperfort.example/dev/cheat',
        text: "We believed what his client told us. We don't any more.",
      },
    ],
    languages: { Go: 900000, 'C++': 200000 },
    must: [
      'multiplayer|netcode|game networking|state synchronisation|multiplayer networking',
      'go|c++|golang',
      'matchmaking|game backends|game server architecture',
      'scalability|scaling|autoscaling|load|capacity planning',
      'performance|profiling|memory allocation|performance optimisation|low latency',
    ],
    also: [
      'kubernetes|agones',
      'anti-cheat|security|server authority|fraud detection',
      'redis|databases|persistence|transactions|caching',
      'concurrency|goroutines',
      'incident response|launch|postmortems',
      'distributed systems|system design',
      'tcp|udp|transport protocols|networking',
    ],
  },
  {
    id: 'devtool-ts',
    role: 'Developer tools engineer',
    level: 'senior',
    posting:
      'Engineer, developer tools. TypeScript and Rust. Parsers, a plug-in interface that others build upon and that we must not break, an editor extension, and a cache shared by whole companies. You answer issues on GitHub and you are nice to people who are wrong. You know how a module is found, why a build is slow, and what a good error message says. You write the docs for what you build. Releases follow semantic versioning and mean it. Open-source work counts for more than a CV.',
    pages: [
      {
        url: 'https://shuttleframe.example/about',
        text: 'We make a command line tool which 200,000 programmers run before breakfast.',
      },
      {
        url: 'https://shuttleframe.example/blog/nine',
        text: 'We read only the files that changed, keep what we learned between runs and moved the parser to Rust.',
      },
    ],
    languages: { TypeScript: 900000, Rust: 600000 },
    must: [
      'compilers|parsers|ast|parsing',
      'build systems|incremental builds|caching|remote cache',
      'rust|typescript',
      'performance|profiling|performance optimisation',
      'api design|plugin architecture|sdk design|backwards compatibility|developer platforms',
    ],
    also: [
      'open source|community|community building',
      'developer experience|cli design|error messages',
      'technical writing|documentation',
      'semantic versioning|release management|dependency management',
      'language server protocol|editor extensions|ide plugins',
      'testing|snapshot testing',
    ],
  },
  {
    id: 'infosec-grc',
    role: 'Information security officer',
    level: 'mid',
    posting:
      "Security Officer. You keep our ISO 27001 certificate alive and useful. Know what we have, what could happen to it and what we do about that; ask suppliers the unpleasant questions; prepare NIS2. When something happens you lead the first hour and tell the authority in time. You make people stop clicking without making them feel stupid. You read a penetration test and see to it that it's fixed. A bit technical: you should know how sign-in, backups and patches work. You'll talk to librarians, mayors and engineers.",
    pages: [
      {
        url: 'https://libraryunion.example/about',
        text: "212 libraries, 1.9 million readers, and what they read is nobody's business.",
      },
    ],
    must: [
      'security compliance|iso 27001|nis2|compliance',
      'risk management|risk assessment',
      'incident response|security incident response|breach notification',
      'supplier security|third-party risk|vendor management|supplier assessments',
      'security awareness|security training|phishing awareness|awareness training',
    ],
    also: [
      'vulnerability management|penetration testing|remediation',
      'privacy|gdpr|data protection',
      'iam|access management|authentication',
      'backup|business continuity|disaster recovery',
      'stakeholder communication|communication|stakeholder management',
      'audit|policies|policy writing',
    ],
  },
  {
    id: 'etl-legacy',
    role: 'Data engineer (SSIS to Databricks)',
    level: 'mid',
    posting:
      "Data Engineer. 300 SSIS packages load our warehouse at night; nobody knows all of them. Take them one by one to Databricks, show that the numbers stay the same, and throw the old one out. PySpark, Delta, SQL Server, Azure DevOps. Some loads read everything each night though little changes. Users wait for seven o'clock: late is as bad as wrong. Document what a column means while you're there. Half of the interview is reading a terrible package with us.",
    pages: [{ url: 'https://havenbedrijfzuid.example/about', text: 'A port has more lists than ships.' }],
    languages: { Python: 200000, TSQL: 300000 },
    must: [
      'databricks|spark|pyspark|delta lake',
      'etl|data pipelines|ssis|elt',
      'data migration|migration|legacy modernisation|parallel run',
      'incremental loading|change data capture|incremental processing|incremental models',
      'sql|sql server|t-sql',
    ],
    also: [
      'data quality|data testing|reconciliation|data validation',
      'orchestration|scheduling|monitoring of pipelines|sla',
      'data warehouse|dimensional modelling|data modelling',
      'documentation|data catalogue|metadata|data governance',
      'ci/cd|version control|azure devops',
      'python',
      'communication|stakeholder communication|behavioural',
    ],
  },
  {
    id: 'ux-res',
    role: 'UX researcher',
    level: 'mid',
    posting:
      "UX Researcher. You find out why people stop at page four. You sit with nurses, farmers and pensioners, at their tables, and you also read what 40,000 clicks say. You decide which question deserves five interviews and which a survey of a thousand, and you don't ask leading ones. Consent and care with what people tell you. You bring designers and officials along, so that the finding is theirs. You keep what we know in one place. Bring a study that changed a decision, and one that didn't.",
    pages: [
      {
        url: 'https://taxtogether.example/about',
        text: 'We help people fill in the tax form which nobody likes.',
      },
    ],
    must: [
      'user research|user interviews|research methods|customer interviews',
      'usability testing|user testing',
      'survey design|surveys|quantitative research|statistics',
      'research ethics|consent|privacy|privacy engineering',
      'presenting findings|storytelling|stakeholder management|data storytelling|communication',
    ],
    also: [
      'funnel analysis|product analytics|analytics|cohort analysis',
      'accessibility|inclusive research',
      'research planning|prioritisation',
      'research repository|knowledge management|documentation',
      'prototyping|design collaboration|working with designers',
      'public sector services|forms|form design',
      'behavioural|portfolio',
    ],
  },
];
