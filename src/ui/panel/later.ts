import { resumeSession } from '../../engine/resume-session.ts';
import { deliver } from './deliver.ts';
import { delivery } from './delivery.ts';
import { review } from './review.ts';

/** What of the panel is fetched after its first question: the review, the summary, and its delivery. */
export const later = { review, deliver, delivery, resumeSession };

export type Later = typeof later;
