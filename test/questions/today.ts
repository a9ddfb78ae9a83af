/** The visitor's local date in these tests. */
export const today = '2026-01-31';
