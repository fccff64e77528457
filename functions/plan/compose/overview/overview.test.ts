import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../evidence/distil/make-document.ts';
import { makeRun } from '../make-run.ts';

const overview = (...documents: Parameters<typeof makeRun>[0]) =>
  makeRun(documents).plan.company_overview.paragraphs.map((statements) => statements.map(({ text }) => text));

const page = makeDocument({
  url: 'https://acme.example/',
  text: [
    'From sending your first parcel to serving millions of doors, you grow with Acme in 2026.',
    'Acme helps you send 12 parcels in one evening with one thumb.',
    'We run on Kubernetes in two AWS regions, described in Terraform.',
    'We keep our 14 vacancies on one board at Acme in Leeds.',
    'We serve 1,400 shops in Leeds and Vilnius.',
    'Every release of Acme Router is tested by two engineers of the Router team.',
  ].join('\n\n'),
});
const encyclopedia = makeDocument({
  url: 'https://wiki.example/acme',
  kind: 'encyclopedia',
  voice: 'third-party',
  text: 'Acme is a British logistics company that provides parcel delivery for small shops.',
});
const repository = makeDocument({
  url: 'https://code.example/acme/router',
  kind: 'repository',
  text: 'Acme Router finds the shortest tour for 400 vans in Rust. Acme Router is a library for Acme vans.',
});

