import { beforeStart, orderRule } from '../../read/order.js';

/** What the committee reviews before the trial is reviewed before the start. */
export default orderRule({
    code: 'T05-order',
    row: 'T05',
    title: { ru: 'Этические вопросы рассмотрены после начала', en: 'Ethics reviewed after the start' },
    why: {
        ru: 'Дизайн, формирование набора данных и квалификацию исследователей рассматривают на этапе планирования (пункт 5.2): после начала это уже ничего не меняет.',
        en: 'Design, formation of the data set and qualification are reviewed while the trial is planned (clause 5.2): after the start the review changes nothing.',
    },
    example: {
        ru: 'этика {\n    …\n-    рассмотрение дизайна "Одобрено" от 2026-11-24\n+    рассмотрение дизайна "Одобрено" от 2026-09-24\n}',
        en: 'ethics {\n    …\n-    design review "Approved" dated 2026-11-24\n+    design review "Approved" dated 2026-09-24\n}',
    },
    orders: model => {
        const { submitted, designReview, qualificationReview } = model.first('ethics')?.properties ?? {};
        return [
            ...[designReview, qualificationReview].map(review => ({
                first: submitted,
                second: review?.value.date,
                what: { ru: 'Направление в комитет', en: 'The submission to the committee' },
                than: { ru: 'рассмотрения им', en: 'its review' },
            })),
            ...beforeStart(model, { ru: 'Рассмотрение дизайна', en: 'The review of the design' }, designReview),
            ...beforeStart(
                model,
                { ru: 'Рассмотрение квалификации', en: 'The review of the qualification' },
                qualificationReview,
            ),
        ];
    },
});
