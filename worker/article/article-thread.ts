/** What runs in a reading thread: bytes of a web page in, what it says out. */
import type { ArticlePage } from '../../core/collection/articles/article-page.ts';
import { decodeBytes } from '../feed/decode-bytes.ts';
import { htmlCharset } from '../import/html-charset.ts';
import type { ArticleTask } from './article-fetcher.ts';
import { extractArticle } from './extract-article.ts';

export function work({ bytes, contentType }: ArticleTask): ArticlePage {
  const declared = /charset/i.test(contentType ?? '') ? contentType : htmlCharset(bytes);
  return extractArticle(decodeBytes(bytes, declared).text);
}
