import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { ClinicDetails, Definition } from '../../../src/definition/types.ts';
import type { Transport, TryResult } from '../../../src/delivery/transport.ts';
import { compile } from '../../../src/engine/compile.ts';
import { stringsFor } from '../../../src/locales/locales.ts';
import type { Submission } from '../../../src/summary/types.ts';
import { later } from '../../../src/ui/panel/later.ts';
import type { Outlet } from '../../../src/ui/panel/outlet.ts';
import type { PanelSettings, PanelSurroundings } from '../../../src/ui/panel/panel-surroundings.ts';
import { PreconsultPanel } from '../../../src/ui/panel/preconsult-panel.ts';
import type { VisitOptions } from '../../../src/ui/panel/visit.ts';
import { standsStill, until } from '../until.ts';
import { Visitor } from '../visitor.ts';

if (!customElements.get('preconsult-panel')) customElements.define('preconsult-panel', PreconsultPanel);

/** The built definition of the real treatment. */
export async function microneedling(): Promise<Definition> {
  const response = await fetch('/dist/treatments/microneedling.json');
  return (await response.json()) as Definition;
}

/** A transport whose every try stays open until the test answers it. */
export class HeldTransport implements Transport {
  readonly sent: Submission[] = [];
  #answer: ((result: TryResult) => void) | null = null;

  send(submission: Submission): Promise<TryResult> {
    this.sent.push(submission);
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  /** Answers the try under way, once there is one. */
  async answer(result: TryResult): Promise<void> {
    await until(() => this.#answer !== null, 'a try is under way');
    this.#answer?.(result);
    this.#answer = null;
  }
}

/** A clinic with every number. */
export const clinic: ClinicDetails = {
  'clinic-name': 'Lotus Skin Clinic',
  'clinic-phone': '+84 24 1234 5678',
  'emergency-number': '115',
  'urgent-number': '1900 9095',
  'crisis-line': '096 306 1414',
  'reply-time': 'one working day',
  'privacy-url': 'https://lotus.example/privacy',
};

/** What a test may set. */
export interface Opening extends Partial<PanelSettings> {
  definition?: Definition;
  transport?: Transport;
  /** What comes after the first question; by default it comes at once. */
  rest?: VisitOptions['rest'];
  surroundings?: Partial<PanelSurroundings>;
}

/** An open panel, who stands in front of it, and what it told the page around it. */
export interface Opened {
  visitor: Visitor;
  panel: PreconsultPanel;
  transport: HeldTransport;
  /** Every report, in order, as `name: values`. */
  reports: string[];
}

/** Where a visit goes: ids `id-1`, `id-2` …, and reports as `name: values`. */
export function outletTo(transport: Transport, reports: string[] = []): Outlet {
  let ids = 0;
  return {
    transport,
    id: () => `id-${(ids += 1)}`,
    completed: ({ submissionId }, outcome) => void reports.push(`completed: ${submissionId} ${outcome}`),
    unreachable: () => void reports.push('unreachable'),
    delivered: (id, receipt) => void reports.push(`delivered: ${id} ${receipt}`),
    failed: (id, reason) => void reports.push(`failed: ${id} ${reason}`),
  };
}

/** Opens a panel on the real treatment with a fixed clock and ids `id-1`, `id-2` … */
export async function openPanel({ definition, transport, rest, surroundings, ...settings }: Opening = {}): Promise<Opened> {
  const held = new HeldTransport();
  const reports: string[] = [];
  const conversation = compile(definition ?? (await microneedling()));
  const options: VisitOptions = {
    conversation,
    rest: rest ?? (() => Promise.resolve({ conversation, later, outlet: outletTo(transport ?? held, reports) })),
    settings: { clinic, language: 'en', strings: stringsFor(settings.language ?? 'en'), settings: [], display: 'inline', theme: 'light', ...settings },
    surroundings: {
      whenIdle: (act) => act(),
      now: () => new Date('2026-02-03T09:00:00Z'),
      random: () => 1,
      zone: 'Asia/Ho_Chi_Minh',
      after: () => () => undefined,
      ...surroundings,
    },
    reporter: {
      closed: () => void reports.push('closed'),
      spoken: ({ language }) => void reports.push(`spoken: ${language}`),
      progressed: ({ section, of }) => void reports.push(`progressed: ${section} of ${of}`),
    },
  };
  const panel = await fixture<PreconsultPanel>(html`<preconsult-panel .options=${options}></preconsult-panel>`);
  return { visitor: new Visitor(panel), panel, transport: held, reports };
}

/** Waits until nothing moves, so that colours are the ones a person reads. */
export async function stillness(panel: PreconsultPanel): Promise<void> {
  await panel.updateComplete;
  await standsStill(panel, () => panel.shadowRoot?.getAnimations() ?? []);
}
