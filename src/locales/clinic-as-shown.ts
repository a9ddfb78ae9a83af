import type { ClinicDetails } from '../definition/types.ts';
import type { ClinicWords } from './clinic-words.ts';

/** A clinic's details with those that no text can do without. */
export type ShownClinic = ClinicDetails & { 'clinic-name': string; 'emergency-number': string };

/** The clinic's details as every text in one language shows them: a name and an emergency number are never empty. */
export function clinicAsShown(clinic: ClinicDetails, words: ClinicWords): ShownClinic {
  return {
    ...clinic,
    'clinic-name': clinic['clinic-name'] || words.theClinic,
    'emergency-number': clinic['emergency-number'] || words.localEmergencyNumber,
  };
}
