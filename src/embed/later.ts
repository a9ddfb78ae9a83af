export { joinRest } from '../definition/packed-rest.ts';
export { later } from '../ui/panel/later.ts';
export { transportOf } from './transport-of.ts';
