import type { Block } from '../tree/block.js';
import { note, para, plain, row, table } from '../tree/make.js';
import { bold } from '../tree/inline.js';
import type { ProgramContext } from '../program/core/context.js';
import type { ReportContext } from './results/report-context.js';
import { reportContent } from './content.js';
import { reportRows } from './rows.js';

/** Table A.1 as an empty form: rows and explanations. */
export function reportForm(context: ProgramContext): Block[] {
    const say = context.say.bind(context);
    const rows = reportRows.map(item => row([say(item.name), say(item.explanation)]));
    return [
        para(
            say({
                ru: 'Отчёт оформляется по рекомендованной форме ГОСТ Р 59921.1-2022 (приложение А).',
                en: 'The report follows the form recommended by GOST R 59921.1-2022 (appendix A); translation for reference.',
            }),
        ),
        table(
            say({ ru: 'Рекомендованное содержание отчета', en: 'Recommended content of the report' }),
            [36, 64],
            [say({ ru: 'Пункт', en: 'Item' }), say({ ru: 'Пояснение', en: 'Explanation' })],
            rows,
            { id: 'report-form-table' },
        ),
    ];
}

/** Table A.1 with what is known. */
export function reportBlocks(context: ReportContext): Block[] {
    const say = context.say.bind(context);
    const rows = reportRows.map(item => {
        const explanation = item.explanation.ru === '-' ? [] : [note(say(item.explanation))];
        return row([item.id, [plain(bold(say(item.name))), ...explanation], reportContent(context, item.id)]);
    });
    const head = [
        say({ ru: '№', en: 'No.' }),
        say({ ru: 'Пункт', en: 'Item' }),
        say({ ru: 'Содержание', en: 'Content' }),
    ];
    return [
        table(say({ ru: 'Содержание отчёта', en: 'Content of the report' }), [9, 35, 56], head, rows, {
            id: 'report-table',
        }),
    ];
}
