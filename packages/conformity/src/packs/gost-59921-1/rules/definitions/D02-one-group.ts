import { quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';

/** Cases are not randomised where there is one group. */
export default rule({
    code: 'D02-one-group',
    row: 'D02',
    title: { ru: 'Рандомизация при одной группе', en: 'Randomisation with one group' },
    always: 'warning',
    *check({ model }) {
        const { control, randomisation } = model.first('design')?.properties ?? {};
        const [c, r] = [[control].flat()[0], [randomisation].flat()[0]];
        if (c?.value.choice === 'none' && r && ['simple', 'stratified', 'block'].includes(r.value.choice)) {
            const { ru, en } = quoter(model);
            yield {
                at: r.at,
                message: {
                    ru: `Контрольных групп нет, а рандомизация — ${ru(r.value.choice)}: распределять не между чем. Напишите, что рандомизации нет и почему, или назовите контрольную группу.`,
                    en: `There is no control group, but randomisation is ${en(r.value.choice)}: there is nothing to allocate to. Say that there is none and why, or name the control group.`,
                },
                related: [{ at: c.at, message: { ru: 'Контроль', en: 'Control' } }],
            };
        }
    },
    fixless: {
        ru: 'Ошибочны контроль или рандомизация, знает только автор.',
        en: 'Only the author knows whether control or randomisation is wrong.',
    },
    page: {
        why: {
            ru: 'Рандомизация распределяет случаи по группам. В испытании с одной группой её нет, и программа говорит почему (определение 3.4).',
            en: 'Randomisation allocates cases to groups. In a trial of one group there is none, and the program says why (definition 3.4).',
        },
        example: {
            ru: 'дизайн {\n    …\n    контроль нет "Сравнение с целевыми значениями"\n-    рандомизация простая\n+    рандомизация нет "Группа одна"\n}',
            en: 'design {\n    …\n    control none "Comparison with performance goals"\n-    randomisation simple\n+    randomisation none "There is one group"\n}',
        },
    },
});
