import { getInitialSnapshot, getNextSnapshot, type SnapshotFrom } from 'xstate';
import type { ConversationMachine } from '../engine/compile.ts';
import type { ConversationEvent } from '../engine/conversation.ts';
import { locate } from '../engine/locate.ts';
import { keyIn } from '../engine/place.ts';
import type { AnswerKey } from '../rules/answer-key.ts';
import type { Model } from './model.ts';

/** A visit in the compiled machine, and where it stands: a question's key, that with "/safety", "review", or an outcome. */
export interface MachineVisit {
  snapshot: SnapshotFrom<ConversationMachine>;
  place: string;
}

/** When something was done, and in which language, decides nothing. */
const ACT = { language: 'en', at: '2000-01-01T00:00:00Z' };

/** The machine's own account of visits, without running it. */
export class MachineWalk {
  readonly #model: Model;
  /** How many steps were taken. */
  taken = 0;

  constructor(model: Model) {
    this.#model = model;
  }

  start(settings: readonly string[]): MachineVisit {
    const { conversation, today } = this.#model;
    const input = { settings: [...settings], startedAt: ACT.at, localDate: today, zone: 'UTC' };
    return this.#visit(getInitialSnapshot(conversation.machine, input));
  }

  answer(visit: MachineVisit, question: AnswerKey, value: unknown): MachineVisit {
    return this.#send(visit, { type: 'question.answered', question, value, ...ACT });
  }

  skip(visit: MachineVisit, question: AnswerKey): MachineVisit {
    return this.#send(visit, { type: 'question.skipped', question, ...ACT });
  }

  decline(visit: MachineVisit): MachineVisit {
    return this.#send(visit, { type: 'consent.declined' });
  }

  goOn(visit: MachineVisit): MachineVisit {
    return this.#send(visit, { type: 'safety.passed', ...ACT });
  }

  tell(visit: MachineVisit): MachineVisit {
    return this.#send(visit, { type: 'clinic.told', ...ACT });
  }

  confirm(visit: MachineVisit): MachineVisit {
    return this.#send(visit, { type: 'review.confirmed' });
  }

  #send({ snapshot }: MachineVisit, event: ConversationEvent): MachineVisit {
    this.taken += 1;
    return this.#visit(getNextSnapshot(this.#model.conversation.machine, snapshot, event));
  }

  #visit(snapshot: SnapshotFrom<ConversationMachine>): MachineVisit {
    const { placed, held, name } = locate(snapshot.value, this.#model.index.byId);
    if (!placed) return { snapshot, place: name };
    const key = keyIn(snapshot.context, placed);
    return { snapshot, place: held ? `${key}/safety` : key };
  }
}
