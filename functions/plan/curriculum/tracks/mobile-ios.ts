import { pages } from '../pages.ts';
import type { TrackFile } from '../schema.ts';

export const mobileIos: TrackFile = {
  track: {
    id: 'mobile-ios',
    title: 'iOS development',
    synonyms: [
      'ios',
      'ios developer',
      'ios engineer',
      'swift developer',
      'iphone developer',
      'apple platforms',
      'mobile ios',
    ],
    core: [
      'swift',
      'swiftui',
      'swift-concurrency',
      'arc-memory-management',
      'ios-app-lifecycle',
      'core-data',
      'ios-testing',
      'mobile-system-design',
      'offline-sync',
      'ios-performance',
      'mobile-networking',
      'mobile-release',
      'mobile-security',
    ],
  },
  topics: [
    {
      id: 'swift',
      name: 'Swift',
      tracks: ['mobile-ios'],
      synonyms: [
        'swift language',
        'optionals',
        'protocols',
        'protocol-oriented programming',
        'swift generics',
      ],
      technologies: ['swift', 'objective-c', 'ios'],
      keywords: [
        'value type',
        'struct or class',
        'optional chaining',
        'existential',
        'property wrapper',
        'codable',
      ],
      join: 'none',
      prerequisites: [],
      probes: {
        beginner: [
          'Optionals and safe unwrapping',
          'Structs against classes',
          'Enums with associated values and pattern matching',
        ],
        intermediate: [
          'Protocols with associated types, some and any',
          'Error handling and Result',
          'Copy-on-write and value semantics',
        ],
        advanced: [
          'Existentials against generics in performance and API design',
          'Macros and result builders',
          'Bridging with Objective-C in an old code base',
        ],
      },
      questions: [
        {
          text: 'When do you use `if let`, `guard let` and `??`? Show a line for each.',
          kind: 'concept',
          level: 'beginner',
          answer: [
            'guard let leaves early and keeps the value; if let for a branch; ?? for a default',
            'A line for each, and no force unwrap',
          ],
        },
        {
          text: 'Decode a feed in which one malformed item must not lose the others. Show the Codable code.',
          kind: 'coding',
          level: 'intermediate',
          answer: [
            'Decode an array of a wrapper that tries the item and keeps nil on failure, then compactMap',
            'Count and report what was dropped',
          ],
        },
        {
          text: 'A force-unwrapped value crashes for 0.3% of users. How do you find the path, and what would you change in the type instead of adding a guard?',
          kind: 'debugging',
          level: 'intermediate',
          answer: [
            'Symbolicated crash logs by path and input; which state has no value?',
            'Make the state an enum or move the value to init, so the absent case is handled where it arises',
          ],
        },
        {
          text: 'A team debates structs against classes for its view models. Which questions decide it?',
          kind: 'case',
          level: 'advanced',
          answer: [
            'Is there identity and shared change, or only a value?',
            'Observation, copying cost, threads: structs for state, a class where several views must see one thing',
          ],
        },
      ],
      minutes: { beginner: 200, intermediate: 130, advanced: 90 },
      difficulty: 3,
      resources: [pages.swiftBasics, pages.swiftProtocols],
    },
    {
      id: 'swiftui',
      name: 'SwiftUI and UIKit',
      tracks: ['mobile-ios'],
      synonyms: ['swiftui', 'uikit', 'ios ui', 'combine framework', 'auto layout'],
      technologies: ['swiftui', 'uikit', 'combine'],
      keywords: [
        'view modifier',
        'state object',
        'observable',
        'diffable data source',
        'navigation stack',
        'view hierarchy',
      ],
      join: 'none',
      prerequisites: ['swift'],
      probes: {
        beginner: [
          'Views as values, state and bindings',
          'Lists, navigation and sheets',
          'Auto Layout basics and the view controller life cycle',
        ],
        intermediate: [
          'Choosing between state, binding, observable and environment',
          'Identity and why a view loses its state',
          'Mixing SwiftUI into UIKit and back',
        ],
        advanced: [
          'Diagnosing redundant body evaluation',
          'Large lists with mixed cells and images',
          'Migrating an app screen by screen',
        ],
      },
      questions: [
        {
          text: 'Build a toggle that hides a text, then move the state to the parent. Which property wrappers change?',
          kind: 'coding',
          level: 'beginner',
          answer: [
            '@State owned by the view; then @Binding in the child and @State in the parent',
            'One source of truth',
          ],
        },
        {
          text: 'A text field in a list loses focus at every keystroke. What is going on with identity, and how do you fix it?',
          kind: 'debugging',
          level: 'intermediate',
          answer: [
            'The row’s id changes with each key stroke (such as the text itself or a fresh UUID), so the field is rebuilt',
            'A stable id from the model',
          ],
        },
        {
          text: 'Build a settings screen shared by iPhone, iPad and Watch. What do you share, and what do you adapt?',
          kind: 'design',
          level: 'intermediate',
          answer: [
            'Share model, settings keys and rows; adapt navigation, controls and how much is shown',
            'Watch: few settings, synced; iPad: split view and keyboard',
          ],
        },
        {
          text: 'A UIKit app of 150 screens should move to SwiftUI while shipping every two weeks. How do you cut it up, and what stays in UIKit?',
          kind: 'case',
          level: 'advanced',
          answer: [
            'New screens first, then leaves by hosting controllers; one navigation owner at a time',
            'Stays: complex text, camera, large collections where it is measured; design tokens shared',
          ],
        },
      ],
      minutes: { beginner: 200, intermediate: 140, advanced: 90 },
      difficulty: 3,
      resources: [pages.appleSwiftuiState, pages.appleModelData],
    },
    {
      id: 'swift-concurrency',
      name: 'Swift concurrency',
      tracks: ['mobile-ios'],
      synonyms: [
        'async await in swift',
        'grand central dispatch',
        'gcd',
        'structured concurrency in swift',
        'sendable',
        'main actor',
      ],
      technologies: ['swift'],
      keywords: [
        'async await',
        'async and actors',
        'structured concurrency',
        'data race',
        'dispatch queue',
        'task group',
        'main thread',
        'continuation',
        'thread sanitizer',
      ],
      join: 'none',
      prerequisites: ['swift'],
      probes: {
        beginner: [
          'async functions and where they run',
          'Updating the interface on the main actor',
          'Queues: serial, concurrent, main',
        ],
        intermediate: [
          'Task groups, cancellation and priorities',
          'Actors and re-entrancy',
          'Bridging callbacks with continuations',
        ],
        advanced: [
          'Sendable checking and migrating to strict concurrency',
          'Actor re-entrancy bugs and invariants across awaits',
          'Priority inversion and thread explosion',
        ],
      },
      questions: [
        {
          text: 'Why must the interface be changed on the main thread, and what do you see when it is not?',
          kind: 'concept',
          level: 'beginner',
          answer: [
            'UIKit and SwiftUI are not thread-safe: glitches, crashes now and then',
            '@MainActor makes the compiler check it',
          ],
        },
        {
          text: 'Load 50 images with at most four at a time, cancel them when the screen goes away, and keep their order.',
          kind: 'coding',
          level: 'intermediate',
          answer: [
            'A task group, starting four and adding one as each ends; results stored by index',
            'Child tasks are cancelled with the view’s task; check cancellation after await',
          ],
        },
        {
          text: 'An actor guards a cache, yet the same file is downloaded twice. Explain how, and repair it.',
          kind: 'debugging',
          level: 'intermediate',
          answer: [
            'The actor is re-entrant: while the first call awaits the download, a second passes the check',
            'Store the task in the cache before awaiting, and await the same one',
          ],
        },
        {
          text: 'Turning on strict concurrency gives 1,800 warnings. How do you plan the migration?',
          kind: 'case',
          level: 'advanced',
          answer: [
            'By module from the leaves, warnings counted in CI so they only fall',
            'Value types and actors for shared state, @MainActor for UI; unchecked Sendable only with a reason',
          ],
        },
      ],
      minutes: { beginner: 150, intermediate: 120, advanced: 90 },
      difficulty: 4,
      resources: [pages.swiftConcurrency],
    },
    {
      id: 'arc-memory-management',
      name: 'ARC memory management',
      tracks: ['mobile-ios'],
      synonyms: [
        'arc',
        'retain cycles',
        'automatic reference counting',
        'weak references',
        'ios memory management',
      ],
      technologies: ['swift', 'objective-c'],
      keywords: ['memory leak', 'capture list', 'unowned', 'memory graph', 'delegate weak'],
      join: 'none',
      prerequisites: ['swift'],
      probes: {
        beginner: ['Strong, weak and unowned', 'Where cycles come from', 'Why delegates are weak'],
        intermediate: [
          'Capture lists in closures and tasks',
          'Reading the memory graph',
          'Autorelease pools in loops',
        ],
        advanced: [
          'Memory warnings and jetsam limits',
          'Leaks hidden in long-lived observers and timers',
          'Footprint of images and caches',
        ],
      },
      questions: [
        {
          text: "A screen's deinit never runs after it is dismissed. Walk me through finding the cycle.",
          kind: 'debugging',
          level: 'intermediate',
          answer: [
            'The memory graph shows who holds it: a closure, delegate, timer, or observer',
            'weak self or ending the subscription; a test that the object is released',
          ],
        },
        {
          text: 'When would you choose unowned over weak, and what happens if you are wrong?',
          kind: 'concept',
          level: 'beginner',
          answer: [
            'unowned only when the other surely lives at least as long',
            'Wrong means a crash on access; weak means nil to handle',
          ],
        },
        {
          text: 'The app is killed in the background more often since the last release, without crash reports. What do you measure?',
          kind: 'case',
          level: 'advanced',
          answer: [
            'Memory at the time of entering background, jetsam reports (MetricKit exit counts), footprint by screen',
            'Release caches and large images in the background; compare with the release’s diff',
          ],
        },
      ],
      minutes: { beginner: 100, intermediate: 80, advanced: 60 },
      difficulty: 3,
      resources: [pages.swiftArc],
    },
    {
      id: 'ios-app-lifecycle',
      name: 'iOS app life cycle',
      tracks: ['mobile-ios'],
      synonyms: [
        'background execution',
        'background tasks',
        'state restoration',
        'ios app lifecycle',
        'scene delegate',
      ],
      technologies: [],
      keywords: ['background refresh', 'app terminated', 'background fetch', 'silent push'],
      join: 'none',
      prerequisites: ['swift'],
      probes: {
        beginner: [
          'States of an app and a scene',
          'What to save and when',
          'Launch from a notification or link',
        ],
        intermediate: [
          'Background tasks and their limits',
          'State restoration after termination',
          'Handling interruptions: calls, permissions, low power',
        ],
        advanced: [
          'Designing for being killed at any moment',
          'Long transfers with background sessions',
          'Energy budgets and how the system learns usage',
        ],
      },
      questions: [
        {
          text: 'A fitness app must record a two-hour run with the phone in a pocket and lose nothing if iOS kills it. Design it.',
          kind: 'design',
          level: 'advanced',
          answer: [
            'Location background mode with a workout session; points appended to disk at once',
            'On relaunch resume the open run by state on disk; batching for battery',
          ],
        },
        {
          text: 'Uploads started by the user sometimes never finish when the app goes to the background. What do you check?',
          kind: 'debugging',
          level: 'intermediate',
          answer: [
            'Is it a background URLSession with a file, started before suspension, with the delegate rebuilt on relaunch?',
            'Check discretionary flag, low-power mode, force quit, server time-outs',
          ],
        },
        {
          text: 'What may an app do between entering the background and being suspended, and how much time does it have?',
          kind: 'concept',
          level: 'beginner',
          answer: [
            'Some seconds to finish, more with beginBackgroundTask (about half a minute, not promised)',
            'Save state at once; longer work through BGTaskScheduler or background transfers',
          ],
        },
      ],
      minutes: { beginner: 100, intermediate: 80, advanced: 60 },
      difficulty: 3,
      resources: [pages.appleLifecycle],
    },
    {
      id: 'core-data',
      name: 'Core Data and persistence',
      tracks: ['mobile-ios'],
      synonyms: [
        'core data',
        'swiftdata',
        'ios persistence',
        'data persistence on ios',
        'local database on ios',
      ],
      technologies: ['core-data'],
      keywords: [
        'managed object context',
        'migration of the store',
        'cloudkit',
        'fetch request',
        'local storage',
      ],
      join: 'none',
      prerequisites: ['swift'],
      probes: {
        beginner: [
          'Choosing among files, defaults, keychain and a database',
          'Entities, fetches and saving',
          'Observing changes in the interface',
        ],
        intermediate: ['Contexts and threads', 'Migrations, light and heavy', 'Batch operations and memory'],
        advanced: [
          'Syncing with a server or CloudKit and resolving conflicts',
          'Performance of large graphs and faulting',
          'Replacing the store in a shipped app',
        ],
      },
      questions: [
        {
          text: "Where would you keep a login token, a user's theme and 5,000 recipes on an iPhone? Give a reason for each.",
          kind: 'concept',
          level: 'beginner',
          answer: [
            'Token in the keychain (protected), theme in UserDefaults, recipes in a database',
            'By secrecy, size and querying',
          ],
        },
        {
          text: 'The app crashes with a context threading violation once in a thousand launches. How do you find and fix it?',
          kind: 'debugging',
          level: 'intermediate',
          answer: [
            'Turn on concurrency debugging; find objects passed between contexts',
            'Use perform on the right context, pass object ids, background context for writes',
          ],
        },
        {
          text: 'Model notes with tags and attachments that sync between devices and stay searchable offline.',
          kind: 'design',
          level: 'intermediate',
          answer: [
            'Notes, tags many-to-many, attachments as files with a reference',
            'Client ids, change tracking and conflict rules per field; a local full-text index',
          ],
        },
        {
          text: 'A migration on first launch takes 40 seconds for heavy users and the watchdog kills it. What do you do?',
          kind: 'case',
          level: 'advanced',
          answer: [
            'Do it in steps in the background with progress, lightweight where possible, staged mapping otherwise',
            'Test with the largest real stores; keep the old store until it is done',
          ],
        },
      ],
      minutes: { beginner: 130, intermediate: 100, advanced: 80 },
      difficulty: 3,
      resources: [pages.appleCoredata, pages.appleCoredataBg],
    },
    {
      id: 'ios-testing',
      name: 'iOS testing',
      tracks: ['mobile-ios'],
      synonyms: ['xctest', 'xcuitest', 'swift testing', 'ios unit testing', 'snapshot tests on ios'],
      technologies: ['xctest'],
      keywords: ['ui test', 'test plan', 'dependency injection in swift', 'test target'],
      join: 'none',
      prerequisites: ['swift'],
      probes: {
        beginner: [
          'Arranging a unit test and faking a dependency',
          'Testing async code',
          'What belongs in a UI test',
        ],
        intermediate: [
          'Making view logic testable',
          'Stable UI tests: waiting, launch arguments, identifiers',
          'Snapshot tests and their upkeep',
        ],
        advanced: [
          'Test plans for many devices and locales',
          'Performance tests with baselines',
          'Testing Bluetooth, location or payments without hardware',
        ],
      },
      questions: [
        {
          text: 'Write a unit test for a function that formats a price. Which inputs do you choose?',
          kind: 'coding',
          level: 'beginner',
          answer: [
            'Zero, cents, thousands, negative, rounding, another locale and currency',
            'A fixed locale, not the machine’s',
          ],
        },
        {
          text: 'Make a view model that uses the network, the clock and the keychain testable. Show the seams.',
          kind: 'coding',
          level: 'intermediate',
          answer: [
            'Protocols or closures for network, clock and keychain, given in the initialiser',
            'The test controls time and failures without sleeping',
          ],
        },
        {
          text: 'UI tests pass locally and fail on one in five CI runs. What do you look at first?',
          kind: 'debugging',
          level: 'intermediate',
          answer: [
            'Waits on time instead of state, animations, order of tests, shared simulators, network',
            'Reproduce under load with repetition; screenshots and logs of failing runs',
          ],
        },
        {
          text: 'You join a five-year-old app without a single test and with weekly releases. Where do you start?',
          kind: 'case',
          level: 'advanced',
          answer: [
            'A smoke test of the money path and tests for each bug fixed',
            'Seams where code changes most; CI before coverage targets',
          ],
        },
      ],
      minutes: { beginner: 100, intermediate: 80, advanced: 60 },
      difficulty: 3,
      resources: [pages.appleTesting],
    },
    {
      id: 'ios-performance',
      name: 'iOS performance',
      tracks: ['mobile-ios'],
      synonyms: ['instruments', 'app launch time on ios', 'hangs and hitches', 'scroll performance on ios'],
      technologies: [],
      keywords: ['dropped frames', 'time profiler', 'app hang', 'launch time', 'battery drain', 'metrickit'],
      join: 'none',
      prerequisites: ['swift'],
      probes: {
        beginner: [
          'What happens between tap and first frame',
          'Work that must leave the main thread',
          'Image decoding and caching',
        ],
        intermediate: [
          'Reading a time profile and a hitch',
          'Lists with heavy cells',
          'Network and battery cost',
        ],
        advanced: [
          'Field metrics and regressions per release',
          'Start-up: dynamic libraries, initialisers, lazy work',
          'Memory footprint and termination',
        ],
      },
      questions: [
        {
          text: 'The app freezes for a second when a photo is opened. Which work would you suspect, and where should it run?',
          kind: 'debugging',
          level: 'beginner',
        },
        {
          text: 'Scrolling a chat stutters only on the oldest supported phone. Describe your first hour with Instruments.',
          kind: 'debugging',
          level: 'intermediate',
        },
        {
          text: 'Launch time grew from 0.9 to 2.3 seconds in a year with no single culprit. How do you win it back and keep it?',
          kind: 'case',
          level: 'advanced',
        },
        {
          text: 'Which work in a table cell costs most, and how do you move it elsewhere without showing wrong images?',
          kind: 'concept',
          level: 'intermediate',
        },
      ],
      minutes: { beginner: 110, intermediate: 90, advanced: 70 },
      difficulty: 4,
      resources: [pages.applePerf, pages.appleLaunch],
    },
    {
      id: 'core-bluetooth',
      name: 'Bluetooth Low Energy in apps',
      tracks: ['mobile-ios', 'mobile-android'],
      synonyms: ['core bluetooth', 'bluetooth', 'gatt', 'connected devices in apps', 'background bluetooth'],
      technologies: ['ble'],
      keywords: [
        'wearable',
        'sensor pairing',
        'peripheral',
        'characteristic',
        'reconnect',
        'firmware over bluetooth',
        'heart rate',
      ],
      join: 'none',
      prerequisites: ['ios-app-lifecycle'],
      probes: {
        beginner: [
          'Central and peripheral, services and characteristics',
          'Scanning, connecting, subscribing',
          'Permissions and what users see',
        ],
        intermediate: [
          'Reconnecting and state restoration',
          'Background scanning limits',
          'Throughput, MTU and write types',
        ],
        advanced: [
          'A protocol over characteristics: framing, acknowledgement, versions',
          'Firmware updates that can be interrupted',
          'Differences between iOS and Android stacks',
        ],
      },
      questions: [
        {
          text: 'A glucose sensor sends a reading every minute; the phone may be locked for hours. Design the connection, storage and gap filling.',
          kind: 'design',
          level: 'advanced',
        },
        {
          text: 'Some Android phones disconnect after exactly 30 seconds. How do you investigate with a device you do not own?',
          kind: 'debugging',
          level: 'intermediate',
        },
        {
          text: 'Explain what happens from scanning to receiving the first notification value.',
          kind: 'concept',
          level: 'beginner',
        },
      ],
      minutes: { beginner: 110, intermediate: 90, advanced: 70 },
      difficulty: 4,
      resources: [pages.appleBle, pages.appleBleOverview],
    },
  ],
};
