import { allByRole, byRole, nameOf, visibleText, type Name } from './find-by-role.ts';
import { until } from './until.ts';

/** The panel as anybody outside meets it. */
export type Panel = HTMLElement & { updateComplete: Promise<boolean> };

/** What a visitor does at a question: chooses these labels, types, presses a button, or skips. */
export type Answer = readonly string[] | { type: string } | { press: string } | 'skip';

/** Answers by the question's text. */
export type Answers = Readonly<Record<string, Answer>>;

/** A person in front of the panel: sees, ticks, types and presses, by role and name only. */
export class Visitor {
  /** Whether this person waits, after pressing a button, for what is still loading. */
  isPatient = true;

  constructor(readonly panel: Panel) {}

  get root(): ShadowRoot {
    const { shadowRoot } = this.panel;
    if (!shadowRoot) throw new Error('the panel has no root');
    return shadowRoot;
  }

  /** Everything on the screen, one line. */
  get sees(): string {
    return visibleText(this.root);
  }

  /** The heading of what is to be read or answered now. */
  get title(): string {
    return nameOf(this.heading);
  }

  get heading(): HTMLElement {
    const [heading, ...others] = allByRole(this.root, 'heading').filter((element) => element.localName === 'h2');
    if (!heading || others.length > 0) throw new Error(`there are ${others.length + (heading ? 1 : 0)} headings of level 2`);
    return heading;
  }

  find = (role: string, name?: Name): HTMLElement => byRole(this.root, role, name);

  all = (role: string, name?: Name): HTMLElement[] => allByRole(this.root, role, name);

  names = (role: string): string[] => this.all(role).map(nameOf);

  /** The current question's own element. */
  get question(): HTMLElement {
    const [question, ...others] = [...this.all('group'), ...this.all('radiogroup')];
    if (!question || others.length > 0) throw new Error(`no one question on the screen “${this.title}”`);
    return question;
  }

  async press(name: Name): Promise<void> {
    this.find('button', name).click();
    await this.panel.updateComplete;
    if (!this.isPatient || !this.isBusy) return;
    await until(() => !this.isBusy, 'what is loading is here');
    await this.panel.updateComplete;
  }

  /** Whether something on the screen says that it is busy. */
  get isBusy(): boolean {
    return this.root.querySelector('[aria-busy="true"]') !== null;
  }

  /** Ticks or chooses an option. */
  async choose(...labels: Name[]): Promise<void> {
    for (const label of labels) {
      const [control, ...others] = [...this.all('radio', label), ...this.all('checkbox', label)];
      if (!control || others.length > 0) throw new Error(`no one option ${String(label)} at “${this.title}”; there: ${[...this.names('radio'), ...this.names('checkbox')].join(', ')}`);
      control.click();
      await this.panel.updateComplete;
    }
  }

  /** Types over what stands in the one text field, or in the one of this name. */
  async type(text: string, name?: Name): Promise<void> {
    const field = this.find('textbox', name) as HTMLInputElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }));
    await this.panel.updateComplete;
  }

  /** Answers the question on the screen and goes on. */
  async answer(answer: Answer): Promise<void> {
    if (answer === 'skip') return this.press('Skip');
    if ('press' in answer) return this.press(answer.press);
    if ('type' in answer) await this.type(answer.type);
    else await this.choose(...answer);
    await this.press('Continue');
  }

  /** Answers one question after another, skipping those without an answer here, until a title is reached. */
  async walk(answers: Answers, until: string, before: (title: string) => unknown = () => undefined): Promise<void> {
    const seen = new Set<string>();
    for (let { title } = this; title !== until; title = this.title) {
      if (seen.has(title)) throw new Error(`“${title}” came twice`);
      seen.add(title);
      await before(title);
      await this.answer(answers[title] ?? 'skip');
    }
    await before(until);
  }

  /** Waits until the title is this. */
  async reach(title: string): Promise<void> {
    await until(() => this.title === title, `“${title}” is shown`);
    await this.panel.updateComplete;
  }
}
