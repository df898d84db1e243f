/** From the model of a trial to documents: the document tree and its writers. */
export { figureFiles } from './figures/files.js';
export { lightMarkdown } from './markdown/light.js';
export { defaultProfile, type Profile } from './profile/profile.js';
export type * from './tree/block.js';
export type * from './tree/document.js';
export type * from './tree/drawing.js';
export type * from './tree/inline.js';
export { numberDocument, type Numbers, type Target } from './tree/number.js';
export { allBlocks, allSections, plainText } from './tree/walk.js';
export { writeDocx } from './writers/docx/docx.js';
export { writeHtml } from './writers/html/html.js';
export { type MarkdownOptions, writeMarkdown } from './writers/markdown/markdown.js';
export { buildProgramDocument } from './program/build-program.js';
export { fingerprint } from './program/core/fingerprint.js';
export type { BuildResult, DocumentOptions, Refusal } from './program/core/options.js';
export { buildReport, buildReportTemplate } from './report/build-report.js';
export { type ReportRow, reportRows } from './report/rows.js';
