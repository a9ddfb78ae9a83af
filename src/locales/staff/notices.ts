import { inLanguage } from '../in-language.ts';

const notices = {
  en: 'Visitor-reported, not checked. Not a diagnosis or a decision on treatment.',
  vi: 'Do khách tự khai, chưa được kiểm tra. Không phải là chẩn đoán hay quyết định điều trị.',
};

/** What every reader of a summary has to know first, in a language of staff, else in English; apart from staff's other words so that what a visitor loads stays small. */
export const noticeIn = (language: string): string => inLanguage(notices, language) ?? notices.en;
