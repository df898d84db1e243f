import { rule } from '../../../../core/rule.js';

/** The installed version is the program's. */
export default rule({
    code: 'PR7-version',
    row: 'PR7',
    also: ['C01'],
    title: { ru: 'Установлена другая версия системы', en: 'Another version is installed' },
    always: 'error',
    *check({ model }) {
        const declared = model.first('system')?.properties.version;
        if (!declared?.value.text.trim()) return;
        const places = [model.first('preparation')?.properties.version, model.first('report')?.properties.version];
        for (const stated of places) {
            if (!stated?.value.text.trim() || stated.value.none || stated.value.text === declared.value.text) continue;
            yield {
                at: stated.at,
                message: {
                    ru: `Программа испытывает версию ${declared.value.text}, а здесь указана версия ${stated.value.text}. Испытывать нужно ту же версию; если её сменили, оформите поправку.`,
                    en: `The program is about version ${declared.value.text}, but here it is ${stated.value.text}. The same version must be tried; if it was changed, write an amendment.`,
                },
                related: [{ at: declared.at, message: { ru: 'Версия системы', en: 'Version of the system' } }],
            };
        }
    },
    fixless: {
        ru: 'Какая из версий верна, видно только из документов.',
        en: 'Only the documents show which version is right.',
    },
    page: {
        why: {
            ru: 'Вывод испытания относится к той версии, которую испытали. Другая версия — другая система.',
            en: 'The verdict holds for the version that was tried. Another version is another system.',
        },
        example: {
            ru: 'подготовка {\n    …\n-    версия "2.4.0"\n+    версия "2.3.1"\n}',
            en: 'preparation {\n    …\n-    version "2.4.0"\n+    version "2.3.1"\n}',
        },
    },
});
