import { isGroup, type Section } from '../definition/types.ts';
import { formTitle, titleOf, untranslated, type Wording } from './add-prose.ts';
import type { FormItem, Said } from './types.ts';

/** Adds the title and the description of a form, and the titles of the sections it was parted into. */
export function addFormProse(form: Wording['form'], sections: readonly Section[], { prose, findings }: Wording): void {
  const title = form.title ?? untranslated(formTitle(form));
  prose.add(['title'], [title], ([words = '']) => words || formTitle(form));
  if (form.description) prose.add(['intro', '[]'], [form.description]);
  const byId = new Map(form.items.map((item) => [item.id, item]));
  for (const { id, items } of sections) prose.add(['sections', id, 'title'], [titleOfPart(items.filter(isGroup).map((group) => byId.get(group.id)))], ([words = '']) => words || formTitle(form));

  function titleOfPart([first]: (FormItem | undefined)[]): Said {
    return first && sections.length > 1 ? titleOf(first, form, findings) : title;
  }
}
