import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectTechnologies, technologyNamed } from './detect-technologies.ts';
import { TECHNOLOGIES } from './technologies.ts';

const ids = (text: string, list = false) => detectTechnologies(text, { list }).map((m) => m.id);

describe('detecting technologies', () => {
  it('gives the offsets of what the text says', () => {
    const text = 'We 🚀 run Postgres behind PgBouncer.';
    for (const m of detectTechnologies(text)) expect(text.slice(m.start, m.end)).toBe(m.surface);
    expect(detectTechnologies(text).map((m) => m.surface)).toEqual(['Postgres', 'PgBouncer']);
  });

  it.each([
    ['The stack is Go on Kubernetes, Postgres for the ledger', ['go', 'kubernetes', 'postgresql']],
    ['Our services are written in Rust and C++20.', ['rust', 'cpp']],
    ['a coding session in Go, a design session', ['go']],
    ['You know Swift, SwiftUI and Combine', ['swift', 'swiftui', 'combine']],
    ['PySpark and Spark jobs on EMR', ['spark', 'spark', 'spark']],
    ['React developer (TypeScript)', ['react', 'typescript']],
    ['C/C++ for Cortex-M', ['c', 'cpp', 'arm-cortex']],
    ['R, Python and SQL', ['r', 'python', 'sql']],
    ['Go-based microservices', ['go', 'microservices']],
    ['C# on .NET, F# for models', ['csharp', 'dotnet', 'fsharp']],
    ['Next.js, Node.js and Vue.js', ['nextjs', 'nodejs', 'vue']],
    ['Wir entwickeln in Go und Kotlin auf AWS', ['go', 'kotlin', 'aws']],
    ['Erfahrung mit Spring Boot, Kafka und Terraform', ['spring', 'kafka', 'terraform']],
    ['Rails 7 with Sidekiq', ['rails', 'sidekiq']],
  ])('finds the technologies of "%s"', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it.each([
    'Go to our careers page and apply.',
    'Our go-to-market team is growing; Go-to-market is hard.',
    'We react to incidents. React to change quickly.',
    'A swift answer. Swift and secure, that is our promise.',
    'This will spark joy. Spark a conversation!',
    'Series C funding, vitamin C and plan C.',
    'R&D is in Leeds; A-R-C is a club.',
    'Express your opinion in the room. Room for growth.',
    'You excel at writing. Excel at what you do.',
    'Rust on old bridges is our business.',
    'Spring is here, and the team can rest.',
    'The compose area of the letter',
    'Fahrenheit 451 by Ray Bradbury, The Elephant Tree by R.D. Ronald',
    'She advises C-suite leaders. Spring 2026 starts soon.',
    'According to Swift, her former label agreed. Want to Go Deeper?',
  ])('leaves everyday words alone in "%s"', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it('takes the longest name', () => {
    expect(ids('React Native')).toEqual(['react-native']);
    expect(ids('Kotlin Multiplatform')).toHaveLength(1);
  });

  it('reads a short form as the longer name that the text writes', () => {
    expect(ids('Start Docker Compose. A Compose application has services, run with Compose.')).toEqual([
      'docker',
    ]);
    expect(ids('Screens in Jetpack Compose; our Compose code is tested.')).toEqual([
      'jetpack-compose',
      'jetpack-compose',
    ]);
    expect(
      ids('Docker Compose for the server, Jetpack Compose on the phone, all in Compose code.'),
    ).toContain('jetpack-compose');
  });

  it('does not take a thing for its neighbour', () => {
    expect(ids('We test with VoiceOver and NVDA.')).not.toContain('wcag');
    expect(ids('Built to IEC 61508.')).not.toContain('misra');
    expect(ids('Tracing with eBPF.')).not.toContain('istio');
    expect(ids('A service mesh of our own.')).not.toContain('istio');
  });

  it('needs neither case nor cue in a list of skills', () => {
    expect(ids('react / a11y', true)).toEqual(['react', 'wcag']);
    expect(ids('go, rust', true)).toEqual(['go', 'rust']);
    expect(ids('Go-to-market lead, R&D', true)).toEqual([]);
  });

  it('knows a language by its bare name', () => {
    expect(technologyNamed('Go')?.id).toBe('go');
    expect(technologyNamed('C')?.id).toBe('c');
    expect(technologyNamed('Shell')?.id).toBe('bash');
    expect(technologyNamed('Nonsense')).toBeUndefined();
  });

  it('finds every technology of the vocabulary in a sentence that names it', () => {
    const missing = TECHNOLOGIES.filter(
      (t) => !ids(`You will work with ${t.name} every day.`).includes(t.id),
    );
    expect(missing.map((t) => t.name)).toEqual([]);
  });

  it('never overlaps and never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        let last = 0;
        for (const m of detectTechnologies(text)) {
          expect(m.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(m.start, m.end)).toBe(m.surface);
          last = m.end;
        }
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const unit = 'Go, C++ and continuous integration with Apache ';
    const time = (copies: number) => {
      const text = unit.repeat(copies);
      const start = performance.now();
      detectTechnologies(text);
      return performance.now() - start;
    };
    time(2_000);
    const small = Math.min(time(2_000), time(2_000), time(2_000));
    const large = Math.min(time(16_000), time(16_000));
    expect(large).toBeLessThan(small * 40 + 50);
  });
});

describe('the technology vocabulary', () => {
  it('names 250 technologies or more, each once', () => {
    expect(TECHNOLOGIES.length).toBeGreaterThanOrEqual(250);
    expect(new Set(TECHNOLOGIES.map((t) => t.id)).size).toBe(TECHNOLOGIES.length);
  });

  it('gives no spelling to two technologies', () => {
    const owners = new Map<string, string>();
    const doubles: string[] = [];
    for (const t of TECHNOLOGIES) {
      for (const s of new Set([t.name, ...(t.aliases ?? [])].map((x) => x.toLowerCase()))) {
        if (owners.has(s)) doubles.push(`${s}: ${owners.get(s)} and ${t.id}`);
        owners.set(s, t.id);
      }
    }
    expect(doubles).toEqual([]);
  });
});
