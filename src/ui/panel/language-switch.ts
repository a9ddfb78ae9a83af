import type { ReactiveControllerHost } from 'lit';
import { withProseOf } from '../../definition/with-prose-of.ts';
import type { Speech } from './panel-surroundings.ts';
import type { Visit } from './visit.ts';

/** Changes the language of a visit that goes on; what is said and typed stays as it is. The list to choose from opens and folds by its button. */
export class LanguageSwitch {
  isOpen = false;
  /** The language that is being loaded, or could not be. */
  wanted: string | null = null;
  failed = false;
  /** How often the language was changed. */
  changes = 0;

  constructor(
    readonly host: ReactiveControllerHost,
    readonly visit: Visit,
  ) {}

  /** Whether a language is on its way. */
  get isBusy(): boolean {
    return this.wanted !== null && !this.failed;
  }

  /** Opens the list, or folds it away. */
  toggle(): void {
    this.#open(!this.isOpen);
  }

  /** Folds the list away, with the focus on its button. */
  fold({ currentTarget }: Event): void {
    this.#open(false);
    buttonsAround(currentTarget)[0]?.focus();
  }

  /** Folds the list away once the focus is elsewhere. */
  readonly leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (this.isOpen && !(currentTarget as Node).contains(relatedTarget as Node | null)) this.#open(false);
  };

  /** Escape folds the list; arrows, Home and End go through it (https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/examples/disclosure-navigation/). */
  readonly keys = (event: KeyboardEvent): void => {
    if (!this.isOpen || event.isComposing) return;
    const buttons = buttonsAround(event.currentTarget);
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const last = buttons.length - 1;
    const next = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 1, End: last }[event.key];
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (next === undefined) this.fold(event);
    else buttons[next]?.focus();
  };

  /** Loads a language and goes on in it; where it cannot be loaded, everything stays as it was. */
  async choose(language: string): Promise<void> {
    const { visit } = this;
    this.isOpen = this.failed = false;
    this.wanted = visit.settings.language === language ? null : language;
    this.host.requestUpdate();
    if (this.wanted === null) return;
    const speech = await visit.options.surroundings.speech?.(language).catch(() => undefined);
    // Another one was chosen meanwhile.
    if (this.wanted !== language) return;
    this.failed = !speech || !speak(visit, speech);
    if (!this.failed) {
      this.wanted = null;
      this.changes += 1;
    }
    this.host.requestUpdate();
  }

  #open(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.host.requestUpdate();
  }
}

/** The button that opens the list, then those in it. */
const buttonsAround = (place: EventTarget | null): HTMLElement[] => [...((place as Element).closest('.languages')?.querySelectorAll('button') ?? [])];

/** Goes on in another language; false where what was loaded belongs to another version. */
function speak(visit: Visit, { language, strings, rest }: Speech): boolean {
  const { definition } = visit.conversation;
  const loaded = rest.conversation.definition;
  if (loaded.hash !== definition.hash) return false;
  // Answers keep the words they were given to.
  const conversation = rest.later.compile(withProseOf(loaded, definition));
  visit.adopt(conversation, { language, strings });
  visit.rest.provide({ ...rest, ...visit.rest.arrived, conversation });
  visit.options.reporter.spoken(strings);
  return true;
}
