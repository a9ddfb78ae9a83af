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

/** Files of which the others are loaded after the first, and take from it whatever they need of it; they have nothing else in common. */
export function withFirst(first: string, others: Readonly<Record<string, string>>): EnvironmentOptions {
  return {
    consumer: 'client',
    define: PRODUCTION,
    build: {
      outDir: PARTS,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: { first, ...others },
        preserveEntrySignatures: 'allow-extension',
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js', minify: true, codeSplitting: { groups: [{ name: 'first', test: (id: string) => id.endsWith(first) }] } },
      },
    },
  };
}
