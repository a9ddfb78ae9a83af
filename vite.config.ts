import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type BuildEnvironment, type ViteBuilder } from 'vite';
import { allAtOnce } from './build/all-at-once.ts';
import { asciiOnly } from './build/ascii-only.ts';
import { browserFile, PARTS, WIDGET, withFirst } from './build/browser-file.ts';
import { byPlace } from './build/by-place.ts';
import { writeBuiltFile } from './build/built-file.ts';
import { handOver } from './build/hand-over.ts';
import { writeTreatmentFiles } from './build/treatment-files.ts';
import { leanLit } from './build/lean-lit.ts';
import { leanXstate } from './build/lean-xstate.ts';
import { minifyTemplates } from './build/minify-templates.ts';
import { npmModules, ownModule } from './build/npm-modules.ts';
import { readTreatments } from './build/treatments.ts';
import { trustedTypes } from './build/trusted-types.ts';
import { withstand } from './build/withstand.ts';
import { featuresUsedBy, usedFeatures } from './build/used-features.ts';
import { usedMembers } from './build/used-members.ts';
import { extrasUsedBy, noSideEffects, typesUsedBy, languagesUsedBy, usedExtras, usedLanguages, usedTypes } from './build/used-types.ts';
import { builtWords, sharedWords, wordFiles } from './build/words.ts';
import { questionnaireSchemaFor } from './src/definition/questionnaire-shape.ts';
import { questionTypes } from './src/questions/question-types.ts';
import { submissionSchema, summarySchema } from './src/summary/submission-shape.ts';

const treatments = readTreatments();

/** Writes the JSON Schema of each document that travels, made from the shapes that check them. */
function writeSchemas(): void {
  mkdirSync('dist/schema', { recursive: true });
  const schemas = { 'questionnaire-1': questionnaireSchemaFor(Object.keys(questionTypes)), 'submission-1': submissionSchema, 'summary-1': summarySchema };
  for (const [name, schema] of Object.entries(schemas)) writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

const part = (name: string): string => readFileSync(join(PARTS, name), 'utf8').trim();

/** Builds one file after another, each with what it must know of those before it. */
async function buildApp(builder: ViteBuilder): Promise<void> {
  const environment = (name: string): BuildEnvironment => {
    const found = builder.environments[name];
    if (!found) throw new Error(`there is no environment ${name}`);
    return found;
  };
  const build = async (name: string, files?: unknown): Promise<void> => {
    const { config } = environment(name);
    if (files) config.define = { ...config.define, __FILES__: JSON.stringify(files) };
    await builder.build(environment(name));
  };
  rmSync('dist', { recursive: true, force: true });
  for (const folder of [WIDGET, PARTS, 'dist/treatments']) mkdirSync(folder, { recursive: true });
  writeSchemas();
  copyFileSync('src/embed/custom-elements.json', 'dist/custom-elements.json');
  for (const name of [...Object.keys(wordFiles), 'chat', 'inbox', 'staff', 'headless', 'cli']) await build(name);
  const words = builtWords();
  const { first, later, others: [takesUp = ''] } = byPlace(part('first.js'), handOver(part('later.js')), [handOver(part('kept.js'))]);
  const shared = { words, first, later, kept: writeBuiltFile('kept', `export const withFirst=${takesUp};\n`) };
  for (const definition of treatments) writeFileSync(`dist/treatments/${definition.questionnaire.id}.json`, JSON.stringify(definition));
  await build('any', Object.fromEntries(Object.entries(words).map(([language, code]) => [language, writeBuiltFile(`words.${language}`, code)])));
  const files = [
    writeBuiltFile('chat', allAtOnce(first)),
    writeBuiltFile('any', part('any.js')),
    Object.fromEntries(treatments.map((definition) => [definition.questionnaire.id, writeTreatmentFiles(definition, shared)])),
  ];
  for (const name of ['launcher', 'npm']) await build(name, files);
  rmSync(PARTS, { recursive: true });
}

export default defineConfig({
  plugins: [
    trustedTypes,
    sharedWords,
    withstand,
    minifyTemplates,
    leanXstate('chat', 'any'),
    leanLit('chat', 'any'),
    noSideEffects,
    usedTypes('chat', typesUsedBy(treatments)),
    usedMembers('chat'),
    usedExtras('chat', extrasUsedBy(treatments)),
    usedLanguages('chat', languagesUsedBy(treatments)),
    usedFeatures('chat', featuresUsedBy(treatments)),
    ownModule('npm'),
    asciiOnly('launcher'),
  ],
  environments: {
    ...wordFiles,
    chat: withFirst('src/embed/chat.ts', { later: 'src/embed/later.ts', kept: 'src/embed/kept.ts' }),
    any: browserFile('src/embed/any.ts', 'any.js', { outDir: PARTS }),
    inbox: browserFile('src/ui/staff/define-inbox.ts', 'inbox.js'),
    staff: browserFile('src/ui/staff/define-summary.ts', 'staff.js'),
    launcher: browserFile('src/embed/preconsult.ts', 'preconsult.js', { format: 'iife' }),
    npm: npmModules({ elements: 'src/embed/elements.ts', chat: 'src/embed/define-chat.ts', staff: 'src/ui/staff/define-summary.ts' }),
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
  builder: { buildApp },
});
