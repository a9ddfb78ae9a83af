import { icon } from './icons.ts';

/** That something is chosen, or done. */
export const tickIcon = icon('M4.5 12.8 9.6 18 19.5 6.5');
