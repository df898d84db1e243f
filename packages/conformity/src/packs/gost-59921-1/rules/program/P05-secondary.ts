import { gapText, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { addObjective } from '../../read/add-objective.js';
import { endpointsOf } from '../../read/graph.js';

/** A program has secondary objectives, or says that it has none. */
export default rule({
    code: 'P05-secondary',
    row: 'P05',
    title: { ru: 'Не сказано о вторичных целях', en: 'Nothing is said of secondary objectives' },
    *check({ model, programAt }) {
        const objectives = model.all('objective');
        if (objectives.length === 0 || objectives.some(({ rank }) => rank === 'secondary')) return;
        const { ru, en } = quoter(model);
        const head: Draft = [{ word: 'secondary', before: 'objective' }, { word: 'objective' }];
        const none: Draft = [...head, { word: 'none' }, gapText('причина', 'reason')];
        yield {
            at: objectives.at(-1)?.headAt ?? programAt,
            message: {
                ru: `Вторичные цели не определены. Добавьте ${ru(head)} или объявите, что их нет: ${ru(none)}.`,
                en: `No secondary objectives are defined. Add a ${en(head)}, or declare that there are none: ${en(none)}.`,
            },
            fixes: [addObjective(model, 'secondary', endpointsOf(model, 'secondary'))],
        };
    },
    page: {
        why: {
            ru: 'Пункт 5.4.2 называет и первичные, и вторичные цели. Если вторичных целей нет, читатель должен видеть, что о них не забыли.',
            en: 'Clause 5.4.2 names both primary and secondary objectives. Where there are no secondary ones, the reader must see that they were not forgotten.',
        },
        mend: {
            ru: 'Если вторичных целей нет, напишите `вторичная цель нет "причина"`.',
            en: 'Where there are none, write `secondary objective none "reason"`.',
        },
        example: {
            ru: '! wrong without objective Ц2\n+вторичная цель нет "Оценивается только точность"',
            en: '! wrong without objective O2\n+secondary objective none "Only accuracy is assessed"',
        },
    },
});
