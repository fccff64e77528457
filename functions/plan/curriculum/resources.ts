/**
 * Free pages at stable addresses that several topics share. Each was read, or its published source was, on the day named;
 * `what_was_seen` says in our words what it covers.
 */
import type { Platform, Resource } from './schema.ts';

const page = (title: string, url: string, what_was_seen: string, ...of: Platform[]): Resource => ({
  title,
  url,
  what_was_seen,
  seen_on: '2026-11-23',
  ...(of.length > 0 && { of }),
});

const playbook = 'https://microsoft.github.io/code-with-engineering-playbook';
const schoolOfSre = 'https://linkedin.github.io/school-of-sre';
const wellArchitected = 'https://learn.microsoft.com/en-us/azure/well-architected';
const primer = 'https://github.com/donnemartin/system-design-primer';
const cp = 'https://cp-algorithms.com';
const dora = 'https://dora.dev/capabilities';
const kernelBook = 'https://github.com/FreeRTOS/FreeRTOS-Kernel-Book/blob/main';

export const resources = {
  // Engineering practice
  unitTesting: page(
    'Unit testing, Engineering Playbook',
    `${playbook}/automated-testing/unit-testing/`,
    'Why unit tests pay, what makes one good, abstraction and dependency injection, mocking.',
  ),
  integrationTesting: page(
    'Integration testing, Engineering Playbook',
    `${playbook}/automated-testing/integration-testing/`,
    'Big-bang and incremental integration testing with a banking example, and what to avoid.',
  ),
  faultInjection: page(
    'Fault injection testing, Engineering Playbook',
    `${playbook}/automated-testing/fault-injection-testing/`,
    'When to inject faults, the vocabulary of chaos experiments, and how to plan one.',
  ),
  performanceTesting: page(
    'Performance testing, Engineering Playbook',
    `${playbook}/automated-testing/performance-testing/`,
    'Load, stress and endurance tests, what each measures, and how to set up a run.',
  ),
  restGuidance: page(
    'REST API design guidance, Engineering Playbook',
    `${playbook}/design/design-patterns/rest-api-design-guidance/`,
    'Design-first and code-first contracts, common API decisions and how to review them.',
  ),
  continuousIntegration: page(
    'Continuous integration, Engineering Playbook',
    `${playbook}/CI-CD/continuous-integration/`,
    'Build automation, what belongs in the repository, gates on the main branch, integration checks.',
  ),
  continuousDelivery: page(
    'Continuous delivery, Engineering Playbook',
    `${playbook}/CI-CD/continuous-delivery/`,
    'Release strategy, promotion through environments, quality gates and rollback.',
  ),
  gitops: page(
    'Deploying with GitOps, Engineering Playbook',
    `${playbook}/CI-CD/gitops/deploying-with-gitops/`,
    'What GitOps changes against classic pipelines, its tools, pull-based deployment.',
  ),
  tradeStudies: page(
    'Trade studies, Engineering Playbook',
    `${playbook}/design/design-reviews/trade-studies/`,
    'Comparing options against written criteria before an architecture choice.',
  ),
  dataHeavyDesign: page(
    'Data and DataOps fundamentals, Engineering Playbook',
    `${playbook}/design/design-patterns/data-heavy-design-guidance/`,
    'Isolation levels, concurrency control, data tiers, validation, idempotent pipelines.',
  ),
  developerExperience: page(
    'Developer experience, Engineering Playbook',
    `${playbook}/developer-experience/`,
    'What developers must be able to do end to end, and measures such as time to first result.',
  ),
  ceremonies: page(
    'Agile ceremonies, Engineering Playbook',
    `${playbook}/agile-development/ceremonies/`,
    'Sprint planning with goals and prepared stories, stand-up, review and retrospective.',
  ),
  deliveryPlan: page(
    'Delivery plan, Engineering Playbook',
    `${playbook}/agile-development/advanced-topics/effective-organization/delivery-plan/`,
    'Planning scope beyond one sprint, dependencies, and how the plan is kept current.',
  ),
  workingAgreement: page(
    'Working agreement, Engineering Playbook',
    `${playbook}/agile-development/team-agreements/working-agreement/`,
    'Sections a team agreement can have: communication, balance, quality, rhythm, reviews.',
  ),
  objectOriented: page(
    'Object-oriented design reference, Engineering Playbook',
    `${playbook}/design/design-patterns/object-oriented-design-reference/`,
    'Where established object-oriented patterns help and a list of references for them.',
  ),
  exceptionHandling: page(
    'Exception handling, Engineering Playbook',
    `${playbook}/design/exception-handling/`,
    'Exceptions against error values, custom hierarchies, what to catch and where.',
  ),
  engPractices: page(
    'What to look for in a code review, Google',
    'https://google.github.io/eng-practices/review/reviewer/looking-for.html',
    'Design, functionality, complexity, tests, naming and comments, each with what to ask.',
  ),
  reviewStandard: page(
    'The standard of code review, Google',
    'https://google.github.io/eng-practices/review/reviewer/standard.html',
    'When to approve a change, mentoring through review, resolving conflicts.',
  ),
  smallChanges: page(
    'Small changes, Google',
    'https://google.github.io/eng-practices/review/developer/small-cls.html',
    'Why small changes review better, how to split one, when a large one is fine.',
  ),
  designDocs: page(
    'Architecture decision records',
    'https://github.com/joelparkerhenderson/architecture-decision-record',
    'What an ADR is, how to start using them, templates and examples.',
  ),
  // Systems
  primer: page(
    'The System Design Primer',
    primer,
    'Trade-offs, building blocks from DNS to caches and queues, worked interview designs.',
  ),
  primerScaling: page(
    'Design a system that scales to millions, System Design Primer',
    `${primer}/blob/master/solutions/system_design/scaling_aws/README.md`,
    'Growing one server step by step: benchmark, profile, remove the bottleneck, repeat.',
  ),
  sreScalability: page(
    'Scalability, School of SRE',
    `${schoolOfSre}/level101/systems_design/scalability/`,
    'The scale cube, horizontal scaling, services, sharding and what each costs.',
  ),
  sreLargeDesign: page(
    'Large system design, School of SRE',
    `${schoolOfSre}/level102/system_design/large-system-design/`,
    'From requirements to SLIs and SLOs to resource estimates for a worked example.',
  ),
  sreResiliency: page(
    'Resiliency, School of SRE',
    `${schoolOfSre}/level102/system_design/resiliency/`,
    'Quotas, graceful degradation, timeouts, exponential back-off and circuit breakers.',
  ),
  sreBeyond: page(
    'Scaling beyond the datacentre, School of SRE',
    `${schoolOfSre}/level102/system_design/scaling-beyond-the-datacenter/`,
    'CDNs, points of presence, sticky routing and geographic DNS.',
  ),
  sreNoSql: page(
    'NoSQL key concepts, School of SRE',
    `${schoolOfSre}/level101/databases_nosql/key_concepts/`,
    'CAP, versioning, partitioning, consistent hashing and quorums.',
  ),
  sreQueryPerformance: page(
    'Query performance, School of SRE',
    `${schoolOfSre}/level101/databases_sql/query_performance/`,
    'Slow query log, reading an EXPLAIN plan, adding the index that helps.',
  ),
  sreReplication: page(
    'MySQL replication, School of SRE',
    `${schoolOfSre}/level101/databases_sql/replication/`,
    'Primary and replica set-up, asynchronous and semi-synchronous modes, their uses.',
    'mysql',
  ),
  sreBackup: page(
    'Backup and recovery, School of SRE',
    `${schoolOfSre}/level101/databases_sql/backup_recovery/`,
    'Logical and physical backups of a database and how each is restored.',
  ),
  sreInnodb: page(
    'InnoDB, School of SRE',
    `${schoolOfSre}/level101/databases_sql/innodb/`,
    'Storage engine architecture: buffer pool, logs, row locks and crash recovery.',
    'mysql',
  ),
  sreSqlConcepts: page(
    'SQL concepts, School of SRE',
    `${schoolOfSre}/level101/databases_sql/concepts/`,
    'Relational model, ACID, keys and the popular engines.',
  ),
  sreMessaging: page(
    'Messaging key concepts, School of SRE',
    `${schoolOfSre}/level101/messagequeue/key_concepts/`,
    'Delivery guarantees, ordering against parallelism, fan-out and fan-in.',
  ),
  sreHttp: page(
    'HTTP, School of SRE',
    `${schoolOfSre}/level101/linux_networking/http/`,
    'A request on the wire: verbs, headers, status codes, cookies and certificates.',
  ),
  sreTcp: page(
    'TCP, School of SRE',
    `${schoolOfSre}/level101/linux_networking/tcp/`,
    'Handshake, sequence numbers, teardown states, seen with packet captures.',
  ),
  sreTools: page(
    'Troubleshooting tools, School of SRE',
    `${schoolOfSre}/level102/system_troubleshooting_and_performance/important-tools/`,
    'Linux commands for processes, memory, disk and network, and log analysis tools.',
  ),
  sreTroubleshooting: page(
    'Troubleshooting, School of SRE',
    `${schoolOfSre}/level102/system_troubleshooting_and_performance/troubleshooting/`,
    'A flowchart from symptom to cause, general practices and host-level checks.',
  ),
  sreBash: page(
    'Bash scripting, School of SRE',
    `${schoolOfSre}/level102/linux_intermediate/bashscripting/`,
    'Variables, conditions, loops and exit codes in small scripts.',
  ),
  sreServer: page(
    'Linux server administration, School of SRE',
    `${schoolOfSre}/level101/linux_basics/linux_server_administration/`,
    'Users, permissions, SSH, packages, processes, memory, disk and services.',
  ),
  sreContainers: page(
    'Introduction to containers, School of SRE',
    `${schoolOfSre}/level102/containerization_and_orchestration/intro_to_containers/`,
    'Containers against virtual machines, namespaces and cgroups.',
  ),
  sreNetworkScale: page(
    'Networking at scale, School of SRE',
    `${schoolOfSre}/level102/networking/scale/`,
    'Failure domains, load balancing by DNS and otherwise, availability of a site.',
  ),
  sreGit: page(
    'Working with branches, School of SRE',
    `${schoolOfSre}/level101/git/branches/`,
    'Branches, merges and rebases on a small repository.',
  ),
  sreBigData: page(
    'Evolution and architecture of Hadoop, School of SRE',
    `${schoolOfSre}/level101/big_data/evolution/`,
    'HDFS, MapReduce, the tools around them, serialisation and storage formats.',
  ),
  selfPreservation: page(
    'Self-healing and self-preservation, Well-Architected',
    `${wellArchitected}/reliability/self-preservation`,
    'Redundancy, retries, circuit breakers, bulkheads and graceful degradation.',
  ),
  redundancy: page(
    'Designing for redundancy, Well-Architected',
    `${wellArchitected}/reliability/redundancy`,
    'Redundant instances, zones and regions, deployment stamps, their trade-offs.',
  ),
  reliableScaling: page(
    'Reliable scaling strategy, Well-Architected',
    `${wellArchitected}/reliability/scaling`,
    'Scaling by load pattern, autoscaling limits, scale units, avoiding affinity.',
  ),
  disasterRecovery: page(
    'Disaster recovery, Well-Architected',
    `${wellArchitected}/reliability/disaster-recovery`,
    'Criticality tiers, recovery targets, failover plans, drills and communication.',
  ),
  failureModes: page(
    'Failure mode analysis, Well-Architected',
    `${wellArchitected}/reliability/failure-mode-analysis`,
    'Breaking a workload down, listing dependencies and failure points, planning answers.',
  ),
  reliabilityTargets: page(
    'Reliability targets, Well-Architected',
    `${wellArchitected}/reliability/metrics`,
    'SLOs and SLIs, composite targets, recovery objectives, health models.',
  ),
  reliabilityTest: page(
    'Reliability testing, Well-Architected',
    `${wellArchitected}/reliability/reliability-test`,
    'Testing against targets, building scenarios from failure modes, chaos experiments.',
  ),
  componentCosts: page(
    'Optimising component costs, Well-Architected',
    `${wellArchitected}/cost-optimization/optimize-component-costs`,
    'Weighing features and resources by value and cost, right-sizing, removing waste.',
  ),
  costData: page(
    'Collecting and reviewing cost data, Well-Architected',
    `${wellArchitected}/cost-optimization/collect-review-cost-data`,
    'Cost allocation, showback and chargeback, cost reports and reviews.',
  ),
  safeDeployments: page(
    'Safe deployment practices, Well-Architected',
    `${wellArchitected}/operational-excellence/safe-deployments`,
    'Progressive exposure, health models, detecting issues and rolling back.',
  ),
  iacDesign: page(
    'Using infrastructure as code, Well-Architected',
    `${wellArchitected}/operational-excellence/infrastructure-as-code-design`,
    'Declarative over imperative, modules, layers, immutable infrastructure, pipelines.',
  ),
  automation: page(
    'Enabling automation, Well-Architected',
    `${wellArchitected}/operational-excellence/enable-automation`,
    'Which tasks to automate, bootstrapping, authoring and reviewing automation.',
  ),
  capacityPlanning: page(
    'Capacity planning, Well-Architected',
    `${wellArchitected}/performance-efficiency/capacity-planning`,
    'Gathering use data, forecasting demand, aligning limits and headroom.',
  ),
  scalePartition: page(
    'Scaling and partitioning, Well-Architected',
    `${wellArchitected}/performance-efficiency/scale-partition`,
    'Choosing what to scale, autoscaling signals, partitioning by data and by function.',
  ),
  dataPerformance: page(
    'Optimising data performance, Well-Architected',
    `${wellArchitected}/performance-efficiency/optimize-data-performance`,
    'Profiling, partitioning, indexing, compression and archiving of data.',
  ),
  cqrs: page(
    'CQRS pattern, Azure Architecture Center',
    'https://learn.microsoft.com/en-us/azure/architecture/patterns/cqrs',
    'Separate read and write models, eventual consistency, joining it with event sourcing.',
  ),
  stranglerFig: page(
    'Strangler Fig pattern, Azure Architecture Center',
    'https://learn.microsoft.com/en-us/azure/architecture/patterns/strangler-fig',
    'Replacing a legacy system piece by piece behind a facade, its database included.',
  ),
  twelveFactor: page(
    'The Twelve-Factor App: backing services',
    'https://12factor.net/backing-services',
    'Treating databases and queues as attached resources reached by configuration.',
  ),
  twelveFactorProcesses: page(
    'The Twelve-Factor App: processes',
    'https://12factor.net/processes',
    'Stateless, share-nothing processes; where state and sessions belong.',
  ),
  capFoundation: page(
    'CAP theorem, FoundationDB documentation',
    'https://apple.github.io/foundationdb/cap-theorem.html',
    'What CAP does and does not say, and how a consistent store stays available.',
  ),
  transactionManifesto: page(
    'Transaction manifesto, FoundationDB documentation',
    'https://apple.github.io/foundationdb/transaction-manifesto.html',
    'What transactions give an application and why their cost is often overrated.',
  ),
  mvcc: page(
    'Concurrency control, PostgreSQL documentation',
    'https://www.postgresql.org/docs/current/mvcc.html',
    'Snapshots, isolation levels and their anomalies, table and row locks, retries.',
    'server',
    'postgresql',
  ),
  usingExplain: page(
    'Using EXPLAIN, PostgreSQL documentation',
    'https://www.postgresql.org/docs/current/using-explain.html',
    'Reading a query plan: costs, row estimates, scans, joins, and EXPLAIN ANALYZE.',
    'postgresql',
  ),
  primerSqlTuning: page(
    'System design primer: SQL tuning and denormalisation',
    `${primer}#sql-tuning`,
    'Schema tightening, indices, expensive joins, partitioning and denormalisation in brief.',
  ),
  // Messaging, protocols, data stores
  kafkaDesign: page(
    'Kafka design, Apache Kafka documentation',
    'https://kafka.apache.org/documentation/#design',
    'Log, partitions, consumer groups, delivery semantics, replication and compaction.',
  ),
  kafkaStreams: page(
    'Kafka Streams core concepts',
    'https://kafka.apache.org/documentation/streams/core-concepts',
    'Streams and tables, time, windows, state stores and processing guarantees.',
  ),
  rabbitReliability: page(
    'Reliability guide, RabbitMQ',
    'https://www.rabbitmq.com/docs/reliability',
    'What can fail, acknowledgements and confirms, clustering and monitoring for safety.',
  ),
  rabbitDeadLetters: page(
    'Dead letter exchanges, RabbitMQ',
    'https://www.rabbitmq.com/docs/dlx',
    'When messages are dead-lettered, how routing works and its safety limits.',
  ),
  grpcDeadlines: page(
    'Deadlines, gRPC',
    'https://grpc.io/docs/guides/deadlines/',
    'Deadlines on client and server and passing them on through a call chain.',
  ),
  grpcRetry: page(
    'Retry, gRPC',
    'https://grpc.io/docs/guides/retry/',
    'Which failures to retry, back-off policy, transparent retries and throttling.',
  ),
  grpcConcepts: page(
    'Core concepts, gRPC',
    'https://grpc.io/docs/what-is-grpc/core-concepts/',
    'Service definitions, the four call kinds, life cycle, deadlines and cancellation.',
  ),
  graphqlPerformance: page(
    'Performance, GraphQL',
    'https://graphql.org/learn/performance/',
    'N+1 and batching, caching of GET and persisted queries, demand control, monitoring.',
  ),
  redisEviction: page(
    'Key eviction, Redis',
    'https://redis.io/docs/latest/develop/reference/eviction/',
    'Memory limits, eviction policies, approximate LRU and LFU.',
  ),
  redisClientCache: page(
    'Client-side caching, Redis',
    'https://redis.io/docs/latest/develop/reference/client-side-caching/',
    'Caching near the client, invalidation messages, race conditions and their cure.',
  ),
  redisLocks: page(
    'Distributed locks, Redis',
    'https://redis.io/docs/latest/develop/clients/patterns/distributed-locks/',
    'Safety and liveness of a lock, why failover breaks simple ones, the Redlock algorithm.',
    'server',
  ),
  redisProbabilistic: page(
    'Probabilistic data types, Redis',
    'https://redis.io/docs/latest/develop/data-types/probabilistic/',
    'Approximate answers to membership, counting and ranking questions.',
  ),
  websockets: page(
    'The WebSocket API, MDN',
    'https://developer.mozilla.org/en-US/docs/Web/API/WebSockets_API',
    'Two-way connections between browser and server, client and server guides, tools.',
  ),
  mqttZephyr: page(
    'MQTT, Zephyr documentation',
    'https://docs.zephyrproject.org/latest/connectivity/networking/api/mqtt.html',
    'Publish and subscribe through a broker from a device, keep-alive, use with TLS.',
  ),
  timescaleHypertables: page(
    'Hypertables, Timescale documentation',
    'https://github.com/timescale/docs/blob/latest/use-timescale/hypertables/index.md',
    'Time-partitioned tables in PostgreSQL and their chunks.',
  ),
  timescaleAggregates: page(
    'Continuous aggregates, Timescale documentation',
    'https://github.com/timescale/docs/blob/latest/use-timescale/continuous-aggregates/about-continuous-aggregates.md',
    'Incrementally refreshed roll-ups and stacking them by granularity.',
  ),
  neo4jModelling: page(
    'From relational to graph, Neo4j',
    'https://neo4j.com/docs/getting-started/data-modeling/relational-to-graph-modeling/',
    'Turning tables and join tables into nodes and relationships.',
  ),
  reliableSubmission: page(
    'Reliable transaction submission, TigerBeetle',
    'https://docs.tigerbeetle.com/coding/reliable-transaction-submission/',
    'Client-made identifiers so that a retried transfer is recorded once.',
  ),
  // Languages and frameworks
  goPipelines: page(
    'Go concurrency patterns: pipelines and cancellation',
    'https://go.dev/blog/pipelines',
    'Stages joined by channels, fan-out, fan-in, and stopping early without leaks.',
  ),
  goContext: page(
    'Go concurrency patterns: context',
    'https://go.dev/blog/context',
    'Carrying deadlines and cancellation through request handlers.',
  ),
  nodeBlocking: page(
    "Don't block the event loop, Node.js",
    'https://nodejs.org/en/learn/asynchronous-work/dont-block-the-event-loop',
    'What runs on the event loop and the worker pool, and how one slow callback hurts all.',
  ),
  nodeBackpressure: page(
    'Backpressuring in streams, Node.js',
    'https://nodejs.org/en/learn/modules/backpressuring-in-streams',
    'Why fast producers fill memory and how streams push back.',
  ),
  railsQuerying: page(
    'Active Record query interface, Rails guides',
    'https://guides.rubyonrails.org/active_record_querying.html',
    'Finders, joins, eager loading, locking, scopes and explain.',
  ),
  railsTuning: page(
    'Tuning performance for deployment, Rails guides',
    'https://guides.rubyonrails.org/tuning_performance_for_deployment.html',
    'Ruby concurrency, threads and processes, Puma settings, YJIT.',
  ),
  railsMigrations: page(
    'Active Record migrations, Rails guides',
    'https://guides.rubyonrails.org/active_record_migrations.html',
    'Changing a schema in reversible steps and keeping it in version control.',
    'rails',
  ),
  fastapiAsync: page(
    'Concurrency and async / await, FastAPI',
    'https://fastapi.tiangolo.com/async/',
    'When async helps, waiting against computing, threads for blocking calls.',
  ),
  fastapiDependencies: page(
    'Dependencies, FastAPI',
    'https://fastapi.tiangolo.com/tutorial/dependencies/',
    'Dependency injection for shared logic, connections and security.',
  ),
  springAuto: page(
    'Auto-configuration, Spring Boot',
    'https://docs.spring.io/spring-boot/reference/using/auto-configuration.html',
    'How beans are configured from the class path and how to replace or exclude them.',
  ),
  springTesting: page(
    'Testing Spring Boot applications',
    'https://docs.spring.io/spring-boot/reference/testing/spring-boot-applications.html',
    'Context tests, slices, mock and running web environments.',
  ),
  laravelQueues: page(
    'Queues, Laravel',
    'https://laravel.com/docs/queues',
    'Drivers, jobs, retries, failures, batching and workers.',
  ),
  laravelRelations: page(
    'Eloquent relationships, Laravel',
    'https://laravel.com/docs/eloquent-relationships',
    'Relation kinds, eager loading and aggregates over relations.',
  ),
  elixirProcesses: page(
    'Processes, Elixir',
    'https://hexdocs.pm/elixir/processes.html',
    'Spawning, messages, links, state kept in a process.',
  ),
  elixirSupervisors: page(
    'Registries and supervision trees, Elixir',
    'https://hexdocs.pm/elixir/supervisor-and-application.html',
    'Applications, supervisors, strategies and restarts.',
  ),
  scalaFp: page(
    'Functional programming, Scala 3 book',
    'https://docs.scala-lang.org/scala3/book/fp-intro.html',
    'What functional style asks of a program, for readers who know objects.',
  ),
  scalaPure: page(
    'Pure functions, Scala 3 book',
    'https://docs.scala-lang.org/scala3/book/fp-pure-functions.html',
    'What makes a function pure, impure examples, and why impure ones are needed too.',
  ),
  // Data
  flinkTime: page(
    'Timely stream processing, Apache Flink',
    'https://nightlies.apache.org/flink/flink-docs-stable/docs/concepts/time/',
    'Event and processing time, watermarks, lateness and windows.',
  ),
  airflowPractices: page(
    'Best practices, Apache Airflow',
    'https://airflow.apache.org/docs/apache-airflow/stable/best-practices.html',
    'Idempotent tasks, partitioned reads and writes, testing and deploying DAGs.',
  ),
  dbtIncremental: page(
    'About incremental models, dbt',
    'https://docs.getdbt.com/docs/build/incremental-models-overview',
    'When a model should be incremental, keys, late rows and idempotence.',
  ),
  icebergEvolution: page(
    'Evolution, Apache Iceberg',
    'https://iceberg.apache.org/docs/latest/evolution/',
    'Schema, partition and sort-order changes without rewriting a table.',
  ),
  icebergReliability: page(
    'Reliability, Apache Iceberg',
    'https://iceberg.apache.org/docs/latest/reliability/',
    'Snapshots, concurrent writers, commit retries against Hive-style tables.',
  ),
  gxSchema: page(
    'Validate data schema, Great Expectations',
    'https://docs.greatexpectations.io/docs/reference/learn/data_quality_use_cases/schema',
    'Checks on columns, types and order, with strict and relaxed variants.',
  ),
  gxVolume: page(
    'Manage data volume, Great Expectations',
    'https://docs.greatexpectations.io/docs/reference/learn/data_quality_use_cases/volume',
    'Row-count checks, expected ranges and comparing tables after a load.',
  ),
  // Operations
  podLifecycle: page(
    'Pod lifecycle, Kubernetes',
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/',
    'Phases, container states, probes, restarts, crash loops and termination.',
  ),
  terraformState: page(
    'State, Terraform',
    'https://developer.hashicorp.com/terraform/language/state',
    'Why state exists, remote storage, inspecting and changing it, import and removal.',
  ),
  prometheusAlerting: page(
    'Alerting, Prometheus',
    'https://prometheus.io/docs/practices/alerting/',
    'Alert on symptoms, what to alert on per kind of system, keeping alerts few.',
  ),
  prometheusInstrumentation: page(
    'Instrumentation, Prometheus',
    'https://prometheus.io/docs/practices/instrumentation/',
    'What to measure in serving, offline and batch systems, labels and cardinality.',
  ),
  otelPrimer: page(
    'Observability primer, OpenTelemetry',
    'https://opentelemetry.io/docs/concepts/observability-primer/',
    'Observability, SLIs, logs, spans and distributed traces explained.',
  ),
  otelTraces: page(
    'Traces, OpenTelemetry',
    'https://opentelemetry.io/docs/concepts/signals/traces/',
    'Spans, context, attributes, links and exporters.',
  ),
  otelSampling: page(
    'Sampling, OpenTelemetry',
    'https://opentelemetry.io/docs/concepts/sampling/',
    'Head and tail sampling, when to sample and when not.',
  ),
  postmortem: page(
    'Postmortem process, PagerDuty',
    'https://response.pagerduty.com/after/post_mortem_process/',
    'Owner, blameless description, analysis, actions and the meeting.',
  ),
  duringIncident: page(
    'During an incident, PagerDuty',
    'https://response.pagerduty.com/during/during_an_incident/',
    'Steps for commander, deputy, scribe and responders.',
  ),
  argoRollouts: page(
    'Concepts, Argo Rollouts',
    'https://argo-rollouts.readthedocs.io/en/stable/concepts/',
    'Progressive delivery, blue-green and canary compared.',
  ),
  argoAnalysis: page(
    'Analysis and progressive delivery, Argo Rollouts',
    'https://argo-rollouts.readthedocs.io/en/stable/features/analysis/',
    'Letting metrics decide whether a canary goes on or is rolled back.',
  ),
  doraTrunk: page(
    'Trunk-based development, DORA',
    `${dora}/trunk-based-development/`,
    'Short-lived branches against long ones, how to adopt it, pitfalls.',
  ),
  doraDatabase: page(
    'Database change management, DORA',
    `${dora}/database-change-management/`,
    'Schema changes in the delivery pipeline, zero-downtime patterns, measures.',
  ),
  doraPlatform: page(
    'Platform engineering, DORA',
    `${dora}/platform-engineering/`,
    'Platforms as products, their effect, how to build good ones.',
  ),
  doraMetrics: page(
    'DORA metrics',
    'https://dora.dev/guides/dora-metrics/',
    'Throughput and instability measures, how to use and misuse them.',
  ),
  doraCulture: page(
    'Generative organisational culture, DORA',
    `${dora}/generative-organizational-culture/`,
    "Westrum's typology, how information flow predicts performance, how to improve it.",
  ),
  doraLeadership: page(
    'Transformational leadership, DORA',
    `${dora}/transformational-leadership/`,
    'Five traits of leaders that correlate with delivery, and how to measure them.',
  ),
  doraLearning: page(
    'Learning culture, DORA',
    `${dora}/learning-culture/`,
    'Treating learning as an investment, and ways to make room for it.',
  ),
  doraWellbeing: page(
    'Well-being, DORA',
    `${dora}/well-being/`,
    'Deployment pain, rework and burnout, and what lowers them.',
  ),
  doraSmallBatches: page(
    'Working in small batches, DORA',
    `${dora}/working-in-small-batches/`,
    'Why small batches flow better, slicing work, pitfalls.',
  ),
  doraChangeApproval: page(
    'Streamlining change approval, DORA',
    `${dora}/streamlining-change-approval/`,
    'Peer review instead of external approval, and what auditors need.',
  ),
  doraMaintainability: page(
    'Code maintainability, DORA',
    `${dora}/code-maintainability/`,
    'Finding, changing and reusing code across an organisation, with an example.',
  ),
  doraTeams: page(
    'Loosely coupled teams, DORA',
    `${dora}/loosely-coupled-teams/`,
    'Architecture and team boundaries that let teams deploy on their own.',
  ),
  doraExperimentation: page(
    'Team experimentation, DORA',
    `${dora}/team-experimentation/`,
    'Letting teams try ideas and change requirements from what they learn.',
  ),
  productionReadiness: page(
    'Production readiness review, Mattermost handbook',
    'https://handbook.mattermost.com/operations/research-and-development/engineering/infrastructure-engineering/production-readiness-review',
    'Goals and process of checking a service before it goes live.',
  ),
  // Leadership
  performanceReviews: page(
    'Performance reviews, Mattermost handbook',
    'https://handbook.mattermost.com/operations/workplace/people/performance-reviews-50',
    "Why reviews matter, a manager's output, how formal and informal reviews run.",
  ),
  managerOnboarding: page(
    'Manager onboarding, Mattermost handbook',
    'https://handbook.mattermost.com/operations/workplace/people/working-at-mattermost/onboarding/manager-onboarding-1',
    'What a new people manager answers for, from hiring to onboarding and reviews.',
  ),
  staffRecruiting: page(
    'Staff recruiting, Mattermost handbook',
    'https://handbook.mattermost.com/contributors/join-us/staff-recruiting',
    'Opening a role, hiring plans, role descriptions and the hiring process.',
  ),
  makingACareer: page(
    'Making a career, 37signals handbook',
    'https://github.com/basecamp/handbook/blob/master/making-a-career.md',
    'First year, mastery and titles, pay and promotion at one company.',
  ),
  programmerTitles: page(
    'Titles for programmers, 37signals handbook',
    'https://github.com/basecamp/handbook/blob/master/titles-for-programmers.md',
    'What is expected of programmers at each level.',
  ),
  howWeWork: page(
    'How we work, 37signals handbook',
    'https://github.com/basecamp/handbook/blob/master/how-we-work.md',
    'Remote work, six-week cycles, cool-down and asynchronous communication.',
  ),
  governance: page(
    'Leadership and governance, Open Source Guides',
    'https://opensource.guide/leadership-and-governance/',
    'Formal and informal roles, sharing decisions, when to hand over power.',
  ),
  // Algorithms
  cpBfs: page(
    'Breadth-first search, cp-algorithms',
    `${cp}/graph/breadth-first-search.html`,
    'The algorithm, its cost, and what it solves: shortest paths, components, state spaces.',
  ),
  cpDfs: page(
    'Depth-first search, cp-algorithms',
    `${cp}/graph/depth-first-search.html`,
    'The algorithm, its uses, and classes of edges.',
  ),
  cpDijkstra: page(
    'Dijkstra algorithm, cp-algorithms',
    `${cp}/graph/dijkstra.html`,
    'Single-source shortest paths with non-negative weights, proof and path recovery.',
  ),
  cpDsu: page(
    'Disjoint set union, cp-algorithms',
    `${cp}/data_structures/disjoint_set_union.html`,
    'Union-find with path compression and union by size, with applications.',
  ),
  cpDp: page(
    'Introduction to dynamic programming, cp-algorithms',
    `${cp}/dynamic_programming/intro-to-dp.html`,
    'Memoisation, bottom-up tables and a list of classic problems.',
  ),
  cpKnapsack: page(
    'Knapsack problem, cp-algorithms',
    `${cp}/dynamic_programming/knapsack.html`,
    '0-1, complete and multiple knapsack with space savings.',
  ),
  cpBinarySearch: page(
    'Binary search, cp-algorithms',
    `${cp}/num_methods/binary_search.html`,
    'Invariant, bounds, search on a predicate, continuous search.',
  ),
  cpStackQueue: page(
    'Minimum stack and queue, cp-algorithms',
    `${cp}/data_structures/stack_queue_modification.html`,
    'Stacks and queues that know their minimum, and sliding windows.',
  ),
  cpCycle: page(
    'Linked list cycle finding, cp-algorithms',
    `${cp}/others/tortoise_and_hare.html`,
    'Two pointers find a cycle and where it starts.',
  ),
  cpLca: page(
    'Lowest common ancestor, cp-algorithms',
    `${cp}/graph/lca.html`,
    'Answering ancestor queries on a tree after preprocessing.',
  ),
  cpSegmentTree: page(
    'Segment tree, cp-algorithms',
    `${cp}/data_structures/segment_tree.html`,
    'Range queries and updates, construction and advanced versions.',
  ),
  cpPrefix: page(
    'Prefix function and KMP, cp-algorithms',
    `${cp}/string/prefix-function.html`,
    'Computing borders in linear time and matching with them.',
  ),
  cpAho: page(
    'Aho-Corasick, cp-algorithms',
    `${cp}/string/aho_corasick.html`,
    'A trie with links that finds many patterns at once.',
  ),
  cpHashing: page(
    'String hashing, cp-algorithms',
    `${cp}/string/string-hashing.html`,
    'Polynomial hashes, collisions, duplicate and substring counting.',
  ),
  cpBits: page(
    'Bit manipulation, cp-algorithms',
    `${cp}/algebra/bit-manipulation.html`,
    'Operators, useful tricks, counting bits, language support.',
  ),
  cpCombinations: page(
    'Generating combinations, cp-algorithms',
    `${cp}/combinatorics/generating_combinations.html`,
    'Listing all k-subsets in order and by small changes.',
  ),
  cpSchedule: page(
    'Scheduling jobs on one machine, cp-algorithms',
    `${cp}/schedules/schedule_one_machine.html`,
    'Greedy orders proved by exchange for several penalty functions.',
  ),
  // Devices
  rtosTasks: page(
    'Task management, FreeRTOS kernel book',
    `${kernelBook}/ch04.md`,
    'Task states, priorities, time slicing, delays, the idle task and scheduling.',
  ),
  rtosInterrupts: page(
    'Interrupt management, FreeRTOS kernel book',
    `${kernelBook}/ch07.md`,
    'ISR-safe calls, deferred handling, semaphores and queues from interrupts, nesting.',
  ),
  rtosResources: page(
    'Resource management, FreeRTOS kernel book',
    `${kernelBook}/ch08.md`,
    'Critical sections, mutexes, priority inversion, deadlock, gatekeeper tasks.',
    'c',
  ),
  rtosHeap: page(
    'Heap memory management, FreeRTOS kernel book',
    `${kernelBook}/ch03.md`,
    'Static against dynamic allocation, the heap schemes, and heap diagnostics.',
  ),
  embeddedRegisters: page(
    'Registers and volatile access, Embedded Rust book',
    'https://docs.rust-embedded.org/book/peripherals/a-first-attempt.html',
    'Memory-mapped registers in C and Rust, and why accesses are volatile.',
  ),
  embeddedInterrupts: page(
    'Interrupts, Embedded Rust book',
    'https://docs.rust-embedded.org/book/start/interrupts.html',
    'How interrupts differ from exceptions, enabling and handling one.',
  ),
  embeddedCTips: page(
    'Tips for embedded C developers, Embedded Rust book',
    'https://docs.rust-embedded.org/book/c-tips/index.html',
    'Preprocessor, arrays, references, volatile access and packing, C and Rust side by side.',
  ),
  embeddedSpeedSize: page(
    'Speed and size, Embedded Rust book',
    'https://docs.rust-embedded.org/book/unsorted/speed-vs-size.html',
    'Optimisation levels, debug information and flash size on bare metal.',
  ),
  mcubootDesign: page(
    'Bootloader design, MCUboot',
    'https://docs.mcuboot.com/design.html',
    'Image format, slots, swap and revert, power-loss safety, signature checks.',
  ),
  mcubootImgtool: page(
    'Image tool, MCUboot',
    'https://docs.mcuboot.com/imgtool.html',
    'Keys, signing images and versioning them.',
  ),
  zephyrPower: page(
    'System power management, Zephyr',
    'https://docs.zephyrproject.org/latest/services/pm/system.html',
    'Power states, wake-up sources, residency-based and application policies.',
  ),
  zephyrBluetooth: page(
    'Bluetooth overview, Zephyr',
    'https://docs.zephyrproject.org/latest/connectivity/bluetooth/overview.html',
    'Host and controller features: roles, GATT, pairing, mesh, audio.',
  ),
  zephyrLora: page(
    'LoRa and LoRaWAN, Zephyr',
    'https://docs.zephyrproject.org/latest/connectivity/lora_lorawan/index.html',
    'Physical layer against network layer and what a device configures.',
  ),
  zephyrCan: page(
    'CAN controller, Zephyr',
    'https://docs.zephyrproject.org/latest/hardware/peripherals/can/controller.html',
    'Bit timing, arbitration, filters, error states and sending and receiving frames.',
  ),
  linuxI2c: page(
    'I2C and SMBus, Linux kernel documentation',
    'https://docs.kernel.org/i2c/summary.html',
    'The two-wire bus, its speeds, relation to SMBus, kernel terms.',
  ),
  linuxDriverModel: page(
    'The Linux kernel device model',
    'https://docs.kernel.org/driver-api/driver-model/overview.html',
    'One model for buses and devices, and how sysfs shows it.',
  ),
  owaspToolchain: page(
    'C-based toolchain hardening, OWASP',
    'https://cheatsheetseries.owasp.org/cheatsheets/C-Based_Toolchain_Hardening_Cheat_Sheet.html',
    'Compiler, preprocessor and linker settings that catch defects early.',
  ),
  // Security-minded
  owaspMultiTenant: page(
    'Multi-tenant security, OWASP',
    'https://cheatsheetseries.owasp.org/cheatsheets/Multi_Tenant_Security_Cheat_Sheet.html',
    'Isolating tenants in identity, data, cache, storage and logs; key risks.',
  ),
  owaspUpload: page(
    'File upload, OWASP',
    'https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html',
    'Threats of uploads and the controls: type, name, size, storage, scanning.',
  ),
  owaspRest: page(
    'REST security, OWASP',
    'https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html',
    'Access control, tokens, methods, validation, status codes and headers of an API.',
  ),
  owaspDos: page(
    'Denial of service, OWASP',
    'https://cheatsheetseries.owasp.org/cheatsheets/Denial_of_Service_Cheat_Sheet.html',
    'Where an application can be exhausted and what to do on each layer.',
  ),
  owaspPayments: page(
    'Third-party payment gateways, OWASP',
    'https://cheatsheetseries.owasp.org/cheatsheets/Third_Party_Payment_Gateway_Integration_Cheat_Sheet.html',
    'The payment flow in five steps and how callbacks and amounts are verified.',
  ),
  offlineSync: page(
    'Offline sync and conflict resolution',
    'https://archman.dev/docs/frontend-and-mobile-architecture/mobile-architecture/offline-sync-and-conflict-resolution',
    'Local-first data, queued writes with retries, last write wins against transformation and CRDTs, eventual consistency, what to test.',
  ),
  temporalActivities: page(
    'What is an activity?, Temporal',
    'https://docs.temporal.io/encyclopedia/activities',
    'The unit of work in a durable workflow: why it should be idempotent, how it is retried and dispatched to workers.',
  ),
  temporalPatterns: page(
    'Design patterns, Temporal',
    'https://docs.temporal.io/design-patterns',
    'Patterns on durable execution: child workflows, parallel steps, signals and updates, timers, entities that live for years.',
  ),
  openSearchFullText: page(
    'Full-text queries, OpenSearch',
    'https://docs.opensearch.org/latest/query-dsl/full-text/index/',
    'How query strings are analysed, and each type of full-text query: match, phrase, prefix, several fields.',
  ),
  debeziumExamples: page(
    'Debezium examples',
    'https://github.com/debezium/debezium-examples',
    'Worked examples of change data capture: outbox, cache invalidation, audit logs, sagas, failover and monitoring.',
  ),
  simplePid: page(
    'simple-pid',
    'https://github.com/m-lundberg/simple-pid',
    'A small, tested PID controller to read: gains, set point, the control loop around it.',
  ),
  javaCollections: page(
    'Collections and streams, dev.java',
    'https://dev.java/learn/api/collections-and-streams/',
    'The collections framework and the stream API: storing, looking up and processing data in memory.',
  ),
  csharpAsync: page(
    'Asynchronous programming scenarios, C#',
    'https://learn.microsoft.com/en-us/dotnet/csharp/asynchronous-programming/async-scenarios',
    'Tasks, async and await for work that waits and work that computes, and what await really does.',
  ),
  voiceOver: page(
    'Supporting VoiceOver in your app, Apple',
    'https://developer.apple.com/documentation/uikit/supporting-voiceover-in-your-app',
    'What VoiceOver is, who uses it, and how an iOS app is made usable with it: labels, hints, traits, order.',
    'ios',
  ),
} satisfies Record<string, Resource>;
