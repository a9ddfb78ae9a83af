// Floor 8: the npm entry, headless and safe in Node.
// It must not know a screen, a network or a file; it registers nothing.

export type * from './definition/imported.ts';
export type { Issue } from './definition/issue.ts';
export type * from './definition/prose.ts';
export type * from './definition/types.ts';
export { hashedText } from './definition/hashed-text.ts';
export { isApproved } from './definition/is-approved.ts';
export { parseQuestionnaire, type Parsed } from './definition/parse-questionnaire.ts';
export { readQuestionnaire } from './definition/read-questionnaire.ts';
export { sha256 } from './definition/sha-256.ts';
export { questionTypes, type QuestionTypeName } from './questions/question-types.ts';
export type { AnswerValue, Choice, QuestionType, SingleValue, Value } from './questions/types.ts';
export { answerKey, instanceOf, questionOf, type AnswerKey } from './rules/answer-key.ts';
export { compile, type Conversation, type ConversationMachine } from './engine/compile.ts';
export type { ConversationContext, ConversationEvent, ConversationInput } from './engine/conversation.ts';
export { resumeSession } from './engine/resume-session.ts';
export { saveSession, startSession, type ConversationActor, type SavedSession } from './engine/session.ts';
export { viewOf, type Step, type View, type Walked } from './engine/view.ts';
export { walk, type Script, type Walk } from './engine/walk.ts';
export { summarise, type SummaryRequest } from './summary/summarise.ts';
export { parseSubmission } from './summary/parse-submission.ts';
export { judge, type JudgeOptions } from './summary/judge.ts';
export { knownQuestionnaires, type KnownQuestionnaires } from './summary/known-questionnaires.ts';
export { toHtml } from './summary/to-html.ts';
export { toText } from './summary/to-text.ts';
export type * from './summary/types.ts';
export { fromFhir, type Imported } from './fhir/from-fhir.ts';
export type { R4Questionnaire, R4Response } from './fhir/r4.ts';
export { toFhirResponse, type ResponseOptions } from './fhir/to-fhir-response.ts';
export { toFhir, type Exported } from './fhir/to-fhir.ts';
export { check } from './proof/check.ts';
export { diagramHtml } from './proof/diagram-html.ts';
export { diagramSvg } from './proof/diagram-svg.ts';
export { sheetHtml } from './proof/sheet-html.ts';
export { toReport } from './proof/to-report.ts';
export type { CounterExample, Figures, Proof, Property } from './proof/types.ts';
