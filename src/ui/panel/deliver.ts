import type { Conversation } from '../../engine/compile.ts';
import type { ConversationContext } from '../../engine/conversation.ts';
import { summarise } from '../../summary/summarise.ts';
import type { Submission } from '../../summary/types.ts';
import { localTime } from '../local-time.ts';
import { Copies } from './copies.ts';
import { Dispatch } from './dispatch.ts';
import type { Rest } from './rest.ts';
import type { PanelHost, VisitOptions } from './visit.ts';

/** A visit that has come to an end at which the clinic is told. */
export interface Finished {
  conversation: Conversation;
  context: ConversationContext;
  outcome: 'completed' | 'stopped';
  /** The submission that this one stands for. */
  replaces: string | undefined;
}

/** Sums a visit up and sends it on its way. */
export function deliver({ conversation, context, outcome, replaces }: Finished, { settings, surroundings }: VisitOptions, { outlet }: Rest, host: PanelHost): Dispatch {
  const summary = summarise(conversation, context, {
    outcome,
    staffLanguage: settings.language,
    clinic: settings.clinic,
    finishedAt: localTime(surroundings.now()),
    cardsShownIn: outcome === 'completed' ? settings.language : null,
  });
  const submission: Submission = {
    schema: 'preconsult-submission/1',
    submissionId: outlet.id(),
    ...(replaces !== undefined && { replaces }),
    summary,
  };
  outlet.completed(submission, outcome);
  return new Dispatch(submission, surroundings, outlet, host, new Copies(host, () => host.renderRoot));
}
