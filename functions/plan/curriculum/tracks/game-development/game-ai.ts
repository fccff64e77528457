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
      },
      {
        text: 'Two hundred animals cost 8 ms a frame. What can be shared, delayed or skipped?',
        kind: 'debugging',
        level: 'intermediate',
      },
      {
        text: 'Designers want to change behaviour without you. What do you give them?',
        kind: 'design',
        level: 'advanced',
      },
    ],
    minutes: { beginner: 120, intermediate: 90, advanced: 70 },
    difficulty: 3,
    resources: [pages.gppComponent, r.cpDijkstra],
  },
];
