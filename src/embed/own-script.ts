/** The tag this script came by; a loader that runs it by itself leaves no current script, or the page names something else so. */
export const ownScript =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript : document.querySelector<HTMLScriptElement>('script[src*="/preconsult.js"]');
