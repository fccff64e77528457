import { pages } from '../../pages.ts';
import { resources as r } from '../../resources.ts';
import type { WrittenTopic } from '../../schema.ts';

/** Characters that seem to think. */
export const gameAiTopics: WrittenTopic[] = [
  {
    id: 'game-ai',
    name: 'Game AI: pathfinding and behaviour trees',
    tracks: ['game-development'],
    synonyms: [
      'game ai',
      'behaviour trees',
      'navigation meshes',
      'npc behaviour',
      'ai for games',
      'steering behaviours',
      'enemy ai',
    ],
    technologies: [],
    keywords: [
      'navmesh',
      'seem to think',
      'animals',
      'enemies',
      'crowds',
      'flocking',
      'path of enemies',
      'companions',
      'decide for itself',
      'utility ai',
      'goap',
      'characters',
    ],
    join: 'none',
    prerequisites: ['game-architecture'],
    probes: {
      beginner: ['States and transitions', 'Search on a grid or mesh', 'Steering towards a goal'],
      intermediate: ['Behaviour trees and blackboards', 'Many agents in a frame', 'Sharing paths'],
      advanced: ['Agents over a network', 'Tools for designers', 'Believable mistakes'],
    },
    questions: [
      {
        text: 'Let a guard patrol, chase and give up. Draw states and what moves between them.',
        kind: 'design',
        level: 'beginner',
        answer: [
          'States: patrol, chase, search, return, with transitions on seeing, losing sight for 3 s, and time-out',
          'Different thresholds for noticing and losing (hysteresis), so that it does not flicker between states',
          'On entering and leaving a state set animation and path; remember the last known position',
        ],
      },
      {
        text: 'Two hundred animals cost 8 ms a frame. What can be shared, delayed or skipped?',
        kind: 'debugging',
        level: 'intermediate',
        answer: [
          'Share: one flow field or path per group, one perception query per cell via a spatial grid',
          'Delay: think at 5 to 10 Hz in time slices, spread over frames, far ones more rarely',
          'Skip: animation and steering detail outside the view, sleeping animals; profile first which of them costs',
          'Then layout: positions in arrays, jobs on worker threads',
        ],
      },
      {
        text: 'Designers want to change behaviour without you. What do you give them?',
        kind: 'design',
        level: 'advanced',
        answer: [
          'Behaviour trees or utility curves as data in a visual editor, with conditions and actions that programmers supply',
          'Hot reload, a debugger that shows the active branch and blackboard in the running game, and record and replay',
          'Validation on saving: missing references, unreachable nodes, cost budget',
          'A small vocabulary with good names, documented with examples',
        ],
      },
    ],
    minutes: { beginner: 120, intermediate: 90, advanced: 70 },
    difficulty: 3,
    resources: [pages.gppComponent, r.cpDijkstra],
  },
];
