import { pages } from '../../pages.ts';
import { resources as r } from '../../resources.ts';
import type { Topic } from '../../schema.ts';

/** Programs with windows. */
export const desktopTopics: Topic[] = [
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
    technologies: ['qt', 'electron'],
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
      },
      {
        text: 'Let users undo everything in an editor with large documents. Which structure do you take?',
        kind: 'design',
        level: 'intermediate',
      },
      {
        text: 'The program slows down over a day of work. How do you find what grows?',
        kind: 'debugging',
        level: 'advanced',
      },
    ],
    minutes: { beginner: 120, intermediate: 90, advanced: 70 },
    difficulty: 3,
    resources: [pages.gppComponent, r.csharpAsync],
  },
];
