export * from './core/check.js';
export type * from './core/finding.js';
export type * from './core/fix.js';
export * from './core/matrix.js';
export type * from './core/pack.js';
export type { Report, Rule, RuleContext } from './core/rule.js';
export { gost59921 } from './packs/gost-59921-1/pack.js';
