import { pages } from '../../pages.ts';
import type { WrittenTopic } from '../../schema.ts';

/** Machines that listen. */
export const speechTopics: WrittenTopic[] = [
  {
    id: 'speech-recognition',
    name: 'Speech recognition and audio models',
    tracks: ['machine-learning', 'llm-applications'],
    synonyms: [
      'speech recognition',
      'speech-to-text',
      'speech to text',
      'asr',
      'text-to-speech',
      'speech synthesis',
      'speaker diarisation',
      'voice recognition',
      'audio classification',
      'keyword spotting',
      'beam search decoding',
      'noise robustness',
    ],
    technologies: ['speech'],
    keywords: [
      'word error rate',
      'diarisation',
      'transcribe',
      'transcription',
      'acoustic model',
      'spoken',
      'dialects',
      'accents',
      'noisy recordings',
      'phonemes',
      'partial results',
      'decoder',
      'wake word',
      'voice bot',
      'who is singing',
      'voices of',
    ],
    join: 'with',
    prerequisites: ['deep-learning'],
    probes: {
      beginner: ['From a waveform to features', 'What word error rate counts', 'Sample rates and channels'],
      intermediate: ['Adapting a pretrained model', 'Names and rare words', 'Noise and dialects'],
      advanced: [
        'Partial results within half a second',
        'Biasing the decoder',
        'Evaluation by group of speakers',
      ],
    },
    questions: [
      {
        text: 'Two recognisers have the same word error rate. Why can one still be far more useful than the other?',
        kind: 'concept',
        level: 'beginner',
        answer: [
          'The rate weighs every word alike, while a wrong street or number costs more than a wrong filler',
          'Errors can gather in one group of speakers or in noisy recordings and vanish in the mean',
          'Errors that matter are counted by themselves: names, numbers, negations',
        ],
      },
      {
        text: 'A general model misses the names of local streets. How do you improve it with little data?',
        kind: 'design',
        level: 'intermediate',
        answer: [
          'The decoder is biased with a list of the names that are likely in this call, which needs no training',
          'Fine-tuning on a few hours of own recordings, spoken by many people, follows where that is not enough',
          'A test set with unseen speakers and unseen names shows whether it generalises',
        ],
      },
      {
        text: 'Recognition must show words while the caller still speaks. What changes against transcribing files?',
        kind: 'design',
        level: 'advanced',
        answer: [
          'The model sees little or no future, so it works in chunks with a bounded look-ahead',
          'Words shown may be corrected, so the interface separates tentative from final',
          'Latency is budgeted from microphone to screen and measured at its tail',
        ],
      },
    ],
    minutes: { beginner: 120, intermediate: 100, advanced: 80 },
    difficulty: 4,
    resources: [pages.hfInference, pages.hfFinetune],
  },
];
