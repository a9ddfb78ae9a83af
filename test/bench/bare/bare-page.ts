import { html, LitElement, type TemplateResult } from 'lit';
import { assign, createActor, setup, type ActorRefFrom } from 'xstate';

/** What stands on one screen of the chat: the words and the choices of one question. */
export interface BareScreen {
  /** Paragraphs before the question. */
  before: string[];
  text: string;
  help: string[];
  options: { id: string; type: string; label: string; help: string }[];
  /** Paragraphs at the foot of the screen. */
  after: string[];
}

declare const __SCREENS__: readonly BareScreen[];

const keyOf = (at: number): string => (at < __SCREENS__.length ? `q${at}` : 'end');

const machine = setup({
  types: { context: {} as { answers: Record<string, string[]> }, events: {} as { type: 'answered'; id: string; value: string[] } },
  actions: { keep: assign(({ context, event }) => ({ answers: { ...context.answers, [event.id]: event.value } })) },
}).createMachine({
  context: { answers: {} },
  initial: keyOf(0),
  states: {
    ...Object.fromEntries(__SCREENS__.map((_, at) => [keyOf(at), { on: { answered: { target: keyOf(at + 1), actions: 'keep' as const } } }])),
    end: { type: 'final' as const },
  },
});

/** The least that asks the same questions in the same words with the same two libraries: what the widget's own speed is measured against. */
class BarePage extends LitElement {
  #actor: ActorRefFrom<typeof machine> = createActor(machine).start();
  #chosen: string[] = [];

  override render(): TemplateResult {
    const { value } = this.#actor.getSnapshot();
    const screen = __SCREENS__.find((_, at) => keyOf(at) === value);
    if (!screen) return html`<h2>The end</h2>`;
    const { before, text, help, options, after } = screen;
    return html`<form @submit=${(event: Event) => this.#answer(event, `${value}`)}>
        ${before.map((line) => html`<p>${line}</p>`)}
        <h2>${text}</h2>
        ${help.map((line) => html`<p>${line}</p>`)}
        ${options.map((option) => this.#row(option))}
        <button type="submit">Continue</button> <button type="submit">Skip</button>
      </form>
      ${after.map((line) => html`<p>${line}</p>`)}`;
  }

  #row({ id, type, label, help }: BareScreen['options'][number]): TemplateResult {
    const toggle = (): void => {
      this.#chosen = [id];
      this.requestUpdate();
    };
    return html`<div>
      <label><input id=${id} name="answer" type=${type} .checked=${this.#chosen.includes(id)} @change=${toggle} /> ${label}</label>
      ${help && html`<p>${help}</p>`}
    </div>`;
  }

  #answer(event: Event, id: string): void {
    event.preventDefault();
    this.#actor.send({ type: 'answered', id, value: this.#chosen });
    this.#chosen = [];
    this.requestUpdate();
  }
}

customElements.define('bare-page', BarePage);
