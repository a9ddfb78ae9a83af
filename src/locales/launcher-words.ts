/** The launcher's label by language, apart from the rest so that the launcher stays small. */
export const launcherWords: Readonly<Record<string, string>> = { en: 'Before your visit' };
