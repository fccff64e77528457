import { pages } from '../../pages.ts';
import type { WrittenTopic } from '../../schema.ts';

/** Worlds one stands in. */
export const xrTopics: WrittenTopic[] = [
  {
    id: 'xr-development',
    name: 'Virtual and augmented reality (VR, AR)',
    tracks: ['game-development'],
    synonyms: [
      'virtual reality',
      'augmented reality',
      'mixed reality',
      'vr',
      'xr',
      'vr development',
      'ar development',
      'spatial computing',
      'head-mounted displays',
      'hand tracking',
      'hand interaction',
    ],
    technologies: ['xr'],
    keywords: [
      'headset',
      'headsets',
      'motion sickness',
      'gets sick',
      '90 frames',
      'controllers in hand',
      'passthrough',
      'room scale',
      'reprojection',
      'haptics',
      'spatial anchors',
      'plane detection',
      'virtual theatre',
      'virtual training',
      'gaze',
      'immersive',
    ],
    join: 'none',
    prerequisites: ['game-architecture'],
    probes: {
      beginner: ['Why latency makes people sick', 'Tracking spaces and scale', 'Ways to move and to grab'],
      intermediate: [
        'Stereo rendering within the frame',
        'Hands, physics and feedback',
        'Placing things in a real room',
      ],
      advanced: [
        'Foveated rendering and reprojection',
        'Shared sessions in one space',
        'Comfort tested with people',
      ],
    },
    questions: [
      {
        text: 'A frame is late in a headset. What does the person notice, and what does the system do about it?',
        kind: 'concept',
        level: 'beginner',
        answer: [
          'The world seems to swim against the head, which brings nausea sooner than a dropped frame on a screen does',
          'The runtime warps the last picture to the newest head pose',
          'The warp hides turning but not moving things, so the budget still has to be kept',
        ],
      },
      {
        text: 'Let a trainee hold a tool that meets resistance, with a hand that cannot be stopped.',
        kind: 'design',
        level: 'intermediate',
        answer: [
          'The shown hand follows the tracked one by a spring and stays at the surface when the real one goes through',
          'Resistance is told by sound, vibration and the visible offset',
          'The physics step is fixed and faster than the frame, so that contact does not jitter',
        ],
      },
      {
        text: 'Users feel sick in one scene only. How do you find the reason?',
        kind: 'debugging',
        level: 'advanced',
        answer: [
          'Frame times of that scene are captured on the device, at the tail and not the mean',
          'Movement the person did not start, such as camera motion or a tilted horizon, is looked for',
          'One change at a time is tried with people who have not seen the scene',
        ],
      },
    ],
    minutes: { beginner: 110, intermediate: 100, advanced: 80 },
    difficulty: 4,
    resources: [pages.gppLoop, pages.algProfiling],
  },
];
