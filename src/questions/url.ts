import { addressKind } from './text-kind.ts';
import { typedText } from './typed-text.ts';
import type { QuestionType } from './types.ts';

/** A host, with a port where there is one, and no name or password before it, which only deceive. */
const ADDRESS = /^https?:\/\/[\p{L}\d](?:[\p{L}\d.-]*[\p{L}\d])?(?::\d{1,5})?(?:[/?#][^\s<>"\p{Cc}\p{Cf}]*)?$/iu;

/** The address of a web page as typed. */
export const url: QuestionType<string> = {
  ...typedText(2000, (text) => (ADDRESS.test(text) ? null : { code: 'not-a-url' })),
  ...addressKind,
  values: (answer) => [{ kind: 'uri', value: answer }],
};
