import { nameOf, replace } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';

/** An endpoint is not measured on a training set. */
export default rule({
    code: 'E07-role',
    row: 'E07',
    title: { ru: 'Показатель измеряют на обучающем наборе', en: 'A metric is measured on a training set' },
    always: 'error',
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            const { dataset } = endpoint.properties;
            const role = model.target(dataset?.value)?.properties.role;
            if (!dataset || !role || role.value === 'trial') continue;
            const { ru, en } = quoter(model);
            const trial = model.all('dataset').find(({ properties }) => properties.role?.value === 'trial');
            yield {
                at: dataset.at,
                message: {
                    ru: `Конечную точку ${nameOf(endpoint)} измеряют на наборе ${dataset.value.name}, роль которого — ${ru(role.value)}: система эти данные уже видела. Укажите набор с ролью ${ru('trial')}.`,
                    en: `Endpoint ${nameOf(endpoint)} is measured on ${dataset.value.name}, whose role is ${en(role.value)}: the system has seen these data. Name a data set with the role ${en('trial')}.`,
                },
                related: [{ at: role.at, message: { ru: 'Роль набора данных', en: 'Role of the data set' } }],
                fixes: trial
                    ? [
                          replace(dataset.at, [{ name: nameOf(trial) }], {
                              ru: `Взять ${nameOf(trial)}`,
                              en: `Use ${nameOf(trial)}`,
                          }),
                      ]
                    : undefined,
            };
        }
    },
    page: {
        why: {
            ru: 'Показатели на обучающих данных говорят о памяти системы, а не о её эффективности.',
            en: 'Metrics on training data show the memory of a system, not its effectiveness.',
        },
        example: {
            ru: 'вторичная конечная точка Отказы {\n    …\n-    набор данных Обучающий\n+    набор данных Тест\n}',
            en: 'secondary endpoint Failures {\n    …\n-    dataset TrainingSet\n+    dataset TestSet\n}',
        },
    },
});
