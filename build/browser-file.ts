import type { EnvironmentOptions } from 'vite';

/** Where the files for web pages are written. */
export const WIDGET = 'dist/widget';

/** Where the parts of those files are kept until they are put together. */
export const PARTS = 'dist/parts';

const PRODUCTION = { 'process.env.NODE_ENV': '"production"' };

/** One self-contained file for web pages. */
export function browserFile(entry: string, fileName: string, { format = 'es', outDir = WIDGET }: { format?: 'es' | 'iife'; outDir?: string } = {}): EnvironmentOptions {
  return {
    consumer: 'client',
    define: PRODUCTION,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: [format], name: 'preconsult' },
      rollupOptions: { output: { entryFileNames: fileName, codeSplitting: false, minify: true } },
    },
  };
}

/** Two files that are loaded one after the other: the later one takes from the first whatever both need. */
export function twoFiles(first: string, later: string): EnvironmentOptions {
  return {
    consumer: 'client',
    define: PRODUCTION,
    build: {
      outDir: PARTS,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: { first, later },
        preserveEntrySignatures: 'allow-extension',
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js', minify: true, codeSplitting: { groups: [{ name: 'first', test: (id: string) => id.endsWith(first) }] } },
      },
    },
  };
}
