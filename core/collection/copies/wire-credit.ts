import { type Agency, type AgencyKey, agencies } from '../data/agencies.ts';

/** What a report says about where it comes from. */
export interface CreditedReport {
  text: string;
  byline?: string | null | undefined;
  publisher?: string | null | undefined;
}

/** A dateline and a credit line stand at the edges; what is inside is a mention: "told Reuters". */
const headLength = 200;
const tailLength = 260;

/**
 * The agency a report credits: in its dateline or credit line, in the byline, or because the agency itself
 * publishes it. The text comes first, for a paper and an agency both pass on what another agency wrote.
 */
export function wireCredit({ text, byline, publisher }: CreditedReport): AgencyKey | null {
  return (
    firstCredit(text.slice(0, headLength), isHeadCredit) ??
    lastCredit(text.slice(-tailLength)) ??
    (byline ? firstCredit(byline.slice(0, headLength), isBylineCredit) : null) ??
    (publisher ? (publishers.get(publisher.trim().toLowerCase()) ?? null) : null)
  );
}

interface Spelling {
  key: AgencyKey;
  short: boolean;
}

interface Mention extends Spelling {
  before: string;
  after: string;
}

type Rule = (mention: Mention) => boolean;

const spellings = new Map<string, Spelling>();
const publishers = new Map<string, AgencyKey>();
for (const [key, agency] of Object.entries(agencies) as [AgencyKey, Agency][]) {
  for (const name of agency.names) {
    spellings.set(name, { key, short: false }).set(name.toUpperCase(), { key, short: false });
    for (const form of [name, `the ${name}`, `${name} news`, `${name} news agency`])
      publishers.set(form.toLowerCase(), key);
  }
  for (const short of agency.short ?? []) spellings.set(short, { key, short: true });
  publishers.set(agency.name.toLowerCase(), key);
}

const alternatives = [...spellings.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.\\]/g, '\\$&'))
  .join('|');
const mentions = new RegExp(alternatives, 'g');
/** Chinese has no edge between words, so its characters may precede and follow. */
const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}@#]/u;

function firstCredit(text: string, rule: Rule): AgencyKey | null {
  mentions.lastIndex = 0;
  for (let found = mentions.exec(text); found; found = mentions.exec(text)) {
    const spelling = spellings.get(found[0])!;
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found[0].length);
    if (letter.test(before.slice(-1)) || letter.test(after.slice(0, 1))) continue;
    if (rule({ ...spelling, before, after })) return spelling.key;
  }
  return null;
}

function lastCredit(tail: string): AgencyKey | null {
  // The editors' line by which one agency closes every text.
  if (/\([^()]*\b(?:Reporting|Writing|Editing) by [^()]{3,240}\)\s*$/.test(tail)) return 'reuters';
  return firstCredit(tail, isTailCredit);
}

/** `MEXICO CITY, March 3`: short, opening with a capital or a script without them. */
const dateline = /^[\s*•"“«([]*(?:[\p{Lu}\p{Lo}\d][^\n!?;"“«]{0,64}?)?[\s,.–—-]*$/u;
const manyWords = /(?:\S+\s+){9}/u;
/** A place in capitals or a day: what a dateline has and a sentence about an abbreviation has not. */
const dueForm = /^[\s*•]*[\p{Lu}\p{M}\s.,'’/-]{3,}|\d/u;

const opensBracket = /[([（【/]\s*(?:(?:Agencia|Agence|Agência|Agenzia|The)\s+)?$/u;
const closesDateline =
  /^(?:\s*[/,]\s*[\p{L}.\s]{2,20})?\s*(?:[)\]）】/]\s*(?:[-–—:.|•]|\n|$)|[）】])/u;
const closesBeforeSentence = /^\s*[)\]）]\s*,?\s+[\p{Lu}\p{Lo}]/u;

function isHeadCredit(mention: Mention): boolean {
  const { before, after, short } = mention;
  if (isWire(mention) || isNamedAuthor(mention)) return true;
  const bracket = opensBracket.exec(before);
  if (bracket) {
    const place = placeAtEnd(before.slice(0, bracket.index));
    if (!dateline.test(place) || manyWords.test(place)) return false;
    const due = dueForm.test(place);
    if (short && place.trim() !== '' && !due) return false;
    return closesDateline.test(after) || ((due || !short) && closesBeforeSentence.test(after));
  }
  const dash = /^\s*(?:[:：|]|[-–—]{1,2}\s|\s[-–—])/.test(after);
  if (/^[\s*•]*$/.test(before)) return dash;
  return isDatedCredit(mention);
}

