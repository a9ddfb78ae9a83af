const TAG = /<(?:\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>|!--|!doctype|\?xml|[a-z][a-z\d-]*\s+[a-z-]+\s*=|\/?(?:script|iframe|img|svg|style|object|embed|form)\b)/i;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i;
const SCRIPT_URL = /\b(?:(?:java|vb)script:|data:(?:[a-z]+\/|[;,]))/i;
const CONTROL = /[^\P{Cc}\t\n\r]/u;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const HALF = /\p{Surrogate}/u;
const OTHER_SCHEME = /(?<![a-z\d+.-])(?!https?:)[a-z][a-z\d+.-]*:\/\//i;

/** What cannot be worth a closer look: letters, digits and signs of plain prose. */
const HARMLESS = /^[^<&:\p{Cc}\p{Cf}\p{Cs}]*$/u;

/** Why a text cannot be shown as it is: it holds markup, a script, or signs that nobody sees. */
export function textFault(text: string): { message: string; hint: string } | null {
  if (HARMLESS.test(text)) return null;
  if (TAG.test(text)) return { message: 'holds HTML, which would be shown as it stands', hint: 'write plain text' };
  if (ENTITY.test(text)) return { message: 'holds an HTML entity, which would be shown as it stands', hint: 'write the character itself' };
  // Browsers pass over line ends and tabs within an address.
  if (SCRIPT_URL.test(text.replace(/[\t\n\r]/g, ''))) return { message: 'holds an address that runs a script or carries data', hint: 'remove it' };
  if (CONTROL.test(text)) return { message: 'holds a control character', hint: 'remove it' };
  if (BIDI.test(text)) return { message: 'holds a character that turns the direction of text', hint: 'remove it; a page sets the direction by the language' };
  if (HALF.test(text)) return { message: 'holds half of a character', hint: 'write the whole character' };
  return null;
}

/** Why the name of a source cannot be shown: as any text, or by an address that is not of the web. */
export function sourceFault(text: string): { message: string; hint: string } | null {
  const other = OTHER_SCHEME.test(text) ? { message: 'holds an address that is not of the web', hint: 'use one that begins with https:// or http://' } : null;
  return textFault(text) ?? other;
}
