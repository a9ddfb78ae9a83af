import type { Language, Questionnaire } from '../definition/types.ts';
import { UsageError, type OptionValue } from './command.ts';

/** The questionnaire's language that `--lang` names, exactly or by its primary subtag; its first one where there is no option. */
export function languageOf(value: OptionValue, { languages, prose }: Questionnaire): Language {
  const known = languages.length > 0 ? languages : Object.keys(prose);
  const wanted = typeof value === 'string' ? value.toLowerCase() : (known[0] ?? '').toLowerCase();
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  const found = known.find((tag) => tag.toLowerCase() === wanted) ?? known.find((tag) => primary(tag) === primary(wanted));
  if (found !== undefined) return found;
  throw new UsageError(`--lang ${String(value)}: this questionnaire has ${known.join(', ')}`);
}
