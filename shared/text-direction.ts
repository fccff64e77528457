/** Scripts written from right to left whose languages are in use. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;

/**
 * The direction of running text: that of most of its letters. `dir="auto"` goes by the first one, and turns an English
 * sentence around that begins with a company's name in Arabic.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const fromRight = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return fromRight * 2 > letters ? 'rtl' : 'ltr';
}
