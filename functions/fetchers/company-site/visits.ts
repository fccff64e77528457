/** Reading several pages of one site: few at a time, few in all, and none when time is nearly up. */
import type { FetchTools } from '../contract.ts';
import { type PageAnswer, type PageRefusal, readPageAt } from '../page-snapshot.ts';
import { passes } from '../refusal-reason.ts';

export interface VisitLimits {
  /** Requests in all, feeds and sitemaps included. */
  requests: number;
  atOnce: number;
  /** No new request when less time than this is left. */
  spareMs: number;
}

const SITE_VISITS: VisitLimits = { requests: 7, atOnce: 2, spareMs: 5_000 };

const MAX_WARNINGS = 6;
const MAX_PATHS = 5;

class Faults {
  readonly #paths = new Map<string, string[]>();
  /** False once a passing fault kept something back. */
  complete = true;

  add(reason: PageRefusal['reason'], message: string, paths: readonly string[]): void {
    if (passes(reason)) this.complete = false;
    this.#paths.set(message, [...(this.#paths.get(message) ?? []), ...paths]);
  }

  /** A sentence for each kind of fault, with the pages it befell. */
  sentences(): string[] {
    return [...this.#paths].slice(0, MAX_WARNINGS).map(([message, paths]) => {
      const named = [...new Set(paths)].slice(0, MAX_PATHS).map((path) => path.slice(0, 80));
      return named.length === 0 ? message : `${message.replace(/\.$/, '')}: ${named.join(', ')}.`;
    });
  }
}

/** The visits of one run to one site, with what went wrong on the way. */
export class Visits {
  readonly #tools: FetchTools;
  readonly #limits: VisitLimits;
  readonly #faults: Faults;
  #left: number;

  constructor(tools: FetchTools, limits: VisitLimits = SITE_VISITS, faults: Faults = new Faults()) {
    this.#tools = tools;
    this.#limits = limits;
    this.#faults = faults;
    this.#left = limits.requests;
  }

  /** Part of what is left, for work done side by side; its faults are told together. */
  setAside(requests: number): Visits {
    const taken = Math.min(requests, this.#left);
    this.#left -= taken;
    return new Visits(this.#tools, { ...this.#limits, requests: taken }, this.#faults);
  }

  /** More requests than were given at first, when it turns out that nobody else needs them. */
  grant(requests: number): void {
    this.#left += requests;
  }

  get complete(): boolean {
    return this.#faults.complete;
  }

  get warnings(): string[] {
    return this.#faults.sentences();
  }

  get left(): number {
    return this.#left;
  }

  /** Takes one request from what is left; false when there is none or no time for it. */
  spend(): boolean {
    if (this.#left <= 0) return false;
    if (this.#tools.msLeft() < this.#limits.spareMs) {
      this.note('timeout', 'There was no time left to read more of the site.');
      this.#left = 0;
      return false;
    }
    this.#left -= 1;
    return true;
  }

  /** Remembers a fault for the reader. */
  note(reason: PageRefusal['reason'], message: string): void {
    this.#faults.add(reason, message, []);
  }

  /** The same for a page, named by its path. */
  noteAt(url: string, { reason, message }: Pick<PageRefusal, 'reason' | 'message'>): void {
    this.#faults.add(reason, message, [URL.parse(url)?.pathname ?? url]);
  }

  /** Reads one page without taking it from what is left. */
  readNow(url: string): Promise<PageAnswer> {
    return readPageAt(this.#tools, url);
  }

  /** Reads pages in the order given, `atOnce` at a time; undefined where nothing was asked any more. */
  async read<Item extends { url: string }>(
    items: readonly Item[],
    read: (url: string) => Promise<PageAnswer> = (url) => this.readNow(url),
  ): Promise<{ item: Item; answer: PageAnswer }[]> {
    const queue = items.entries();
    const answers: { item: Item; answer: PageAnswer }[] = [];
    const worker = async () => {
      for (const [place, item] of queue) {
        if (!this.spend()) return;
        answers[place] = { item, answer: await read(item.url) };
      }
    };
    await Promise.all(Array.from({ length: this.#limits.atOnce }, worker));
    return answers.filter((answer) => answer !== undefined);
  }
}
