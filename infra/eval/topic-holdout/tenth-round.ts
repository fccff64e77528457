import type { Holdout } from './holdout.ts';

export const tenthRound: Holdout[] = [
  {
    id: 'spring-parcel',
    role: 'Java developer',
    level: 'mid',
    posting:
      'Java Developer. You join the team behind our returns portal: Java 17, Spring Boot 3, Oracle today and PostgreSQL by next summer, Kafka towards the warehouses. About 70,000 returns a day, a refund within two hours, and a finance department that counts every one of them. You build REST endpoints, write Flyway migrations which run while people work, keep JUnit and Testcontainers green, and help to cut the old ERP adapter out of the monolith. We use Kubernetes but you need not love it. In the interview you extend a small Spring service with one of us and explain what happens when a consumer dies halfway through a batch.',
    pages: [
      {
        url: 'https://retourio.example/about',
        text: 'Retourio takes back shoes, lamps and regrets for 340 shops in Central Europe.',
      },
      {
        url: 'https://retourio.example/blog/refund-storm',
        text: 'In January a consumer restarted and read 4,000 messages for a second time; 900 people were refunded twice. Handlers now record the message id in the same transaction as the refund. We also moved the nightly reconciliation to run every hour.',
      },
    ],
    languages: { Java: 1500000, Kotlin: 90000 },
    must: [
      'java|jvm|java fundamentals|collections',
      'spring boot|spring',
      'kafka|event streaming|message processing|messaging|consumers',
      'idempotency|exactly-once|duplicate messages|deduplication',
      'database migration|schema migration|postgresql|oracle|zero-downtime migration|sql',
    ],
    also: [
      'rest api|api design|http',
      'testing|junit|testcontainers|integration testing',
      'transactions|data consistency|isolation levels',
      'legacy modernisation|monolith|strangler pattern|refactoring',
      'kubernetes|deployment|containers',
      'reconciliation|payments|refunds',
      'pair programming|behavioural|teamwork',
    ],
  },
  {
    id: 'nextjs-museum',
    role: 'Frontend / Next.js',
    level: 'senior',
    posting:
      'Senior Frontend Engineer. Our ticket and membership site runs on Next.js with the App Router, TypeScript and Tailwind; content comes from Sanity. You own Core Web Vitals, A/B tests of the membership funnel, and a component kit shared by five museums, each with its own colours. Screen-reader users buy tickets too, and we want them to come back. Unit tests with Vitest, journeys with Playwright, previews on Vercel. You review a lot and write the guide by which others build. The interview: refactor a server component that fetches too much, then a conversation about how you moved a team to something new.',
    pages: [
      {
        url: 'https://fuenfhaus.example/about',
        text: 'Five museums, one ticket. 1.8 million visits a year.',
      },
      {
        url: 'https://fuenfhaus.example/tech/waterfall',
        text: 'The exhibition page asked for data in four steps, one after another. We fetch in parallel, stream the slow part and cache the rest with tags. INP was the harder one: a date picker blocked the main thread for 400 ms.',
      },
    ],
    languages: { TypeScript: 1300000 },
    must: [
      'react|next.js|server components',
      'web performance|core web vitals|performance',
      'typescript',
      'accessibility|a11y|wcag|screen readers',
      'design systems|component library|theming|design tokens',
    ],
    also: [
      'server-side rendering|ssr|rendering strategies|streaming|data fetching',
      'caching|cache invalidation|revalidation',
      'testing|playwright|vitest|frontend testing',
      'headless cms|content management|sanity',
      'a/b testing|experimentation|funnel analysis',
      'css|tailwind|layout',
      'technical leadership|mentoring|code review|behavioural',
    ],
  },
  {
    id: 'de-airflow-hospital',
    role: 'Data engineer',
    level: 'senior',
    posting:
      'Senior Data Engineer. Eleven hospitals send us HL7 messages, CSV exports and one fax a day. You build the warehouse researchers query: Airflow, dbt, PostgreSQL and DuckDB on our own servers, Python everywhere. Pseudonymisation happens before anything is stored; you keep it that way and can prove who read what. You design the model with clinicians (what is a stay?), write expectations that stop bad loads, and cope with corrections that arrive weeks later. Two juniors look to you. Interview: SQL on a messy admissions table, a model on paper, and a story about data you did not trust.',
    pages: [
      {
        url: 'https://kurvenlab.example/about',
        text: 'A foundation of eleven hospitals for research with routine data.',
      },
      {
        url: 'https://kurvenlab.example/notes/stay',
        text: 'Each hospital ends a stay differently: at midnight, at discharge, at payment. We keep all three times and let the question decide. A lineage graph shows which report depends on which export; when one is late, its readers get a mail and not a wrong number.',
      },
    ],
    languages: { Python: 600000, SQL: 700000 },
    must: [
      'airflow|orchestration|workflow scheduling',
      'sql|postgresql|advanced sql|window functions',
      'data modelling|dimensional modelling|dbt',
      'data quality|data validation|data testing',
      'privacy|pseudonymisation|health data|gdpr|data protection',
    ],
    also: [
      'healthcare interoperability|hl7|fhir|healthcare data',
      'python|coding',
      'late-arriving data|corrections|slowly changing dimensions|backfills|incremental processing',
      'data lineage|data governance|access logging|audit',
      'etl|data pipelines|data ingestion',
      'mentoring|leadership',
      'stakeholder management|working with clinicians|communication|behavioural',
    ],
  },
  {
    id: 'ios-bank-free',
    role: 'iOS engineer',
    level: 'mid',
    posting:
      'iOS Engineer. The app of a bank for freelancers: invoices, tax pots, card controls. Swift 6, SwiftUI for all that is new, UIKit for what still earns money. You will work on the card screen (Face ID, Keychain, certificate pinning), push messages within two seconds of a payment, and widgets. We use async/await and actors, Swift Package Manager for 34 modules, XCTest plus snapshot tests. App start must stay below a second on an iPhone 11. Each fortnight a release with phased rollout. Pairing on a small feature, then a design talk: how would you show a balance that may be stale?',
    pages: [
      {
        url: 'https://solokonto.example/about',
        text: 'Banking for 210,000 people who work for themselves.',
      },
      {
        url: 'https://solokonto.example/eng/stale',
        text: 'We showed a cached balance without saying so, and someone bought a sofa. The number now carries its time, is greyed after a minute, and refreshes when a push arrives.',
      },
    ],
    languages: { Swift: 1800000 },
    must: [
      'swift|swift language|swift concurrency|async await|actors',
      'swiftui|uikit|ios ui',
      'mobile security|keychain|certificate pinning|biometrics|ios security',
      'push notifications|notifications',
      'app startup|performance|launch time|ios performance|app performance',
    ],
    also: [
      'testing|xctest|snapshot tests|unit testing',
      'modularisation|app architecture|mobile architecture|swift package manager',
      'caching|stale data|offline|data consistency',
      'release management|phased rollout|app release',
      'memory management|arc|retain cycles',
      'networking|api integration|urlsession',
      'banking|payments|fintech',
      'behavioural|pair programming|product sense',
    ],
  },
  {
    id: 'k8s-gitops-energy',
    role: 'DevOps engineer',
    level: 'mid',
    posting:
      'DevOps Engineer. Twenty product teams deploy 90 times a day to three AKS clusters. You look after the paved road: Terraform modules, Helm charts, Argo CD, GitHub Actions runners that never have a queue, and Vault for what nobody should see. Developers complain in one channel; you read it and make it quieter. Prometheus, Grafana and Loki are in place, alerts are too many. This year: blue-green for the billing service, scanning of images before they run, and a bill 20 percent smaller. On call one week in seven. Interview: a pipeline that takes 38 minutes, a pod that restarts, a talk about an incident.',
    pages: [
      {
        url: 'https://netzwart.example/about',
        text: 'Netzwart reads 4 million smart meters for 60 municipal utilities.',
      },
      {
        url: 'https://netzwart.example/blog/quiet',
        text: 'Of 412 alert rules 290 had never led to an action. We deleted them and wrote what to do into the rest. People sleep; nothing was missed.',
      },
    ],
    languages: { HCL: 400000, Go: 100000, Python: 90000 },
    must: [
      'kubernetes|helm|aks|container orchestration',
      'terraform|infrastructure as code',
      'ci/cd|github actions|pipelines|continuous delivery',
      'observability|monitoring|alerting|prometheus',
      'gitops|argo cd|deployment strategies|blue-green deployment',
    ],
    also: [
      'secrets management|vault',
      'container security|image scanning|supply chain security|security',
      'cost optimisation|cloud cost|finops',
      'platform engineering|developer experience',
      'incident response|on-call|postmortems|troubleshooting',
      'azure|cloud|networking',
      'scripting|python|go|linux',
      'communication|behavioural|working with developers',
    ],
  },
  {
    id: 'cv-satellite',
    role: 'Machine learning engineer (vision)',
    level: 'mid',
    posting:
      'Machine Learning Engineer. From satellite images we tell insurers which roofs a hailstorm has broken. You train segmentation networks in PyTorch Lightning, handle 40 TB of tiles, and fight clouds, shadows and labels drawn by tired students. Classes are lopsided: one broken roof in 300. You evaluate by storm, never by tile, calibrate the scores, and ship batch inference on AWS with Docker and Step Functions. Python to a professional standard; a little GDAL will come to you. Interview: walk us through a confusion matrix, design the labelling of a new country, code a small data loader.',
    pages: [
      {
        url: 'https://hagelblick.example/about',
        text: 'Hagelblick assesses storm damage before the adjuster has found his boots.',
      },
      {
        url: 'https://hagelblick.example/lab/by-storm',
        text: 'Random splits gave F1 of 0.91; on a storm never seen it was 0.58. Neighbouring tiles had leaked. We split by storm and region now, pretrain on unlabelled tiles and let the model ask for the labels it needs.',
      },
    ],
    languages: { Python: 900000 },
    must: [
      'image segmentation|computer vision|semantic segmentation|convolutional neural networks',
      'pytorch|deep learning|neural networks',
      'class imbalance|imbalanced data|model evaluation|evaluation metrics|precision and recall',
      'data leakage|train-test split|generalisation|cross-validation|domain shift',
      'labelling|annotation quality|active learning|training data quality|data labelling',
    ],
    also: [
      'remote sensing|satellite imagery|raster processing|geospatial data',
      'calibration|uncertainty|thresholds',
      'batch inference|model deployment|mlops|docker|aws',
      'self-supervised learning|pretraining|transfer learning',
      'python|coding',
      'ml system design|data pipelines|large datasets',
      'communication|behavioural|working with customers',
    ],
  },
  {
    id: 'appsec-insurer',
    role: 'Application security engineer',
    level: 'mid',
    posting:
      'Application Security Engineer. Forty teams, Java and Angular, one of you plus two colleagues. You run threat modelling workshops that people leave smiling, review code where money or health data passes, tune SAST and dependency scanning until the list is short enough to be read, and bring pentest findings to an end. You write the secure coding guide with examples from our own bugs and train a champion in every team. OAuth 2.1 and OpenID Connect are daily bread. We would like you to have been a developer. Practical: find the flaws in a login flow, rank ten findings, explain one to a product owner.',
    pages: [
      {
        url: 'https://schirmherr.example/about',
        text: 'An insurer for associations, choirs and volunteer fire brigades.',
      },
      {
        url: 'https://schirmherr.example/tech/redirect',
        text: 'A redirect parameter was checked with startsWith. You can guess the rest. The fix was one line; finding the eleven copies took a week, so there is a Semgrep rule now.',
      },
    ],
    languages: { Java: 1000000, TypeScript: 600000 },
    must: [
      'threat modelling|threat modeling',
      'secure code review|code review|secure coding|static analysis|sast',
      'oauth|openid connect|authentication|authorisation',
      'dependency scanning|supply chain security|software composition analysis',
      'vulnerability management|vulnerability triage|risk ranking|prioritisation of findings',
    ],
    also: [
      'owasp top 10|web security|application security|open redirect',
      'security champions|security training|security culture|influencing',
      'java|angular|coding',
      'penetration testing|pentest findings',
      'privacy|health data|gdpr|compliance',
      'explaining risk|stakeholder communication|communication|behavioural',
    ],
  },
  {
    id: 'em-data-insure',
    role: 'Engineering manager, data',
    level: 'lead',
    posting:
      'Engineering Manager, Data Platform. Eight data engineers in Warsaw and Lisbon, good at what they do and tired of being asked for extracts. You coach them, hold the weekly one-to-ones, agree goals that mean something, and prepare two for a senior role. You own the roadmap with the head of analytics, say what will not happen this quarter, and report on reliability and cost. We grow by three; you run the interviews. You should be able to judge a design for streaming ingestion without writing it. Interview: a case about two engineers who stopped reviewing each other, a roadmap exercise, a technical review.',
    pages: [
      {
        url: 'https://rozwaga.example/about',
        text: 'Insurance for things that roll: bicycles, prams, wheelchairs.',
      },
      {
        url: 'https://rozwaga.example/data/extracts',
        text: 'Sixty requests a month ended in our inbox. A self-service mart answers most of them; the rest has an owner and a price.',
      },
    ],
    must: [
      'people management|one-to-ones|coaching|1:1s',
      'performance management|goal setting|feedback|career growth',
      'hiring|interviewing|recruiting',
      'roadmap|prioritisation|planning|delivery',
      'stakeholder management|working with analytics|cross-functional collaboration',
    ],
    also: [
      'conflict resolution|team conflict',
      'data platform|streaming|system design|data architecture',
      'distributed teams|remote leadership|team culture',
      'cost management|reliability|operational metrics|engineering metrics',
      'career development|growing seniors|promotion',
      'failure stories|behavioural|leadership',
    ],
  },
  {
    id: 'dsa-intern-robot',
    role: 'Software engineering intern (C++ / algorithms)',
    level: 'junior',
    posting:
      'Internship. You study computer science and like shortest paths more than you admit. With a mentor you improve the planner of our vacuum robots: grids, priority queues, coverage of a room with furniture in the way. C++17, CMake, GoogleTest, Git. You learn how code review works here and present at the end. The interview is two hours: implement something with graphs, reason about its running time, find a bug in pointers, and tell us about a project that was not homework.',
    pages: [
      {
        url: 'https://staubfrei.example/about',
        text: 'Robots for stairs, since nobody likes to hoover stairs.',
      },
      {
        url: 'https://staubfrei.example/blog/under-the-bed',
        text: 'A* found the way under the bed and not back. The heuristic was inconsistent after we added turning costs. A property test with ten thousand random rooms would have told us.',
      },
    ],
    languages: { 'C++': 900000 },
    must: [
      'graphs|shortest path|a*|dijkstra|graph algorithms|pathfinding',
      'c++|pointers|memory management',
      'heaps|priority queues|data structures',
      'time complexity|big o|complexity analysis',
      'coding interview|problem solving|coding|algorithms',
    ],
    also: [
      'testing|unit testing|property-based testing',
      'debugging',
      'git|code review|version control',
      'motion planning|robotics|coverage planning',
      'dynamic programming|recursion|greedy algorithms|sorting',
      'project discussion|motivation|behavioural|learning',
    ],
  },
  {
    id: 'support-pos',
    role: 'Application support engineer',
    level: 'mid',
    posting:
      'Application Support Engineer. Our till software runs in 3,000 pharmacies; when it stops, people queue with fever. You take second-level cases: read Windows event logs, query SQL Server, trace a REST call, restart what must be restarted and write down why. You agree priorities with the service desk, talk to a pharmacist without jargon, and hand developers a case they can reproduce. PowerShell for what repeats itself, ServiceNow for the rest. Every fourth week you carry the phone. Task in the interview: a log, a database and an impatient caller.',
    pages: [
      {
        url: 'https://pillentakt.example/about',
        text: 'Pillentakt: tills, stock and prescriptions since 1989.',
      },
      {
        url: 'https://pillentakt.example/service/known-errors',
        text: 'Forty percent of calls had been solved before by someone else. A known-error list with search halved the time to an answer; each case must link to one or create one.',
      },
    ],
    must: [
      'troubleshooting|log analysis|root cause analysis|debugging',
      'sql|sql server',
      'customer communication|customer support|communication',
      'incident management|prioritisation|sla|escalation|ticket prioritisation',
      'powershell|scripting|automation',
    ],
    also: [
      'knowledge base|documentation|technical writing|known errors',
      'rest api|api troubleshooting|http',
      'windows|windows administration|operating systems',
      'bug reports|reproducing issues|working with developers',
      'itil|service management|servicenow',
      'on-call|stress|behavioural|empathy',
    ],
  },
  {
    id: 'flink-mobility',
    role: 'Streaming data engineer',
    level: 'senior',
    posting:
      'Senior Data Engineer, Streaming. 30,000 scooters, one message each five seconds. You run Kafka and Flink on Kubernetes, write jobs in Java, and serve the result from ClickHouse to operators who move batteries at night. Messages come late from tunnels; a scooter must not be in two places. You own schemas in Protobuf with a registry, savepoints before each release, and a latency budget of ten seconds. Also: reprocessing a month without disturbing today, and cost. Interview: event time on a whiteboard, a job with skew, design of a live fleet map.',
    pages: [
      {
        url: 'https://flitzer.example/about',
        text: 'Shared scooters in 44 towns, parked properly, mostly.',
      },
      {
        url: 'https://flitzer.example/eng/two-places',
        text: 'Two gateways delivered the same position in a different order and a scooter jumped across the Rhine. We key by scooter, drop what is older than what we know, and keep the decision in state.',
      },
    ],
    languages: { Java: 800000, Python: 100000 },
    must: [
      'flink|stream processing|apache flink|streaming',
      'kafka|event streaming|partitioning|message ordering',
      'event time|late events|watermarks|windowing|late data',
      'state management|checkpointing|savepoints|exactly-once|fault tolerance',
      'schema evolution|schema registry|protobuf|data contracts',
    ],
    also: [
      'clickhouse|olap|real-time analytics|columnar databases',
      'kubernetes|deployment|operations',
      'java|jvm|coding',
      'data skew|performance tuning|back pressure|latency',
      'reprocessing|backfills|kappa architecture|replay',
      'system design|streaming system design|geospatial data',
      'cost optimisation|on-call|behavioural',
    ],
  },
  {
    id: 'qa-web-insur',
    role: 'QA automation engineer',
    level: 'mid',
    posting:
      'QA Automation Engineer. Four teams build our claims portal and nobody owns quality; you will, with them. Cypress today, Playwright by autumn; API checks in REST Assured; a handful of JMeter scripts nobody trusts. You decide what deserves a test and at which level, bring the nightly run from 3 hours to 40 minutes, and make failures mean something. Test data is a pain: claims need a history. GitLab CI, Docker, a bit of Java and TypeScript. We ask you to design tests for a claim form with uploads and to pair on a red pipeline.',
    pages: [
      {
        url: 'https://schadenfix.example/about',
        text: 'Claims software for 19 insurers in the Alps.',
      },
      {
        url: 'https://schadenfix.example/tech/red',
        text: 'On an average Tuesday eleven tests failed and nine of them for no reason. Developers had a bot that restarted the job until it was green. We removed the bot first.',
      },
    ],
    languages: { TypeScript: 300000, Java: 400000 },
    must: [
      'playwright|cypress|ui automation|end-to-end testing|browser automation',
      'api testing|rest assured',
      'flaky tests|test reliability|test stability',
      'test strategy|test pyramid|risk-based testing|test levels',
      'test data|test data management|test environments',
    ],
    also: [
      'ci/cd|gitlab ci|pipelines|parallelisation|test execution time',
      'performance testing|jmeter|load testing',
      'test design|test cases|boundary values',
      'typescript|java|coding',
      'migration of test suites|refactoring tests',
      'coaching|working with developers|collaboration|behavioural',
    ],
  },
  {
    id: 'embedded-medpump',
    role: 'Firmware engineer',
    level: 'senior',
    posting:
      'Senior Firmware Engineer. Our hearing aid has 96 kB of RAM and has to last a day. You write C for a DSP core and a Cortex-M33: audio blocks every two milliseconds, a Bluetooth LE Audio stack that shares the radio, and power states nobody may forget. Code follows MISRA, reviews follow IEC 62304, tests run on forty boards at night. You read schematics, use a logic analyser and a current probe, and argue with acoustics people about latency. Updates happen over the phone and must never leave someone deaf. Interview: fixed-point filter on paper, a priority inversion, a review of an ISR.',
    pages: [
      {
        url: 'https://lauschgut.example/about',
        text: 'Hearing aids made in Danish forests. 420 people.',
      },
      {
        url: 'https://lauschgut.example/firmware/click',
        text: 'A click every eleven seconds: the radio task held a lock while the audio task waited. Priority inheritance helped, removing the lock helped more.',
      },
    ],
    languages: { C: 1200000, Python: 150000 },
    must: [
      'c|embedded c|c programming',
      'rtos|task scheduling|priority inversion|real-time',
      'digital signal processing|dsp|audio processing|fixed-point arithmetic|signal processing',
      'bluetooth|ble|bluetooth low energy',
      'low power|power management|battery life',
    ],
    also: [
      'interrupts|isr|timing',
      'memory constraints|memory management|static allocation',
      'misra|iec 62304|medical device software|functional safety|regulated software',
      'firmware update|ota updates|bootloader',
      'hardware-in-the-loop|embedded testing|testing',
      'hardware debugging|logic analyser|debugging',
      'code review|behavioural|working with other disciplines',
    ],
  },
  {
    id: 'ds-churn-telecom',
    role: 'Data scientist',
    level: 'mid',
    posting:
      'Data Scientist, Retention. Which customers leave, and whom does a call keep? You build churn and uplift models with LightGBM, choose the people to call under a budget, and measure against a hold-out group nobody may touch. SQL on Snowflake, Python, dbt for features; engineers deploy with you on SageMaker. You look at drift each month and explain a score to an agent in one sentence. Some of our best results were experiments that failed; you will present one to marketing. Interview: a take-home with churn data, probability, and a case on offers.',
    pages: [
      {
        url: 'https://funkloch.example/about',
        text: 'A mobile operator for the countryside. 900,000 customers, 12 shops.',
      },
      {
        url: 'https://funkloch.example/blog/uplift',
        text: 'Calling those most likely to leave made some of them leave sooner. We model the effect of the call now, not the risk, and leave the sleeping dogs alone.',
      },
    ],
    languages: { Python: 500000, SQL: 200000 },
    must: [
      'churn prediction|classification|gradient boosting|lightgbm|machine learning fundamentals',
      'uplift modelling|causal inference|treatment effects',
      'a/b testing|hold-out groups|experiment design|experimentation',
      'sql|snowflake',
      'model monitoring|drift|model evaluation',
    ],
    also: [
      'feature engineering|dbt|feature store',
      'explainability|interpretability|shap',
      'python|pandas|coding',
      'probability|statistics',
      'model deployment|sagemaker|mlops',
      'business case|budget optimisation|decision making|customer lifetime value',
      'presenting results|stakeholder management|communication|behavioural',
    ],
  },
  {
    id: 'architect-retail-staff',
    role: 'Staff engineer / system design',
    level: 'staff',
    posting:
      'Staff Engineer. Our basket service has become everyone’s basket: prices, promotions, loyalty, stock. You find the seams, write the decision records, and get six teams to agree on events before they agree on topics. Peak is Black Friday at nine, 22,000 baskets a second; consistency matters for stock and hardly for recommendations, and you can say why. DynamoDB, Kafka, Java and Go on AWS in two regions. You mentor three seniors, write a prototype when a debate needs one, and bring the cost per order down. Loop: two design sessions, a document review, a conversation about a disagreement you lost.',
    pages: [
      {
        url: 'https://kaufmannsladen.example/about',
        text: 'Groceries, garden and gossip in 2,300 shops and one app.',
      },
      {
        url: 'https://kaufmannsladen.example/eng/seams',
        text: 'A promotion rule called the stock service which called the basket. We drew all calls on one wall and coloured who waits for whom. Three cycles are gone; reservations are events with a deadline, and an oversold item is an apology we decided to afford.',
      },
    ],
    languages: { Java: 3000000, Go: 900000 },
    must: [
      'system design|distributed systems design|architecture',
      'consistency|consistency models|distributed systems|eventual consistency',
      'event-driven architecture|kafka|events|event streaming',
      'service decomposition|microservices|domain boundaries|domain-driven design',
      'technical leadership|influence without authority|leadership|mentoring',
    ],
    also: [
      'scaling|peak load|capacity planning|load testing',
      'dynamodb|nosql|data modelling',
      'architecture decision records|technical writing|design documents',
      'multi-region|high availability|aws',
      'cost optimisation|cloud cost',
      'inventory|reservations|e-commerce',
      'conflict|disagreement|behavioural|stakeholder management',
    ],
  },
];
