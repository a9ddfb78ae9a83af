import type { CDPSession, Page } from 'playwright-core';

/** One thing as assistive technology is told of it. */
export interface Spoken {
  role: string;
  name: string;
  /** What it says of its state, such as `checked` or `expanded`. */
  states: Readonly<Record<string, unknown>>;
  /** What stands around it, the nearest first. */
  around: readonly { role: string; name: string }[];
  element: number;
}

interface Node {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  backendDOMNodeId?: number;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** A page as assistive technology meets it: the tree that the browser computes, through closed roots, and nothing else. */
export class SpokenTree {
  readonly session: CDPSession;

  constructor(session: CDPSession) {
    this.session = session;
  }

  static async of(page: Page): Promise<SpokenTree> {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('Accessibility.enable');
    return new SpokenTree(session);
  }

  /** Everything that is told, in the order of the page. */
  async all(): Promise<Spoken[]> {
    const { nodes } = (await this.session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const around = (node: Node | undefined): Spoken['around'] => {
      const parent = node?.parentId === undefined ? undefined : byId.get(node.parentId);
      return parent ? [...(parent.ignored ? [] : [labelOf(parent)]), ...around(parent)] : [];
    };
    return nodes
      .filter(({ ignored }) => !ignored)
      .map((node) => ({
        ...labelOf(node),
        states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
        around: around(node),
        element: node.backendDOMNodeId ?? 0,
      }));
  }

  /** What has this role, and this name if one is given. */
  async find(role: string, name?: string): Promise<Spoken[]> {
    return (await this.all()).filter((one) => one.role === role && (name === undefined || one.name === name));
  }

  /** Waits for the one thing of a role and name. */
  wait(role: string, name?: string): Promise<Spoken> {
    return this.only(async () => this.find(role, name), `of role ${role}${name === undefined ? '' : ` named “${name}”`}`);
  }

  /** Waits until exactly one thing is such; `what` says which. */
  async only(find: () => Promise<readonly Spoken[]>, what: string): Promise<Spoken> {
    const end = Date.now() + 30_000;
    for (;;) {
      const all = await find();
      if (all[0] && all.length === 1) return all[0];
      if (Date.now() > end) throw new Error(`${all.length} ${what}: ${all.map(({ name }) => name).join(', ')}`);
    }
  }

  /** Does what assistive technology does to press or choose something: acts on the element itself. */
  async press(role: string, name: string): Promise<void> {
    const { element } = await this.wait(role, name);
    const { object } = (await this.session.send('DOM.resolveNode', { backendNodeId: element })) as { object: { objectId: string } };
    await this.session.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: 'function () { this.click(); }' });
  }
}

const labelOf = ({ role, name }: Node): { role: string; name: string } => ({ role: role?.value ?? '', name: (name?.value ?? '').trim() });
