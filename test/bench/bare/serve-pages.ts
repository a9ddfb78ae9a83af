import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Definition, Item, Question } from '../../../src/definition/types.ts';
import { questionsOf } from '../../../src/definition/walk-items.ts';
import { optionProse, proseOf, questionProse } from '../../../src/definition/wording.ts';
import { root } from '../../harness/test-files.ts';
import type { BareQuestion } from './bare-page.ts';

const bare = '<!doctype html><html lang="en"><title>Bare</title><button onclick="import(\'/bare.js\').then(() => document.body.append(document.createElement(\'bare-page\')))">Before your visit</button></html>';
const ours =
  '<!doctype html><html lang="en"><title>Ours</title><script src="/preconsult.js" data-questionnaire="microneedling" data-event-detail="full" data-clinic-name="Lotus" data-emergency-number="115"></script></html>';

/** The first questions of the shipped treatment that have options, as a bare page asks them. */
function bareQuestions(count: number): BareQuestion[] {
  const { questionnaire } = JSON.parse(readFileSync(join(root, 'dist/treatments/microneedling.json'), 'utf8')) as Definition;
  const prose = proseOf(questionnaire, 'en');
  const items: Item[] = questionnaire.sections.flatMap((section) => section.items);
  const asked = (questionsOf(items) as Question[]).filter(({ options }) => options);
  return asked.slice(0, count).map(({ id, type, options = [] }) => {
    const words = questionProse(prose, id);
    return { id, text: words.text, several: type !== 'single-choice', options: options.map(({ code }) => optionProse(words, code).label) };
  });
}

async function bareCode(count: number): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __QUESTIONS__: JSON.stringify(bareQuestions(count)) },
    build: { write: false, target: 'es2022', lib: { entry: join(import.meta.dirname, 'bare-page.ts'), formats: ['es'], name: 'bare' }, rollupOptions: { output: { minify: true } } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('the bare page was not built');
  return output.output.flatMap((file) => ('code' in file ? file.code : [])).join('\n');
}

/** Serves a page with the chat, and a bare one that asks as many questions, from one origin. */
export async function servePages(count: number): Promise<{ origin: string; close: () => void }> {
  const code = await bareCode(count);
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path.endsWith('.html')) return response.setHeader('content-type', 'text/html').end(path === '/bare.html' ? bare : ours);
    if (!/^\/[\w.-]+\.js$/.test(path)) return response.writeHead(404).end();
    response.setHeader('content-type', 'text/javascript');
    response.setHeader('access-control-allow-origin', '*');
    return response.end(path === '/bare.js' ? code : readFileSync(join(root, 'dist/widget', path)));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no address');
  return { origin: `http://localhost:${address.port}`, close: () => server.close() };
}
