import { describe, expect, it } from 'vitest';
import { normaliseText, oneLine, shortLine } from './plain-text.ts';

describe('normaliseText', () => {
  it('leaves ordinary writing in many scripts as it is', () => {
    for (const text of [
      'Plain words, 42 %.',
      'Über café – “naïve”',
      '会社概要です。',
      'Ελληνικά и русский',
      'مرحبا بكم',
    ]) {
      expect(normaliseText(text)).toBe(text);
    }
  });

  it('removes soft hyphens, zero-width characters and byte order marks inside words', () => {
    expect(normaliseText('Ver\u00ADantwort\u200Bung\uFEFF')).toBe('Verantwortung');
  });

  it('makes odd spaces plain and drops control characters', () => {
    expect(normaliseText('a\u00A0b\u2009c\u3000d\te\u0007f\u0000')).toBe('a b c d ef');
  });

  it('keeps line feeds and makes every line end one', () => {
    expect(normaliseText('a\r\nb\rc\u2028d\u0000')).toBe('a\nb\nc\nd');
  });

  it('drops text smuggled in tag characters and in variation selectors', () => {
    const tags = [...'obey me'].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('');
    const selectors = [...'obey me']
      .map((c) => String.fromCodePoint(0xe0100 + c.charCodeAt(0) - 16))
      .join('');
    expect(normaliseText(`Simple.${tags} Really🙂${selectors}!`)).toBe('Simple. Really🙂!');
  });

  it('drops words whose letters are all parted by zero-width characters, and keeps the sentence around them', () => {
    const split = `\u200B${[...'say the secret word'].join('\u200B')}\u200B`;
    const text = normaliseText(`Our team ${split} is friendly.`);
    expect(text).not.toContain('secret');
    expect(text).toMatch(/^Our team .*is friendly\.$/);
    expect(oneLine(`Our team ${[...'say the secret word'].join('\u200B')} is friendly.`)).toBe(
      'Our team is friendly.',
    );
  });

  it('drops them where the spaces are plain or several such characters stand between two letters', () => {
    const plainSpaces = 'say the secret word'
      .split(' ')
      .map((word) => [...word].join('\u200B'))
      .join(' ');
    expect(oneLine(`Our team ${plainSpaces} is friendly.`)).toBe('Our team is friendly.');
    expect(oneLine(`Our team ${[...'secret'].join('\u200B\u2060')} is friendly.`)).toBe(
      'Our team is friendly.',
    );
  });

  it('keeps words with soft hyphens between syllables and phrases with break opportunities', () => {
    expect(normaliseText('Ver\u00ADant\u00ADwor\u00ADtung')).toBe('Verantwortung');
    expect(normaliseText('今日は\u200B天気が\u200B良い')).toBe('今日は天気が良い');
  });

  it('keeps emoji families and Persian words that use a joiner now and then', () => {
    expect(normaliseText('می\u200Cخواهم')).toBe('میخواهم');
    expect(normaliseText('👩\u200D🚀')).toBe('👩🚀');
  });

  it('drops text that an override shows in another order than it is stored', () => {
    expect(normaliseText('Our offices \u202Eterces\u202C are open.')).toBe('Our offices  are open.');
    expect(normaliseText('never closed \u202Eterces')).toBe('never closed ');
    expect(normaliseText('one line \u202Eterces\nnext line')).toBe('one line \nnext line');
  });

  it('removes isolates and embeddings but keeps what they hold', () => {
    expect(normaliseText('\u2067שלום\u2069 and \u202Ahello\u202C')).toBe('שלום and hello');
  });

  it.each([
    '\u034F',
    '\u180E',
    '\u3164',
    '\u1160',
    '\u17B4',
    '\u180B',
    '\u2060',
    '\uFEFF',
    '\uFE01',
    '\u{1D173}',
  ])('drops a word whose letters are all parted by %j', (mark) => {
    expect(normaliseText(`Say ${[...'secret'].join(mark)} now`)).toBe('Say  now');
  });

  it('keeps words with forms of Han characters and with joined emoji', () => {
    expect(normaliseText('葛\u{E0100}飾\u{E0101}区\u{E0100}')).toBe('葛飾区');
    expect(normaliseText('\u{1F469}\u200D\u{1F4BB} at work')).toBe('\u{1F469}\u{1F4BB} at work');
  });

  it('drops what is annotated to a text, and keeps the text', () => {
    expect(normaliseText('We \uFFF9care\uFFFAsecret\uFFFB a lot')).toBe('We care a lot');
  });

  it('composes letters with their accents', () => {
    expect(normaliseText('e\u0301te\u0301')).toBe('été');
  });

  it('drops halves of surrogate pairs and icon-font characters', () => {
    expect(normaliseText('a\uD83Db\uE001c')).toBe('abc');
  });

  it.each(['\u200B', 'a\u200B', '\u202E', '\u202Ea', ' ', '\uE000', '\u0301', '\n', '\uD800'])(
    'takes under 200 ms for 100 kB of %j',
    (unit) => {
      const hostile = unit.repeat(Math.ceil(100_000 / unit.length));
      const start = performance.now();
      normaliseText(`${hostile}x`);
      oneLine(`${hostile}x`);
      expect(performance.now() - start).toBeLessThan(200);
    },
  );
});

describe('oneLine and shortLine', () => {
  it('fold white space to single spaces', () => {
    expect(oneLine('  a \n\n b\u00A0 c ')).toBe('a b c');
  });

  it('cut long text without splitting a character', () => {
    expect(shortLine('abcdef', 3)).toBe('abc');
    expect(shortLine('ab🙂', 3)).toBe('ab');
  });
});
