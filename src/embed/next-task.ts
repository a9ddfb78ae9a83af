/** Lets the page do what waits, so that no task of the chat is a long one (https://www.w3.org/TR/longtasks-1/). */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
