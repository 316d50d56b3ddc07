import { loadTexts } from '../../eval/gold/load.ts';
import { longText } from '../engine/texts.ts';
import { PAUSE_WATCH } from './pause-watch.ts';

/** A Hindi news page of some three thousand words, with a side column as long as a tenth of it. */
export function hindiPage(): string {
  const paragraphs = longText(loadTexts('own'), 3000).split('\n\n');
  const [title = '', ...body] = paragraphs;
  const side = body
    .filter((_, i) => i % 10 === 0)
    .map((text) => `<li><a href="#">${text.slice(0, 60)}</a></li>`);
  return page(
    'hi',
    title,
    `<main><article><h1>${title}</h1>${body.map((text) => `<p>${text}</p>`).join('\n')}</article></main>
    <aside><ul>${side.join('')}</ul></aside>`,
  );
}

/** The same page, but it watches its own pauses. */
export function watched(html: string): string {
  return html.replace('</head>', () => `${PAUSE_WATCH}</head>`);
}

/** Pages that are not Hindi, from those that a glance tells to those that need the closest look. */
export const PAGES_NOT_HINDI: Readonly<Record<string, string>> = {
  'English, 5 000 paragraphs': englishPage('The bridge'),
  'English, a Hindi word in its title': englishPage('The bridge (पुल)'),
  'Marathi, 300 paragraphs': marathiPage(),
};

/** A large English page, some three hundred thousand words. */
function englishPage(title: string): string {
  const sentence =
    'The committee met again on Thursday and put off its decision until the engineers have reported on the bridge. ';
  const paragraphs = Array.from({ length: 5000 }, (_, i) => `<p>${i}. ${sentence.repeat(3)}</p>`);
  return page('en', title, `<main><article><h1>${title}</h1>${paragraphs.join('\n')}</article></main>`);
}

/** A Marathi page: written like Hindi, so only its words tell. */
function marathiPage(): string {
  const sentence =
    'शहरातील जुन्या पुलाच्या दुरुस्तीचे काम पुढील महिन्यात सुरू होणार असून त्यासाठी निधी मंजूर करण्यात आला आहे, असे आयुक्तांनी सांगितले. ';
  const paragraphs = Array.from({ length: 300 }, (_, i) => `<p>${i}. ${sentence.repeat(2)}</p>`);
  return page(
    'mr',
    'पुलाचे काम सुरू होणार',
    `<main><article><h1>पुलाचे काम सुरू होणार</h1>${paragraphs.join('\n')}</article></main>`,
  );
}

/** Names that the packaged knowledge has, each of which stands in {@link hoverPage} twice. */
export const HOVERED_NAMES: readonly string[] = [
  'सर्गेई लावरोव',
  'व्लादिमीर पुतिन',
  'किम जोंग उन',
  'सर्गेई शोइगु',
  'ली होंगज़ोंग',
  'चोए सोन हुई',
  'कांग सुन नाम',
  'चोए रयोंग हे',
  'प्योंगयांग',
  'वोनसान',
  'केसीएनए',
  'कुर्स्क',
];

/** A page with one name to hover in each paragraph, so far apart that a card over one leaves room to come to the next. */
export function hoverPage(): string {
  const sentences = [...HOVERED_NAMES, ...HOVERED_NAMES].map(
    (name, i) =>
      `<p style="margin:4rem 2rem">${i + 1}. इस ख़बर में आगे ${name} के बारे में बताया गया है, जिसकी चर्चा पूरे दिन होती रही।</p>`,
  );
  return page(
    'hi',
    'उत्तर कोरिया और रूस',
    `<article><h1>उत्तर कोरिया और रूस की ख़बरें</h1>${sentences.join('\n')}</article>`,
  );
}

function page(lang: string, title: string, body: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
