import { pages } from '../../pages.ts';
import { resources as r } from '../../resources.ts';
import type { WrittenTopic } from '../../schema.ts';

/** Programs with windows. */
export const desktopTopics: WrittenTopic[] = [
  {
    id: 'desktop-applications',
    name: 'Desktop applications (Qt, WPF, Electron)',
    tracks: ['full-stack', 'systems-programming'],
    synonyms: [
      'desktop applications',
      'desktop development',
      'wpf',
      'winforms',
      'qt applications',
      'electron apps',
      'gui programming',
      'native desktop',
      'windows applications',
      'macos applications',
    ],
    technologies: ['qt', 'electron', 'delphi'],
    keywords: [
      'installer',
      'desktop',
      'windows app',
      'qml',
      'dialogs',
      'background thread and ui',
      'auto-update',
      'plug-in host',
      'tauri',
      'swing',
      'javafx',
      'avalonia',
      'signed installer',
      'multi-monitor',
      'cad',
      'user interface thread',
      'winui',
      'gtk',
      'workstation software',
      'desktop client',
      'window alive',
      'program with which',
      'third-party plug-ins',
      "people's pcs",
    ],
    join: 'none',
    prerequisites: [],
    probes: {
      beginner: ['Event loop and user-interface thread', 'Models and views', 'Files and settings'],
      intermediate: ['Long work without a frozen window', 'Updates and installers', 'Plug-ins of others'],
      advanced: [
        'Memory over a working day',
        'Native code beside managed',
        'Accessibility of native controls',
      ],
    },
    questions: [
      {
        text: 'Why does a window freeze during a long computation, and what are two cures?',
        kind: 'concept',
        level: 'beginner',
        answer: [
          'The event loop runs on the same thread, so no paint or click event is handled until the handler returns',
          'Move it to a worker thread or process and post results back to the UI thread, since widgets are not thread-safe',
          'Or cut it into slices that run between events; both need progress and cancel',
        ],
      },
      {
        text: 'Let users undo everything in an editor with large documents. Which structure do you take?',
        kind: 'design',
        level: 'intermediate',
        answer: [
          'Command objects with do and undo on a stack, a new action cutting off the redo branch; small edits merge into one step',
          'For large documents a persistent structure such as a rope or piece table: an old version shares almost all memory',
          'Deltas rather than snapshots; a limit by memory, and a mark for the saved state',
          'Effects outside the document, such as a sent mail, are not undone',
        ],
      },
      {
        text: 'The program slows down over a day of work. How do you find what grows?',
        kind: 'debugging',
        level: 'advanced',
        answer: [
          'Reproduce with a script that repeats one workflow 1,000 times and watch which curve rises: heap, handles, GDI objects, processes',
          'Compare two heap snapshots and follow retainers: event handlers never removed and caches without limit are the usual roots',
          'Managed heap flat but process growing means native memory: images, fonts, undisposed handles',
          'Keep the loop as a test with a ceiling',
        ],
      },
    ],
    minutes: { beginner: 120, intermediate: 90, advanced: 70 },
    difficulty: 3,
    resources: [pages.gppComponent, r.csharpAsync],
  },
];
