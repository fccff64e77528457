import { useEffect, useId, useState } from 'react';
import type { PlanSection, SectionId } from '../../logic/plan-sections.ts';

/** The way through a long plan: beside it where there is room, else one fold that stays at the top. */
export function Contents({ sections }: { sections: readonly PlanSection[] }) {
  const current = useCurrentSection(sections);
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const label = sections.find(({ id }) => id === current)?.label;
  const list = (
    <ul className="space-y-0.5">
      {sections.map((section) => (
        <li key={section.id}>
          <a
            href={`#${section.id}`}
            aria-current={section.id === current ? 'location' : undefined}
            onClick={() => setOpen(false)}
            className="block border-l-2 border-transparent py-1.5 pl-3 text-sm text-slate-700 hover:text-slate-950 aria-[current=location]:border-teal-700 aria-[current=location]:font-semibold aria-[current=location]:text-teal-800 max-lg:py-2.5 dark:text-slate-300 dark:hover:text-white dark:aria-[current=location]:border-teal-400 dark:aria-[current=location]:text-teal-300"
          >
            {section.label}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav
      aria-label="Contents of this plan"
      className="sticky top-0 z-10 -mx-4 bg-white sm:-mx-6 lg:top-6 lg:mx-0 lg:self-start lg:bg-transparent print:hidden dark:bg-slate-950 lg:dark:bg-transparent"
    >
      <div className="hairline border-b px-4 sm:px-6 lg:hidden">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={listId}
          className="w-full cursor-pointer truncate py-3.5 text-left text-sm font-semibold"
          onClick={() => setOpen(!isOpen)}
        >
          <span
            aria-hidden="true"
            className={`mr-2 inline-block border-y-5 border-l-8 border-y-transparent ${isOpen ? 'rotate-90' : ''}`}
          />
          Contents
          {label !== undefined && <span className="muted font-normal"> · {label}</span>}
        </button>
        <div id={listId} hidden={!isOpen} className="max-h-[70dvh] overflow-y-auto pb-3">
          {list}
        </div>
      </div>
      <div className="max-h-[calc(100dvh-3rem)] overflow-y-auto max-lg:hidden">{list}</div>
    </nav>
  );
}

/** The section at the top third of the window. */
function useCurrentSection(sections: readonly PlanSection[]): SectionId | undefined {
  const [current, setCurrent] = useState<SectionId>();
  useEffect(() => {
    const seen = new Set<Element>();
    const bodies = sections.flatMap(({ id }) => {
      const body = document.getElementById(id)?.closest('section');
      return body ? [{ id, body }] : [];
    });
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) seen.add(target);
          else seen.delete(target);
        const first = bodies.find(({ body }) => seen.has(body));
        if (first) setCurrent(first.id);
      },
      { rootMargin: '-10% 0px -60% 0px' },
    );
    for (const { body } of bodies) observer.observe(body);
    return () => observer.disconnect();
  }, [sections]);
  return current;
}
