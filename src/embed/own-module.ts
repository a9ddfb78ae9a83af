/** Stands for the script tag where the chat comes as a module: the files it fetches are in the folder `widget` beside the module's own. */
export const ownScript = { src: new URL(/* @vite-ignore */ '../widget/', import.meta.url).href };
