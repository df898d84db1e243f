import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** A precision target states exactly one thing that its interval must reach. */
export default rule({
    code: 'N02-criterion',
    row: 'N02',
    also: ['P10'],
    title: { ru: 'Требуемая точность не задана', en: 'The required precision is not stated' },
    *check({ model }) {
        for (const precision of model.all('precision')) {
            const { halfWidth, fullWidth, lowerLimit, upperLimit } = precision.properties;
            const stated = [halfWidth, fullWidth, lowerLimit, upperLimit].filter(property => property !== undefined);
            if (stated.length === 1) continue;
            const { ru, en } = quoter(model);
            const value: Draft = [{ gap: { ru: 'полуширина', en: 'half-width' }, as: 'proportion' }];
            const words = (['halfWidth', 'fullWidth', 'lowerLimit', 'upperLimit'] as const).map(
                id => [ru(id), en(id)] as const,
            );
            yield stated.length === 0
                ? {
                      at: precision.headAt,
                      message: {
                          ru: `${nameOf(precision)}: не задано, с какой точностью оценивают показатель. Допишите одно из четырёх: ${words.map(([text]) => text).join(', ')}.`,
                          en: `${nameOf(precision)}: the precision of the estimate is not stated. Add one of the four: ${words.map(([, text]) => text).join(', ')}.`,
                      },
                      fixes: [addProperty(model, precision, 'halfWidth', value)],
                  }
                : {
                      at: stated[1]!.at,
                      message: {
                          ru: `${nameOf(precision)}: задано сразу несколько требований к точности. Оставьте одно из четырёх: ${words.map(([text]) => text).join(', ')}.`,
                          en: `${nameOf(precision)}: several precisions are stated. Keep one of the four: ${words.map(([, text]) => text).join(', ')}.`,
                      },
                      related: [{ at: stated[0]!.at, message: { ru: 'Уже задано здесь', en: 'Stated here already' } }],
                      fixes: [
                          {
                              title: { ru: 'Оставить первое требование', en: 'Keep the first one' },
                              edits: stated
                                  .slice(1)
                                  .map(({ at }) => ({ kind: 'remove' as const, at, property: true as const })),
                          },
                      ],
                  };
        }
    },
    page: {
        why: {
            ru: 'Размер набора устанавливают методами для пропорций, например по требуемой точности. Полуширина ±5 % и полная ширина 5 % — разные требования: число случаев отличается вчетверо.',
            en: 'The size is set by methods for proportions, such as a required precision. A half-width of ±5 % and a full width of 5 % are different: four times as many cases.',
        },
        example: {
            ru: 'точность оценки Т1 {\n    …\n+    полуширина 1 %\n}',
            en: 'precision P1 {\n    …\n+    half-width 1 %\n}',
        },
    },
});
