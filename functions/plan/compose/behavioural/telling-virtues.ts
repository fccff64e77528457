/** Values whose words hardly mean anything else; in the order they are looked for. Our own wording. */
import type { Virtue } from './value-questions.ts';

export const TELLING_VIRTUES: readonly Virtue[] = [
  {
    id: 'bad-news',
    name: 'telling bad news early',
    cue: /\bbad news\b|\bannounced\b|\bthe day it is known\b|\bno surprises\b|\bescalat\w+|\bwhen it is a bad one\b/i,
    questions: [
      'When did you tell somebody bad news on the day you knew it yourself?',
      'Which delay or defect of yours did you announce before anybody asked?',
    ],
    prompts: [
      'How many hours lay between knowing and saying?',
      'What did they do with it?',
      'What would waiting have cost?',
    ],
  },
  {
    id: 'stopping',
    name: 'stopping the line',
    cue: /\b(?:stop (?:any|a|the|it|is)|say(?:s|ing)? (?:stop|no)|veto|halt|refuse|pull the (?:cord|plug)|red button)\b/i,
    plain: /\b(?:anyone|anybody|everyone|everybody|you) (?:may|can) (?:stop|halt|veto|refuse)\b/i,
    questions: [
      'When did you stop something others wanted to go on with? What happened in the next hour?',
      'When did you say stop and turn out to be wrong, and was it still right to say it?',
    ],
    prompts: [
      'Who could have overruled you?',
      'What did you know at that moment, and what only later?',
      'What did it cost to stop?',
    ],
  },
  {
    id: 'numbers',
    name: 'exact numbers',
    cue: /\b(?:numbers?|measur\w+|data[- ]driven|metrics?|evidence|every cent|add(?:s)? up|count(?:s|ed)? the|benchmarks?|error rate)\b/i,
    questions: [
      'When did a small number that did not add up lead you to something large?',
      'Which number of yours made you or your team look bad, and whom did you show it to?',
      'When did a measurement prove your favourite explanation wrong?',
    ],
    prompts: [
      'How was it measured, and by whom?',
      'What had everybody assumed until then?',
      'Which decision changed because of it?',
    ],
  },
  {
    id: 'doubt',
    name: 'honesty about doubt',
    cue: /\b(?:doubt|how sure|uncertain\w*|hypothes[ei]s|experiment(?:s|ed)?|found nothing|what we do not know|humble|humility|changed? (?:our|your) minds?)\b/i,
    questions: [
      'When did you say “I do not know” to people who wanted a yes, and what did you do next?',
      'Tell me about a test or study of yours that found nothing. What did you do with it?',
    ],
    prompts: [
      'How sure were you, in per cent?',
      'What would have changed your mind?',
      'Who would have liked another answer?',
    ],
  },
  {
    id: 'writing',
    name: 'thinking in writing',
    cue: /\b(?:writ(?:e|es|ing|ten)|documents?|pages?|memo|plain words|short words|small words|acronym)\b/i,
    questions: [
      'Which page that you wrote changed a decision, and which sentence of it did the work?',
      'When did writing it down first stop you from building it?',
      'What did you write so that a tired reader could act on it?',
    ],
    prompts: [
      'Who disagreed in the comments, and what did you change?',
      'How long was it, and what did you cut?',
      'Does anybody still read it?',
    ],
  },
  {
    id: 'careful-change',
    name: 'care where it counts',
    cue: /\b(?:small steps|careful\w*|second (?:reader|pair)|way back|reversib\w+|slow is|correct(?:ness)?,? (?:then|first|before)|correct\b|proof|wrong once|double[- ]check)\b/i,
    questions: [
      'When were you slow on purpose, and what would the fast way have cost?',
      'Describe a change you could take back at any moment. How did you make it so?',
      'When did a short cut of yours save little and cost much?',
    ],
    prompts: [
      'How did you tell this path from the ones where speed is fine?',
      'Who read it a second time, and what did they find?',
      'What was the way back, and did you try it?',
    ],
  },
  {
    id: 'fail-safe',
    name: 'failing safely',
    cue: /\b(?:fail(?:s|ed|ing)? (?:cold|safe\w*|closed|gracefully)|whatever breaks|safe(?:ty)?|never hotter|harm|protect\w*|secur\w+)\b/i,
    questions: [
      'Which part of something you built is meant to fail, and how do you know it fails the right way?',
      'When did you find a way to do harm with your own work before anybody else did?',
    ],
    prompts: [
      'What is the worst it could have done?',
      'How did you test the failure itself?',
      'Who has to act when it happens?',
    ],
  },
  {
    id: 'on-call',
    name: 'owning what runs',
    cue: /\b(?:pager|on-?call|wakes? (?:you|any)|run(?:s)? what (?:we|you|they) build|incident|outage|production)\b/i,
    questions: [
      'What woke you last, and what did you do the next day so that it wakes nobody again?',
      'When did you look after something you had not built, and what did you leave better?',
    ],
    prompts: [
      'How many times has it come back since?',
      'What did you decide not to fix?',
      'Whom did you tell, and when?',
    ],
  },
  {
    id: 'see-for-yourself',
    name: 'seeing for yourself',
    cue: /\b(?:held the part|in production|welds?|visit\w*|sit (?:with|beside)|where people work|customer['’]?s['’]? (?:machine|desk|place)|first[- ]hand|go and see|hands[- ]on)\b/i,
    questions: [
      'When did seeing it used with your own eyes change what you built?',
      'What did you do with your hands, or at somebody’s desk, that no report would have told you?',
    ],
    prompts: [
      'What had you believed before you went?',
      'What did you change the same week?',
      'How often do you go now?',
    ],
  },
  {
    id: 'kindness',
    name: 'kindness that is clear',
    cue: /\b(?:kind(?:ness|ly)?|respect\w*|empath\w+|slept badly|assume good|polite|gentle|care for (?:each other|people|one another))\b/i,
    questions: [
      'Tell me about a hard thing you said to a colleague so that it helped. What were the words?',
      'When did you read a message as an attack that was none, and what did you do?',
    ],
    prompts: [
      'How do you know it helped?',
      'What did you leave unsaid, and why?',
      'What would they say you got wrong?',
    ],
  },
  {
    id: 'candour',
    name: 'candour',
    cue: /\b(?:honest\w*|candid\w*|candou?r|transparen\w+|truth\w*|direct(?:ly|ness)?|straight|integrity|say what (?:we|you) (?:mean|think))\b/i,
    questions: [
      'When did you say in the room what others said only afterwards?',
      'Which mistake of yours did you make public, and what came back?',
    ],
    prompts: [
      'Who would rather not have known?',
      'How did you put it, word for word?',
      'Who trusted you more afterwards, and who less?',
    ],
  },
  {
    id: 'blameless',
    name: 'learning from mistakes',
    cue: /\b(?:blame(?:d|less)?|mistakes?|failures?|post-?mortems?|lessons? learn(?:ed|t))\b/i,
    questions: [
      'Which mistake of yours is now a rule, a test or a checklist for others?',
      'When did you look for the cause in the system although a person was at hand?',
    ],
    prompts: [
      'Who was hurt by it, and how much?',
      'What made the mistake easy to make?',
      'Has it happened again since?',
    ],
  },
  {
    id: 'restraint',
    name: 'leaving things out',
    cue: /\b(?:simpl\w+|less\b|fewer|boring|quiet|no (?:streaks|confetti|meetings)|focus\w*|remove\w*|minimal\w*|shout|plain)\b/i,
    questions: [
      'What did you remove, or refuse to add, and who missed it?',
      'When did the plain solution win over the clever one that you would have liked to build?',
    ],
    prompts: [
      'Who wanted more, and what did you tell them?',
      'What did it save: time, money, nights?',
      'When was less the wrong call?',
    ],
  },
  {
    id: 'durability',
    name: 'building for the long run',
    cue: /\b(?:long[- ]term|(?:ten|twenty|thirty|\d{2}) years|last(?:s|ing)?|repair\w*|maintain\w*|durab\w+|generation|somebody else can read|future)\b/i,
    questions: [
      'What did you build that somebody else still looks after, and what would they say about it?',
      'When did you choose the dull part because it will still be there in ten years?',
    ],
    prompts: [
      'What did it cost at the time?',
      'Who had to understand it without you?',
      'What would you make easier to repair?',
    ],
  },
  {
    id: 'open-door',
    name: 'letting people leave',
    cue: /\b(?:leave\b.{0,20}\bopen|door|export|lock-?in|because they want to|helped a customer leave|open (?:standard|protocol)s?)\b/i,
    questions: [
      'When did you make it easier for a user or colleague to leave, and what did you learn from it?',
      'When did openness cost you something you could have kept?',
    ],
    prompts: ['Who argued against it?', 'Did they come back?', 'What did it change in how you build?'],
  },
];
