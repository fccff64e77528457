/** What a model wrote, as one plain line, or why it can't be shown: markup, addresses, commands, refusals. */
import { isInstructionLike } from '../../evidence/distil/instructions.ts';
import { visible } from './untrusted-text.ts';

export type Line = { ok: true; text: string } | { ok: false; why: string };

const MOST = 400;

const REFUSALS =
  /\b(?:as an? (?:AI|language model|assistant)|I['’]?m (?:sorry|unable|not able)|I (?:can(?:not|['’]t)|won['’]t|am (?:sorry|unable)))\b/i;
/** Schemes, hosts, mail addresses; also with the dot or colon spelt as an entity. */
const ADDRESSES =
  /\b[a-z][a-z0-9+.-]{1,20}:\S|\/\/|\bwww\.|\S@\S|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|ai|co|app|test|example|info|biz|xyz|gov|edu|[a-z]{2})\b(?!\w)/i;
/** Names that look like an address or markup. */
const TECHNOLOGIES = /\b(?:\w+\.js|ASP\.NET|[CFJ]#)(?!\w)|(?<!\S)\.NET\b/gi;
const MARKUP = /[<>[\]{}|`\\*#_=~]|&#?\w+;|\(\s*https?/i;

/** @param secrets texts that must not be repeated, such as the prompt's own rules */
export function cleanLine(raw: string, secrets: readonly string[] = []): Line {
  const text = visible(raw, 2 * MOST + 1);
  const refuse = (why: string): Line => ({ ok: false, why });
  if (text.length > MOST) return refuse('is too long');
  if (text === '') return refuse('is empty');
  const plain = text.replace(TECHNOLOGIES, 'it');
  if (MARKUP.test(plain)) return refuse('has markup in it');
  if (ADDRESSES.test(plain)) return refuse('has an address in it');
  if (REFUSALS.test(text)) return refuse('speaks as a program');
  if (isInstructionLike(text)) return refuse('reads as a command to a program');
  if (secrets.some((secret) => sharesPassage(text, secret))) return refuse('repeats its instructions');
  return { ok: true, text };
}

const PASSAGE_WORDS = 7;

/** Whether seven words in a row stand in both. */
function sharesPassage(text: string, secret: string): boolean {
  const wordsOf = (from: string) => from.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hay = ` ${wordsOf(secret).join(' ')} `;
  const words = wordsOf(text);
  for (let at = 0; at + PASSAGE_WORDS <= words.length; at += 1)
    if (hay.includes(` ${words.slice(at, at + PASSAGE_WORDS).join(' ')} `)) return true;
  return false;
}
