import { describe, expect, it } from 'vitest';
import { type PageElement, parseTree, TREE_LIMITS } from './html-tree.ts';

/** The tree as nested brackets: tag[children], text in quotes. */
function outline(element: PageElement): string {
  const children = element.children.map((child) =>
    typeof child === 'string' ? `'${child}'` : outline(child),
  );
  return `${element.tag}[${children.join(' ')}]`;
}

function body(html: string): string {
  return parseTree(html)
    .children.map((child) => (typeof child === 'string' ? `'${child}'` : outline(child)))
    .join(' ');
}

function deepest(root: PageElement): number {
  let depth = 0;
  const stack = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    depth = Math.max(depth, element.depth);
    for (const child of element.children) if (typeof child !== 'string') stack.push(child);
  }
  return depth;
}

describe('parseTree', () => {
  it('closes paragraphs, items, cells and options that have no end tag', () => {
    expect(body('<p>a<p>b')).toBe("p['a'] p['b']");
    expect(body('<ul><li>a<li>b<ul><li>c</ul></ul>')).toBe("ul[li['a'] li['b' ul[li['c']]]]");
    expect(body('<table><tr><td>a<td>b<tr><td>c</table>')).toBe("table[tr[td['a'] td['b']] tr[td['c']]]");
    expect(body('<dl><dt>a<dd>b<dt>c</dl>')).toBe("dl[dt['a'] dd['b'] dt['c']]");
  });

  it('ends a paragraph at a block but not at inline elements', () => {
    expect(body('<p>a<b>b</b><div>c</div>')).toBe("p['a' b['b']] div['c']");
  });

  it('does not let a stray inline end tag close a block', () => {
    expect(body('<span><div>a</span>b</div>')).toBe("span[div['a' 'b']]");
  });

  it('does not let an end tag inside a table cell close what is around the table', () => {
    expect(body('<div><table><tr><td>a</div>b</td></tr></table>c</div>')).toBe(
      "div[table[tr[td['a' 'b']]] 'c']",
    );
  });

  it('decodes entities and keeps attributes that are read', () => {
    const root = parseTree('<a href="/x?a=1&amp;b=2" onclick="x()" class=y>Caf&eacute; &#x1F642;</a>');
    const [link] = root.children;
    expect(link).toMatchObject({ attrs: { href: '/x?a=1&b=2', class: 'y' }, children: ['Café 🙂'] });
  });

  it('keeps content after </body> and merges a second <body>', () => {
    expect(body('<html><body class="a"><p>a</p></body></html><p>b</p>')).toBe("html[body[p['a'] p['b']]]");
  });

  it('bounds the depth of 500,000 nested elements and still reads the text inside', () => {
    const start = performance.now();
    const root = parseTree(`${'<div>'.repeat(500_000)}deep${'</div>'.repeat(500_000)}`);
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(deepest(root)).toBeLessThanOrEqual(TREE_LIMITS.maxDepth + 1);
    expect(JSON.stringify(root.children.length)).toBe('1');
  });

  it('keeps a script or hidden element apart even at the depth limit', () => {
    const root = parseTree(
      `${'<div>'.repeat(400)}<script>code</script><p style="display:none">secret</p>text`,
    );
    let top: PageElement = root;
    for (let next = top.children.at(-1); typeof next === 'object'; next = top.children.at(-1)) top = next;
    expect(top.children.filter((child) => typeof child === 'string').join('')).toContain('text');
    expect(top.children.filter((child) => typeof child === 'string').join('')).not.toMatch(/code|secret/);
  });

  it('cuts input and nodes at their limits', () => {
    const limits = { maxChars: 1_000, maxDepth: 10, maxNodes: 20 };
    const root = parseTree('<p>a</p>'.repeat(500), limits);
    expect(root.children.length).toBeLessThanOrEqual(10);
  });

  it.each([
    '<b>',
    '<i></b>',
    '<a href=x>',
    '<li>',
    '<table>',
    '<td>',
    '<p>',
    '</p>',
    '<',
    '<!--',
    '<![CDATA[',
    '&',
    '&#',
    '<svg>',
    '<select><option>',
    '<h1><p>',
    '<div a="',
    '<font><table>',
  ])('takes bounded time for a million characters of %j', (unit) => {
    const start = performance.now();
    parseTree(unit.repeat(Math.ceil(1_000_000 / unit.length)));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
