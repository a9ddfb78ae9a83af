/** How the sheet looks on a screen and on paper; levels are told apart without colour, too. */
export const sheetStyle = `
body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; font: 15px/1.45 Arial, 'Helvetica Neue', Helvetica, 'Liberation Sans', sans-serif; color: #1b2430; background: #fff; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { margin: 2rem 0 .75rem; padding-bottom: .25rem; font-size: 1.25rem; border-bottom: 2px solid #26364a; break-after: avoid; }
h3 { margin: 0 0 .25rem; font-size: 1rem; break-after: avoid; }
h3 small, .kind { font-weight: normal; color: #4c5866; }
p, dl, blockquote, ul { margin: .3rem 0; }
article { margin: .75rem 0; padding: .7rem .9rem; border: 1px solid #b9c1ca; border-radius: 6px; break-inside: avoid-page; }
article.safety { border: 2px solid #a3161f; }
.group { margin: .75rem 0; padding: .7rem .9rem; border: 1px dashed #4c5866; border-radius: 6px; }
.number { display: inline-block; min-width: 1.4em; padding: 0 .25em; margin-right: .3em; text-align: center; background: #e9edf2; border-radius: 4px; }
.only { padding-left: .6rem; border-left: 4px solid #26364a; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .8rem; }
dt { color: #4c5866; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; margin: .5rem 0; border-collapse: collapse; }
th, td { padding: .3rem .5rem; text-align: start; vertical-align: top; border: 1px solid #b9c1ca; overflow-wrap: anywhere; }
th { font-size: .85rem; background: #f0f3f6; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
td:nth-child(1) { width: 32%; }
.flag + .flag, .flag + .to-safety { margin-top: .3rem; }
.level { display: inline-block; padding: 0 .4em; font-size: .75rem; text-transform: uppercase; border: 1.5px solid #1b2430; border-radius: 3px; }
.level.urgent { color: #fff; background: #a3161f; border-color: #a3161f; }
.level.hold { background: #ffdcae; }
.level.review { color: #1f3a66; background: #e3ebf7; border-color: #3b5a8a; }
.level.note { color: #4c5866; border: 1px dashed #4c5866; }
.to-safety { color: #a3161f; }
blockquote { padding: .1rem .9rem; border-left: 4px solid #b9c1ca; }
.where { font-style: italic; }
small { font-size: .85em; }
.none { color: #4c5866; }
code { font-size: .9em; overflow-wrap: anywhere; }
pre { padding: .6rem .8rem; white-space: pre-wrap; overflow-wrap: anywhere; background: #f0f3f6; border: 1px solid #b9c1ca; border-radius: 6px; }
.sign { break-inside: avoid; }
.sign td { width: 50%; height: 2.6rem; vertical-align: bottom; color: #4c5866; }
a { color: #1c4f8f; }
* { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
@page { margin: 15mm; }
@media print { body { padding: 0; max-width: none; font-size: 10.5pt; } a { color: inherit; text-decoration: none; } nav { break-after: page; } }
`;
