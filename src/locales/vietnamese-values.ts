import { valueWords, type ValueWords } from './value-words.ts';

/** Vietnamese values: a day is called "ngày", and the time of day stands before it. */
export function vietnameseValues(words: Pick<ValueWords, 'yes' | 'no' | 'notSure' | 'willBring'>): ValueWords {
  const plain = valueWords('vi', words);
  const date = (text: string): string => (text.split('-').length === 3 ? `ngày ${plain.date(text)}` : plain.date(text));
  return {
    ...plain,
    date,
    dateTime: (moment) => `${plain.time(moment.split('T')[1] ?? '')} ${date(moment.split('T')[0] ?? '')}`,
  };
}
