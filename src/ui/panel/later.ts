import { withProseOf } from '../../definition/with-prose-of.ts';
import { compile } from '../../engine/compile.ts';
import { readLists } from '../../rules/screening.ts';
import { fieldExtras } from '../fields/field-extras.ts';
import { afterStop } from './after-stop.ts';
import { deliver } from './deliver.ts';
import { delivery } from './delivery.ts';
import { PanelExtras } from './panel-extras.ts';
import { review } from './review.ts';
import { sectionEnd, transcript } from './transcript.ts';

/** What of the panel is fetched after its first question: what was said so far, what it has beside its conversation, the review, the summary, and its delivery; and what makes some fields better. */
export const later = { transcript, sectionEnd, afterStop, review, deliver, delivery, compile, readLists, withProseOf, PanelExtras, extras: fieldExtras };

export type Later = typeof later;
