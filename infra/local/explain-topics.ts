import type { Plan } from '../../shared/plan.ts';

/** How each topic got its rank: its score and the parts that make it up. */
export function explainTopics(plan: Plan): string {
  const lines = plan.topics.flatMap(({ rank, name, score_parts }) => {
    const total = score_parts.reduce((sum, { points }) => sum + points, 0);
    return [
      `${rank}. ${name}: ${total.toFixed(2)}`,
      ...score_parts.map(
        ({ name: part, points, because }) => `   ${signed(points).padStart(6)}  ${part}: ${because}`,
      ),
    ];
  });
  return `\n## How the topics were ranked\n\n\`\`\`text\n${lines.join('\n').replaceAll('```', "'''")}\n\`\`\`\n`;
}

const signed = (points: number): string => `${points < 0 ? '' : '+'}${points.toFixed(2)}`;
