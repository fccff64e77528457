import { isolatedParts } from '../../../../shared/text-direction.ts';

/** Text in which names written from right to left leave the numbers beside them where they belong. */
export function Words({ text }: { text: string }) {
  return isolatedParts(text).map((part) =>
    part.isolated ? <bdi key={part.start}>{part.text}</bdi> : part.text,
  );
}
