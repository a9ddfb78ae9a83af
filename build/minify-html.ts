/** Stands for an expression between two literal pieces; no template holds it. */
const HOLE = '\u0001';

/** Elements beside whose tags a line break in a template means nothing. */
const BLOCKS = 'article|details|dd|div|dl|dt|fieldset|footer|form|h[1-6]|header|legend|li|ol|option|p|path|pre|rect|section|select|svg|table|tbody|td|th|thead|tr|ul|g|title';

/** A comment, or an expression where an element's text is raw: the page's Lit finds neither. */
const UNREAD = new RegExp(`<!--|<(script|style|textarea)\\b[^>]*>[^<]*${HOLE}`);

const BEHIND_BLOCK = new RegExp(`(</?(?:${BLOCKS})(?: [^<>]*)?>) ?\n`, 'g');
const BEFORE_BLOCK = new RegExp(`\n(?=</?(?:${BLOCKS})[ >])`, 'g');

/** What stands between `<` and `>`: one space between attributes, and no quotes where they are not needed. */
const minifyTag = (tag: string): string =>
  tag
    .replace(/\s+/g, ' ')
    .replace(/ ?>$/, '>')
    .replace(/ ([\w-]+)="([\w-]+)"(?=[ >])/g, ' $1=$2');

/**
 * The literal pieces of a Lit template without needless spaces. A line break beside the tag of a block goes altogether, any other is a
 * space; a space within a line stays, since somebody wrote it.
 */
export function minifyHtml(pieces: readonly string[]): string[] {
  const text = pieces.join(HOLE);
  if (UNREAD.test(text)) throw new Error(`a template has a comment, or an expression between the tags of raw text: ${text}`);
  if (/<pre|<textarea[^>]*>\s/.test(text)) return [...pieces];
  const broken = text.replace(/\s*\n\s*/g, '\n').replace(/<\/?[a-z](?:[^<>"]|"[^"]*")*>/g, minifyTag);
  const trimmed = broken.replace(BEHIND_BLOCK, '$1').replace(BEFORE_BLOCK, '').replace(/^\n|\n$/g, '');
  return trimmed.replace(/\n/g, ' ').split(HOLE);
}
