import type { Rule } from '../rule.js';
import { waiverReason } from './waiver-reason.js';
import { waiverRefused } from './waiver-refused.js';
import { waiverTwice } from './waiver-twice.js';
import { waiverUnknown } from './waiver-unknown.js';

/** Rules about `not applicable` itself; they hold for every pack. */
export const waiverRules: readonly Rule[] = [waiverUnknown, waiverReason, waiverRefused, waiverTwice];
