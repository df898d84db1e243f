import { isAfter } from '../../read/dates.js';
import { beforeStart, orderRule } from '../../read/order.js';

/** The system is installed before the start, in a version that is there by then. */
export default orderRule({
    code: 'PR7-order',
    row: 'PR7',
    title: { ru: 'Система установлена после начала', en: 'The system is installed after the start' },
    why: {
        ru: 'Инсталляция завершает подготовку (пункт 5.4.1). Если испытание началось раньше, чем появилась или установлена испытываемая версия, неясно, что испытывали.',
        en: 'Installation ends the preparation (clause 5.4.1). Where the trial started before the version under trial existed or was installed, it is unclear what was tried.',
    },
    example: {
        ru: 'подготовка {\n    …\n-    инсталляция "Акт 02" от 2026-11-02\n+    инсталляция "Акт 02" от 2026-10-02\n}',
        en: 'preparation {\n    …\n-    installation "Record 02" dated 2026-11-02\n+    installation "Record 02" dated 2026-10-02\n}',
    },
    orders: model => {
        const { installation, version } = model.first('preparation')?.properties ?? {};
        const systems = model.all('system').map(({ properties }) => properties.version);
        return [
            // Said once: a version that is younger than its installation is what is wrong there.
            ...beforeStart(
                model,
                { ru: 'Версия системы', en: 'The version of the system' },
                ...systems.filter(system => !isAfter(system?.value.date?.value, installation?.value.date?.value)),
            ),
            ...beforeStart(model, { ru: 'Инсталляция', en: 'The installation' }, installation),
            ...systems.map(system => ({
                first: system?.value.date,
                second: installation?.value.date,
                what: { ru: 'Версия системы', en: 'The version of the system' },
                than: { ru: 'её инсталляции', en: 'its installation' },
            })),
            ...beforeStart(model, { ru: 'Запись об установленной версии', en: 'The version installed' }, version),
        ];
    },
});
