import type { ImportedOption } from '../definition/imported.ts';
import type { Question } from '../definition/types.ts';

function isSource(said: string | number, source: ImportedOption | undefined): boolean {
  const value = source?.value;
  if (typeof value !== 'object') return value === said;
  return 'code' in value ? value.code === said : 'reference' in value && value.reference === said;
}

/** An answer with the codes of an imported form's own options replaced by those they have here; any other answer as it is. */
export function importedValue(value: unknown, question: Question): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => importedValue(one, question));
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const { options = [] } = question;
  if (options.some((option) => option.code === value)) return value;
  const [found, ...others] = options.filter((option) => isSource(value, option.source));
  return found && others.length === 0 ? found.code : value;
}
