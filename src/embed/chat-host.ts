// Floor 7: what a web page loads — the launcher, the files it fetches when the chat opens, and the tag itself.
// It must not know the questionnaire's contents or how a visit goes; it hands both to the floors below.

import type { PackedQuestionnaire } from '../definition/packed.ts';
import type { Strings } from '../locales/strings.ts';
import type { BuiltFile } from './built-file.ts';
import type { Treatment } from './files.ts';

/** The tag on the page, as the chat inside it sees it. */
export interface ChatHost {
  element: ChatElement;
  /** The closed shadow root; nobody else has it. */
  root: ShadowRoot;
  /** Loads a file of this build after its integrity was checked; rejects where it is missing, blocked or altered. */
  load: (file: BuiltFile) => Promise<unknown>;
  /** What a visit begins with, by language, where it is on a treatment of this build. */
  treatment: Treatment;
}

/** The tag. */
export interface ChatElement extends HTMLElement {
  readonly display: Display;
  open: boolean;
  hide(): void;
}

/** How the chat stands on the page. */
export type Display = 'bubble' | 'inline' | 'fullscreen';

/** A chat that was opened. */
export interface Chat {
  /** `takesFocus` is false where the focus must stay where it is; `from` is what had it when the chat was asked for. */
  show(takesFocus: boolean, from: Element | null): void;
  hide(): void;
  /** The tag has left the page: what is open closes unannounced, to be shown again when the tag is back. */
  leave(): void;
  /** Forgets everything that was said. */
  reset(): void;
}

/** A treatment of this build as a visit begins with it, in one language. */
export interface FirstFile {
  definition: { questionnaire: PackedQuestionnaire; hash: string };
  /** The widget's own words, in that language or the nearest there is; those that only a visit's end says come with its rest. */
  strings: Strings;
  /** What the treatment has besides, and the code for a visit's end. */
  rest: BuiltFile;
}
