export const importEndings =
  '.jsonl,.ndjson,.json,.csv,.tsv,.pdf,.html,.htm,.xhtml,.txt,.md,.gz,.opml';

export type FileKind = 'table' | 'document' | 'feeds' | 'unknown';

/** What a file's name says it holds. */
export function fileKind(name: string): FileKind {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (['jsonl', 'ndjson', 'json', 'csv', 'tsv'].includes(ending)) return 'table';
  if (['pdf', 'html', 'htm', 'xhtml', 'txt', 'text', 'md'].includes(ending)) return 'document';
  return ending === 'opml' ? 'feeds' : 'unknown';
}

/** The name of the source a file's reports are kept under, until somebody gives a better one. */
export function sourceNameOf(name: string): string {
  return name.replace(/\.gz$/i, '').replace(/\.[a-z]{2,6}$/i, '');
}
