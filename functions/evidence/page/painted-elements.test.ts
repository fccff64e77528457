import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const read = (head: string, body: string): string =>
  readPage(
    `<html><head>${head}</head><body><main><p>We store scans for clinics in the Netherlands.</p>${body}<p>We are a team of 45 people in Leiden.</p></main></body></html>`,
    { url: 'https://velda.example/' },
  ).text;

const NOTE = '<div class="box"><p class="note">A note in its own colour.</p></div>';

describe('text in the colour of its ground, where the page’s own sheets say both', () => {
  it.each([
    '.note{color:#fff}',
    '.note{-webkit-text-fill-color:white}',
    ':root{--ground:#fafafa}body{background:var(--ground)}.note{color:var(--ground)}',
    '.box{background:#111}.note{color:#111}',
    '.box{background:linear-gradient(#222,#222)}.note{color:#222}',
    '.box{color:white}',
    'main{background:navy}.note{color:navy}',
  ])('is not read: %s', (css) => {
    expect(read(`<style>${css}</style>`, NOTE)).not.toContain('own colour');
  });

  it.each([
    '.note{color:#333}',
    '.box{background:#111}.note{color:#fff}',
    'body{background:#111;color:#eee}.note{color:#fff}',
    '.note{color:#fff}@media (prefers-color-scheme:dark){.note{color:#000}}',
    '.box{background:url(/dark.jpg)}.note{color:#fff}',
    '.note:hover{color:#fff}',
  ])('is read: %s', (css) => {
    expect(read(`<style>${css}</style>`, NOTE)).toContain('own colour');
  });

  it('is read where a sheet from elsewhere or a picture may lie behind it', () => {
    const css = '<style>.note{color:#fff}.box{position:relative}</style>';
    expect(read(`<link rel="stylesheet" href="/a.css">${css}`, NOTE)).toContain('own colour');
    expect(read(css, `<img src="/dark.jpg" alt="">${NOTE}`)).toContain('own colour');
    expect(read(css, NOTE)).not.toContain('own colour');
  });
});
