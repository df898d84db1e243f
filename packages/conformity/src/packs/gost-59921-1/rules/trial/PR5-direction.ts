import { metricOf, type MetricId } from '@trialwright/model';
import { rule } from '../../../../core/rule.js';
import { metricClaims } from '../../read/claims.js';

/** A claim bounds its metric on the side that speaks for the system. */
export default rule({
    code: 'PR5-direction',
    row: 'PR5',
    title: { ru: 'Заявленная граница не с той стороны', en: 'The claim is bounded on the wrong side' },
    always: 'warning',
    *check({ model }) {
        for (const { claim } of metricClaims(model)) {
            const { metric, relation } = claim.value;
            const { better, name } = metricOf(metric!.value as MetricId);
            const upper = relation.startsWith('<');
            if (relation === '=' || better === 'neither' || upper === (better === 'lower')) continue;
            yield {
                at: claim.at,
                message: upper
                    ? {
                          ru: `Заявлено, что показатель «${name.ru}» не выше границы, а чем он больше, тем лучше. Такое заявление ничего не обещает: напишите «не менее».`,
                          en: `“${name.en}” is claimed to lie below a bound, but the higher it is the better. Such a claim promises nothing: write at least.`,
                      }
                    : {
                          ru: `Заявлено, что показатель «${name.ru}» не ниже границы, а чем он меньше, тем лучше. Такое заявление ничего не обещает: напишите «не более».`,
                          en: `“${name.en}” is claimed to lie above a bound, but the lower it is the better. Such a claim promises nothing: write at most.`,
                      },
            };
        }
    },
    fixless: {
        ru: 'Ошибочны сторона, показатель или число, знает документация изготовителя.',
        en: 'The manufacturer’s documents know whether side, metric or number is wrong.',
    },
    page: {
        why: {
            ru: 'Уровни эффективности и безопасности, которые заявил изготовитель, — это границы, лучше которых система обещает работать (пункт 5.4.1).',
            en: 'The levels of effectiveness and safety that the manufacturer claims are bounds which the system promises to do better than (clause 5.4.1).',
        },
        example: {
            ru: 'система НодулСкан {\n    …\n    заявлена ЗЧувств: чувствительность для Узел не менее 85 % источник "Технический файл, раздел 3"\n    заявлена ЗСпец: специфичность для Узел не менее 82 % источник "Технический файл, раздел 3"\n-    заявлена ЗОтказы: безопасность доля отказов не менее 3 % источник "Файл рисков, раздел 5"\n+    заявлена ЗОтказы: безопасность доля отказов не более 3 % источник "Файл рисков, раздел 5"\n}',
            en: 'system NoduleScan {\n    …\n    claimed CSens: sensitivity for Nodule at least 85 % source "Technical file, section 3"\n    claimed CSpec: specificity for Nodule at least 82 % source "Technical file, section 3"\n-    claimed CFailures: safety failure rate at least 3 % source "Risk file, section 5"\n+    claimed CFailures: safety failure rate at most 3 % source "Risk file, section 5"\n}',
        },
    },
});
