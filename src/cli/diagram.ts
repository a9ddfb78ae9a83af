import { diagramHtml } from '../proof/diagram-html.ts';
import { diagramSvg } from '../proof/diagram-svg.ts';
import type { Arguments, Command, Terminal } from './command.ts';
import { UsageError } from './command.ts';
import { languageOf } from './language-of.ts';
import { readDefinition } from './read-definition.ts';
import { theFile } from './the-file.ts';
import { writeResult } from './write-result.ts';

async function run(given: Arguments, terminal: Terminal): Promise<0> {
  const file = given.options['output'];
  if (typeof file === 'string' && !/\.(html?|svg)$/i.test(file)) throw new UsageError(`-o ${file} ends neither in .html nor in .svg`);
  const draw = typeof file === 'string' && /\.svg$/i.test(file) ? diagramSvg : diagramHtml;
  const definition = await readDefinition(theFile(given), terminal);
  writeResult(draw(definition, languageOf(given.options['lang'], definition.questionnaire)), file, terminal);
  return 0;
}

/** `preconsult diagram` */
export const diagram: Command = {
  does: 'Draws the flow of a questionnaire as a picture that a clinician can read and print.',
  usage: '<file or id> [-o out.html or out.svg] [--lang en]',
  options: { output: { type: 'string', short: 'o' }, lang: { type: 'string' } },
  help: [
    '  -o, --output <file>  a page (.html), or one tall picture (.svg); without it, the page on standard output',
    '  --lang <tag>         the language of the questions (the first of the questionnaire)',
  ],
  run,
};
