import type { ReactiveControllerHost } from 'lit';
import type { Conversation } from '../../engine/compile.ts';
import type { SavedSession } from '../../engine/session.ts';
import type { PanelReporter, PanelSettings, PanelSurroundings } from './panel-surroundings.ts';
import type { Rest } from './rest.ts';

/** A visit as it outlives a reload. */
export interface KeptVisit {
  session: SavedSession;
  /** What was chosen or typed and not committed yet. */
  draft: unknown;
  /** The submission that what is sent next stands for. */
  replaces: string | undefined;
  /** The language that was spoken last. */
  language: string;
  /** The languages that something was asked in. */
  languages: string[];
}

/** What a visit is made of. */
export interface VisitOptions {
  /** The questionnaire: whole, or without what only `rest` brings. */
  conversation: Conversation;
  /** A sound visit of that questionnaire to go on with. */
  kept?: KeptVisit;
  /** Fetches the rest; may be called again after it rejects. */
  rest: () => Promise<Rest>;
  settings: PanelSettings;
  surroundings: PanelSurroundings;
  reporter: PanelReporter;
}

/** What a visit is drawn by. */
export type PanelHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
