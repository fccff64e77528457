/** The PDF as a sink of hostile text: its page in a browser, the printed file, and what its file is called. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extractText, getDocumentProxy } from 'unpdf';
import { planToPage } from '../../functions/exports/pdf/plan-page.ts';
import { sealedRenderer } from '../../functions/exports/pdf/render-pdf.ts';
import { pdfFileName } from '../../shared/pdf.ts';
import type { Plan } from '../../shared/plan.ts';

const renderer = sealedRenderer();
/** What only the machine's own files or a script could have put there. */
const FOREIGN = /\blocalhost\b|AWS_|PATH=|about:blank|plan\.invalid/;

/** A server on this machine that nothing may reach. */
export interface Trap {
  /** `host:port` */
  address: string;
  connections(): number;
  close(): void;
}

export async function setTrap(): Promise<Trap> {
  let connections = 0;
  const server = createServer((_, response) => response.end('caught'));
  server.on('connection', () => connections++);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Prints the plan with the payload in every text, and once more with the payload as markup, as if nothing were escaped. */
export async function pdfBreaches(plan: Plan, payload: string, trap: Trap): Promise<string[]> {
  const page = await planToPage(plan);
  const escaped = await renderer.render(page);
  const bare = payload.replace(/attacker\.test|(?:127\.0\.0\.1|localhost)(?::\d+)?/gi, trap.address);
  const raw = await renderer.render(page.replace('<main>', () => `${bare}<main>`));
  const text = await textOf(escaped.bytes);
  const rawText = await textOf(raw.bytes);
  return [
    ...(escaped.refused.length === 0 ? [] : [`PDF: a request to ${escaped.refused[0]}`]),
    ...(trap.connections() === 0 ? [] : ['PDF: a request left the browser']),
    ...(letters(text).includes(letters(payload)) ? [] : ['PDF: the text can’t be read any more']),
    // Where the payload itself says so, its own words stand there.
    ...(FOREIGN.test(rawText) && !FOREIGN.test(payload)
      ? ['PDF: something that is not the plan’s is in it']
      : []),
  ];
}

export function fileNameBreaches(payload: string): string[] {
  const name = pdfFileName(payload);
  return /^interview-prep(?:-[a-z0-9]+)*\.pdf$/.test(name) ? [] : [`the PDF would be called ${name}`];
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text;
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
