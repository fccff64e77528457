import type { Holdout } from './holdout.ts';

export const ninthRound: Holdout[] = [
  {
    id: 'node-recipes',
    role: 'Node.js backend developer',
    level: 'mid',
    posting:
      'Backend Developer. Our kitchens receive orders from nine delivery platforms, each of which invented its own format. You build the adapters in Node.js and TypeScript on NestJS, keep menus in step with all nine, and make sure an order that arrives during a deploy is neither lost nor cooked twice. MongoDB holds menus, BullMQ on Redis carries jobs, everything runs on ECS behind an API Gateway. Expect plenty of JSON schemas, signature checks and partners with surprising outages. You will write integration tests against recorded traffic. We will give you a broken adapter to repair and ask how you would stop one noisy platform from drowning the others.',
    pages: [
      {
        url: 'https://ghostladle.example/about',
        text: 'Ghostladle runs 120 dark kitchens in Poland and Romania. Nobody eats here; everybody eats from here.',
      },
      {
        url: 'https://ghostladle.example/blog/menu-drift',
        text: 'A platform kept selling soup that had been off the menu for a day. We now diff what we sent against what they show every ten minutes and alert on the difference. Each platform has its own worker pool, so a slow one only hurts itself.',
      },
    ],
    languages: { TypeScript: 900000 },
    must: [
      'node.js|nodejs|nestjs|event loop',
      'webhooks|third-party integrations|api integration|partner integrations|adapters',
      'message queues|background jobs|bullmq|job queues|queues',
      'idempotency|exactly-once|duplicate orders|deduplication',
      'mongodb|nosql|document databases|data modelling',
    ],
    also: [
      'typescript|javascript',
      'resilience|bulkheads|isolation|circuit breakers|failure isolation',
      'testing|integration testing|contract testing',
      'rate limiting|noisy neighbour|backpressure|fairness',
      'zero-downtime deployment|deployment|graceful shutdown|aws|ecs',
      'monitoring|alerting|observability',
      'data synchronisation|consistency|reconciliation',
      'behavioural|debugging|communication',
    ],
  },
  {
    id: 'unity-vr',
    role: 'Unity developer',
    level: 'mid',
    posting:
      'Unity Developer. Surgeons learn our knee operation in a headset before they touch a knee. You write C# in Unity for Quest and PC: hand interaction, soft tissue that behaves, haptics, and 90 frames a second or somebody gets sick. Two trainees and an instructor share one virtual theatre over Photon. You will profile draw calls and garbage, write a shader now and then, and build tools with which doctors author their own cases. Tests exist and you will like them. Show us something you made that moves well, and improve a scene that does not.',
    pages: [
      {
        url: 'https://kniewerk.example/about',
        text: 'Kniewerk sells training to 80 teaching hospitals. 33 people, Graz.',
      },
      {
        url: 'https://kniewerk.example/dev/stutter',
        text: 'Every eleven seconds the world hitched. The collector ran because a text field built a new string each frame. We pool everything now, bake the lights, and watch the 99th percentile rather than the mean.',
      },
    ],
    languages: { 'C#': 1000000, HLSL: 30000 },
    must: [
      'unity|game engines|game development',
      'c#|.net|garbage collection|memory allocation',
      'performance optimisation|profiling|frame rate|draw calls|performance|game performance',
      'vr|virtual reality|xr|hand interaction|interaction design',
      'physics simulation|soft body physics|game physics|physics',
    ],
    also: [
      'multiplayer networking|netcode|state synchronisation|photon',
      'shaders|rendering|graphics programming',
      'editor tools|tools programming|authoring tools|scriptable objects',
      '3d maths|linear algebra|quaternions',
      'architecture|design patterns|component architecture|game architecture',
      'testing|automated testing',
      'working with domain experts|communication|behavioural',
    ],
  },
  {
    id: 'sre-payments-prose',
    role: 'Reliability engineer',
    level: 'senior',
    posting:
      'When our machines stop, four thousand pharmacies cannot hand out prescriptions. Last year that happened twice, for fifty and for ninety minutes. We would like someone who decides with the developers what we promise and what we do not, who notices trouble in the curve rather than on the phone, and who can say on a Monday how much load we could bear on the first of the month. Moving from one site to the other takes an evening of hands today and ought to take nobody. Half of what we do by hand we did last week as well. You may sleep most nights; when you do not, there is a rest day and a page of notes that points at causes, not at people. The machines run Linux and containers, the code is Java and Go.',
    pages: [
      {
        url: 'https://rezeptnetz.example/wer-wir-sind',
        text: 'Rezeptnetz connects pharmacies, insurers and doctors. 210 employees, Leipzig.',
      },
    ],
    languages: { Go: 200000, Java: 900000 },
    must: [
      'slos|service level objectives|sre principles|error budgets',
      'incident response|postmortems|on-call|incident management',
      'monitoring|observability|alerting',
      'high availability|failover|disaster recovery|multi-region',
      'capacity planning|load testing|scaling',
    ],
    also: [
      'automation|toil|scripting|toil reduction',
      'linux|containers|kubernetes',
      'java|go|coding|jvm',
      'system design|resilience|fault tolerance',
      'change management|deployment strategies|release management',
      'stakeholder communication|behavioural|collaboration with developers',
    ],
  },
  {
    id: 'blue-team-bank',
    role: 'Incident responder / DFIR',
    level: 'senior',
    posting:
      'Incident Responder. You lead when it burns: scoping, isolation, evidence, eradication, and the call with the regulator. In quiet weeks you image disks, take memory with Velociraptor, write timelines with Plaso, tune CrowdStrike and teach branch managers what a wire fraud mail looks like. You know Windows artefacts by heart, enough Linux, and cloud logs from Azure and Okta. Purple-team days with our red team happen each quarter. Python for parsing. We give you a disk image and four hours, then you brief our board in ten minutes without a slide.',
    pages: [
      {
        url: 'https://bancovela.example/sobre',
        text: 'Banco Vela serves 2 million customers in Galicia and northern Portugal.',
      },
      {
        url: 'https://bancovela.example/security/notes-token',
        text: 'An attacker stole a session token, not a password, and second factors never asked again. We bind tokens to devices now, hunt for logins from two places, and rehearse revoking everything for one person in under five minutes.',
      },
    ],
    languages: { Python: 100000 },
    must: [
      'incident response|incident handling|containment',
      'digital forensics|forensics|memory forensics|disk forensics|windows forensics',
      'edr|endpoint detection|crowdstrike|endpoint security',
      'log analysis|cloud logs|identity logs|azure|siem',
      'threat hunting|mitre att&ck|adversary techniques|purple team',
    ],
    also: [
      'phishing|business email compromise|security awareness|social engineering',
      'executive communication|regulatory reporting|stakeholder communication|communication',
      'python|scripting|automation',
      'authentication|session tokens|identity security|mfa',
      'windows internals|active directory|linux',
      'malware analysis|triage',
      'behavioural|working under pressure|leadership',
    ],
  },
  {
    id: 'vue-atlas',
    role: 'Vue frontend engineer',
    level: 'senior',
    posting:
      'Senior Frontend Engineer. Foresters plan felling, paths and nests on our map, often from a car. Nuxt and Vue 3 with TypeScript, MapLibre for 40,000 polygons that should not stutter, Pinia, Vitest, Cypress. You will introduce offline editing for tablets, split a 2,900-line component nobody likes, and shape our pattern library with a designer who codes. The texts are Estonian, Latvian and Finnish. You coach two colleagues who come from Java. In the interview we profile our map together and talk about a redesign you steered.',
    pages: [
      {
        url: 'https://metsakaart.example/about',
        text: 'We map 3 million hectares of forest for owners who mostly inherited it.',
      },
      {
        url: 'https://metsakaart.example/blog/tiles',
        text: 'Drawing all stands as GeoJSON froze Safari. Vector tiles, a web worker for area sums and a smaller store took the map from 9 to 58 frames a second.',
      },
    ],
    languages: { TypeScript: 700000, Vue: 500000 },
    must: [
      'vue|vue 3|nuxt|composition api',
      'web performance|rendering performance|performance|profiling',
      'maps|web mapping|vector tiles|maplibre|geospatial data',
      'offline|offline first|service workers|sync',
      'refactoring|component design|code quality|legacy code',
    ],
    also: [
      'typescript|javascript',
      'state management|pinia',
      'design systems|component library|pattern library',
      'testing|vitest|cypress|frontend testing',
      'internationalisation|i18n|localisation',
      'mentoring|coaching|leadership',
      'web workers|concurrency in the browser|browser internals',
      'behavioural|technical leadership',
    ],
  },
  {
    id: 'de-gcp-retail',
    role: 'Data engineer (GCP)',
    level: 'mid',
    posting:
      'Data Engineer. 900 garden centres, each with a till that dreams of 1998. You land their files through Pub/Sub and Dataflow into BigQuery, transform with Dataform, and publish what buyers, planners and a few data scientists rely on at 06:30. You will replace a chain of cron scripts with Composer, cut a slot bill that annoys our CFO, and settle once and for all what counts as a return. PII of club members is masked by policy tags. Python, SQL, Terraform. You will be asked to design a daily sales table with late corrections and to find a fan-out in a join.',
    pages: [
      {
        url: 'https://gartenreich.example/unternehmen',
        text: 'Plants, pots and patience since 1961.',
      },
      {
        url: 'https://gartenreich.example/tech/returns',
        text: 'Tills resend whole days when the line drops. We load into a staging table, deduplicate on receipt number and line, and only then merge. A row count that is 30 percent off the weekday average stops the run and wakes nobody; planners see yesterday with a banner.',
      },
    ],
    languages: { Python: 400000, SQL: 500000, HCL: 50000 },
    must: [
      'bigquery|data warehouse|warehousing|query cost|partitioning',
      'sql|joins|window functions|advanced sql',
      'dataflow|streaming|apache beam|pub/sub|stream processing|data pipelines',
      'orchestration|airflow|composer|workflow scheduling',
      'data quality|deduplication|data validation|late data|idempotent loads',
    ],
    also: [
      'dataform|dbt|data transformation|analytics engineering|elt',
      'cost optimisation|slot usage|cloud cost|query optimisation',
      'data governance|pii|data masking|privacy|access control',
      'data modelling|dimensional modelling|slowly changing dimensions',
      'python|coding',
      'infrastructure as code|terraform|gcp|cloud',
      'metric definitions|stakeholder management|behavioural|communication',
    ],
  },
  {
    id: 'em-platform-prose',
    role: 'Engineering Manager',
    level: 'lead',
    posting:
      'You take over a group of nine who keep the warehouse robots of our customers alive. Two are stars and know it, one is about to go part-time, three joined in spring and are still a bit lost. Sales promises dates; your people find out from the newspaper. You will change that order. We expect that everyone knows by summer what good looks like for their next step, that you can tell a slow month from a slow person, and that you bring in two engineers from outside our usual circle. You should be able to follow an argument about event ordering and, if need be, end it. In the talks: a reorganisation you would do differently, a person you lost, a plan that met reality.',
    pages: [
      {
        url: 'https://greifarm.example/about',
        text: 'Greifarm software moves 14 million parcels a week in other people’s halls.',
      },
      {
        url: 'https://greifarm.example/culture/fridays',
        text: 'Fridays without meetings were introduced by engineers and abolished twice by managers. They are back. Each squad picks its own way of planning, and shows what it delivered every second Thursday.',
      },
    ],
    must: [
      'people management|coaching|one-to-ones|1:1s',
      'performance management|feedback|expectations|performance reviews',
      'stakeholder management|working with sales|managing expectations|cross-functional collaboration',
      'career growth|career development|onboarding|career ladder',
      'hiring|diversity hiring|recruiting|interviewing',
    ],
    also: [
      'delivery|planning|roadmap|estimation',
      'reorganisation|change management|organisation design',
      'technical judgement|system design|distributed systems|technical strategy',
      'retention|motivation|attrition|high performers',
      'team culture|team health|autonomy',
      'failure stories|conflict resolution|behavioural',
    ],
  },
  {
    id: 'mlplatform-genes',
    role: 'ML platform engineer',
    level: 'senior',
    posting:
      'ML Platform Engineer. Sixty scientists train protein models and argue about GPUs. You will build what ends the argument: a scheduler on Kubernetes with Kueue, fair quotas, spot capacity that may vanish, checkpoints that survive it. Training is PyTorch with FSDP over 64 H100s, data sits in S3 as shards, experiments in MLflow. You care about reproducibility and about the half hour a researcher loses waiting for an image to pull. Go and Python. We will ask you to debug a hanging NCCL job, to design a dataset cache, and to tell us how you win over people who prefer tmux.',
    pages: [
      {
        url: 'https://faltwerk.example/about',
        text: 'Faltwerk designs enzymes that eat plastic. 110 people in Basel.',
      },
      {
        url: 'https://faltwerk.example/eng/idle',
        text: 'GPUs were 34 percent busy. Data loading was the cause: millions of tiny files over the network. Packed shards, a local NVMe cache and prefetching brought it to 81. The second cause was fear of losing a place in the queue.',
      },
    ],
    languages: { Python: 700000, Go: 300000 },
    must: [
      'kubernetes|container orchestration|k8s',
      'gpu scheduling|job scheduling|resource scheduling|quotas|fair share',
      'distributed training|pytorch|fsdp|data parallelism|multi-gpu training',
      'data loading|storage performance|caching|dataset storage|storage',
      'checkpointing|fault tolerance|spot instances|preemption',
    ],
    also: [
      'mlops|experiment tracking|mlflow|reproducibility',
      'go|python|coding',
      'debugging|nccl|performance profiling|gpu performance|cuda',
      'containers|docker|image size|build times',
      'cost optimisation|utilisation|capacity planning',
      'system design|ml system design',
      'developer experience|user empathy|adoption|behavioural',
    ],
  },
  {
    id: 'pm-clinic-prose',
    role: 'Product manager',
    level: 'mid',
    posting:
      'Midwives use our diary at four in the morning with one free hand. You are responsible for it. You ride along on night shifts, notice what people do instead of what they say, and come back with a problem rather than a feature. There are more wishes than weeks; you choose, and you can explain the choice to a head of ward, an engineer and an investor in three different ways. Before something is built you say what number should move and which must not. Some of it concerns newborns, so the law looks over your shoulder. You do not own people, you own outcomes. Talk to us about something you stopped.',
    pages: [
      {
        url: 'https://hebammerl.example/about',
        text: 'Documentation for midwives and birth centres in Austria and Switzerland. 17 people.',
      },
      {
        url: 'https://hebammerl.example/blog/one-hand',
        text: 'We removed eleven of nineteen fields. Completeness went up. What remains can be tapped, not typed.',
      },
    ],
    must: [
      'user research|customer discovery|contextual inquiry|customer interviews',
      'prioritisation|trade-offs|roadmap|saying no',
      'product metrics|success metrics|guardrail metrics|kpis',
      'stakeholder management|communication|influencing without authority|stakeholder communication',
      'product sense|problem framing|product thinking|product design case',
    ],
    also: [
      'health data|privacy|regulation|medical device regulation|compliance',
      'usability|ux|usability testing|design collaboration|mobile ux',
      'working with engineers|cross-functional|delivery|requirements',
      'experimentation|a/b testing|hypothesis testing',
      'strategy|business model|market',
      'killing features|behavioural|failure stories|leadership',
    ],
  },
  {
    id: 'rust-embedded-drone',
    role: 'Embedded software engineer (Rust)',
    level: 'mid',
    posting:
      'Embedded Software Engineer. Our drones plant mangroves. The flight stack is PX4, everything we add is Rust on an STM32H7 with Embassy: seed release, a barometer and two IMUs over SPI, a radio that drops out behind trees. You will write drivers, a state machine that always ends safely, and tests that run on hardware each night. MAVLink to the ground station, which a colleague writes in Qt. You like datasheets. Updates go out in a field, over Bluetooth, in the rain. We will review a driver together, and ask what your code does when the sensor lies.',
    pages: [
      {
        url: 'https://mangrow.example/about',
        text: 'Mangrow has planted 9 million trees in Senegal and Java.',
      },
      {
        url: 'https://mangrow.example/lab/baro',
        text: 'A gust over the pressure port looked like a climb of six metres. We fuse it with the accelerometer, reject jumps and land when the two disagree for a second.',
      },
    ],
    languages: { Rust: 500000, C: 300000, 'C++': 100000 },
    must: [
      'rust|embedded rust|ownership|no_std',
      'device drivers|spi|i2c|peripheral drivers|sensor drivers',
      'sensor fusion|kalman filter|imu|state estimation|sensor data',
      'state machines|fail-safe design|safety|fault handling|functional safety',
      'firmware update|ota updates|over-the-air updates|bootloader|bluetooth',
    ],
    also: [
      'rtos|async|embassy|real-time|task scheduling',
      'interrupts|dma|timing',
      'hardware-in-the-loop|embedded testing|testing',
      'drones|px4|mavlink|robotics|flight control',
      'wireless communication|radio links|protocols',
      'debugging|oscilloscope|datasheets|hardware debugging',
      'c|c++|memory safety',
      'behavioural|field work|teamwork',
    ],
  },
  {
    id: 'ios-transit-prose',
    role: 'iOS developer',
    level: 'mid',
    posting:
      'You will make the ticket in the pocket of 300,000 commuters. It has to open before the doors close, show itself to an inspector deep under the river, and survive an update in the middle of a journey. Some of our passengers listen to it rather than look at it. Older parts are written in Objective-C by people who have left, newer ones in Swift, and the border between them moves every week. We know when it crashes; we seldom know why. The ticket must not be copied to a friend. Once a month it goes to the store, and there is no hotfix on a Sunday. Bring a piece of your work and be ready to change it.',
    pages: [
      {
        url: 'https://flusslinie.example/about',
        text: 'Trams, ferries and a funicular. Founded 1893, privatised never.',
      },
      {
        url: 'https://flusslinie.example/tech/cold-start',
        text: 'From tap to ticket took 3.4 seconds, because eleven libraries woke up first. Now the ticket is drawn before anything else is loaded: 0.7.',
      },
    ],
    languages: { Swift: 600000, 'Objective-C': 300000 },
    must: [
      'swift|objective-c|swift language',
      'app launch time|startup time|ios performance|performance|app performance',
      'offline|offline storage|data persistence|offline tickets|offline first',
      'accessibility|voiceover|dynamic type',
      'mobile security|secure storage|keychain|ticket signing|copy protection|cryptography',
    ],
    also: [
      'crash analysis|debugging|crash reporting|memory management',
      'app release|release management|app store|phased release',
      'legacy code|refactoring|migration|interoperability',
      'swiftui|uikit|ios ui',
      'app life cycle|state restoration|background tasks',
      'testing|xctest|unit testing',
      'code review|behavioural|communication',
    ],
  },
  {
    id: 'llm-chat-airline',
    role: 'Conversational AI engineer',
    level: 'senior',
    posting:
      'Conversational AI Engineer. Passengers write to us when a flight is gone, a dog is lost, a name is misspelt. The assistant may rebook, refund up to 200 euros and must know when to fetch a person. You design its tools and limits, its memory across channels, and tests with 2,000 simulated passengers of different tempers. Claude and a small model of our own behind one gateway; TypeScript services, Redis sessions, Postgres. We log each step and can replay any conversation. Nobody may talk it into a free upgrade. Latency on voice: 800 ms. Interview: a transcript that went wrong, the design of a refund tool, and how you decide that a new prompt is better.',
    pages: [
      {
        url: 'https://kormoran-air.example/about',
        text: 'Kormoran flies 31 turboprops between islands and cities that bigger airlines forgot.',
      },
      {
        url: 'https://kormoran-air.example/tech/dog',
        text: 'The assistant apologised for a lost dog and promised it would be found. It cannot promise. We moved promises into templates that only a tool result may fill, and hand over as soon as an animal is mentioned.',
      },
    ],
    languages: { TypeScript: 600000, Python: 200000 },
    must: [
      'llm agents|agents|tool use|tool calling|function calling',
      'llm evaluation|evals|evaluation|simulated users|regression testing',
      'prompt injection|guardrails|llm security|jailbreaks',
      'prompt engineering|prompts|structured outputs|hallucination',
      'conversation design|dialogue state|memory|session state|conversational ai|llm product design',
    ],
    also: [
      'latency|llm serving|voice|streaming|llm cost',
      'observability|tracing|replay|llm observability',
      'human handoff|escalation|human in the loop',
      'typescript|backend|api design',
      'idempotency|refunds|transactions|payments',
      'system design|model gateway|redis',
      'product thinking|behavioural|working with support agents',
    ],
  },
  {
    id: 'netops-campus',
    role: 'Network operations engineer',
    level: 'mid',
    posting:
      'Network Operations Engineer. One hospital campus, 9,000 ports, 1,400 access points, and an MRI that must never lose its link. You run Aruba and Cisco switches, VLANs and 802.1X with ClearPass, FortiGate firewalls, and the lines to two clinics outside the city. You answer tickets from wards, find why a pump loses Wi-Fi by the lift, and plan a core swap in a four-hour window. Wireshark is a friend. Some Python, some Ansible; more would be welcome. On call every fifth week. The test is practical: three faults in a rack, one of them in the cable.',
    pages: [
      {
        url: 'https://klinikum-elbtal.example/ueber-uns',
        text: '1,900 beds, 8,400 employees, one network team of seven.',
      },
      {
        url: 'https://klinikum-elbtal.example/it/roaming',
        text: 'Infusion pumps roamed too late and too often. We lowered transmit power, added an access point at each lift and fixed the roaming threshold; alarms no longer vanish between floors. A broadcast storm in June taught us to guard every edge port.',
      },
    ],
    must: [
      'switching|vlans|spanning tree|ethernet switching',
      'wireless networks|wi-fi|wlan|roaming',
      'network access control|802.1x|nac|segmentation|network segmentation',
      'troubleshooting|packet analysis|wireshark|network troubleshooting',
      'firewalls|network security|fortigate',
    ],
    also: [
      'vpn|wan|site-to-site|routing',
      'network automation|ansible|python|automation',
      'change management|maintenance windows|migration planning|high availability',
      'monitoring|network monitoring',
      'dns|dhcp|tcp/ip|ip addressing',
      'incident response|on-call|ticket handling|prioritisation',
      'user communication|communication|behavioural',
    ],
  },
  {
    id: 'android-sensors',
    role: 'Android engineer',
    level: 'senior',
    posting:
      'Senior Android Engineer. Avalanche beacons talk to our app, which has to work at minus twenty with gloves and six percent of battery. Kotlin, Compose, BLE with a stubborn firmware, offline terrain from vector maps, a foreground service that nobody may kill. You will own modularisation (one module of 140,000 lines today), lead the move from RxJava to Flow, and set up macrobenchmarks in CI. Hilt, Room, WorkManager. A wrong arrow costs minutes somebody does not have, so reviews are slow and tests are many. Interview: Kotlin live, a design session about a search with twelve phones, and a chat on technical debt.',
    pages: [
      {
        url: 'https://lawinia.example/about',
        text: 'Lawinia equips 1,100 mountain rescue teams.',
      },
      {
        url: 'https://lawinia.example/eng/ble',
        text: 'Reconnects took up to 40 seconds on one maker’s phones. We scan in bursts, cache the services, and treat the connection as something that is usually gone. The state machine has nine states and a test for each edge.',
      },
    ],
    languages: { Kotlin: 1500000 },
    must: [
      'kotlin|coroutines|flow|kotlin coroutines',
      'bluetooth|ble|bluetooth low energy|device connectivity',
      'modularisation|app architecture|android architecture|multi-module',
      'background work|foreground service|background execution|battery',
      'jetpack compose|compose|android ui',
    ],
    also: [
      'offline maps|maps|location|offline',
      'performance|macrobenchmark|android performance|startup time',
      'migration|rxjava|refactoring|technical debt',
      'testing|android testing|unit testing',
      'room|workmanager|data persistence|local storage',
      'state machines|reliability|error handling',
      'mobile system design|peer-to-peer|mesh|system design',
      'leadership|code review|behavioural',
    ],
  },
  {
    id: 'qa-game-prose',
    role: 'QA engineer',
    level: 'junior',
    posting:
      'Our farm simulator has 400 tools, 90 animals and weather. Something is always broken and players find it first. You play with intent, write down what you did so that a programmer can do it again, and decide what has to be mended before Friday. Before a change you ask what else it may touch. Some checks are boring and belong to a machine; you will teach the machine, in Python, step by step. On release day you have the last word and are listened to. We will give you a chicken and a fence and want to hear what you would try.',
    pages: [
      {
        url: 'https://hofspiele.example/about',
        text: 'Hofspiele makes slow games for tired people. 24 developers in Bern.',
      },
      {
        url: 'https://hofspiele.example/devlog/goat',
        text: 'The goat could climb the silo since version 3. We keep it. The save games it destroyed we do not: there is now a library of 200 old saves which every build must load.',
      },
    ],
    must: [
      'exploratory testing|manual testing|ad hoc testing',
      'bug reports|defect reporting|writing bug reports',
      'test design|test cases|test case design|test scenarios',
      'regression testing|risk-based testing|test strategy|impact analysis',
      'test automation|python|automation|scripting',
    ],
    also: [
      'game testing|gameplay testing|compatibility testing',
      'severity and priority|triage|prioritisation',
      'release decisions|release management|go/no-go',
      'backwards compatibility|save games|test data',
      'ci/cd|build verification|smoke tests',
      'communication|working with developers|behavioural|motivation',
    ],
  },
  {
    id: 'analytics-eng-media',
    role: 'Analytics engineer',
    level: 'mid',
    posting:
      'Analytics Engineer. Twelve newsrooms, one Snowflake, six meanings of “reader”. You turn events from Snowplow and subscriptions from Zuora into dbt models editors can trust, write tests before someone complains, and serve it in Lightdash. You will tidy 480 models to perhaps 200, introduce contracts with the web team, and teach analysts how to send a pull request. SQL in your sleep, Jinja in moderation. Incremental models must survive events that come two days late. Exercise: model subscriptions that pause, and argue for the grain.',
    pages: [
      {
        url: 'https://tagblatt-gruppe.example/ueber',
        text: 'Twelve regional papers, 410,000 subscribers, half of them digital.',
      },
      {
        url: 'https://tagblatt-gruppe.example/data/reader',
        text: 'A reader is a person, a device, a subscription or a household, depending on who asks. We wrote four definitions, gave each an owner and a name, and deleted nineteen dashboards.',
      },
    ],
    languages: { SQL: 500000, Python: 60000 },
    must: [
      'dbt|analytics engineering|data transformation',
      'sql|window functions|advanced sql',
      'data modelling|dimensional modelling|grain|star schema|data modeling',
      'metric definitions|metrics definition|semantic layer|kpis|single source of truth',
      'data quality|data tests|data testing|data contracts',
    ],
    also: [
      'snowflake|data warehouse|warehousing|query cost',
      'incremental models|late-arriving data|incremental processing|late data',
      'dashboards|bi|lightdash|data visualisation',
      'event tracking|clickstream|product analytics',
      'subscription analytics|cohort analysis|retention|churn',
      'version control|code review|git|ci',
      'teaching analysts|stakeholder management|behavioural|communication',
    ],
  },
  {
    id: 'quant-dev-py',
    role: 'Quant developer (Python)',
    level: 'senior',
    posting:
      'Quantitative Developer. Weather decides what gas is worth, and we trade on it. You turn a researcher’s notebook into a strategy that runs at night without her: Python with numpy and Polars, a little C++ where it hurts, Postgres and kdb+ for ticks. You build the backtester (fees, slippage, no peeking into tomorrow), risk limits that cannot be argued with, and reports that reconcile with the exchange. Numbers must be the same on Tuesday. Interview: probability questions, vectorise a slow loop, design an order manager, and explain a backtest that was too good.',
    pages: [
      {
        url: 'https://boreas-trading.example/about',
        text: 'Boreas is a proprietary trading firm of 29 in Geneva.',
      },
      {
        url: 'https://boreas-trading.example/notes/leak',
        text: 'A forecast was stamped with the hour it is for, not the hour it was published. The backtest knew the weather six hours early. Every series now carries two times and the engine refuses what it could not have known.',
      },
    ],
    languages: { Python: 800000, 'C++': 150000 },
    must: [
      'python|numpy|pandas|vectorisation|polars',
      'backtesting|look-ahead bias|data leakage|strategy evaluation',
      'trading systems|order management|market data|execution',
      'probability|statistics|probability puzzles',
      'time series|tick data|time series databases|kdb+|bitemporal data',
    ],
    also: [
      'risk management|risk limits|position limits',
      'performance|profiling|c++|numerical performance',
      'reconciliation|data quality|reproducibility|determinism',
      'system design|software architecture',
      'testing|code quality|productionising research',
      'sql|postgres|databases',
      'communication with researchers|behavioural',
    ],
  },
  {
    id: 'sap-free-integration',
    role: 'Integration engineer',
    level: 'mid',
    posting:
      'Integration Engineer. A furniture maker, its forty suppliers, two carriers and a web shop have to agree about one wardrobe. You connect them: Apache Camel and Kafka, EDIFACT and ugly CSV over SFTP, REST where we are lucky. You map fields, validate, route, retry, park what cannot be delivered, and tell a human in words he understands. Java 17, Quarkus, OpenShift. Every message can be found and sent again two months later. You will talk to purchasing managers as often as to developers. We hand you an order message with seven errors and ask you to design what happens next.',
    pages: [
      {
        url: 'https://moebelkette.example/about',
        text: 'Wardrobes, since 1934, delivered in 4,100 variants.',
      },
      {
        url: 'https://moebelkette.example/it-blog/park',
        text: 'A supplier sent commas where points belong; 600 wardrobes became 60,000 for an afternoon. Values now pass plausibility rules per partner, suspicious messages wait in a parking lot with a screen for purchasing.',
      },
    ],
    languages: { Java: 700000 },
    must: [
      'integration patterns|enterprise integration|apache camel|middleware|system integration',
      'data mapping|message transformation|edi|edifact|data formats',
      'kafka|messaging|event streaming|message queues',
      'error handling|dead letter queue|retries|idempotency|message replay',
      'java|quarkus|jvm',
    ],
    also: [
      'data validation|data quality|plausibility checks',
      'api design|rest|rest api|sftp',
      'monitoring|message tracing|observability|traceability|audit',
      'openshift|kubernetes|containers|deployment',
      'supply chain|order processing|erp|e-commerce|logistics',
      'testing|contract testing|integration testing',
      'stakeholder communication|behavioural|communication',
    ],
  },
  {
    id: 'a11y-gov-prose',
    role: 'Frontend developer (public sector)',
    level: 'mid',
    posting:
      'People come to our site when they have lost a job, a spouse or a house. The page must work on a borrowed phone, on paper if printed, without a mouse, and for someone who reads slowly. It asks thirty questions; nobody should have to answer one twice or lose everything at question twenty-nine. It must work before any script has arrived. We write plain markup first, TypeScript second, and no framework that will be dead in three years. Each fortnight we sit next to someone who tries it. A ministry checks us against a norm and publishes what it finds. Take-home: none. We look at a page together and you tell us what hurts.',
    pages: [
      {
        url: 'https://buergerhilfe.example/about',
        text: 'A unit of 40 in the ministry of social affairs.',
      },
      {
        url: 'https://buergerhilfe.example/notes/thirty',
        text: 'We went from one page with thirty questions to thirty pages with one. Completion rose from 48 to 81 percent. Answers are kept on the server behind a code people can write down.',
      },
    ],
    languages: { TypeScript: 200000, HTML: 300000, CSS: 90000 },
    must: [
      'accessibility|a11y|wcag|assistive technology',
      'semantic html|html|markup|aria',
      'forms|multi-step forms|form validation|form design',
      'progressive enhancement|server-side rendering|rendering strategies|resilient web',
      'usability testing|user research|content design|inclusive design',
    ],
    also: [
      'css|responsive design|print styles|layout',
      'web performance|performance|low-end devices',
      'typescript|javascript',
      'saving progress|state management|session handling|privacy|security',
      'accessibility testing|keyboard navigation|screen readers',
      'plain language|internationalisation|i18n',
      'empathy|public service|behavioural',
    ],
  },
  {
    id: 'devtools-compiler',
    role: 'Developer tools engineer',
    level: 'senior',
    posting:
      'Developer Tools Engineer. 1,300 engineers share one repository and your work is the first thing they curse in the morning. You own the Bazel setup with remote execution, the code search, a merge queue that tests what will be on main and not what was, and the plugin for two editors (LSP, TypeScript and Kotlin). Measure before moving: p90 from save to feedback is 14 minutes and should be four. Flaky targets are yours to shame. Rust or Go for services. Interview: the design of a test selection service, a debugging session on a cache that misses, and how you would retire a tool that people love.',
    pages: [
      {
        url: 'https://kranich-maps.example/about',
        text: 'Kranich makes maps for trucks.',
      },
      {
        url: 'https://kranich-maps.example/eng/cache',
        text: 'Hit rate fell from 92 to 40 percent overnight: a timestamp had crept into a generated header. We now build twice from different folders each night and diff the outputs. Survey scores are read out in the all-hands, good or bad.',
      },
    ],
    languages: { Go: 500000, Rust: 200000, Kotlin: 200000, Starlark: 300000 },
    must: [
      'build systems|bazel|remote execution|monorepo',
      'ci/cd|merge queue|continuous integration|test selection',
      'caching|build caching|remote cache|reproducible builds|hermetic builds',
      'flaky tests|test reliability',
      'developer experience|developer productivity|platform engineering|engineering metrics',
    ],
    also: [
      'language server|editor plugins|ide plugins|compilers|static analysis',
      'distributed systems|system design',
      'go|rust|kotlin|coding',
      'performance|profiling|latency',
      'change management|adoption|migration|deprecation',
      'code search|indexing|search',
      'user empathy|behavioural|communication',
    ],
  },
  {
    id: 'ds-fishery-prose',
    role: 'Data scientist',
    level: 'mid',
    posting:
      'How many herring are left, and how sure are you? Ships report catches when they like, samples are few and taken where it is pleasant to sail, and the ministry needs one figure in May. You build the estimate and its margins, show what would happen under three quotas, and say plainly which part is a guess. Some series are forty years long and changed their method twice. Your code will be read by people who want it to be wrong, so they must be able to run it again. R or Python. You will stand before fishermen in a sports hall. Bring a forecast of yours and tell us how it turned out.',
    pages: [
      {
        url: 'https://bestand-institut.example/about',
        text: 'A public institute that counts fish in the North and Baltic Seas.',
      },
      {
        url: 'https://bestand-institut.example/methods/acoustic',
        text: 'Acoustic surveys and catch reports disagree. We combine both in a state-space model with informative priors and publish the posterior, code included.',
      },
    ],
    languages: { R: 500000, Stan: 60000 },
    must: [
      'bayesian statistics|bayesian modelling|state-space models|hierarchical models|probabilistic modelling',
      'uncertainty|uncertainty quantification|confidence intervals|statistics',
      'sampling bias|selection bias|survey design|missing data|bias',
      'time series|forecasting|time series forecasting|structural breaks',
      'communicating uncertainty|communication|presenting findings|storytelling with data|stakeholder communication',
    ],
    also: [
      'reproducibility|reproducible research|version control|open science',
      'scenario analysis|simulation|decision analysis|causal inference',
      'model validation|model evaluation|backtesting|model checking',
      'r|python|coding|sql',
      'data cleaning|data quality',
      'behavioural|integrity|handling criticism',
    ],
  },
  {
    id: 'cloudsec-saas',
    role: 'Product security engineer',
    level: 'mid',
    posting:
      'Product Security Engineer. We sell payroll; a leak would be a very bad day for a million people. You sit with five squads, draw data flows before they code, review risky pull requests (Kotlin, React), run Semgrep and Renovate without drowning anyone, and own our HackerOne programme. Tenants share a database, and row-level rules keep them apart: prove it. SSO and SCIM for large customers, secrets in Vault, keys in KMS. You answer customer questionnaires with the compliance lead. Some Terraform, some AWS. Interview: find four holes in a service, model the threats of salary export, and tell a product manager no, kindly.',
    pages: [
      {
        url: 'https://lohnwerk.example/about',
        text: 'Payroll for 21,000 firms in the Nordics.',
      },
      {
        url: 'https://lohnwerk.example/eng/export',
        text: 'An export link could be guessed. No harm, much learning: links are single use, bound to a session, and every download is written to a log customers can read. A lint rule now forbids sequential ids in routes.',
      },
    ],
    languages: { Kotlin: 900000, TypeScript: 500000 },
    must: [
      'threat modelling|threat modeling|data flow diagrams',
      'secure code review|code review|static analysis|sast|semgrep',
      'multi-tenancy|tenant isolation|access control|authorisation|row-level security',
      'vulnerability management|bug bounty|vulnerability triage|vulnerability disclosure',
      'secrets management|key management|cryptography|vault',
    ],
    also: [
      'supply chain security|dependency scanning|dependency management',
      'sso|scim|authentication|saml|identity',
      'web security|owasp top 10|api security|idor|application security',
      'cloud security|aws|iam|terraform',
      'compliance|soc 2|customer questionnaires|privacy|gdpr',
      'audit logging|logging',
      'influencing|stakeholder communication|security champions|behavioural',
    ],
  },
  {
    id: 'scala-adtech-free',
    role: 'Scala / streaming engineer',
    level: 'senior',
    posting:
      'Senior Engineer, Metering. Eleven thousand lifts send us a heartbeat, a door count and every error code. You will write Scala 3 with Cats Effect and fs2, Flink jobs that tell a jam from a Sunday, and a Cassandra model that answers in 10 ms what lift 4711 did last March. Exactly-once matters for billing by journey, less for the live map. State of 3 TB, savepoints, a rolling upgrade of the cluster each month on Kubernetes. You will help two teams leave Spark batch. Interview: types and effects, late data on a whiteboard, a production story.',
    pages: [
      {
        url: 'https://aufzugsdaten.example/about',
        text: 'Predictive care for lifts in 19 countries.',
      },
      {
        url: 'https://aufzugsdaten.example/eng/watermark',
        text: 'One lift with a clock in 2035 pushed the watermark and everyone else was late. Watermarks are per device class now, absurd times go to a side output, idle sources no longer hold the rest.',
      },
    ],
    languages: { Scala: 1200000 },
    must: [
      'scala|functional programming|cats effect|effects',
      'flink|stream processing|apache flink|streaming',
      'event time|watermarks|late data|late events|windowing',
      'cassandra|nosql|nosql data modelling|data modelling',
      'exactly-once|delivery semantics|checkpointing|savepoints|state management',
    ],
    also: [
      'kafka|event streaming|message brokers',
      'kubernetes|rolling upgrades|deployment',
      'iot|device data|telemetry',
      'migration|batch to streaming|spark|batch processing',
      'predictive maintenance|anomaly detection|machine learning',
      'jvm|garbage collection|performance tuning',
      'incident stories|behavioural|mentoring',
    ],
  },
  {
    id: 'support-saas-prose',
    role: 'Customer support engineer',
    level: 'junior',
    posting:
      'Dentists call when the appointment book is empty, and it is never really empty. You listen, calm down, ask the one question that helps, and look: in the log, in the tables, in the browser of the dentist whose nephew installed something. If it is our fault you write it up so that a developer can see it in two minutes; if it is not, you explain it in a way that does not hurt. What was asked five times gets an article. You may learn SQL and a little Python here if you do not know them yet. Some days all phones ring at once and you have to choose. English and Dutch. We will play dentist.',
    pages: [
      {
        url: 'https://tandplan.example/about',
        text: 'Tandplan plans 4,300 dental practices in the Netherlands.',
      },
      {
        url: 'https://tandplan.example/blog/empty',
        text: 'The empty book was a time zone in a router in Zwolle. It took us four weeks and eleven calls, because each of us asked from the beginning again. Now every case has one page with what we know and what we tried.',
      },
    ],
    must: [
      'customer communication|empathy|de-escalation|difficult customers|customer support',
      'troubleshooting|problem solving|root cause analysis|debugging',
      'bug reports|escalation|working with developers|escalation to engineering|handover',
      'knowledge base|technical writing|documentation',
      'prioritisation|triage|ticket management|time management',
    ],
    also: [
      'sql|log analysis|databases',
      'browser basics|web basics|networking|http',
      'scripting|python|learning',
      'case management|ticketing|knowledge sharing',
      'healthcare|privacy|patient data',
      'behavioural|teamwork|motivation',
    ],
  },
];
