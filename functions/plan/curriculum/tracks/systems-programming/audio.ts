import { pages } from '../../pages.ts';
import type { WrittenTopic } from '../../schema.ts';

/** Sound in time. */
export const audioTopics: WrittenTopic[] = [
  {
    id: 'audio-programming',
    name: 'Real-time audio programming and DSP',
    tracks: ['systems-programming', 'mobile-ios', 'game-development'],
    synonyms: [
      'audio programming',
      'real-time audio',
      'audio processing',
      'audio engine',
      'dsp programming',
      'avaudioengine',
      'avfoundation',
      'audio plugins',
      'juce',
      'sound synthesis',
    ],
    technologies: [],
    keywords: [
      'audio thread',
      'microphone',
      'latency of sound',
      'sample rate',
      'buffer size',
      'midi',
      'vst',
      'core audio',
      'fft',
      'synthesiser',
      'playback',
      'recordings',
      'musicians',
      'pitch',
      'beat',
      'reverb',
      'mixing',
      'sound',
      'listens',
    ],
    join: 'none',
    prerequisites: ['concurrency'],
    probes: {
      beginner: ['Samples, buffers and rate', 'Why the audio thread may not wait', 'Measuring latency'],
      intermediate: [
        'Lock-free exchange with the interface',
        'Pitch and onset detection',
        'Resampling without artefacts',
      ],
      advanced: ['Drift between devices', 'Plug-in hosts', 'Glitches under load'],
    },
    questions: [
      {
        text: 'What may you not do on the audio thread, and what do you do instead?',
        kind: 'concept',
        level: 'beginner',
      },
      {
        text: 'Click and microphone disagree by 30 ms on some phones. How do you measure and correct it?',
        kind: 'debugging',
        level: 'intermediate',
      },
      {
        text: "Design an app that follows a player's tempo. What runs where, how often?",
        kind: 'design',
        level: 'advanced',
      },
    ],
    minutes: { beginner: 150, intermediate: 110, advanced: 90 },
    difficulty: 4,
    resources: [pages.algNoise, pages.rtpJitter],
  },
];
