import type { Holdout } from './holdout.ts';

export const fourthRound: Holdout[] = [
  {
    id: 'tel-sre',
    role: 'Site reliability, mobile core',
    level: 'senior',
    posting:
      'Site Reliability Engineer for the packet core. The network functions run as pods on our own bare-metal Kubernetes in four data halls; you will keep them healthy, grow them before Christmas and take a hall out of service without a single dropped call. You read Prometheus graphs the way others read novels, you can find out from a packet capture why a handshake fails, and you are calm when leading a call with thirty worried people. We automate with Ansible and Python. After each outage we write a review without blame. One week in six on call. Interview: troubleshooting on a live Linux box, a design discussion about losing a data hall, and a talk on an outage you led.',
    pages: [
      {
        url: 'https://norrtel.example/about',
        text: 'Norrtel carries voice and data for eleven small operators in the Nordics that own masts but no core. Four million SIM cards attach to our network every morning. When we are down, an ambulance cannot call a hospital, so regulators read our outage reports before our customers do. We are 140 people in Luleå and Oulu.',
      },
      {
        url: 'https://norrtel.example/engineering/quiet-nights',
        text: 'Two years ago the on-call phone rang 31 times a week. We deleted every alert that nobody acted on, wrote down what "good" means for attach success and call set-up, and gave each team an error budget. When the budget is spent, releases stop. Pages are now three a week and most come with a runbook.',
      },
    ],
    languages: { Python: 510000, Go: 220000, Jinja: 90000 },
    repos: [
      { name: 'hall-drain', description: 'takes a data hall out of service step by step' },
      { name: 'slo-book', description: 'SLO definitions and burn-rate alerts' },
    ],
    must: [
      'slos|slo|error budgets|service level objectives|sli',
      'kubernetes|bare-metal kubernetes|containers',
      'incident response|incident management|incident command|on-call|postmortems|blameless postmortems',
      'monitoring|observability|prometheus|alerting',
      'linux|linux troubleshooting|troubleshooting',
      'networking|tcp/ip|packet capture|network troubleshooting',
    ],
    also: [
      'ansible|automation|configuration management|infrastructure as code',
      'capacity planning|scaling',
      'disaster recovery|failover|high availability|redundancy',
      'python|scripting|python scripting',
      'system design|reliability design|distributed systems',
      'behavioural|communication|leadership under pressure',
    ],
  },
  {
    id: 'sf-dev',
    role: 'Salesforce developer',
    level: 'mid',
    posting:
      'Salesforce Developer. You will write Apex classes and triggers, build Lightning Web Components for our call centre, and prefer Flow where clicks are enough. You know what governor limits are because you have hit them. We integrate with a housing finance system and a contractor app over REST, and we deploy from Git with scratch orgs and a pipeline. Sharing rules matter: a complaint about a colleague must not be seen by that colleague. Platform Developer I would be nice. The interview has a code review of a bad trigger and a chat with a repairs manager.',
    pages: [
      {
        url: 'https://bramleyhomes.example/who-we-are',
        text: 'Bramley Homes lets and looks after 23,000 affordable homes in the English Midlands. Repairs, rents, tenancies and complaints all live in one Salesforce org that 900 colleagues use daily.',
      },
      {
        url: 'https://bramleyhomes.example/digital/repairs',
        text: 'Our repairs booking used to time out when a block of flats lost heating and 300 people called. A trigger ran a query for every row. We rewrote it in bulk, moved the slow part to a queueable job and the errors stopped.',
      },
    ],
    languages: { Apex: 800000, JavaScript: 300000 },
    repos: [
      { name: 'repairs-lwc', description: 'Lightning components for repairs' },
      { name: 'org-pipeline', description: 'deploys metadata' },
    ],
    must: [
      'apex|apex triggers|salesforce apex|triggers',
      'lightning web components|lwc|salesforce lightning',
      'governor limits|bulkification|salesforce governor limits',
      'salesforce flow|flows|salesforce automation|declarative automation|flow builder',
      'salesforce security|sharing rules|record access|access control|salesforce sharing model',
    ],
    also: [
      'rest integration|integration|rest api|salesforce integration|api integration',
      'ci/cd|salesforce dx|scratch orgs|deployment|salesforce deployment',
      'asynchronous apex|queueable|async processing|background jobs',
      'soql|salesforce data model|data modelling',
      'testing|apex tests|unit testing',
      'stakeholder communication|communication|behavioural',
    ],
  },
  {
    id: 'ds-exp',
    role: 'Data scientist (experimentation)',
    level: 'senior',
    posting:
      'Senior Data Scientist, Experimentation. You will own how Pantrio learns: the design of tests, the metrics on the scorecard and the honest reading of results. Sometimes we cannot randomise, for example when a supermarket changes its prices in one region; then we need someone who knows matching, difference-in-differences and what can go wrong with them. You will spend much time telling product people that a result means less than they hoped, kindly. SQL and Python every day. Expect a case study on a test that shows opposite effects on new and old households, a statistics conversation, and a SQL exercise.',
    pages: [
      {
        url: 'https://pantrio.example/about',
        text: 'Pantrio plans dinners for 1.1 million households and fills the basket at the supermarket of their choice. We earn when the basket is bought.',
      },
      {
        url: 'https://pantrio.example/tech/peeking',
        text: "Our teams used to look at a test each morning and stop when it looked good. Simulation showed that one in four of our wins was noise. We built a scorecard with sequential bounds, cut variance by using each household's prior spend, and check that the split is really half and half before anybody reads a result.",
      },
    ],
    languages: { Python: 640000, SQL: 400000, R: 80000 },
    repos: [
      { name: 'scorecard', description: 'sequential test engine' },
      { name: 'panel-causal', description: 'quasi-experiments' },
    ],
    must: [
      'a/b testing|experimentation|experiment design|ab testing',
      'statistics|hypothesis testing|statistical power|sequential testing|statistical inference',
      'causal inference|difference-in-differences|quasi-experiments|matching',
      'sql',
      'metrics|metric design|metrics definition|product metrics|guardrail metrics',
    ],
    also: [
      'variance reduction|cuped',
      'python|pandas|python for data analysis',
      'stakeholder communication|communication|storytelling|presenting results',
      'product sense|product thinking|case study',
      "segmentation|heterogeneous effects|simpson's paradox|novelty effects",
      'data quality|sample ratio mismatch',
    ],
  },
  {
    id: 'mlops',
    role: 'MLOps engineer',
    level: 'mid',
    posting:
      'MLOps Engineer. Six data scientists build models; you make sure they reach production in hours and not in weeks. That means reproducible training, a registry, tests for data and models, a serving layer which answers in 80 ms, and a way back when a release is bad. Today we use MLflow, Airflow, Docker, FastAPI and Kubernetes on Azure, with features computed twice, once in Spark and once in the service. That is the first thing we would like you to fix. Strong Python. We will give you a model in a notebook and ask how you would bring it to production.',
    pages: [
      {
        url: 'https://vektrawind.example/company',
        text: "We predict tomorrow's output of 2,600 wind turbines so that their owners can sell power a day ahead. A forecast that is 1 percent better is worth two million euros a year to our largest customer.",
      },
      {
        url: 'https://vektrawind.example/notes/drift',
        text: 'In March the manufacturer changed a sensor firmware and our error doubled quietly for nine days. Now every feature is compared with its training distribution, predictions are scored as soon as the truth arrives, and a candidate model runs in shadow before it takes over.',
      },
    ],
    languages: { Python: 930000, HCL: 60000 },
    repos: [
      { name: 'gustnet', description: 'training code' },
      { name: 'shadow-serve', description: 'serves two model versions side by side' },
    ],
    must: [
      'mlops|model deployment|ml pipelines|productionising models|ml in production',
      'model monitoring|drift|data drift|drift detection|concept drift',
      'model serving|inference|low-latency inference|online inference',
      'feature store|feature engineering|training-serving skew|features',
      'kubernetes|docker|containers',
    ],
    also: [
      'experiment tracking|mlflow|model registry|reproducibility',
      'airflow|orchestration|workflow orchestration|pipelines',
      'python',
      'ci/cd|continuous delivery|shadow deployment|canary releases|rollback',
      'time series|forecasting|time series forecasting',
      'spark|distributed processing',
      'ml system design|system design',
    ],
  },
  {
    id: 'engine',
    role: 'Game engine programmer',
    level: 'senior',
    posting:
      'Engine Programmer. We have our own engine in C++20 and we like it that way. You will work on the job system, streaming of the world from disk, and memory budgets that hold on the smallest machine. Profiling is half the job: you measure before you change and you can read what the compiler made. A second interest in rendering (Vulkan, D3D12, shaders) would be lovely. You will help gameplay people who write Lua on top of what you build, so the interfaces matter. Test: a take-home on an allocator, then a conversation on vectors, quaternions and why the frame hitches.',
    pages: [
      {
        url: 'https://tallowpike.example/studio',
        text: 'Tallow & Pike makes slow, beautiful sailing games. Our third title ships on two consoles, PC and a handheld with 4 GB of shared memory. Thirty-eight people in Porto.',
      },
      {
        url: 'https://tallowpike.example/devlog/waves',
        text: 'The ocean cost us 9 ms a frame. We moved the wave update into flat arrays so the cache sees nothing but what it needs, spread it over a job system and left the GPU to do foam. It is 1.4 ms now and the handheld keeps 30 frames.',
      },
    ],
    languages: { 'C++': 4100000, Lua: 300000, HLSL: 150000 },
    repos: [
      { name: 'keel', description: 'the engine core' },
      { name: 'jobs', description: 'work-stealing job system' },
    ],
    must: [
      'c++|modern c++|c++20',
      'memory management|allocators|custom allocators|memory budgets',
      'multithreading|concurrency|job systems|parallelism',
      'performance optimisation|profiling|cpu profiling|cache|data-oriented design',
      '3d maths|linear algebra|vectors|quaternions|game maths',
    ],
    also: [
      'graphics programming|rendering|vulkan|shaders|gpu',
      'data-oriented design|entity component system|ecs|cache locality',
      'asset streaming|streaming|resource streaming|file i/o',
      'api design|lua scripting|scripting|tools programming',
      'game loop|frame pacing|game engine architecture|engine architecture',
      'collaboration|behavioural|teamwork',
    ],
  },
  {
    id: 'fpga',
    role: 'FPGA & firmware engineer',
    level: 'mid',
    posting:
      'FPGA and Firmware Engineer. You will write VHDL for the pulse pipeline on a Zynq part, the C that runs on its ARM cores, and the drivers between them. Blocks come with a test bench before they come with a bitstream. You will sit beside the person who designs the board, read schematics and hold the probe yourself. SPI, I2C and gigabit Ethernet are all on the table. We work under a light IEC 61508 process, so reviews and requirements are part of life. Interview includes drawing a state machine and explaining how you move a value between clocks.',
    pages: [
      {
        url: 'https://kestrelphotonics.example/about',
        text: 'Kestrel Photonics builds lidar heads that see a cable at 300 metres. Helicopter crews and railway inspectors use them. We are 52 people in Glasgow.',
      },
      {
        url: 'https://kestrelphotonics.example/lab/timing',
        text: 'The pulse detector failed timing by 300 picoseconds. We pipelined the comparator, re-did the constraints for the two clock domains and put a proper synchroniser where two flip-flops had been forgotten.',
      },
    ],
    languages: { VHDL: 900000, C: 400000, Python: 50000 },
    repos: [
      { name: 'pulse-pipe', description: 'detector in VHDL' },
      { name: 'zynq-drv', description: 'drivers' },
    ],
    must: [
      'vhdl|rtl design|fpga design|hdl|verilog|digital design',
      'clock domain crossing|cdc|metastability|synchronisers',
      'timing closure|static timing analysis|timing constraints|timing analysis',
      'verification|test benches|hdl simulation|simulation|testbench',
      'embedded c|c|c programming|firmware',
    ],
    also: [
      'device drivers|drivers|hardware/software interface|memory-mapped registers',
      'spi|i2c|serial protocols|bus protocols|communication protocols',
      'hardware debugging|oscilloscope|reading schematics|board bring-up|debugging',
      'functional safety|iec 61508|safety standards|requirements',
      'finite state machines|state machines',
      'teamwork|behavioural|collaboration',
    ],
  },
  {
    id: 'pay-java',
    role: 'Payments engineer',
    level: 'senior',
    posting:
      'Senior Payments Engineer (Java, Spring Boot). You will build authorisation, refunds and settlement. You will be expected to explain what happens when a message is delivered twice, when it is lost and when it comes late, and what you would store to know the difference. Services talk over RabbitMQ and REST, data lives in MySQL. Card data stays inside a small zone that auditors visit every year, and you will help keep it small. Knowledge of ISO 8583 welcome. You will mentor two younger engineers. Rounds: Java coding, a design of a refund flow, and a conversation with the founder about a mistake you made.',
    pages: [
      {
        url: 'https://cassavapay.example/about',
        text: 'Cassava Pay lets market women in Accra and Lomé take cards and mobile money with one reader. 310,000 merchants, most of them with no bank account when they joined.',
      },
      {
        url: 'https://cassavapay.example/blog/the-missing-cedi',
        text: 'One evening the switch answered after our timeout. We had already told the merchant that the payment failed, and the customer was charged. We now hold such payments in doubt, ask the switch again, and reverse if we must. Every morning a job compares our books with three files from partners, and a person looks at each line that does not match.',
      },
    ],
    languages: { Java: 2200000, SQL: 100000 },
    repos: [
      { name: 'authz', description: 'authorisation service' },
      { name: 'recon', description: 'morning reconciliation' },
    ],
    must: [
      'java|spring boot|spring',
      'idempotency|exactly-once|duplicate messages|deduplication|idempotent apis',
      'payments|payment systems|card payments|settlement|payment processing|payment domain',
      'reconciliation|ledger|double-entry|payments reconciliation|double-entry ledger',
      'message queues|rabbitmq|messaging|asynchronous messaging|event-driven architecture',
    ],
    also: [
      'pci dss|compliance|card data security|pci',
      'mysql|transactions|sql|relational databases|database transactions',
      'timeouts|retries|failure handling|resilience|distributed transactions|sagas',
      'system design|payments system design',
      'mentoring|behavioural|leadership',
      'rest|api design|rest apis',
    ],
  },
  {
    id: 'search',
    role: 'Search relevance engineer',
    level: 'senior',
    posting:
      'Search Relevance Engineer. Own what people see when they type. You will tune our Elasticsearch cluster, write analyzers, learn ranking functions from clicks and judge results with a panel of booksellers. We care about offline measures such as NDCG but ship on online tests. Semantic retrieval with embeddings is a pilot; you will decide whether it deserves to live. Java or Python, whichever you think in. 400 queries a second, 120 ms at the 95th percentile. You will present your findings to people who sell books and do not care about vectors.',
    pages: [
      {
        url: 'https://librado.example/about',
        text: 'Librado sells second-hand books from 4,000 shops in Spain and Latin America: 60 million copies, most of them described by tired people in a hurry.',
      },
      {
        url: 'https://librado.example/ingenieria/erratas',
        text: 'A search for "garcia marques cien anos" found nothing. We added an analyzer for accents, a spelling model from our own query log and grouped editions of one work. Searches without any result fell from 14 to 4 percent.',
      },
    ],
    languages: { Java: 600000, Python: 500000 },
    repos: [
      { name: 'judgements', description: 'relevance judgements and metrics' },
      { name: 'ltr', description: 'learning to rank' },
    ],
    must: [
      'search relevance|ranking|information retrieval|relevance tuning',
      'elasticsearch|lucene|search engines|opensearch|inverted index',
      'learning to rank|ranking models|ltr',
      'search evaluation|ndcg|relevance metrics|offline evaluation|relevance evaluation',
      'semantic search|embeddings|vector search|hybrid search',
    ],
    also: [
      'query understanding|spelling correction|text analysis|analyzers|tokenisation',
      'a/b testing|online experiments|experimentation',
      'java|python',
      'performance|latency|scaling search|sharding',
      'click models|clickstream|implicit feedback|learning from clicks',
      'communication|stakeholder communication|behavioural',
    ],
  },
  {
    id: 'growth-pm',
    role: 'Growth product manager',
    level: 'mid',
    posting:
      'Growth PM. You own the way from the first ad to the fourth week. Find where people fall out, form an opinion on why, try something small, and keep what works. You will set the free-to-paid moment and the price page, together with finance. You read your own numbers in Amplitude and can write a query. You will have four engineers and a designer who do not report to you. Bring a funnel that you improved and one experiment that failed.',
    pages: [
      {
        url: 'https://zuvo.example/about',
        text: "Zuvo teaches adults to swim, with a waterproof ear piece and a coach's voice. Two hundred thousand people have started, and too many of them stop after the second week.",
      },
      {
        url: 'https://zuvo.example/blog/second-week',
        text: 'We asked 40 people why they stopped. Nobody said the price. They said they forgot, or felt watched. A reminder on the evening before and a choice of quiet pool hours moved week-four retention from 21 to 29 percent.',
      },
    ],
    must: [
      'growth|funnel analysis|activation|conversion|onboarding|growth loops',
      'retention|churn|engagement|cohort analysis',
      'a/b testing|experimentation|experiments',
      'product metrics|metrics|north star metric|product analytics|analytics',
      'pricing|monetisation|freemium|subscription pricing',
    ],
    also: [
      'user research|customer interviews|discovery|user interviews',
      'prioritisation|roadmap|backlog',
      'sql|data analysis',
      'influence without authority|stakeholder management|cross-functional leadership|leading without authority',
      'product sense|product strategy',
    ],
  },
  {
    id: 'support-l3',
    role: 'Technical support engineer (L3)',
    level: 'mid',
    posting:
      'Support Engineer, third line. When the first and second line cannot explain it, it comes to you. You will read raw SMTP conversations and application logs, reproduce a fault with curl against our API, query a read replica to see what really happened, and write up the bug so well that an engineer can fix it before lunch. Customers are developers; be exact, be brief, be friendly when they are not. You write the help page after the third time you answer a question. Some Python or Bash to automate the dull part. You take part in status page duty during incidents.',
    pages: [
      {
        url: 'https://mailgrove.example/about',
        text: 'Mailgrove sends receipts, passwords and parcel notices for 8,000 web shops: 90 million emails a day.',
      },
      {
        url: 'https://mailgrove.example/docs/why-bounced',
        text: 'Most delivery problems come down to four records in the DNS of the sender: SPF, DKIM, DMARC and a reverse entry. This page shows how to check each with dig and how to read the answer of the other server.',
      },
    ],
    languages: { Python: 30000 },
    must: [
      'troubleshooting|debugging|log analysis|root cause analysis',
      'email delivery|smtp|email authentication|dkim|spf|dmarc|email protocols',
      'dns|dns records|networking',
      'customer communication|customer support|communication|difficult customers',
      'rest api|api debugging|http|apis|api troubleshooting',
    ],
    also: [
      'sql|sql queries',
      'linux|command line|bash|shell',
      'technical writing|documentation|knowledge base|bug reports',
      'python|scripting|automation',
      'incident communication|incident response|incident management|escalation',
    ],
  },
  {
    id: 'gis',
    role: 'GIS software developer',
    level: 'mid',
    posting:
      'GIS Developer. Build the pipeline that turns Sentinel scenes into polygons and the map in which an underwriter explores them. You will write Python with GDAL, Rasterio and GeoPandas, spatial SQL, and a bit of TypeScript with MapLibre. You should know why a distance in EPSG:4326 is a trap, when an index on geometry is not used, and what happens to a polygon crossing the date line. Jobs run on AWS Batch. We publish under OGC standards as customers load our layers into QGIS and ArcGIS.',
    pages: [
      {
        url: 'https://murkmarsh.example/about',
        text: 'Murk & Marsh maps wetlands for insurers and water boards. From radar and optical satellites we tell how wet a field is, each Tuesday.',
      },
      {
        url: 'https://murkmarsh.example/blog/tiles',
        text: 'Our first map drew 80,000 polygons in the browser and died. We cut vector tiles from PostGIS, simplify by zoom, and cache them at the edge.',
      },
    ],
    languages: { Python: 700000, TypeScript: 200000, SQL: 90000 },
    repos: [
      { name: 'wetness', description: 'scene processing' },
      { name: 'tilery', description: 'vector tile service' },
    ],
    must: [
      'postgis|spatial sql|spatial databases|spatial indexes|spatial queries',
      'coordinate reference systems|map projections|projections|crs|geodesy',
      'raster processing|remote sensing|gdal|satellite imagery|geospatial raster',
      'python|geopandas|geospatial python',
      'web mapping|vector tiles|maplibre|map tiles',
    ],
    also: [
      'geometry|computational geometry|spatial data structures|polygons|topology',
      'aws|aws batch|batch processing|cloud',
      'ogc standards|wms|geospatial formats|qgis|wfs',
      'typescript|javascript|frontend',
      'data pipelines|etl|data quality',
      'performance|caching|query tuning',
    ],
  },
  {
    id: 'robot',
    role: 'Robotics software engineer',
    level: 'senior',
    posting:
      'Robotics Software Engineer. C++ and Python on ROS 2. You will work on localisation and on moving the arm round branches without touching fruit that is not ripe. We plan, we check against a model of the tree that is wrong in places, and we re-plan. You will test in simulation each night and in the orchard each Thursday, and you will tune controllers with mud on your boots. Machine shares space with pickers, so know what a safe stop is. Ask us about our calibration rig. Interview: estimate a pose on a whiteboard, C++ code reading, and a day in the field.',
    pages: [
      {
        url: 'https://orchardarm.example/about',
        text: 'Orchard Arm picks apples. Forty machines worked the last season in Kent and South Tyrol, beside people, on slopes, in rain.',
      },
      {
        url: 'https://orchardarm.example/field/notes-7',
        text: 'Under the canopy GPS goes away for minutes. We fuse wheel odometry, an IMU and lidar in a filter and let the robot admit when it is not sure where it is. It stops earlier now, and we trust it more.',
      },
    ],
    languages: { 'C++': 1500000, Python: 700000 },
    repos: [
      { name: 'rowloc', description: 'localisation between rows' },
      { name: 'armplan', description: 'motion planning' },
    ],
    must: [
      'ros|ros 2|robot operating system|ros2',
      'localisation|slam|state estimation|sensor fusion|kalman filter',
      'motion planning|path planning|manipulation|robot arm planning',
      'c++|modern c++',
      'control|control theory|pid|controllers|control systems',
    ],
    also: [
      'simulation|gazebo|robot simulation|simulation testing',
      'robot kinematics|kinematics|coordinate transforms|linear algebra',
      'safety|functional safety|robot safety',
      'calibration|sensors|perception|lidar|computer vision',
      'python',
      'real-time systems|real time|concurrency',
      'behavioural|teamwork|field work',
    ],
  },
  {
    id: 'compiler',
    role: 'Compiler engineer',
    level: 'senior',
    posting:
      'Compiler Engineer. We lower graphs through MLIR to LLVM and then to our own instruction set. You will write passes, a cost model for the vectoriser and parts of the back end; you will find out why a kernel is slow and whose fault it is. We would like you to be at home in SSA form, to have an opinion about register allocation and instruction scheduling and to read assembly with pleasure. Modern C++. Fuzzing and differential tests guard every merge, for a wrong answer in an ear is worse than a slow one. Interview: an algorithm problem on graphs, a pass on paper, and a talk with the chip people.',
    pages: [
      {
        url: 'https://sablesilicon.example/about',
        text: 'Sable designs a small processor for running neural networks inside hearing aids. It has odd vector units, and nobody but us will write its compiler.',
      },
      {
        url: 'https://sablesilicon.example/blog/spills',
        text: 'Our allocator pushed values to memory in the hottest loop. By teaching the scheduler about register pressure we saved 18 percent of cycles, and twelve minutes of battery.',
      },
    ],
    languages: { 'C++': 3300000, MLIR: 200000, Python: 90000 },
    repos: [
      { name: 'sable-mlir', description: 'dialects and lowering' },
      { name: 'cyclefuzz', description: 'differential fuzzing' },
    ],
    must: [
      'compilers|compiler design|llvm|mlir|compiler internals',
      'compiler optimisation|ssa|optimisation passes|intermediate representation|compiler optimizations',
      'register allocation|code generation|instruction scheduling|back end',
      'c++|modern c++',
      'computer architecture|assembly|vectorisation|simd|instruction sets',
    ],
    also: [
      'algorithms|graph algorithms|graphs|data structures',
      'fuzzing|differential testing|testing|compiler testing',
      'performance|profiling|performance analysis|performance optimisation',
      'machine learning compilers|neural networks|deep learning|ml compilers',
      'hardware/software co-design|collaboration|communication|behavioural',
    ],
  },
  {
    id: 'wp',
    role: 'WordPress developer (agency)',
    level: 'junior',
    posting:
      "WordPress developer wanted. You'll build themes from our designer's Figma files and small plugins in PHP, use custom post types and blocks, and look after forty live sites: updates, backups, the odd hacked login. HTML & CSS should be second nature, JavaScript enough to make a Gutenberg block. Clients call you directly so you should like people. We use Git and a staging server. Junior is fine. Show us something you made.",
    pages: [
      {
        url: 'https://figlantern.example/studio',
        text: 'Fig & Lantern makes websites for museums, choirs and small breweries. Eight people, forty sites, one coffee machine.',
      },
      {
        url: 'https://figlantern.example/journal/slow',
        text: "A choir's site took seven seconds. Thirty-one plugins! We removed 24, sized the pictures, added page caching and it opens in one.",
      },
    ],
    languages: { PHP: 200000, CSS: 90000, JavaScript: 40000 },
    must: [
      'wordpress|wordpress themes|theme development|wordpress development',
      'php',
      'wordpress plugins|plugins|hooks|plugin development|actions and filters',
      'html|css|html and css|responsive design',
      'javascript|gutenberg|blocks|block editor',
    ],
    also: [
      'web performance|caching|page speed|performance',
      'website security|wordpress security|web security|security updates',
      'client communication|communication|customer communication|behavioural',
      'git|version control|deployment|staging',
      'mysql|databases|sql',
      'accessibility|seo',
    ],
  },
  {
    id: 'mainframe',
    role: 'Mainframe modernisation engineer',
    level: 'senior',
    posting:
      'Engineer, mainframe modernisation. You read COBOL and JCL and you are not afraid of a copybook from 1987. You will pull business rules out of programs whose authors are retired, rebuild them as Java services, and move DB2 and VSAM data without losing one row. Month-end batch has a window of five hours. There is no documentation except the program, so patience and good questions count for more than speed. You will explain the risk of each step to actuaries and auditors.',
    pages: [
      {
        url: 'https://fjordbankliv.example/om',
        text: 'Fjordbank Liv has paid pensions to Norwegians since 1924. The calculation of each pension runs in 3.1 million lines of COBOL on z/OS and has never been wrong by an øre.',
      },
      {
        url: 'https://fjordbankliv.example/it/strangling',
        text: 'We do not rewrite everything. We take one batch step, run old and new side by side for three month-ends, compare every record, and only then switch off the old.',
      },
    ],
    languages: { COBOL: 5000000, Java: 900000 },
    repos: [
      { name: 'rule-miner', description: 'extracts rules from programs' },
      { name: 'twin-run', description: 'compares results' },
    ],
    must: [
      'cobol|mainframe|z/os|jcl|mainframe development',
      'legacy modernisation|strangler fig|migration strategy|refactoring legacy code|legacy migration|application modernisation',
      'java|java services|spring',
      'data migration|db2|vsam|database migration',
      'batch processing|batch jobs|batch windows',
    ],
    also: [
      'parallel run|regression testing|testing|reconciliation|characterisation tests',
      'reverse engineering|reading legacy code|business rules|domain knowledge',
      'stakeholder communication|communication|risk communication|stakeholder management',
      'decimal arithmetic|numeric precision|correctness|ebcdic',
      'transactions|cics|sql',
    ],
  },
  {
    id: 'voip',
    role: 'Real-time communications (VoIP) developer',
    level: 'mid',
    posting:
      'VoIP Developer. Work on our SIP edge and the media servers behind it (Kamailio, FreeSWITCH, RTPengine), and on browser calling with WebRTC. You know a REGISTER from an INVITE, what NAT does to audio that goes one way only, and how to read a Wireshark trace until it confesses. You write Go or C. Calls are encrypted end to end where possible. 99.99 percent is our promise to nurses, so think about what happens to live calls when a node dies. Carrier interop tests twice a year.',
    pages: [
      {
        url: 'https://hollowtreevoice.example/about',
        text: 'A telephone service for people in hospice care and their families. A call must connect at the first ring and sound as if you sat beside the bed.',
      },
      {
        url: 'https://hollowtreevoice.example/tech/robots',
        text: 'The cause was not the codec. Packets came late from one mobile network, the jitter buffer was too small, and our media server threw them away. We made the buffer grow and shrink with the line.',
      },
    ],
    languages: { Go: 400000, C: 120000, Lua: 60000 },
    must: [
      'sip|sip signalling|voip|voice over ip',
      'webrtc|browser calling',
      'rtp|jitter|jitter buffer|codecs|audio quality|media servers|call quality',
      'nat traversal|stun|turn|ice|nat',
      'network troubleshooting|wireshark|packet analysis|networking|tcp/ip',
    ],
    also: [
      'high availability|failover|fault tolerance|reliability',
      'go|c|golang',
      'encryption|srtp|tls|security',
      'system design|distributed systems|scalability',
      'interoperability|telecom carriers|testing',
    ],
  },
  {
    id: 'ecom',
    role: 'E-commerce platform engineer',
    level: 'senior',
    posting:
      "Senior engineer, commerce platform. PHP 8 with Laravel at the core, a Next.js storefront, MySQL, Redis. You'll own basket, checkout and stock. We need you to think about what happens when the sale opens and forty thousand people arrive in a minute, how prices and promotions combine without a bug that gives away saris, and how an order travels to the warehouse and back when something is returned. Payments by Razorpay and Stripe. We deploy several times a day and can switch off any feature without a deploy. Talk through an outage on a big day.",
    pages: [
      {
        url: 'https://tamarindthreads.example/about',
        text: 'Saris, direct from 600 weavers. On the first day of Navratri we take as many orders as in all of July.',
      },
      {
        url: 'https://tamarindthreads.example/tech/last-sari',
        text: "Two buyers pressed the button in the same second and both got a confirmation. We now reserve stock for eight minutes with a conditional update, and let it go if payment doesn't follow.",
      },
    ],
    languages: { PHP: 1900000, TypeScript: 700000 },
    repos: [
      { name: 'stockhold', description: 'reservations' },
      { name: 'checkout', description: 'basket and payment flow' },
    ],
    must: [
      'php|laravel',
      'e-commerce|checkout|shopping cart|order management|e-commerce domain',
      'inventory|stock reservation|concurrency control|concurrency|locking|race conditions',
      'scalability|traffic spikes|caching|redis|load|high traffic',
      'payments|payment integration|payment gateways|stripe',
    ],
    also: [
      'mysql|transactions|sql|database design',
      'next.js|react|frontend|storefront',
      'feature flags|ci/cd|deployment|continuous delivery',
      'system design|architecture',
      'incident|incident response|postmortems|behavioural',
      'pricing|promotions|business rules|domain modelling',
    ],
  },
  {
    id: 'datagov',
    role: 'Data governance & privacy engineer',
    level: 'mid',
    posting:
      'Data Governance Engineer. We know what data we have, mostly. You will make that "entirely": a catalogue that fills itself, lineage from clinic to report, owners who answer, rules on who may see what and for how long. You\'ll build it as code with our platform people (Databricks, Unity Catalog, dbt, Python). GDPR requests come each week, and deleting one person from a lake of files is an engineering problem. You will talk a lot with doctors, lawyers and analysts, and must be able to say no and remain liked. Interview: a case on a data breach that nearly happened; SQL; a discussion on anonymous versus pseudonymous.',
    pages: [
      {
        url: 'https://lotsenhealth.example/about',
        text: 'Lotsen helps 70 German clinics learn from their own treatment data without letting anybody see a patient.',
      },
      {
        url: 'https://lotsenhealth.example/trust',
        text: 'Each column has an owner and a class. Identifiers are replaced before anything leaves the clinic. You may ask us what we hold on you and have it deleted, everywhere, in 30 days.',
      },
    ],
    languages: { Python: 200000, SQL: 300000 },
    must: [
      'data governance|data ownership|data stewardship',
      'data catalogue|metadata management|data lineage|lineage|data catalog',
      'gdpr|data protection|privacy|data privacy|privacy regulation',
      'anonymisation|pseudonymisation|de-identification|k-anonymity|data masking',
      'access control|rbac|data access policies|row-level security|permissions',
    ],
    also: [
      'databricks|unity catalog|data lake|lakehouse|delta lake',
      'retention|data deletion|right to erasure|data lifecycle|data retention',
      'sql',
      'data quality|data contracts',
      'python|dbt',
      'stakeholder management|communication|influencing|behavioural',
    ],
  },
  {
    id: 'sa-presales',
    role: 'Solutions architect, pre-sales',
    level: 'senior',
    posting:
      "Solutions Architect (pre-sales). You're the engineer in the room when a customer decides. Listen for what they need, draw it, price it, show it running by Friday. Typical topics: moving a data centre to the cloud in waves, landing zones, hybrid networks, identity federation, backup and disaster recovery, what it will cost in year three. You answer tenders of 200 pages. You work with account managers who promise a lot; you keep it true. Infrastructure as code, containers and one of AWS/Azure by background. The interview is a mock customer workshop with a whiteboard and a CFO who dislikes clouds.",
    pages: [
      {
        url: 'https://oxbowcloud.example/about',
        text: 'Oxbow runs a European cloud on hydro power. Public bodies choose us because no foreign court can ask for their files.',
      },
      {
        url: 'https://oxbowcloud.example/customers/canton',
        text: 'In fourteen months a Swiss canton moved 212 applications. A third went as they were, a third into containers, the rest were switched off, which was the best third.',
      },
    ],
    must: [
      'cloud architecture|solution design|solution architecture|system design|architecture design',
      'cloud migration|migration strategy|migration planning|migration',
      'customer discovery|requirements gathering|pre-sales|technical presentation|customer workshops|stakeholder communication',
      'cost optimisation|cloud cost|tco|pricing|finops|cost estimation',
      'disaster recovery|backup|business continuity',
    ],
    also: [
      'networking|hybrid networking|hybrid cloud|vpn',
      'identity|identity federation|sso|iam',
      'landing zones|cloud governance|multi-account',
      'infrastructure as code|terraform',
      'containers|kubernetes',
      'data sovereignty|compliance|security',
      'demo|proof of concept|presentation|storytelling',
    ],
  },
  {
    id: 'ux-eng',
    role: 'UX engineer',
    level: 'mid',
    posting:
      'UX Engineer: half designer, half developer. You turn a sketch into something that can be clicked by Thursday, watch five gardeners use it on Friday and throw most of it away on Monday. What survives, you build well: components in React and Storybook, motion that respects people who get dizzy, keyboard first. You keep the design system healthy and teach both camps to talk to each other. Figma, CSS with grid and custom properties, TypeScript. In the interview we look at your portfolio, critique a screen together and build a small component.',
    pages: [
      {
        url: 'https://petrichorgarden.example/about',
        text: 'An app with which 400 city gardens share water, tools and seedlings.',
      },
      {
        url: 'https://petrichorgarden.example/design/tokens',
        text: 'Designers changed a green in Figma and eleven greens changed in code, differently. Now tokens are exported, checked for contrast and published as a package each night.',
      },
    ],
    languages: { TypeScript: 300000, CSS: 140000 },
    repos: [
      { name: 'petri-tokens', description: 'design tokens' },
      { name: 'petri-ui', description: 'components' },
    ],
    must: [
      'design systems|component library|design tokens|storybook',
      'prototyping|rapid prototyping|interaction design|interaction prototyping',
      'user research|usability testing|user testing',
      'react|react components',
      'css|css grid|layout|animation',
      'accessibility|a11y|keyboard navigation|reduced motion|wcag',
    ],
    also: [
      'typescript|javascript',
      'design critique|portfolio|portfolio review|visual design|ux design',
      'collaboration|designer-developer collaboration|communication|design handoff|behavioural',
      'component design|component api|frontend architecture',
    ],
  },
  {
    id: 'director',
    role: 'Director of engineering',
    level: 'lead',
    posting:
      "Director of Engineering. Seven managers and about sixty engineers, from three companies with three cultures. You will decide what we keep, bring the platforms together without stopping sales, and hold a budget of nine million. Grow managers, hire two more, and part well with those who do not fit. The board wants to know why it takes so long; you'll show them in numbers that mean something. You don't write code, but you can tell when an architecture is wishful. Meet our CEO, a product peer, two managers who would report to you and one engineer who is unhappy.",
    pages: [
      {
        url: 'https://halyardlogistics.example/about',
        text: "Halyard's software plans the day of 11,000 lorry drivers. We bought two competitors last year and now have three of everything.",
      },
      {
        url: 'https://halyardlogistics.example/people/how-we-work',
        text: 'Teams own a part of the product from idea to night call. Each quarter they choose three promises. We publish which we kept.',
      },
    ],
    must: [
      'organisation design|team topologies|org design|team structure|scaling teams',
      'people management|managing managers|leadership|coaching|engineering leadership|people leadership',
      'hiring|recruiting',
      'engineering metrics|delivery metrics|dora metrics|productivity metrics|delivery',
      'technical strategy|platform consolidation|technology strategy|migration strategy|roadmap',
    ],
    also: [
      'change management|culture|post-merger integration|engineering culture',
      'performance management|underperformance|difficult conversations',
      'budgeting|budget|financial planning',
      'stakeholder management|executive communication|board communication',
      'system design|architecture',
      'conflict resolution|conflict',
      'okrs|goal setting|planning|prioritisation',
    ],
  },
  {
    id: 'perf-qa',
    role: 'Performance test engineer',
    level: 'mid',
    posting:
      'Performance Tester. You design the load model, write scripts in k6 and JMeter, run them from four regions, and tell developers where it hurts: thread pools, slow queries, garbage collection, the CDN. A percentile is not an average and you can explain why. Tests run in the pipeline as well, with thresholds that fail the build. You look at Grafana, Dynatrace and a flame graph without fear. Java services on AWS, Postgres behind. You write a report of one page that a club secretary understands.',
    pages: [
      {
        url: 'https://ballotboxgroup.example/about',
        text: 'We run ticket lotteries and member votes for football clubs. Nothing happens for weeks and then 600,000 people come at noon.',
      },
      {
        url: 'https://ballotboxgroup.example/eng/noon',
        text: "Before each vote we replay last year's noon at twice the size. In spring the rehearsal found a connection pool of 20 that nobody had set.",
      },
    ],
    languages: { JavaScript: 120000, Java: 80000 },
    must: [
      'performance testing|load testing|stress testing|k6|jmeter',
      'load modelling|workload modelling|test design|workload model',
      'performance analysis|bottleneck analysis|profiling|performance tuning|bottlenecks',
      'monitoring|observability|grafana|apm|dynatrace',
      'latency percentiles|performance metrics|percentiles|statistics|latency',
    ],
    also: [
      'java|jvm|garbage collection|thread pools|jvm tuning',
      'ci/cd|continuous integration|test automation',
      'sql|query tuning|postgres|database performance|slow queries',
      'capacity planning|scalability|scaling',
      'reporting|communication|test reports|stakeholder communication',
      'caching|cdn|http',
      'aws|cloud',
    ],
  },
  {
    id: 'bioinf',
    role: 'Bioinformatics engineer',
    level: 'mid',
    posting:
      "Bioinformatics Software Engineer. You will own our whole-genome pipeline: Nextflow on AWS Batch, GATK and DeepVariant, containers pinned by digest. 150 genomes a week, each of 120 GB. We need somebody that understands what a VCF says and what it doesn't, who validates a new version against truth sets before a patient is touched by it, and who writes Python that others can read. The lab is accredited (ISO 15189) so changes are documented. Genomes are the most private data there is; act like it. You'll explain a false negative to a clinician.",
    pages: [
      {
        url: 'https://tesseldiagnostics.example/about',
        text: 'We find rare childhood diseases by reading the genome of a child and both parents. Families have often waited six years.',
      },
      {
        url: 'https://tesseldiagnostics.example/science/pipeline',
        text: 'Reads are aligned, variants are called for the three of them, filtered by frequency and inheritance, and the handful that remains is read by a human. Every result can be re-run bit for bit, two years later.',
      },
    ],
    languages: { Python: 500000, Nextflow: 200000, R: 60000 },
    must: [
      'genomics|variant calling|ngs|sequencing|bioinformatics|bioinformatics pipelines',
      'nextflow|workflow orchestration|pipelines|workflow managers|workflow management',
      'python',
      'reproducibility|containers|docker|reproducible pipelines',
      'validation|benchmarking|truth sets|pipeline validation|testing',
    ],
    also: [
      'bioinformatics file formats|vcf|bam|file formats',
      'aws|aws batch|cloud|cloud cost',
      'statistics|sensitivity and specificity|biostatistics',
      'data privacy|privacy|gdpr|security|patient data',
      'regulated software|quality management|compliance|iso 15189',
      'communication|behavioural|stakeholder communication',
    ],
  },
  {
    id: 'kmp',
    role: 'Kotlin Multiplatform engineer',
    level: 'senior',
    posting:
      'Mobile engineer, Kotlin Multiplatform. You will own the shared module, with its public face to Swift. Coroutines and Flow inside, Ktor for the network, SQLDelight for what must survive the tunnel. You decide what happens when a ticket was changed on the phone and on the server during the same night. Good taste in modules and dependency injection, tests that run on both platforms, releases through Gradle and CI to two stores. You should have shipped at least one Android app and not be afraid of Xcode.',
    pages: [
      {
        url: 'https://driftrail.example/about',
        text: 'One ticket for night trains of nine countries. Tunnels have no signal, and inspectors have no patience.',
      },
      {
        url: 'https://driftrail.example/eng/shared',
        text: 'We keep tickets, prices and sync in one Kotlin module used by both apps. Screens stay native: Compose on one side, SwiftUI on the other. What surprised us was threading on iOS and the size of the framework.',
      },
    ],
    languages: { Kotlin: 1600000, Swift: 400000 },
    repos: [
      { name: 'rail-core', description: 'shared module' },
      { name: 'ticket-sync', description: 'offline sync' },
    ],
    must: [
      'kotlin multiplatform|kmp|kotlin',
      'coroutines|kotlin coroutines|flow|kotlin flow',
      'offline-first|offline sync|data synchronisation|conflict resolution|sync',
      'android|jetpack compose|compose',
      'ios|swift|swiftui|swift interop',
    ],
    also: [
      'mobile architecture|modularisation|clean architecture|app architecture',
      'dependency injection',
      'testing|unit testing|mobile testing',
      'networking|ktor|rest',
      'gradle|ci/cd|app release|build',
      'sqlite|local storage|sqldelight|local persistence',
    ],
  },
  {
    id: 'hft',
    role: 'C++ low-latency developer',
    level: 'senior',
    posting:
      "C++ Developer, execution. Your code decides in two microseconds. Expect questions about the memory model, atomics and lock-free queues, what a cache line is and who owns it, templates and what constexpr buys you. Know how a packet gets from the card to your code without the kernel (we use Solarflare and Onload; multicast feeds in, TCP orders out). You'll work on order books and exchange gateways with traders a metre away. Linux, gdb, perf. Coding on paper, brain teasers are not used, probability is.",
    pages: [
      {
        url: 'https://quoincapital.example/about',
        text: 'Quoin makes markets in European options. Thirty people, no sales staff, a chef.',
      },
      {
        url: 'https://quoincapital.example/tech/tail',
        text: 'The median was never the problem. One order in ten thousand took 40 microseconds because the kernel moved a thread. We pinned threads, isolated cores, stopped allocating after the opening bell and watched the tail go away.',
      },
    ],
    languages: { 'C++': 2600000, Python: 100000 },
    must: [
      'c++|modern c++|templates|c++ templates',
      'lock-free programming|concurrency|atomics|memory model|multithreading',
      'low latency|performance optimisation|low-latency programming|latency optimisation',
      'cpu architecture|cache|cpu caches|computer architecture|cache coherence',
      'networking|multicast|kernel bypass|tcp|udp',
    ],
    also: [
      'linux|linux internals|operating systems|linux performance',
      'market data|order books|trading systems|market microstructure|exchange protocols',
      'probability|statistics',
      'data structures|algorithms',
      'profiling|perf|debugging|gdb',
      'memory management|allocation',
    ],
  },
  {
    id: 'tf-plat',
    role: 'Cloud platform engineer (Terraform/AWS)',
    level: 'mid',
    posting:
      "Platform Engineer. You'll write Terraform modules others love to use, keep 40 AWS accounts in order, and look after EKS and GitHub Actions. State files, drift, provider upgrades — you have scars. Least privilege is our default and we review IAM policies as code. We watch the bill, too: last quarter one NAT gateway ate a holiday budget. Developers are your customers; measure whether they are happy. Some Go or Python. On-call shared, light.",
    pages: [
      {
        url: 'https://dovecoteinsurance.example/about',
        text: 'Pet insurance since 1991. 60 developers in 12 squads ship about 90 changes a day.',
      },
      {
        url: 'https://dovecoteinsurance.example/tech/paved-road',
        text: 'A new service used to need eleven tickets. It now needs one pull request: the module makes the account, the pipeline, the dashboards and the alarms.',
      },
    ],
    languages: { HCL: 900000, Go: 100000, Python: 120000 },
    repos: [
      { name: 'tf-modules', description: 'paved road modules' },
      { name: 'acct-vend', description: 'account factory' },
    ],
    must: [
      'terraform|infrastructure as code|iac',
      'aws|aws accounts|multi-account',
      'kubernetes|eks',
      'ci/cd|github actions|pipelines',
      'iam|least privilege|cloud security|aws iam',
    ],
    also: [
      'cost optimisation|finops|cloud cost',
      'developer experience|platform engineering|internal developer platform|self-service',
      'networking|vpc|aws networking',
      'monitoring|observability|alerting',
      'on-call|incident response',
      'go|python|scripting',
      'policy as code|governance|compliance',
    ],
  },
  {
    id: 'llm',
    role: 'LLM application engineer (evals)',
    level: 'senior',
    posting:
      'AI Engineer. Build features on large language models which do not make things up. You\'ll own retrieval over contracts and statutes (chunking, embeddings, reranking), prompts under version control, and above all our evals: golden sets, graders, regressions in CI. Someone will paste a contract that says "ignore your instructions", so think about that. Tokens cost money and tenants are impatient: caching, smaller models, streaming. Python, FastAPI, Postgres with pgvector. We\'ll ask you to take apart a failing answer and find out which stage is guilty.',
    pages: [
      {
        url: 'https://brevitylaw.example/about',
        text: 'Brevity reads contracts for people who cannot afford someone to read contracts: tenants, freelancers, choirs.',
      },
      {
        url: 'https://brevitylaw.example/blog/we-measure',
        text: 'We wrote 900 questions with a housing lawyer and grade each release on them. A judge model agrees with the lawyer 93 times of 100; we know on which kinds it doesn\'t. Answers cite the clause or say "I cannot find it".',
      },
    ],
    languages: { Python: 800000, TypeScript: 200000 },
    repos: [
      { name: 'clause-rag', description: 'retrieval' },
      { name: 'goldset', description: 'evaluation harness' },
    ],
    must: [
      'llm evaluation|evals|model evaluation|evaluation|llm evals',
      'rag|retrieval-augmented generation|retrieval',
      'embeddings|vector search|vector databases|reranking|chunking',
      'prompt engineering|prompts|prompt design',
      'prompt injection|llm security|guardrails|ai safety',
    ],
    also: [
      'hallucination|grounding|citations|factuality',
      'llm cost|latency|cost and latency|caching|llm inference|inference',
      'python|fastapi',
      'llm system design|system design|ml system design',
      'debugging llm applications|llm observability|error analysis|tracing',
      'postgres|pgvector|sql',
    ],
  },
  {
    id: 'dbre',
    role: 'Database reliability engineer',
    level: 'senior',
    posting:
      "DBRE. Postgres 16 in production on our own VMs, Patroni, PgBouncer, WAL-G. You make backups and, more important, restore them. You find the query that ruins the afternoon and the missing index behind it, you know why vacuum did not run, and you help forty developers change schemas while the hospital is using them. Soon one primary will not be enough and we'll partition or shard; argue with us how. Automate with Ansible/Python. On call 1 in 5.",
    pages: [
      {
        url: 'https://stint.example/about',
        text: 'Stint finds shifts for nurses and shifts nurses for hospitals. 8 TB of Postgres is the heart of it.',
      },
      {
        url: 'https://stint.example/eng/upgrade',
        text: 'We replicated logically into the new version, let it catch up, checked counts, paused writes and moved the pooler. Eleven seconds. The rehearsals took two months.',
      },
    ],
    languages: { Python: 120000, SQL: 90000, Shell: 50000 },
    must: [
      'postgres|postgresql|postgres internals|vacuum|mvcc',
      'replication|high availability|failover|postgres replication|database replication',
      'backup and restore|backups|disaster recovery|point-in-time recovery',
      'query optimisation|query tuning|indexing|explain plans|indexes|query performance',
      'schema migrations|zero-downtime migrations|online schema changes|database migrations',
      'sharding|partitioning|database scaling',
    ],
    also: [
      'automation|ansible|infrastructure as code|python',
      'monitoring|observability',
      'incident response|on-call',
      'linux|linux performance',
      'connection pooling|pgbouncer',
      'locking|transactions|isolation levels|concurrency',
    ],
  },
  {
    id: 'sap',
    role: 'SAP integration consultant',
    level: 'mid',
    posting:
      'SAP Integration Consultant. Design and build iFlows on SAP Integration Suite (CPI), replace PI/PO interfaces, and connect S/4HANA with Salesforce, our MES and customs. IDoc, OData, SOAP, REST — and Groovy when mapping gets odd. You monitor messages, find the one that stuck, and explain to a buyer why her order did not arrive. You know order-to-cash well enough to ask what a field means. ABAP reading skills help. English daily, German useful.',
    pages: [
      {
        url: 'https://brauhauswerke.example/about',
        text: 'We build filling lines for breweries in 60 countries. Everything we sell, buy and weld passes through SAP.',
      },
      {
        url: 'https://brauhauswerke.example/it/s4',
        text: 'Forty interfaces had been built point to point over twenty years. We draw each, ask whether anybody reads it, and rebuild the ones that matter on the integration suite.',
      },
    ],
    must: [
      'sap integration suite|sap cpi|sap integration|iflows|sap pi/po',
      'idoc|odata|sap interfaces|sap idocs',
      's/4hana|sap s/4hana|erp|sap erp',
      'data mapping|groovy|message mapping|data transformation|xml',
      'integration patterns|enterprise integration|middleware|api integration|integration architecture',
    ],
    also: [
      'soap|rest|web services|rest api',
      'message monitoring|error handling|troubleshooting|interface monitoring|monitoring',
      'order-to-cash|business processes|domain knowledge|business process',
      'abap',
      'stakeholder communication|communication|behavioural',
      'migration|interface migration|migration strategy',
    ],
  },
  {
    id: 'a11y-ng',
    role: 'Frontend engineer, Angular (accessibility)',
    level: 'mid',
    posting:
      'Front-end developer with Angular 17 and a heart for people who do not use a mouse. You will repair forms (long ones, with conditions), introduce signals and RxJS where they belong, and test with JAWS, NVDA and VoiceOver besides Cypress and axe. Semantic HTML before ARIA. You give a half-day course to other teams twice a year. Monorepo with Nx. Dutch at B2.',
    pages: [
      {
        url: 'https://provinciewaterstad.example/over',
        text: "The province's online desk: permits for boats, trees and terraces. The law says that everyone must be able to use it. So do we.",
      },
      {
        url: 'https://provinciewaterstad.example/toegankelijk',
        text: '46 of 50 criteria met. Known faults: the date picker traps the keyboard; errors in long forms are not announced.',
      },
    ],
    languages: { TypeScript: 500000, SCSS: 100000 },
    must: [
      'angular',
      'accessibility|a11y|wcag|wcag 2.2',
      'screen readers|assistive technology|aria|semantic html|keyboard navigation',
      'rxjs|signals|reactive programming|angular signals|change detection',
      'forms|form validation|reactive forms|angular forms|accessible forms',
    ],
    also: [
      'testing|cypress|accessibility testing|end-to-end testing|frontend testing',
      'typescript',
      'html|css|scss|html and css',
      'teaching|training|mentoring|communication|behavioural',
      'monorepo|nx|frontend architecture|build tooling',
      'component design|design systems',
    ],
  },
  {
    id: 'soc',
    role: 'Detection & response analyst (SOC)',
    level: 'junior',
    posting:
      "SOC Analyst. Shifts of four. You sort what is noise and what is not, follow a suspicious login across mail, laptop and VPN logs, write down what you did and hand over well. We use Microsoft Sentinel and Defender; you will learn KQL if you don't know it. You'll help turn yesterday's attack into tomorrow's rule, mapped to ATT&CK. Basics of Windows, networks and phishing are needed, certificates are not. We'll show you an alert and ask what you'd do in the first ten minutes.",
    pages: [
      {
        url: 'https://harbourmutual.example/about',
        text: 'Savings and loans for dock workers. Since 2021 we run our own security watch, day and night.',
      },
      {
        url: 'https://harbourmutual.example/security/lessons',
        text: 'One mailbox rule forwarded invoices to a stranger. The first sign was a login from a country where we have nobody. We wrote a rule for it the same night.',
      },
    ],
    must: [
      'siem|sentinel|kql|log analysis|log queries',
      'alert triage|triage|incident triage|security monitoring',
      'incident response|incident handling|containment',
      'phishing|email security|business email compromise',
      'detection engineering|detection rules|mitre att&ck|att&ck',
    ],
    also: [
      'networking|tcp/ip|network basics|dns',
      'windows|windows logs|active directory|windows event logs|operating systems',
      'endpoint security|edr|defender|malware',
      'identity|account compromise|authentication|suspicious logins',
      'communication|documentation|handover|shift handover|behavioural',
      'scripting|python|automation',
    ],
  },
  {
    id: 'pentest',
    role: 'Penetration tester',
    level: 'mid',
    posting:
      'Penetration Tester. Web applications and APIs mostly, now and then an internal network, sometimes a factory. Burp Suite, your own scripts, patience. You can chain three small faults into a large one, take over a Windows domain from a guest desk and write a report a managing director reads to the end. We want somebody who can explain how to fix what they broke. OSCP or equal experience. Practical: eight hours on a lab, then you present your findings to a "client".',
    pages: [
      {
        url: 'https://rookladder.example/about',
        text: 'Fourteen people paid to break in, and to explain it afterwards so that nobody is ashamed.',
      },
      {
        url: 'https://rookladder.example/method',
        text: 'We agree the scope in writing, stop when a person could be hurt, tell the client about a critical hole within the hour, and retest for free.',
      },
    ],
    languages: { Python: 60000 },
    must: [
      'web application security|owasp top 10|web vulnerabilities|web penetration testing|web security',
      'active directory|active directory attacks|windows domain|privilege escalation|lateral movement',
      'report writing|reporting|technical writing|communicating findings',
      'api security|api testing|api penetration testing',
      'penetration testing methodology|scoping|rules of engagement|penetration testing|ethics',
    ],
    also: [
      'network security|network penetration testing|networking|internal network',
      'burp suite|tools|web proxies',
      'scripting|python|exploit development',
      'remediation|secure coding|fix advice',
      'ics security|ot security|industrial systems',
      'client communication|presentation|communication|behavioural',
    ],
  },
  {
    id: 'neteng',
    role: 'Network engineer',
    level: 'mid',
    posting:
      'Network Engineer. You run routers and switches from Juniper and Arista, peer with the world, filter what members announce and sleep well because you checked RPKI. IS-IS inside, VXLAN/EVPN across the islands. We are moving from typing to Python, Ansible and NetBox; come help. DDoS happens to our members most evenings. You will explain an outage to 88 networks in plain words. Lab exam: something is broken, find it.',
    pages: [
      {
        url: 'https://skerryix.example/about',
        text: 'An internet exchange on three islands: 88 members, two submarine cables, and one storm too many.',
      },
      {
        url: 'https://skerryix.example/post/storm',
        text: 'The eastern cable went and traffic did not move for four minutes. Timers were at their defaults. We now detect in under a second and we test it each spring by pulling a fibre.',
      },
    ],
    languages: { Python: 90000, Jinja: 60000 },
    must: [
      'bgp|routing|peering|bgp routing|routing protocols',
      'vxlan|evpn|is-is|data centre fabrics|igp|overlay networks',
      'network automation|ansible|python|netbox',
      'routing security|rpki|route filtering|prefix filtering',
      'network troubleshooting|troubleshooting|fault finding',
      'failover|fast convergence|redundancy|bfd|high availability|network resilience',
    ],
    also: [
      'ddos|ddos mitigation|network security',
      'switching|layer 2|ethernet|vlans',
      'monitoring|network monitoring|telemetry|snmp',
      'communication|incident communication|incident response|behavioural',
      'tcp/ip|ip networking|networking fundamentals',
    ],
  },
  {
    id: 'chain',
    role: 'Smart contract engineer',
    level: 'mid',
    posting:
      "Smart Contract Engineer. Solidity and Foundry. You write little code and think a lot about it: who may call this, in what order, with how much, and what if they are malicious. Upgrades are behind a time lock and we would like to get rid of them. Gas matters since our sellers are farmers. You read other people's exploits for fun, write invariant tests, and work with auditors. An indexer in TypeScript and a small React front are shared work. Explain to us what happens between signing and finality.",
    pages: [
      {
        url: 'https://mossledger.example/about',
        text: 'Peat bogs that are kept wet store carbon. We issue a certificate per tonne, on a public chain, so nobody can sell it twice.',
      },
      {
        url: 'https://mossledger.example/audits',
        text: 'Three audits in two years. The worst finding: an external call before the balance was written. We publish all of them.',
      },
    ],
    languages: { Solidity: 300000, TypeScript: 250000 },
    must: [
      'solidity|smart contracts|smart contract development',
      'smart contract security|reentrancy|access control|contract vulnerabilities',
      'testing|fuzzing|invariant testing|foundry|smart contract testing',
      'ethereum|evm|blockchain|consensus|blockchain fundamentals|finality',
      'gas optimisation|gas|gas costs',
    ],
    also: [
      'upgradeable contracts|proxies|upgradeability|timelock',
      'token standards|erc-20|tokens|erc-1155',
      'typescript|javascript|indexer',
      'react|web3 frontend|wallets',
      'audits|security review|code review',
      'cryptography|signatures|hashing',
    ],
  },
  {
    id: 'dotnet',
    role: '.NET backend developer',
    level: 'mid',
    posting:
      "C# developer. ASP.NET Core, EF Core, SQL Server, Azure. You will work on VAT returns and on a herd register which vets call through our API. We like plain code, unit tests with xUnit, small pull requests, pairing on Wednesdays. You should know what async/await really does, when EF writes a bad query, and how to keep one farm from seeing another's cows. We deploy with Azure DevOps on Tuesdays. Two conversations and a short refactoring kata.",
    pages: [
      {
        url: 'https://ploughmansoftware.example/about',
        text: 'Accounts and herd books for 19,000 farms. On the last day of the tax year half of them log in.',
      },
      {
        url: 'https://ploughmansoftware.example/dev/monolith',
        text: 'We looked at services and decided to tidy up instead: modules with clear borders in one deployment, and one database. The slow month-end report was thirty queries in a loop.',
      },
    ],
    languages: { 'C#': 1800000, TSQL: 300000 },
    must: [
      'c#|.net|dotnet|asp.net core',
      'entity framework|ef core|orm|n+1 queries',
      'sql server|sql|query tuning|query optimisation',
      'async/await|asynchronous programming|concurrency|async',
      'unit testing|testing|xunit',
    ],
    also: [
      'multi-tenancy|tenant isolation|authorisation|access control',
      'rest api|api design|web apis',
      'modular monolith|architecture|clean architecture|software architecture',
      'azure|cloud|ci/cd|azure devops',
      'refactoring|clean code|code review|solid',
      'pair programming|collaboration|behavioural|teamwork',
    ],
  },
  {
    id: 'rust',
    role: 'Systems engineer (Rust)',
    level: 'senior',
    posting:
      "Systems Engineer. Rust, mostly. Storage nodes agree on who holds what (Raft), write to disk so that a power cut loses nothing that we acknowledged, and speak S3. You'll think about fsync, checksums, back pressure and what tokio does when a disk hangs. unsafe is allowed with a comment longer than the code. We break clusters on purpose with simulated time and network. Read papers with us on Fridays.",
    pages: [
      {
        url: 'https://cairnstore.example/about',
        text: 'Object storage which you can run on your own machines in your own cellar. Film archives use it for things that must still open in 2090.',
      },
      {
        url: 'https://cairnstore.example/blog/bitrot',
        text: 'We write every object in twelve pieces, any eight bring it back. A scrubber reads everything once a month. It finds about three bad pieces per petabyte, quietly repaired.',
      },
    ],
    languages: { Rust: 2800000, Python: 60000 },
    repos: [
      { name: 'cairn-node', description: 'storage node' },
      { name: 'simclock', description: 'deterministic simulation tests' },
    ],
    must: [
      'rust|ownership|borrow checker|lifetimes',
      'distributed systems|consensus|raft|replication',
      'storage engines|durability|fsync|write-ahead log|storage|disk i/o',
      'async rust|tokio|concurrency|asynchronous programming',
      'erasure coding|data integrity|checksums|fault tolerance|redundancy',
    ],
    also: [
      'testing|simulation testing|deterministic simulation|fault injection|chaos engineering',
      'backpressure|flow control|overload',
      'operating systems|linux|file systems',
      's3|object storage|api design|http',
      'system design',
      'performance|profiling',
      'memory safety|unsafe rust',
    ],
  },
  {
    id: 'devrel',
    role: 'Developer advocate',
    level: 'mid',
    posting:
      "Developer Advocate. Make strangers succeed with our API, then bring home what hurt. You'll write tutorials and sample apps in JavaScript and Python, speak at three or four conferences, answer in our Discord and own the docs with one technical writer. You are honest when the product is bad and can make an engineer want to fix it. We measure time to first letter, not followers. Audition: teach us webhooks in 20 minutes; then give feedback on a page of our docs.",
    pages: [
      {
        url: 'https://postbird.example/about',
        text: 'An API to print and post real letters. Developers love us or do not know us.',
      },
      {
        url: 'https://postbird.example/blog/first-letter',
        text: 'We timed 20 strangers. The median needed 31 minutes to send a letter; most got stuck at the API key. We changed the quick start and it is six.',
      },
    ],
    languages: { JavaScript: 90000, Python: 80000 },
    must: [
      'technical writing|documentation|tutorials|docs',
      'public speaking|presentations|technical talks|presenting|conference talks',
      'developer experience|api onboarding|time to first call|developer onboarding|dx',
      'api design|rest api|apis|webhooks|rest apis',
      'community|community building|developer community|community management',
    ],
    also: [
      'javascript|python|sample apps|coding',
      'product feedback|influencing|stakeholder management|feedback loops',
      'metrics|developer metrics|measuring success',
      'content strategy|content|developer marketing',
      'authentication|api keys|sdk design',
      'empathy|behavioural|communication',
    ],
  },
  {
    id: 'tpm',
    role: 'Technical programme manager',
    level: 'senior',
    posting:
      "Technical Program Manager. Five teams (flight software, ground, payload, test, suppliers) and one date. You'll find the dependencies nobody wrote down, keep a risk list that people believe, run the weekly meeting in 25 minutes and tell the CEO the truth in one page. You don't have to code, but you should follow a talk about an interface between boards and a telemetry format, and ask the question that uncovers the gap. Some teams plan in sprints, hardware doesn't. Interview: plan a launch with us, a story about a programme that went wrong.",
    pages: [
      {
        url: 'https://sundialsatellites.example/about',
        text: 'Small satellites that watch forest fires. The next launch window is fixed by an orbit and not by us.',
      },
      {
        url: 'https://sundialsatellites.example/updates/slip',
        text: "The radio arrived seven weeks late. We saw it in week two since the supplier's test date moved by a day, three times. We re-ordered integration and kept the launch.",
      },
    ],
    must: [
      'programme management|program management|project management|delivery planning|project planning',
      'dependency management|cross-team dependencies|critical path|dependencies',
      'risk management|risk register|risks',
      'stakeholder management|stakeholder communication|executive communication|status reporting',
      'agile|scrum|hybrid planning|agile delivery|sprint planning',
    ],
    also: [
      'technical depth|system design|architecture|interfaces|systems engineering',
      'supplier management|vendor management',
      'conflict resolution|influence without authority|leading without authority',
      'meetings|facilitation|communication',
      'retrospective|lessons learned|behavioural|postmortem',
      'scheduling|estimation|prioritisation|trade-offs',
    ],
  },
  {
    id: 'sysadmin',
    role: 'IT systems engineer',
    level: 'mid',
    posting:
      "IT Systems Engineer. Microsoft 365 and Entra ID for everybody, Intune for 4,000 laptops, some Windows Server and VMware that will not go away soon. Joiners and leavers should happen without you: PowerShell against our records system. You look after Wi-Fi, switches and firewalls with a partner. Teachers need patience; auditors need evidence (Cyber Essentials). Second line to a helpdesk of three. We'd like to know how you would roll out multi-factor to people who do not own a phone.",
    pages: [
      {
        url: 'https://wrenacademies.example/about',
        text: 'Fourteen schools, 9,000 pupils, 1,300 staff, and an IT team of six.',
      },
      {
        url: 'https://wrenacademies.example/news/ransom',
        text: 'A neighbouring trust lost everything to an encrypted file server. We tested our own backups the next weekend, and two of nine did not restore. All nine do now.',
      },
    ],
    must: [
      'identity management|entra id|azure ad|active directory|identity and access management|iam',
      'microsoft 365|office 365|exchange online',
      'device management|intune|mdm|endpoint management',
      'powershell|scripting|automation',
      'backup and restore|backups|disaster recovery|ransomware recovery',
    ],
    also: [
      'mfa|multi-factor authentication|conditional access|authentication',
      'windows server|vmware|virtualisation|group policy',
      'networking|firewalls|wi-fi|vlans',
      'security hardening|cyber essentials|endpoint security|compliance',
      'customer service|it support|communication|behavioural|user support',
      'troubleshooting',
    ],
  },
  {
    id: 'django-jr',
    role: 'Python dev',
    level: 'junior',
    posting:
      "Small team (3) needs a junior who writes Python. Our app tells knitting shops what to order. Django, Postgres, a bit of htmx. You'd fix bugs first, then own the import of supplier price lists: spreadsheets with merged cells, wrong decimals and yesterday's prices. Write a test before you fix it. We review every line and explain why. No CS degree needed; you should know loops, functions, how a web request gets to a view, and what a JOIN is.",
    must: [
      'python|python fundamentals',
      'django|web frameworks',
      'sql|postgres|joins|relational databases',
      'testing|unit testing|pytest|tdd',
      'data cleaning|data import|csv|data validation|parsing|data quality',
    ],
    also: [
      'http|web fundamentals|request lifecycle|rest',
      'debugging',
      'git|code review|version control',
      'html|htmx|templates|frontend',
      'behavioural|learning|teamwork|communication',
      'data structures|algorithms',
    ],
  },
  {
    id: 'oe-english',
    role: 'Software engineer',
    level: 'mid',
    posting:
      'Engineer for a team of five. Our system takes in news about boats from many places, in every shape, and must decide within seconds which of two contradictory reports is right. When several reports arrive together they must not overwrite one another. When one of our parts falls over the others should carry on with what they know and catch up later. People look at us most when the weather is worst, so the busiest hour of the year is also the one in which things break. We keep a history of everything we ever believed, so that we can say afterwards why we told a widow there was a boat. We would like somebody who has looked after such a thing at three in the morning, who writes code that can be changed by others in two years, and who asks before building. The language matters less; we use Kotlin.',
    pages: [
      {
        url: 'https://theferrytimetable.example/about',
        text: 'We tell islanders if the boat goes. Ninety operators, most of whom send us a phone call, an email or nothing.',
      },
    ],
    languages: { Kotlin: 300000 },
    must: [
      'concurrency|race conditions|concurrency control|optimistic locking',
      'fault tolerance|resilience|failure handling|reliability|graceful degradation',
      'event sourcing|audit log|event-driven architecture|history|audit trail|temporal data',
      'distributed systems|eventual consistency|system design|consistency',
      'scalability|load|traffic spikes|scaling|caching|capacity planning',
    ],
    also: [
      'kotlin|jvm',
      'incident response|on-call',
      'clean code|maintainability|software design|code quality|refactoring',
      'data integration|data quality|data ingestion|deduplication',
      'testing|tdd',
      'requirements|communication|behavioural|requirements gathering',
    ],
  },
];
