/** A Kleene truth value: true, false, or null for unknown. */
export type Truth = boolean | null;

/** Kleene's negation. */
export const negate = (truth: Truth): Truth => (truth === null ? null : !truth);

/** Kleene's conjunction. */
export const every = (truths: readonly Truth[]): Truth => (truths.includes(false) ? false : truths.includes(null) ? null : true);

/** Kleene's disjunction. */
export const some = (truths: readonly Truth[]): Truth => (truths.includes(true) ? true : truths.includes(null) ? null : false);
