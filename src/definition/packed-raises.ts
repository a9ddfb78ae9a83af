import { uses } from './uses.ts';
import { FLAG_LEVELS, isGroup, type FlagRaise, type Item, type Option, type Question, type Questionnaire, type Section } from './types.ts';

type Asked = Pick<Questionnaire, 'sections' | 'afterStop'>;

const BASE = 36;

/** The same sections with other options. */
function withOptions({ sections, afterStop }: Asked, change: (option: Option) => Option): Asked {
  const sectionWith = (section: Section): Section => ({ ...section, items: section.items.map(itemWith) });
  const itemWith = (item: Item): Item => {
    if (uses.groups && isGroup(item)) return { ...item, items: item.items.map(itemWith) };
    const { options } = item as Question;
    return options ? { ...item, options: options.map(change) } : item;
  };
  return { sections: sections.map(sectionWith), ...(afterStop && { afterStop: sectionWith(afterStop) }) };
}

/** Takes from the options the flags of these codes that they raise without a condition: for every option in order each flag's level and the number of its code. */
export function packRaises(asked: Asked, codes: readonly string[]): { bare: Asked; raises: string } {
  const raises: string[] = [];
  const bare = withOptions(asked, (option) => {
    const { flags = [], ...others } = option;
    const isPlain = flags.length > 0 && flags.every(({ when, code }) => !when && codes.includes(code));
    raises.push(isPlain ? flags.map(({ level, code }) => `${FLAG_LEVELS.indexOf(level)}${codes.indexOf(code).toString(BASE)}`).join('+') : '');
    return isPlain ? others : option;
  });
  return { bare, raises: raises.join(' ') };
}

/** Gives the options their flags again. */
export function unpackRaises(bare: Asked, raises: string, codes: readonly string[]): Asked {
  const each = raises.split(' ').values();
  const raiseOf = ([level, ...number]: string): FlagRaise => ({ level: FLAG_LEVELS[Number(level)] ?? 'urgent', code: codes[Number.parseInt(number.join(''), BASE)] ?? '' });
  return withOptions(bare, (option) => {
    const { value } = each.next();
    return value ? { ...option, flags: value.split('+').map(raiseOf) } : option;
  });
}
