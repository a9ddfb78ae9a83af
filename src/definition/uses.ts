/**
 * What a questionnaire may use beyond choices and lines asked one after another. In the page's file for this build's own treatments `false`
 * stands in the place of each that none of them uses, and what is behind it is left out (build/used-features.ts); anywhere else all are true.
 */
export const uses: Readonly<Record<'groups' | 'repeats' | 'readOnly' | 'initial' | 'openChoice' | 'pattern' | 'piping' | 'amounts', boolean>> = {
  /** Groups of questions, repeating ones among them. */
  groups: true,
  /** Questions that take several answers. */
  repeats: true,
  /** Answers that cannot be changed. */
  readOnly: true,
  /** Answers to begin with. */
  initial: true,
  /** Own words instead of an option. */
  openChoice: true,
  /** Expressions that a typed answer must match. */
  pattern: true,
  /** Earlier answers in the text of a later question. */
  piping: true,
  /** Questions that are shown by an amount or a moment. */
  amounts: true,
};
