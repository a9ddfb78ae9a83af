import type { FlagLevel, WordList } from '../definition/types.ts';
import { escaped } from '../summary/html-layout.ts';
import { conditionInWords } from './condition-in-words.ts';
import { outcomeInWords } from './diagram-safety.ts';
import { flagsHtml, own, part, safetyLink, sourcesHtml, table, wordingsHtml, type SheetReader } from './sheet-parts.ts';

/** Everything that questions point at: safety texts, word lists, rules, flags, information cards and sources, each in full. */
export function sheetReferences(reader: SheetReader): string[] {
  const { rules, wordLists, safetyTexts, cards, sources } = reader.index.questionnaire;
  return [
    ...(Object.keys(safetyTexts).length > 0 ? [part('safety-texts', 'Safety texts', Object.keys(safetyTexts).map((id) => safetyHtml(id, reader)).join('\n'))] : []),
    ...(wordLists.length > 0 ? [part('word-lists', 'Word lists, looked for in everything typed', wordLists.map((list) => wordListHtml(list, reader)).join('\n'))] : []),
    ...(rules.length > 0 ? [part('rules', 'Flags raised by several answers together', rulesHtml(reader))] : []),
    ...flagPart(reader),
    ...(cards.length > 0 ? [part('cards', 'Information shown to every visitor after the questions', cardsHtml(reader))] : []),
    ...(Object.keys(sources).length > 0 ? [part('sources', 'Sources', sourceListHtml(sources))] : []),
  ];
}

function safetyHtml(id: string, reader: SheetReader): string {
  const text = reader.index.questionnaire.safetyTexts[id];
  const prose = reader.prose.safetyTexts[id];
  if (!text || !prose) return '';
  const calls = text.call.length > 0 ? `Call buttons, in this order: ${text.call.join(', ')}.` : 'No call buttons.';
  return `<article id="safety-${escaped(id)}" class="safety">
<h3>${prose.title === undefined ? escaped(id) : own(prose.title, reader)} <small>${escaped(id)}</small></h3>
<p><strong>${escaped(outcomeInWords(text))}</strong> ${escaped(calls)}</p>
${wordingsHtml(prose.texts, reader, { alternatives: true })}
<p><small>Sources: ${sourcesHtml(text.sources)}</small></p>
</article>`;
}

function wordListHtml({ id, words, except = {}, flags, safetyText }: WordList, reader: SheetReader): string {
  const said = (texts: WordList['words'], before: string): string[] =>
    Object.entries(texts).map(
      ([language, list]) => `<p>${before}<b>${escaped(language)}</b> (${list.length}): <span lang="${escaped(language)}" dir="auto">${list.map(escaped).join(' · ')}</span></p>`,
    );
  const lists = [...said(words, ''), ...said(except, 'But not inside of: ')];
  return `<article id="words-${escaped(id)}">\n<h3>${escaped(id)}</h3>\n${flagsHtml(flags, reader)}${safetyLink(safetyText)}\n${lists.join('\n')}\n</article>`;
}

function rulesHtml(reader: SheetReader): string {
  const label = (code: string): string => own(reader.prose.flags[code]?.label ?? code, reader);
  const rows = reader.index.questionnaire.rules.map(({ id, when, raises, replaces = [] }) => [
    `<code>${escaped(id)}</code>`,
    escaped(conditionInWords(when, reader)),
    flagsHtml([raises], reader),
    replaces.map(label).join('<br>') || '<small class="none">nothing</small>',
  ]);
  return table(['Rule', 'If', 'Raises', 'In place of'], rows);
}

function flagPart(reader: SheetReader): string[] {
  const { flags } = reader.index.questionnaire;
  if (Object.keys(flags).length === 0) return [];
  const levels = levelsRaised(reader);
  const rows = Object.entries(flags).map(([code, { topic, sources }]) => {
    const { label, why } = reader.prose.flags[code] ?? { label: code, why: '' };
    const raised = [...(levels.get(code) ?? [])].map((level) => `<b class="level ${level}">${level}</b>`).join(' ');
    return [`<span id="flag-${escaped(code)}">${own(label, reader)}</span><br><code>${escaped(code)}</code>`, raised, escaped(topic), own(why, reader), sourcesHtml(sources)];
  });
  const rule = '<p>Of the flags of one topic only the highest level stands: urgent, then hold, then review, then note. A visitor sees none of them.</p>';
  return [part('flags', 'Flags', rule + table(['Flag', 'Levels', 'Topic', 'Why it is listed', 'Sources'], rows))];
}

/** The levels that each flag is raised at anywhere. */
function levelsRaised({ index }: SheetReader): ReadonlyMap<string, ReadonlySet<FlagLevel>> {
  const { rules, wordLists } = index.questionnaire;
  const options = [...index.path, ...index.afterStop].flatMap(({ question }) => question.options ?? []);
  const levels = new Map<string, Set<FlagLevel>>();
  for (const { code, level } of [...[...options, ...wordLists].flatMap(({ flags = [] }) => flags), ...rules.map(({ raises }) => raises)]) {
    levels.set(code, (levels.get(code) ?? new Set()).add(level));
  }
  return levels;
}

function cardsHtml(reader: SheetReader): string {
  return reader.index.questionnaire.cards
    .map(({ id, version, sources }) => {
      const { title, lines } = reader.prose.cards[id] ?? { title: id, lines: [] };
      const list = lines.map((text) => own(text, reader, 'li')).join('\n');
      return `<article>\n<h3>${own(title, reader)} <small>${escaped(id)}, version ${escaped(version)}</small></h3>\n<ul>${list}</ul>\n<p><small>Sources: ${sourcesHtml(sources)}</small></p>\n</article>`;
    })
    .join('\n');
}

function sourceListHtml(sources: Readonly<Record<string, string>>): string {
  const rows = Object.entries(sources).map(([key, source]) => {
    const linked = /^https?:\/\//.test(source) ? `<a href="${escaped(source)}" rel="noreferrer">${escaped(source)}</a>` : escaped(source);
    return `<dt id="source-${escaped(key)}">${escaped(key)}</dt><dd>${linked}</dd>`;
  });
  return `<dl class="sources">${rows.join('\n')}</dl>`;
}
