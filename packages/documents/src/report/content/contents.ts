import type { Block } from '../../tree/block.js';
import type { ReportContext } from '../results/report-context.js';

/** What stands in rows of the form, by the id of the row. */
export type Contents = Readonly<Record<string, (context: ReportContext) => Block[]>>;
