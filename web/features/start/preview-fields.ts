/** Enough for the first record of any archive met so far, and read in milliseconds. */
const HEAD_BYTES = 256 * 1024;

/** Names of the fields in a file's first record, gzipped or not; empty when they cannot be told. */
export async function previewFields(file: File): Promise<string[]> {
  try {
    return fieldsOf(await headOf(file), file.name);
  } catch {
    // Only a convenience: the import itself reports what is wrong with a file.
    return [];
  }
}

export function fieldsOf(head: string, name: string): string[] {
  const text = head.replace(/^\uFEFF/, '');
  const line = text.split(/\r?\n/).find((candidate) => candidate.trim() !== '') ?? '';
  if (/\.(csv|tsv)(\.gz)?$/i.test(name)) return headerCells(line);
  const record: unknown = JSON.parse(line);
  return typeof record === 'object' && record !== null && !Array.isArray(record)
    ? Object.keys(record)
    : [];
}

function headerCells(line: string): string[] {
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: line.split(mark).length }));
  const { mark } = counts.reduce((best, next) => (next.count > best.count ? next : best));
  return line
    .split(mark)
    .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
    .filter((cell) => cell !== '');
}

async function headOf(file: File): Promise<string> {
  if (!/\.gz$/i.test(file.name)) return file.slice(0, HEAD_BYTES).text();
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < HEAD_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
}
