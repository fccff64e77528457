import { describe, expect, it } from 'vitest';
import { textBlocks } from './blocks.ts';
import { parseTree } from './html-tree.ts';
import { renderBlocks } from './render.ts';

function texts(html: string): string[] {
  return textBlocks(parseTree(html)).map((block) => block.text);
}

describe('textBlocks', () => {
  it('joins inline elements as a browser does and folds white space', () => {
    expect(texts('<p>un<b>believ</b>able\n  <i>good</i></p>')).toEqual(['unbelievable good']);
  });

  it('parts blocks, double line breaks and rules, but keeps a single break as a line', () => {
    expect(texts('<div>a<p>b</p>c</div>')).toEqual(['a', 'b', 'c']);
    expect(texts('<p>a<br>b<br><br>c<hr>d</p>')).toEqual(['a\nb', 'c', 'd']);
  });

  it('puts a space between links that stand side by side', () => {
    expect(texts('<div><a href=1>One</a><a href=2>Two</a></div>')).toEqual(['One Two']);
  });

  it('reads a plain table row as one line and a layout table cell by cell', () => {
    expect(texts('<table><tr><th>Year<th>Clinics<tr><td>2015<td><b>40</b></table>')).toEqual([
      'Year | Clinics',
      '2015 | 40',
    ]);
    expect(texts('<table><tr><td><p>left</p></td><td><p>right</p></td></tr></table>')).toEqual([
      'left',
      'right',
    ]);
  });

  it('keeps the lines of preformatted text', () => {
    expect(texts('<pre>if x:\n    run()  \n\ndone</pre>')).toEqual(['if x:\n    run()\n\ndone']);
  });

  it('leaves out the codes of plug-ins that no longer run, but not where a page tells of them', () => {
    expect(
      texts(
        '<p>[vc_row type=”full”][vc_text]Sew it [b]now[/b].[/vc_text]</p><p>[/vc_row]</p><p>[1] says [sic].</p>',
      ),
    ).toEqual(['Sew it [b]now[/b].', '[1] says [sic].']);
    expect(texts('<p>Write <code>[gallery ids="1,2"]</code>.</p>')).toEqual(['Write [gallery ids="1,2"].']);
  });

  it('counts link characters, also when a link wraps blocks', () => {
    const [first, second] = textBlocks(parseTree('<a href="/x"><h3>Title</h3><p>Text here</p></a>'));
    expect(first).toMatchObject({ text: 'Title', linkChars: 5, links: 1, hrefs: ['/x'] });
    expect(second).toMatchObject({ linkChars: 9, hrefs: ['/x'] });
  });
});

describe('renderBlocks', () => {
  it('marks headings and items and leaves blank lines between paragraphs', () => {
    const html =
      '<h2>A\nb</h2><p>Text.</p><ul><li>one<li><p>two</p></ul><table><tr><td>1<td>2<tr><td>3<td>4</table><p>End.</p>';
    expect(renderBlocks(textBlocks(parseTree(html)))).toBe(
      '## A b\n\nText.\n\n- one\n- two\n\n1 | 2\n3 | 4\n\nEnd.',
    );
  });
});
