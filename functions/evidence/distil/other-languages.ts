/** Sentences that are not English, judged by their form alone: shown as quotes, never reworded. Pure. */
import { speaksAsCompany } from './company-words.ts';
import { wordsOf } from './grammar.ts';
import { isInstructionLike } from './instructions.ts';
import { type Judgement, no } from './judgement.ts';
import type { Sentence } from './sentences.ts';

export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** No word boundaries: length and a closing mark decide. */
export function judgeCjk(sentence: Sentence): Judgement {
  const { text } = sentence;
  if (text.length < 12) return no('too-short');
  if (text.length > 240) return no('too-long');
  if (isInstructionLike(text)) return no('for-programs');
  if (/[?？]$/.test(text)) return no('question');
  if (
    /クッキー|プライバシー|利用規約|お問い合わせ|ログイン|会員登録|隐私|登录|注册|版权|쿠키|로그인/.test(text)
  )
    return no('furniture');
  if (!sentence.closed) return no('fragment');
  return { ok: true, quality: /[\p{N}]/u.test(text) ? 0.7 : 0.55 };
}

const FOREIGN_FURNITURE =
  /\b(?:cookies?|newsletter|datenschutz\w*|impressum|anmelden|registrieren|mehr erfahren|jetzt|kontaktieren|alle rechte|confidentialité|mentions légales|inscrivez|connexion|en savoir plus|droits réservés|privacidad|iniciar sesión|regístrate|más información|derechos reservados|informativa|accedi|iscriviti|scopri di più)\b/i;

/** Another language in letters: a whole sentence of fair length with nothing of a menu in it. */
export function judgeForeign(sentence: Sentence, posting: boolean): Judgement {
  const { text } = sentence;
  const words = wordsOf(text);
  if (isInstructionLike(text)) return no('for-programs');
  if (FOREIGN_FURNITURE.test(text)) return no('furniture');
  if (/[?]["”’)]*$/.test(text)) return no('question');
  if (words.length < (posting ? 3 : 5)) return no('too-short');
  if (!sentence.closed && !posting) return no('fragment');
  const quality =
    0.45 +
    (/\p{N}/u.test(text) ? 0.15 : 0) +
    (speaksAsCompany(text) ? 0.15 : 0) -
    (text.endsWith('!') ? 0.2 : 0);
  return { ok: true, quality };
}
