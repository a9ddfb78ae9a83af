const current = document.currentScript;

/** The tag this script came by; a loader that runs it by itself leaves no current script, or the page names something else so. */
export const ownScript = current && 'text' in current ? current : document.querySelector<HTMLScriptElement>('script[src*="/preconsult.js"]');
