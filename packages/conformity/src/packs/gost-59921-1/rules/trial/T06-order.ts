import { nameOf } from '../../../../core/draft/edits.js';
import { investigators } from '../../read/people.js';
import { beforeStart, orderRule } from '../../read/order.js';

/** The qualification is there before the start. */
export default orderRule({
    code: 'T06-order',
    row: 'T06',
    title: { ru: 'Квалификация подтверждена после начала', en: 'Qualification shown after the start' },
    why: {
        ru: 'Исследователь и эксперт подтверждают квалификацию до начала испытания: документ, который появится позже, её не подтверждает.',
        en: 'Investigators and experts show their qualification before the start: a document that comes later does not show it.',
    },
    example: {
        ru: 'лицо Иванова {\n    …\n-    квалификация "Свидетельство об аккредитации" от 2026-12-20\n+    квалификация "Свидетельство об аккредитации" от 2023-06-20\n}',
        en: 'person Smith {\n    …\n-    qualification "Certificate of accreditation" dated 2026-12-20\n+    qualification "Certificate of accreditation" dated 2023-06-20\n}',
    },
    orders: model =>
        investigators(model).flatMap(person =>
            beforeStart(
                model,
                {
                    ru: `Документ о квалификации (${nameOf(person)})`,
                    en: `A document on qualification (${nameOf(person)})`,
                },
                ...person.properties.qualification,
            ),
        ),
});
