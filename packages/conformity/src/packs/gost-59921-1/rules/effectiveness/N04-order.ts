import { beforeStart, orderRule } from '../../read/order.js';

/** Indicators and parameters are set before the start. */
export default orderRule({
    code: 'N04-order',
    row: 'N04',
    title: { ru: 'Параметры заданы после начала', en: 'Parameters set after the start' },
    why: {
        ru: 'Показатели изготовителя и параметры исследователей задают до начала. Порог, выбранный после того, как данные видны, завышает результат.',
        en: 'The manufacturer’s indicators and the investigators’ parameters are set before the start. A threshold chosen once data are seen makes results too good.',
    },
    example: {
        ru: 'подготовка {\n    …\n-    параметры заданы "Порог 0,5" от 2026-12-03\n+    параметры заданы "Порог 0,5" от 2026-08-03\n}',
        en: 'preparation {\n    …\n-    parameters "Threshold 0.5" dated 2026-12-03\n+    parameters "Threshold 0.5" dated 2026-08-03\n}',
    },
    orders: model => {
        const { indicators, parameters } = model.first('preparation')?.properties ?? {};
        return [
            ...beforeStart(model, { ru: 'Передача показателей', en: 'The handing over of the indicators' }, indicators),
            ...beforeStart(model, { ru: 'Задание параметров', en: 'The setting of the parameters' }, parameters),
        ];
    },
});
