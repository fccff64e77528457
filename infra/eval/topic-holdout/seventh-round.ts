import type { Holdout } from './holdout.ts';

export const seventhRound: Holdout[] = [
  {
    id: 'pentest-rail',
    role: 'Penetration tester',
    level: 'mid',
    posting:
      'Penetration Tester. You will attack ticketing portals, driver tablets and the odd signalling cabinet, always with a signed letter in your pocket. Most weeks are web and API tests with Burp Suite; twice a year we run an internal test that starts from one stolen laptop and usually ends at domain admin. Findings go to people who are not in security, so you write reports with steps a developer can repeat and a risk a director understands. We script in Python and keep our own tooling. OSCP is nice, curiosity is better. Day one of the interview is a small lab: get in, get root, and tell us how you would fix it. Bristol or remote, two client weeks a month.',
    pages: [
      {
        url: 'https://sleepertest.example/about',
        text: 'Sleeper tests the security of railways, trams and ferries in nine countries. We are 34 people and own no sales department. Half of us worked for an operator before, and three of us still hold a licence to be on the track at night.',
      },
      {
        url: 'https://sleepertest.example/notes/kiosk',
        text: 'A ticket kiosk trusted an identifier in the URL, and by changing one digit we read other passengers’ journeys. The same host ran a service as root with a writable path. From there Kerberoasting gave us an old service account. The client fixed the access check within a day; the account took a year.',
      },
    ],
    languages: { Python: 300000, PowerShell: 90000 },
    repos: [
      { name: 'kioskbreak', description: 'breakout checks for kiosk browsers' },
      { name: 'report-kit', description: 'templates for findings and retests' },
    ],
    must: [
      'web application security|owasp top 10|web vulnerabilities|web penetration testing|access control flaws',
      'active directory|kerberos|kerberoasting|active directory attacks',
      'privilege escalation|linux privilege escalation|post-exploitation',
      'report writing|reporting findings|communicating findings|vulnerability reporting',
      'api security|api testing|burp suite|broken access control|idor',
    ],
    also: [
      'scripting|python|automation',
      'network security|network protocols|enumeration|networking|network penetration testing',
      'methodology|rules of engagement|scoping|penetration testing methodology',
      'ot security|industrial control systems|embedded security|iot security',
      'remediation advice|risk rating|cvss|vulnerability management',
      'ethics|client communication|behavioural|stakeholder communication',
    ],
  },
  {
    id: 'soc-hospital',
    role: 'SOC analyst / detection engineer',
    level: 'mid',
    posting:
      'Security Operations Analyst with a builder’s mind. You take the second look at alerts from Sentinel and Defender, decide what is real, contain it, and then write the rule that would have caught it sooner. We tune KQL queries every week and map each one to ATT&CK. You will hunt through sign-in logs and endpoint telemetry, take apart a phishing kit now and then, and hand over cleanly at the end of a shift. Playbooks are automated with Logic Apps and some Python. We would like two years in a SOC. In the interview you will walk through a suspicious PowerShell trail and explain it to a ward manager. Shifts: seven on, seven off.',
    pages: [
      {
        url: 'https://kaarna.example/company',
        text: 'Kaarna guards the networks of forty-one hospitals in Finland and Estonia. Someone is awake here at all hours. Our customers run MRI machines on operating systems older than some of our staff.',
      },
      {
        url: 'https://kaarna.example/blog/noise',
        text: 'In January each analyst closed 140 alerts a day, 95 of them harmless. We gave every rule an owner, a test and a reason to exist; rules without one were switched off. False positives fell by two thirds. The ransomware case in May was seen after eleven minutes, because the mail gateway, the endpoint and the identity log now sit in one timeline.',
      },
    ],
    languages: { Python: 120000 },
    repos: [
      { name: 'kql-rules', description: 'detections as code for Sentinel' },
      { name: 'triage-bot', description: 'enriches alerts' },
    ],
    must: [
      'siem|microsoft sentinel|sentinel|kql|log analysis',
      'detection engineering|detection rules|tuning detections|false positives|alert tuning',
      'incident response|containment|incident handling|ransomware',
      'mitre att&ck|att&ck|threat hunting|adversary techniques',
      'alert triage|triage|phishing|phishing analysis|malware analysis',
    ],
    also: [
      'endpoint security|edr|endpoint detection|windows internals|powershell',
      'soar|automation|python|scripting|playbooks',
      'networking|network security|network traffic analysis|tcp/ip',
      'identity|azure ad|sign-in logs|active directory|identity security',
      'shift handover|communication|behavioural|explaining to non-technical people',
      'medical device security|legacy systems|ot security|segmentation',
    ],
  },
  {
    id: 'network-isp',
    role: 'Network engineer',
    level: 'senior',
    posting:
      'Senior Network Engineer. Look after the backbone and edge of a regional provider: IS-IS inside, BGP at four exchanges and with three transits, MPLS L3VPN for business customers, and a growing EVPN fabric in two data centres. Routers are Juniper and Nokia, mostly. We no longer type changes by hand: templates live in Git, Ansible and a bit of Python push them, and a lab of virtual routers says no first. You join an on-call rota of five, and you will draw the plan for moving 30,000 subscribers to IPv6 with CGNAT as the crutch. Interview: a whiteboard path from a subscriber to a video server, a broken lab, and a chat about your worst maintenance window.',
    pages: [
      {
        url: 'https://fjordnett.example/om',
        text: 'Fjordnett brings fibre to 62,000 homes and 3,100 businesses on the west coast of Norway, islands included. Storms break things; our customers judge us by the hour after.',
      },
      {
        url: 'https://fjordnett.example/tech/leak',
        text: 'On 3 March a customer leaked a full table to us and for fourteen minutes a part of the coast reached Oslo via Hong Kong. We had prefix limits on peers, none on customers. Since then every session has filters generated from the registry, RPKI invalids are dropped, and communities mark where a route was learned. We also streamed telemetry into Grafana so we see it before the phone rings. A second note deals with a DDoS of 300 Gbit/s.',
      },
    ],
    languages: { Python: 260000, Jinja: 80000 },
    repos: [
      { name: 'fjord-templates', description: 'router configuration templates' },
      { name: 'irr-filters', description: 'builds prefix lists' },
    ],
    must: [
      'bgp|bgp routing|peering|route filtering',
      'is-is|ospf|igp|interior routing|routing protocols',
      'mpls|l3vpn|evpn|vxlan|mpls vpn',
      'network automation|ansible|automation|infrastructure as code',
      'ipv6|cgnat|ipv6 migration|ip addressing|nat',
    ],
    also: [
      'rpki|routing security|route leaks',
      'ddos|ddos mitigation|network security',
      'monitoring|telemetry|network monitoring|observability',
      'troubleshooting|network troubleshooting|debugging',
      'change management|maintenance windows|incident response|on-call',
      'data centre networking|spine leaf|data center fabric',
      'communication|behavioural|incident review',
    ],
  },
  {
    id: 'azure-insurance',
    role: 'Cloud architect (Azure)',
    level: 'senior',
    posting:
      'Cloud Architect. Hagelstein Versicherung leaves its own basement: 260 applications, two mainframes, a very full NAS. You will shape the landing zone on Azure, decide with product teams what is rehosted, rebuilt or retired, and sit in the architecture board without becoming a gatekeeper. Expect hub-and-spoke networks with ExpressRoute, private endpoints, Entra ID with conditional access, policies and subscriptions as Bicep, and a chargeback that people believe. Recovery objectives are written into contracts; you test them. You know what the regulator asks of outsourcing. We talk about a migration you led, review a landing zone with faults, and let you explain costs to our CFO. Munich, partly remote, good German.',
    pages: [
      {
        url: 'https://hagelstein.example/unternehmen',
        text: 'Founded in 1874 to insure hops against hail, Hagelstein today insures 1.9 million homes and cars. 4,100 people work for us; 480 in IT.',
      },
      {
        url: 'https://hagelstein.example/tech-blog/waves',
        text: 'Wave one moved 31 applications in five months. Half were lifted as they were, and half of those cost more than before, because nobody had turned off the night batch servers. Wave two starts with right-sizing, reservations and an owner for each bill. A failover to the second region took four hours; the target is one.',
      },
    ],
    languages: { Bicep: 140000, PowerShell: 60000 },
    repos: [{ name: 'lz-bicep', description: 'landing zone modules' }],
    must: [
      'azure|azure architecture|landing zone|cloud architecture|cloud landing zones',
      'cloud migration|migration strategy|rehost|application modernisation',
      'cloud networking|hub and spoke|private endpoints|expressroute|networking',
      'cost optimisation|finops|cloud cost|chargeback',
      'disaster recovery|business continuity|rto rpo|high availability',
    ],
    also: [
      'identity and access management|entra id|iam|conditional access|azure ad',
      'infrastructure as code|bicep|policy as code|terraform',
      'governance|compliance|regulation|outsourcing|regulatory compliance',
      'stakeholder communication|stakeholder management|influencing|explaining trade-offs',
      'mainframe|legacy modernisation|legacy systems',
      'system design|architecture review|architecture decision records',
      'security|zero trust|cloud security',
    ],
  },
  {
    id: 'causal-education',
    role: 'Data scientist (causal inference)',
    level: 'senior',
    posting:
      'Senior Data Scientist, Impact. Did the lesson help, or were those children going to pass anyway? That is the job. You design randomised trials over schools, and where a trial is impossible you reach for difference-in-differences, regression discontinuity or a synthetic control and say honestly what it rests on. You write R or Python, query a warehouse in SQL, and pre-register what you plan to look at. Power matters: a school is one unit, not its four hundred pupils. You will defend a null result before a minister’s adviser. Interview: a case from our trials, a short probability conversation, and a piece of your own analysis that turned out to be wrong.',
    pages: [
      {
        url: 'https://lernwerk.example/about',
        text: 'Lernwerk Institute measures what works in classrooms. We are a charity with 70 staff in Vienna and Nairobi, funded by two foundations and, since last year, by the education ministries themselves.',
      },
      {
        url: 'https://lernwerk.example/posts/null',
        text: 'Our biggest trial, 212 schools, found nothing. Dropout was higher in the control group, so the simple comparison flattered us; with bounds for attrition the effect could be anything from harm to joy. We now cluster standard errors by school, correct for the number of outcomes, and publish the plan before we see the data. Bayesian hierarchical models helped with small subgroups.',
      },
    ],
    languages: { R: 400000, Python: 200000, Stan: 20000 },
    repos: [{ name: 'trial-power', description: 'power for clustered designs' }],
    must: [
      'causal inference|difference-in-differences|quasi-experiments|regression discontinuity|synthetic control',
      'experiment design|randomised controlled trials|a/b testing|randomisation|experimentation',
      'statistical power|power analysis|sample size|clustered standard errors',
      'hypothesis testing|multiple comparisons|statistics|statistical inference|pre-registration',
      'sql|r|python|data analysis',
    ],
    also: [
      'regression|linear models|mixed models|bayesian statistics|hierarchical models|regression modelling',
      'missing data|attrition|selection bias|bias',
      'probability|probability theory',
      'communicating results|communication|stakeholder communication|storytelling|presenting findings',
      'ethics|child data|privacy|research ethics',
      'failure stories|behavioural|intellectual honesty',
    ],
  },
  {
    id: 'llm-procurement',
    role: 'LLM engineer',
    level: 'mid',
    posting:
      'LLM Engineer. Build the assistant that reads 400-page tenders and answers the buyer’s questions with the page number. Retrieval first: chunking tables sensibly, hybrid search in Qdrant and BM25, reranking. Then prompts, structured outputs checked against a schema, and tool calls into our price database through LangGraph. We measure before we argue: a set of 600 questions with accepted answers, an LLM judge that is itself tested, and a weekly look at what users disliked. Latency under four seconds and a bill we can explain. Python, FastAPI, Postgres. Documents come from strangers, so assume that somebody hides instructions in them. We will review a bad RAG pipeline together and design an evaluation for a new feature.',
    pages: [
      {
        url: 'https://bidwright.example/about',
        text: 'Bidwright helps small building firms bid for public contracts they would never have time to read. 2,300 firms in Spain, Portugal and France use it. We are 41 people in Porto.',
      },
      {
        url: 'https://bidwright.example/engineering/wrong-page',
        text: 'An answer without the right page is worse than no answer. After we found that one citation in eight pointed to a page that did not say so, we check each sentence of an answer against the passage it cites, and drop it if it does not follow. Refusals rose from 2 to 7 percent; trust rose more. We moved easy questions to a small open model served with vLLM, which cut cost by half.',
      },
    ],
    languages: { Python: 700000, TypeScript: 200000 },
    repos: [
      { name: 'tender-eval', description: 'golden questions and judges' },
      { name: 'table-chunker', description: 'splits PDF tables' },
    ],
    must: [
      'rag|retrieval-augmented generation|retrieval|chunking|reranking',
      'llm evaluation|evaluation|llm as a judge|evals',
      'vector search|vector databases|embeddings|hybrid search|qdrant',
      'prompt engineering|structured outputs|tool calling|function calling|agents',
      'prompt injection|llm security|guardrails',
    ],
    also: [
      'hallucination|grounding|citations|faithfulness',
      'llm inference|model serving|vllm|latency|llm cost|inference optimisation',
      'python|fastapi|backend|coding',
      'document parsing|pdf extraction|ocr|document processing',
      'transformers|llm fundamentals|attention|tokenisation',
      'system design|llm system design|ml system design',
      'product thinking|user feedback|behavioural|communication',
    ],
  },
  {
    id: 'mlops-dairy',
    role: 'MLOps engineer',
    level: 'senior',
    posting:
      'MLOps Engineer. Fourteen data scientists build models that predict milk yield and lameness; you make sure the models reach barns in six countries and stay healthy there. Our platform is Kubeflow on EKS with MLflow for tracking and a registry, Feast in front of Redis, and Argo Workflows for retraining. You own the path from a notebook to a canary and back again. Cameras in barns run ONNX models on small boxes with a poor connection. You write Python and Terraform, know Docker by heart and care about who changed which data set. Tell us how you would notice that a model has gone stale when labels arrive three months late. System design round plus a debugging round on a failing training job.',
    pages: [
      {
        url: 'https://melkweg.example/over-ons',
        text: 'Melkweg watches 1.2 million cows so that farmers can sleep. A cow that limps is found two days earlier. We are 130 people in Leeuwarden.',
      },
      {
        url: 'https://melkweg.example/blog/stale',
        text: 'A new ear tag reported temperatures in Fahrenheit and our fever model went quiet in Canada for nine days. We now compare input distributions per country every hour, block a rollout when schema or range change, and can rebuild any model from its commit, its data version and its container. Shadow runs precede each promotion.',
      },
    ],
    languages: { Python: 800000, HCL: 200000 },
    repos: [
      { name: 'barn-edge', description: 'ships models to barn boxes' },
      { name: 'retrain-flows', description: 'Argo workflows for retraining' },
    ],
    must: [
      'mlops|model deployment|mlflow|model registry|ml pipelines|kubeflow',
      'model monitoring|data drift|drift|drift detection',
      'kubernetes|docker|containers|eks',
      'feature store|feast|training-serving skew',
      'edge deployment|onnx|edge ml|model optimisation|on-device inference',
    ],
    also: [
      'reproducibility|data versioning|experiment tracking|lineage',
      'ci/cd|canary|deployment strategies|rollout|shadow deployment',
      'terraform|infrastructure as code|aws',
      'data validation|data quality|schema checks',
      'ml system design|system design|machine learning system design',
      'python|coding|debugging|scripting',
      'collaboration with data scientists|behavioural|communication',
    ],
  },
  {
    id: 'gis-flood',
    role: 'GIS / data engineer',
    level: 'mid',
    posting:
      'Geospatial Data Engineer. Every night we take radar, river gauges and lidar and turn them into a flood map that a fire brigade can read at five in the morning. You will build those pipelines in Python with GDAL, rasterio and xarray, keep vectors in PostGIS, and serve tiles that load on a phone in the rain. Orchestration is Prefect, storage is S3 with cloud-optimised GeoTIFF and Zarr. You should know why two maps do not line up, what a spatial index buys, and how to process a raster that does not fit in memory. Take-home: join parcels and flood depths, and find the parcels that are wrong. Ljubljana or remote in Europe.',
    pages: [
      {
        url: 'https://povodenj.example/about',
        text: 'We warn eighteen towns along the Sava before the water comes. A public company with 26 employees: hydrologists, cartographers and programmers.',
      },
      {
        url: 'https://povodenj.example/blog/late-gauge',
        text: 'One gauge reported an hour late because its clock followed summer time. The map moved the flood upstream. Now every reading is stored in UTC with the sensor’s quality flag, suspicious readings are held back, and each published map can be rebuilt from its inputs.',
      },
    ],
    languages: { Python: 500000, SQL: 90000 },
    repos: [
      { name: 'depth-grid', description: 'flood depth from terrain and gauges' },
      { name: 'tilecook', description: 'vector tiles from PostGIS' },
    ],
    must: [
      'postgis|spatial databases|spatial sql|spatial indexes|spatial queries',
      'coordinate reference systems|projections|map projections|geospatial fundamentals',
      'raster processing|gdal|rasterio|remote sensing|raster data',
      'python|xarray|numpy|pandas',
      'data pipelines|orchestration|prefect|etl|workflow scheduling',
    ],
    also: [
      'map tiles|vector tiles|tile serving|web mapping',
      'data quality|data validation|sensor data|outliers',
      'cloud storage|s3|cloud-optimised geotiff|file formats|zarr',
      'time zones|time series|timestamps',
      'sql|joins|query performance',
      'parallel processing|memory|dask|distributed processing|large data',
      'communication|working with hydrologists|behavioural',
    ],
  },
  {
    id: 'svelte-radio',
    role: 'Svelte / frontend',
    level: 'mid',
    posting:
      'Frontend Engineer. Our site and listening app are one SvelteKit project in TypeScript; it must play within a second on a bus in the Alps and keep playing when the tunnel comes. You will work on the player, on search in the archive, on a service worker which keeps last night’s programmes, and on our small design system in Storybook. We prerender what we can and stream the rest. We test with Vitest and Playwright and look at real-user numbers every Monday. Blind listeners write to us by first name; know ARIA, and know when not to use it. No puzzles: you extend a small player with us, then tell us about a release you regret.',
    pages: [
      {
        url: 'https://radiograt.example/ueber',
        text: 'Radio Grat is listened to by 380,000 people in four languages. It belongs to its listeners, who pay eight francs a month. There is no advertising and no tracking.',
      },
      {
        url: 'https://radiograt.example/tech/tunnel',
        text: 'The old player stopped in the Gotthard. The new one fetches ahead, stores segments in IndexedDB and carries on from there. Bundle: 58 kB. LCP went from 4.1 to 1.6 seconds after we stopped hydrating the schedule.',
      },
    ],
    languages: { Svelte: 400000, TypeScript: 300000 },
    repos: [
      { name: 'grat-player', description: 'audio player with offline buffer' },
      { name: 'grat-ui', description: 'design system' },
    ],
    must: [
      'svelte|sveltekit',
      'offline|service workers|pwa|progressive web apps|indexeddb|offline storage',
      'web performance|core web vitals|performance|bundle size',
      'accessibility|a11y|aria|screen readers',
      'testing|vitest|playwright|frontend testing',
    ],
    also: [
      'typescript|javascript',
      'server-side rendering|ssr|hydration|prerendering|rendering strategies',
      'design systems|component library|storybook|component design',
      'media playback|audio|streaming|hls',
      'internationalisation|i18n|localisation',
      'css|layout|responsive design',
      'behavioural|failure stories|communication',
    ],
  },
  {
    id: 'angular-customs',
    role: 'Angular developer',
    level: 'senior',
    posting:
      'Senior Angular Developer. Customs declarations have 61 boxes, eleven of which depend on each other. You will rebuild that screen with Angular 18: reactive forms, signals where they help, RxJS where streams are real, NgRx only where three screens need the same truth. The monorepo is Nx, the backend speaks REST and pushes status changes over WebSockets. You lead two juniors and take care that the upgrade from version 14 does not stop the ships. Unit tests in Jest, journeys in Cypress. Brokers type 400 declarations a day, so the keyboard is everything. Interview: refactor a component with leaking subscriptions, plan a migration, speak about guiding others.',
    pages: [
      {
        url: 'https://douane-desk.example/about',
        text: 'DouaneDesk handles one in five import declarations in the port of Antwerp. 90 people, eight of them former customs officers.',
      },
      {
        url: 'https://douane-desk.example/blog/slow-grid',
        text: 'A grid with 20,000 lines froze for three seconds whenever a cell changed. Change detection ran through every row. OnPush, trackBy and virtual scrolling brought it to 40 ms; lazy routes halved the first load.',
      },
    ],
    languages: { TypeScript: 1500000, SCSS: 200000 },
    repos: [{ name: 'desk-web', description: 'Nx monorepo of our front ends' }],
    must: [
      'angular|angular fundamentals|angular signals',
      'rxjs|reactive programming|observables|subscriptions',
      'forms|reactive forms|form validation',
      'state management|ngrx|signals',
      'change detection|web performance|rendering performance|performance',
    ],
    also: [
      'typescript|javascript',
      'testing|jest|cypress|frontend testing',
      'migration|upgrading frameworks|version upgrades|legacy migration|refactoring',
      'keyboard navigation|accessibility|a11y',
      'websockets|real-time updates|real-time data',
      'mentoring|leadership|behavioural|coaching',
      'monorepo|nx|build tooling',
    ],
  },
  {
    id: 'game-rally',
    role: 'Gameplay programmer (C++)',
    level: 'mid',
    posting:
      'Gameplay Programmer. We make rally games in Unreal Engine 5 and you will own how a car feels: suspension, tyres, damage, the camera that makes it seem faster than it is. C++ first, Blueprints for designers, and a profiler always open, since sixteen milliseconds is all there is. Online races bring rollback, prediction and players with terrible connections. Vectors, matrices and quaternions should not scare you. You will work at a desk between a sound designer and a former co-driver. The test: write a spring-damper, find a frame spike in a capture, and talk about a feature you cut.',
    pages: [
      {
        url: 'https://hairpin.example/studio',
        text: 'Hairpin is a studio of 48 people in Tampere. Three games, eleven platforms, no crunch since 2019.',
      },
      {
        url: 'https://hairpin.example/devlog/jitter',
        text: 'Cars jittered for spectators. The server sent positions 20 times a second and clients drew them raw. We interpolate between two snapshots, extrapolate when one is late, and let the server decide collisions. Physics now runs at a fixed step, apart from rendering. Memory on the handheld is 3 GB, so textures stream.',
      },
    ],
    languages: { 'C++': 3000000 },
    repos: [{ name: 'tyre-lab', description: 'tyre model test bench' }],
    must: [
      'c++|modern c++|memory management',
      'unreal engine|unreal|game engines|blueprints',
      'game physics|physics simulation|vehicle physics|fixed timestep|physics',
      'multiplayer networking|netcode|client prediction|rollback|lag compensation',
      'performance|profiling|frame budget|optimisation|game performance',
    ],
    also: [
      '3d maths|linear algebra|vectors and quaternions|vector maths',
      'memory|cache efficiency|data-oriented design|asset streaming|memory budgets',
      'gameplay architecture|entity component system|design patterns|game loop',
      'game feel|camera|input|game design',
      'debugging|testing',
      'data structures|algorithms',
      'collaboration with designers|behavioural|teamwork',
    ],
  },
  {
    id: 'cpp-exchange',
    role: 'C++ low latency',
    level: 'senior',
    posting:
      'Senior C++ Engineer, Matching. The engine matches power contracts for delivery in fifteen minutes, and the fairness of a market hangs on microseconds. You will write C++20 that does not allocate, does not lock and does not surprise: ring buffers, pinned threads, cache lines, kernel bypass with DPDK. Orders arrive by FIX and a binary protocol over multicast; a replicated log lets a second machine take over without losing one. You read perf output for pleasure. Tests replay a whole trading day, and must give the same result to the bit. Rounds: C++ in depth including the memory model, an order book at the whiteboard, a Linux performance puzzle.',
    pages: [
      {
        url: 'https://voltbourse.example/market',
        text: 'Voltbourse is where eleven countries trade electricity for the next quarter of an hour. 640 members, 9 million orders a day.',
      },
      {
        url: 'https://voltbourse.example/eng/tail',
        text: 'The median was 4 microseconds, the 99.99th percentile 900. Three causes: a page fault, a timer interrupt on the wrong core, false sharing between two counters. We isolated cores, used huge pages, padded the counters. The tail is now 21. Failover takes 80 ms, deterministic replay proves it.',
      },
    ],
    languages: { 'C++': 2000000, Python: 100000 },
    repos: [{ name: 'replay', description: 'replays a trading day' }],
    must: [
      'c++|modern c++|c++20|memory model',
      'lock-free programming|concurrency|atomics|multithreading|lock-free data structures',
      'low latency|performance engineering|latency|cpu caches|cache efficiency|profiling',
      'order book|matching engine|exchange systems|trading systems|market microstructure',
      'linux|linux performance|kernel bypass|dpdk|operating systems',
    ],
    also: [
      'networking|multicast|udp|tcp',
      'fix protocol|binary protocols|serialisation|market data',
      'replication|failover|fault tolerance|high availability|state machine replication',
      'data structures|algorithms',
      'determinism|testing|replay testing',
      'memory management|allocators|memory allocation',
      'behavioural|code review|communication',
    ],
  },
  {
    id: 'rust-backup',
    role: 'Systems engineer (Rust)',
    level: 'mid',
    posting:
      'Systems Engineer. We write a backup agent in Rust which runs on two million machines, some of them running a till. You will work on deduplicating storage, snapshots on Windows and Linux, encryption that we cannot open ourselves, and restore, the only feature that counts. Expect async with Tokio, unsafe code around system calls reviewed by two, property tests and fuzzing of everything that parses a file. Memory on the smallest device: 64 MB. You debug crash reports you cannot reproduce. Interview: read a piece of concurrent Rust and find the deadlock, design an on-disk format that survives a power cut.',
    pages: [
      {
        url: 'https://kelder.example/about',
        text: 'Kelder keeps copies of what small firms cannot afford to lose. Ghent, 58 people, 190 petabytes.',
      },
      {
        url: 'https://kelder.example/eng/torn',
        text: 'A customer pulled the plug in the middle of a commit and the index was half old, half new. We had trusted rename without fsync on the directory. The index is now a log with checksums per record and a checkpoint; recovery replays it. We cut chunks by content with a rolling hash, so that one inserted byte does not move the rest.',
      },
    ],
    languages: { Rust: 2400000, C: 90000 },
    repos: [{ name: 'castore', description: 'content-addressed chunk store' }],
    must: [
      'rust|ownership|async rust|borrow checker|unsafe rust',
      'storage systems|storage engines|write-ahead log|crash recovery|crash consistency|durability',
      'deduplication|content-defined chunking|content-addressed storage|backup',
      'encryption|cryptography|end-to-end encryption|key management',
      'concurrency|deadlocks|async programming|multithreading',
    ],
    also: [
      'fuzzing|property-based testing|fuzz testing|testing',
      'operating systems|file systems|system calls|filesystems',
      'memory constraints|memory management|profiling|performance',
      'debugging|crash analysis|crash reports|post-mortem debugging',
      'windows|linux|cross-platform development',
      'behavioural|code review|teamwork',
    ],
  },
  {
    id: 'support-webhooks',
    role: 'Support engineer',
    level: 'mid',
    posting:
      'Technical Support Engineer. When a parcel label does not print in a warehouse in Lyon, you are the one who finds out why. Read logs in Kibana, replay a webhook, query MySQL, try the call in Postman, reproduce it, and write a ticket the developers thank you for. Our customers are developers at shops and dispatchers who shout; both deserve a clear sentence. You will write help articles and a few scripts in Python so the same question does not come twice. Priorities follow agreed response times. French and English. In the interview you get a broken integration and an angry e-mail.',
    pages: [
      {
        url: 'https://colibri-labels.example/about',
        text: 'Colibri prints 700,000 parcel labels a day for 9,000 online shops, through one API instead of thirty carriers.',
      },
      {
        url: 'https://colibri-labels.example/blog/retries',
        text: 'A shop received the same tracking event eleven times and sent eleven mails to one grandmother. Their endpoint answered after 31 seconds, we gave up after 30 and tried again. We documented signatures, timeouts and the delivery id in one page, and added a button to replay an event. Tickets of that kind fell by 70 percent.',
      },
    ],
    languages: { PHP: 500000, Python: 60000 },
    repos: [{ name: 'label-sdk-php', description: 'client library' }],
    must: [
      'troubleshooting|debugging|root cause analysis|log analysis',
      'rest api|http|apis|api troubleshooting|postman|api integration',
      'webhooks|webhook retries|api integrations',
      'sql|mysql',
      'customer communication|difficult customers|customer support|de-escalation|communication',
    ],
    also: [
      'technical writing|documentation|knowledge base|help articles',
      'scripting|python|automation',
      'ticket prioritisation|sla|triage|prioritisation|escalation',
      'bug reports|reproducing issues|working with developers|escalation to engineering',
      'logistics|shipping|e-commerce',
      'networking|dns|tls|timeouts',
      'behavioural|empathy|teamwork',
    ],
  },
  {
    id: 'devrel-maps',
    role: 'Developer advocate',
    level: 'senior',
    posting:
      'Developer Advocate. You speak for developers inside the company and for the company outside. That means sample apps in JavaScript and Swift, talks at six or seven events a year, a monthly livestream, and an honest list of what annoys people about our SDKs, which product managers fear and follow. You will rewrite the getting-started guide until a stranger sees a route on a map in five minutes; today it takes nineteen. We count activated developers, not likes. The forum and Discord are yours too. Show us a talk, explain isochrones to a beginner, and criticise our API reference.',
    pages: [
      {
        url: 'https://wayfold.example/about',
        text: 'Wayfold offers maps and routing for bicycles, wheelchairs and cargo trikes. 21,000 developers have a key. Open data at heart, we contribute to OpenStreetMap every day.',
      },
      {
        url: 'https://wayfold.example/blog/first-route',
        text: 'We watched twelve developers sign up. Eight did not find the key, three copied an example from an old version, one gave up. So we put runnable examples in the docs, generate SDKs from the OpenAPI file, test every snippet in CI, and print the cause in error messages.',
      },
    ],
    languages: { JavaScript: 400000, Swift: 100000 },
    repos: [
      { name: 'wayfold-js', description: 'browser SDK' },
      { name: 'samples', description: 'runnable samples' },
    ],
    must: [
      'developer experience|developer onboarding|time to first call|onboarding',
      'documentation|technical writing|api documentation|getting started guides',
      'public speaking|presentations|technical talks|content creation|demos',
      'api design|sdk design|apis|sdks|client libraries',
      'community|community building|developer community',
    ],
    also: [
      'javascript|coding|swift|sample apps',
      'product feedback|advocating for developers|stakeholder management|working with product',
      'metrics|developer funnel|activation|measuring devrel',
      'geospatial|maps|routing|geospatial basics',
      'open source|openstreetmap',
      'explaining technical concepts|teaching|communication',
      'behavioural|prioritisation|dealing with criticism',
    ],
  },
  {
    id: 'em-mobile-bank',
    role: 'Engineering manager, mobile',
    level: 'lead',
    posting:
      'Engineering Manager, Mobile. Two squads, eleven people, iOS and Android, one app with 3.8 stars that deserves 4.6. You hold weekly conversations with each engineer, agree goals, say the uncomfortable thing early, and build a bench: three seniors are due a next step and one may leave. You hire four this year and own the loop. You plan quarters with product and risk, keep the release train honest, and lower the crash rate without a freeze. Code is optional, judgement about architecture is not. Interview: a talk about someone you had to let go, a delivery case that slips, a mobile architecture review, and lunch with the squad.',
    pages: [
      {
        url: 'https://pinhal.example/sobre',
        text: 'Pinhal is a bank for fishermen and market traders on the Portuguese coast, with 410,000 customers and one branch. The app is the bank.',
      },
      {
        url: 'https://pinhal.example/eng/train',
        text: 'We released when it was ready, which meant every seven weeks and a bad weekend. Since the fortnightly train: what misses the train waits. Features ship dark behind flags, 1 percent first. Crash-free sessions rose from 98.9 to 99.7. The hardest part was to stop asking for exceptions; leads now say no themselves.',
      },
    ],
    must: [
      'people management|one-to-ones|coaching|feedback',
      'performance management|difficult conversations|letting someone go|underperformance',
      'hiring|interviewing|recruiting',
      'delivery management|planning|delivery|project execution|roadmap',
      'career development|career growth|retention|growing seniors',
    ],
    also: [
      'release management|release train|feature flags|mobile release',
      'mobile architecture|system design|mobile system design',
      'app quality|crash rate|stability|mobile performance',
      'stakeholder management|working with product|cross-functional collaboration',
      'team culture|autonomy|delegation',
      'regulation|banking|security',
      'behavioural|conflict resolution|failure stories',
    ],
  },
  {
    id: 'pm-growth-language',
    role: 'Product manager, growth',
    level: 'mid',
    posting:
      'Product Manager, Growth. Half of those who install our app never finish a second lesson. You own that number. You talk to learners each week, form a hypothesis, put it into a test with a fixed end and a measure of harm, read the result with our analyst and kill what does not work. Onboarding, reminders, streaks, pricing page and referral are all yours to question. You write SQL well enough not to wait. You decide with a designer and five engineers what comes next and what never does. Interview: improve one of our flows, size a market you do not know, explain a test that lost, and disagree with our CEO.',
    pages: [
      {
        url: 'https://tandemtree.example/about',
        text: 'TandemTree teaches minority languages: Welsh, Sorbian, Basque, Sámi. 1.1 million learners, 60,000 of them pay.',
      },
      {
        url: 'https://tandemtree.example/notes/streaks',
        text: 'Streaks kept people coming and made some unhappy. With a two-day grace, lessons per week stayed level and cancellations fell by 9 percent. We look at the fourth week, not at the first day, and watch complaints as a guardrail.',
      },
    ],
    must: [
      'a/b testing|experimentation|experiment design|hypothesis testing',
      'retention|activation|onboarding|growth metrics|growth',
      'product metrics|success metrics|guardrail metrics|north star metric|kpis',
      'user research|customer interviews|user interviews|customer discovery',
      'prioritisation|roadmap|trade-offs|saying no',
    ],
    also: [
      'product sense|product design case|improving a product|product thinking',
      'sql|data analysis|funnel analysis|cohort analysis',
      'pricing|monetisation|subscriptions|business model',
      'market sizing|estimation|strategy|guesstimates',
      'dark patterns|ethics|user wellbeing',
      'stakeholder management|disagreement|influencing|communication|behavioural',
    ],
  },
  {
    id: 'dotnet-clinic',
    role: 'Full-stack (.NET + React)',
    level: 'mid',
    posting:
      'Full-Stack Developer. ASP.NET Core and C# behind, React and TypeScript in front, SQL Server beneath, Azure around. You build the calendar with which physiotherapists plan their day and patients book at midnight. Two people must never get the same slot. You write EF Core queries knowing what SQL comes out, expose endpoints documented in Swagger, and handle messages from insurers through Azure Service Bus. Login is OpenID Connect with our own roles on top. Tests in xUnit and Testing Library; pull requests are small. We hold patient data and behave accordingly. Interview: extend a small booking app from the API to the button, and discuss an index that did not help.',
    pages: [
      {
        url: 'https://beweeg.example/about',
        text: 'Beweeg is planning software for 2,600 physiotherapy practices in Belgium and the Netherlands. We are 37 people with surprisingly good backs.',
      },
      {
        url: 'https://beweeg.example/dev/slow-monday',
        text: 'Each Monday at eight the calendar took nine seconds. EF loaded every appointment with every note, one query per row. We projected to what the screen shows, added a covering index, and cached opening hours. 300 ms. React Query took care of the rest.',
      },
    ],
    languages: { 'C#': 1200000, TypeScript: 800000 },
    repos: [{ name: 'agenda', description: 'booking calendar' }],
    must: [
      'c#|.net|asp.net core|dotnet',
      'react|hooks|react components',
      'sql server|sql|indexes|query optimisation|ef core|entity framework|orm',
      'concurrency|double booking|race conditions|transactions|optimistic locking',
      'authentication|openid connect|oauth|authorisation',
    ],
    also: [
      'typescript|javascript',
      'api design|rest api|swagger',
      'messaging|azure service bus|message queues',
      'testing|xunit|unit testing',
      'health data privacy|gdpr|patient data|privacy',
      'caching|performance|n+1 queries',
      'azure|cloud|deployment',
      'behavioural|code review|teamwork',
    ],
  },
  {
    id: 'java-tickets',
    role: 'Backend (Java / Spring)',
    level: 'senior',
    posting:
      'Senior Backend Engineer, Java. At ten o’clock on a Friday 400,000 people want 12,000 seats. You will own seat holding and checkout: Java 21, Spring Boot, PostgreSQL, Redis and RabbitMQ on OpenShift. A hold expires after seven minutes, a seat is sold once, and a payment that times out must end in one state or the other. You know virtual threads from thread pools, can read a GC log, and keep circuit breakers round the payment provider. We trace with OpenTelemetry, test with JUnit and Testcontainers. Interview: a concurrency exercise, the design of a waiting room, and an incident you are not proud of.',
    pages: [
      {
        url: 'https://stehplatz.example/ueber-uns',
        text: 'Stehplatz sells tickets for clubs, theatres and second-league football. Fees are printed before you click.',
      },
      {
        url: 'https://stehplatz.example/tech/onsale',
        text: 'The pool of forty connections was empty within a second, and everybody waited for everybody. We put a queue in front which lets in as many as the database bears, moved seat holds to Redis with a script that checks and sets at once, and reconcile against Postgres each minute. We rehearse with Gatling at three times the last peak.',
      },
    ],
    languages: { Java: 2200000, Kotlin: 100000 },
    repos: [{ name: 'waiting-room', description: 'admission queue' }],
    must: [
      'java|jvm|java concurrency|virtual threads|garbage collection',
      'spring boot|spring|dependency injection',
      'concurrency|seat locking|race conditions|distributed locks|overselling|locking',
      'redis|caching|expiry',
      'postgres|postgresql|transactions|isolation levels|sql',
    ],
    also: [
      'rabbitmq|message queues|messaging',
      'resilience|circuit breakers|timeouts|retries',
      'system design|traffic spikes|virtual waiting room|rate limiting|scaling',
      'payments|payment integration|idempotency',
      'load testing|performance testing|capacity planning|gatling',
      'observability|tracing|opentelemetry|monitoring',
      'testing|testcontainers|integration testing',
      'incident response|behavioural|failure stories',
    ],
  },
  {
    id: 'django-library',
    role: 'Python backend developer',
    level: 'junior',
    posting:
      'Python Developer. Help us run the catalogue of 900 village libraries. You will add features to a Django application, write REST endpoints with Django REST Framework, move slow jobs to Celery, and import book records that arrive in formats from 1968. PostgreSQL holds 40 million rows, search is PostgreSQL full text today and perhaps OpenSearch tomorrow. We use Docker, GitLab CI and pytest; each change has a test and a reviewer. We do not expect much experience, but we expect that you ask. You will debug a view which makes 600 queries, write a small function with tests, and tell us about a project of yours.',
    pages: [
      {
        url: 'https://bokhylle.example/om-oss',
        text: 'Bokhylle is a cooperative of libraries in Sweden. If you borrow a book in Arjeplog, we know where it is. Mostly.',
      },
      {
        url: 'https://bokhylle.example/blogg/duplicates',
        text: 'There were 71 records for the same Pippi. Titles differ in a comma, years by one. We match on ISBN, then on a normalised key, and leave the doubtful ones to a librarian. The import is idempotent, so we may run it again when it stops halfway.',
      },
    ],
    languages: { Python: 900000, HTML: 200000 },
    repos: [{ name: 'marc-import', description: 'reads library records' }],
    must: [
      'python|python fundamentals|coding',
      'django|django orm|django rest framework',
      'postgres|postgresql|sql|full-text search',
      'background jobs|celery|task queues|asynchronous tasks',
      'n+1 queries|query optimisation|orm performance|database performance',
    ],
    also: [
      'rest api|api design|endpoints',
      'testing|pytest|unit testing',
      'data import|deduplication|record matching|data cleaning|entity resolution',
      'docker|ci/cd|gitlab ci|containers',
      'search|opensearch|elasticsearch',
      'code review|git|collaboration',
      'behavioural|motivation|learning|project discussion',
    ],
  },
  {
    id: 'elixir-auction',
    role: 'Backend engineer, Elixir',
    level: 'mid',
    posting:
      'Backend Engineer. Our flower auction runs on Elixir and Phoenix: 1,900 buyers press a button within the same half second and the clock must be fair to all. You will work on LiveView screens, GenServers and supervision trees, Ecto and Postgres, and Broadway consumers for what growers send. You think in processes, let them crash where it is right, and know which state must survive. Releases happen between two auctions, without anybody noticing. Elixir is not required if you come from another language and like to learn. Talk about fault tolerance, pair on a rate limiter, and design a bid ledger.',
    pages: [
      {
        url: 'https://klokhuis.example/about',
        text: 'Klokhuis auctions tulips, roses and thirty thousand other things each weekday from six to ten. What is not sold by eleven is compost.',
      },
      {
        url: 'https://klokhuis.example/blog/mailbox',
        text: 'One process received every bid; at 7:40 its mailbox held 200,000 messages and the clock stood still. We shard by lot, apply back-pressure at the socket and measure queue length. A netsplit between two nodes gave two winners for one trolley; bids now go through one leader per lot and are written down before they are confirmed.',
      },
    ],
    languages: { Elixir: 900000 },
    repos: [{ name: 'dutch-clock', description: 'auction clock' }],
    must: [
      'elixir|otp|phoenix|erlang|functional programming',
      'concurrency|actor model|processes|genserver|message passing',
      'fault tolerance|supervision|supervision trees|resilience',
      'real-time systems|websockets|liveview|phoenix channels|real-time updates',
      'postgres|ecto|postgresql|sql|transactions',
    ],
    also: [
      'distributed systems|leader election|network partitions|split brain|consistency',
      'back pressure|message queues|overload|load shedding',
      'rate limiting|rate limiter',
      'zero-downtime deployment|deployment|hot code upgrades|releases',
      'auctions|bidding|ledger|event sourcing|system design',
      'learning a language|behavioural|pairing|collaboration',
    ],
  },
  {
    id: 'ios-birds',
    role: 'iOS engineer',
    level: 'senior',
    posting:
      'Senior iOS Engineer. People point a phone at a hedge and we tell them who is singing. You will own recording with AVFoundation, on-device recognition with Core ML, a journal in SwiftUI backed by SwiftData and synced through CloudKit, and widgets. Battery and size matter: a birder is out for nine hours without a signal. We are moving to Swift 6 and strict concurrency, one module at a time, with XCTest, snapshot tests and Xcode Cloud behind us. Location of rare nests must stay secret. Interview: a small app extended in pairs, a design talk on sync with conflicts, and a walk through an Instruments trace.',
    pages: [
      {
        url: 'https://zaunkoenig.example/about',
        text: 'Zaunkönig is used by 2.4 million people who like birds and by 3,000 scientists who count them.',
      },
      {
        url: 'https://zaunkoenig.example/devblog/battery',
        text: 'Listening took 18 percent of the battery per hour. We run a tiny detector first and wake the larger model only when something sings; inference moved to the Neural Engine. 5 percent now. Recording continues when the screen locks, with the right background mode and an honest prompt.',
      },
    ],
    languages: { Swift: 1400000 },
    repos: [{ name: 'SongKit', description: 'audio features in Swift' }],
    must: [
      'swift|swift language|swift concurrency|async await',
      'swiftui|ios ui|widgets',
      'core ml|on-device machine learning|on-device ml|machine learning on device',
      'data sync|swiftdata|core data|cloudkit|offline sync|data persistence|offline first|conflict resolution',
      'battery|performance|instruments|energy|app performance|profiling',
    ],
    also: [
      'audio|avfoundation|audio processing|audio recording',
      'background execution|app life cycle|background tasks|background modes',
      'testing|xctest|snapshot tests',
      'app architecture|modularisation|mobile architecture|mvvm',
      'location privacy|privacy|permissions',
      'memory management|arc|retain cycles',
      'behavioural|mentoring|product sense',
    ],
  },
  {
    id: 'android-taxi',
    role: 'Android developer',
    level: 'mid',
    posting:
      'Android Developer, Driver App. Eight thousand drivers keep our app open for ten hours a day on phones which cost ninety euros. You will work in Kotlin with coroutines and Flow, Compose screens, a foreground service for location, maps with turn-by-turn directions and push offers that must be answered within twelve seconds. Hilt for injection, Room for the shift log, Retrofit to the backend. The app must live through calls, tunnels and aggressive battery savers. We test with Espresso on a shelf of real devices and look at ANRs and vitals daily. Coding exercise in Kotlin, then a design: what happens to an offer when the process dies?',
    pages: [
      {
        url: 'https://taksia.example/about',
        text: 'Taksia is a drivers’ cooperative in Athens and Thessaloniki. Ten percent fee, no surge at funerals.',
      },
      {
        url: 'https://taksia.example/blog/doze',
        text: 'Offers reached drivers late: Doze held them back. High-priority messages plus a foreground service solved it on most phones; for the rest we ask, politely, to be excluded from battery optimisation. A leak in the map view killed the app after four hours; LeakCanary found a listener nobody removed.',
      },
    ],
    languages: { Kotlin: 1100000 },
    repos: [{ name: 'driver-android', description: 'driver app' }],
    must: [
      'kotlin|coroutines|flow|kotlin coroutines',
      'jetpack compose|compose|android ui',
      'background work|foreground service|doze|services|background location|background execution',
      'location|maps|location services|gps|navigation sdk',
      'android performance|anr|memory leaks|battery|performance',
    ],
    also: [
      'push notifications|fcm|real-time messages',
      'room|offline|local storage|data persistence',
      'dependency injection|hilt',
      'process death|app lifecycle|activity lifecycle|state restoration',
      'testing|espresso|android testing',
      'app architecture|mvvm|mobile architecture|mobile system design',
      'networking|retrofit|retries',
      'behavioural|teamwork',
    ],
  },
  {
    id: 'flutter-farm',
    role: 'Mobile (Flutter)',
    level: 'mid',
    posting:
      'Flutter Developer. One code base, two platforms, users with gloves. The app guides a fruit picker through rows, weighs crates over Bluetooth scales and keeps everything until there is a signal again, usually in the evening. Dart, Riverpod, Drift on SQLite, a sync we wrote ourselves and would gladly improve. Now and then you will write Kotlin or Swift for a platform channel. Golden tests and integration tests run on Codemagic. Text appears in Polish, Ukrainian, Romanian and Nepali, in the sun, on scratched screens. Pairing task: make a long list scroll smoothly, then discuss two people editing one crate.',
    pages: [
      {
        url: 'https://sadek.example/o-nas',
        text: 'Sadek pays 14,000 seasonal pickers by the crate, correctly, in the same week. Growers see tonnes, pickers see money.',
      },
      {
        url: 'https://sadek.example/blog/crates',
        text: 'Two foremen scanned the same crate offline and one picker was paid twice. Each crate event now has an id made on the device, the server keeps the first, and differences are shown to a human. Phones with wrong clocks no longer decide order.',
      },
    ],
    languages: { Dart: 900000, Kotlin: 60000 },
    repos: [{ name: 'picker', description: 'field app' }],
    must: [
      'flutter|dart|widgets',
      'offline|offline first|sync|data synchronisation|conflict resolution|offline storage',
      'bluetooth|ble|bluetooth low energy|platform channels|native code',
      'state management|riverpod',
      'performance|rendering performance|smooth scrolling|jank|mobile performance',
    ],
    also: [
      'testing|golden tests|widget tests|mobile testing',
      'internationalisation|i18n|localisation',
      'sqlite|local database|drift|data persistence',
      'accessibility|usability in the field|ux',
      'idempotency|duplicate events|deduplication',
      'ci/cd|app release|codemagic|app store',
      'swift|kotlin|native modules',
      'behavioural|teamwork',
    ],
  },
  {
    id: 'sre-streaming',
    role: 'SRE',
    level: 'mid',
    posting:
      'Site Reliability Engineer. On Saturday night 2.2 million people watch the same handball match, on Sunday nobody does. You will look after GKE clusters, an origin and two CDNs, run load rehearsals before finals, and write Go or Python to remove the work you did twice. Service level objectives decide whether a team ships features or repairs; you help them choose honest ones. Prometheus, Loki and Tempo tell us what happens; you reduce the pages that wake people for nothing. Pulumi for everything, Flux to deliver it. On-call one week in six, paid, followed by a review without blame. Interview: a Linux box that is slow, a design for a live event, and a review of your own postmortem.',
    pages: [
      {
        url: 'https://tribunetv.example/about',
        text: 'Tribune streams sports that big broadcasters forgot: handball, floorball, korfball. 3 million subscribers in the Nordics.',
      },
      {
        url: 'https://tribunetv.example/tech/final',
        text: 'During the final the token service fell over. Each player retried at once, every four seconds, together. We added jitter, shed what is not a player, and pre-scale an hour before kick-off rather than trust the autoscaler. Cache hit ratio at the edge went from 91 to 98.6 percent after we removed a query parameter.',
      },
    ],
    languages: { Go: 500000, TypeScript: 200000, Python: 100000 },
    repos: [
      { name: 'kickoff', description: 'pre-scales clusters by fixture list' },
      { name: 'slo-kit', description: 'error budgets' },
    ],
    must: [
      'slos|slis|error budgets|service level objectives',
      'kubernetes|gke|container orchestration',
      'observability|prometheus|monitoring|alerting|alert fatigue|tracing',
      'incident response|postmortems|on-call|blameless postmortems',
      'capacity planning|autoscaling|load testing|scaling',
    ],
    also: [
      'cdn|caching|edge caching|video streaming',
      'infrastructure as code|pulumi|terraform',
      'gitops|flux|ci/cd|continuous delivery',
      'linux|linux troubleshooting|linux performance|troubleshooting',
      'retries|jitter|thundering herd|load shedding|resilience|cascading failures',
      'go|python|toil|automation|scripting',
      'system design|behavioural|collaboration',
    ],
  },
  {
    id: 'databricks-wind',
    role: 'Data engineer (Databricks)',
    level: 'senior',
    posting:
      'Senior Data Engineer. 6,200 turbines send 400 signals a second. You will shape the lakehouse on Databricks: Delta tables from bronze to gold, PySpark and Structured Streaming, Auto Loader from Azure Event Hubs, Unity Catalog for who sees what. You choose partitioning and file sizes with a purpose, find the skewed join that eats the night, and argue for a schema before a pipeline. Teams publish data products with a contract; you help them keep it. Python, SQL, Terraform, tests in CI. Interview: optimise a slow Spark job with its UI open, model maintenance events, and talk about backfilling two years.',
    pages: [
      {
        url: 'https://nordlee.example/about',
        text: 'Nordlee operates wind farms for towns that own them. 340 people; every third is on a boat.',
      },
      {
        url: 'https://nordlee.example/data/small-files',
        text: 'Our stream wrote 11 million small files in a month, and a query for one day listed them all. Compaction, clustering by turbine and a five-minute trigger brought the query from 14 minutes to 20 seconds and the bill down by 40 percent. Late data: boats with loggers arrive two days later, so we merge by key and event time.',
      },
    ],
    languages: { Python: 1100000, HCL: 120000, SQL: 200000 },
    repos: [{ name: 'turbine-dlt', description: 'pipelines for turbine signals' }],
    must: [
      'spark|pyspark|spark performance|spark optimisation|data skew',
      'delta lake|lakehouse|databricks|table formats|medallion architecture',
      'structured streaming|stream processing|streaming|event hubs|late data',
      'data modelling|data contracts|schema design|data products',
      'partitioning|file sizes|compaction|small files|query performance|storage optimisation',
    ],
    also: [
      'data governance|unity catalog|access control|data catalogue',
      'sql|python|coding',
      'backfills|incremental processing|idempotent pipelines|etl',
      'cost optimisation|cloud cost',
      'infrastructure as code|terraform|ci/cd|azure',
      'data quality|data testing',
      'stakeholder communication|influencing|behavioural',
    ],
  },
  {
    id: 'iot-firmware-meter',
    role: 'Firmware / IoT engineer',
    level: 'mid',
    posting:
      'Firmware Engineer. A water meter lives in a wet hole for sixteen years on one battery. You will write C for an STM32 with Zephyr, talk NB-IoT and LoRaWAN, measure microamps, and make updates over a link that carries fifty bytes. Secure boot and keys per device are in, not optional. You read schematics, solder a wire when needed and hold a logic analyser the right way round. Drivers for ultrasonic flow sensors hang on SPI. We test on a rack of forty meters and with simulated ones in CI. Interview: review a piece of interrupt code, find why the battery dies in March, sketch an update that cannot brick.',
    pages: [
      {
        url: 'https://tropfen.example/about',
        text: 'Tropfen makes meters for 220 water utilities. A leak is found after hours, not with the yearly bill.',
      },
      {
        url: 'https://tropfen.example/lab/march',
        text: 'Meters in one valley lost a year of battery in a month. The modem searched for a cell which had been switched off, again and again. We back off exponentially, remember the last good band and sleep in PSM. The message queue in flash survives a reset, and wear is spread over pages.',
      },
    ],
    languages: { C: 1300000, Python: 200000 },
    repos: [{ name: 'meter-fw', description: 'Zephyr firmware' }],
    must: [
      'c|embedded c|c programming|volatile',
      'rtos|zephyr|task scheduling',
      'low power|power management|battery life|sleep modes',
      'firmware update|ota updates|over-the-air updates|bootloader|secure boot',
      'lorawan|nb-iot|wireless protocols|iot connectivity|cellular iot',
    ],
    also: [
      'interrupts|isr|real-time',
      'spi|i2c|device drivers|serial protocols',
      'iot security|device identity|key management|provisioning',
      'hardware debugging|logic analyser|oscilloscope|debugging',
      'flash memory|wear levelling|non-volatile storage',
      'hardware-in-the-loop|embedded testing|ci|testing',
      'retries|backoff|message queues',
      'behavioural|working with hardware engineers',
    ],
  },
  {
    id: 'dba-university',
    role: 'Database engineer / DBA',
    level: 'senior',
    posting:
      'Database Reliability Engineer. 130 PostgreSQL clusters, eleven old Oracle databases nobody dares to touch, and 90,000 students who enrol on the same morning. You will own upgrades, replication and failover with Patroni, backups with pgBackRest that you restore every month, and the advice a developer gets when a plan goes bad. You move Oracle schemas to Postgres with little downtime. You read EXPLAIN like a map, know what autovacuum does and what bloat costs. Ansible and Terraform for the routine. Interview: a slow query, a replica that lags, a plan for a major upgrade, and how you say no to a table with 300 columns.',
    pages: [
      {
        url: 'https://campusdb.example/about',
        text: 'The shared computing centre of fourteen universities in Bavaria and Tyrol. 220 employees.',
      },
      {
        url: 'https://campusdb.example/blog/wraparound',
        text: 'Twelve million transactions before wraparound the alarm went. An abandoned prepared transaction had kept vacuum from doing its work for months. We alert on age now. On enrolment day PgBouncer holds the connections; without it the cluster fell over at 4,000.',
      },
    ],
    languages: { Python: 200000, PLpgSQL: 150000 },
    repos: [{ name: 'restore-drill', description: 'monthly restore tests' }],
    must: [
      'postgres|postgresql|postgresql internals|vacuum|mvcc',
      'query optimisation|explain plans|indexes|query tuning|sql performance',
      'replication|high availability|failover|patroni|replication lag',
      'backup and recovery|backups|restore|point-in-time recovery|disaster recovery',
      'database migration|oracle|oracle migration|schema migration|major upgrades|zero-downtime migration',
    ],
    also: [
      'connection pooling|pgbouncer|connections',
      'automation|ansible|terraform|infrastructure as code',
      'monitoring|alerting|observability',
      'transactions|isolation levels|locking',
      'data modelling|schema design|database design',
      'capacity planning|peak load|scaling',
      'advising developers|communication|behavioural|stakeholder management',
    ],
  },
];
