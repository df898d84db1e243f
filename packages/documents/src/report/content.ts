import type { Block } from '../tree/block.js';
import { about } from './content/about.js';
import { data } from './content/data.js';
import { outcome } from './content/outcome.js';
import { later } from './known.js';
import type { ReportContext } from './results/report-context.js';

const contents = { ...about, ...data, ...outcome };

/** What is known for a row of the report; what only people can say is marked. Nothing is made up. */
export function reportContent(context: ReportContext, id: string): Block[] {
    const make = contents[id];
    return make ? make(context) : [later(context)];
}
