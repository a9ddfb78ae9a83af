import type { ClinicDetails } from '../../definition/types.ts';
import type { Strings } from '../../locales/strings.ts';

/** A clinic's details with those that no text can do without. */
export type ShownClinic = ClinicDetails & { 'clinic-name': string; 'emergency-number': string };

/** The clinic's details as every text shows them: a name and an emergency number are never empty. */
export function clinicAsShown(clinic: ClinicDetails, strings: Strings): ShownClinic {
  return {
    ...clinic,
    'clinic-name': clinic['clinic-name'] || strings.theClinic,
    'emergency-number': clinic['emergency-number'] || strings.localEmergencyNumber,
  };
}
