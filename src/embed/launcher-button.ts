import type { LauncherWords } from '../locales/launcher-words.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The launcher's drawn mark: a speech bubble that holds a leaf-like tick. */
function mark(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const attributes = { viewBox: '0 0 24 24', width: '26', height: '26', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.75', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  path.setAttribute('d', 'M12 3.5c5 0 9 3.3 9 7.5s-4 7.5-9 7.5c-1 0-2-.1-2.9-.4L4.5 20.5l1-3.6C4 15.5 3 13.4 3 11c0-4.2 4-7.5 9-7.5zM8.5 11.3l2.5 2.4 4.5-5');
  svg.append(path);
  return svg;
}

/** Says on the launcher whether what it opens is still loading. */
export function sayBusy(launcher: HTMLButtonElement | null, { label, opening }: LauncherWords, isBusy: boolean): void {
  if (!launcher) return;
  if (isBusy) launcher.setAttribute('aria-busy', 'true');
  else launcher.removeAttribute('aria-busy');
  launcher.lastElementChild?.replaceChildren(isBusy ? opening : label);
}

/** The button that opens the chat. */
export function launcherButton({ label }: LauncherWords, language: string, open: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  const words = document.createElement('span');
  button.type = 'button';
  button.lang = language;
  // Its place follows the page's direction, its words their own.
  words.dir = 'auto';
  button.setAttribute('aria-haspopup', 'dialog');
  words.textContent = label;
  button.append(mark(), words);
  button.addEventListener('click', open);
  return button;
}
