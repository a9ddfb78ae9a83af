import type { Plugin } from 'vite';

const escaped = (letter: string): string => {
  const code = letter.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code}`;
};

/** Code whose texts stand in ASCII alone. */
export const inAscii = (code: string): string => code.replace(/[\u0080-\uffff]/g, escaped);

/** Keeps the texts of a built script whole where a page in another encoding than UTF-8 runs it; what few words it has are smaller so, too. */
export const asciiOnly = (...environments: readonly string[]): Plugin => ({
  name: 'preconsult-ascii-only',
  applyToEnvironment: ({ name }) => environments.includes(name),
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inAscii(file.code);
  },
});
