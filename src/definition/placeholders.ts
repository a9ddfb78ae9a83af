const PIPED = 'answer:';

/** The names between the curly brackets of a text. */
export function placeholdersIn(text: string): string[] {
  return text.includes('{') ? [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name) : [];
}

/** Whether an earlier answer fills the placeholder of this name. */
export const isPiped = (name: string): boolean => name.startsWith(PIPED);

/** The ids of the questions whose answers fill a text. */
export function pipedInto(text: string): string[] {
  return placeholdersIn(text).filter(isPiped).map((name) => name.slice(PIPED.length));
}
