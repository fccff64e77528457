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
        answer: [
          'No allocation, locks, file or network access, logging, or managed-language callbacks: anything with unbounded time',
          'Pass parameters and data through lock-free single-producer queues or atomics; prepare buffers beforehand',
          'At 128 frames and 48 kHz there are 2.7 ms for a callback: worst case counts',
        ],
      },
      {
        text: 'Click and microphone disagree by 30 ms on some phones. How do you measure and correct it?',
        kind: 'debugging',
        level: 'intermediate',
        answer: [
          'Loopback: play a click and record it by cable or air, cross-correlate: round-trip latency per device and route',
          'Use time stamps of both streams (getTimestamp, hostTime) rather than assumed buffers; Bluetooth adds 100 to 200 ms',
          'Correct by shifting recording by measured offset; calibrate per route and store, user fine-tune',
          'Watch clock drift between input and output: resample slowly',
        ],
      },
      {
        text: "Design an app that follows a player's tempo. What runs where, how often?",
        kind: 'design',
        level: 'advanced',
        answer: [
          'Audio thread: ring buffer only; analysis thread: onset features by 10 ms hop FFT, tempo tracker each 50-100 ms',
          'Tempo and phase estimated with confidence (comb filter, Kalman or particle); score following by online time warping if notes are known',
          'Playback thread time-stretches towards predicted beat, ahead by output latency, smooth limits',
          'UI at 30 Hz from snapshot; test with recordings with rubato, jitter and error in ms',
        ],
      },
    ],
    minutes: { beginner: 150, intermediate: 110, advanced: 90 },
    difficulty: 4,
    resources: [pages.algNoise, pages.rtpJitter],
  },
];
