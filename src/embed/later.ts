export { joinRest } from '../definition/packed-rest.ts';
export { valueWords } from '../locales/value-words.ts';
export { later } from '../ui/panel/later.ts';
export { outletOf } from './outlet-of.ts';
export { settleIn } from './settle-in.ts';
