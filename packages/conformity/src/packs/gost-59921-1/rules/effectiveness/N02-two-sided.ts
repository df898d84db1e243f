import { nameOf, replace } from '../../../../core/draft/edits.js';
import { labelOf } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';

/** A width belongs to a two-sided interval. */
export default rule({
    code: 'N02-two-sided',
    row: 'N02',
    title: { ru: 'Ширина одностороннего интервала', en: 'The width of a one-sided interval' },
    always: 'warning',
    *check({ model }) {
        for (const precision of model.all('precision')) {
            const { halfWidth, fullWidth, confidence } = precision.properties;
            const sides = confidence?.value.sides;
            if (sides?.value !== 'oneSided' || !(halfWidth ?? fullWidth)) continue;
            const label = labelOf('precision', halfWidth ? 'halfWidth' : 'fullWidth');
            yield {
                at: sides.at,
                message: {
                    ru: `${nameOf(precision)}: ${label.ru.toLowerCase()} есть только у двустороннего интервала, у одностороннего — граница. Напишите «двусторонняя» или задайте нижнюю границу.`,
                    en: `${nameOf(precision)}: only a two-sided interval has a ${label.en.toLowerCase().replace(/ of the interval/, '')}, a one-sided one has a limit. Write two-sided, or ask for a lower limit.`,
                },
                related: [{ at: (halfWidth ?? fullWidth)!.at, message: label }],
                fixes: [
                    replace(sides.at, [{ word: 'twoSided', before: 'confidence' }], {
                        ru: 'Сделать двусторонней',
                        en: 'Make it two-sided',
                    }),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Полуширина — половина расстояния между двумя границами. У одностороннего интервала граница одна, и расчёт по полуширине для него не имеет смысла.',
            en: 'A half-width is half the distance between two limits. A one-sided interval has one limit, and a size from a half-width makes no sense for it.',
        },
        example: {
            ru: 'точность оценки Т1 {\n    …\n-    доверительная вероятность 95 % односторонняя\n+    доверительная вероятность 95 % двусторонняя\n}',
            en: 'precision P1 {\n    …\n-    confidence 95 % one-sided\n+    confidence 95 % two-sided\n}',
        },
    },
});
