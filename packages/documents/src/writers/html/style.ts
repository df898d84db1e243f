import { darkTones, lightTones, svgStyle } from '../../figures/svg.js';
import type { Profile } from '../../profile/profile.js';

/** The style sheet: one column that reads well on screen, light or dark, and pages like those of the DOCX in print. */
export function styleSheet(profile: Profile, draftMark?: string): string {
    const mark = draftMark ? `@top-center{content:"${cssString(draftMark)}";font-weight:700}` : '';
    const { margins } = profile.page;
    return `
:root{color-scheme:light dark;--ink:#1c1c1c;--muted:#5f6368;--rule:#c9cdd2;--paper:#fff;--desk:#f1f2f4;--head:#f3f5f8;--link:#1f5fa8;--gap-ink:#7a3e00;--gap:#fff0c2;--warn:#b3541e}
@media (prefers-color-scheme:dark){:root{--ink:#e6e6e6;--muted:#a7adb4;--rule:#454b53;--paper:#181b1f;--desk:#101214;--head:#22272d;--link:#7fb2ee;--gap-ink:#ffd58a;--gap:#4a3600;--warn:#e79a68}}
*{box-sizing:border-box}
body{margin:0;background:var(--desk);color:var(--ink);font:1.0625rem/1.55 "${profile.font}","Liberation Serif",Georgia,serif;overflow-wrap:break-word}
main{max-width:52rem;margin:0 auto;padding:3rem clamp(1.25rem,5vw,4.5rem) 5rem;background:var(--paper)}
h1,h2,h3,h4{line-height:1.25;margin:2.2em 0 .7em;text-wrap:balance;break-after:avoid}
h1{font-size:1.7rem}h2{font-size:1.4rem}h3{font-size:1.15rem}h4{font-size:1.05rem}
h2.appendix{text-align:center}h2.appendix .number{display:block}
p{margin:.6em 0}p.body{text-align:justify;hyphens:auto}p.note{font-size:.9em;color:var(--muted)}
.a-left{text-align:left!important}.a-center{text-align:center!important}.a-right{text-align:right!important}
a{color:var(--link)}a.ref{text-decoration:none}
sub,sup{line-height:0;font-size:.72em}
mark.gap{background:var(--gap);color:var(--gap-ink);padding:.05em .3em;border-radius:.2em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
li>p{margin:.25em 0}
.table{margin:1.4em 0;overflow-x:auto}.table.dense{font-size:.88em}
table{border-collapse:collapse;width:100%;font-size:.95em;line-height:1.4}
caption{text-align:left;padding:0 0 .45em;font-size:1.02em}
th,td{border:1px solid var(--rule);padding:.4em .6em;vertical-align:top;text-align:left}
thead th{background:var(--head);text-align:center;vertical-align:middle}
tr.group th{background:var(--head)}td.strong{font-weight:700}
td p:first-child,td>ul:first-child,td>ol:first-child{margin-top:0}td p:last-child{margin-bottom:0}td ul,td ol{padding-left:1.2em;margin:.2em 0}
figure{margin:1.6em 0;text-align:center}figure svg{max-width:100%;height:auto}figcaption{margin-top:.5em}
.formula{display:flex;justify-content:center;gap:1em;margin:.9em 0;font-size:1.05em}.formula .number{margin-left:auto}
.callout{border:1px solid var(--rule);border-left:.3rem solid var(--link);padding:.4em 1.1em;margin:1.4em 0}.callout.warning{border-left-color:var(--warn)}
.contents ol{list-style:none;padding-left:0}.contents ol ol{padding-left:1.6em}.contents li{margin:.25em 0}.contents a{text-decoration:none;color:inherit}.contents a:hover{text-decoration:underline}
.title{text-align:center;min-height:min(80vh,52rem);display:flex;flex-direction:column;gap:1.5em}
.title .approvals{display:flex;justify-content:space-between;gap:3em;text-align:left}.title .approvals>div{flex:0 1 19em}
.title .center{margin:auto 0}.title h1{margin:.6em 0}.title dl{display:grid;grid-template-columns:max-content auto;gap:.3em 1em;justify-content:center;text-align:left;margin:1.5em 0}.title dt{color:var(--muted)}.title dd{margin:0}
.blank{border:0;border-bottom:1px solid var(--ink);min-width:7em;position:relative}
.signatures td{border:0;vertical-align:bottom;padding:1.1em .6em .1em}.signatures td.blank{border-bottom:1px solid var(--ink);text-align:center}.signatures td.blank span{position:absolute;left:0;right:0;top:100%;font-size:.75em;color:var(--muted)}.signatures .day{white-space:nowrap}
.draft{position:sticky;top:0;z-index:1;background:var(--warn);color:#fff;text-align:center;padding:.35em 1em;font-weight:700}
@media (prefers-color-scheme:dark){.draft{color:#181b1f}}
.foot{margin-top:4em;padding-top:.8em;border-top:1px solid var(--rule);font-size:.85em;color:var(--muted);overflow-wrap:anywhere}
${svgStyle(lightTones)}
@media (prefers-color-scheme:dark){${svgStyle(darkTones)}}
@page{size:A4;margin:${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm;@bottom-center{content:counter(page)}${mark}}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--desk:#fff;--rule:#666;--head:#f0f0f0;--link:#000;--gap:#eee;--gap-ink:#000}
body{font-size:12pt}main{max-width:none;padding:0}.title{min-height:250mm;break-after:page}.page-break,section.new-page{break-before:page}
.table{overflow:visible}thead{display:table-header-group}tr,figure,.formula{break-inside:avoid}caption{break-after:avoid}.draft{display:none}${svgStyle(lightTones)}}
`.trim();
}

/** Characters for a string of CSS: all but letters, digits and blanks as code points. */
function cssString(text: string): string {
    return text.replace(/[^\p{L}\p{N} ]/gu, c => `\\${c.codePointAt(0)!.toString(16)} `);
}
