import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';

/** A data set of the trial is used. */
export default rule({
    code: 'N01-unused',
    row: 'N01',
    title: { ru: 'На наборе данных ничего не измеряют', en: 'Nothing is measured on the data set' },
    always: 'information',
    *check({ model }) {
        const endpoints = model.all('endpoint');
        // Endpoints without a data set have a finding of their own.
        if (endpoints.length === 0 || endpoints.some(({ properties }) => !properties.dataset?.value.target)) return;
        const used = new Set(endpoints.map(({ properties }) => properties.dataset!.value.target));
        for (const dataset of model.all('dataset')) {
            if (dataset.properties.role?.value !== 'trial' || used.has(dataset.key)) continue;
            yield {
                at: dataset.headAt,
                message: {
                    ru: `На наборе данных ${nameOf(dataset)} не измеряют ни одной конечной точки. Укажите его в конечной точке или уберите.`,
                    en: `No endpoint is measured on data set ${nameOf(dataset)}. Name it in an endpoint, or remove it.`,
                },
                unnecessary: true,
            };
        }
    },
    fixless: {
        ru: 'Лишний ли набор или забыта конечная точка, знает только автор.',
        en: 'Only the author knows whether the data set is superfluous or an endpoint was forgotten.',
    },
    page: {
        why: {
            ru: 'Набор с ролью «испытание», на котором ничего не измеряют, — забытая конечная точка или остаток прежней версии.',
            en: 'A data set of the trial on which nothing is measured is a forgotten endpoint, or left over from an earlier version.',
        },
        example: {
            ru: '-набор данных Запасной "Запасной набор" {\n-    роль испытание\n-    популяция Взрослые\n-}',
            en: '-dataset Spare "Spare set" {\n-    role trial\n-    population Adults\n-}',
        },
    },
});
