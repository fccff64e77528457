import { pages } from '../../pages.ts';
import type { WrittenTopic } from '../../schema.ts';

/** Sound in time. */
export const audioTopics: WrittenTopic[] = [
  {
    id: 'audio-programming',
    name: 'Real-time audio programming and DSP',
    tracks: [
      'systems-programming',
      'mobile-ios',
      'game-development',
      'mobile-cross-platform',
      'mobile-android',
    ],
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
    technologies: ['avfoundation', 'game-audio'],
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
          'Loop back: play a click, record it by cable or through the air, and find the delay by cross-correlation, per device and route',
          'Use the time stamps of both streams rather than nominal buffer sizes; Bluetooth adds 100 to 200 ms',
          'Shift the recording by the measured offset, stored per route, with a slider for the user',
          'Input and output clocks drift apart: resample slowly in long takes',
        ],
      },
      {
        text: "Design an app that follows a player's tempo. What runs where, how often?",
        kind: 'design',
        level: 'advanced',
        answer: [
          'Audio thread: ring buffers only; an analysis thread computes onset features each 10 ms and tempo each 50 to 100 ms',
          'Tempo and beat phase are estimated with a confidence (particle or Kalman filter), or the score is followed by online time warping',
          'Playback is stretched towards the predicted beat, ahead by the output latency, with limited rate of change',
          'Test on recordings with rubato and wrong notes, with the error in milliseconds',
        ],
      },
    ],
    minutes: { beginner: 150, intermediate: 110, advanced: 90 },
    difficulty: 4,
    resources: [pages.algNoise, pages.rtpJitter],
  },
];
