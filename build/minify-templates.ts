import type { Plugin } from 'vite';
import { minifyCss } from './minify-css.ts';
import { minifyHtml } from './minify-html.ts';
import { edited, nodesOf, type Node } from './syntax.ts';

type Quasi = Node & { value: { raw: string } };

const tagOf = (node: Node): string | undefined => {
  const { tag } = node as Node & { tag?: { name?: string } };
  return node.type === 'TaggedTemplateExpression' ? tag?.name : undefined;
};

/** The literal pieces of the templates of a module, each with what is written in them. */
function piecesOf(tree: Node, isStyles: boolean): { quasis: Quasi[]; minify: (pieces: string[]) => string[] }[] {
  return [...nodesOf(tree)].flatMap((node) => {
    const tag = tagOf(node);
    const { quasi = node, quasis } = node as Node & { quasi?: Node & { quasis: Quasi[] }; quasis?: Quasi[] };
    if (tag === 'html' || tag === 'svg') return [{ quasis: (quasi as Node & { quasis: Quasi[] }).quasis, minify: minifyHtml }];
    return isStyles && node.type === 'TemplateLiteral' && quasis ? [{ quasis, minify: minifyCss }] : [];
  });
}

/** Takes out of templates and styles what only a reader of the sources needs. */
export const minifyTemplates: Plugin = {
  name: 'preconsult-minify-templates',
  transform(code, id) {
    const isStyles = id.endsWith('.styles.ts');
    if (!/\/src\/(ui|embed)\//.test(id) || !(isStyles || /\b(html|svg)`/.test(code))) return null;
    const edits = piecesOf(this.parse(code) as Node, isStyles).flatMap(({ quasis, minify }) => {
      const minified = minify(quasis.map(({ value }) => value.raw));
      return quasis.map(({ start, end }, at) => ({ start, end, text: minified[at] ?? '' }));
    });
    return { code: edited(code, edits), map: null };
  },
};
