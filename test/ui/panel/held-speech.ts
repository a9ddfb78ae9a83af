import { aTimeout } from '@open-wc/testing';
import type { Definition } from '../../../src/definition/types.ts';
import { compile } from '../../../src/engine/compile.ts';
import { stringsFor } from '../../../src/locales/locales.ts';
import { later } from '../../../src/ui/panel/later.ts';
import type { Speech } from '../../../src/ui/panel/panel-surroundings.ts';
import { HeldTransport, outletTo } from './open-panel.ts';

/** A definition with the prose of one language only, as a page loads it. */
export function inLanguage({ questionnaire, hash }: Definition, language: string): Definition {
  const prose = questionnaire.prose[language];
  if (!prose) throw new Error(`there is no prose in ${language}`);
  return { hash, questionnaire: { ...questionnaire, prose: { [language]: prose } } };
}

/** Other languages of a questionnaire, each of which comes or fails when the test says so. */
export class HeldSpeech {
  readonly asked: string[] = [];
  #settle: { arrive: (speech: Speech) => void; fail: (error: Error) => void } | null = null;

  constructor(readonly whole: Definition) {}

  load = (language: string): Promise<Speech> => {
    this.asked.push(language);
    return new Promise((arrive, fail) => {
      this.#settle = { arrive, fail };
    });
  };

  /** The language asked for last is there; resolves once the panel has taken it in. */
  async arrive(definition = inLanguage(this.whole, this.asked.at(-1) ?? '')): Promise<void> {
    const language = this.asked.at(-1) ?? '';
    const rest = { conversation: compile(definition), later, outlet: outletTo(new HeldTransport()) };
    this.#settle?.arrive({ language, strings: stringsFor(language), rest });
    // A turn of the event loop: promises and the panel's update are over.
    await aTimeout(0);
  }

  /** It cannot be loaded. */
  async fail(): Promise<void> {
    this.#settle?.fail(new Error('offline'));
    await aTimeout(0);
  }
}
