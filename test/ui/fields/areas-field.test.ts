import { expect } from '@open-wc/testing';
import type { QuestionProse } from '../../../src/definition/prose.ts';
import type { Option, Question } from '../../../src/definition/types.ts';
import { figures } from '../../../src/ui/fields/body-figures.ts';
import { allByRole, byRole, nameOf } from '../find-by-role.ts';
import { microneedling } from '../panel/open-panel.ts';
import { openField, type OpenField } from './open-field.ts';

const labels: Record<string, string> = { face: 'Face', 'near-eyes': 'Close to the eyes', neck: 'Neck', back: 'Back', scalp: 'Scalp', other: 'Somewhere else' };
const prose: QuestionProse = { text: 'Which part?', options: labels };
const asking = (...options: (string | Option)[]): Question => ({ id: 'q', type: 'areas', options: options.map((option) => (typeof option === 'string' ? { code: option } : option)) });
const question = asking('face', 'near-eyes', 'neck', 'back', 'scalp', 'other');

const drawing = ({ form }: OpenField): HTMLElement | null => form.querySelector<HTMLElement>('[aria-hidden="true"]');
const shapes = (field: OpenField, label?: string): SVGPathElement[] =>
  [...(drawing(field)?.querySelectorAll<SVGPathElement>('path') ?? [])].filter((shape) => (label ? shape.querySelector('title')?.textContent === label : shape.querySelector('title')));
const touch = (field: OpenField, label: string): unknown => shapes(field, label)[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
const filled = (field: OpenField): string[] => [...new Set(shapes(field).filter((shape) => shape.matches('.chosen')).map((shape) => shape.textContent ?? ''))].sort();
const ticked = ({ form }: OpenField): string[] => (allByRole(form, 'checkbox') as HTMLInputElement[]).filter(({ checked }) => checked).map(nameOf);

describe('the field of areas', () => {
  it('is the list first and the drawing after it, in which every place is labelled', async () => {
    const field = await openField(question, prose);
    const list = allByRole(field.form, 'checkbox');
    expect(list.map(nameOf)).to.deep.equal(Object.values(labels));
    const after = list.every((row) => row.compareDocumentPosition(drawing(field) ?? row) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(after).to.equal(true);
    expect([...new Set(shapes(field).map((shape) => shape.textContent))].sort()).to.deep.equal(['Back', 'Close to the eyes', 'Face', 'Neck', 'Scalp']);
    expect([...field.form.querySelectorAll('figcaption')].map((one) => one.textContent)).to.deep.equal(['Head', 'Front', 'Back']);
  });

  it('fills what is ticked in each view, and ticks what is touched', async () => {
    const field = await openField(question, prose);
    byRole(field.form, 'checkbox', 'Neck').click();
    expect(filled(field)).to.deep.equal(['Neck']);
    expect(shapes(field, 'Neck').every((shape) => shape.matches('.chosen'))).to.equal(true);
    touch(field, 'Back');
    expect([ticked(field), field.value]).to.deep.equal([['Neck', 'Back'], ['neck', 'back']]);
    touch(field, 'Neck');
    expect([ticked(field), filled(field)]).to.deep.equal([['Back'], ['Back']]);
    touch(field, 'Face');
    expect(drawing(field)?.querySelector('p')?.textContent).to.equal('Face · Back');
    expect(field.commits).to.equal(0);
  });

  it('clears “None of these” at a touch, as a tick does', async () => {
    const field = await openField(asking('face', { code: 'other', exclusive: true }), prose, { value: ['other'] });
    touch(field, 'Face');
    expect(field.value).to.deep.equal(['face']);
  });

  it('offers a place only where the question does, and leaves out a view without any', async () => {
    const field = await openField(asking('back', 'other'), prose);
    expect(shapes(field).map((shape) => shape.textContent)).to.deep.equal(['Back']);
    expect([...field.form.querySelectorAll('figcaption')].map((one) => one.textContent)).to.deep.equal(['Back']);
    const other = await openField(asking('other'), prose);
    expect(drawing(other)).to.equal(null);
    expect(allByRole(other.form, 'checkbox')).to.have.length(1);
  });

  it('brings the styles of the drawing with it', async () => {
    const field = await openField(question, prose);
    await Promise.resolve();
    expect(getComputedStyle(shapes(field, 'Face')[0] ?? field.form).cursor).to.equal('pointer');
  });

  it('has nothing in the drawing that a keyboard or a screen reader meets', async () => {
    const field = await openField(question, prose);
    expect(drawing(field)?.querySelectorAll('a, button, input, [tabindex], [role]')).to.have.length(0);
  });

  it('does not mirror the body in a language that runs from right to left', async () => {
    const field = await openField(asking('face'), prose);
    field.form.dir = 'rtl';
    for (const svg of drawing(field)?.querySelectorAll('svg') ?? []) expect(svg.getScreenCTM()?.a).to.be.above(0);
  });

  it('shows every place of the real questionnaire that can be shown', async () => {
    const { questionnaire } = await microneedling();
    const asked = questionnaire.sections.flatMap(({ items }) => items).find(({ id }) => id === 'concern-area') as Question;
    expect(asked.type).to.equal('areas');
    const drawn = new Set(figures.flatMap(({ regions }) => regions.map(({ code }) => code)));
    expect((asked.options ?? []).map(({ code }) => code).filter((code) => !drawn.has(code))).to.deep.equal(['other']);
    expect([...drawn].filter((code) => !asked.options?.some((option) => option.code === code))).to.deep.equal([]);
  });

  it('is the same on both sides', () => {
    for (const { height, name, regions } of figures) {
      for (const { code, path } of regions) {
        const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
        const xs = numbers.filter((_, at) => at % 2 === 0);
        const ys = numbers.filter((_, at) => at % 2 === 1);
        expect(Math.min(...xs) + Math.max(...xs), `${name} ${code}`).to.be.closeTo(100, 0.01);
        expect(Math.max(...ys), `${name} ${code}`).to.be.at.most(height);
      }
    }
  });
});
