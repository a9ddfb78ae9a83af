/** What the launcher says by language, apart from the widget's other words so that the launcher stays small. */
export const launcherWords: Readonly<Record<string, string>> = { en: 'Before your visit', ar: 'قبل زيارتك', vi: 'Trước buổi khám' };
