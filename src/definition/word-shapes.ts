import { PROTOTYPE_NAMES } from './plain-json.ts';
import { text } from './shape.ts';

const barred = PROTOTYPE_NAMES.filter((name) => /^[a-z]/.test(name)).join('|');

/** An id or a code: permanent, and no name that every object has. */
export const kebab = text({
  pattern: new RegExp(`^(?!(?:${barred})$)[a-z0-9]+(-[a-z0-9]+)*$`),
  max: 80,
  hint: 'write lower-case letters and digits joined by hyphens, like "skin-today", and none of the names that every object has',
});

/** A BCP 47 language tag. */
export const language = text({ pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, max: 35, hint: 'write a BCP 47 tag, like "en" or "vi"' });

/** Prose of any kind. */
export const words = text({ max: 4000 });
