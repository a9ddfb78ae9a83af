const inAddress = (name: string): string | null => new URLSearchParams(location.hash.slice(1)).get(name);

/** The token of the one-time link that was followed, or null. */
export const tokenInAddress = (): string | null => inAddress('sign-in');

/** The submission that the address names, or null. */
export const submissionInAddress = (): string | null => inAddress('submission');

/** Takes the inbox's part of the address away. */
export const clearAddress = (): void => history.replaceState(null, '', location.pathname + location.search);
