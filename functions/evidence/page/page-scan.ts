/** One walk over the element tree that collects what the other parts read: head elements, links, scripts, counts. */
import { ClosedPanels } from './closed-panels.ts';
import type { PageElement } from './html-tree.ts';
import type { HeadElements } from './page-head.ts';
import type { LinkElement } from './page-links.ts';
import { type PageRegion, regionOf } from './page-region.ts';
import { isHidden, type OpenablePanels, opensPanel } from './visibility.ts';

export interface PageScan {
  readonly head: HeadElements;
  readonly links: LinkElement[];
  /** Contents of <script type="application/ld+json">. */
  readonly jsonLd: string[];
  /** Closed parts that the page's reader opens. */
  readonly panels: OpenablePanels;
  /** How often each tag occurs. */
  readonly tags: ReadonlyMap<string, number>;
  readonly body: PageElement | undefined;
  readonly scripts: number;
  readonly scriptChars: number;
}

const MAX_JSON_LD = 50;
const MAX_KEPT = 5_000;

export function scanPage(root: PageElement): PageScan {
  const metas: PageElement[] = [];
  const relations: PageElement[] = [];
  const times: PageElement[] = [];
  const links: LinkElement[] = [];
  const jsonLd: string[] = [];
  const panels = new Set<string | PageElement>();
  const closed = new ClosedPanels();
  const tags = new Map<string, number>();
  const firsts = new Map<string, PageElement>();
  let scripts = 0;
  let scriptChars = 0;
  const stack: { element: PageElement; region: PageRegion; hidden: boolean }[] = [
    { element: root, region: 'main', hidden: false },
  ];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { element } = step;
    const { tag } = element;
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
    const region = regionOf(element, step.region);
    let hidden = step.hidden;
    if (!hidden && isHidden(element)) {
      hidden = region !== 'main' || panels.size >= MAX_KEPT || !closed.has(element);
      if (!hidden) panels.add(element);
    }
    if (tag === 'meta' && metas.length < MAX_KEPT) metas.push(element);
    else if (tag === 'link' && relations.length < MAX_KEPT) relations.push(element);
    else if (tag === 'time' && times.length < MAX_KEPT) times.push(element);
    const panel = hidden ? undefined : opensPanel(element, region !== 'main');
    if (panel !== undefined && panels.size < MAX_KEPT) panels.add(panel);
    if (tag === 'a' && element.attrs.href !== undefined && links.length < MAX_KEPT * 2)
      links.push({ element, region, hidden });
    else if (tag === 'script') {
      const code = element.children[0];
      scripts += 1;
      if (typeof code === 'string') {
        if (isJsonLd(element)) {
          if (jsonLd.length < MAX_JSON_LD) jsonLd.push(code);
        } else scriptChars += code.length;
      }
    }
    if (!firsts.has(tag) && ['html', 'body', 'base', 'title', 'h1'].includes(tag)) firsts.set(tag, element);
    if (tag === 'svg' || tag === 'template' || tag === 'script') continue;
    for (let i = element.children.length - 1; i >= 0; i -= 1) {
      const child = element.children[i];
      if (typeof child === 'object') stack.push({ element: child, region, hidden });
    }
  }
  return {
    head: {
      metas,
      links: relations,
      times,
      html: firsts.get('html'),
      base: firsts.get('base'),
      title: firsts.get('title'),
      heading: firsts.get('h1'),
    },
    links,
    jsonLd,
    panels,
    tags,
    body: firsts.get('body'),
    scripts,
    scriptChars,
  };
}

function isJsonLd(script: PageElement): boolean {
  return script.attrs.type?.trim().toLowerCase().startsWith('application/ld+json') ?? false;
}
