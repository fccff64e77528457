/** Whole runs on recorded pages of real companies; every other host is the demo's, which knows none of them. */
import { systemClock } from '../../functions/clock.ts';
import { createWorld } from '../../functions/world.ts';
import { demoInternet } from '../demo-web/listen.ts';
import { startRecordings } from '../demo-web/recordings.ts';
import { startDemoWeb } from '../demo-web/server.ts';
import { startLocalSystem } from '../local/system.ts';
import { type Figure, median, percentile, timed } from './figure.ts';
import { runToItsEnd } from './runs.ts';

/** GDELT wants a request in 5 s; runs that come sooner wait for their turn. */
const APART_MS = 10_000;

/** @param folder with an `index.json`, see demo-web/recordings.ts */
export async function measureRecordings(folder: string): Promise<Figure[]> {
  const demo = await startDemoWeb();
  const recordings = await startRecordings(folder);
  const internet = demoInternet(recordings, { fallback: demo.internet });
  let ahead = 0;
  const clock = { ...systemClock, now: () => Date.now() + ahead };
  const system = await startLocalSystem({ world: createWorld({ internet, clock }) });
  try {
    const requests = recordings.companyUrls.map((company_url) => ({
      company_url,
      role_focus: 'Backend engineer',
      timeframe: '7 days',
      interviewer_name: 'Maelis Thornquist',
      socials: { github: 'https://github.com/maelis-thornquist', blog: 'https://maelisthornquist.example/' },
    }));
    // Compiles what a function instance would have compiled.
    await runToItsEnd(system, requests[0]);
    const times: number[] = [];
    for (const request of requests.slice(1)) {
      ahead += APART_MS;
      times.push(await timed(() => runToItsEnd(system, request)));
    }
    return [
      { name: 'one run on recorded pages (median)', value: median(times), unit: 'ms' },
      { name: 'one run on recorded pages (95 in 100)', value: percentile(times, 0.95), unit: 'ms' },
    ];
  } finally {
    await system.close();
    await Promise.all([recordings.close(), demo.close()]);
  }
}
