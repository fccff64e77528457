/** How an answer is scored, per kind of question: the same four criteria, each with what weak, good and strong look like. */
import type { QuestionKind } from './schema.ts';

export const CRITERIA = [
  'communication',
  'problem_solving',
  'technical_depth',
  'testing_and_trade_offs',
] as const;
export type Criterion = (typeof CRITERIA)[number];

export interface CriterionScale {
  /** 1 point. */
  weak: string;
  /** 2 points. */
  good: string;
  /** 3 points. */
  strong: string;
}
export type Rubric = Record<Criterion, CriterionScale>;

export const rubrics: Record<QuestionKind, Rubric> = {
  coding: {
    communication: {
      weak: 'Types in silence; the listener has to guess the plan.',
      good: 'States the plan before coding and says what each part does.',
      strong: 'Confirms inputs and limits first, narrates decisions, and takes a hint as a colleague would.',
    },
    problem_solving: {
      weak: 'Tries variants until one passes.',
      good: 'Starts with a plain correct version and names its cost, then improves it.',
      strong:
        'Finds the invariant that makes the better version right and adapts quickly when the task changes.',
    },
    technical_depth: {
      weak: 'Misuses the language or its library; cost is guessed.',
      good: 'Idiomatic code with the right structures; time and space are correct.',
      strong: 'Knows where the cost really is: allocation, copying, worst cases, concurrency.',
    },
    testing_and_trade_offs: {
      weak: 'Declares it done after the happy path.',
      good: 'Walks through empty, single, duplicate and huge inputs unasked.',
      strong: 'Derives tests from the invariant and says what would have to change in production.',
    },
  },
  design: {
    communication: {
      weak: 'Draws boxes before knowing what is wanted.',
      good: 'Agrees on users, load and what may fail, then goes from the outside in.',
      strong:
        'Leads the talk, keeps a list of open points, and checks at each fork which way matters to the listener.',
    },
    problem_solving: {
      weak: 'Recites a known architecture.',
      good: 'Derives data, interfaces and components from the requirements; finds the bottleneck.',
      strong: 'Simplifies first, scales the part that needs it, and has a way from today to there.',
    },
    technical_depth: {
      weak: 'Names products without saying what they guarantee.',
      good: 'Explains consistency, failure and cost of the parts that carry the design.',
      strong: 'Backs choices with numbers and has met the failure modes of the tools named.',
    },
    testing_and_trade_offs: {
      weak: 'One option, no drawbacks.',
      good: 'Compares two options and says what is given up.',
      strong: 'Says how the design is rolled out, observed, tested under failure, and when to revisit it.',
    },
  },
  concept: {
    communication: {
      weak: 'A definition learned by heart.',
      good: 'Own words and one apt example.',
      strong: 'Fits the depth to the listener and draws the line between what is known and what is guessed.',
    },
    problem_solving: {
      weak: 'Cannot apply the idea to a new case.',
      good: 'Applies it to the case given.',
      strong: 'Uses it to predict a behaviour nobody mentioned.',
    },
    technical_depth: {
      weak: 'Surface terms, confused with a neighbour.',
      good: 'Correct mechanism and its limits.',
      strong: 'Knows why it was built that way and where it breaks.',
    },
    testing_and_trade_offs: {
      weak: 'Treats it as always good.',
      good: 'Says when to use it and when not.',
      strong: 'Names an experiment or measurement that would decide.',
    },
  },
  debugging: {
    communication: {
      weak: 'Jumps between guesses.',
      good: 'Says each hypothesis and what would confirm it.',
      strong: 'Keeps a visible list of what is ruled out, and tells who has to know meanwhile.',
    },
    problem_solving: {
      weak: 'Changes things and hopes.',
      good: 'Halves the search with each step and checks the recent change first.',
      strong: 'Restores service before finding the cause where users suffer, and keeps the evidence.',
    },
    technical_depth: {
      weak: 'Knows one tool.',
      good: 'Reads logs, metrics, traces or dumps of the layer in question.',
      strong: 'Explains the mechanism down to the layer where it starts.',
    },
    testing_and_trade_offs: {
      weak: 'Stops when the symptom is gone.',
      good: 'Proves the fix and adds a test or alert.',
      strong: 'Asks why it was not caught earlier and what else has the same flaw.',
    },
  },
  behavioural: {
    communication: {
      weak: 'General talk, or a story without an end.',
      good: 'Situation, own part and result in three minutes.',
      strong: 'The point comes first, details on demand, fair to everybody in the story.',
    },
    problem_solving: {
      weak: 'Things happened to the candidate.',
      good: 'Clear options and a reason for the choice.',
      strong: 'Shows judgement under pressure and what was left undone on purpose.',
    },
    technical_depth: {
      weak: 'The work itself stays vague.',
      good: 'Enough detail to see what was hard.',
      strong: 'Can go as deep as asked and knows the numbers.',
    },
    testing_and_trade_offs: {
      weak: 'No result, no lesson.',
      good: 'A result one can check and a lesson.',
      strong: 'The lesson changed what was done the next time, with an example.',
    },
  },
  case: {
    communication: {
      weak: 'Answers at once.',
      good: 'Asks for goal, limits and who decides, then structures the answer.',
      strong: 'Names assumptions, sums up often, and ends with a recommendation.',
    },
    problem_solving: {
      weak: 'A list of measures without order.',
      good: 'Splits the problem, orders steps by effect and effort.',
      strong: 'Finds the one question that decides the case and a cheap way to answer it.',
    },
    technical_depth: {
      weak: 'Would sound the same in any field.',
      good: 'Uses the facts and limits of this field.',
      strong: 'Brings in experience of what goes wrong in practice.',
    },
    testing_and_trade_offs: {
      weak: 'No measure of success.',
      good: 'Says what is given up and how success shows.',
      strong: 'Plans the first check-point and what would make them stop or turn.',
    },
  },
};
