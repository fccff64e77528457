import { describe, expect, it } from 'vitest';
import { shownMarkdown } from './markdown-text.ts';

const around = (markdown: string) => shownMarkdown(`Before.\n\n${markdown}\n\nAfter.`);

describe('Markdown', () => {
  it.each([
    '<!-- SECRET -->',
    '<!--\nSECRET\n-->',
    '<div style="display:none">\n\nSECRET\n\n</div>',
    '<div hidden>\nSECRET\n</div>',
    '<span\n style="font-size:0"\n>SECRET</span>',
    '<font color="white">\nSECRET\n</font>',
    '<div style="display:none"><p>SECRET</p><b>SECRET</div>',
    '<template>\nSECRET\n</template>',
    '<script>\nSECRET\n</script>',
    '<p title="SECRET">',
    '<p\n align="center"\n data-x="SECRET">',
    '<?x\nSECRET\n?>',
    '<![CDATA[\nSECRET\n]]>',
    '<!SECRET>',
    '[//]: # (SECRET words)',
    '[comment]: <> "SECRET words"',
    "[a]: https://x.example 'SECRET words'",
    '[a]: https://x.example\n  "SECRET words"',
    '[SECRET]: https://x.example',
    '![SECRET](x.png)',
    '![a [b] SECRET](x.png "SECRET")',
    '![SECRET][x]',
    '[](https://x.example/?q=SECRET)',
    '[![SECRET](a.svg)](https://x.example)',
  ])('leaves out what is not shown, and nothing else: %j', (markdown) => {
    const shown = around(markdown);
    expect(shown).not.toContain('SECRET');
    expect(shown).toMatch(/^Before\.\n/);
    expect(shown).toMatch(/\nAfter\.$/);
  });

  it.each([
    ['<b>SHOWN</b>', 'SHOWN'],
    ['`<div hidden>` SHOWN `</div>`', '`<div hidden>` SHOWN `</div>`'],
    ['```\n<div hidden>\nSHOWN\n```', '<div hidden>\nSHOWN'],
    ['I wrote <script> once. SHOWN', 'SHOWN'],
    ['a < b and c > d SHOWN', 'a < b and c > d SHOWN'],
    ['p <q and SHOWN', 'p <q and SHOWN'],
    ['<https://x.example> SHOWN', '<https://x.example> SHOWN'],
    ['a --> b <!-- SHOWN', 'a --> b <!-- SHOWN'],
    ['[^1]: SHOWN words', '[^1]: SHOWN words'],
    ['[SHOWN](https://x.example "a title")', '[SHOWN](https://x.example)'],
    ['[Note]: SHOWN words stand here', '[Note]: SHOWN words stand here'],
    ['- [x] SHOWN', '- [x] SHOWN'],
    ['SHOWN R&amp;D', 'SHOWN R&D'],
    ['SHOWN AT&T', 'SHOWN AT&T'],
    ['SHO&#8203;WN', 'SHOWN'],
  ])('keeps what is shown: %j', (markdown, expected) => {
    expect(around(markdown)).toContain(expected);
    expect(around(markdown)).toMatch(/After\.$/);
  });

  it('ends with a comment that begins a line and is never closed', () => {
    expect(shownMarkdown('Before.\n<!-- SECRET\nSECRET')).toBe('Before.\n');
  });

  it.each([
    '<',
    '<a ',
    '<a b="',
    '<svg>',
    '<p><svg></p>',
    '<!--',
    '<?',
    '`',
    '```\n',
    '![',
    '![[a]',
    '[a]: x "',
    "](x '",
    '[](',
    '<a b ',
  ])('takes under 200 ms for 100 kB of %j', (unit) => {
    const markdown = unit.repeat(Math.ceil(100_000 / unit.length));
    const start = performance.now();
    shownMarkdown(markdown);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
