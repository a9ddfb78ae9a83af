import { textFault } from '../definition/text-fault.ts';

/** The longest text of a questionnaire's prose. */
const LONGEST = 4000;

/** What of a longer text is looked at, markup and all. */
const LOOKED_AT = 4 * LONGEST;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const TAG = /<[/!?]?[a-z-][^<>]*>/gi;
const ENTITY = /&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;
const ADDRESS = /\b(javascript|vbscript|data)\s*:/gi;
/** Characters that steer rather than say, and halves of characters. */
const STEERING = /[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/gu;

/** Text as a questionnaire's prose holds it: no markup, no placeholders, nothing that steers; one that is so already stays as it is. */
export function plainText(text: string): string {
  if (text.length <= LONGEST && !/[{}]/.test(text) && textFault(text) === null) return text;
  const bare = text
    .slice(0, LOOKED_AT)
    .replace(TAG, ' ')
    .replace(ENTITY, (_, name: string) => characterOf(name))
    .replace(ADDRESS, '$1 -')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replace(STEERING, ' ');
  const safe = textFault(bare) === null ? bare : bare.replace(/[<>&:]/g, ' ');
  const tidy = safe.replace(/\s+/g, ' ').trim();
  return tidy.length > LONGEST ? `${tidy.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}\u2026` : tidy;
}

function characterOf(name: string): string {
  const known = name.toLowerCase();
  if (Object.hasOwn(ENTITIES, known)) return ENTITIES[known] ?? ' ';
  const code = known.startsWith('#x') ? Number.parseInt(known.slice(2), 16) : Number(known.slice(1));
  return Number.isInteger(code) && code >= 32 && code <= 0xff_ff ? String.fromCharCode(code) : ' ';
}
