import type { Issue } from '../definition/issue.ts';

interface Repeated extends Issue {
  more: number;
}

/** What reading a form has found so far: issues, for which it is refused, and warnings, which list what is not carried or read otherwise. */
export class Findings {
  readonly issues: Issue[] = [];
  readonly #warnings: Repeated[] = [];
  readonly #known = new Map<string, Repeated>();

  /** The form cannot be imported. */
  refuse(path: string, message: string, hint: string): void {
    this.issues.push({ path, message, hint });
  }

  /** The form is imported, but not altogether as it stands. */
  warn(path: string, message: string, hint: string): void {
    this.#warnings.push({ path, message, hint, more: 0 });
  }

  /** The same, said once for all places where the same thing is found. */
  warnOnce(path: string, message: string, hint: string): void {
    const known = this.#known.get(message);
    if (known) {
      known.more += 1;
      return;
    }
    const warning = { path, message, hint, more: 0 };
    this.#known.set(message, warning);
    this.#warnings.push(warning);
  }

  /** Every warning, in the order found. */
  get warnings(): Issue[] {
    return this.#warnings.map(({ path, message, hint, more }) => ({ path, message: more === 0 ? message : `${message} (here and in ${more} more)`, hint }));
  }
}
