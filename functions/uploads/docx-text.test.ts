import { describe, expect, it } from 'vitest';
import { docxText } from './docx-text.ts';
import { makeZip } from './test-files.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORDS = '<w:t>SECRET</w:t>';
const GHOST =
  '<w:style w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>' +
  '<w:style w:styleId="Pale"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>' +
  '<w:style w:styleId="Paler"><w:basedOn w:val="Pale"/></w:style>' +
  '<w:style w:styleId="Round"><w:basedOn w:val="Round"/></w:style>';

const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const run = (properties: string) => `<w:r><w:rPr>${properties}</w:rPr>${WORDS}</w:r>`;

function read(body: string, styles = GHOST): Promise<string> {
  const text = paragraph('<w:r><w:t>Before.</w:t></w:r>');
  return docxText(
    makeZip([
      { name: 'word/styles.xml', data: `<w:styles xmlns:w="${NAMESPACE}">${styles}</w:styles>` },
      {
        name: 'word/document.xml',
        data: `<w:document xmlns:w="${NAMESPACE}"><w:body>${text}${body}${text}</w:body></w:document>`,
      },
    ]),
  );
}

describe('words of a DOCX that nobody sees', () => {
  it.each([
    ['hidden', paragraph(run('<w:vanish/>'))],
    ['white', paragraph(run('<w:color w:val="FFFFFF"/>'))],
    ['nearly white', paragraph(run('<w:color w:val="FEFDFE"/>'))],
    ['in the colour of the page', paragraph(run('<w:color w:themeColor="background1"/>'))],
    ['white on white', paragraph(run('<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="FFFFFF"/>'))],
    ['white on no shade', paragraph(run('<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="auto"/>'))],
    [
      'white in a white paragraph',
      paragraph(`<w:pPr><w:shd w:fill="FFFFFF"/></w:pPr>${run('<w:color w:val="FFFFFF"/>')}`),
    ],
    ['black on black', paragraph(run('<w:color w:val="000000"/><w:shd w:fill="000000"/>'))],
    ['marked with white', paragraph(run('<w:color w:val="FFFFFF"/><w:highlight w:val="white"/>'))],
    ['tiny', paragraph(run('<w:sz w:val="2"/>'))],
    ['pressed together', paragraph(run('<w:w w:val="1"/>'))],
    ['on one heap', paragraph(run('<w:spacing w:val="-400"/>'))],
    ['beyond the page', paragraph(run('<w:position w:val="-3000"/>'))],
    ['hidden by their style', paragraph(run('<w:rStyle w:val="Ghost"/>'))],
    [
      'hidden by their paragraph’s style',
      paragraph(`<w:pPr><w:pStyle w:val="Ghost"/></w:pPr><w:r>${WORDS}</w:r>`),
    ],
    ['white by what their style is based on', paragraph(run('<w:rStyle w:val="Paler"/>'))],
    ['moved elsewhere', paragraph(`<w:moveFrom><w:r>${WORDS}</w:r></w:moveFrom>`)],
    [
      'in a hidden row',
      `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${paragraph(`<w:r>${WORDS}</w:r>`)}</w:tc></w:tr></w:tbl>`,
    ],
    [
      'in a hidden shape',
      paragraph(
        `<w:r><w:pict><v:shape style="visibility:hidden"><w:txbxContent>${paragraph(`<w:r>${WORDS}</w:r>`)}</w:txbxContent></v:shape></w:pict></w:r>`,
      ),
    ],
    [
      'in a hidden drawing',
      paragraph(
        `<w:r><w:drawing><wp:anchor><wp:docPr hidden="1"/><w:txbxContent>${paragraph(`<w:r>${WORDS}</w:r>`)}</w:txbxContent></wp:anchor></w:drawing></w:r>`,
      ),
    ],
  ])('are not read: %s', async (_, body) => {
    const text = await read(body);
    expect(text).not.toContain('SECRET');
    expect(text.match(/Before\./g)).toHaveLength(2);
  });

  it.each([
    ['hidden by a style and shown again', paragraph(run('<w:rStyle w:val="Ghost"/><w:vanish w:val="0"/>'))],
    [
      'whose paragraph’s mark is hidden',
      `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r>${WORDS}</w:r></w:p>`,
    ],
    ['white on a colour', paragraph(run('<w:color w:val="FFFFFF"/><w:shd w:fill="1F3864"/>'))],
    [
      'white on a colour of the theme',
      paragraph(run('<w:color w:val="FFFFFF"/><w:shd w:themeFill="accent1"/>')),
    ],
    ['of a style that is based on itself', paragraph(run('<w:rStyle w:val="Round"/>'))],
    ['of a style that nobody wrote', paragraph(run('<w:rStyle w:val="Lost"/>'))],
    ['inserted', paragraph(`<w:ins><w:r>${WORDS}</w:r></w:ins>`)],
    ['set a little closer', paragraph(run('<w:spacing w:val="-10"/>'))],
    [
      'after a box inside their run',
      paragraph(
        `<w:r><w:pict><w:txbxContent>${paragraph('<w:r><w:rPr><w:vanish/></w:rPr></w:r>')}</w:txbxContent></w:pict>${WORDS}</w:r>`,
      ),
    ],
  ])('are told from those that are: %s', async (_, body) => {
    expect(await read(body)).toContain('SECRET');
  });
});
