import type { ClinicDetails, Prose } from '../../definition/types.ts';
import type { Strings } from '../../locales/strings.ts';
import type { Copies } from './copies.ts';
import type { Visit } from './visit.ts';

/** What every part of the panel is drawn from. */
export interface Screen {
  visit: Visit;
  copies: Copies;
  prose: Prose;
  strings: Strings;
  /** The clinic's details with the values that are never empty filled in. */
  clinic: ClinicDetails & { 'clinic-name': string; 'emergency-number': string };
}
