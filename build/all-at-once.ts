/**
 * The code of a file that Chromium is to compile as a whole beside the page, while it arrives, and not function by function on the page as
 * each is first called (https://v8.dev/blog/explicit-compile-hints); to other browsers it is a comment.
 */
export const allAtOnce = (code: string): string => `//# allFunctionsCalledOnLoad\n${code}`;
