const ROLES: Record<string, string> = {
  alert: '[role=alert]',
  alertdialog: '[role=alertdialog]',
  button: 'button, summary',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  dialog: 'dialog[open]',
  group: '[role=group]',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  log: '[role=log]',
  progressbar: '[role=progressbar]',
  radio: 'input[type=radio]',
  radiogroup: '[role=radiogroup]',
  searchbox: 'input[type=search]',
  region: 'section[aria-label], section[aria-labelledby]',
  status: '[role=status]',
  textbox: 'input:not([type]), input[type=text], input[type=tel], input[type=email], input[type=url], textarea',
  // HTML gives it no role; it is found by its label all the same.
  time: 'input[type=time]',
};

/** A name, or what it must match. */
export type Name = string | RegExp;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const textsOf = (element: Element, attribute: string): string => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  return tidy(ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '));
};

/** What a screen reader calls an element. */
export function nameOf(element: Element): string {
  const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null) : null;
  const label = [...(labels ?? [])].map((one) => one.textContent).join(' ');
  return textsOf(element, 'aria-labelledby') || tidy(element.getAttribute('aria-label') ?? (label || textOf(element)));
}

/** What a screen reader says of an element after its name. */
export const descriptionOf = (element: Element): string => textsOf(element, 'aria-describedby');

/** Every element, through open shadow roots, in the order of the page. */
export function everyElement(within: ParentNode): Element[] {
  return [...within.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? everyElement(element.shadowRoot) : [])]);
}

/** Every visible element of a role whose name is this, or matches it. */
export function allByRole(within: ParentNode, role: keyof typeof ROLES, name?: Name): HTMLElement[] {
  const selector = ROLES[role];
  if (!selector) throw new Error(`there is no role ${role} here; add it`);
  const isNamed = (element: Element): boolean => name === undefined || (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)));
  const found = everyElement(within).filter((element) => element.matches(selector) && !element.closest('[inert]') && element.checkVisibility({ visibilityProperty: true }));
  return found.filter(isNamed) as HTMLElement[];
}

/** The one visible element of a role and name. */
export function byRole(within: ParentNode, role: keyof typeof ROLES, name?: Name): HTMLElement {
  const found = allByRole(within, role, name);
  const [first] = found;
  if (first && found.length === 1) return first;
  const there = allByRole(within, role).map((element) => `“${nameOf(element)}”`);
  throw new Error(`${found.length} of role ${role}${name === undefined ? '' : ` named ${String(name)}`}; there: ${there.join(', ') || 'none'}`);
}

/** What a person sees of a place, one line, without what is folded away. */
export function visibleText(within: Element | ShadowRoot): string {
  return tidy(textOf(within));
}

function textOf(within: Node): string {
  const parts = [...within.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const element = node as Element;
    if (element.localName === 'style' || !element.checkVisibility({ visibilityProperty: true })) return '';
    const inner = textOf(element.shadowRoot ?? element);
    return getComputedStyle(element).display === 'inline' ? inner : ` ${inner} `;
  });
  return parts.join('');
}
