import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type EnvironmentOptions, type Plugin, type ViteBuilder } from 'vite';
import { withstand } from './build/withstand.ts';
import { compose, type TreatmentFiles } from './src/definition/compose.ts';
import { hashedText } from './src/definition/hashed-text.ts';
import { parseQuestionnaire } from './src/definition/parse-questionnaire.ts';
import type { Definition } from './src/definition/types.ts';
import { questionnaireSchemaFor } from './src/definition/questionnaire-shape.ts';
import { questionTypes } from './src/questions/question-types.ts';
import { submissionSchema, summarySchema } from './src/summary/submission-shape.ts';

const TREATMENTS = 'src/treatments';
const LOCALES = 'src/locales';
const WIDGET = 'dist/widget';

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const jsonFiles = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.json'));
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Puts one treatment's files together and proves that they parse; a fault ends the build and names its JSON path. */
function readTreatment(id: string): Definition {
  const common = join(TREATMENTS, 'common');
  const structure = readJson(join(TREATMENTS, id, 'questionnaire.json'));
  const languages = jsonFiles(join(TREATMENTS, id)).filter((name) => name !== 'questionnaire.json');
  const isProse = (name: string): boolean => /^[a-z]{2,3}(-[A-Z][A-Za-z]+)?\.json$/.test(name);
  const files: TreatmentFiles = {
    structure,
    fragments: Object.fromEntries(
      jsonFiles(common)
        .filter((name) => !isProse(name))
        .map((name) => [basename(name, '.json'), readJson(join(common, name))]),
    ),
    prose: Object.fromEntries(
      languages.map((name) => [basename(name, '.json'), { own: readJson(join(TREATMENTS, id, name)), shared: readJson(join(common, name)) }]),
    ),
  };
  const { json, issues } = compose(files);
  const parsed = parseQuestionnaire(json, questionTypes);
  const all = [...issues, ...('issues' in parsed ? parsed.issues : [])];
  if ('issues' in parsed || all.length > 0) {
    throw new Error(`${id} does not parse:\n${all.map(({ path, message, hint }) => `  ${path}: ${message} (${hint})`).join('\n')}`);
  }
  return { questionnaire: parsed.questionnaire, hash: sha256(hashedText(parsed.questionnaire)) };
}

/** Writes each treatment as one JSON, and for pages as one checked module a language; returns the names of the modules. */
function writeTreatments(): string[] {
  mkdirSync('dist/treatments', { recursive: true });
  const ids = readdirSync(TREATMENTS, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'common');
  return ids.flatMap(({ name: id }) => {
    const { questionnaire, hash } = readTreatment(id);
    writeFileSync(`dist/treatments/${id}.json`, JSON.stringify({ questionnaire, hash }));
    return questionnaire.languages.map((language) => {
      const prose = { [language]: questionnaire.prose[language] };
      const code = `export default ${JSON.stringify({ questionnaire: { ...questionnaire, prose }, hash })};\n`;
      const file = `${id}.${language}-${sha256(code).slice(0, 8)}.js`;
      writeFileSync(join(WIDGET, file), code);
      return file;
    });
  });
}

/** The widget's own words: a file a language, which a page loads beside the chat. */
const wordFiles: Record<string, EnvironmentOptions> = Object.fromEntries(
  readdirSync(LOCALES)
    .filter((name) => /^[a-z]{2,3}(-[A-Z][A-Za-z]+)?\.ts$/.test(name))
    .map((name) => basename(name, '.ts'))
    .map((tag) => [`words_${tag.replace('-', '_')}`, page(join(LOCALES, `${tag}.ts`), `chat-words.${tag}-[hash].js`)]),
);

/** Writes the JSON Schema of each document that travels, made from the shapes that check them. */
function writeSchemas(): void {
  mkdirSync('dist/schema', { recursive: true });
  const schemas = { 'questionnaire-1': questionnaireSchemaFor(Object.keys(questionTypes)), 'submission-1': submissionSchema, 'summary-1': summarySchema };
  for (const [name, schema] of Object.entries(schemas)) writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

/** The files that the launcher may load, each with the integrity a browser must find. */
function manifestOf(files: string[]): Record<string, [file: string, integrity: string]> {
  return Object.fromEntries(
    files.map((file) => {
      const hash = createHash('sha384').update(readFileSync(join(WIDGET, file))).digest('base64');
      return [file.replace(/-[\w-]{8}\.js$/, ''), [file, `sha384-${hash}`]];
    }),
  );
}

/** lit-html creates its Trusted Types policy unguarded; under our own name a second Lit on the page cannot collide with it. */
const trustedTypes: Plugin = {
  name: 'preconsult-trusted-types',
  enforce: 'pre',
  transform(code, id) {
    return id.includes('lit-html') && code.includes('"lit-html"') ? code.replaceAll('createPolicy("lit-html"', 'createPolicy("preconsult"') : null;
  },
};

/** One self-contained browser file. */
function page(entry: string, fileName: string, format: 'es' | 'iife' = 'es'): EnvironmentOptions {
  return {
    consumer: 'client',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: WIDGET,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: [format], name: 'preconsult' },
      rollupOptions: { output: { entryFileNames: fileName, codeSplitting: false, minify: true } },
    },
  };
}

export default defineConfig({
  plugins: [trustedTypes, withstand],
  environments: {
    chat: page('src/embed/chat.ts', 'chat-[hash].js'),
    ...wordFiles,
    parser: page('src/embed/parser.ts', 'parser-[hash].js'),
    inbox: page('src/ui/staff/define-inbox.ts', 'inbox.js'),
    staff: page('src/ui/staff/define-summary.ts', 'staff.js'),
    launcher: page('src/embed/preconsult.ts', 'preconsult.js', 'iife'),
    headless: {
      consumer: 'server',
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry: 'src/index.ts', formats: ['es'] },
        rollupOptions: { external: ['xstate'], output: { entryFileNames: 'preconsult.js' } },
      },
    },
    cli: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        ssr: 'src/cli/preconsult.ts',
        outDir: 'dist/cli',
        emptyOutDir: false,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'preconsult.js', codeSplitting: false } },
      },
    },
  },
  builder: {
    async buildApp(builder: ViteBuilder) {
      rmSync('dist', { recursive: true, force: true });
      mkdirSync(WIDGET, { recursive: true });
      const { chat, parser, inbox, staff, launcher, headless, cli } = builder.environments;
      if (!chat || !parser || !inbox || !staff || !launcher || !headless || !cli) throw new Error('an environment is missing');
      writeSchemas();
      const treatments = writeTreatments();
      const words = Object.keys(wordFiles).flatMap((name) => builder.environments[name] ?? []);
      for (const environment of [chat, ...words, parser, inbox, staff, headless, cli]) await builder.build(environment);
      const built = readdirSync(WIDGET).filter((file) => /^(chat|chat-words\.[\w-]+|parser)-[\w-]{8}\.js$/.test(file));
      launcher.config.define = { ...launcher.config.define, __FILES__: JSON.stringify(manifestOf([...built, ...treatments])) };
      await builder.build(launcher);
    },
  },
});
