import type { CDPSession } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { browserMissing } from './chromium.ts';
import { fontStyle } from './fonts.ts';
import { escapeHtml } from './html.ts';
import { printPage } from './plan-page.ts';
import { sealedRenderer } from './render-pdf.ts';
import { unsealedBrowser } from './test-browser.ts';

/** Family that must draw every letter of a sample → the sample. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  'Noto Sans': [
    'Žluťoučký kůň, Łódź, Ørsted, ß, ẞ, İstanbul, Đặng, ₹ € £ – — “quotes” … •',
    'Thị Ngọc ở Việt Nam',
    'Съешь ещё этих мягких французских булок; Київ, Ґанок, Ђорђе',
    'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία, Ἀθῆναι',
    'ऋषियों को सताने वाले दुष्ट राक्षसों का सर्वनाश',
  ],
  'Noto Sans Arabic': ['نص حكيم له سر قاطع وذو شأن عظيم', 'یک متن فارسی', 'اردو'],
  'Noto Sans Hebrew': ['דג סקרן שט בים מאוכזב ולפתע מצא חברה'],
  'Noto Sans Thai': ['เป็นมนุษย์สุดประเสริฐเลิศคุณค่า'],
  'Noto Sans Bengali': ['আমি বাংলায় গান গাই'],
  'Noto Sans Tamil': ['யாமறிந்த மொழிகளிலே தமிழ்மொழி'],
  'Noto Sans Telugu': ['దేశ భాషలందు తెలుగు లెస్స'],
  'Noto Sans Kannada': ['ಎಲ್ಲರಿಗೂ ನಮಸ್ಕಾರ'],
  'Noto Sans Malayalam': ['എല്ലാവർക്കും സ്വാഗതം'],
  'Noto Sans Gujarati': ['નમસ્તે દુનિયા'],
  'Noto Sans Gurmukhi': ['ਸਤ ਸ੍ਰੀ ਅਕਾਲ'],
  'Noto Sans Sinhala': ['සියලු මනුෂ්‍යයෝ'],
  'Noto Sans Khmer': ['មនុស្សទាំងអស់'],
  'Noto Sans Lao': ['ມະນຸດທຸກຄົນ'],
  'Noto Sans Myanmar': ['လူတိုင်းသည်'],
  'Noto Sans Georgian': ['ყველა ადამიანი იბადება'],
  'Noto Sans Armenian': ['Բոլոր մարդիկ ծնվում են'],
  'Noto Sans Ethiopic': ['የሰው ልጅ ሁሉ'],
  'Noto Sans JP': ['株式会社星森は、配送計画のソフトウェアを作っています。カタカナ、直骨'],
  'Noto Sans SC': ['我们的工程师负责支付系统的可靠性'],
  'Noto Sans TC': ['ㄅㄆㄇ 我們的工程師負責支付系統的可靠性'],
  'Noto Sans KR': ['우리 팀은 결제 시스템의 안정성을 책임집니다'],
  'Noto Sans Math': ['∀∈ℝ→⇒'],
  'Noto Sans Symbols 2': ['✓✔✗'],
  'Noto Emoji': ['🚀👍🎉'],
};

/** In pages of their own, as in plans: which Han is meant shows in the company of other letters. */
const cases = Object.entries(SAMPLES).flatMap(([family, texts]) =>
  texts.map((text) => [family, text] as const),
);

describe('the fonts of a page', () => {
  it('are none that it does not need', async () => {
    const plain = await fontStyle('Plain English words, in two weights.');
    expect(plain.match(/@font-face/g)).toHaveLength(2);
    expect(plain.length).toBeLessThan(60_000);
  });

  it('keep what is written in one Han language in one style', async () => {
    const families = async (text: string) =>
      [...new Set((await fontStyle(text)).match(/Noto Sans [JST][PC]/g))].sort();
    expect(await families('日本語の文章です')).toEqual(['Noto Sans JP']);
    expect(await families('我们的工程师')).toEqual(['Noto Sans SC']);
    expect(await families('ㄅ我們')).toEqual(['Noto Sans TC']);
  });
});

describe('every character of the samples', () => {
  it.each(cases)('is in one of its fonts: %s', async (_family, text) => {
    const style = await fontStyle(text);
    const spans = [...style.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/g)].map(([, from = '', to = from]) => [
      Number.parseInt(from, 16),
      Number.parseInt(to, 16),
    ]);
    const lacking = Array.from(text.replace(/\s/g, '')).filter((char) => {
      const code = char.codePointAt(0) ?? 0;
      return !spans.some(([from = 0, to = 0]) => code >= from && code <= to);
    });
    expect(lacking).toEqual([]);
  });
});

const missing = browserMissing();
describe.skipIf(missing !== undefined)('the world’s scripts', { timeout: 60_000 }, () => {
  it('are each drawn by their own font, without one missing glyph', async () => {
    const browser = await unsealedBrowser();
    try {
      const page = await browser.newPage();
      const client = await page.createCDPSession();
      const drawn: Record<string, string[]> = {};
      for (const [family, text] of cases) {
        // A new document each time: the policy of the one before would refuse this one's style.
        await page.goto('about:blank');
        await page.setContent(await printPage('x', `<p>${escapeHtml(text)}</p>`), { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        drawn[text] = await fontsOf(client);
        expect(drawn[text], `${text}: ${drawn[text]}`).toContain(family);
        expect(
          drawn[text].filter((name) => name.startsWith('not ours')),
          text,
        ).toEqual([]);
      }
    } finally {
      await browser.close();
    }
  });

  it('can be read out of the PDF again', async () => {
    const body = cases.map(([, text]) => `<p>${escapeHtml(text)}</p>`).join('');
    const { bytes } = await sealedRenderer().render(await printPage('All', body));
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(pdf, { mergePages: true });
    const letters = (value: string) => value.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
    // Where one glyph stands for several letters the PDF says which (ActualText), but this reader does not look there.
    for (const [family, sample] of cases)
      if (
        /^Noto Sans(?: JP| SC| KR| Georgian| Armenian| Ethiopic)?$/.test(family) &&
        !/[\u0900-\u097f]|Việt/.test(sample)
      )
        expect(letters(text), sample).toContain(letters(sample));
  });
});

/** Names of the fonts that draw the page's paragraph, the page's own alone. */
async function fontsOf(client: CDPSession): Promise<string[]> {
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  // A variable font may be named after the weight it starts from.
  return fonts.map(({ familyName, isCustomFont }) =>
    isCustomFont ? familyName.replace(/ (?:Thin|Light|Regular)$/, '') : `not ours: ${familyName}`,
  );
}
