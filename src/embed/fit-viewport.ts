/** How much of a window must be covered for it to be a keyboard, in pixels. */
const KEYBOARD = 80;

/** Keeps a sheet within what the visitor sees while an on-screen keyboard covers part of the window. */
export function fitViewport(sheet: HTMLElement, isSheet: () => boolean, fitted: () => void): void {
  const view = window.visualViewport;
  const fit = (): void => {
    if (!view) return;
    // A visitor who has zoomed in looks at a part of it on purpose.
    const isCovered = isSheet() && view.scale < 1.05 && window.innerHeight - view.height > KEYBOARD;
    sheet.style.blockSize = isCovered ? `${view.height}px` : '';
    sheet.style.insetBlockStart = isCovered ? `${view.offsetTop}px` : '';
    if (isCovered) fitted();
  };
  view?.addEventListener('resize', fit);
  view?.addEventListener('scroll', fit);
  fit();
}