describe('the overview', () => {
  it('opens with what the company is and does, from an encyclopedia if its own pages do not say it', () => {
    expect(overview(page, encyclopedia, repository)[0]?.[0]).toBe(
      'Acme is a British logistics company that provides parcel delivery for small shops.',
    );
  });

  it('prefers the company’s own definition', () => {
    const own = makeDocument({
      url: 'https://acme.example/about',
      text: 'Acme is a company that delivers parcels for bakers.',
    });
    expect(overview(page, own, encyclopedia)[0]?.[0]).toContain('delivers parcels for bakers');
  });

  it('tells customers next', () => {
    expect(overview(page, encyclopedia)[0]?.[1]).toMatch(/1,400 shops/);
  });

  it('leaves out slogans, speech to visitors, lines of repositories and how to apply', () => {
    const all = overview(page, encyclopedia, repository).flat().join('\n');
    expect(all).toContain('1,400 shops');
    for (const left of ['millions of doors', 'one thumb', 'shortest tour', 'vacancies'])
      expect(all).not.toContain(left);
  });

  it('quotes the pitch of a site that says little else, after the facts, and says how little there was', () => {
    const pitch = makeDocument({
      url: 'https://acme.example/',
      text: [
        'Acme lets you plan a delivery round for your van in one minute.',
        'Acme delivers parcels for bakers.',
        'When you hand over your parcels to us, you watch every van on one map.',
        'From your first parcel to your last invoice, you keep your papers in one place.',
      ].join('\n\n'),
    });
    const { paragraphs, limits } = makeRun([pitch]).plan.company_overview;
    const texts = paragraphs.flat().map(({ text }) => text);
    expect(texts[0]).toBe('Acme delivers parcels for bakers.');
    expect(texts.filter((text) => text.includes('“'))).toHaveLength(3);
    expect(limits).toContain('little of it states facts');
  });

  it('quotes a repository where nothing else is known', () => {
    expect(overview(repository).flat().join('\n')).toContain('shortest tour');
  });

  it('says what the company calls itself where no sentence defines it, and names who speaks of a product', () => {
    const front = makeDocument({
      url: 'https://acme.example/',
      title: 'Acme | The cloud for builders',
      text: 'The cloud for builders\n\nEvery change gets a shareable preview link from Acme Router.\n\nEvery deploy is kept for 30 days with its logs.',
    });
    const texts = overview(front).flat();
    expect(texts[0]).toBe('Acme calls itself “The cloud for builders”.');
    expect(texts.join('\n')).toMatch(
      /(?:Acme says|It adds): “Every deploy is kept for 30 days with its logs.”/,
    );
  });

  it('takes a command in a title for no name', () => {
    const front = makeDocument({
      url: 'https://acme.example/',
      title: 'Acme | Build and ship web apps',
      text: 'Build and ship web apps\n\nEvery deploy of Acme Router is kept for 30 days.',
    });
    expect(overview(front).flat().join('\n')).not.toContain('calls itself');
  });

  it('opens with what the company does even where it says so to its visitors', () => {
    const front = makeDocument({
      url: 'https://acme.example/',
      text: 'Every change gets a shareable preview link.\n\nFrom your first van to a thousand, Acme handles the routes so you can focus on baking.',
    });
    expect(overview(front).flat()[0]).toContain('Acme handles the routes');
  });

  it('leaves out what holds for everybody’s trade, and jobs to do', () => {
    const trade = makeDocument({
      url: 'https://acme.example/analytics',
      text: 'Parcel analytics is about looking at the data that shops generate. Businesses use parcel data to plan their vans and their staff. Acme counts 12,000 parcels a day for bakers.',
    });
    const posting = makeDocument({
      url: 'https://acme.example/jobs/9',
      kind: 'job-posting',
      fetcher: 'open-roles',
      text: 'The routing team keeps 400 vans on time.\n\n- Test CLI, REST API and desktop releases on Linux and macOS\n- Go and SQL',
    });
    const all = overview(trade, posting).flat().join('\n');
    expect(all).toContain('12,000 parcels');
    expect(all).toContain('The routing team keeps 400 vans');
    for (const left of ['is about looking', 'Businesses use', 'Test CLI']) expect(all).not.toContain(left);
  });

  it('leaves out half a frame, what anything can do, and a sentence that leans on another', () => {
    const page = makeDocument({
      url: 'https://acme.example/shops',
      text: [
        '- From streamlining stock with automated monitoring and 14 alerts a day.',
        'Using parcel data can make a big difference in solving 40 problems of supply.',
        'Customers receive 12 updates a year and it can be deployed in AWS.',
        'Acme counts 12,000 parcels a day for bakers.',
      ].join('\n\n'),
    });
    expect(overview(page).flat()).toEqual(['Acme counts 12,000 parcels a day for bakers.']);
  });

  it('fills up with the pitch however much the posting demands', () => {
    const front = makeDocument({
      url: 'https://acme.example/',
      text: 'Plan every delivery with routes, vans, drivers and live maps in one place.\n\nTrusted by over 4.5 million bakers',
    });
    const posting = makeDocument({
      url: 'https://acme.example/jobs/7',
      kind: 'job-posting',
      fetcher: 'open-roles',
      text: `Acme hosts the shops of forty thousand bakers.\n\n${'Go SQL Rust Kafka Redis Docker Linux Terraform'
        .split(' ')
        .map((name) => `- You have five years of experience with ${name}`)
        .join('\n')}`,
    });
    const texts = overview(front, posting).flat();
    expect(texts.join('\n')).toContain('4.5 million bakers');
    expect(texts.join('\n')).toContain('Plan every delivery');
  });

  it('does not let the posting “add” what stands on the site', () => {
    const site = makeDocument({
      url: 'https://acme.example/',
      text: 'Acme delivers parcels for bakers.\n\nEvery deploy is kept for 30 days with its logs.\n\nThe planner solves 9,000 problems every morning.\n\nEvery van carries 12 parcels at once in Leeds.\n\nThe map shows 400 vans in real time.\n\nThe router builds a tour from 90 stops.',
    });
    const posting = makeDocument({
      url: 'https://acme.example/jobs/7',
      kind: 'job-posting',
      fetcher: 'open-roles',
      text: 'Acme builds games in which bakers learn to plan. You will write code.',
    });
    const texts = overview(site, posting).flat();
    const after = texts[texts.findIndex((text) => text.startsWith('From the posting')) + 1];
    expect(after).toMatch(/^(?:On its site|It also says|Acme says): /);
  });

  it('leaves praise of itself in the company’s mouth', () => {
    const praise = makeDocument({
      url: 'https://acme.example/',
      text: 'Acme is the world’s favourite parcel service for bakers in Leeds.',
    });
    expect(overview(praise).flat()[0]).toMatch(/^Acme says: “/);
  });

  it('takes from the posting how the company introduces itself, where its pages say little', () => {
    const posting = makeDocument({
      url: 'https://acme.example/jobs/7',
      kind: 'job-posting',
      fetcher: 'open-roles',
      text: [
        'Backend engineer, billing',
        'Acme hosts the shops of forty thousand bakers. The billing team makes sure that each of them pays what is due. At Acme we’re hiring.',
        'You will work on invoices.',
      ].join('\n\n'),
    });
    const all = overview(posting).flat().join('\n');
    expect(all).toContain('Acme hosts the shops of forty thousand bakers.');
    for (const left of ['each of them', 'hiring', 'You will']) expect(all).not.toContain(left);
  });
});
