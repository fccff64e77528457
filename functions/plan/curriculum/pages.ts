/**
 * Free pages of the role and domain tracks. Each was read on the day named, at its address or in the source its makers
 * publish; `what_was_seen` says in our words what it covers.
 */
import type { Platform, Resource } from './schema.ts';

const page = (title: string, url: string, what_was_seen: string, ...of: Platform[]): Resource => ({
  title,
  url,
  what_was_seen,
  seen_on: '2026-11-23',
  ...(of.length > 0 && { of }),
});

export const pages = {
  reactEffect: page(
    'You Might Not Need an Effect',
    'https://react.dev/learn/you-might-not-need-an-effect',
    'When an effect is unnecessary in React: derived values, resetting state, event logic, chains of updates, data fetching.',
  ),
  reactRender: page(
    'Render and Commit',
    'https://react.dev/learn/render-and-commit',
    'The three steps from a state change to the screen: trigger, render, commit, and why a render need not touch the DOM.',
  ),
  reactState: page(
    'Managing State',
    'https://react.dev/learn/managing-state',
    'Chapter on structuring, sharing, preserving and resetting state, reducers and context in React.',
    'react',
  ),
  reactStructure: page(
    'Choosing the State Structure',
    'https://react.dev/learn/choosing-the-state-structure',
    'Principles against redundant, contradictory, duplicated and deeply nested state, with before-and-after code.',
    'react',
  ),
  reactThinking: page(
    'Thinking in React',
    'https://react.dev/learn/thinking-in-react',
    'Five steps from a mock-up to components: hierarchy, static version, minimal state, where it lives, inverse data flow.',
    'react',
  ),
  vueState: page(
    'Vue: State Management',
    'https://vuejs.org/guide/scaling-up/state-management',
    'One-way data flow, sharing reactive state between components, methods on a store, and when Pinia is worth it.',
    'vue',
  ),
  flutterState: page(
    'Flutter: ephemeral state and app state',
    'https://docs.flutter.dev/data-and-backend/state-mgmt/ephemeral-vs-app',
    'What belongs into one widget and what is shared by the app, with examples and why the line moves.',
    'flutter',
  ),
  flutterOffline: page(
    'Flutter: offline-first support',
    'https://docs.flutter.dev/app-architecture/design-patterns/offline-first',
    'Repositories over local and remote data: reading with a fallback or a stream, writing offline, sync tasks and flags.',
    'flutter',
  ),
  flutterGuide: page(
    'Flutter: guide to app architecture',
    'https://docs.flutter.dev/app-architecture/guide',
    'Views, view models, repositories and services, how many of each may know each other, and when a domain layer pays.',
    'flutter',
  ),
  flutterTesting: page(
    'Testing Flutter apps',
    'https://docs.flutter.dev/testing/overview',
    'Unit, widget and integration tests compared by confidence, upkeep and speed, and where each one runs.',
    'flutter',
  ),
  flutterDelivery: page(
    'Continuous delivery with Flutter',
    'https://docs.flutter.dev/deployment/cd',
    'Building and signing for both stores with fastlane, locally and on a build server, and keeping the keys off it.',
    'flutter',
  ),
  flutterNavigation: page(
    'Flutter: navigation and routing',
    'https://docs.flutter.dev/ui/navigation',
    'Navigator and Router, why named routes fall short for deep links, page-backed and pageless routes.',
    'flutter',
  ),
  flutterA11y: page(
    'Flutter: assistive technologies',
    'https://docs.flutter.dev/ui/accessibility/assistive-technologies',
    'Turning on TalkBack and VoiceOver, the accessibility tree and the Semantics widget, switch and voice control.',
    'flutter',
  ),
  rnNavigation: page(
    'React Native: Navigating Between Screens',
    'https://reactnative.dev/docs/navigation',
    'Choosing a navigator: stack and tab navigation in JavaScript against native navigation libraries.',
    'react-native',
  ),
  fastlaneAndroid: page(
    'fastlane: Android beta deployment',
    'https://docs.fastlane.tools/getting-started/android/beta-deployment/',
    'A lane that builds with Gradle, uploads to a beta track, writes release notes and tells the team.',
    'android',
  ),
  rustConcurrency: page(
    'Rust book: Fearless concurrency',
    'https://doc.rust-lang.org/book/ch16-00-concurrency.html',
    'Threads, message passing, shared state, and what Send and Sync turn into compile-time errors.',
    'rust',
  ),
  reactRsc: page(
    'Server Components',
    'https://react.dev/reference/rsc/server-components',
    'How components run at build or request time on a server, with interactive parts kept in the client.',
    'react',
  ),
  vueReactivity: page(
    'Reactivity in Depth',
    'https://vuejs.org/guide/extras/reactivity-in-depth.html',
    'How Vue tracks reads and writes, debugging hooks, and how its model relates to signals and immutable data.',
  ),
  vueComposition: page(
    'Composition API FAQ',
    'https://vuejs.org/guide/extras/composition-api-faq.html',
    'Why the Composition API exists, its trade-offs against the Options API, and a comparison with React hooks.',
  ),
  vueSsr: page(
    'Server-Side Rendering in Vue',
    'https://vuejs.org/guide/scaling-up/ssr.html',
    'Server rendering versus static generation, hydration and its mismatches, and code that must behave on both sides.',
    'vue',
  ),
  svelteRunes: page(
    'Svelte: What are runes?',
    'https://svelte.dev/docs/svelte/what-are-runes',
    'Short introduction to runes as compiler keywords and how they differ from ordinary functions.',
    'svelte',
  ),
  svelteBest: page(
    'Svelte: Best practices',
    'https://svelte.dev/docs/svelte/best-practices',
    'Advice per rune: what deserves state, deriving instead of effects, keyed lists, context, features to leave behind.',
  ),
  angularSignals: page(
    'Angular Signals',
    'https://angular.dev/guide/signals',
    'Writable and computed signals, effects, lazy memoised derivation, OnPush and how signals relate to RxJS.',
    'angular',
  ),
  tsNarrowing: page(
    'TypeScript handbook: Narrowing',
    'https://www.typescriptlang.org/docs/handbook/2/narrowing.html',
    'Type guards, control-flow analysis, discriminated unions, predicates and exhaustiveness with never.',
  ),
  tsGenerics: page(
    'TypeScript handbook: Generics',
    'https://www.typescriptlang.org/docs/handbook/2/generics.html',
    'Generic functions, classes, constraints, defaults and variance annotations.',
  ),
  mdnJs: page(
    'JavaScript execution model',
    'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Execution_model',
    'Stack, closures, jobs and microtasks, run-to-completion, agents and shared memory.',
  ),
  mdnCss: page(
    'Introduction to CSS layout',
    'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/CSS_layout/Introduction',
    'Normal flow, display, floats, positioning, and where flexbox, grid and media queries come in.',
  ),
  vitals: page(
    'Web Vitals',
    'https://web.dev/articles/vitals',
    'What the Core Web Vitals measure, field against lab measurement, and where to start improving each.',
  ),
  rtl: page(
    'Testing Library: Guiding Principles',
    'https://testing-library.com/docs/guiding-principles',
    'Why tests should resemble how people use the page and work with DOM nodes instead of component instances.',
  ),
  apgReadme: page(
    'ARIA Authoring Practices: Read Me First',
    'https://www.w3.org/WAI/ARIA/apg/practices/read-me-first/',
    'Why wrong ARIA does harm, a role being a promise of behaviour, and support gaps to test for.',
  ),
  apgKeyboard: page(
    'Developing a Keyboard Interface',
    'https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/',
    'Focus order, roving tabindex, aria-activedescendant and key conventions for composite widgets.',
  ),
  apgNames: page(
    'Providing Accessible Names and Descriptions',
    'https://www.w3.org/WAI/ARIA/apg/practices/names-and-descriptions/',
    'How accessible names are computed, naming techniques in order of preference, and common mistakes.',
  ),
  waiForms: page(
    'WAI Forms Tutorial',
    'https://www.w3.org/WAI/tutorials/forms/',
    'Overview of accessible forms: labels, grouping, instructions, validation, notifications and multi-page forms.',
  ),
  govukValidation: page(
    'GOV.UK: Recover from validation errors',
    'https://design-system.service.gov.uk/patterns/validation/',
    'How and when to tell people about errors, server-side checking, and turning off browser validation.',
  ),
  govukQuestion: page(
    'GOV.UK: Question pages',
    'https://design-system.service.gov.uk/patterns/question-pages/',
    'One question per page, back links, headings, continue buttons and progress indicators.',
  ),
  govukA11y: page(
    'GOV.UK Design System accessibility strategy',
    'https://design-system.service.gov.uk/accessibility/accessibility-strategy/',
    'Principles, how concerns are ranked by severity, WCAG baseline and how components are tested.',
  ),
  wcagMotion: page(
    'Understanding Animation from Interactions',
    'https://www.w3.org/WAI/WCAG22/Understanding/animation-from-interactions.html',
    'Why motion triggered by interaction can make people ill and how to let them switch it off.',
  ),
  wcagTarget: page(
    'Understanding Target Size (Minimum)',
    'https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html',
    'The minimum pointer target, its spacing exception and examples that pass and fail.',
  ),
  wcagReflow: page(
    'Understanding Reflow',
    'https://www.w3.org/WAI/WCAG22/Understanding/reflow.html',
    'Enlarging content without scrolling in two directions, exceptions, and what it asks of responsive layout.',
  ),
  i18nQa: page(
    'Localization vs. Internationalization',
    'https://www.w3.org/International/questions/qa-i18n',
    'What each term covers, with the design and code decisions that make later localisation cheap or dear.',
  ),
  i18nNames: page(
    'Personal names around the world',
    'https://www.w3.org/International/questions/qa-personal-names',
    'How names differ between cultures and what that means for form fields and database columns.',
  ),
  owaspXss: page(
    'OWASP: Cross-Site Scripting Prevention',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
    'Output encoding per context, dangerous sinks, framework escape hatches and sanitising HTML.',
  ),
  owaspCsp: page(
    'OWASP: Content Security Policy',
    'https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html',
    'Delivering a policy, report-only mode, directives, nonces and hashes, and refactoring inline code.',
  ),
  swiftArc: page(
    'Swift book: Automatic Reference Counting',
    'https://docs.swift.org/swift-book/documentation/the-swift-programming-language/automaticreferencecounting/',
    'How ARC counts, strong cycles between instances and closures, weak and unowned, capture lists.',
  ),
  swiftConcurrency: page(
    'Swift book: Concurrency',
    'https://docs.swift.org/swift-book/documentation/the-swift-programming-language/concurrency/',
    'Async functions, task groups, cancellation, isolation, the main actor, actors and Sendable.',
    'ios',
  ),
  swiftProtocols: page(
    'Swift book: Protocols',
    'https://docs.swift.org/swift-book/documentation/the-swift-programming-language/protocols/',
    'Requirements, protocols as types, delegation, conformance by extension.',
  ),
  swiftBasics: page(
    'Swift book: The Basics',
    'https://docs.swift.org/swift-book/documentation/the-swift-programming-language/thebasics/',
    'Constants, types, optionals, error handling and assertions in Swift.',
  ),
  appleSwiftuiState: page(
    'Managing user interface state',
    'https://developer.apple.com/documentation/swiftui/managing-user-interface-state',
    'State in the least common ancestor, read-only properties and two-way bindings in SwiftUI.',
  ),
  appleModelData: page(
    'SwiftUI: Model data',
    'https://developer.apple.com/documentation/swiftui/model-data',
    'Which tool to use for view state, bindings, observed model objects and the environment.',
  ),
  appleCoredata: page(
    'Core Data',
    'https://developer.apple.com/documentation/coredata',
    'What Core Data offers: persistence, undo, background work, view synchronisation and CloudKit mirroring.',
  ),
  appleCoredataBg: page(
    'Using Core Data in the background',
    'https://developer.apple.com/documentation/coredata/using-core-data-in-the-background',
    'Binding contexts and objects to queues, main-queue versus private-queue contexts.',
  ),
  appleLifecycle: page(
    "Managing your app's life cycle",
    'https://developer.apple.com/documentation/uikit/managing-your-app-s-life-cycle',
    'Scene and app states, the delegate calls between them and what to do in foreground and background.',
    'ios',
  ),
  appleBle: page(
    'Core Bluetooth',
    'https://developer.apple.com/documentation/corebluetooth',
    'Framework overview: centrals, peripherals, background limits and the Live Activity exception.',
  ),
  appleBleOverview: page(
    'Core Bluetooth Overview',
    'https://developer.apple.com/library/ios/documentation/NetworkingInternetWeb/Conceptual/CoreBluetooth_concepts/CoreBluetoothOverview/CoreBluetoothOverview.html',
    'Central and peripheral roles, advertising, services and characteristics explained with a heart-rate monitor.',
  ),
  appleTesting: page(
    'Xcode: Testing',
    'https://developer.apple.com/documentation/xcode/testing',
    'Swift Testing for units, XCTest for interface tests, and the pyramid of test kinds Apple recommends.',
  ),
  applePerf: page(
    "Improving your app's performance",
    'https://developer.apple.com/documentation/xcode/improving-your-app-s-performance',
    'A measure, change, verify cycle with Instruments and Xcode Organizer data.',
    'ios',
  ),
  appleLaunch: page(
    "Reducing your app's launch time",
    'https://developer.apple.com/documentation/xcode/reducing-your-app-s-launch-time',
    'Kinds of activation, what happens before the first frame and how to shorten it.',
  ),
  androidArch: page(
    'Recommendations for Android architecture',
    'https://developer.android.com/topic/architecture/recommendations',
    'Ranked advice on data and UI layers, unidirectional data flow, view models, testing and naming.',
    'android',
  ),
  androidArchGuide: page(
    'Modern Android App Architecture (course)',
    'https://developer.android.com/courses/pathways/android-architecture',
    'Learning path through the UI, domain and data layers with the reasoning behind them.',
  ),
  androidCompose: page(
    'State and Jetpack Compose',
    'https://developer.android.com/jetpack/compose/state',
    'State and recomposition, remember, hoisting, and restoring state in Compose.',
  ),
  androidLaunch: page(
    'App startup time',
    'https://developer.android.com/topic/performance/issues/launch-time',
    'Cold, warm and hot start, time to initial display, profiling start-up and common causes of slowness.',
    'android',
  ),
  androidDoubles: page(
    'Use test doubles in Android',
    'https://developer.android.com/training/testing/fundamentals/test-doubles',
    'Fakes, mocks, stubs, spies and Robolectric shadows, and why fakes are preferred.',
  ),
  androidLocal: page(
    'Build local unit tests',
    'https://developer.android.com/training/testing/local-tests',
    'Tests on the JVM instead of a device, their limits, dependencies and layout in a project.',
  ),
  androidHilt: page(
    'Dependency injection with Hilt',
    'https://developer.android.com/training/dependency-injection/hilt-android',
    'Setting up Hilt, injecting Android classes, modules, components and their scopes.',
  ),
  niaArch: page(
    'Now in Android: architecture learning journey',
    'https://github.com/android/nowinandroid/blob/main/docs/ArchitectureLearningJourney.md',
    'An offline-first app explained by layers: repositories, data sources, sync with WorkManager, UI state.',
    'android',
  ),
  niaModules: page(
    'Now in Android: modularization learning journey',
    'https://github.com/android/nowinandroid/blob/main/docs/ModularizationLearningJourney.md',
    'App, feature and core modules, their dependency rules and how to decide on boundaries.',
    'android',
  ),
  kotlinBasics: page(
    'Kotlin: Coroutines basics',
    'https://kotlinlang.org/docs/coroutines-basics.html',
    'Suspending functions, scopes and structured concurrency, builders and dispatchers.',
  ),
  kotlinCancel: page(
    'Kotlin: Cancellation and timeouts',
    'https://kotlinlang.org/docs/cancellation-and-timeouts.html',
    'Cooperative cancellation, its propagation, non-cancellable blocks and timeouts.',
  ),
  kotlinExceptions: page(
    'Kotlin: Coroutine exceptions handling',
    'https://kotlinlang.org/docs/exception-handling.html',
    'How exceptions travel through a job hierarchy, handlers and supervision.',
  ),
  rnPerf: page(
    'React Native: Performance Overview',
    'https://reactnative.dev/docs/performance',
    'Frames on the JavaScript and main threads and the usual causes of dropped ones.',
    'react-native',
  ),
  rnFlatlist: page(
    'React Native: Optimizing FlatList',
    'https://reactnative.dev/docs/optimizing-flatlist-configuration',
    'What each list property trades between memory, blank areas and responsiveness.',
  ),
  rnNative: page(
    'React Native: Native Modules',
    'https://reactnative.dev/docs/turbo-native-modules-introduction',
    'Writing a typed native module from spec through code generation to platform code.',
    'react-native',
  ),
  rnTesting: page(
    'React Native: Testing',
    'https://reactnative.dev/docs/testing-overview',
    'Static analysis, unit, component, snapshot and end-to-end tests and what each is good for.',
    'react-native',
  ),
  rnA11y: page(
    'React Native: Accessibility',
    'https://reactnative.dev/docs/accessibility',
    'Accessibility properties and actions on both platforms, VoiceOver and TalkBack differences.',
    'react-native',
  ),
  rnHermes: page(
    'React Native: Using Hermes',
    'https://reactnative.dev/docs/hermes',
    'What the bundled engine changes for start-up, memory and app size and how to check it is in use.',
    'react-native',
  ),
  flutterPerf: page(
    'Flutter performance best practices',
    'https://docs.flutter.dev/perf/best-practices',
    'Costly builds, saveLayer, opacity, lazy lists, intrinsic layout passes and the 16 ms frame budget.',
    'flutter',
  ),
  flutterChannels: page(
    'Flutter: platform channels',
    'https://docs.flutter.dev/platform-integration/platform-channels',
    'Calling Kotlin or Swift from Dart, codecs, threading rules and type-safe channels with Pigeon.',
    'flutter',
  ),
  mastgNetwork: page(
    'OWASP MASTG: Mobile app network communication',
    'https://mas.owasp.org/MASTG/0x04f-Testing-Network-Communication/',
    'TLS settings, trust stores, identity pinning and intercepting mobile traffic.',
  ),
  owaspMobile: page(
    'OWASP: Mobile Application Security',
    'https://cheatsheetseries.owasp.org/cheatsheets/Mobile_Application_Security_Cheat_Sheet.html',
    'Not trusting the client, credential and biometric handling, storage, network and integrity of mobile apps.',
  ),
  owaspPinning: page(
    'OWASP: Pinning',
    'https://cheatsheetseries.owasp.org/cheatsheets/Pinning_Cheat_Sheet.html',
    'What pinning defends against, what to pin, when not to, and examples per platform.',
  ),
  pgWindow: page(
    'PostgreSQL tutorial: Window Functions',
    'https://www.postgresql.org/docs/current/tutorial-window.html',
    'OVER, PARTITION BY, ordering and frames, with the difference from grouped aggregates.',
  ),
  pgRange: page(
    'PostgreSQL: Range Types',
    'https://www.postgresql.org/docs/current/rangetypes.html',
    'Ranges, their indexes, and exclusion constraints that make overlapping reservations impossible.',
  ),
  pandasGroupby: page(
    'pandas: Group by, split-apply-combine',
    'https://pandas.pydata.org/docs/user_guide/groupby.html',
    'Splitting, aggregating, transforming and filtering groups with pandas.',
  ),
  datavizInk: page(
    'Fundamentals of Data Visualization: proportional ink',
    'https://clauswilke.com/dataviz/proportional-ink.html',
    'Why bars must start at zero and areas must match values, on linear and log axes.',
  ),
  datavizStory: page(
    'Fundamentals of Data Visualization: telling a story',
    'https://clauswilke.com/dataviz/telling-a-story.html',
    'Building a story from figures, designing for a busy reader, consistency without repetition.',
  ),
  datavizColor: page(
    'Fundamentals of Data Visualization: color pitfalls',
    'https://clauswilke.com/dataviz/color-pitfalls.html',
    'Too much colour, non-monotonic scales and colour-vision deficiency.',
  ),
  r4dsMissing: page(
    'R for Data Science: Missing values',
    'https://r4ds.hadley.nz/missing-values',
    'Explicit and implicit missing values, filling, joins and pivots that reveal gaps.',
  ),
  r4dsTidy: page(
    'R for Data Science: Data tidying',
    'https://r4ds.hadley.nz/data-tidy',
    'The tidy shape of data and pivoting messy tables into it.',
  ),
  r4dsCommunication: page(
    'R for Data Science: Communication',
    'https://r4ds.hadley.nz/communication',
    'Labels, annotations, scales and themes that make a chart explain itself.',
  ),
  causalIntro: page(
    'Causal Inference for the Brave and True: randomised experiments',
    'https://matheusfacure.github.io/python-causality-handbook/02-Randomised-Experiments.html',
    'Why randomisation removes bias, potential outcomes and a worked teaching-format example.',
  ),
  causalStats: page(
    'Causal Inference for the Brave and True: stats review',
    'https://matheusfacure.github.io/python-causality-handbook/03-Stats-Review-The-Most-Dangerous-Equation.html',
    'Standard errors, small-sample traps, confidence intervals, hypothesis tests and p-values in Python.',
  ),
  causalDid: page(
    'Causal Inference for the Brave and True: difference-in-differences',
    'https://matheusfacure.github.io/python-causality-handbook/13-Difference-in-Differences.html',
    'The estimator on a billboard campaign and what breaks when trends are not parallel.',
  ),
  gbBest: page(
    'GrowthBook: Experimentation best practices',
    'https://docs.growthbook.io/using/experimentation-best-practices',
    'First experiment, sample size, duration, interaction effects and how often to test.',
  ),
  gbProblems: page(
    'GrowthBook: Where experimentation goes wrong',
    'https://docs.growthbook.io/using/experimentation-problems',
    "Multiple testing, peeking, p-hacking, redirects, bias and Twyman's law in A/B tests.",
  ),
  gbPower: page(
    'GrowthBook: Power',
    'https://docs.growthbook.io/statistics/power',
    'Power, minimum detectable effect, choosing an effect size and reading a power analysis.',
  ),
  gbMetrics: page(
    'GrowthBook: Metrics and fact tables',
    'https://docs.growthbook.io/app/metrics',
    'Proportion, retention, mean, ratio, quantile and funnel metrics and how each is computed.',
  ),
  gbFunnel: page(
    'GrowthBook: Funnel metrics',
    'https://docs.growthbook.io/app/metrics/funnel',
    'Ordered steps, optional steps, conversion windows and the shared denominator.',
  ),
  skPitfalls: page(
    'scikit-learn: Common pitfalls',
    'https://scikit-learn.org/stable/common_pitfalls.html',
    'Inconsistent preprocessing, data leakage and controlling randomness, each wrong and then right.',
  ),
  skMetrics: page(
    'scikit-learn: Metrics and scoring',
    'https://scikit-learn.org/stable/modules/model_evaluation.html',
    'Scorers and every classification, ranking, regression and clustering metric, with dummy baselines.',
  ),
  xgbModel: page(
    'XGBoost: Introduction to boosted trees',
    'https://xgboost.readthedocs.io/en/stable/tutorials/model.html',
    'Objective, ensembles, additive training and how a split is scored, derived step by step.',
  ),
  xgbTuning: page(
    'XGBoost: Notes on parameter tuning',
    'https://xgboost.readthedocs.io/en/stable/tutorials/param_tuning.html',
    'Controlling overfitting, imbalanced data and memory through parameters.',
  ),
  tuning: page(
    'Deep Learning Tuning Playbook',
    'https://github.com/google-research/tuning_playbook',
    'A scientific way to tune: choosing optimiser and batch size, designing experiments, reading curves.',
  ),
  torchDetect: page(
    'TorchVision object detection finetuning tutorial',
    'https://docs.pytorch.org/tutorials/intermediate/torchvision_tutorial.html',
    'Custom dataset, fine-tuning Mask R-CNN on pedestrians and COCO-style evaluation in PyTorch.',
  ),
  fishCv: page(
    'Testing forecast accuracy',
    'https://fish-forecast.github.io/Fish-Forecast-Bookdown/5-perf-testing.html',
    'Hold-out testing and time-series cross-validation for comparing forecast models.',
  ),
  feastPit: page(
    'Feast: Point-in-time joins',
    'https://docs.feast.dev/getting-started/concepts/point-in-time-joins',
    "Joining feature values as of each training row's timestamp so nothing from the future leaks in.",
  ),
  feastServing: page(
    'Feast: Feature serving and model inference',
    'https://docs.feast.dev/getting-started/architecture/model-inference',
    'Four ways to serve predictions with online or precomputed features and their trade-offs.',
  ),
  nannyDrift: page(
    'NannyML: Univariate drift detection',
    'https://nannyml.readthedocs.io/en/stable/how_it_works/univariate_drift_detection.html',
    'How each drift statistic works and behaves, for continuous and categorical features.',
  ),
  nannyPerf: page(
    'NannyML: Performance estimation',
    'https://nannyml.readthedocs.io/en/stable/how_it_works/performance_estimation.html',
    'Estimating model quality before labels arrive, with assumptions and limits.',
  ),
  pbMlChecklist: page(
    'ML model production checklist',
    'https://microsoft.github.io/code-with-engineering-playbook/ml-and-ai-projects/ml-model-checklist/',
    'Questions before release: baseline, metrics, ground truth, data drift, integration, monitoring.',
  ),
  pbMlProblem: page(
    'Envisioning and problem formulation for ML',
    'https://microsoft.github.io/code-with-engineering-playbook/ml-and-ai-projects/envisioning-and-problem-formulation/',
    'Turning a business wish into a well-posed problem, with a recommendation-engine example.',
  ),
  pbFeasibility: page(
    'ML feasibility studies',
    'https://microsoft.github.io/code-with-engineering-playbook/ml-and-ai-projects/feasibility-studies/',
    'Data access and discovery, exploratory analysis and deciding whether to go on.',
  ),
  hfTransformers: page(
    'How do Transformers work?',
    'https://huggingface.co/learn/llm-course/chapter1/4',
    'History, transfer learning, attention layers, encoder and decoder parts, architecture versus checkpoint.',
  ),
  hfInference: page(
    'Text generation inference with LLMs',
    'https://huggingface.co/learn/llm-course/chapter1/8',
    'Prefill and decode, sampling, repetition control, latency measures and the KV cache.',
  ),
  hfFinetune: page(
    'Fine-tuning a model with the Trainer API',
    'https://huggingface.co/learn/llm-course/chapter3/3',
    'Training arguments, evaluation during training, mixed precision and gradient accumulation.',
  ),
  hfLora: page(
    'LoRA (Low-Rank Adaptation)',
    'https://huggingface.co/learn/llm-course/chapter11/4',
    'Why low-rank adapters work, loading them, rank and alpha, training with TRL and merging.',
  ),
  hfSft: page(
    'Supervised fine-tuning',
    'https://huggingface.co/learn/llm-course/chapter11/3',
    'When fine-tuning beats prompting, dataset shape, training settings and monitoring.',
  ),
  hfNer: page(
    'Token classification',
    'https://huggingface.co/learn/llm-course/chapter7/2',
    'Named-entity recognition end to end: label alignment, collation, metrics, training.',
  ),
  hfAgent: page(
    'Thought-action-observation cycle',
    'https://huggingface.co/learn/agents-course/unit1/agent-steps-and-structure',
    'The loop an agent runs, walked through with a weather example.',
  ),
  hfJudge: page(
    'LLM as judge: basics',
    'https://github.com/huggingface/evaluation-guidebook/blob/main/contents/model-as-a-judge/basics.md',
    'What judge models are, their strengths and weaknesses and how to start with one.',
  ),
  ragasFaith: page(
    'Ragas: Faithfulness',
    'https://docs.ragas.io/en/stable/concepts/metrics/available_metrics/faithfulness/',
    'Scoring how far an answer is supported by the retrieved context, with the formula.',
  ),
  pegTips: page(
    'Prompt Engineering Guide: General tips',
    'https://www.promptingguide.ai/introduction/tips',
    'Starting simple, instructions, specificity, avoiding vagueness and saying what to do.',
  ),
  pegCalling: page(
    'Prompt Engineering Guide: Function calling',
    'https://www.promptingguide.ai/agents/function-calling',
    'Tool definitions, the loop of actions and observations, and debugging calls.',
  ),
  pegRag: page(
    'Prompt Engineering Guide: RAG',
    'https://www.promptingguide.ai/techniques/rag',
    'The idea of retrieval-augmented generation and a small worked use case.',
  ),
  owaspPrompt: page(
    'OWASP: LLM Prompt Injection Prevention',
    'https://cheatsheetseries.owasp.org/cheatsheets/LLM_Prompt_Injection_Prevention_Cheat_Sheet.html',
    'Direct and indirect injection, obfuscation, exfiltration and layered defences.',
  ),
  owaspRag: page(
    'OWASP: RAG Security',
    'https://cheatsheetseries.owasp.org/cheatsheets/RAG_Security_Cheat_Sheet.html',
    'Poisoned documents, embedding attacks, access control at retrieval and output handling.',
  ),
  osVector: page(
    'OpenSearch: Vector search basics',
    'https://docs.opensearch.org/latest/vector-search/getting-started/vector-search-basics/',
    'Embeddings, similarity and distance explained with small examples.',
  ),
  osVectorConcepts: page(
    'OpenSearch: Vector search concepts',
    'https://docs.opensearch.org/latest/vector-search/getting-started/concepts/',
    'Exact and approximate k-NN, sparse and dense vectors, hybrid search, quantisation terms.',
  ),
  osChunking: page(
    'OpenSearch: Text chunking',
    'https://docs.opensearch.org/latest/vector-search/ingesting-data/text-chunking/',
    'Splitting long documents before embedding and searching the chunks.',
  ),
  osQuality: page(
    'OpenSearch: Evaluating search quality',
    'https://docs.opensearch.org/latest/search-plugins/search-relevance/evaluate-search-quality/',
    'Running query sets against relevance judgements and reading the metrics.',
  ),
  osLtr: page(
    'OpenSearch: ML ranking core concepts',
    'https://docs.opensearch.org/latest/search-plugins/ltr/core-concepts/',
    'Judgement lists, features, logging, training a ranker and testing it.',
  ),
  top10Access: page(
    'OWASP Top 10 2025: Broken Access Control',
    'https://owasp.org/Top10/2025/A01_2025-Broken_Access_Control/',
    'What the category covers, how to prevent it, attack examples and mapped weaknesses.',
  ),
  top10Injection: page(
    'OWASP Top 10 2025: Injection',
    'https://owasp.org/Top10/2025/A05_2025-Injection/',
    'Injection in its forms, prevention and example attacks.',
  ),
  owaspThreat: page(
    'OWASP: Threat Modeling',
    'https://cheatsheetseries.owasp.org/cheatsheets/Threat_Modeling_Cheat_Sheet.html',
    'The four questions, system models, STRIDE, responses to threats and reviewing the result.',
  ),
  owaspReview: page(
    'OWASP: Secure Code Review',
    'https://cheatsheetseries.owasp.org/cheatsheets/Secure_Code_Review_Cheat_Sheet.html',
    'Review types, preparation, and what to look for by class of weakness.',
  ),
  ggReview: page(
    'What to look for in a code review',
    'https://google.github.io/eng-practices/review/reviewer/looking-for.html',
    'Design, functionality, complexity, tests, naming, comments and context in review.',
  ),
  owaspKeys: page(
    'OWASP: Key Management',
    'https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html',
    'Choosing algorithms, key life cycle, storage, compromise and recovery.',
  ),
  owaspCrypto: page(
    'OWASP: Cryptographic Storage',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html',
    'Where to encrypt, algorithms and modes, random numbers, separation of keys and data.',
  ),
  owaspAuthz: page(
    'OWASP: Authorization',
    'https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html',
    'Deny by default, checking every request, attribute and relationship models, and testing it.',
  ),
  owaspOauth: page(
    'OWASP: OAuth 2.0',
    'https://cheatsheetseries.owasp.org/cheatsheets/OAuth2_Cheat_Sheet.html',
    'PKCE, deprecated grants, token replay, sender-constrained tokens and client authentication.',
  ),
  owaspSaml: page(
    'OWASP: SAML Security',
    'https://cheatsheetseries.owasp.org/cheatsheets/SAML_Security_Cheat_Sheet.html',
    'Validating signatures and protocol rules, bindings, unsolicited responses, provider duties.',
  ),
  owaspSupply: page(
    'OWASP: Software Supply Chain Security',
    'https://cheatsheetseries.owasp.org/cheatsheets/Software_Supply_Chain_Security_Cheat_Sheet.html',
    'Threats to source, dependencies, build and deployment with mitigations for each.',
  ),
  slsaThreats: page(
    'SLSA: Threats and mitigations',
    'https://github.com/slsa-framework/slsa/blob/main/spec/threats.md',
    'Attacks on source, build and distribution, lettered along the chain, and what counters each.',
  ),
  owaspVulndep: page(
    'OWASP: Vulnerable Dependency Management',
    'https://cheatsheetseries.owasp.org/cheatsheets/Vulnerable_Dependency_Management_Cheat_Sheet.html',
    'What to do in each case: patched, delayed, never patched, or unknown vulnerable dependency.',
  ),
  owaspDisclosure: page(
    'OWASP: Vulnerability Disclosure',
    'https://cheatsheetseries.owasp.org/cheatsheets/Vulnerability_Disclosure_Cheat_Sheet.html',
    'Disclosure models, reporting, receiving reports and running a programme.',
  ),
  fuzzIntro: page(
    'Introduction to fuzzing',
    'https://github.com/google/fuzzing/blob/master/docs/intro-to-fuzzing.md',
    'Coverage-guided fuzzing, sanitizers, what is worth fuzzing and the main engines.',
  ),
  fuzzTarget: page(
    'What makes a good fuzz target',
    'https://github.com/google/fuzzing/blob/master/docs/good-fuzz-target.md',
    'Determinism, speed, memory, seed corpora and discoverable coverage for a target.',
  ),
  owaspCloud: page(
    'OWASP: Secure Cloud Architecture',
    'https://cheatsheetseries.owasp.org/cheatsheets/Secure_Cloud_Architecture_Cheat_Sheet.html',
    'Risk analysis, public and private parts, object storage, networks, trust boundaries, logging.',
  ),
  awsTemp: page(
    'AWS Well-Architected: Use temporary credentials',
    'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_identities_unique.html',
    'Why long-lived keys are a risk, anti-patterns and how to move people and machines off them.',
  ),
  awsTfsec: page(
    'AWS: Security best practices for the Terraform provider',
    'https://docs.aws.amazon.com/prescriptive-guidance/latest/terraform-aws-provider-best-practices/security.html',
    'Least-privilege roles, state encryption and access, scanning and policy guardrails for Terraform.',
  ),
  owaspIac: page(
    'OWASP: Infrastructure as Code Security',
    'https://cheatsheetseries.owasp.org/cheatsheets/Infrastructure_as_Code_Security_Cheat_Sheet.html',
    'Practices for infrastructure code from editor checks to deployment and runtime.',
  ),
  owaspK8s: page(
    'OWASP: Kubernetes Security',
    'https://cheatsheetseries.owasp.org/cheatsheets/Kubernetes_Security_Cheat_Sheet.html',
    'Hardening hosts and components, build, deploy and runtime phases, RBAC, network policy.',
  ),
  owaspDocker: page(
    'OWASP: Docker Security',
    'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
    'Numbered rules: non-root users, capabilities, privilege escalation, scanning, secrets.',
  ),
  wstgMethods: page(
    'OWASP WSTG: Penetration testing methodologies',
    'https://owasp.org/www-project-web-security-testing-guide/latest/3-The_OWASP_Testing_Framework/1-Penetration_Testing_Methodologies',
    'The main methodologies side by side: OWASP guides, PTES, PCI, OSSTMM, NIST.',
  ),
  wstgReport: page(
    'OWASP WSTG: Reporting',
    'https://owasp.org/www-project-web-security-testing-guide/latest/5-Reporting/01-Reporting_Structure',
    'Structure of a test report from scope and limits to findings and appendices.',
  ),
  wstgBola: page(
    'OWASP WSTG: API broken object level authorization',
    'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/12-API_Testing/02-API_Broken_Object_Level_Authorization',
    "How to test whether one caller can reach another's objects, in REST and GraphQL.",
  ),
  owaspRest: page(
    'OWASP: REST Security',
    'https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html',
    'TLS, access control, JWT and API keys, method limits, validation, errors, headers.',
  ),
  adAttack: page(
    'Active Directory kill chain attack and defense',
    'https://github.com/infosecn1nja/AD-Attack-Defense',
    'Collected techniques by stage, from discovery to persistence, with detection and hardening.',
  ),
  thpRepl: page(
    'Threat Hunter Playbook: Active Directory replication',
    'https://threathunterplaybook.com/library/windows/active_directory_replication.html',
    'How directory replication works, its auditing, and references on abuse.',
  ),
  gtfobins: page(
    'GTFOBins',
    'https://github.com/GTFOBins/GTFOBins.github.io',
    'Curated list of Unix executables that bypass local restrictions on misconfigured systems, with the address of the searchable site.',
  ),
  sigma: page(
    'Sigma rules',
    'https://github.com/SigmaHQ/sigma',
    'What the generic detection format is, rule folders, conversion to SIEM queries, reporting false positives.',
  ),
  thpIntro: page(
    'Threat Hunter Playbook: introduction',
    'https://threathunterplaybook.com/intro.html',
    'Goals and structure of an open hunting framework, hunts as shareable notebooks.',
  ),
  thpQuality: page(
    'Threat Hunter Playbook: data quality',
    'https://threathunterplaybook.com/pre-hunt/data_quality.html',
    'Dimensions of log quality to check before a hunt: completeness, consistency, timeliness.',
  ),
  owaspLogging: page(
    'OWASP: Logging',
    'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html',
    'Which security events to log, with which attributes, what to leave out, and protecting logs.',
  ),
  pdSecurity: page(
    'PagerDuty: Security incident response',
    'https://response.pagerduty.com/during/security_incident_response/',
    'Checklist: cut off the vector, isolate, build the timeline, assess data, communicate.',
  ),
  irm: page(
    'CERT Société Générale: Incident response methodologies',
    'https://github.com/certsocietegenerale/IRM',
    'Index of short response sheets per incident kind: ransomware, phishing, insider, leakage.',
  ),
  pbCompliance: page(
    'Engineering playbook: Compliance',
    'https://microsoft.github.io/code-with-engineering-playbook/non-functional-requirements/compliance/',
    'What compliance asks of a system, its characteristics and ways to build it in.',
  ),
  owaspZero: page(
    'OWASP: Zero Trust Architecture',
    'https://cheatsheetseries.owasp.org/cheatsheets/Zero_Trust_Architecture_Cheat_Sheet.html',
    'Core principles, policy components, identity, device and network steps, common mistakes.',
  ),
  owaspSegment: page(
    'OWASP: Network Segmentation',
    'https://cheatsheetseries.owasp.org/cheatsheets/Network_Segmentation_Cheat_Sheet.html',
    'Three-layer network architecture, interservice rules and example policies.',
  ),
  owaspStuffing: page(
    'OWASP: Credential Stuffing Prevention',
    'https://cheatsheetseries.owasp.org/cheatsheets/Credential_Stuffing_Prevention_Cheat_Sheet.html',
    'Multi-factor first, then layered defences: fingerprints, IP intelligence, breached passwords.',
  ),
  pbTesting: page(
    'Engineering playbook: Testing',
    'https://microsoft.github.io/code-with-engineering-playbook/automated-testing/',
    'Why test, building for testability, and a map from wanted outcome to technique.',
  ),
  pbPlanning: page(
    'Engineering playbook: Test planning',
    'https://microsoft.github.io/code-with-engineering-playbook/automated-testing/test-planning/',
    'Deriving test cases from a story with Given/When/Then and grouping them into plans.',
  ),
  pbE2e: page(
    'Engineering playbook: E2E testing',
    'https://microsoft.github.io/code-with-engineering-playbook/automated-testing/e2e-testing/',
    'Where end-to-end tests fit, designing, planning and running them, and metrics.',
  ),
  pbCdc: page(
    'Engineering playbook: Consumer-driven contract testing',
    'https://microsoft.github.io/code-with-engineering-playbook/automated-testing/cdc-testing/',
    'How consumer tests, contracts and provider verification fit together.',
  ),
  pwBest: page(
    'Playwright: Best practices',
    'https://playwright.dev/docs/best-practices',
    'Testing what users see, isolation, avoiding third parties, locators and web-first assertions.',
  ),
  pwLocators: page(
    'Playwright: Locators',
    'https://playwright.dev/docs/locators',
    'Locating by role, label, text and test id, filtering, and strictness.',
  ),
  pwRetries: page(
    'Playwright: Retries',
    'https://playwright.dev/docs/test-retries',
    'Worker processes, retrying failures, flaky status and serial mode.',
  ),
  pwApi: page(
    'Playwright: API testing',
    'https://playwright.dev/docs/api-testing',
    'Requests without a browser, preparing and checking server state, reusing sign-in.',
  ),
  pwA11y: page(
    'Playwright: Accessibility testing',
    'https://playwright.dev/docs/accessibility-testing',
    'Running axe in tests, scoping scans, handling known issues, limits of automation.',
  ),
  pwFixtures: page(
    'Playwright: Fixtures',
    'https://playwright.dev/docs/test-fixtures',
    'Test- and worker-scoped set-up, overriding, automatic fixtures and order.',
  ),
  pwCi: page(
    'Playwright: Continuous integration',
    'https://playwright.dev/docs/ci',
    'Running in common CI systems, workers, caching browsers, debugging launches.',
  ),
  pwShard: page(
    'Playwright: Sharding',
    'https://playwright.dev/docs/test-sharding',
    'Splitting a suite over machines, balancing shards and merging reports.',
  ),
  pwTrace: page(
    'Playwright: Trace viewer',
    'https://playwright.dev/docs/trace-viewer-intro',
    'Recording and stepping through a trace of a failed test.',
  ),
  pactHow: page(
    'Pact: How Pact works',
    'https://docs.pact.io/getting_started/how_pact_works',
    'Consumer tests write the contract, providers replay it, for HTTP and messages.',
  ),
  pactContract: page(
    'Pact: Contract tests vs functional tests',
    'https://docs.pact.io/consumer/contract_tests_not_functional_tests',
    'What a contract test should and should not check, with an orders example.',
  ),
  k6Types: page(
    'k6: Load test types',
    'https://grafana.com/docs/k6/latest/testing-guides/test-types/',
    'Smoke, average-load, stress, soak, spike and breakpoint tests and when to use each.',
  ),
  k6Auto: page(
    'k6: Automated performance testing',
    'https://grafana.com/docs/k6/latest/testing-guides/automated-performance-testing/',
    'Choosing which tests to automate, modelling load, frequency and environments.',
  ),
  appiumHow: page(
    'How does Appium work?',
    'https://appium.io/docs/en/latest/intro/appium/',
    'WebDriver as the common protocol over platform automation, from any language.',
  ),
  ttsProblem: page(
    '18F: Define the problem',
    'https://github.com/18F/guides/blob/main/content/product/define/problem.md',
    'What a good problem statement has, activities to get there and how to use it.',
  ),
  ttsStrategy: page(
    '18F: Develop a strategy',
    'https://github.com/18F/guides/blob/main/content/product/define/strategy.md',
    'From vision to strategy: qualities of a good one and activities that produce it.',
  ),
  ttsRoadmap: page(
    '18F: Craft a roadmap',
    'https://github.com/18F/guides/blob/main/content/product/define/roadmap.md',
    'Roadmap as the bridge between strategy and backlog, by outcomes and horizons.',
  ),
  ttsMeasure: page(
    '18F: Success metrics',
    'https://github.com/18F/guides/blob/main/content/methods/validate/metrics.md',
    'Picking outcomes, turning them into measures, collecting and revisiting them.',
  ),
  ttsUsers: page(
    '18F: Understand users and their as-is process',
    'https://github.com/18F/guides/blob/main/content/product/discover/users.md',
    'Deciding whom to focus on and learning how they do the job today.',
  ),
  ttsStakeholders: page(
    '18F: Understand your key stakeholders',
    'https://github.com/18F/guides/blob/main/content/product/discover/stakeholders.md',
    'Mapping interest and influence and finding out what each stakeholder needs.',
  ),
  ttsStories: page(
    '18F: User stories',
    'https://github.com/18F/guides/blob/main/content/methods/decide/user-stories.md',
    'Writing stories from epics, with acceptance criteria.',
  ),
  ttsCompare: page(
    '18F: Comparative analysis',
    'https://github.com/18F/guides/blob/main/content/methods/decide/comparative-analysis.md',
    'Comparing direct and related services by heuristics and recording what to learn.',
  ),
  ttsUsability: page(
    '18F: Usability testing',
    'https://github.com/18F/guides/blob/main/content/methods/validate/usability-testing.md',
    'Choosing what to test, tasks, recruiting, moderating and discussing what was seen.',
  ),
  ttsHeuristic: page(
    '18F: Heuristic evaluation',
    'https://github.com/18F/guides/blob/main/content/methods/discover/heuristic-evaluation.md',
    'Several evaluators judging an interface against rules of thumb and merging findings.',
  ),
  ttsPrototype: page(
    '18F: Prototyping',
    'https://github.com/18F/guides/blob/main/content/methods/make/prototyping.md',
    'Making a rough version to learn from and how much fidelity it needs.',
  ),
  ttsInterviews: page(
    '18F: Stakeholder and user interviews',
    'https://github.com/18F/guides/blob/main/content/methods/discover/stakeholder-and-user-interviews.md',
    'Preparing a guide, asking open questions, taking notes in pairs.',
  ),
  ttsResearchPlan: page(
    '18F UX guide: Plan research',
    'https://github.com/18F/ux-guide/blob/main/_pages/research/plan.md',
    'Writing a research plan: goals, ethics, questions, methods, recruiting criteria, timeline.',
  ),
  ttsFiveWhys: page(
    '18F: Five whys',
    'https://github.com/18F/guides/blob/main/content/methods/discover/five-whys.md',
    'Asking why repeatedly to get from a symptom to a cause.',
  ),
  gbProduct: page(
    'GrowthBook: Experimentation-driven product development',
    'https://docs.growthbook.io/using/product-development',
    'How testing changes prioritisation and cost, and why impact can fail to show.',
  ),
  uswdsTokens: page(
    'USWDS: Design tokens',
    'https://designsystem.digital.gov/design-tokens/',
    'Tokens as named keys for colour, spacing and type, used in settings, functions and utilities.',
  ),
  uswdsMaturity: page(
    'USWDS maturity model',
    'https://designsystem.digital.gov/maturity-model/',
    'Adopting a design system in levels: principles, guidance, code.',
  ),
  dtcgAliases: page(
    'Design Tokens Format: aliases',
    'https://github.com/design-tokens/community-group/blob/main/technical-reports/format/aliases.md',
    'How tokens reference other tokens, resolution order, chains and circular references.',
  ),
  saTcp: page(
    'Systems Approach: Reliable byte stream (TCP)',
    'https://book.systemsapproach.org/e2e/tcp.html',
    'Segment format, connection set-up, sliding window, retransmission timers, extensions.',
  ),
  saCc: page(
    'Systems Approach: TCP congestion control',
    'https://book.systemsapproach.org/congestion/tcpcc.html',
    'Additive increase, slow start, fast retransmit and recovery, CUBIC.',
  ),
  saRouting: page(
    'Systems Approach: Routing',
    'https://book.systemsapproach.org/internetworking/routing.html',
    'Distance vector and link state routing, RIP and OSPF, metrics.',
  ),
  saEthernet: page(
    'Systems Approach: Switched Ethernet',
    'https://book.systemsapproach.org/internetworking/ethernet.html',
    'Learning bridges, spanning tree, broadcast domains and virtual LANs.',
  ),
  saIp: page(
    'Systems Approach: Internet (IP)',
    'https://book.systemsapproach.org/internetworking/basic-ip.html',
    'Addresses, forwarding, subnets, fragmentation, ARP, DHCP, ICMP and tunnels.',
  ),
  saIpv6: page(
    'Systems Approach: IP version 6',
    'https://book.systemsapproach.org/scaling/ipv6.html',
    'Why IPv6, address space and notation, packet format, autoconfiguration.',
  ),
  saMpls: page(
    'Systems Approach: MPLS',
    'https://book.systemsapproach.org/scaling/mpls.html',
    'Label switching, explicit routing and virtual private networks over MPLS.',
  ),
  saInfra: page(
    'Systems Approach: Infrastructure applications',
    'https://book.systemsapproach.org/applications/infrastructure.html',
    'Name service with DNS, its hierarchy and resolution, and network management with SNMP and OpenConfig.',
  ),
  saQos: page(
    'Systems Approach: Quality of service',
    'https://book.systemsapproach.org/congestion/qos.html',
    'What applications need, integrated services with RSVP, differentiated services and their per-hop behaviours.',
  ),
  saMultimedia: page(
    'Systems Approach: Multimedia applications',
    'https://book.systemsapproach.org/applications/multimedia.html',
    'SIP and SDP call set-up, H.323 and resource allocation.',
  ),
  saWireless: page(
    'Systems Approach: Wireless networks',
    'https://book.systemsapproach.org/direct/wireless.html',
    'Wi-Fi: physical properties, collision avoidance, distribution, frames and security; and Bluetooth.',
  ),
  frrBgp: page(
    'FRRouting: BGP',
    'https://docs.frrouting.org/en/latest/bgp.html',
    'Basic concepts, capability negotiation, route selection, policies, dampening, MED and configuration in FRR.',
  ),
  frrEvpn: page(
    'FRRouting: EVPN',
    'https://docs.frrouting.org/en/latest/evpn.html',
    'Concepts, route targets, the Linux VXLAN data plane, anycast gateways and sample configurations.',
  ),
  frrRpki: page(
    'FRRouting: Prefix origin validation using RPKI',
    'https://docs.frrouting.org/en/latest/rpki.html',
    'How a router checks that an origin may announce a prefix, and how to use the result.',
  ),
  frrBfd: page(
    'FRRouting: BFD',
    'https://docs.frrouting.org/en/latest/bfd.html',
    'Fast failure detection between forwarding engines and its use by routing protocols.',
  ),
  ansibleDiff: page(
    'Ansible: How network automation is different',
    'https://docs.ansible.com/ansible/latest/network/getting_started/network_differences.html',
    'Execution on the control node, connection types and platform modules for network gear.',
  ),
  ansibleDebug: page(
    'Ansible: Network debug and troubleshooting',
    'https://docs.ansible.com/ansible/latest/network/user_guide/network_debug_troubleshooting.html',
    'Reading logs, isolating and fixing connection, timeout and playbook errors on devices.',
  ),
  ansibleResource: page(
    'Ansible: Network resource modules',
    'https://docs.ansible.com/ansible/latest/network/user_guide/network_resource_modules.html',
    "Managing one part of a device's configuration declaratively with merged, replaced and other states.",
  ),
  cppCore: page(
    'C++ Core Guidelines',
    'https://isocpp.github.io/CppCoreGuidelines/CppCoreGuidelines',
    'Rules with reasons on resources, ownership, interfaces, classes, concurrency and performance.',
    'cpp',
  ),
  rustOwn: page(
    'Rust book: What is ownership?',
    'https://doc.rust-lang.org/book/ch04-01-what-is-ownership.html',
    'Ownership rules, scope, moves, clones and copies, ownership through functions.',
  ),
  rustAsync: page(
    'Rust book: Fundamentals of asynchronous programming',
    'https://doc.rust-lang.org/book/ch17-00-async-await.html',
    'Concurrency against parallelism and what futures, streams and tasks are for.',
  ),
  rustShared: page(
    'Rust book: Shared-state concurrency',
    'https://doc.rust-lang.org/book/ch16-03-shared-state.html',
    'Mutexes, Arc, interior mutability and the risk of deadlock.',
  ),
  rustSync: page(
    'Rust book: Send and Sync',
    'https://doc.rust-lang.org/book/ch16-04-extensible-concurrency-sync-and-send.html',
    'Which types may cross threads and why implementing the traits by hand is unsafe.',
  ),
  algCache: page(
    'Algorithmica: RAM and CPU caches',
    'https://en.algorithmica.org/hpc/cpu-cache/',
    'Experiments on real cache hierarchies and the lessons drawn from them.',
  ),
  algProfiling: page(
    'Algorithmica: Profiling',
    'https://en.algorithmica.org/hpc/profiling/',
    'Kinds of profilers, from instrumentation to simulation, and when each helps.',
  ),
  algEvents: page(
    'Algorithmica: Statistical profiling',
    'https://en.algorithmica.org/hpc/profiling/events/',
    'Hardware counters and sampling with perf on a worked example.',
  ),
  algNoise: page(
    'Algorithmica: Getting accurate results',
    'https://en.algorithmica.org/hpc/profiling/noise/',
    'Measuring the right thing and taking noise out of benchmarks.',
  ),
  algVirtual: page(
    'Algorithmica: Virtual memory',
    'https://en.algorithmica.org/hpc/external-memory/virtual/',
    'Pages, the page table, swapping and memory-mapped files.',
  ),
  algSimd: page(
    'Algorithmica: SIMD parallelism',
    'https://en.algorithmica.org/hpc/simd/',
    'Vector registers and instructions and the speed-up on a simple sum.',
  ),
  algStages: page(
    'Algorithmica: Stages of compilation',
    'https://en.algorithmica.org/hpc/compilation/stages/',
    'Preprocessing, compiling, assembling, linking, link-time optimisation, inspecting output.',
  ),
  gppLoop: page(
    'Game Programming Patterns: Game loop',
    'https://gameprogrammingpatterns.com/game-loop.html',
    'Decoupling game time from processor speed, fixed and variable steps, lag and interpolation.',
  ),
  gppData: page(
    'Game Programming Patterns: Data locality',
    'https://gameprogrammingpatterns.com/data-locality.html',
    'Arranging data for the cache: contiguous arrays, packed data, hot and cold splitting.',
  ),
  gppComponent: page(
    'Game Programming Patterns: Component',
    'https://gameprogrammingpatterns.com/component.html',
    'Splitting a monolithic entity into components and how they talk to each other.',
  ),
  gafferNetwork: page(
    'What every programmer needs to know about game networking',
    'https://gafferongames.com/post/what_every_programmer_needs_to_know_about_game_networking/',
    'From lockstep to client-server and client-side prediction.',
  ),
  gafferSync: page(
    'State Synchronization',
    'https://gafferongames.com/post/state_synchronization/',
    'Priority accumulators, jitter buffers, quantisation, smoothing and delta compression.',
  ),
  vkWhat: page(
    'Vulkan Guide: What is Vulkan?',
    'https://docs.vulkan.org/guide/latest/what_is_vulkan.html',
    'What an explicit graphics API is, who it is for and what it is not.',
  ),
  vkPitfalls: page(
    'Vulkan Guide: Common pitfalls',
    'https://docs.vulkan.org/guide/latest/common_pitfalls.html',
    'Validation layers, recording command buffers, pipelines, duplication per image, queues and descriptor sets.',
  ),
  pdExternal: page(
    'PagerDuty: External communication guidelines',
    'https://response.pagerduty.com/during/external_communication_guidelines/',
    'When and how to tell customers about an incident, from first notice to resolution.',
  ),
  pdSeverity: page(
    'PagerDuty: Severity levels',
    'https://response.pagerduty.com/before/severity_levels/',
    'Defining severities and the response each one gets.',
  ),
  pdLiaison: page(
    'PagerDuty: Customer liaison',
    'https://response.pagerduty.com/training/customer_liaison/',
    'What the person between responders and customers does and how messages are approved.',
  ),
  wtdBegin: page(
    'Write the Docs: How to write software documentation',
    'https://www.writethedocs.org/guide/writing/beginners-guide-to-docs/',
    'Why to document, what to put in and a template for a first README.',
  ),
  wtdSupport: page(
    'Write the Docs: Documentation inside a support team',
    'https://www.writethedocs.org/guide/writing/support-team/',
    'What support work gives a technical writer, and how to start and keep documentation going in the team.',
  ),
  wtdCode: page(
    'Write the Docs: Docs as code',
    'https://www.writethedocs.org/guide/docs-as-code/',
    'The idea of writing documentation with the tools and reviews of code, and talks about it.',
  ),
  diataxis: page(
    'Diátaxis: Start here',
    'https://diataxis.fr/start-here/',
    'Tutorials, how-to guides, reference and explanation as four distinct needs.',
  ),
  osgCommunity: page(
    'Open Source Guides: Building welcoming communities',
    'https://opensource.guide/building-community/',
    'Welcoming newcomers, responding, sharing ownership and resolving conflicts.',
  ),
  osgMetrics: page(
    'Open Source Guides: Metrics',
    'https://opensource.guide/metrics/',
    'Measuring discovery, usage, retention and maintainer activity.',
  ),
  pbTrade: page(
    'Engineering playbook: Trade studies',
    'https://microsoft.github.io/code-with-engineering-playbook/design/design-reviews/trade-studies/',
    'Choosing between options by agreed criteria, with a flow and a template.',
  ),
  pbSpike: page(
    'Engineering playbook: Technical spike',
    'https://microsoft.github.io/code-with-engineering-playbook/design/design-reviews/recipes/technical-spike/',
    'Time-boxed investigation, its deliverable and how to share it.',
  ),
  pbDevex: page(
    'Engineering playbook: Developer experience',
    'https://microsoft.github.io/code-with-engineering-playbook/developer-experience/',
    'Defining and measuring developer experience, inner-loop tasks and who improves them.',
  ),
  tbSchema: page(
    'TigerBeetle: Debit/credit, the schema for OLTP',
    'https://docs.tigerbeetle.com/concepts/debit-credit/',
    'Why money movement is best modelled as immutable debits and credits.',
  ),
  tbAccounting: page(
    'TigerBeetle: Financial accounting',
    'https://docs.tigerbeetle.com/coding/financial-accounting/',
    'Account types, double entry and normal balances for programmers.',
  ),
  tbTwophase: page(
    'TigerBeetle: Two-phase transfers',
    'https://docs.tigerbeetle.com/coding/two-phase-transfers/',
    'Reserving, posting, voiding and expiring funds.',
  ),
  tbReliable: page(
    'TigerBeetle: Reliable transaction submission',
    'https://docs.tigerbeetle.com/coding/reliable-transaction-submission/',
    'Client-generated ids, network failures and restarts so that a transfer happens once.',
  ),
  owaspPayment: page(
    'OWASP: Third-party payment gateway integration',
    'https://cheatsheetseries.owasp.org/cheatsheets/Third_Party_Payment_Gateway_Integration_Cheat_Sheet.html',
    'What can go wrong when handing over an order and in redirects and webhooks.',
  ),
  fraudCards: page(
    'Fraud Detection Handbook: Card fraud scenarios',
    'https://fraud-detection-handbook.github.io/fraud-detection-handbook/Chapter_2_Background/CreditCardFraud.html',
    'Card-present and card-not-present fraud and how losses are distributed.',
  ),
  fraudSystem: page(
    'Fraud Detection Handbook: Fraud detection system',
    'https://fraud-detection-handbook.github.io/fraud-detection-handbook/Chapter_2_Background/FDS.html',
    'Terminal checks, blocking rules, scoring rules, models and investigators in one pipeline.',
  ),
  fraudTopk: page(
    'Fraud Detection Handbook: Precision top-k metrics',
    'https://fraud-detection-handbook.github.io/fraud-detection-handbook/Chapter_4_PerformanceMetrics/TopKBased.html',
    'Judging a detector by the alerts investigators can handle in a day.',
  ),
  obRw: page(
    'Open Banking: Read-write API profile',
    'https://openbankinguk.github.io/read-write-api-site3/v3.1.10/profiles/read-write-data-api-profile.html',
    'Actors, consents, headers, idempotency, signing and status codes for bank APIs.',
  ),
  obPis: page(
    'Open Banking: Payment initiation API profile',
    'https://openbankinguk.github.io/read-write-api-site3/v3.1.10/profiles/payment-initiation-api-profile.html',
    'Consent then order for payments, states, restrictions and security.',
  ),
  exchangeCore: page(
    'exchange-core',
    'https://github.com/exchange-core/exchange-core',
    'An open matching engine: order types, risk, journaling, latency figures and design choices.',
  ),
  openrtb: page(
    'OpenRTB specification 3.0',
    'https://github.com/InteractiveAdvertisingBureau/openrtb/blob/main/OpenRTB%20v3.0%20FINAL.md',
    'Bid request and response objects, layers, transport, auctions and event notices.',
  ),
  prebid: page(
    'Prebid: Introduction to header bidding',
    'https://docs.prebid.org/overview/intro-to-header-bidding.html',
    "How header bidding works, the ad server's part, and effects on operations and engineering.",
  ),
  saleorCheckout: page(
    'Saleor: Checkout lifecycle',
    'https://docs.saleor.io/developer/checkout/lifecycle',
    'From creation to completion and expiry of a checkout, guests and abandoned funds.',
  ),
  saleorStock: page(
    'Saleor: Stock reservation',
    'https://docs.saleor.io/developer/stock/stock-reservation',
    'Holding stock during checkout, when it is taken and released.',
  ),
  saleorStockOverview: page(
    'Saleor: Stock overview',
    'https://docs.saleor.io/developer/stock/overview',
    'Warehouses, channels, stock levels, click-and-collect and webhooks.',
  ),
  saleorPayments: page(
    'Saleor: Payment lifecycle',
    'https://docs.saleor.io/developer/payments/lifecycle',
    'Authorised and charged states, recalculation and out-of-order events.',
  ),
  vroom: page(
    'VROOM API',
    'https://github.com/VROOM-Project/vroom/blob/master/docs/API.md',
    'Input and output of a route optimiser: jobs, shipments, capacities, skills, time windows.',
  ),
  postgisQuery: page(
    'PostGIS: Spatial queries',
    'https://postgis.net/docs/using_postgis_query.html',
    'Spatial relationships, index use and worked spatial SQL examples.',
  ),
  postgisData: page(
    'PostGIS: Data management',
    'https://postgis.net/docs/using_postgis_dbmanagement.html',
    'Geometry and geography types, validation, reference systems, loading and indexes.',
  ),
  valhallaTiles: page(
    'Valhalla: Why tiles?',
    'https://github.com/valhalla/valhalla/blob/master/docs/docs/concepts/why-tiles.md',
    'Why a routing graph is cut into tiles: offline use, updates, memory.',
  ),
  valhallaCosting: page(
    'Valhalla: Dynamic costing',
    'https://github.com/valhalla/valhalla/blob/master/docs/docs/concepts/costing/dynamic-costing.md',
    'Choosing edge costs at query time for different vehicles and preferences.',
  ),
  valhallaMatch: page(
    'Valhalla: Map matching algorithms',
    'https://github.com/valhalla/valhalla/blob/master/docs/docs/contributing/architecture/meili/algorithms.md',
    'Hidden-Markov map matching explained for programmers.',
  ),
  fhir: page(
    'FHIR overview for developers',
    'https://hl7.org/fhir/overview-dev.html',
    'Resources as the unit of exchange, a patient example, REST operations, profiles.',
  ),
  ohdsiCdm: page(
    'The Book of OHDSI: The common data model',
    'https://ohdsi.github.io/TheBookOfOhdsi/CommonDataModel.html',
    'Design of the OMOP model for observational health data and its conventions.',
  ),
  ohdsiQuality: page(
    'The Book of OHDSI: Data quality',
    'https://ohdsi.github.io/TheBookOfOhdsi/DataQuality.html',
    'Sources of quality problems in health data and checks from mapping to study level.',
  ),
  ohdsiCohorts: page(
    'The Book of OHDSI: Defining cohorts',
    'https://ohdsi.github.io/TheBookOfOhdsi/Cohorts.html',
    'Rule-based and probabilistic cohort definitions, concept sets and validity.',
  ),
  nextflow: page(
    'Nextflow: Overview',
    'https://github.com/nextflow-io/nextflow/blob/master/docs/overview.mdx',
    'Processes joined by dataflow channels, run unchanged on laptop, cluster or cloud.',
  ),
  nextflowCache: page(
    'Nextflow: Caching and resuming',
    'https://github.com/nextflow-io/nextflow/blob/master/docs/cache-and-resume.mdx',
    'How task hashes decide what is re-run, and why a resume may not hit.',
  ),
  videoIntro: page(
    'Digital video introduction',
    'https://github.com/leandromoreira/digital_video_introduction',
    'Frames, colour, codecs, motion prediction, containers, adaptive streaming, with hands-on parts.',
  ),
  mastodonAp: page(
    'Mastodon: ActivityPub',
    'https://docs.joinmastodon.org/spec/activitypub/',
    'How posts and profiles federate, supported activities and extensions.',
  ),
  mastodonScale: page(
    'Mastodon: Scaling up your server',
    'https://docs.joinmastodon.org/admin/scaling/',
    'Web, streaming and queue processes, database pooling, caches and replicas of a social server.',
  ),
  mastodonMod: page(
    'Mastodon: Moderation actions',
    'https://docs.joinmastodon.org/admin/moderation/',
    'Freezing, limiting and suspending users, and actions on whole sites.',
  ),
  matrix: page(
    'Matrix specification',
    'https://spec.matrix.org/latest/',
    'Rooms, event graphs, devices and federation of an open messaging protocol.',
  ),
  matrixE2ee: page(
    'Matrix: Client-server API',
    'https://spec.matrix.org/latest/client-server-api/',
    'Messaging modules such as receipts and end-to-end encryption with key distribution.',
  ),
  recsysEval: page(
    'Recommenders: Evaluate',
    'https://github.com/recommenders-team/recommenders/tree/main/examples/03_evaluate',
    'Notebooks on rating and ranking metrics, diversity and novelty of recommenders.',
  ),
  recsysCf: page(
    'Recommenders: Collaborative filtering deep dives',
    'https://github.com/recommenders-team/recommenders/tree/main/examples/02_model_collaborative_filtering',
    'Index of notebooks on collaborative-filtering algorithms and their data needs.',
  ),
  cnilGdpr: page(
    'CNIL: GDPR developer guide',
    'https://github.com/LINCnil/GDPR-Developer-Guide',
    'Sheets for developers: identifying personal data, minimising it, retention, rights, analytics.',
  ),
  owaspPrivacy: page(
    'OWASP: User Privacy Protection',
    'https://cheatsheetseries.owasp.org/cheatsheets/User_Privacy_Protection_Cheat_Sheet.html',
    'Mitigations that protect users: strong cryptography, panic modes, IP leakage, honesty.',
  ),
  mqtt: page(
    'mqtt(7): MQ Telemetry Transport',
    'https://mosquitto.org/man/mqtt-7.html',
    'Topics and wildcards, quality of service, retained messages, clean sessions, wills.',
  ),
  ocpi: page(
    'OCPI: Sessions module',
    'https://github.com/ocpi/ocpi/blob/2.3.0/release/core/mod_sessions.asciidoc',
    'How charging sessions are pushed and pulled between operators and service providers.',
  ),
  autoware: page(
    'Autoware: Architecture overview',
    'https://autowarefoundation.github.io/autoware-documentation/main/design/autoware-architecture-v1/',
    'Layers of an open driving stack: sensing, map, localisation, perception, planning, control.',
  ),
  rosQos: page(
    'ROS 2: Quality of service settings',
    'https://docs.ros.org/en/rolling/Concepts/Intermediate/About-Quality-of-Service-Settings.html',
    'Policies and profiles of communication, which publisher and subscriber settings are compatible, and events.',
  ),
  open5gs: page(
    'Open5GS quickstart',
    'https://open5gs.org/open5gs/docs/guide/01-quickstart/',
    'The functions of 4G and 5G cores, how they connect and a first configuration.',
  ),
  xapi: page(
    'Experience API: About',
    'https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-About.md',
    'Why learning experiences are recorded as statements and what the parts of xAPI are.',
  ),
  gtfs: page(
    'GTFS schedule reference',
    'https://gtfs.org/documentation/schedule/reference/',
    'Files, fields and rules of a transit feed: stops, trips, stop times, calendars, fares.',
  ),
  gtfsRt: page(
    'GTFS Realtime overview',
    'https://github.com/google/transit/blob/master/gtfs-realtime/spec/en/README.md',
    'Trip updates, vehicle positions and alerts and how feeds are structured.',
  ),
  reso: page(
    'RESO Web API Core specification',
    'https://github.com/RESOStandards/transport/blob/main/proposals/web-api-core.md',
    'OData-based access to property listings: queries, metadata, replication, errors.',
  ),
  tessdoc: page(
    'Tesseract: Improving the quality of the output',
    'https://tesseract-ocr.github.io/tessdoc/ImproveQuality.html',
    'Rescaling, binarising, deskewing, borders and page segmentation before OCR.',
  ),
  lsp: page(
    'Language Server Protocol overview',
    'https://microsoft.github.io/language-server-protocol/overviews/lsp/overview/',
    'One protocol between editors and language tooling, a typical exchange and capabilities.',
  ),
  killbill: page(
    'Kill Bill subscription guide',
    'https://docs.killbill.io/latest/userguide_subscription.html',
    'Catalogues, entitlement, invoicing, usage billing and dunning in an open billing system.',
  ),
  nhsA11y: page(
    'NHS digital service manual: Accessibility',
    'https://service-manual.nhs.uk/accessibility',
    'The duty to make services accessible, whom it concerns, and WCAG 2.2 with how it is monitored.',
  ),
  fastlaneBeta: page(
    'fastlane: iOS beta deployment',
    'https://docs.fastlane.tools/getting-started/ios/beta-deployment/',
    'Building, signing, uploading, testers and release notes from one script.',
    'ios',
  ),
  openreg: page(
    'OpenRegulatory templates',
    'https://github.com/openregulatory/templates',
    'Templates for quality management, software life cycle, risk and usability of medical devices.',
  ),
  scReentrancy: page(
    'Smart contract best practices: Reentrancy',
    'https://consensysdiligence.github.io/smart-contract-best-practices/attacks/reentrancy/',
    'How one call can re-enter another, single- and cross-function cases, and fixes that fail.',
  ),
  scExternal: page(
    'Smart contract best practices: External calls',
    'https://consensysdiligence.github.io/smart-contract-best-practices/development-recommendations/general/external-calls/',
    'Calling untrusted contracts safely: order of state changes, errors, pull instead of push.',
  ),
  watchman: page(
    'Moov Watchman: Introduction',
    'https://github.com/moov-io/watchman/blob/master/docs/intro.md',
    'Sanctions screening: list sources, name similarity, preparation of entities, common questions.',
  ),
  mediasoupScale: page(
    'mediasoup: Scalability',
    'https://mediasoup.org/documentation/v3/scalability/',
    'Workers, routers and consumers per core, and broadcasting one to many over several routers.',
  ),
  mediasoupOverview: page(
    'mediasoup: Overview',
    'https://mediasoup.org/documentation/overview/',
    'What a selective forwarding unit does compared with mixing, and its use cases.',
  ),
  sosTrouble: page(
    'School of SRE: Troubleshooting',
    'https://linkedin.github.io/school-of-sre/level102/system_troubleshooting_and_performance/troubleshooting/',
    'A troubleshooting flowchart, general practices and common host problems.',
  ),
  bayesHackers: page(
    'Bayesian Methods for Hackers',
    'https://github.com/CamDavidsonPilon/Probabilistic-Programming-and-Bayesian-Methods-for-Hackers',
    'A computation-first introduction to Bayesian inference with worked notebooks in Python.',
  ),
  yjsUpdates: page(
    'Yjs: Document updates',
    'https://docs.yjs.dev/api/document-updates',
    'How shared-document changes are encoded, merged and synchronised between clients.',
  ),
  yjsAwareness: page(
    'Yjs: Awareness',
    'https://docs.yjs.dev/api/about-awareness',
    'Presence and cursors as a small CRDT beside the document.',
  ),
  pbRai: page(
    'Engineering playbook: Responsible AI',
    'https://microsoft.github.io/code-with-engineering-playbook/ml-and-ai-projects/responsible-ai/',
    'Principles and an assessment process that ML projects go through.',
  ),
  fcmReceive: page(
    'Firebase: Receive messages in a Flutter app',
    'https://firebase.google.com/docs/cloud-messaging/flutter/receive',
    'Permission, foreground and background messages, opening the right screen, delivery data.',
    'flutter',
  ),
  ablyPush: page(
    'Ably: Push notifications overview',
    'https://ably.com/docs/push',
    'The way of a push message over FCM, APNs and Web Push: activation, publishing, device life cycle.',
  ),
  owaspAuto: page(
    'OWASP: Automotive Security',
    'https://cheatsheetseries.owasp.org/cheatsheets/Automotive_Security_Cheat_Sheet.html',
    'Ten classes of weakness in vehicles, from buses and telematics to updates, each with an example.',
  ),
  ciMap: page(
    'Crafting Interpreters: A Map of the Territory',
    'https://craftinginterpreters.com/a-map-of-the-territory.html',
    'The parts of a language implementation, from scanning to code generation, runtime and JIT.',
  ),
  nakamaLead: page(
    'Nakama: Leaderboards',
    'https://heroiclabs.com/docs/nakama/concepts/leaderboards/',
    'Creating leaderboards, reset schedules, operators, and listing by score, by friends or around a player.',
  ),
  nakamaAuth: page(
    'Nakama: Server-authoritative multiplayer',
    'https://heroiclabs.com/docs/nakama/concepts/server-authoritative-multiplayer/',
    'Matches whose state the server owns: loop, tick rate, joining, leaving and messages.',
  ),
  xv6Book: page(
    'xv6: a simple, Unix-like teaching operating system (book source)',
    'https://github.com/mit-pdos/xv6-riscv-book',
    'Chapters on interfaces, page tables, traps, locking, scheduling and file systems of a small kernel.',
  ),
  ciGc: page(
    'Crafting Interpreters: Garbage Collection',
    'https://craftinginterpreters.com/garbage-collection.html',
    'Reachability, mark and sweep, roots, the tricolour abstraction and when to collect, in working code.',
  ),
  sfTriggers: page(
    'Trigger and Bulk Request Best Practices',
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/connectapi/apex_triggers_bestpract.htm',
    'Why Apex triggers must expect many records, with flawed and correct patterns beside each other.',
  ),
  sfLimits: page(
    'Execution Governors and Limits',
    'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/pages/apex_gov_limits.htm',
    'Tables of the per-transaction limits of Apex, synchronous and asynchronous, and what happens when one is exceeded.',
  ),
  fpgaCdc: page(
    'Clock Domain Crossing, FPGA Design Elements',
    'https://fpgacpu.ca/fpga/cdc.html',
    'What metastability is, why it cannot be designed away, and how a chain of registers synchronises one bit.',
  ),
  cocotb: page(
    "Welcome to cocotb's documentation",
    'https://docs.cocotb.org',
    'Test benches for VHDL and SystemVerilog in Python: idea, simulators, and how it differs from HDL benches.',
  ),
  staTerms: page(
    'Static timing analysis across process corners',
    'https://github.com/Geetima2021/vsdpcvrd',
    'Terms of static timing analysis (path, arrival time, setup, hold, slack) and their use over corners with an open tool.',
  ),
  llvmCodegen: page(
    'The LLVM Target-Independent Code Generator',
    'https://releases.llvm.org/1.6/docs/CodeGenerator.html',
    'Parts of a code generator: target description, selection, scheduling, register allocation, emission.',
  ),
  soliditySecurity: page(
    'Security Considerations, Solidity',
    'https://github.com/ethereum/solidity/blob/develop/docs/security-considerations.rst',
    'Pitfalls and recommendations for contracts whose code and execution are public.',
  ),
  solCei: page(
    'Checks Effects Interactions',
    'https://fravoll.github.io/solidity-patterns/checks_effects_interactions.html',
    'How a called contract can re-enter its caller, and the order of steps that prevents it.',
  ),
  crsIntro: page(
    'Coordinate reference systems, GIS4Schools',
    'https://github.com/opengeolab/GIS4Schools_documentation/blob/main/part1/1_2.rst',
    'Why coordinates mean nothing without a reference system, and how such systems are set up for the Earth.',
  ),
  rasterioWindows: page(
    'Windowed reading and writing, Rasterio',
    'https://rasterio.readthedocs.io/en/latest/topics/windowed-rw.html',
    'Reading and writing parts of rasters larger than memory, with windows, blocks and parallel work.',
  ),
  maplibreSources: page(
    'Sources, MapLibre Style Specification',
    'https://maplibre.org/maplibre-style-spec/sources/',
    'Which sources a web map takes (vector and raster tiles, GeoJSON) and how layers refer to them.',
  ),
  kserve: page(
    'What is KServe?',
    'https://www.kubeflow.org/docs/external-add-ons/kserve/introduction',
    'Serving models on Kubernetes: autoscaling, scale to zero, canary releases, pre- and post-processing.',
  ),
  wpHooks: page(
    'Hooks, WordPress APIs',
    'https://developer.wordpress.org/apis/hooks/',
    'What hooks are, with the references of action and filter hooks and the way into the plugin handbook.',
  ),
  intuneCompliance: page(
    'Set up compliance policies for devices',
    'https://github.com/MicrosoftDocs/microsoft-365-docs/blob/public/microsoft-365/solutions/manage-devices-with-intune-compliance-policies.md',
    'How policies define a healthy device and how access to data then depends on it.',
  ),
  sipFlows: page(
    'RFC 3665: SIP Basic Call Flow Examples',
    'https://datatracker.ietf.org/doc/html/rfc3665',
    'Message by message: registration, successful and failed calls, through proxies and redirects.',
  ),
  rtpUsage: page(
    'Media Transport and Use of RTP in WebRTC',
    'https://datatracker.ietf.org/doc/html/draft-ietf-rtcweb-rtp-usage-26',
    'Which parts of RTP real-time media in browsers must use, and why.',
  ),
  rtpJitter: page(
    'A jitter buffer for RTP, documented',
    'https://hexdocs.pm/ex_webrtc/ExWebRTC.RTP.JitterBuffer.html',
    'Buffering and reordering packets by sequence number with a controlled latency, as one library does it.',
  ),
  eip: page(
    'Introducing Enterprise Integration Patterns',
    'https://docs.redhat.com/en/documentation/red_hat_fuse/7.10/html/apache_camel_development_guide/IntroToEIP',
    'The patterns by group (channels, routing, transformation, endpoints), each with the case it is for.',
  ),
  pyRobotics: page(
    'PythonRobotics',
    'https://github.com/AtsushiSakai/PythonRobotics',
    'Readable code and a textbook for localisation, mapping, SLAM, path planning and tracking.',
  ),
  cobolCourse: page(
    'COBOL Programming Course',
    'https://github.com/openmainframeproject/cobol-programming-course',
    'Training material and labs for COBOL on z/OS, from first programs to testing.',
  ),
  emailAuth: page(
    'Email security: SPF, DKIM, DMARC',
    'https://github.com/jibingl/CCNA-CCNP/wiki/Email-Security',
    'What each of the three records is for, how a DKIM signature is made and verified, with example records.',
  ),
  migrationWaves: page(
    'Wave planning, portfolio assessment guide',
    'https://docs.aws.amazon.com/prescriptive-guidance/latest/application-portfolio-assessment-guide/wave-planning.html',
    'Grouping applications into migration waves by dependency, and the phases of a wave.',
  ),
  quaternionRoutines: page(
    'Quaternion math routines',
    'https://www.allegro.cc/manual/4/api/quaternion-math-routines/',
    'What quaternions hold, why they interpolate rotations well, and the operations a library offers.',
  ),
  sapSuite: page(
    'What Is SAP Integration Suite?',
    'https://github.com/SAP-docs/btp-integration-suite/blob/main/docs/ISuite/what-is-sap-integration-suite-5cc6987.md',
    'What the suite integrates and its capabilities, from cloud integration to trading partners.',
  ),
  agileScrum: page(
    'Agile and Scrum, software engineering principles',
    'https://github.com/hmislk/hmis/wiki/SE-14-Agile-and-Scrum',
    "Values and principles of agile work, why it arose, and Scrum's roles, events and artefacts.",
  ),
} as const satisfies Record<string, Resource>;
