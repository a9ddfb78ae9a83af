import type { EnvironmentOptions, Plugin } from 'vite';

/** The modules that a page takes from npm, with what they share in files of their own; `lit` stays the page's. */
export function npmModules(entries: Readonly<Record<string, string>>): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: 'dist/npm',
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: entries, formats: ['es'] },
      rollupOptions: { external: /^lit(\/|$)/, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  };
}

/** A module has no script tag to go by; in these environments it goes by its own address. */
export function ownModule(...environments: string[]): Plugin {
  return {
    name: 'preconsult-own-module',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => environments.includes(name),
    resolveId(source, importer) {
      return source === './own-script.ts' ? this.resolve('./own-module.ts', importer, { skipSelf: true }) : null;
    },
  };
}
