import { isGroup, type Group, type Item, type Option, type Question, type Section } from '../definition/types.ts';
import { optionProse, questionProse } from '../definition/wording.ts';
import type { Placed } from '../rules/question-index.ts';
import { limitsOf } from '../rules/instances.ts';
import { escaped } from '../summary/html-layout.ts';
import { nameOfQuestion, showInWords } from './condition-in-words.ts';
import { kindInWords, traitsInWords } from './kind-in-words.ts';
import { flagsHtml, own, part, safetyLink, sourcesHtml, table, type SheetReader } from './sheet-parts.ts';

/** A part for each section in the order of a visit, then for what is asked after a stop: titles and words, and every question in full. */
export function sheetQuestionParts(reader: SheetReader): string[] {
  const { sections, afterStop } = reader.index.questionnaire;
  const parts = sections.map((section, at) => sectionPart(section, `${at + 1}. `, reader));
  return afterStop ? [...parts, sectionPart(afterStop, 'Only after a safety text stopped the visit: ', reader)] : parts;
}

function sectionPart(section: Section, title: string, reader: SheetReader): string {
  const prose = reader.prose.sections[section.id];
  const body = [
    prose?.intro === undefined ? '' : `<p>Said first: ${own(prose.intro, reader, 'q')}</p>`,
    ...itemsHtml(section.items, reader),
    prose?.done === undefined ? '' : `<p>Said at its end: ${own(prose.done, reader, 'q')}</p>`,
  ];
  return part(`section-${section.id}`, `${title}${prose?.title ?? section.id}`, body.filter(Boolean).join('\n'));
}

function itemsHtml(items: readonly Item[], reader: SheetReader): string[] {
  return items.flatMap((item) => {
    if (isGroup(item)) return groupHtml(item, reader);
    const placed = reader.index.byId.get(item.id);
    return placed ? [questionHtml(placed, reader)] : [];
  });
}

function groupHtml(group: Group, reader: SheetReader): string {
  const { title, intro, ask, askAnother } = reader.prose.groups?.[group.id] ?? { title: group.id };
  const { min, max } = limitsOf(group.id, reader.index);
  const number = reader.index.byId.get(group.id)?.order ?? 0;
  const repeats = group.repeats && [
    `<p>Asked for each one: at least ${min}, at most ${max}.</p>`,
    `<p><b class="number">${number + 1}</b> Before the first: ${own(ask ?? '', reader, 'q')} Before any other: ${own(askAnother ?? '', reader, 'q')} (yes or no)</p>`,
  ];
  const inside = itemsHtml(group.items, { ...reader, repeats: [...(reader.repeats ?? []), ...(group.repeats ? [group.id] : [])] });
  const intros = intro === undefined ? [] : [`<p>Said first: ${own(intro, reader, 'q')}</p>`];
  return `<div class="group">\n<h3>${own(title, reader)} <small>group ${escaped(group.id)}</small></h3>\n${[...shownHtml(group, reader), ...intros, ...(repeats ?? []), ...inside].join('\n')}\n</div>`;
}

function shownHtml(item: Item, reader: SheetReader): string[] {
  const words = showInWords(item, reader);
  return words === null ? [] : [`<p class="only">${escaped(words)}.</p>`];
}

function questionHtml(placed: Placed, reader: SheetReader): string {
  const { question, order } = placed;
  const { text, otherwise, help, why, short, format, ends } = questionProse(reader.prose, question.id);
  const said = [
    ['Or, without those answers', otherwise],
    ['Help', help],
    ['Why we ask', why],
    ['Staff read', short],
    ['Looks like', format],
    ['From', ends && `${ends.low} … ${ends.high}`],
    ['Begins with', question.initial === undefined ? undefined : JSON.stringify(question.initial)],
  ].flatMap(([name = '', words]) => (words === undefined ? [] : [`<dt>${escaped(name)}</dt><dd>${own(words, reader)}</dd>`]));
  const traits = [kindInWords(question), ...traitsInWords(question)].join('; ');
  return `<article id="question-${escaped(question.id)}">
<h3><b class="number">${order + 1}</b> ${own(text, reader)}</h3>
<p class="kind">${escaped(traits)} <small>(${escaped(question.id)}, ${escaped(question.type)})</small></p>
${[...shownHtml(question, reader), ...refinesHtml(question, reader)].join('\n')}
${said.length > 0 ? `<dl>${said.join('')}</dl>` : ''}
${optionsHtml(question, reader)}
${question.sources ? `<p><small>Sources: ${sourcesHtml(question.sources)}</small></p>` : ''}
</article>`;
}

function refinesHtml({ refines }: Question, reader: SheetReader): string[] {
  const parent = refines && reader.index.byId.get(refines.question);
  if (!refines || !parent) return [];
  const { label } = optionProse(questionProse(reader.prose, refines.question), refines.code);
  return [`<p>Its flags take the place of those of ${own(label, reader, 'q')} in ${escaped(nameOfQuestion(parent, reader))}.</p>`];
}

function optionsHtml(question: Question, reader: SheetReader): string {
  const { options = [] } = question;
  if (options.length === 0) return '';
  const leads = options.some(({ flags = [], safetyText }) => flags.length > 0 || safetyText !== undefined);
  const rows = options.map((option) => {
    const { label, help } = optionProse(questionProse(reader.prose, question.id), option.code);
    const beside = help === undefined ? '' : `<br>${own(help, reader, 'small')}`;
    return [`${own(label, reader)}${beside}${traitsHtml(option)}${optionSources(option)}`, `<code>${escaped(option.code)}</code>`, ...(leads ? [flagsHtml(option.flags ?? [], reader) + safetyLink(option.safetyText)] : [])];
  });
  return table([question.type === 'quantity' ? 'Unit' : 'Answer', 'Code', ...(leads ? ['Flags for staff, and safety texts'] : [])], rows);
}

function optionSources({ sources = [] }: Option): string {
  return sources.length > 0 ? `<br><small>Sources: ${sourcesHtml(sources)}</small>` : '';
}

function traitsHtml({ exclusive, ownWords, restricted, required, means }: Option): string {
  const said = [
    exclusive && 'clears the others',
    ownWords && 'takes own words',
    restricted && 'for clinicians only',
    required && 'needed to go on',
    means === 'not-sure' && 'counts as not sure, never as no',
    means === 'declined' && 'counts as declined, never as no',
  ].filter((one) => typeof one === 'string');
  return said.length > 0 ? `<br><small>${said.join('; ')}</small>` : '';
}
