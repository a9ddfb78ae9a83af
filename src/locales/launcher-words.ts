/** What the launcher says. */
export interface LauncherWords {
  label: string;
  /** Said while what it opens is loading. */
  opening: string;
}

/** The launcher's words by language, apart from the rest so that the launcher stays small. */
export const launcherWords: Readonly<Record<string, LauncherWords>> = {
  en: { label: 'Before your visit', opening: 'Opening…' },
  ar: { label: 'قبل زيارتك', opening: 'جارٍ الفتح…' },
  vi: { label: 'Trước buổi khám', opening: 'Đang mở…' },
};
