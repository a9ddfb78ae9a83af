import { html, LitElement, type TemplateResult } from 'lit';
import { assign, createActor, setup, type ActorRefFrom } from 'xstate';

/** One question of a page that does nothing but ask. */
export interface BareQuestion {
  id: string;
  text: string;
  several: boolean;
  options: string[];
}

declare const __QUESTIONS__: readonly BareQuestion[];

const machine = setup({
  types: { context: {} as { answers: Record<string, string[]> }, events: {} as { type: 'answered'; id: string; value: string[] } },
  actions: { keep: assign(({ context, event }) => ({ answers: { ...context.answers, [event.id]: event.value } })) },
}).createMachine({
  context: { answers: {} },
  initial: __QUESTIONS__[0]?.id ?? 'end',
  states: {
    ...Object.fromEntries(__QUESTIONS__.map(({ id }, at) => [id, { on: { answered: { target: __QUESTIONS__[at + 1]?.id ?? 'end', actions: 'keep' as const } } }])),
    end: { type: 'final' as const },
  },
});

/** The least that asks the same questions with the same two libraries: what the widget's own speed is measured against. */
class BarePage extends LitElement {
  #actor: ActorRefFrom<typeof machine> = createActor(machine).start();
  #chosen: string[] = [];

  override render(): TemplateResult {
    const { value } = this.#actor.getSnapshot();
    const question = __QUESTIONS__.find(({ id }) => id === value);
    if (!question) return html`<h2>The end</h2>`;
    return html`<form @submit=${(event: Event) => this.#answer(event, question)}>
      <h2>${question.text}</h2>
      ${question.options.map(
        (label, at) => html`<label><input name=${question.id} type=${question.several ? 'checkbox' : 'radio'} .checked=${this.#chosen.includes(`${at}`)} @change=${() => this.#choose(`${at}`)} /> ${label}</label>`,
      )}
      <button type="submit">Continue</button>
    </form>`;
  }

  #choose(value: string): void {
    this.#chosen = [value];
    this.requestUpdate();
  }

  #answer(event: Event, { id }: BareQuestion): void {
    event.preventDefault();
    this.#actor.send({ type: 'answered', id, value: this.#chosen });
    this.#chosen = [];
    this.requestUpdate();
  }
}

customElements.define('bare-page', BarePage);
