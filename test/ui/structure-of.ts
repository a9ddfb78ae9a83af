import { everyElement } from './find-by-role.ts';

const LINKS = ['href', 'src', 'action', 'formaction', 'srcdoc', 'style'];

/** What a place is made of: each element with its class and the names of its attributes, and the scheme of what it links to; none of its texts. */
export function structureOf(within: ParentNode): string {
  const lines = everyElement(within).map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) => (LINKS.includes(name) ? `${name}=${value.split(':')[0]}` : name));
    return `${element.localName}.${element.getAttribute('class') ?? ''}[${attributes.sort().join(' ')}]`;
  });
  return lines.join('\n');
}

/** Where two places first differ; null where they are made alike. */
export function firstDifference(one: string, other: string): string | null {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  if (at < 0 && lines.length === others.length) return null;
  return `${lines[at] ?? 'nothing'} where there should be ${others[at < 0 ? lines.length : at] ?? 'nothing'}`;
}
