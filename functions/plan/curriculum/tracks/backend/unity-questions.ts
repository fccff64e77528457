import type { Question } from '../../schema.ts';

/** What is asked about C# where it runs in Unity; asked late or not at all where it runs on a server. */
export const unityQuestions: Question[] = [
  {
    text: 'When does Unity call Update, FixedUpdate and a coroutine, and which of them moves a body that physics owns?',
    kind: 'concept',
    level: 'beginner',
    answer: [
      'Update comes with each frame at a varying interval, FixedUpdate at a steady one before the physics step',
      'Forces and velocities belong to the steady one; a key press is read per frame and kept in a field until then',
      'A coroutine is resumed on the main thread after its yield; it is no thread of its own and stops with its object',
    ],
  },
  {
    text: 'A Unity game on an old tablet stutters every few seconds and the profiler shows GC.Collect. Which habits in the scripts do you look for?',
    kind: 'debugging',
    level: 'intermediate',
    answer: [
      'Sort the GC Alloc column by frame: strings built for labels, LINQ and closures, boxing, arrays returned by GetComponents',
      'Pool what is spawned again and again, keep lists and yield instructions, look components up once in Awake',
      'Incremental collection spreads the pause; a full one fits behind a loading screen',
      'Measure a release build on the device, since the editor allocates by itself',
    ],
  },
  {
    text: 'Designers should add a hundred levels to a Unity game without a programmer. How do you split assets, prefabs and C#?',
    kind: 'design',
    level: 'advanced',
    answer: [
      'Content lives in ScriptableObjects or files checked on import, so that a broken one fails in the build and not in play',
      'Few components with one duty each, variants of one template instead of copies',
      'Levels load by address from bundles: a small download, and memory returned when one closes',
      'Stable ids keep saved progress valid after a rename; a test opens every scene without a screen',
    ],
  },
];
