import type { Definition } from '../definition/types.ts';
import { indexQuestions } from '../rules/question-index.ts';
import { conversationOf, type Conversation } from './conversation-of.ts';
import { leaveStop } from './leave-stop.ts';

export type { Conversation, ConversationMachine, IndexedDefinition } from './conversation-of.ts';

/** Compiles a parsed questionnaire to one machine, with its word lists and flags. */
export const compile = (definition: Definition): Conversation => conversationOf(definition, indexQuestions(definition.questionnaire), leaveStop);
