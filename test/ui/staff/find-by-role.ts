const ROLES: Record<string, string> = {
  alert: '[role=alert]',
  article: 'article',
  button: 'button, summary',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  list: 'ul, ol',
  main: 'main',
  navigation: 'nav',
  region: 'section[aria-labelledby]',
  status: '[role=status]',
};

/** What a person would see or hear of an element, without what is folded away. */
export function visibleText(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

function textOf(element: Element): string {
  const nodes = element instanceof HTMLSlotElement ? element.assignedElements() : [...(element.shadowRoot ?? element).childNodes];
  const parts = nodes.map((node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node instanceof HTMLStyleElement) return '';
    if (!(node instanceof HTMLSlotElement) && !node.checkVisibility()) return '';
    return getComputedStyle(node).display === 'inline' ? textOf(node) : ` ${textOf(node)} `;
  });
  return parts.join('');
}

/** Every visible element of a role, through open shadow roots, whose name holds these words or matches them. */
export function allByRole(root: Element | ShadowRoot, role: string, name: string | RegExp = ''): HTMLElement[] {
  const selector = ROLES[role] ?? `[role=${role}]`;
  const within = root instanceof Element ? (root.shadowRoot ?? root) : root;
  const own = [...within.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility() && isNamed(element, name));
  const deeper = [...within.querySelectorAll('*')].filter((element) => element.shadowRoot);
  return [...own, ...deeper.flatMap((element) => allByRole(element, role, name))];
}

/** The one visible element of a role and name. */
export function byRole(root: Element | ShadowRoot, role: string, name: string | RegExp = ''): HTMLElement {
  const found = allByRole(root, role, name);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} elements with role ${role} and name ${String(name)}`);
  return first;
}

function isNamed(element: HTMLElement, name: string | RegExp): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelledBy = element.getAttribute('aria-labelledby');
  const labels = labelledBy ? root.getElementById(labelledBy)?.textContent : element.getAttribute('aria-label');
  const text = (labels ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return typeof name === 'string' ? text.includes(name) : name.test(text);
}
