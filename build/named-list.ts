/** The names that a built module exports, at its end. */
export const EXPORT = /export\{([^}]*)\};?\s*$/;

/** The pairs of a list of names that a built module imports, exports or takes; a name that stands alone is both. */
export const pairs = (list: string, between: ' as ' | ':' = ' as '): [left: string, right: string][] =>
  list.split(',').map((one) => {
    const [left = '', right = left] = one.split(between);
    return [left, right];
  });
