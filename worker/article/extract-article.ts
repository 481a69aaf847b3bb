import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticlePage } from '../../core/collection/articles/article-page.ts';
import { capText, cleanText, oneLine } from '../../core/collection/items/clean-text.ts';
import { htmlToText } from '../../core/collection/items/html-to-text.ts';
import { languageTag } from '../../core/collection/items/language-tag.ts';
import { simplifyHtml } from './simplify-html.ts';

const longestText = 64 * 1024;
const longestHtml = 3 * 1024 * 1024;

/** Takes the article out of a page. */
export function extractArticle(html: string): ArticlePage {
  const { html: simple, jsonLd } = simplifyHtml(html.slice(0, longestHtml));
  const document = documentOf(simple);
  const facts = {
    titles: titlesOf(document),
    everything: plain(document.body?.innerHTML ?? simple),
    language: languageTag(document.documentElement?.getAttribute('lang') ?? null),
    free: isFree(jsonLd, document),
    asksPassword: document.querySelector('input[type="password" i]') !== null,
  };
  // Reading takes the document apart, so the facts come first.
  const article = new Readability(document, { charThreshold: 200 }).parse();
  return { ...facts, text: plain(article?.content ?? '') };
}

/** Pages without a root are read as well: linkedom takes the first element for it, whatever it is. */
function documentOf(html: string): Document {
  const { document } = parseHTML(html);
  if (document.documentElement?.nodeName === 'HTML') return document;
  return parseHTML(`<html><body>${html}</body></html>`).document;
}

function plain(html: string): string {
  return capText(cleanText(htmlToText(html)).trim(), longestText);
}

function titlesOf(document: Document): string[] {
  const named = ['og:title', 'twitter:title'].map((name) =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
      ?.getAttribute('content'),
  );
  const headlines = [...document.querySelectorAll('h1')].slice(0, 3).map((h) => h.textContent);
  const titles = [document.querySelector('title')?.textContent, ...named, ...headlines]
    .map((title) => capText(oneLine(cleanText(title ?? '')), 500))
    .filter((title) => title !== '');
  return [...new Set(titles)];
}

/** Publishers tell search engines what is behind their paywall, or be taken for cloaking. */
function isFree(jsonLd: readonly string[], document: Document): boolean | null {
  const said = jsonLd
    .flatMap((script) => [...script.matchAll(/"isAccessibleForFree"\s*:\s*"?([\w:/.]{1,40})/gi)])
    .map((match) => match[1]);
  const marked = document.querySelector('[itemprop="isAccessibleForFree"]');
  if (marked) said.push(marked.getAttribute('content') ?? marked.textContent ?? '');
  if (said.length === 0) return null;
  return !said.some((value) => /(?:^|\/)(?:false|0)$/i.test(value ?? ''));
}
