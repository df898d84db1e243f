import { insertAfter } from '../../../../core/draft/edits.js';
import { gapText } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';

/** "No secondary objectives" has a reason, and is not said beside one. */
export default rule({
    code: 'P05-none-reason',
    row: 'P05',
    title: { ru: 'Отсутствие вторичных целей без причины', en: 'No secondary objectives, without a reason' },
    *check({ model }) {
        for (const objective of model.all('objective')) {
            if (!objective.none || objective.none.value.trim()) continue;
            yield {
                at: objective.headAt,
                message: {
                    ru: 'Объявлено, что цели нет, но не сказано почему. Напишите причину в кавычках после слова «нет».',
                    en: 'An objective is declared absent without saying why. Write the reason in quotes after “none”.',
                },
                fixes: [
                    insertAfter(objective.at, [gapText('причина', 'reason')], {
                        ru: 'Дописать причину',
                        en: 'Add the reason',
                    }),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Отказ от вторичных целей — решение, которое должны понять заявитель и эксперт.',
            en: 'Going without secondary objectives is a decision that sponsor and experts must be able to follow.',
        },
        example: {
            ru: '! both without objective Ц2\n-вторичная цель нет\n+вторичная цель нет "Оценивается только точность"',
            en: '! both without objective O2\n-secondary objective none\n+secondary objective none "Only accuracy is assessed"',
        },
    },
});
