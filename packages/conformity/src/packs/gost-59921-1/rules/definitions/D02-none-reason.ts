import { noReason } from '../../../../core/helpers/required.js';
import { rule } from '../../../../core/rule.js';

/** "None" in the design has a reason. */
export default rule({
    code: 'D02-none-reason',
    row: 'D02',
    title: { ru: '«Нет» в дизайне без причины', en: '“None” in the design without a reason' },
    *check({ model }) {
        for (const { properties } of model.all('design')) {
            for (const name of ['control', 'randomisation', 'blinding'] as const) {
                const stated = properties[name];
                if (stated?.value.choice !== 'none' || stated.value.text?.value.trim()) continue;
                yield noReason(model, 'design', name, stated);
            }
        }
    },
    page: {
        why: {
            ru: 'Испытание без контроля, рандомизации или ослепления возможно, но читатель должен видеть, почему смещение при этом не грозит.',
            en: 'A trial may do without control, randomisation or blinding, but the reader must see why bias does not threaten.',
        },
        example: {
            ru: 'дизайн {\n    …\n-    контроль нет\n+    контроль нет "Показатели сравнивают с целевыми значениями"\n}',
            en: 'design {\n    …\n-    control none\n+    control none "Metrics are compared with performance goals"\n}',
        },
    },
});
