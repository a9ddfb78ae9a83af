/** After how many minutes without use a screen with answers on it is cleared. */
export const IDLE_MINUTES = 15;
