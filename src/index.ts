// Floor 8: the npm entry, headless and safe in Node.
// It must not know a screen, a network or a file; it registers nothing.

export type * from './definition/prose.ts';
export type * from './definition/types.ts';
export type { Issue } from './definition/shape.ts';
export { parseQuestionnaire, type Parsed } from './definition/parse-questionnaire.ts';
export { hashedText } from './definition/hashed-text.ts';
export { sha256 } from './definition/sha-256.ts';
export { questionTypes, type QuestionTypeName } from './questions/question-types.ts';
export type { AnswerValue, Choice, QuestionType, Value } from './questions/types.ts';
export { compile, type Conversation, type ConversationMachine } from './engine/compile.ts';
export type { ConversationContext, ConversationEvent, ConversationInput } from './engine/conversation.ts';
export { resumeSession, saveSession, startSession, type ConversationActor, type SavedSession } from './engine/session.ts';
export { viewOf, type Step, type View, type Walked } from './engine/view.ts';
export { walk, type Script, type Walk } from './engine/walk.ts';
export { summarise, type SummaryRequest } from './summary/summarise.ts';
export { parseSubmission } from './summary/parse-submission.ts';
export { judge, type JudgeOptions } from './summary/judge.ts';
export { toText } from './summary/to-text.ts';
export type * from './summary/types.ts';
