import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fastest } from '../../test-timing.ts';
import { sentencesOf, withoutDateline } from './sentences.ts';

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('point at exactly their own characters, in order, without overlap', () => {
    const pieces = fc.constantFrom(
      'Acme Inc. moved. ',
      '日本語です。',
      'z. B. so\n',
      '## Head\n',
      '- item one\n',
      ' 3.5 %',
      '\n\n',
      '“Yes.” ',
      '🙂 ',
      'a | b\n',
      'e.g. this',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end, text: sentence } of sentencesOf(text)) {
            expect(text.slice(start, end)).toBe(sentence);
            expect(sentence.trim()).toBe(sentence);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        },
      ),
    );
  });

  it.each([
    ['Acme Inc. makes anvils. It sells them.', ['Acme Inc. makes anvils.', 'It sells them.']],
    ['Prices rose by 3.5 percent. Dr. Smith left.', ['Prices rose by 3.5 percent.', 'Dr. Smith left.']],
    ['We use queues, e.g. Kafka and others, daily.', ['We use queues, e.g. Kafka and others, daily.']],
    ['J. R. Miller founded it. He stayed.', ['J. R. Miller founded it.', 'He stayed.']],
    [
      'Wir bauen Pumpen, z. B. für Heizungen. Am 3. März zogen wir um.',
      ['Wir bauen Pumpen, z. B. für Heizungen.', 'Am 3. März zogen wir um.'],
    ],
    ['私たちは橋を作ります。社員は40人です。', ['私たちは橋を作ります。', '社員は40人です。']],
    ['Is it fast? Yes! We measured.', ['Is it fast?', 'Yes!', 'We measured.']],
  ])('splits %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('knows names that begin with a full stop', () => {
    expect(texts('We use Blazor on .NET 8. Web Forms are going.')).toEqual([
      'We use Blazor on .NET 8.',
      'Web Forms are going.',
    ]);
  });

  it('leaves list marks out and keeps each item apart', () => {
    expect(sentencesOf('- five years of Go\n• some SQL\n2) a driving licence')).toMatchObject([
      { text: 'five years of Go', shape: 'bullet' },
      { text: 'some SQL', shape: 'bullet' },
      { text: 'a driving licence', shape: 'bullet' },
    ]);
  });

  it.each([
    ['- - five years of Go', ['five years of Go']],
    ['- ## Our stack', ['Our stack']],
    ['| Go | five years |', ['Go | five years |']],
  ])('starts after every mark of %j', (text, expected) => expect(texts(text)).toEqual(expected));

  it.each([
    ['ROTTERDAM - Acme has raised money.', 'Acme has raised money.'],
    ['GRAZ – Acme will build two units.', 'Acme will build two units.'],
    ['NEW YORK, Nov 3 (Wire) — Acme hired.', 'Acme hired.'],
    ['Leeds - where Acme began.', 'Leeds - where Acme began.'],
    ['SQL - The language of Acme.', 'SQL - The language of Acme.'],
  ])('loses the place line of %j', (text, expected) => {
    const [first] = sentencesOf(text).map(withoutDateline);
    expect(first?.text).toBe(expected);
    expect(text.slice(first?.start, first?.end)).toBe(expected);
  });

  it('knows headings and gives them to what follows', () => {
    expect(
      sentencesOf(
        '## Our values\n\nWe tell the truth.\n\nHow we hire\n\nThere are two talks, one about code.',
      ),
    ).toMatchObject([
      { text: 'Our values', shape: 'heading' },
      { text: 'We tell the truth.', heading: 'Our values' },
      { text: 'How we hire', shape: 'heading' },
      { text: 'There are two talks, one about code.', heading: 'How we hire' },
    ]);
  });

  it('joins hard-wrapped lines of one paragraph', () => {
    expect(
      texts('The planner reads every address and every road that\nleads to it, before seven. Then it rests.'),
    ).toEqual([
      'The planner reads every address and every road that\nleads to it, before seven.',
      'Then it rests.',
    ]);
  });

  it('reads 200 kB of hostile text in well under a second', () => {
    for (const unit of ['e.g. ', '- - - ', '“.”', 'a.\n', 'Dr. ', '....', '(((', ' | ']) {
      const text = unit.repeat(200_000 / unit.length);
      expect(fastest(() => sentencesOf(text))).toBeLessThan(2_000);
    }
  });
});
