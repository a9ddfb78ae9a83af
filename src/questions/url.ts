import { typedText } from './typed-text.ts';
import type { QuestionType } from './types.ts';
import { urlKind } from './url-kind.ts';

/** A host, with a port where there is one, and no name or password before it, which only deceive. */
const ADDRESS = /^https?:\/\/[\p{L}\d](?:[\p{L}\d.-]*[\p{L}\d])?(?::\d{1,5})?(?:[/?#][^\s<>"\p{Cc}\p{Cf}]*)?$/iu;

/** The address of a web page as typed. */
export const url: QuestionType<string> = {
  ...typedText(2000, (text) => (ADDRESS.test(text) ? null : { code: 'not-a-url' })),
  ...urlKind,
};
