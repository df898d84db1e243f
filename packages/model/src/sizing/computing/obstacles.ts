import { both } from '../../bilingual.js';
import type { Call } from './call.js';
import { callLabel } from './call-label.js';
import type { Obstacle } from './calculator.js';

/** A number that another thread is computing. */
export function underWay(call: Call): Obstacle {
    const { ru, en } = callLabel(call);
    return {
        code: 'under-way',
        message: both(
            `Вычисляется: ${ru}. Число появится, как только будет вычислено.`,
            `Computing: ${en}. The number will appear as soon as it is known.`,
        ),
    };
}

/** A number whose computation somebody has cancelled. */
export function cancelled(call: Call): Obstacle {
    const { ru, en } = callLabel(call);
    return {
        code: 'computation-cancelled',
        message: both(
            `Вычисление отменено: ${ru}. Чтобы начать его снова, сохраните файл или измените исходные данные расчёта.`,
            `The computation was cancelled: ${en}. To start it again, save the file or change an input.`,
        ),
    };
}

/** A number whose computation broke off. */
export function failed(call: Call, why: string): Obstacle {
    const { ru, en } = callLabel(call);
    return {
        code: 'computation-failed',
        message: both(
            `Вычисление прервалось: ${ru} (${why}). Чтобы повторить его, сохраните файл; если не поможет, перезапустите сервер или вычислите командой trialwright size.`,
            `The computation broke off: ${en} (${why}). To repeat it, save the file; if that does not help, restart the server, or compute it by trialwright size.`,
        ),
    };
}
