import { nameOf } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';

/** The control groups of the design are those that the hypotheses compare with. */
export default rule({
    code: 'D02-control-agrees',
    row: 'D02',
    also: ['P04'],
    title: { ru: 'Контроль не сходится с гипотезами', en: 'Control and hypotheses disagree' },
    always: 'warning',
    *check({ model }) {
        const control = model.first('design')?.properties.control;
        const [stated] = control === undefined ? [] : [control].flat();
        if (!stated) return;
        const { ru, en } = quoter(model);
        const choice = stated.value.choice;
        const hypotheses = model.all('hypothesis').filter(({ properties }) => properties.statement);
        const comparing = hypotheses.filter(({ properties }) => properties.statement!.value.against !== 'goal');
        if (choice === 'none' && comparing.length > 0) {
            yield {
                at: stated.at,
                message: {
                    ru: `В дизайне контроля нет, а гипотеза ${nameOf(comparing[0]!)} сравнивает с компаратором. Назовите вид контроля (${ru('paired')} или ${ru('parallel')}) или проверяйте против целевого значения.`,
                    en: `The design has no control, but hypothesis ${nameOf(comparing[0]!)} compares with a comparator. Name the control (${en('paired')} or ${en('parallel')}), or test against a goal.`,
                },
                related: comparing.map(({ headAt }) => ({
                    at: headAt,
                    message: { ru: 'Сравнение с компаратором', en: 'Comparison with a comparator' },
                })),
            };
        }
        const grouped = choice === 'paired' || choice === 'parallel';
        if (grouped && hypotheses.length > 0 && comparing.length === 0) {
            yield {
                at: stated.at,
                message: {
                    ru: `В дизайне указан контроль (${ru(choice)}), а все гипотезы проверяются против целевых значений: группа, с которой сравнивают, не используется. Задайте гипотезу о сравнении или напишите, что контроля нет.`,
                    en: `The design names a control (${en(choice)}), but all hypotheses are tested against goals: the group to compare with is not used. State a hypothesis that compares, or say that there is no control.`,
                },
                related: hypotheses.map(({ headAt }) => ({
                    at: headAt,
                    message: { ru: 'Против целевого значения', en: 'Against a goal' },
                })),
            };
        }
    },
    fixless: {
        ru: 'Сравнивать ли с контролем, решает автор дизайна.',
        en: 'Whether to compare with a control is for the author of the design to decide.',
    },
    page: {
        why: {
            ru: 'Дизайн называет контрольные группы (определение 3.4), а гипотезы — то, с чем сравнивают. Если они расходятся, либо данные собирают зря, либо сравнивать будет не с чем.',
            en: 'The design names the control groups (definition 3.4), the hypotheses what is compared with. Where they disagree, data are collected in vain, or there will be nothing to compare with.',
        },
        example: {
            ru: 'дизайн {\n    …\n-    контроль парный "Чтение без системы"\n+    контроль нет "Сравнение с целевыми значениями"\n}',
            en: 'design {\n    …\n-    control paired "Reading without the system"\n+    control none "Comparison with performance goals"\n}',
        },
    },
});
