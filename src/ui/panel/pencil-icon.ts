import { icon } from './icons.ts';

/** That something can be changed. */
export const pencilIcon = icon('M4 20l1-4L16 5l3 3L8 19l-4 1zM14 7l3 3');
