import { describe, expect, it } from 'vitest';
import type { StructuredData } from '../evidence/page/read-page.ts';
import { companyOf, homeOnly, isOwnAddress, siteIdentity } from './company.ts';
import { nameOnHomePage } from './company-name.ts';

describe('the company of an address', () => {
  it('is at home at its host, and at its domain when the host is another of its own', () => {
    expect(companyOf('https://www.acme.co.uk/about?x=1#top')).toMatchObject({
      host: 'www.acme.co.uk',
      domain: 'acme.co.uk',
      label: 'acme',
      homes: ['https://www.acme.co.uk/'],
      atHome: false,
    });
    expect(companyOf('https://docs.acme.com/start').homes).toEqual([
      'https://docs.acme.com/',
      'https://acme.com/',
    ]);
    expect(companyOf('http://acme.com')).toMatchObject({ homes: ['http://acme.com/'], atHome: true });
  });

  it.each([
    ['https://xn--bcher-kva.de/', 'bücher'],
    ['https://北京公司.com/', '北京公司'],
    ['https://--.com/', '--'],
    ['https://github.io/', 'github'],
  ])('has a label that people write: %s', (address, label) => {
    expect(companyOf(address).label).toBe(label);
  });

  it('takes a customer of a hosting platform as a company of its own', () => {
    expect(companyOf('https://acme.github.io/').domain).toBe('acme.github.io');
  });

  it('keeps nothing of the address but the host under its public identity', () => {
    const given = companyOf('https://www.acme.com/invite/secret?token=abc');
    expect(JSON.stringify(homeOnly(given))).not.toMatch(/secret|abc/);
    expect(siteIdentity(given)).toBe('acme.com');
    expect(siteIdentity(companyOf('https://jobs.acme.com/'))).toBe('jobs.acme.com');
  });

  it('knows its own addresses from look-alikes', () => {
    const acme = companyOf('https://acme.com/');
    expect(isOwnAddress(acme, 'https://eng.acme.com/x')).toBe(true);
    expect(isOwnAddress(acme, 'https://notacme.com/')).toBe(false);
    expect(isOwnAddress(acme, 'https://acme.com.evil.example/')).toBe(false);
    expect(isOwnAddress(acme, undefined)).toBe(false);
  });
});

describe('the company’s name', () => {
  it('is never empty, whatever the address: what asks for it would find everything', () => {
    expect(nameOnHomePage(companyOf('https://--.com/'), undefined)).toEqual({
      name: '--',
      spellings: ['--'],
    });
  });

  const acme = companyOf('https://www.acme-labs.com/');
  const nothing = { title: undefined, siteName: undefined, structured: [] };

  it.each([
    [
      'its Organization record',
      { ...nothing, structured: [organization('Acme Labs, Inc.', 'https://acme-labs.com')] },
      'Acme Labs',
    ],
    ['the site’s name', { ...nothing, siteName: 'Acme Labs' }, 'Acme Labs'],
    [
      'the part of the title that fits the domain',
      { ...nothing, title: 'Ship faster today | AcmeLabs' },
      'AcmeLabs',
    ],
    ['the domain when the page does not say', { ...nothing, title: 'Ship faster today' }, 'Acme Labs'],
    ['the domain when there is no page', undefined, 'Acme Labs'],
  ])('comes from %s', (_, home, name) => {
    expect(nameOnHomePage(acme, home).name).toBe(name);
  });

  it('loses what the site part is called', () => {
    const docs = companyOf('https://docs.docker.com/');
    expect(nameOnHomePage(docs, { ...nothing, siteName: 'Docker Documentation' }).name).toBe('Docker');
    const spotify = companyOf('https://engineering.atspotify.com/');
    expect(nameOnHomePage(spotify, { ...nothing, siteName: 'Spotify Engineering' }).name).toBe('Spotify');
  });

  it('is written as the page writes it, when only its text names the company', () => {
    const bakery = companyOf('https://uibakery.io/');
    const text = 'Full control of things. With UI Bakery you build tools.';
    expect(nameOnHomePage(bakery, { ...nothing, title: 'Full control', text }).name).toBe('UI Bakery');
  });

  it('is not taken from another organisation that the page names', () => {
    const home = { ...nothing, structured: [organization('Some Award Jury', 'https://awards.example')] };
    expect(nameOnHomePage(acme, home).name).toBe('Acme Labs');
  });

  it('may be unlike the domain when the site’s own record says so', () => {
    const fb = companyOf('https://about.fb.com/');
    const home = { ...nothing, structured: [organization('Meta', 'https://about.fb.com/')] };
    expect(nameOnHomePage(fb, home).name).toBe('Meta');
  });
});

function organization(name: string, url: string): StructuredData {
  return { kind: 'organization', type: 'Organization', name, url, founders: [], sameAs: [] };
}
