export { joinParts } from '../definition/parts.ts';
export { later } from '../ui/panel/later.ts';
export { transportOf } from './transport-of.ts';
