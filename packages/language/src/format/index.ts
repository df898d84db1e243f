export { applyEdits, type OffsetEdit } from './edit.js';
export { type FormatServices, formatEdits, formatText } from './format-text.js';
export { TrialFormatter } from './trial-formatter.js';
export { defaultFormatOptions, type FormatOptions } from './options.js';
export { type Translation, type TranslationRefusal, translateText } from './translate-text.js';
