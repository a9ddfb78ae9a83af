import type { Plugin } from 'vite';
import { cut, edited, nodesOf, type Node } from './syntax.ts';

/** What of a question type only those ask who check a questionnaire, or a submission, that somebody else wrote. */
const MEMBERS = ['details', 'needs', 'repeatable', 'agrees'];

/** A look at one of them; `needs` alone, which wordings have as well, is looked at by nobody who does not look at `details`. */
const ASKED = /\.(details|repeatable|agrees)\b/;

type Property = Node & { key?: { name?: string } };

/** Leaves those members out of the question types of one environment; fails the build where anything in it asks for them after all. */
export const usedMembers = (environment: string): Plugin => ({
  name: 'preconsult-used-members',
  applyToEnvironment: ({ name }) => name === environment,
  transform(code, id) {
    if (!id.includes('/src/questions/')) return null;
    const left = [...nodesOf(this.parse(code) as Node)].filter((node: Property) => node.type === 'Property' && MEMBERS.includes(node.key?.name ?? ''));
    return { code: edited(code, left.map((node) => cut(code, node))), map: null };
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      const asked = file.type === 'chunk' ? ASKED.exec(file.code)?.[0] : undefined;
      if (asked) throw new Error(`${file.fileName} asks for "${asked}" of a question type, which the build has left out`);
    }
  },
});
