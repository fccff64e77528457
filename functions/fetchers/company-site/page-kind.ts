/** What kind of source a page is, told from its address and title alone. Pure. */
import type { SourceKind } from '../../../shared/source.ts';
import { linkRoles } from '../../evidence/page/link-roles.ts';
import { ROLE_KINDS } from './choose-pages.ts';

const BELOW_BLOG = /\/(blog|blogs|posts?|articles?|stories|journal|insights|magazin|news)\//i;
const TECHNICAL = /\b(engineering|tech|developers?|architecture|technical)\b/i;

export function kindOfPage(address: string, title: string): SourceKind {
  const url = new URL(address);
  const path = `${url.pathname}/`;
  if (BELOW_BLOG.test(path) || /^(blog|engineering|tech|eng)\./i.test(url.hostname)) {
    const inBlog = /[^/]\/[^/]/.test(url.pathname) || /^\/[^/]*-[^/]*-/.test(url.pathname);
    if (inBlog)
      return TECHNICAL.test(`${url.hostname} ${path.replaceAll('/', ' ')} ${title}`)
        ? 'engineering-post'
        : 'blog-post';
  }
  const role = linkRoles(address, '')[0];
  return role === undefined ? 'company-page' : ROLE_KINDS[role];
}
