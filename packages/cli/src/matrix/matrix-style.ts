/** Style of the page of the matrix: readable on a screen, in the dark, and on paper. */
export const matrixStyle = `
:root { color-scheme: light dark; }
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
.file { color: GrayText; }
.counts { font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8886; padding: .35rem .5rem; text-align: left; vertical-align: top; }
td p { margin: 0 0 .3rem; }
td:last-child { overflow-wrap: anywhere; }
tr.clause th { background: #8882; padding-top: .7rem; }
tr.open td:nth-child(5) { color: #c22; font-weight: 600; }
tr.met td:nth-child(5) { color: #282; }
tr.notConcerned, tr.notYetDue { opacity: .7; }
@media print { tr { break-inside: avoid; } thead { display: table-header-group; } }
`;
