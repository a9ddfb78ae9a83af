import { addressKind } from './text-kind.ts';
import { typedText } from './typed-text.ts';
import type { QuestionType } from './types.ts';

/** An e-mail address as typed, by the rule browsers use (https://html.spec.whatwg.org/#valid-e-mail-address) and with a dot in the host. */
export const email: QuestionType<string> = {
  ...typedText(254, (text) =>
    /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i.test(text) ? null : { code: 'not-an-email' },
  ),
  ...addressKind,
};
