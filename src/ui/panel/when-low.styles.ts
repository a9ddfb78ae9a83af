import { css, type CSSResult } from 'lit';

/** Rules for where there is little height: in a low window, and in the bubble's sheet, which is lower than the window while a keyboard covers it. */
export const whenLow = (rules: CSSResult): CSSResult => css`
  @media (max-height: 31em) {
    ${rules}
  }

  @container (max-height: 31em) {
    ${rules}
  }
`;
