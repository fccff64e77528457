/** How much text one document may hold, and where it is cut. */

/** UTF-16 units; beyond it a page is a book, and no plan quotes its end. */
export const MAX_TEXT = 60_000;

/** The text, cut at the last paragraph or line that fits. */
export function cutText(text: string, max = MAX_TEXT): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max);
  const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('. ') + 1);
  if (end > max / 2) return head.slice(0, end).trimEnd();
  // A text without lines or stops must not end in half a letter.
  return head.replace(/[\uD800-\uDBFF]$/, '').trimEnd();
}
