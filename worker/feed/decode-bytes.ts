import { detect } from 'chardet';
import iconv from 'iconv-lite';

/** Enough for a guess; the detector's cost grows with every byte and its verdict does not change. */
const guessedFrom = 64 * 1024;

export interface Decoded {
  text: string;
  charset: string;
}

/**
 * Bytes as text: byte-order mark, then the charset of the HTTP header, then the one of the XML declaration,
 * then UTF-8 where the bytes are valid UTF-8, then a guess. A declared charset loses against bytes that
 * contradict it: servers say `iso-8859-1` by default whatever they send.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null = null): Decoded {
  const marked = fromMark(bytes);
  if (marked) return read(bytes, marked);
  const valid = isValidUtf8(bytes);
  if (valid === 'beyond-ascii') return read(bytes, 'utf-8');
  const declared = [charsetOf(contentType), wideXml(bytes) ?? xmlCharset(bytes)];
  for (const charset of declared) {
    if (charset === null || !iconv.encodingExists(charset)) continue;
    if (isUtf8Name(charset) && valid === 'no') continue;
    return read(bytes, charset);
  }
  if (valid !== 'no') return read(bytes, 'utf-8');
  return mostlyUtf8(bytes) ?? read(bytes, guess(bytes));
}

function read(bytes: Uint8Array, charset: string): Decoded {
  if (isUtf8Name(charset)) return { text: new TextDecoder().decode(bytes), charset: 'utf-8' };
  const name = superset[charset.toLowerCase()] ?? charset;
  return { text: iconv.decode(bytes, name, { stripBOM: true }).toWellFormed(), charset: name };
}

/** Declared as the small set, written in the large one: browsers read them so (WHATWG Encoding, section 4.2). */
const superset: Readonly<Record<string, string>> = {
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'ks_c_5601-1987': 'cp949',
};

function fromMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : null;
}

/** `<` in two or four bytes, without a mark (XML 1.0, appendix F). */
function wideXml(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0x3c && b === 0) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  return a === 0 && b === 0 && c === 0 && d === 0x3c ? 'utf-32be' : null;
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;
}

function xmlCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const name = /<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]?.toLowerCase();
  // Read as single bytes, so a declaration of a wide encoding is not true.
  return name === undefined || /^(?:utf|ucs)-?(?:16|32|2|4)|^iso-10646/.test(name) ? null : name;
}

function isUtf8Name(charset: string): boolean {
  return /^(?:utf-?8|unicode-1-1-utf-8)$/i.test(charset);
}

function isValidUtf8(bytes: Uint8Array): 'ascii' | 'beyond-ascii' | 'no' {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Escape sequences of ISO-2022 are plain ASCII to the eye of UTF-8, as are the zeros of UTF-16.
    return text.length === bytes.length ? 'ascii' : 'beyond-ascii';
  } catch {
    return 'no';
  }
}

/** A document cut inside a character, or with one stray byte, is still UTF-8. */
function mostlyUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder().decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 127) whole++;
  }
  return whole > 0 && broken * 10 <= whole + 9 && broken < whole
    ? { text, charset: 'utf-8' }
    : null;
}

function guess(bytes: Uint8Array): string {
  const found = detect(bytes.subarray(0, guessedFrom));
  return found !== null && iconv.encodingExists(found) ? found.toLowerCase() : 'windows-1252';
}

/** Decodes piece by piece, for what is too large to hold. */
export function streamDecoder(charset: string): {
  write(bytes: Uint8Array): string;
  end(): string;
} {
  const decoder = iconv.getDecoder(superset[charset.toLowerCase()] ?? charset, { stripBOM: true });
  return {
    write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    end: () => decoder.end() ?? '',
  };
}
