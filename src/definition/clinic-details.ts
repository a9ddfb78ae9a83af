/** Placeholders a text may hold, filled from the clinic's own settings. */
export const PLACEHOLDERS = [
  'clinic-name',
  'clinic-phone',
  'emergency-number',
  'urgent-number',
  'crisis-line',
  'reply-time',
  'privacy-url',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A clinic's own values; an absent one selects a wording that does without it. */
export type ClinicDetails = Partial<Record<Placeholder, string>>;
