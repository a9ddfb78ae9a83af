import { inLanguage } from './in-language.ts';

/** What stands where a clinic has not said what it is called, or which number to call. */
export interface ClinicWords {
  /** Stands for the clinic's name where none is set. */
  theClinic: string;
  /** Stands for the emergency number where none is set. */
  localEmergencyNumber: string;
}

// Each stands by itself, so that a page loads those of one language only.
export const arabicClinic: ClinicWords = { theClinic: 'العيادة', localEmergencyNumber: 'رقم الطوارئ في منطقتك' };
export const englishClinic: ClinicWords = { theClinic: 'the clinic', localEmergencyNumber: 'your local emergency number' };
export const vietnameseClinic: ClinicWords = { theClinic: 'phòng khám', localEmergencyNumber: 'số cấp cứu tại nơi bạn sống' };

/** These words by language, apart from the rest: a summary needs them in the visitor's language and in staff's. */
export const clinicWords = { ar: arabicClinic, en: englishClinic, vi: vietnameseClinic } satisfies Record<string, ClinicWords>;

/** These words for a language: exactly it, else its primary subtag, else English. */
export const clinicWordsFor = (language: string): ClinicWords => inLanguage(clinicWords, language) ?? englishClinic;
