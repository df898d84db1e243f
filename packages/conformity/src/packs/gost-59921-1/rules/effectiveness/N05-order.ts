import { trialDatasets } from '../../read/graph.js';
import { orderRule } from '../../read/order.js';

/** Passport, registration and version of the data set appear once it is formed and before the trial ends. */
export default orderRule({
    code: 'N05-order',
    row: 'N05',
    title: {
        ru: 'Паспорт набора данных появился после испытания',
        en: 'The passport of the data set is later than the trial',
    },
    why: {
        ru: 'Паспорт, регистрация и версия описывают набор, на котором испытание проведено: они появляются, когда набор сформирован, и не позже окончания испытания.',
        en: 'Passport, registration and version describe the set on which the trial is done: they appear once the set is formed, and before the trial ends.',
    },
    example: {
        ru: 'набор данных Тест {\n    …\n-    паспорт "Паспорт, версия 1.0" от 2027-11-17\n+    паспорт "Паспорт, версия 1.0" от 2026-11-17\n}',
        en: 'dataset TestSet {\n    …\n-    passport "Passport, version 1.0" dated 2027-11-17\n+    passport "Passport, version 1.0" dated 2026-11-17\n}',
    },
    orders: model => {
        const second = model.first('program')?.properties.end;
        const than = { ru: 'окончания испытания', en: 'the end of the trial' };
        return trialDatasets(model).flatMap(({ properties: { passport, registration, version, formed } }) =>
            [
                { fact: passport, what: { ru: 'Паспорт набора данных', en: 'The passport of the data set' } },
                {
                    fact: registration,
                    what: { ru: 'Регистрация набора данных', en: 'The registration of the data set' },
                },
                { fact: version, what: { ru: 'Версия набора данных', en: 'The version of the data set' } },
            ].flatMap(({ fact, what }) => [
                { first: fact?.value.date, second, what, than },
                {
                    first: formed,
                    second: fact?.value.date,
                    what: { ru: 'Формирование набора данных', en: 'The formation of the data set' },
                    than: {
                        ru: 'его паспорта, регистрации или версии',
                        en: 'its passport, registration or version',
                    },
                },
            ]),
        );
    },
});
