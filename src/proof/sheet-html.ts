import type { Definition, Language } from '../definition/types.ts';
import { proseOf } from '../definition/wording.ts';
import { indexQuestions } from '../rules/question-index.ts';
import { escaped } from '../summary/html-layout.ts';
import { approvalInWords } from './diagram-legend.ts';
import { own, part, wordingsHtml, type SheetReader } from './sheet-parts.ts';
import { sheetQuestionParts } from './sheet-questions.ts';
import { sheetReferences } from './sheet-references.ts';
import { sheetStyle } from './sheet-style.ts';

const HEADING = /<h2 id="([^"]+)">([^<]+)<\/h2>/;

/** A questionnaire on paper, for a clinician to read and to sign: everything a visitor can be asked or shown, and why; `file` is the name it is approved under. */
export function sheetHtml(definition: Definition, language: Language, file: string): string {
  const { questionnaire } = definition;
  const index = indexQuestions(questionnaire);
  const reader: SheetReader = { index, language, prose: proseOf(questionnaire, language) };
  const parts = [introPart(reader), ...sheetQuestionParts(reader), ...sheetReferences(reader), signPart(definition, language, file)];
  const contents = parts.flatMap((html) => {
    const [, id, title] = HEADING.exec(html) ?? [];
    return id === undefined ? [] : [`<li><a href="#${id}">${title}</a></li>`];
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escaped(reader.prose.title)}: sign-off sheet</title>
<style>${sheetStyle}</style>
</head>
<body>
<header>
<p>Sign-off sheet</p>
<h1>${own(reader.prose.title, reader)}</h1>
${factsHtml(definition, language)}
</header>
<nav aria-label="Contents">
<ul>
${contents.join('\n')}
</ul>
</nav>
<main>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

function factsHtml(definition: Definition, language: Language): string {
  const { questionnaire, hash } = definition;
  const { id, version, languages, settings, source } = questionnaire;
  const facts = [
    ['Questionnaire', id],
    ['Version', version],
    ['Hash', hash],
    ['Languages', `${languages.join(', ')}; this sheet shows ${language}`],
    ['Settings of the clinic that it reads', settings.join(', ') || 'none'],
    ...(source?.url === undefined ? [] : [['Imported from', source.url]]),
    ['Approval', approvalInWords(definition)],
  ];
  return `<dl>${facts.map(([name = '', value = '']) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('\n')}<dt>Read on</dt><dd>____________________</dd></dl>`;
}

function introPart(reader: SheetReader): string {
  const { intro, footer } = reader.prose;
  const body = [
    '<p>Words between { and } are filled in by the clinic, and {answer:…} by an earlier answer.</p>',
    '<h3>Before the first question</h3>',
    wordingsHtml(intro, reader) || '<p>Nothing.</p>',
    '<h3>Always at hand under the questions</h3>',
    wordingsHtml(footer, reader) || '<p>Nothing.</p>',
  ];
  return part('introduction', 'What the visitor reads first', body.join('\n'));
}

function signPart({ questionnaire, hash }: Definition, language: Language, file: string): string {
  const quoted = /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`;
  const command = `npx preconsult approve ${quoted} --hash ${hash} --owner "<name>" --role "<role>" --date <date>`;
  const cell = (name: string): string => `<td>${name}</td>`;
  const others = questionnaire.languages.filter((one) => one !== language);
  const more = others.length > 0 ? `<p>An approval covers every language. Sheets of the others: ${escaped(others.map((one) => `--lang ${one}`).join(', '))}.</p>` : '';
  const body = `<p>I have read ${escaped(questionnaire.id)} ${escaped(questionnaire.version)} as it is printed here, and approve it for use. Any change to its structure or its words needs a new signature.</p>
${more}
<table class="sign"><tbody><tr>${cell('Name')}${cell('Role')}</tr><tr>${cell('Date')}${cell('Signature')}</tr></tbody></table>
<p>Then write the approval into the file:</p>
<pre><code>${escaped(command)}</code></pre>`;
  return part('sign', 'Signature', body);
}
