const SVG = 'http://www.w3.org/2000/svg';

/** The launcher's drawn mark: a speech bubble that holds a leaf-like tick. */
const MARK = 'M12 3.5c5 0 9 3.3 9 7.5s-4 7.5-9 7.5c-1 0-2-.1-2.9-.4L4.5 20.5l1-3.6C4 15.5 3 13.4 3 11c0-4.2 4-7.5 9-7.5zM8.5 11.3l2.5 2.4 4.5-5';

/** Shows on the launcher whether what it opens is still loading. */
export function sayBusy(launcher: HTMLButtonElement | null, label: string, isBusy: boolean): void {
  launcher?.setAttribute('aria-busy', `${isBusy}`);
  launcher?.lastElementChild?.replaceChildren(isBusy ? `${label}\u2009…` : label);
}

/** The button that opens the chat. */
export function launcherButton(label: string, language: string, open: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  const words = document.createElement('span');
  const mark = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  button.type = 'button';
  button.lang = language;
  button.setAttribute('aria-haspopup', 'dialog');
  // Its place follows the page's direction, its words their own.
  words.dir = 'auto';
  words.append(label);
  mark.setAttribute('viewBox', '0 0 24 24');
  mark.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', MARK);
  mark.append(path);
  button.append(mark, words);
  button.onclick = open;
  return button;
}
