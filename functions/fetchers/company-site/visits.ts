/** Reading several pages of one site: few at a time, few in all, and none when time is nearly up. */
import type { FetchTools } from '../contract.ts';
import { type PageAnswer, readPageAt } from '../page-snapshot.ts';
import { passes } from '../refusal-reason.ts';

export interface VisitLimits {
  /** Requests in all, feeds and sitemaps included. */
  requests: number;
  atOnce: number;
  /** No new request when less time than this is left. */
  spareMs: number;
}

export const SITE_VISITS: VisitLimits = { requests: 7, atOnce: 2, spareMs: 5_000 };

/** The visits of one run to one site, with what went wrong on the way. */
export class Visits {
  readonly warnings: string[] = [];
  /** False once a passing fault kept something back. */
  complete = true;
  readonly #tools: FetchTools;
  readonly #limits: VisitLimits;
  #left: number;

  constructor(tools: FetchTools, limits: VisitLimits = SITE_VISITS) {
    this.#tools = tools;
    this.#limits = limits;
    this.#left = limits.requests;
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
  note(reason: Extract<PageAnswer, { ok: false }>['reason'], message: string): void {
    if (passes(reason)) this.complete = false;
    if (this.warnings.length < 6 && !this.warnings.includes(message)) this.warnings.push(message);
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
