import { FLAG_LEVELS, type Definition, type FlagLevel } from '../definition/types.ts';
import { proseOf } from '../definition/wording.ts';
import { box, INK, line, LINE, lines, MUTED, RED, tag, tagWidth, WIDTH, way, type Strip } from './diagram-shapes.ts';
import { wrapText } from './diagram-text.ts';

const LEVELS: Record<FlagLevel, string> = {
  urgent: 'call back today',
  hold: 'a clinician decides before booking',
  review: 'to talk through',
  note: 'good to know',
};

/** Who approved a questionnaire as it is now, or that nobody has. */
export function approvalInWords({ questionnaire: { approval }, hash }: Definition): string {
  if (!approval) return 'Not clinically approved';
  const { owner, role, date } = approval;
  return approval.hash === hash ? `Approved by ${owner}, ${role}, on ${date}` : `Not approved: the approval by ${owner}, ${role}, on ${date} is for another hash`;
}

/** What is drawn, in which version, and who approved it. */
export function titleStrip(definition: Definition, language: string): Strip {
  const { questionnaire, hash } = definition;
  const title = wrapText(proseOf(questionnaire, language).title, 22, WIDTH - 32, true);
  const facts = [`${questionnaire.id} ${questionnaire.version} · languages: ${questionnaire.languages.join(', ')} · drawn in ${language}`, `hash ${hash}`, approvalInWords(definition)];
  const top = 34 + title.length * 26;
  return { height: top + facts.length * 17 + 6, svg: lines(16, 34, title, 26, { size: 22, bold: true }) + lines(16, top, facts, 17, { size: 12 }) };
}

/** How the picture is to be read. */
export function legendStrip(): Strip {
  const flags = FLAG_LEVELS.map((level, at) => tag(28, 34 + at * 20, level, level) + line(36 + tagWidth('urgent'), 46 + at * 20, LEVELS[level], { size: 11.5 }));
  const [x, y] = [318, 34];
  const fork = `<path d="M${x + 10} ${y - 3}L${x + 21} ${y + 8}L${x + 10} ${y + 19}L${x - 1} ${y + 8}Z" fill="#fff" stroke="${INK}" stroke-width="1.6"/>`;
  const rows = [
    [fork, 'the way parts: to the right if the words hold, down if not'],
    [box(x, y + 24, 20, 15, { thick: 2.6 }), 'a question that cannot be skipped, for safety'],
    [box(x, y + 46, 20, 15, { stroke: RED, thick: 3 }), 'a safety text that ends the questions'],
    [box(x, y + 68, 20, 15, { stroke: RED, thick: 1.8, dashed: true }), 'a safety text that waits until it is read'],
    [box(x, y + 90, 20, 15, { stroke: LINE, dashed: true, fill: '#eef2f6', radius: 0 }), 'asked again for each; the arrow on the right leads back'],
  ] as const;
  const marks = box(28, 118, 11, 11, { radius: 6, stroke: MUTED }) + line(46, 128, 'one of these', { size: 11.5 }) + box(134, 118, 11, 11, { radius: 2, stroke: MUTED }) + line(152, 128, 'any of these', { size: 11.5 });
  const right = rows.map(([shape, says], at) => shape + line(x + 32, 46 + at * 22, says, { size: 11.5 }));
  const frame = box(16, 4, WIDTH - 32, 144, { stroke: LINE, fill: '#fbfcfd' });
  const heading = line(28, 24, 'Flags, which only staff see', { bold: true }) + line(x, 24, 'The picture', { bold: true });
  return { height: 156, svg: frame + heading + flags.join('') + marks + right.join('') + way([[304, 16], [304, 136]], { stroke: '#d4dae1' }) };
}
