import type { Holdout } from './holdout.ts';

export const eighthRound: Holdout[] = [
  {
    id: 'go-parking',
    role: 'Backend engineer (Go)',
    level: 'mid',
    posting:
      'Backend Engineer. A gate must open within a second, also when our cloud is not there. You will work on Go services that talk to 5,200 barriers, on the tariff calculator (weekends, holidays, lost tickets) and on the interface which cities use to read occupancy. We store in MySQL and publish through NATS; gRPC inside, plain HTTP outside. A driver who pays twice writes to the newspaper, so each charge can be repeated without harm. You write table tests, profile before you optimise and take part in on-call every sixth week. Interview: a coding task in Go with goroutines that must stop cleanly, and a design for a car park which loses its connection.',
    pages: [
      {
        url: 'https://schranke.example/about',
        text: 'Schranke runs car parks in 60 towns of the Alps. 74 employees, Bolzano and Innsbruck.',
      },
      {
        url: 'https://schranke.example/blog/offline-gate',
        text: 'A digger cut the fibre in Merano and 300 cars stood. Each site now keeps a small database, decides for itself and sends what happened when the line is back. Events carry a number so that nothing counts twice; two gates that disagree are settled in favour of the driver.',
      },
    ],
    languages: { Go: 900000 },
    repos: [{ name: 'tariff', description: 'tariff rules' }],
    must: [
      'go|golang|goroutines|go concurrency',
      'idempotency|duplicate payments|exactly-once|deduplication',
      'offline operation|edge computing|sync|data synchronisation|offline first|eventual consistency',
      'mysql|sql|database design|transactions',
      'messaging|nats|message queues|event-driven architecture',
    ],
    also: [
      'grpc|api design|rest api|http',
      'business rules|pricing rules|tariff calculation|date and time handling',
      'testing|unit testing|table tests',
      'profiling|performance',
      'incident response|on-call',
      'system design|fault tolerance|resilience|distributed systems',
      'behavioural|communication',
    ],
  },
  {
    id: 'rn-church',
    role: 'React Native developer',
    level: 'senior',
    posting:
      'Senior React Native Developer. 700 choirs rehearse with our app: it shows the score, plays one voice louder than the others and records you so the conductor can hear it. Expo with a few modules of our own in Swift and Kotlin for audio, TypeScript all through, Zustand and TanStack Query. Singers are between 8 and 88, so type is large and touch targets larger. The score has to be there in a church with thick walls. Updates go out over the air, store builds monthly by EAS. You will speed up the start on old tablets and raise test coverage with Maestro. Live pairing on a janky list, then architecture.',
    pages: [
      {
        url: 'https://tutti.example/about',
        text: 'Tutti is made by singers for singers. 31,000 subscribers, Riga.',
      },
      {
        url: 'https://tutti.example/dev/latency',
        text: 'Voices drifted apart by 80 ms on cheap phones. The bridge was the culprit: we moved playback to a JSI module and schedule in frames. Start-up went from 6.2 to 2.4 seconds with Hermes and inline requires.',
      },
    ],
    languages: { TypeScript: 800000, Swift: 60000, Kotlin: 60000 },
    must: [
      'react native|expo|hermes',
      'native modules|swift|kotlin|bridging|jsi',
      'offline|offline storage|offline first|caching',
      'performance|startup time|mobile performance|rendering performance|list performance',
      'audio|audio playback|audio latency|media',
    ],
    also: [
      'typescript|javascript',
      'state management|zustand|react query|data fetching',
      'accessibility|a11y|inclusive design',
      'app release|over-the-air updates|eas|app store|release management',
      'testing|maestro|end-to-end testing|mobile testing',
      'react|hooks',
      'architecture|mobile architecture|mobile system design',
      'behavioural|mentoring|code review',
    ],
  },
  {
    id: 'bi-bakery',
    role: 'BI developer',
    level: 'mid',
    posting:
      'BI Developer. Two hundred bakeries want to know at six in the morning how much to bake. You will turn tills, weather and stock into a star schema on SQL Server, build Power BI reports with DAX that area managers actually open, and retire 90 spreadsheets without making enemies. Loads run with SSIS today and Azure Data Factory tomorrow. Numbers must agree with finance to the cent; when they do not, you find out why. Row-level security keeps a franchisee in his own shop. Interview: write SQL, critique one of our reports, and ask the questions you would ask a bakery manager before building anything.',
    pages: [
      {
        url: 'https://kornhof.example/ueber-uns',
        text: 'Kornhof bakes for Lower Saxony since 1921. 2,900 employees, a data team of six.',
      },
      {
        url: 'https://kornhof.example/blog/returns',
        text: 'Each region counted returns in another way. We sat together for two afternoons, wrote one definition, and put it into one measure instead of forty. The report that took 90 seconds now takes three: fewer columns, an aggregation table, incremental refresh.',
      },
    ],
    must: [
      'sql|sql server|window functions|joins',
      'power bi|dax|dashboards|reporting',
      'dimensional modelling|star schema|data modelling|data warehouse',
      'etl|ssis|azure data factory|data pipelines|data integration',
      'requirements gathering|stakeholder management|requirements|working with business users',
    ],
    also: [
      'metric definitions|kpis|metrics definition|semantic layer|single source of truth',
      'data quality|reconciliation|data validation',
      'row-level security|access control|data security|data governance',
      'report performance|performance tuning|query optimisation|incremental refresh',
      'data visualisation|chart design|report design|visualisation best practice',
      'forecasting|demand forecasting|retail analytics',
      'behavioural|change management|communication',
    ],
  },
  {
    id: 'prose-water-backend',
    role: 'Software engineer, backend',
    level: 'mid',
    posting:
      'We bill 800,000 households for water. You will work on the part which turns a meter reading into an amount. People move house in the middle of a month, meters run backwards, and a price changes on the first of January at midnight. When a run of two hours stops at 80 percent, we must be able to carry on without sending the same letter again. Everything a clerk changes has to be explained to an auditor seven years later. The old system did all of that in one file of 60,000 lines; we take it apart while it runs, a slice each month. We write Kotlin, keep our data in one relational database, and tests come first because a wrong bill is a phone call. We will ask you to read some of our worst code, and to write some better.',
    pages: [
      {
        url: 'https://aquabill.example/about',
        text: 'Software for water companies in Flanders since 1988. Sixty people.',
      },
      {
        url: 'https://aquabill.example/blog/night-run',
        text: 'The nightly run got slower by a minute a week. A list of customers was read again for each meter. Now it is read once and the run is cut into pieces which different machines take.',
      },
    ],
    languages: { Kotlin: 900000, SQL: 100000 },
    must: [
      'kotlin|java|jvm',
      'batch processing|restartable jobs|background jobs|checkpointing|job processing',
      'idempotency|exactly-once|duplicate prevention',
      'legacy modernisation|refactoring|legacy code|strangler pattern|migration strategy|monolith',
      'testing|tdd|unit testing|test-driven development',
    ],
    also: [
      'audit trail|auditability|audit logging|traceability|event sourcing',
      'relational databases|sql|database design|transactions|data modelling',
      'domain modelling|business rules|domain-driven design|billing',
      'performance|query optimisation|n+1 queries|scaling|parallel processing',
      'time handling|dates|temporal data|effective dating',
      'code review|clean code|code quality|behavioural',
    ],
  },
  {
    id: 'prose-shop-frontend',
    role: 'Web developer',
    level: 'mid',
    posting:
      'You make the shop of a mail-order nursery. Most of our customers are over sixty, on a phone, with one finger and thick glasses, and many let the machine read the page to them. In March they all come at once, and every second a page takes costs us seedlings. The basket must survive a lost signal and a closed tab. The same button should look the same on all pages, which it does not. We would like to find a broken checkout before a customer does. A page must say the right things to a search engine, or nobody finds our quinces. We use JavaScript with types and a framework that draws pages on the server; which one matters less than that you know what the browser does. We will look at one of our slow pages together and you tell us where the time goes.',
    pages: [
      {
        url: 'https://quittenhof.example/about',
        text: 'Fruit trees by post since 1953. 43 gardeners, six people with keyboards.',
      },
    ],
    languages: { TypeScript: 300000, CSS: 90000 },
    must: [
      'accessibility|a11y|screen readers|wcag',
      'web performance|core web vitals|page speed|performance',
      'server-side rendering|ssr|rendering strategies',
      'design systems|component library|component design|reusable components',
      'typescript|javascript',
    ],
    also: [
      'seo|search engine optimisation|structured data',
      'end-to-end testing|testing|frontend testing|monitoring',
      'client-side storage|offline|state management|persistence|web storage',
      'browser rendering|critical rendering path|how browsers work|browser internals|debugging',
      'responsive design|css|mobile web|layout',
      'e-commerce|checkout|shopping cart',
      'behavioural|empathy|communication',
    ],
  },
  {
    id: 'prose-ops-theatre',
    role: 'DevOps engineer',
    level: 'mid',
    posting:
      'Our eleven developers wait forty minutes to learn that a comma is missing, and then ask one man to put it on the server. You change that. Anyone on the team should be able to bring a change to customers before lunch and take it back after lunch. Machines should be described in files, not in the head of that man. When the site is slow we want to know before the audience writes, and to see which of the seven programs is to blame. If the room with the machines burned, we would need four days; it should be four hours. Passwords are in a text file, you will find it. We run containers on three rented servers and do not want a circus. You will be on call with two others, and write down afterwards what we learned.',
    pages: [
      {
        url: 'https://loge.example/about',
        text: 'Loge makes seat plans and subscriptions for 140 theatres.',
      },
    ],
    languages: { Python: 100000, Shell: 60000 },
    must: [
      'ci/cd|continuous integration|continuous delivery|deployment pipelines|build pipelines',
      'infrastructure as code|configuration management|terraform|ansible',
      'monitoring|observability|alerting|tracing',
      'disaster recovery|backups|business continuity',
      'secrets management|security|credential management',
    ],
    also: [
      'docker|containers|container orchestration',
      'rollback|deployment strategies|release strategies|feature flags',
      'incident response|on-call|postmortems|incident management',
      'linux|linux administration|troubleshooting',
      'build performance|caching|test speed|pipeline speed',
      'scripting|python|bash|automation',
      'change management|behavioural|working with developers|team culture',
    ],
  },
  {
    id: 'prose-data-bus',
    role: 'Data engineer',
    level: 'mid',
    posting:
      'Every bus tells us where it is each ten seconds, every ticket machine whenever it feels like it, and some send last week on Monday morning. You will make of it tables that planners trust. They ask: how many people stood? which line is late and since when? and they want the same answer in every department. When a driver’s tablet sends rubbish, it must not reach the report; when it has reached the report, we must be able to run March again without counting anything twice. Names of columns change on the other side without anybody telling us. The bill for computing doubled last year; we suspect that we read everything to answer little. You will work in Python and SQL, with a scheduler that somebody chose before us. Bring an example of data that lied to you.',
    pages: [
      {
        url: 'https://linie9.example/about',
        text: 'Linie 9 plans buses for 31 districts in Slovakia and Hungary.',
      },
      {
        url: 'https://linie9.example/blog/passengers',
        text: 'Passenger counts come from cameras over the doors. We compare them with tickets; the difference is either fraud or fog.',
      },
    ],
    languages: { Python: 400000, SQL: 300000 },
    must: [
      'data quality|data validation|data testing|anomaly detection',
      'sql|python',
      'late data|late-arriving data|event time|stream processing|late events',
      'backfills|reprocessing|idempotent pipelines|incremental processing|etl|data pipelines',
      'data modelling|dimensional modelling|metrics definition|semantic layer|single source of truth',
    ],
    also: [
      'schema evolution|data contracts|schema changes|schema drift',
      'orchestration|scheduling|airflow|workflow scheduling',
      'cost optimisation|partitioning|query cost|cloud cost',
      'data warehouse|warehousing|query performance',
      'stakeholder management|communication|working with analysts|behavioural',
      'geospatial data|transport|time series|sensor data',
    ],
  },
  {
    id: 'prose-ml-mail',
    role: 'Machine learning engineer',
    level: 'mid',
    posting:
      'Letters reach a city administration and somebody has to decide which of 90 desks they belong to. You will build what proposes the desk. Some desks get ten thousand letters a year, some get four. A letter to the wrong desk costs three weeks, so the machine should say when it does not know and leave it to a person. People write in six languages and by hand. Last year a rule changed in July and the thing was wrong until October, because nobody looked. A clerk must be told why a letter went where it went, and we must be able to show that people with foreign names do not wait longer. It has to run on our own computers, which are not many. Show us something you have measured, and how you knew that the measure was right.',
    pages: [
      {
        url: 'https://amtslab.example/about',
        text: 'Amtslab builds software with and for 70 municipalities.',
      },
    ],
    languages: { Python: 500000 },
    must: [
      'text classification|nlp|natural language processing|document classification',
      'class imbalance|imbalanced data|rare classes|few-shot learning',
      'model evaluation|evaluation metrics|precision and recall|calibration|confidence',
      'model monitoring|drift|data drift|concept drift',
      'explainability|interpretability|model explanations|explainable ai',
    ],
    also: [
      'fairness|bias|responsible ai|algorithmic bias',
      'human in the loop|abstention|thresholds|active learning',
      'handwriting recognition|ocr|document processing',
      'multilingual models|transformers|embeddings|language models',
      'model deployment|inference|on-premise|model serving|model compression|mlops',
      'python|coding',
      'stakeholder communication|behavioural|communication',
    ],
  },
  {
    id: 'prose-lead-museum',
    role: 'Engineering lead',
    level: 'lead',
    posting:
      'Seven people, good ones, who have not finished anything since spring. Three of them do not speak to each other about the thing that matters. You will sit down with each of them every week, find out what they want to become, and say what has to be said before it is too late. You will decide with the curators what we do not do this year. You will find two more people and be honest in the advertisement. A third of your time goes into the code and into drawings on the wall: a system for 40 museums that was built for one. When something breaks on the night of an opening, you make sure that we learn and nobody hides. Tell us about a promise you could not keep.',
    pages: [
      {
        url: 'https://vitrine.example/about',
        text: 'Vitrine keeps collections of museums: what they own, where it is, who may borrow it.',
      },
    ],
    must: [
      'people management|one-to-ones|coaching|1:1s',
      'feedback|difficult conversations|performance management',
      'conflict resolution|team conflict|team dynamics',
      'prioritisation|planning|delivery|saying no|roadmap',
      'hiring|recruiting|interviewing',
    ],
    also: [
      'career growth|career development|motivation',
      'system design|architecture|multi-tenancy|scaling',
      'incident reviews|blameless postmortems|postmortems|psychological safety|learning culture',
      'stakeholder management|expectation management|working with non-technical people',
      'technical leadership|hands-on leadership|balancing code and management|delegation',
      'failure stories|behavioural|accountability',
    ],
  },
  {
    id: 'prose-sec-vote',
    role: 'Security engineer',
    level: 'senior',
    posting:
      'Clubs, unions and churches elect their boards with us. Before a line is written you ask how somebody would cheat, and you keep asking until the team asks by itself. Nobody, we included, may learn how a person voted, yet everybody should be able to check that the vote was counted. A person must be who she says without a passport. You read changes other people make and find what they did not see. We build on the work of four hundred strangers whose packages we download, and sleep badly. When a stranger reports a hole, you answer within a day. Once a year we pretend that we were broken into. Interview: attack one of our drawings, read some code, and explain to a pastor why a blockchain does not help.',
    pages: [
      {
        url: 'https://urna.example/about',
        text: 'Urna counted 4.1 million votes last year and lost none.',
      },
    ],
    languages: { Rust: 300000, TypeScript: 400000 },
    must: [
      'threat modelling|threat modeling|attack trees|abuse cases',
      'cryptography|applied cryptography|homomorphic encryption|zero-knowledge proofs|verifiable voting',
      'secure code review|code review|secure coding|static analysis',
      'supply chain security|dependency management|dependency scanning|sbom',
      'authentication|identity verification|identity|authorisation',
    ],
    also: [
      'vulnerability disclosure|bug bounty|vulnerability management|responsible disclosure',
      'incident response|tabletop exercises|incident handling',
      'privacy|anonymity|privacy engineering|data protection',
      'web security|owasp top 10|application security',
      'security culture|security champions|explaining security|communication|behavioural|stakeholder communication',
      'rust|typescript|memory safety',
    ],
  },
  {
    id: 'aws-architect-media',
    role: 'Solutions architect (AWS)',
    level: 'senior',
    posting:
      'Solutions Architect. You sit with publishers, understand what they have, and draw what they should buy from us and what they should not. Typical: a newspaper with a failing CMS wants serverless, three regions and no operations team. You know when Lambda is cheap and when it is not, DynamoDB modelling, EventBridge and Step Functions, CloudFront, IAM boundaries between accounts. You build a proof of concept in two weeks with CDK and TypeScript, present it to editors, answer the security questionnaire and estimate the bill. Interview: design session from a vague brief, a Well-Architected review of a poor diagram, a presentation to a fake customer who interrupts.',
    pages: [
      {
        url: 'https://druckwerk.example/about',
        text: 'Druckwerk Cloud is a consultancy of 120 for publishers in DACH and Italy.',
      },
      {
        url: 'https://druckwerk.example/cases/election-night',
        text: 'On election night a page got 60 times its usual readers. Static fragments at the edge, counts pushed each 15 seconds, a queue before the write path. It cost 340 euros.',
      },
    ],
    languages: { TypeScript: 500000 },
    must: [
      'aws|cloud architecture|aws architecture|well-architected',
      'serverless|lambda|step functions|eventbridge|event-driven architecture',
      'dynamodb|nosql|nosql data modelling|data modelling',
      'cost optimisation|cost estimation|cloud cost|finops',
      'requirements gathering|customer discovery|solution design|pre-sales|stakeholder communication|presentation',
    ],
    also: [
      'iam|least privilege|multi-account|cloud security|security',
      'cdn|caching|cloudfront|edge caching|traffic spikes',
      'infrastructure as code|cdk|terraform',
      'system design|scalability|high availability',
      'proof of concept|prototyping|typescript',
      'content management|cms|publishing',
      'behavioural|negotiation|handling objections|communication',
    ],
  },
  {
    id: 'vision-fruit',
    role: 'Computer vision engineer',
    level: 'senior',
    posting:
      'Computer Vision Engineer. Ten apples a second roll past six cameras and each needs a grade. You will train segmentation and defect models in PyTorch, choose lights with the mechanics, calibrate cameras, and bring the lot to 12 ms on a Jetson with TensorRT. Bruises are rare and look like stalks; annotators disagree about russet. You design the data set as carefully as the network, track experiments in Weights & Biases and explain to a packer why his machine is stricter than his wife. C++ for the line, Python for all else. Interview: error analysis on real images, camera geometry, and a system sketch under a time limit.',
    pages: [
      {
        url: 'https://pomona-sort.example/about',
        text: 'Sorting machines from South Tyrol, in 34 countries, for apples, kiwis and lately avocados.',
      },
      {
        url: 'https://pomona-sort.example/lab/new-season',
        text: 'Each September a new variety comes and accuracy drops by ten points. We pick 400 uncertain pictures a day for labelling, retrain at night and compare with a fixed test set per variety. Synthetic bruises helped less than better light.',
      },
    ],
    languages: { Python: 600000, 'C++': 400000 },
    must: [
      'image segmentation|segmentation|object detection|defect detection',
      'pytorch|deep learning|convolutional neural networks',
      'edge deployment|tensorrt|model optimisation|quantisation|real-time inference|jetson',
      'camera calibration|camera geometry|imaging|optics|image processing',
      'annotation quality|labelling|active learning|dataset quality|data labelling',
    ],
    also: [
      'error analysis|model evaluation|evaluation metrics|precision and recall',
      'class imbalance|rare defects|data augmentation|synthetic data',
      'domain shift|distribution shift|drift|retraining|continual learning',
      'c++|python|coding',
      'experiment tracking|mlops|reproducibility',
      'ml system design|system design|real-time systems|latency',
      'communication|behavioural|working with customers',
    ],
  },
  {
    id: 'recsys-podcast',
    role: 'ML / recommendations',
    level: 'senior',
    posting:
      'Senior ML Engineer, Recommendations. Which of 4 million episodes should come next? You own candidate generation with a two-tower model and approximate nearest neighbours, a ranker in TensorFlow, and the re-ranking that keeps one network from filling the screen. New shows have no listeners, new listeners no history. Offline NDCG is our compass, online tests are the judge, and they disagree often enough to be interesting. Features come from Flink and live in a store with a p99 budget of 20 ms. We worry about feedback loops. Interview: machine learning depth, design of a home screen, coding in Python, and an experiment that surprised you.',
    pages: [
      {
        url: 'https://earful.example/about',
        text: 'Earful is for those who listen while washing up. 9 million a month in Latin America.',
      },
      {
        url: 'https://earful.example/tech/loop',
        text: 'The model had learned from what the model had shown. Position bias made the first tile look twice as good as it was. We log propensities, keep two percent of exploration and train with weights. Listening minutes rose by 3 percent, complaints fell.',
      },
    ],
    languages: { Python: 900000, Scala: 200000 },
    must: [
      'recommender systems|recommendation systems|two-tower model|candidate generation|collaborative filtering',
      'ranking|learning to rank|re-ranking|ndcg',
      'a/b testing|online experiments|experimentation|offline vs online evaluation',
      'approximate nearest neighbours|embeddings|vector search',
      'cold start|exploration|bandits|feedback loops|position bias',
    ],
    also: [
      'ml system design|machine learning system design|system design',
      'feature store|real-time features|flink|stream processing|feature engineering',
      'deep learning|tensorflow|neural networks',
      'model serving|latency|inference',
      'diversity|fairness|responsible recommendations',
      'python|coding',
      'behavioural|failure stories|communication',
    ],
  },
  {
    id: 'graphics-cad',
    role: 'C++ graphics engineer',
    level: 'senior',
    posting:
      'Graphics Engineer. Shipyards open models with 300 million triangles and expect to turn them with a mouse. You will work on our Vulkan renderer: culling on the GPU, level of detail, order-independent transparency, section planes that must be exact. The core is C++20 and builds with CMake on Windows and Linux. We stream from disk, so memory and threads are half the work. You write shaders, debug with RenderDoc and Nsight, and can do a matrix by hand. Interview: intersect a ray and a box, find out why a frame stutters, tell us about a bug in a driver.',
    pages: [
      {
        url: 'https://hellingen.example/about',
        text: 'Hellingen makes the viewer in which 41 shipyards check pipes before they cut steel.',
      },
      {
        url: 'https://hellingen.example/eng/flicker',
        text: 'Two plates in the same place flickered. Depth precision is spent close to the eye, so we reversed it and use floats. Far from the origin, coordinates shook: we subtract the camera on the CPU in double precision.',
      },
    ],
    languages: { 'C++': 2600000, GLSL: 200000 },
    must: [
      'graphics programming|vulkan|rendering|real-time rendering|gpu programming',
      'c++|modern c++|c++20',
      'shaders|glsl|gpu pipeline|graphics pipeline',
      'performance|profiling|gpu profiling|culling|level of detail|optimisation',
      'linear algebra|3d maths|geometry|matrices|computational geometry',
    ],
    also: [
      'multithreading|concurrency|threads',
      'memory management|streaming|asset streaming|out-of-core',
      'spatial data structures|bvh|octree|data structures',
      'floating point|numerical precision|depth precision',
      'debugging|graphics debugging|renderdoc',
      'cmake|build systems|cross-platform development',
      'behavioural|code review',
    ],
  },
  {
    id: 'kotlin-backend-energy',
    role: 'Backend engineer (Kotlin)',
    level: 'senior',
    posting:
      'Senior Kotlin Engineer, Charging. 19,000 charge points speak OCPP to us over WebSockets and never hang up politely. You will own session handling, smart charging and roaming with other networks by OCPI. Ktor and coroutines, Kafka, PostgreSQL with TimescaleDB, on EKS. Prices change each quarter of an hour, a session that was started must end in a receipt, and a charge point that reconnects tells you things you know already. Tracing with OpenTelemetry; contract tests with partners. Interview: model a session as states, find the race in a piece of coroutine code, design a load limit for one street.',
    pages: [
      {
        url: 'https://stroomlus.example/about',
        text: 'Stroomlus charges cars under street lamps in 44 towns of Benelux.',
      },
      {
        url: 'https://stroomlus.example/eng/reconnect',
        text: 'A mobile operator restarted and 11,000 charge points called at once. Login took 900 ms each, and the queue grew. We admit 200 per second, let stations wait a random time, and keep the last state so a reconnect costs one read. Partitions by station keep messages in order.',
      },
    ],
    languages: { Kotlin: 1600000 },
    must: [
      'kotlin|coroutines|kotlin coroutines|jvm',
      'websockets|connection management|long-lived connections|ocpp|device communication',
      'kafka|event streaming|event-driven architecture|message ordering',
      'state machines|session state|state management|domain modelling',
      'concurrency|race conditions',
    ],
    also: [
      'postgres|timescaledb|time series database|sql|time series data',
      'rate limiting|thundering herd|backoff|overload protection|resilience',
      'ev charging|smart charging|energy|load balancing',
      'api integration|ocpi|partner integrations|contract testing',
      'observability|tracing|opentelemetry|monitoring',
      'idempotency|duplicate messages|billing',
      'system design|distributed systems',
      'behavioural|kubernetes',
    ],
  },
  {
    id: 'vue-laravel-events',
    role: 'Full-stack developer (Laravel + Vue)',
    level: 'mid',
    posting:
      'Full-Stack Developer. PHP 8 with Laravel, Vue 3 with Inertia, MySQL, a bit of Redis: boring by choice. You build booking pages for folk festivals, from the migration to the pixel. Volunteers sell with our till at the gate, camper pitches may not be given twice, and invoices follow the tax of seven countries. We integrate Mollie and Stripe and two accounting packages. Queues run on Horizon; tests in Pest and Cypress. Organisers see their own data only. You will show us something you have built, extend a small app with us, and tell which corner you would cut.',
    pages: [
      {
        url: 'https://weide.example/about',
        text: 'Weide sells tickets for 600 festivals where you sleep in a field. 19 people.',
      },
      {
        url: 'https://weide.example/blog/gate',
        text: 'On Friday at five 3,000 people stand at the gate and the mobile net is dead. The scanner holds all tickets, marks those it has seen, and compares with the other scanners when it can.',
      },
    ],
    languages: { PHP: 900000, Vue: 300000 },
    must: [
      'php|laravel',
      'vue|vue 3|inertia',
      'mysql|sql|database design|migrations|schema design',
      'payments|payment integration|stripe|mollie',
      'concurrency|double booking|overbooking|locking|race conditions',
    ],
    also: [
      'queues|background jobs|redis|horizon|caching',
      'multi-tenancy|authorisation|access control|tenant isolation',
      'testing|pest|cypress|end-to-end testing',
      'offline|sync|offline scanning|offline first',
      'tax|invoicing|internationalisation|accounting',
      'api integration|third-party apis|rest api',
      'javascript|typescript|css',
      'behavioural|pragmatism|trade-offs',
    ],
  },
  {
    id: 'qa-medical',
    role: 'Test engineer (SDET)',
    level: 'senior',
    posting:
      'Senior Test Engineer. Our infusion pump is a medical device, so every requirement has a test and every test a record. You will build the framework in Python with pytest that drives pumps through a serial line and the tablet app through Appium; keep a farm of forty pumps honest; and make Jenkins run it nightly. You analyse risk with engineers and nurses, decide what stays manual, and measure what we find late. API checks for the hospital interface (HL7) are yours as well. A flaky test is a bug for us. Interview: test design for an alarm, a review of a test suite, a piece of Python.',
    pages: [
      {
        url: 'https://tropf-med.example/about',
        text: 'Pumps for small patients. Class IIb, 300 employees, Tuttlingen.',
      },
      {
        url: 'https://tropf-med.example/quality/night',
        text: 'The nightly run failed for a different reason each night: a loose cable, a clock, a test which left the pump in a state. We reset by power, gave each test its own data and quarantine after two failures. Trust came back in a month.',
      },
    ],
    languages: { Python: 600000 },
    must: [
      'test automation|pytest|test frameworks|python|automation framework design',
      'mobile testing|appium|ui automation|app testing',
      'regulated software|medical device software|traceability|iec 62304|verification and validation',
      'flaky tests|test reliability|test isolation',
      'risk-based testing|test strategy|test design|risk analysis',
    ],
    also: [
      'hardware-in-the-loop|embedded testing|device testing|serial communication',
      'ci/cd|jenkins|continuous integration',
      'api testing|hl7|integration testing|interoperability',
      'exploratory testing|manual testing|usability testing',
      'quality metrics|defect metrics|escaped defects',
      'bug reports|documentation|test documentation',
      'behavioural|collaboration|communication',
    ],
  },
  {
    id: 'pm-platform-api',
    role: 'PM, developer platform',
    level: 'senior',
    posting:
      'Senior Product Manager, Platform. Your users are developers at 900 property managers and the 40 engineers down the hall. You own our public API, webhooks and the partner marketplace. You will decide what becomes public and what stays ours, how we retire version 2 without a mutiny, and what a call should cost. You speak with integrators each week, read support tickets and logs, and write the document which settles the argument. Success is measured in partners that go live, not in endpoints. You need not code, but you must follow a discussion about pagination. Interview: a strategy case, an API you admire, a trade-off you lost.',
    pages: [
      {
        url: 'https://schluesselwerk.example/about',
        text: 'Schlüsselwerk connects doors, meters and lifts with the people who manage houses.',
      },
      {
        url: 'https://schluesselwerk.example/blog/sunset',
        text: 'We announced the end of version 1 with eighteen months’ notice and moved it twice. What worked: a list of who calls what, a person for each of the largest twenty, and brownouts on Tuesdays.',
      },
    ],
    must: [
      'api design|api product management|platform product management|api strategy|api versioning',
      'product strategy|platform strategy|strategy|business model|pricing',
      'customer interviews|user research|customer discovery|developer research',
      'product metrics|success metrics|kpis|adoption metrics',
      'prioritisation|roadmap|trade-offs',
    ],
    also: [
      'deprecation|migration|api deprecation|change management',
      'stakeholder management|influencing|cross-functional|working with engineering',
      'partner ecosystem|marketplace|partnerships|ecosystem',
      'developer experience|documentation|onboarding',
      'pricing|monetisation|usage-based pricing',
      'written communication|communication|behavioural',
      'technical fluency|webhooks|system design',
    ],
  },
  {
    id: 'ds-credit',
    role: 'Data scientist',
    level: 'mid',
    posting:
      'Data Scientist, Credit. We lend to market women who have no file at any bureau. You will build scorecards from mobile-money histories with logistic regression and gradient boosting, choose cut-offs with the finance people, watch vintages and tell early when a cohort goes bad. The regulator wants reasons for each refusal, so do we. Those we refused never show whether they would have paid; you know what to do about that. Python, SQL on Redshift, a model in production behind an API that engineers run with you. Interview: a take-home on defaults with an imbalanced sample, questions on probability, and a chat with our head of risk.',
    pages: [
      {
        url: 'https://sokoni.example/about',
        text: 'Sokoni lends between 20 and 900 dollars in Kenya, Uganda and Ghana. 1.6 million loans, most repaid.',
      },
      {
        url: 'https://sokoni.example/blog/leak',
        text: 'A model reached AUC 0.93 and everyone was pleased. One feature was filled in only after the first reminder. Now features are frozen at the time of application, and validation is split by month, never at random.',
      },
    ],
    languages: { Python: 400000, SQL: 100000 },
    must: [
      'credit scoring|credit risk|risk modelling|scorecards',
      'logistic regression|gradient boosting|classification|machine learning fundamentals',
      'class imbalance|imbalanced data|model evaluation|evaluation metrics|auc|threshold selection',
      'data leakage|validation|cross-validation|time-based split|feature engineering',
      'explainability|interpretability|reason codes|fairness|responsible ai',
    ],
    also: [
      'sql|python|pandas',
      'selection bias|reject inference|causal inference',
      'probability|statistics',
      'cohort analysis|vintage analysis|monitoring|model monitoring|drift',
      'model deployment|mlops|production models',
      'regulation|compliance|privacy',
      'business communication|stakeholder communication|behavioural|communicating results',
    ],
  },
  {
    id: 'ios-dev-museum',
    role: 'iOS / Swift',
    level: 'mid',
    posting:
      'iOS Developer. Our guides lead visitors through 80 museums: an app that knows the room you stand in, tells what you see, and works in a vault without network. SwiftUI with some UIKit left, Combine giving way to async/await, beacons through Core Location, content packages downloaded in the background, AVPlayer for speech with transcripts. We build one app per museum from one code base. VoiceOver users test with us every month. CI on Bitrise with unit and UI tests. Small team: one Android colleague, two editors, you. Exercise: a screen with a list, download state and errors; then review a crash.',
    pages: [
      {
        url: 'https://saalplan.example/about',
        text: 'Audio guides since cassettes. 3 million tours a year.',
      },
      {
        url: 'https://saalplan.example/blog/white-label',
        text: 'Eighty apps were eighty projects until 2022. Colours, texts and features are now configuration, with one package per feature; a release of all takes an afternoon.',
      },
    ],
    languages: { Swift: 900000 },
    must: [
      'swift|swift language|swift concurrency|async await',
      'swiftui|uikit|ios ui',
      'offline|offline content|background downloads|data persistence|caching|offline first',
      'indoor positioning|beacons|core location|location services|bluetooth',
      'accessibility|voiceover|dynamic type',
    ],
    also: [
      'audio|avfoundation|media playback',
      'modularisation|white-label|configuration|app architecture|mobile architecture',
      'testing|xctest|ui tests|unit testing',
      'combine|reactive programming',
      'crash analysis|debugging|memory management',
      'ci/cd|app release|app store|release automation',
      'networking|error handling|urlsession',
      'behavioural|teamwork',
    ],
  },
  {
    id: 'k8s-platform-uni',
    role: 'Infrastructure engineer',
    level: 'senior',
    posting:
      'Infrastructure Engineer. Twelve bare-metal Kubernetes clusters for researchers who start 4,000 jobs and go home. You will own Cilium networking, Rook/Ceph storage, GPU scheduling with fair shares between institutes, and upgrades nobody notices. Machines boot by PXE into Talos, everything else arrives through Argo CD. We write operators in Go where a chart does not do. Capacity is a political question: you bring the numbers. You will be second line for support, so patience counts. Interview: a cluster with a broken DNS, how you would share 96 GPUs, and an outage you caused.',
    pages: [
      {
        url: 'https://rechenhalle.example/about',
        text: 'Rechenhalle is a research computing centre for nine institutes in Saxony.',
      },
      {
        url: 'https://rechenhalle.example/blog/osd',
        text: 'One disk died, then rebalancing filled two others, then writes stopped. We keep more free space now, limit recovery speed and alert on the slope, not on the level. Users saw it before we did: their jobs hung in D state.',
      },
    ],
    languages: { Go: 300000, Shell: 100000, Python: 100000 },
    must: [
      'kubernetes|k8s|kubernetes operators|container orchestration',
      'kubernetes networking|cilium|networking|cni|dns',
      'storage|ceph|distributed storage|persistent volumes',
      'gpu scheduling|job scheduling|fair share|resource scheduling|batch scheduling',
      'gitops|argo cd|infrastructure as code|bare metal provisioning',
    ],
    also: [
      'linux|linux troubleshooting|debugging|linux internals',
      'capacity planning|quotas|resource management',
      'monitoring|alerting|observability',
      'go|scripting|automation|coding',
      'incident response|postmortems|outages',
      'zero-downtime upgrades|cluster upgrades|maintenance|high availability',
      'user support|communication|stakeholder management|behavioural',
    ],
  },
  {
    id: 'nlp-speech',
    role: 'NLP / speech engineer',
    level: 'senior',
    posting:
      'Speech and Language Engineer. Emergency calls in five languages, some whispered. You will fine-tune Whisper-like models on our recordings, bring word error rate down where it matters (street names), add diarisation, and extract address, kind of emergency and number of people with a small language model. Streaming recognition with partial results in 400 ms; training with PyTorch on eight GPUs of our own. Recordings are sensitive and never leave the house. You know augmentation with noise, decoding with a lexicon, and why a benchmark says little about a kitchen fire. Interview: listen to ten errors and tell us what to do.',
    pages: [
      {
        url: 'https://leitstelle.example/about',
        text: 'We assist 63 control rooms. The dispatcher decides, the machine types.',
      },
      {
        url: 'https://leitstelle.example/research/streets',
        text: 'A street that exists in the district is more likely than one that does not. Biasing the decoder with local names halved address errors. We test on calls from rooms not in training, by dialect and by loudness, and report the worst group first.',
      },
    ],
    languages: { Python: 700000 },
    must: [
      'speech recognition|asr|automatic speech recognition|whisper',
      'fine-tuning|transfer learning|transformers|pytorch|deep learning',
      'information extraction|named entity recognition|nlp',
      'streaming inference|latency|real-time inference|model serving',
      'evaluation|word error rate|model evaluation|error analysis',
    ],
    also: [
      'data augmentation|noise robustness|domain adaptation',
      'decoding|language models|beam search|contextual biasing',
      'privacy|sensitive data|data protection',
      'distributed training|gpu training|training infrastructure',
      'fairness|dialects|bias|subgroup evaluation',
      'audio processing|signal processing|diarisation',
      'python|coding|behavioural|communication',
    ],
  },
  {
    id: 'analyst-product-fit',
    role: 'Product analyst',
    level: 'junior',
    posting:
      'Product Analyst. Which of our 300 exercises do people repeat, and does a reminder help or annoy? You answer such questions for two squads with SQL on BigQuery, dashboards in Metabase, and a sentence at the top that says what to do. You help design tests, read them without wishful thinking, and draw funnels from install to the tenth workout. Tracking is messy: you write the plan for events with developers and notice when one stops arriving. A little Python is welcome. No experience is needed if you can show one analysis which you would do differently today. Interview: SQL, a chart that misleads, and a case about falling subscriptions.',
    pages: [
      {
        url: 'https://turnbeutel.example/about',
        text: 'Exercises for people with bad backs and little time. 640,000 use us weekly.',
      },
      {
        url: 'https://turnbeutel.example/blog/reminder',
        text: 'Reminders lifted workouts by 6 percent in the first week and by nothing in the eighth. Those who turned them off left more often, but they were leaving anyway. We now look at people by the week in which they joined.',
      },
    ],
    languages: { Python: 20000 },
    must: [
      'sql|joins|window functions|bigquery',
      'dashboards|data visualisation|metabase|data visualization',
      'a/b testing|experiment analysis|experimentation|statistics',
      'funnel analysis|cohort analysis|retention|funnels',
      'event tracking|tracking plan|instrumentation|data quality',
    ],
    also: [
      'product metrics|metrics definition|kpis|product sense',
      'communicating insights|communication|storytelling with data|presenting findings',
      'misleading charts|visualisation best practice|chart criticism',
      'case study|business case|root cause analysis|analytical thinking',
      'python|pandas',
      'causation vs correlation|causal inference|selection bias',
      'behavioural|learning|working with product teams',
    ],
  },
  {
    id: 'embedded-linux-ferry',
    role: 'Embedded Linux developer',
    level: 'senior',
    posting:
      'Embedded Linux Developer. The bridge of a ferry has eleven screens and one of them is ours: it docks the ship by itself. You will maintain a Yocto image for an i.MX8, write kernel drivers for our IO board, talk CAN and NMEA to the ship, and update vessels at sea over a satellite link that costs by the megabyte (A/B partitions, RAUC). C++17 on top, some Rust, PREEMPT_RT below, because ten milliseconds is late. The class society reads our hazard analysis. Boots in nine seconds, wants seven. Interview: a kernel oops, a review of threaded C++, how you would sign and roll back an update.',
    pages: [
      {
        url: 'https://anleger.example/about',
        text: 'Anleger makes docking systems for ferries in the Baltic. 66 people in Turku and Rostock.',
      },
      {
        url: 'https://anleger.example/lab/jitter',
        text: 'Once a day the control loop was 30 ms late. ftrace showed the SD card driver holding a lock. We moved logging to another core, set priorities and affinities, and test with a worst-case load for a week before release.',
      },
    ],
    languages: { C: 500000, 'C++': 900000, Rust: 60000 },
    must: [
      'embedded linux|yocto|linux kernel|board support package',
      'device drivers|kernel drivers|linux kernel|kernel programming',
      'real-time linux|preempt_rt|real-time systems|latency|scheduling',
      'ota updates|a/b partitions|firmware update|secure boot|over-the-air updates',
      'c++|c|c programming|multithreading|concurrency',
    ],
    also: [
      'can bus|nmea|industrial protocols|serial protocols',
      'functional safety|hazard analysis|safety standards|certification',
      'debugging|tracing|ftrace|kernel debugging',
      'boot time optimisation|boot process|bootloader',
      'control systems|control loops|robotics',
      'testing|hardware-in-the-loop|long-run testing',
      'rust|memory safety|behavioural',
    ],
  },
];
