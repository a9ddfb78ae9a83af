/** Lifts what is the chat's own above everything on the page, whatever boxes it stands in; where the page sets `--preconsult-z`, it keeps to the page's own order. */
export function raise(layer: HTMLElement, chat: Element): void {
  layer.popover = 'manual';
  if (getComputedStyle(chat).getPropertyValue('--preconsult-z')) return;
  layer.togglePopover?.(false);
  layer.togglePopover?.(true);
}
