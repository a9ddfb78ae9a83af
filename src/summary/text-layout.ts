/** A text set in by two spaces. */
export const indented = (text: string): string => `  ${text.replaceAll('\n', '\n  ')}`;

/** Sections of lines as one plain text, an empty line between them. */
export const documentOf = (sections: readonly string[][]): string =>
  `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