/** Some texts repeat the headline before the dateline: `Bridge closed. COLUMBUS, Ohio (AP)`. */
function placeAtEnd(before: string): string {
  const place =
    /(?:[.!?"”]\s+|\n\s*)(\p{Lu}{3}[\p{Lu}\s.'’-]*(?:,\s[\p{L}\s.\d]{2,24})?,?\s*)$/u.exec(before);
  return place ? place[1]! : before;
}

/** `МОСКВА, 3 мар — РИА Новости.`, `الرياض 03 مارس 2024 واس` */
function isDatedCredit({ before, after }: Mention): boolean {
  const dated = /\d/.test(before) && dateline.test(before) && !manyWords.test(before);
  if (!dated || !/(?:[-–—.,/|:]|\d)\s*(?:هـ|م)?\s*$/u.test(before)) return false;
  return /^\s*(?:[-–—.:|/]|\n)/.test(after);
}

/** 新华社北京3月3日电 */
function isWire({ before, after }: Mention): boolean {
  if (!/^[\s（(【[]*(?:据|（记者.{0,8}）)?$/u.test(before)) return false;
  return /^[^。，；\n]{0,30}?(?:电|電|讯|訊)(?![\p{Script=Han}]*(?:话|影|视))/u.test(after);
}

const byWord = /^[\s(]*(?:By|BY|by|Por|POR|Par|PAR|Von|Di|Автор:?)\s+/u;

/** `By Reuters`, `By JANE DOE, Associated Press` on a line of its own. */
function isNamedAuthor({ before, after }: Mention): boolean {
  const by = byWord.exec(before);
  if (!by || !/^\s*(?:Staff|Reporters?|Writers?)?\s*(?:\n|$|[-–—|])/u.test(after)) return false;
  const name = before.slice(by[0].length);
  return /^(?:[Tt]he\s+)?$|^[\p{L} .'’-]{3,60}[,|/–-]\s*(?:[Tt]he\s+)?$/u.test(name);
}

const atEnd = /^[)\]）】/.\s]*(?:[\p{L}]{2,4}\/[\p{L}]{2,4}|Fim|FIM|fim)?[)\]\s.]*$/u;
const andOthers = /^\s*(?:[,/&]|and\b|y\b|e\b|et\b|und\b|и\s|و)\s*[\p{L}\s.,/&-]{2,40}[)\].\s]*$/u;
const source =
  /(?:Source|Sources|Fuente|Fonte|Quelle|Источник|المصدر|来源|來源)\s*[:：]\s*(?:[Tt]he |Agencia |Agence |Agência |وكالة )?$/iu;
const withHelp =
  /(?:con (?:información|datos) de|com (?:informações|dados) d[aoe]s?|com agência|with (?:agency )?(?:inputs?|files|reporting|material|information|contributions?) from|avec|mit material (?:der|von)|по материалам|по информации|بالتعاون مع|综合)\s*(?:the |la |l['’]|a )?$/iu;
const copyright = /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:by\s+)?(?:the\s+)?$/iu;
const afterSentence =
  /[.!?…”"»。！？؟]\s*(?:[-–—]{1,2}\s*|[([（/]\s*)(?:(?:The|Agencia|Agence)\s+)?$/u;
const setApart = /(?:\n\s*|\s[–—]\s*|[([（【]\s*)(?:(?:By|The|Agencia|Agence)\s+)?$/u;

function isTailCredit({ before, after, short }: Mention): boolean {
  if (copyright.test(before) || source.test(before)) return atEnd.test(after) || !short;
  if (!atEnd.test(after) && !andOthers.test(after)) return false;
  if (withHelp.test(before) || afterSentence.test(before)) return true;
  return !short && (setApart.test(before) || /[.!?…”"»。]\s+$/u.test(before));
}

/** A byline is a list of names; a short form must be one of them by itself. */
function isBylineCredit({ before, after, short }: Mention): boolean {
  if (!short) return !/^\s+(?:Institute|Foundation|Style)/.test(after);
  return (
    /(?:^|[,/|;&(–-]|\bby\b|\bthe\b)\s*$/iu.test(before) && /^\s*(?:$|[,/|;&)–-])/u.test(after)
  );
}
