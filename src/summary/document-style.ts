/** How a summary looks on a page of its own and on paper, in grey as well as in colour. */
export const documentStyle = `
:root { color-scheme: light; }
body { margin: 0; background: #f5f1ea; color: #1d2321; font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
main { box-sizing: border-box; max-width: 52rem; margin: 0 auto; padding: 2rem; background: #fff; }
h1, h2, h3, p, ul, dl, dd, blockquote { margin: 0; padding: 0; }
h1 { font-size: 1.6rem; line-height: 1.2; margin-block-end: .5rem; }
h2 { font-size: 1.05rem; margin-block-end: .4rem; }
h3 { font-size: 1rem; }
section { margin-block-start: 1.5rem; }
ul { list-style: none; }
li, .under > div { padding-block: .5rem; border-block-start: 1px solid #e3ddd2; }
bdi { white-space: pre-line; }
.after { font-weight: normal; }
.level { padding-inline-start: 1rem; border-inline-start: 5px solid #59625e; }
.urgent { border-color: #b3261e; }
.hold { border-color: #8a5000; border-inline-start-style: double; }
.review { border-color: #245fa8; border-inline-start-style: dashed; }
.note { border-inline-start-style: dotted; }
.beside > div { display: grid; grid-template-columns: minmax(8rem, 2fr) 5fr; gap: 1rem; padding-block: .2rem; }
dt { color: #4d5652; }
.under dt { color: inherit; font-weight: 600; }
blockquote { margin-block: .5rem; padding-inline-start: 1rem; border-inline-start: 1px solid #7f8783; }
details { margin-block: .5rem; }
summary { cursor: pointer; font-weight: 600; }
@media (max-width: 30rem) { main { padding: 1rem; } .beside > div { grid-template-columns: 1fr; gap: 0; } }
@media print {
  @page { margin: 15mm; }
  body { background: none; font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  section { margin-block-start: 9pt; }
  h2, h3 { break-after: avoid; }
  li, .beside > div, .under > div { break-inside: avoid; }
}
`;
