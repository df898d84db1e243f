import type { Pack } from '../core/pack.js';
import { gost59921 } from './gost-59921-1/pack.js';
import { stard2015 } from './stard-2015/pack.js';

/** Packs that hold unless a person says otherwise. */
export const defaultPacks: readonly Pack[] = [gost59921];

/** Every pack that there is. A further norm is a folder beside these and an entry here. */
export const allPacks: readonly Pack[] = [...defaultPacks, stard2015];
