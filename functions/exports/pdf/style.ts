/**
 * The print style. The page is 210 × 280 mm (PA4), the part that A4 and Letter have in common, so that either prints
 * it whole and unscaled. Nothing is said by colour alone: it reads the same in black and white.
 */
import { FONT_STACK } from './fonts.ts';

export const PRINT_STYLE = `
@page { size: 210mm 280mm; margin: 16mm 17mm 18mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 400 8pt ${FONT_STACK}; color: #444; } }
* { box-sizing: border-box; }
html { font: 400 9.5pt/1.45 ${FONT_STACK}; color: #111; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; font-weight: 700; }
p, li, dd { orphans: 2; widows: 2; }
a { color: inherit; text-decoration: underline; text-decoration-color: #999; text-underline-offset: 1.5pt; }
.eyebrow { font-size: 8.5pt; font-weight: 700; letter-spacing: .12em; text-transform: uppercase; color: #0b5c5c; }
h1 { font-size: 22pt; margin: 1mm 0 4mm; }
h2 { font-size: 14pt; margin: 8mm 0 2.5mm; padding-bottom: 1.2mm; border-bottom: 1.2pt solid #0b5c5c; }
h3 { font-size: 10.5pt; margin: 4mm 0 1mm; }
h4 { font-size: 9pt; margin: 2mm 0 .6mm; color: #333; }
p + p { margin-top: 1.6mm; }
ul, ol { padding-inline-start: 5mm; }
li { margin: .9mm 0; }
li::marker { color: #0b5c5c; }
.plain { list-style: none; padding: 0; }
.plain > li { margin: 2.4mm 0; break-inside: avoid; }
.plain > li > p + p, .rounds > li > p + p { margin-top: .6mm; }
.rounds > li { margin: 2mm 0; break-inside: avoid; }
.dense li { margin: .5mm 0; }
.facts { display: flex; flex-wrap: wrap; gap: 1.5mm 8mm; padding: 2.5mm 0; border-block: .6pt solid #888; }
.facts dt { font-size: 7.5pt; color: #444; text-transform: uppercase; letter-spacing: .06em; }
.facts dd { font-weight: 700; }
.banner { margin-top: 4mm; padding: 2.5mm 3.5mm; border: 1.2pt solid #111; border-inline-start-width: 5pt; break-inside: avoid; }
.headline { font-size: 11.5pt; font-weight: 700; line-height: 1.35; margin-bottom: 1.5mm; }
.box { margin-top: 3mm; padding: 2.5mm 3.5mm; background: #f1f5f5; border-inline-start: 3pt solid #0b5c5c; break-inside: avoid; }
.label { font-size: 7.5pt; font-weight: 700; text-transform: uppercase; letter-spacing: .06em; color: #0b5c5c; }
.label + p { margin-top: .4mm; }
.source { font-size: 7.5pt; color: #444; }
.whole-words { white-space: nowrap; }
.kind, .date, .minutes { font-size: 8pt; font-weight: 400; color: #444; }
h2 + .note { break-after: avoid; break-inside: avoid; }
.note { margin-top: 2mm; font-size: 8.5pt; color: #444; }
.because { color: #333; font-size: 9pt; }
.chip { display: inline-block; padding: 0 1.6mm; border: .8pt solid #111; border-radius: 2mm; font-size: 7.5pt; font-weight: 700; }
.topic { margin-top: 4.5mm; }
.topic > h3, .topic > h4 { break-inside: avoid; }
.topic > h3 { margin: 0 0 1mm; font-size: 11.5pt; }
.rank { display: inline-block; min-width: 6mm; padding: 0 1mm; text-align: center; border: 1pt solid #0b5c5c; border-radius: 1mm; font-size: 9.5pt; }
.rubrics { margin-top: 5mm; }
dl:not(.facts) { display: grid; grid-template-columns: 38mm 1fr; gap: .6mm 3mm; font-size: 8.5pt; margin-top: .6mm; }
dl:not(.facts) dt { font-weight: 700; }
.whole { break-inside: avoid; }
.rubrics h4::first-letter { text-transform: uppercase; }
.whole + .whole { margin-top: 3mm; }
.day { margin-top: 3mm; padding: 2.4mm 3.5mm 2.6mm; border: .8pt solid #777; border-radius: 1.5mm; break-inside: avoid; }
.day h3 { margin: 0; display: flex; gap: 2.5mm; align-items: baseline; }
.day h3 .minutes { margin-inline-start: auto; }
.goal { color: #333; margin-bottom: 1mm; }
.tasks { list-style: none; padding: 0; }
.tasks li { position: relative; padding-inline-start: 5.5mm; margin: 1mm 0; }
.tasks li::before { content: ""; position: absolute; inset-inline-start: 0; top: .9mm; width: 3mm; height: 3mm; border: .8pt solid #111; border-radius: .5mm; }
.last { border-width: 1.4pt; border-color: #0b5c5c; }
.sources { font-size: 8.5pt; }
`;
