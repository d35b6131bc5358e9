/** Called for what a spreadsheet part is made of; names come without their namespace prefix. */
export type XmlHandler = Readonly<{
  open: (name: string, attributes: string) => void;
  close: (name: string) => void;
  text: (text: string) => void;
}>;

/** Hands one part to several handlers at once. */
export function inTurn(...handlers: readonly XmlHandler[]): XmlHandler {
  return {
    open: (name, attributes) => handlers.forEach(({ open }) => open(name, attributes)),
    close: (name) => handlers.forEach(({ close }) => close(name)),
    text: (piece) => handlers.forEach(({ text }) => text(piece)),
  };
}

export type XmlScanner = Readonly<{ write: (chunk: string) => void; end: () => void }>;

/** The part is not the plain XML that spreadsheet programs write. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

/**
 * Reads XML as it unpacks, in one pass and with bounded memory.
 *
 * A document type is refused outright: no spreadsheet has one, and it is where entity
 * bombs and references to outside files live. So only the five named and the numeric
 * entities exist, and text never grows by being decoded.
 */
export function scanXml(
  handler: XmlHandler,
  limits: Readonly<{ xmlDepth: number; tokenLength: number }>,
): XmlScanner {
  let buffer = "";
  let depth = 0;

  function write(chunk: string): void {
    buffer = buffer === "" ? chunk : buffer + chunk;
    let at = 0;
    for (;;) {
      const start = buffer.indexOf("<", at);
      if (start < 0) break;
      const end = tokenEnd(buffer, start);
      if (end < 0) break;
      if (start > at) handler.text(decodeEntities(buffer.slice(at, start)));
      token(start, end);
      at = end;
    }
    buffer = at === 0 ? buffer : buffer.slice(at);
    if (buffer.length > limits.tokenLength) throw new XmlError("a token has no end");
  }

  function token(start: number, end: number): void {
    const first = buffer.charCodeAt(start + 1);
    if (first === SLASH) {
      depth -= 1;
      handler.close(localName(buffer.slice(start + 2, end - 1).trimEnd()));
    } else if (first === BANG) {
      if (buffer.startsWith(CDATA, start)) handler.text(buffer.slice(start + 9, end - 3));
    } else if (first !== QUESTION) {
      openTag(start, end);
    }
  }

  function openTag(start: number, end: number): void {
    const isEmpty = buffer.charCodeAt(end - 2) === SLASH;
    const tag = buffer.slice(start + 1, isEmpty ? end - 2 : end - 1);
    const space = tag.search(/\s/);
    const name = localName(space < 0 ? tag : tag.slice(0, space));
    if (depth >= limits.xmlDepth) throw new XmlError("nested too deep");
    handler.open(name, space < 0 ? "" : tag.slice(space));
    if (isEmpty) handler.close(name);
    else depth += 1;
  }

  function end(): void {
    if (depth !== 0 || buffer.trim() !== "") throw new XmlError("the part breaks off");
  }

  return { write, end };
}

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const CDATA = "<![CDATA[";

/** Where the token that starts at `start` ends (one past it), or -1 when it goes on in the next chunk. */
function tokenEnd(buffer: string, start: number): number {
  const first = buffer.charCodeAt(start + 1);
  if (first === BANG) return declarationEnd(buffer, start);
  if (first === QUESTION) return after(buffer.indexOf("?>", start), 2);
  return tagEnd(buffer, start);
}

/** A ">" may stand inside a quoted attribute: the tag ends where all quotes are closed. */
function tagEnd(buffer: string, start: number): number {
  let quote = 0;
  let at = start;
  for (let end = buffer.indexOf(">", start); end >= 0; end = buffer.indexOf(">", end + 1)) {
    for (; at < end; at += 1) {
      const char = buffer.charCodeAt(at);
      if (quote !== 0) quote = char === quote ? 0 : quote;
      else if (char === 34 || char === 39) quote = char;
    }
    if (quote === 0) return end + 1;
  }
  return -1;
}

function declarationEnd(buffer: string, start: number): number {
  if (buffer.startsWith("<!--", start)) return after(buffer.indexOf("-->", start + 4), 3);
  if (buffer.startsWith(CDATA, start)) return after(buffer.indexOf("]]>", start), 3);
  const seen = buffer.slice(start, start + CDATA.length);
  if ("<!--".startsWith(seen) || CDATA.startsWith(seen)) return -1;
  throw new XmlError("document types are not accepted");
}

function after(index: number, length: number): number {
  return index < 0 ? -1 : index + length;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w{1,8});/g, (whole, body: string) => {
    if (!body.startsWith("#")) return NAMED.get(body) ?? whole;
    const code = body[1] === "x" ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The value of attribute `name` (with its prefix, if any), or undefined. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    if (at > 0 && attributes.charCodeAt(at - 1) > 32) continue;
    let next = skipSpace(attributes, at + name.length);
    if (attributes[next] !== "=") continue;
    next = skipSpace(attributes, next + 1);
    const quote = attributes[next];
    if (quote !== '"' && quote !== "'") continue;
    const end = attributes.indexOf(quote, next + 1);
    return end < 0 ? undefined : decodeEntities(attributes.slice(next + 1, end));
  }
  return undefined;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return at;
}
