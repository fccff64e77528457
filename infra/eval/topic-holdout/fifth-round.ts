import type { Holdout } from './holdout.ts';

export const fifthRound: Holdout[] = [
  {
    id: 'vue-notary',
    role: 'Frontend engineer (Vue)',
    level: 'mid',
    posting:
      "Frontend Engineer. Vue 3 with the Composition API, Pinia and TypeScript, tested with Vitest and Playwright. The editor is our heart: long documents, two people in it at the same time, tables that must print as they look. A clerk's laptop is eight years old, so every hundred kilobytes count. You will work beside a designer and one lawyer. Texts exist in Dutch, French and German. We review each other's merge requests before lunch. Interview: fix a component that renders too often, then a talk about a design of your own.",
    pages: [
      {
        url: 'https://zegel.example/about',
        text: 'Zegel lets notaries in Belgium pass a deed from desk to desk without paper. 900 offices work in it from eight to six.',
      },
      {
        url: 'https://zegel.example/blog/undo',
        text: "A clerk deleted a clause and could not get it back. We now keep every change as a small step which can be taken back, and two clerks see each other's cursors.",
      },
    ],
    languages: { TypeScript: 700000, Vue: 400000 },
    repos: [
      { name: 'deed-editor', description: 'collaborative deed editor' },
      { name: 'zegel-ui', description: 'shared components' },
    ],
    must: [
      'vue|vue 3|composition api',
      'typescript',
      'state management|pinia',
      'web performance|performance|bundle size|rendering performance',
      'testing|frontend testing|vitest|playwright',
    ],
    also: [
      'collaborative editing|real-time collaboration|crdt|websockets',
      'internationalisation|i18n|localisation',
      'css|layout|print styles',
      'component design|design systems|component library',
      'javascript|event loop',
      'code review|collaboration|behavioural',
    ],
  },
  {
    id: 'nlp-court',
    role: 'NLP engineer',
    level: 'senior',
    posting:
      'NLP Engineer. Fine-tune transformer models for Dutch legal text with PyTorch and Hugging Face, find names and references, cluster similar rulings and summarise without inventing. You decide what is measured: recall on names counts more than anything. Annotation guidelines and disagreement between clerks are your business too. Inference runs on two GPUs in our own basement, so models must be small. Nice: retrieval over long documents. You will present to judges twice a year. Take-home: error analysis of a tagger.',
    pages: [
      {
        url: 'https://rechtspraaklab.example/about',
        text: 'We read six million court rulings so that a judge finds the one that matters.',
      },
      {
        url: 'https://rechtspraaklab.example/posts/names',
        text: 'Rulings are public, people are not. Our model finds persons, addresses and car plates and replaces them; 1 missed name in 4,000 still means a letter of apology. Two clerks label the hardest pages each week.',
      },
    ],
    languages: { Python: 900000 },
    repos: [
      { name: 'deid-nl', description: 'de-identification' },
      { name: 'ruling-embed', description: 'embeddings for rulings' },
    ],
    must: [
      'named entity recognition|nlp|natural language processing|information extraction',
      'transformers|fine-tuning|bert|hugging face|language models',
      'model evaluation|evaluation metrics|precision and recall|error analysis',
      'annotation|labelling|training data|data labelling|inter-annotator agreement',
      'anonymisation|de-identification|privacy|data privacy|privacy engineering',
    ],
    also: [
      'pytorch|deep learning',
      'model serving|inference optimisation|quantisation|model compression|edge deployment',
      'embeddings|semantic search|retrieval|vector search|rag',
      'summarisation|hallucination|text generation',
      'python',
      'communication|stakeholder communication|data storytelling',
    ],
  },
  {
    id: 'iot-fw',
    role: 'Firmware engineer (IoT)',
    level: 'mid',
    posting:
      "Firmware Engineer. C on Zephyr, Nordic nRF parts. You'll own the sound pipeline (a microphone, an FFT, a very small classifier), sleep in between, and send a few bytes over LoRaWAN or BLE. Currents are counted in microamps. You write tests that run on a rig of twelve boards every night, and you can find with a logic analyser why I2C hangs in winter. Keys are put in at the factory and never leave. CE radio approval is known territory or will be.",
    pages: [
      {
        url: 'https://beehold.example/about',
        text: 'A small box in a hive tells the beekeeper if the queen is alive. 60,000 boxes, one battery, four years.',
      },
      {
        url: 'https://beehold.example/blog/brick',
        text: 'An update stopped half way because the bees had moved the antenna. Since then two images live side by side and the box goes back by itself.',
      },
    ],
    languages: { C: 800000, Python: 100000 },
    must: [
      'c|embedded c|c programming',
      'rtos|zephyr|real-time operating systems',
      'low power|low-power design|power management|battery life',
      'ota|firmware updates|bootloader|bootloaders|ota updates',
      'lorawan|ble|wireless|wireless protocols|bluetooth low energy',
    ],
    also: [
      'signal processing|dsp|fft',
      'tinyml|edge ml|edge inference|machine learning on device|edge deployment',
      'hardware-in-the-loop|embedded testing|test automation|testing',
      'i2c|spi|serial buses|bus protocols',
      'hardware debugging|logic analyser|debugging',
      'device security|embedded security|secure boot|key provisioning|security',
    ],
  },
  {
    id: 'causal-ds',
    role: 'Causal inference / data science',
    level: 'senior',
    posting:
      'Senior Data Scientist for impact. You choose between a trial by lottery and second-best designs, write down the assumptions before the data arrive, and say clearly when we cannot know. Surveys come late and with holes; panels lose households. R or Python, Bayesian tools if you like them. You will train field staff and write for donors who want one number. Power calculations, clustered errors and pre-registration are daily bread. The interview is a paper you tear apart and a design on a whiteboard.',
    pages: [
      {
        url: 'https://brightwatertrust.example/about',
        text: 'Brightwater pays for well water in Malawi and wants to know if it helps.',
      },
      {
        url: 'https://brightwatertrust.example/evidence/wells',
        text: 'Villages were not chosen by lot. We compared each with three that look like it before the well, and watched how school attendance moved in both. A reviewer found that we had controlled for something the well itself had changed. She was right.',
      },
    ],
    languages: { R: 300000, Python: 200000 },
    must: [
      'causal inference|difference-in-differences|matching|quasi-experiments',
      'experiment design|randomised controlled trials|a/b testing|experimentation|rct',
      'statistics|statistical inference|power analysis|statistical power|hypothesis testing',
      'missing data|survey data|data quality|data cleaning|sampling',
      'communication|communicating results|data storytelling|storytelling|presenting findings|stakeholder communication',
    ],
    also: [
      'bayesian statistics|bayesian modelling|bayesian methods',
      'r|python|pandas',
      'regression|regression analysis|clustered standard errors',
      'case study|analytical case|critique of a paper',
      'reproducibility|pre-registration|research ethics',
      'training|teaching|public speaking|mentoring',
    ],
  },
  {
    id: 'android-bank',
    role: 'Android developer',
    level: 'senior',
    posting:
      'Senior Android Developer. Kotlin, Compose, coroutines. Transfers must be queued when there is no network and sent once when there is. The system kills our app all the time, and a half-filled form must survive. Hilt, Room, Gradle with convention plugins; tests with Turbine and screenshot tests. Root detection, pinning and what to do on a stolen phone. You roll out in steps and watch crash-free users. TalkBack matters: our oldest customer is 81.',
    pages: [
      {
        url: 'https://kassan.example/about',
        text: 'A bank for seasonal workers: 400,000 people who are often without a signal and always with an old phone.',
      },
      {
        url: 'https://kassan.example/tech/old-phones',
        text: 'Half of our people have 2 GB of memory. We split the app into modules that are fetched when needed, removed three libraries and start in 1.1 seconds.',
      },
    ],
    languages: { Kotlin: 2100000 },
    repos: [
      { name: 'kassan-android', description: 'the app' },
      { name: 'pin-kit', description: 'certificate pinning helpers' },
    ],
    must: [
      'kotlin',
      'jetpack compose|compose',
      'coroutines|kotlin coroutines|flow',
      'offline-first|offline support|offline sync|data synchronisation|workmanager',
      'mobile security|certificate pinning|app security',
      'app performance|android performance|app startup|memory|mobile performance',
    ],
    also: [
      'process death|activity lifecycle|lifecycle|state restoration',
      'modularisation|app architecture|android architecture|mobile architecture',
      'dependency injection|hilt',
      'testing|android testing|unit testing',
      'app release|staged rollout|release management|crash monitoring',
      'accessibility|talkback',
    ],
  },
  {
    id: 'cloud-arch',
    role: 'Cloud architect (AWS)',
    level: 'senior',
    posting:
      "Cloud Architect. You set the rules that thirty teams build by: accounts, networks, identity, tagging, what may leave the country. You review designs, write down why we decided, and say no kindly. Regulators will ask how we come back after losing a region, so you'll have tested it. The bill is public money. Terraform, AWS Organizations, Transit Gateway, IAM Identity Center; some Kubernetes. You'll explain all that to a board of engineers who know water. Expect a design exercise with a budget, and a conversation on a decision you regret.",
    pages: [
      {
        url: 'https://severnwater.example/about',
        text: 'We bring water to four million people and take it away again. Some of our pumps were installed by Victorians and some of our servers feel like it.',
      },
      {
        url: 'https://severnwater.example/digital/leaving',
        text: 'The lease ends in 30 months. 340 applications: some go as they are, some are bought new, many are switched off. Pump control stays where it is, and the wall between it and the office gets thicker.',
      },
    ],
    languages: { HCL: 200000 },
    must: [
      'cloud architecture|aws|aws architecture|multi-account|landing zones',
      'cloud migration|migration strategy|migration planning',
      'networking|cloud networking|hybrid networking|transit gateway|vpc',
      'iam|identity|identity and access management|cloud security|access management',
      'disaster recovery|high availability|multi-region|business continuity',
      'cost optimisation|cloud cost|finops|cost management',
    ],
    also: [
      'governance|policy|compliance|guardrails|cloud governance',
      'terraform|infrastructure as code',
      'architecture decision records|architecture decisions|trade-offs|design reviews',
      'stakeholder communication|stakeholder management|influence|communication',
      'ot security|network segmentation|network security',
      'kubernetes|containers',
    ],
  },
  {
    id: 'gameplay',
    role: 'Gameplay programmer (Unity)',
    level: 'mid',
    posting:
      'Gameplay Programmer. Unity and C#. You build what the player touches: movement, camera, animals that seem to think, tools our two designers use without calling you. Four players online, with a host that may drop out. Garbage collection spikes are the enemy on the handheld. You prototype quickly, throw away happily, and then write the version that ships. Vectors and a little trigonometry come easily. We will play together and ask you to add a feature to a small project.',
    pages: [
      {
        url: 'https://softmammoth.example/about',
        text: 'We are nineteen people and make a game in which you herd mammoths with three friends.',
      },
      {
        url: 'https://softmammoth.example/devlog/herd',
        text: "Each mammoth decided for itself, sixty times a second. Now they think in turns, share paths, and those you can't see sleep.",
      },
    ],
    languages: { 'C#': 900000, ShaderLab: 50000 },
    must: [
      'unity|unity engine',
      'c#|.net',
      'multiplayer|netcode|multiplayer networking',
      'game ai|pathfinding|behaviour trees|ai for games',
      'performance optimisation|garbage collection|profiling|game performance|memory management',
    ],
    also: [
      '3d maths|vectors|linear algebra|game maths',
      'gameplay programming|game architecture|game programming patterns|game loop',
      'tools programming|editor tools|tools for designers',
      'prototyping',
      'animation|physics|character controller',
      'collaboration|working with designers|behavioural',
    ],
  },
  {
    id: 'sec-eng-k8s',
    role: 'Product security engineer',
    level: 'senior',
    posting:
      'Product Security Engineer. Sit with teams when they draw, not when they ship. You will lead design reviews, ask what an attacker would do, read Go and TypeScript with suspicion, run our bounty programme and decide what is fixed by Friday. The build chain worries us most: who can put code into a release? You know how key derivation, authenticated encryption and a key hierarchy fit together, and where people get them wrong. You will teach one class a quarter. Interview: threat model of a sharing feature; code review; a report from a researcher that may be nonsense.',
    pages: [
      {
        url: 'https://lockette.example/about',
        text: 'Lockette keeps passwords of 70,000 small firms. If we are wrong once, we are gone.',
      },
      {
        url: 'https://lockette.example/security/paper',
        text: 'Your key is made on your device and we never see it. This paper shows what a thief of our servers would hold: nothing that can be read.',
      },
    ],
    languages: { Go: 500000, TypeScript: 600000 },
    must: [
      'threat modelling|threat modeling|secure design',
      'cryptography|applied cryptography|encryption|key management',
      'secure code review|code review|code auditing',
      'supply chain security|build security|software supply chain|ci/cd security',
      'bug bounty|vulnerability management|vulnerability triage|vulnerability disclosure',
    ],
    also: [
      'web security|owasp top 10|web application security',
      'authentication|authorisation|access control|sessions',
      'go|typescript',
      'security training|security champions|security culture|teaching|public speaking',
      'incident response|security incident response',
      'static analysis|fuzzing|security testing',
    ],
  },
  {
    id: 'data-plat',
    role: 'Data platform engineer',
    level: 'senior',
    posting:
      "Data Platform Engineer. You build what sixty analysts stand on: ingestion from Kafka and from files, Spark on Kubernetes, Iceberg tables, Trino for questions, Dagster for order. Teams publish their own tables; you give them the rails, the checks and the bill. Python and some Scala. Schemas change without warning, so contracts are your hobby. A tap is personal data; some of it must vanish after 30 days, really vanish. On-call one week in six. We'll ask you to design the path of a tap from gate to report.",
    pages: [
      {
        url: 'https://tramline.example/about',
        text: 'Tramline sells one ticket for 31 cities. Each city sends its taps in its own way and at its own hour.',
      },
      {
        url: 'https://tramline.example/blog/one-lake',
        text: 'Nobody could say which file was the right one. We moved to Iceberg, let a catalogue own the truth, and compact at night. A wrong load can now be taken back in a minute.',
      },
    ],
    languages: { Python: 900000, Scala: 300000, HCL: 100000 },
    repos: [
      { name: 'tap-ingest', description: 'ingestion framework' },
      { name: 'table-care', description: 'compaction and expiry' },
    ],
    must: [
      'spark|distributed processing|batch processing',
      'iceberg|lakehouse|data lake|table formats',
      'kafka|event streaming|streaming|streaming ingestion',
      'orchestration|dagster|workflow orchestration|airflow',
      'data contracts|schema evolution|schemas|schema changes',
    ],
    also: [
      'data quality|data testing|data validation',
      'gdpr|data retention|data deletion|privacy',
      'kubernetes|containers',
      'data platform|self-service data|data mesh|data platform architecture',
      'trino|sql|query engines',
      'cost optimisation|cloud cost',
      'python|scala',
      'system design|pipeline design|data pipelines',
    ],
  },
  {
    id: 'qa-manual-auto',
    role: 'Test engineer',
    level: 'junior',
    posting:
      "We look for a test engineer, first job is fine. You'll try new features with curiosity before our choirs do, describe what you find so that it can be repeated, and slowly turn our list of 140 manual checks into automatic ones with Playwright and TypeScript. We want you to think of the cases nobody mentioned: the choir with one member, the 29th of February, the é in a name. Some checks of our REST API with Postman. Builds run on GitLab; a red build stops everybody, so tests which fail for no reason are a nuisance. Ask questions!",
    pages: [
      {
        url: 'https://orgelwerk.example/about',
        text: 'Software for church music: scores, rehearsals, who sings on Sunday.',
      },
    ],
    must: [
      'test automation|ui automation|playwright|end-to-end testing',
      'exploratory testing|manual testing',
      'bug reports|bug reporting|defect reports',
      'test case design|test design|edge cases|boundary values',
      'api testing|postman|rest api testing',
    ],
    also: [
      'flaky tests|test reliability',
      'ci/cd|tests in ci|continuous integration|gitlab ci',
      'typescript|javascript|programming basics',
      'regression testing|test strategy|prioritisation of tests|test planning',
      'communication|curiosity|behavioural|teamwork',
    ],
  },
  {
    id: 'staff-be-english',
    role: 'Staff engineer, backend',
    level: 'lead',
    posting:
      'Staff Engineer. Nobody will report to you and everybody will listen, if you are good. Find the seams along which our large program can be cut, cut one, and show others how. Prices are agreed between two parties who may both change their mind, over bad connections; an agreement must never exist on one side only. At harvest, traffic is twenty times that of spring. Weighbridges send their readings late, twice, or not at all. You write proposals which people actually read. You have seen your own clever idea go wrong. Java mostly, Oracle underneath. Interview: redraw our system with us; convince a sceptic; talk about something you took away.',
    pages: [
      {
        url: 'https://granaryexchange.example/about',
        text: 'Farmers sell grain to mills through us. A lorry at the gate cannot wait for a server.',
      },
      {
        url: 'https://granaryexchange.example/eng/one-big-thing',
        text: 'Our program grew for eleven years. Every change touches everything and a release takes a day. We do not want forty small programs either.',
      },
    ],
    languages: { Java: 4000000, PLSQL: 900000 },
    must: [
      'microservices|monolith decomposition|modular monolith|domain boundaries|domain-driven design|legacy modernisation',
      'distributed transactions|consistency|sagas|distributed systems',
      'idempotency|duplicate messages|late data|exactly-once|deduplication',
      'scalability|scaling|capacity planning|load|peak traffic',
      'technical leadership|influence|leading without authority|mentoring|technical strategy',
    ],
    also: [
      'java',
      'system design|architecture|architecture trade-offs|architecture decisions',
      'technical writing|design documents|proposals|rfcs|architecture decision records',
      'oracle|sql|relational databases',
      'ci/cd|deployment|release process',
      'behavioural|failure stories|conflict resolution',
    ],
  },
  {
    id: 'bi-dev',
    role: 'BI developer (Power BI)',
    level: 'mid',
    posting:
      "BI Developer. Power BI and DAX on top of Azure Synapse, models in star form, loads with Data Factory. Sales and purchasing call the same number by different names; you will make them agree. Reports open in three seconds or nobody opens them. A buyer may see his harbour only. You talk to people in oilskins and to the CFO and both should understand the same chart. T-SQL tuning now and then. Bring a dashboard that you're proud of.",
    pages: [
      {
        url: 'https://nordfisk.example/about',
        text: 'We buy fish at 40 harbours before breakfast and sell it by noon.',
      },
    ],
    languages: { TSQL: 100000 },
    must: [
      'power bi|dax|dashboards|data visualisation',
      'dimensional modelling|star schema|data modelling',
      'sql|t-sql',
      'metrics definition|kpi definition|metric definitions|semantic layer|kpis',
      'etl|data factory|data pipelines|data integration',
    ],
    also: [
      'row-level security|data access|security|access control',
      'query tuning|performance tuning|report performance|query optimisation',
      'data warehouse|synapse|data warehousing',
      'stakeholder communication|stakeholder management|requirements|communication',
      'data storytelling|presenting findings',
      'data quality',
    ],
  },
  {
    id: 'embedded-linux',
    role: 'Embedded Linux developer',
    level: 'senior',
    posting:
      "Embedded Linux Developer. You'll own the image: Yocto, U-Boot, kernel 6.6 with PREEMPT_RT, a few drivers of our own, updates with RAUC that can be interrupted by lightning. C++ for the control process, which must answer in 5 ms or bring the bridge to a safe standstill. SIL 2, so what you write is reviewed, traced and tested. You bring up new boards from the first blinking LED. Security people scan us since NIS2: SBOM, hardening, ten years of patches.",
    pages: [
      {
        url: 'https://poldersignaal.example/over',
        text: 'Our cabinets open 1,900 bridges and locks. A ship is patient, a lorry on a bridge is not.',
      },
    ],
    languages: { 'C++': 600000, C: 300000, Shell: 60000 },
    must: [
      'embedded linux|yocto|linux',
      'device drivers|kernel drivers|linux kernel|kernel',
      'real-time|preempt_rt|real-time systems|real-time linux',
      'functional safety|safety|sil|iec 61508',
      'c++|c',
      'ota updates|bootloader|u-boot|firmware updates|rauc|bootloaders',
    ],
    also: [
      'board bring-up|hardware bring-up|hardware debugging',
      'security hardening|sbom|embedded security|vulnerability management|supply chain security',
      'testing|hardware-in-the-loop|embedded testing',
      'concurrency|multithreading',
      'debugging|gdb|native debugging',
      'fieldbus|modbus|can|industrial protocols',
    ],
  },
  {
    id: 'support-saas',
    role: 'Customer support engineer',
    level: 'junior',
    posting:
      "Support engineer. Treasurers write to us on Sunday evenings and they are worried. You answer in plain words, find out whether it's them or us, look into the database with a careful SELECT, follow what the browser sent and what our API replied, and hand over to development with steps that work. If the same question comes three times, write the page that answers it. You'll be asked to reply to an angry mail and to find the fault in a log.",
    pages: [{ url: 'https://tidyledger.example/about', text: 'Bookkeeping for allotment clubs and choirs.' }],
    must: [
      'customer communication|customer support|difficult customers|empathy|communication with customers',
      'troubleshooting|debugging|root cause analysis',
      'sql|sql queries',
      'api debugging|rest api|http|browser developer tools|web debugging',
      'technical writing|documentation|knowledge base|help articles',
    ],
    also: [
      'log analysis|reading logs|logs',
      'bug reports|escalation|escalations',
      'prioritisation|ticket triage|ticketing',
      'domain knowledge|accounting|bookkeeping',
      'behavioural|motivation|learning',
    ],
  },
  {
    id: 'mlr-rank',
    role: 'Machine learning engineer (ads ranking)',
    level: 'senior',
    posting:
      "Machine Learning Engineer. Predict clicks and purchases for 9,000 requests a second within 25 ms. Features are counted in streams with Flink and must be the same in training and in service. Deep models in PyTorch, trees where they are enough. We believe nothing before an online test, and we know that an auction makes such tests tricky. New goods have no history: find a way to show them fairly. Python and some C++. You'll be asked to design the whole thing on a board and to find the leak in a notebook.",
    pages: [
      {
        url: 'https://plinth.example/about',
        text: "Plinth shows makers' goods to people who may like them. Sellers pay when somebody clicks.",
      },
      {
        url: 'https://plinth.example/eng/calibrate',
        text: 'If the model says 2 percent, two of a hundred should click. Ours said two and got three, so sellers paid too much. We now calibrate by slot, and watch it hourly.',
      },
    ],
    languages: { Python: 800000, 'C++': 200000 },
    must: [
      'ranking|recommender systems|click prediction|ctr prediction|learning to rank',
      'feature engineering|feature store|training-serving skew|features',
      'a/b testing|online experiments|experimentation',
      'model serving|low-latency inference|inference|low latency',
      'calibration|model evaluation|offline metrics|evaluation',
      'deep learning|pytorch',
    ],
    also: [
      'cold start|exploration|bandits',
      'stream processing|flink',
      'auctions|ad tech|real-time bidding|advertising',
      'ml system design|system design',
      'gradient boosting|tree models',
      'monitoring|model monitoring|drift',
      'data leakage|python',
    ],
  },
  {
    id: 'ios-music',
    role: 'iOS engineer (audio)',
    level: 'mid',
    posting:
      "iOS Engineer. Swift and SwiftUI for the screens, AVAudioEngine and a bit of C++ for what is heard. Nothing may block the thread that plays. Recordings are kept on the phone and synced when there is Wi-Fi. Widgets, Apple Watch, in-app purchase. You write tests where they help and you care about VoiceOver since many of our players can't see the score. Releases every two weeks through TestFlight. Pairing in Xcode, then we look at an app you admire.",
    pages: [
      {
        url: 'https://larklute.example/about',
        text: 'An app that listens while you practise and tells you which bar was late.',
      },
      {
        url: 'https://larklute.example/blog/late',
        text: 'The click and the microphone disagreed by 30 ms on older phones. We stopped allocating on the audio thread and measured each device.',
      },
    ],
    languages: { Swift: 900000, 'C++': 200000 },
    must: [
      'swift',
      'swiftui|uikit',
      'audio|audio processing|real-time audio|avfoundation|avaudioengine',
      'concurrency|swift concurrency|threading|gcd',
      'performance|ios performance|instruments|latency|low latency',
    ],
    also: [
      'core data|persistence|local storage|sync|offline',
      'accessibility|voiceover|mobile accessibility',
      'memory management|arc',
      'testing|xctest|ios testing',
      'in-app purchase|subscriptions|storekit',
      'app release|testflight|app store|release management',
      'c++|interoperability|native interop',
    ],
  },
  {
    id: 'graph-be',
    role: 'Backend engineer (Node, GraphQL)',
    level: 'mid',
    posting:
      "Backend Engineer: TypeScript on Node, NestJS, a federated GraphQL graph, Postgres with Prisma, Redis, AWS Lambda for odd jobs. You own a subgraph from schema to alarm. A roofer's edits arrive hours later; somebody in the office has changed the same job meanwhile. Each company must see its own roofs only. We like small pull requests and tests near the code. Talk us through a slow endpoint which you made fast; small pairing task; values chat.",
    pages: [
      {
        url: 'https://rafter.example/about',
        text: 'Rafter helps roofers to plan, buy and bill. Offices use a desk, roofers use a phone in the rain.',
      },
      {
        url: 'https://rafter.example/blog/n',
        text: 'The order list asked the database for each roof. Batching in the resolvers brought 900 queries to four.',
      },
    ],
    languages: { TypeScript: 1500000 },
    must: [
      'graphql|graphql schema design|federation',
      'node.js|nodejs|typescript',
      'n+1 queries|dataloader|query optimisation|batching|database performance',
      'postgres|sql|orm|prisma|databases',
      'conflict resolution|offline sync|data synchronisation|concurrency|optimistic locking',
      'multi-tenancy|tenant isolation|authorisation|access control',
    ],
    also: [
      'caching|redis',
      'serverless|aws lambda|aws',
      'testing|unit testing',
      'api design|schema design',
      'monitoring|observability|alerting',
      'code review|behavioural|collaboration',
    ],
  },
  {
    id: 'cpp-cad',
    role: 'C++ developer (CAD)',
    level: 'senior',
    posting:
      "C++ Developer. A desktop program in Qt and C++17, 1.4 million lines, older than some of us. You'll work on the geometry kernel: curves, intersections, numbers that are almost equal. Long computations must leave the window alive and must be cancellable. OpenGL view, crash reports from joiners' PCs, plug-ins by third parties who compile with whatever they have. Make old code testable before you change it. CMake, Conan, Windows and Linux.",
    pages: [
      {
        url: 'https://fretwork.example/about',
        text: 'Fretwork is a program with which joiners draw staircases and machines cut them.',
      },
      {
        url: 'https://fretwork.example/blog/fast-undo',
        text: 'We kept whole copies of the model. Now we keep what changed, share the rest, and memory fell from 6 GB to 700 MB.',
      },
    ],
    languages: { 'C++': 9000000, Python: 200000 },
    must: [
      'c++|modern c++',
      'geometry|computational geometry|numerical methods|3d maths|floating point|linear algebra',
      'qt|gui|desktop applications|gui programming|desktop development',
      'multithreading|concurrency|threading',
      'legacy code|refactoring|refactoring legacy code|legacy modernisation|testing legacy code',
    ],
    also: [
      'memory management|memory optimisation|data structures',
      'opengl|graphics programming|rendering',
      'debugging|crash analysis|crash dumps|native debugging',
      'api design|abi|plugin architecture',
      'cmake|build systems',
      'unit testing|testing',
      'performance|profiling',
    ],
  },
  {
    id: 'pm-plat',
    role: 'Platform product manager',
    level: 'senior',
    posting:
      "Product Manager, Platform. Your users write code. You decide what goes into the API and, harder, what leaves it; changing a field can break a thousand tills at Christmas. You talk with partners each week, read their tickets, and sit in our engineers' design meetings without being in the way. You set the measures: time to the first sale, calls that fail, partners who stay. Price by call or by till? Your proposal goes to the CEO. Sometimes the one large partner wants something that hurts all the others. Interview: critique our docs; a pricing case; a time you ended a product.",
    pages: [
      {
        url: 'https://cartwheel.example/about',
        text: 'Shops build their tills on our API. 2,300 partners, one of them very large.',
      },
    ],
    must: [
      'api product management|api design|developer experience|platform strategy|platform product management|developer platforms',
      'user research|customer discovery|customer interviews|partner discovery',
      'product metrics|metrics|success metrics',
      'pricing|monetisation|pricing strategy',
      'prioritisation|trade-offs|roadmap',
      'backwards compatibility|deprecation|api versioning|breaking changes|api design and versioning',
    ],
    also: [
      'stakeholder management|influence|conflict',
      'technical documentation|documentation|docs|technical writing',
      'product strategy|strategy',
      'working with engineers|cross-functional collaboration|technical fluency',
      'behavioural|product decisions',
    ],
  },
  {
    id: 'net-sec',
    role: 'Network security engineer',
    level: 'mid',
    posting:
      'Network Security Engineer. You look after Fortinet firewalls, Cisco ISE, VPN for 2,000 people at home, and the walls between zones. Medical devices cannot be patched, so the network must protect them. You write rules others can understand, clean out the 4,000 old ones, and check them with code. Logs go to the SOC of a partner; you tune with them. Know TCP/IP cold, read a capture, understand certificates. Change windows are at night as wards never close. NIS2 auditors come in spring.',
    pages: [
      {
        url: 'https://sintannahospitals.example/about',
        text: 'Five hospitals. 14,000 things have an address with us, from laptops to a machine that mixes chemotherapy.',
      },
      {
        url: 'https://sintannahospitals.example/it/flat',
        text: 'In 2023 a worm went from a kiosk to radiology in nine minutes. Nothing stood between. Now each kind of device lives in its own zone and must say who it is before it may speak.',
      },
    ],
    languages: { Python: 30000 },
    must: [
      'firewalls|network security|firewall rules|fortinet',
      'network segmentation|segmentation|zero trust|micro-segmentation|zones',
      'network access control|nac|802.1x|cisco ise|radius',
      'vpn|remote access|ipsec',
      'tcp/ip|packet analysis|network troubleshooting|networking fundamentals|packet capture',
    ],
    also: [
      'network automation|scripting|python|automation',
      'siem|logging|log analysis|detection',
      'compliance|nis2|audit',
      'medical devices|iot security|ot security|device security',
      'tls|certificates|pki|cryptography',
      'change management|incident response|high availability',
      'switching|vlan|vlans',
    ],
  },
  {
    id: 'em-platform',
    role: 'Engineering manager, platform',
    level: 'lead',
    posting:
      'Engineering Manager for two teams of six who look after our cloud, pipelines and on-call. You will grow people, one of whom should become your successor; hire three; and mend the relation with product teams who think platform means "no". Decide with them what we stop doing. Show in numbers that life gets better. You can follow a design on Kubernetes without writing it. One engineer is brilliant and hard on others; you\'ll be asked about that. References from people who reported to you.',
    pages: [
      { url: 'https://quayside.example/about', text: 'Quayside runs the gates of 60 container terminals.' },
      {
        url: 'https://quayside.example/culture/quiet',
        text: 'Nobody is called at night for something that can wait. We count calls, and the count is on the wall.',
      },
    ],
    must: [
      'people management|coaching|one-on-ones|growing engineers|people leadership',
      'hiring|recruiting|interviewing',
      'performance management|difficult conversations|feedback|brilliant jerk|underperformance',
      'stakeholder management|relationships with product|cross-team collaboration|influence',
      'prioritisation|roadmap|saying no|planning|delivery',
    ],
    also: [
      'engineering metrics|dora metrics|developer productivity|metrics',
      'on-call|incident management|on-call health|incident response',
      'platform engineering|developer experience|internal platform',
      'system design|technical judgement|kubernetes|architecture',
      'conflict resolution|conflict',
      'team health|culture|team culture|succession planning',
    ],
  },
  {
    id: 'scala-tele',
    role: 'Backend developer (Scala)',
    level: 'mid',
    posting:
      "Scala Developer. Services in Scala 3 with cats-effect and http4s, Kafka in, Cassandra and Postgres below. Immutable by habit, types that make wrong states impossible, property-based tests. You'll work on reading, gap filling and billing runs. Back pressure, retries, replays: you have felt them. We deploy to Kubernetes by GitOps and share the pager. Energy rules change each January. Short exercise at home, then we extend it together.",
    pages: [
      {
        url: 'https://meterly.example/about',
        text: 'Every fifteen minutes three million electricity meters tell us a number.',
      },
      {
        url: 'https://meterly.example/tech/gaps',
        text: 'Meters go silent and then send a week at once. A bill made too early is wrong, made too late is unpaid. We keep the time of the reading and the time of arrival apart, and correct.',
      },
    ],
    languages: { Scala: 1800000 },
    must: [
      'scala',
      'functional programming',
      'kafka|event streaming|message streaming',
      'late data|event time|stream processing|out-of-order events|data correction|backfill',
      'cassandra|nosql|time series|time-series data',
    ],
    also: [
      'backpressure|resilience|retries|fault tolerance',
      'property-based testing|testing',
      'kubernetes|gitops|deployment',
      'billing|energy domain|metering|energy systems',
      'concurrency|cats-effect|asynchronous programming',
      'postgres|sql',
      'on-call|incident response',
      'system design|distributed systems',
    ],
  },
  {
    id: 'devops-azure',
    role: 'DevOps engineer',
    level: 'mid',
    posting:
      "DevOps engineer wanted for webshop with 14 developers. Azure, AKS, Terraform, Azure DevOps pipelines, Datadog. Today a release needs a person, a checklist and a free evening; we want a button, and a way back. Staging doesn't look like production and everybody knows it. Secrets are in too many places. We'd like to know that something is broken before customers tell us. December is ten times November. You will teach developers to look after what they build. 4 days a week possible, bike lease, fruit.",
    must: [
      'ci/cd|pipelines|continuous delivery|azure devops',
      'azure|aks|cloud|cloud architecture',
      'terraform|infrastructure as code',
      'kubernetes|aks|containers',
      'monitoring|observability|datadog|alerting',
    ],
    also: [
      'secrets management|secrets|key vault',
      'deployment strategies|rollback|zero-downtime deployment|canary releases|blue-green',
      'capacity planning|autoscaling|scaling|load testing|peak traffic',
      'environments|environment parity|staging|configuration management',
      'devops culture|mentoring|coaching|communication|behavioural',
      'linux|networking|scripting',
    ],
  },
  {
    id: 'health-be',
    role: 'Backend engineer, health data',
    level: 'senior',
    posting:
      'Backend Engineer. C# on .NET 8, SQL Server, RabbitMQ. You connect us to hospital systems (HL7 v2, FHIR) that are slow, old and always right. A message that is lost can hurt somebody; one that comes twice, too. Who may see which record depends on ward, shift and emergency, and every look is written down for ten years. We are a class I device, so changes are documented and traced. Downtime is planned with head nurses. Design a medication feed with us and tell us about a mistake that mattered.',
    pages: [
      {
        url: 'https://wardbook.example/about',
        text: 'Nurses write what they did at the bed, once, and it reaches every system that needs to know.',
      },
      {
        url: 'https://wardbook.example/eng/who-looked',
        text: 'A patient asked who had opened her record. It took us two weeks to answer. It is a button now.',
      },
    ],
    languages: { 'C#': 1300000 },
    must: [
      'fhir|hl7|healthcare interoperability|healthcare integration',
      'c#|.net',
      'message queues|rabbitmq|messaging|reliable messaging',
      'idempotency|exactly-once|duplicate messages|delivery guarantees',
      'access control|authorisation|role-based access|permissions',
      'audit logging|audit trail|auditing|audit log',
    ],
    also: [
      'sql server|sql|databases',
      'regulated software|medical device software|compliance|traceability',
      'privacy|gdpr|patient data|data protection',
      'system design|integration design',
      'resilience|fault tolerance|retries|failure handling',
      'high availability|zero downtime|deployment',
      'behavioural|incident|mistakes',
    ],
  },
  {
    id: 'r3f-viz',
    role: 'Creative frontend (WebGL)',
    level: 'mid',
    posting:
      "Creative developer. Three.js, shaders in GLSL, React around it, D3 when a plain chart is best. Sixty frames on a school tablet. You turn a scientist's file into something a child understands without telling a lie. Everything has a version for people who don't see or who get dizzy. Ideas first on paper, then rough in the browser within a day. Our content people change texts in Sanity. Show us three things that move.",
    pages: [
      {
        url: 'https://museumofrain.example/studio',
        text: 'We build rooms, real and on the web, in which numbers about weather can be felt.',
      },
    ],
    languages: { TypeScript: 200000, GLSL: 90000 },
    must: [
      'webgl|three.js|shaders|graphics programming|webgpu',
      'data visualisation|d3|dashboards and data visualisation',
      'performance|web performance|rendering performance|frame rate',
      'react',
      'accessibility|reduced motion|a11y',
      'animation|interface animation|motion design',
    ],
    also: [
      'javascript|typescript',
      'prototyping|rapid prototyping|sketching',
      '3d maths|linear algebra|vectors',
      'collaboration|working with designers|working with scientists|communication',
      'headless cms|content management',
      'portfolio|design process',
    ],
  },
];
