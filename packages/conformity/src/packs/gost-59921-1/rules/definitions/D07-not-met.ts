import { quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';

/** A registration trial is of a medical device. */
export default rule({
    code: 'D07-not-met',
    row: 'D07',
    title: { ru: 'Система не является медицинским изделием', en: 'The system is no medical device' },
    always: 'error',
    *check({ model }) {
        if (model.first('program')?.properties.kind?.value !== 'registration') return;
        for (const system of model.all('system')) {
            for (const { value, at } of system.properties.deviceCriterion) {
                if (value.met) continue;
                const { ru, en } = quoter(model);
                yield {
                    at,
                    message: {
                        ru: `Критерий ${ru(value.criterion.value)} не выполнен, значит система — не медицинское изделие, а испытание проводят с целью регистрации. Исправьте критерий или вид испытания.`,
                        en: `The criterion ${en(value.criterion.value)} is not met, so the system is no medical device, yet the trial is for registration. Mend the criterion or the kind of trial.`,
                    },
                };
            }
        }
    },
    fixless: {
        ru: 'Относится ли система к медицинским изделиям, решают по документам.',
        en: 'Whether the system is a medical device follows from documents.',
    },
    page: {
        why: {
            ru: 'Регистрируют только медицинское изделие. Если хотя бы один из четырёх критериев не выполнен, регистрационное испытание не имеет предмета.',
            en: 'Only a medical device is registered. If one of the four criteria is not met, a registration trial has no subject.',
        },
        example: {
            ru: 'система НодулСкан {\n    …\n    критерий изделия программное обеспечение да, самостоятельность да, медицинское назначение да\n-    критерий изделия интерпретация данных нет\n+    критерий изделия интерпретация данных да\n}',
            en: 'system NoduleScan {\n    …\n    device criterion software yes, standalone yes, medical purpose yes\n-    device criterion interpretation none\n+    device criterion interpretation yes\n}',
        },
    },
});
