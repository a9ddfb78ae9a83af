import { noChange, type CSSResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Brings styles into the root that an element stands in, for what is not there from the start. */
class WithStyles extends Directive {
  override render(_styles: CSSResult): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [{ styleSheet }]: [CSSResult]): typeof noChange {
    // The element is put into its root after this.
    queueMicrotask(() => {
      const root = element.getRootNode() as ShadowRoot | Document;
      if (element.isConnected && styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    });
    return noChange;
  }
}

/** Marks an element that needs these styles. */
export const withStyles = directive(WithStyles);
