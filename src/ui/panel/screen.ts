import type { Prose } from '../../definition/prose.ts';
import type { Language } from '../../definition/types.ts';
import type { Strings } from '../../locales/strings.ts';
import type { ShownClinic } from '../../locales/clinic-as-shown.ts';
import type { Visit } from './visit.ts';

/** What every part of the panel is drawn from. */
export interface Screen {
  visit: Visit;
  prose: Prose;
  /** The language of the prose. */
  language: Language;
  strings: Strings;
  clinic: ShownClinic;
}
