import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';

/** From this age on people are adults (Federal Law No. 323-FZ and the Civil Code, article 21). */
const majority = 18;

const adults = /взросл|\badults?\b/i;
const children =
    /\bдет(?!ек)|ребён|ребен|подрост|младен|новорожд|несовершеннолет|child|p(a)?ediatric|adolescen|infant|teenage/i;

/** The ages of a population are those that its words name. */
export default rule({
    code: 'P02-adults',
    row: 'P02',
    title: { ru: 'Возраст не сходится со словами о популяции', en: 'Ages disagree with the words on the population' },
    always: 'warning',
    *check({ model }) {
        for (const population of model.all('population')) {
            const { age, description, inclusion } = population.properties;
            const words = [population.title, description, ...inclusion].map(text => text?.value ?? '').join(' ');
            if (!age || !adults.test(words) || children.test(words)) continue;
            const { from } = age.value;
            if (from !== undefined && from >= majority) continue;
            yield {
                at: age.at,
                message: {
                    ru: `О популяции ${nameOf(population)} сказано, что это взрослые, а возраст начинается до ${majority} лет. Исправьте возраст или слова.`,
                    en: `Population ${nameOf(population)} is said to be of adults, but the ages begin below ${majority} years. Mend the ages, or the words.`,
                },
            };
        }
    },
    fixless: {
        ru: 'Ошибочны возраст или слова, знает только автор.',
        en: 'Only the author knows whether the ages or the words are wrong.',
    },
    page: {
        why: {
            ru: 'Испытание показывает, подходит ли система тем группам пациентов, для которых предназначена (пункт 5.4.2). Если слова и числа о популяции расходятся, неясно, кого в него включают; для детей нужны и другие решения этического комитета.',
            en: 'The trial shows whether the system suits its patient groups (clause 5.4.2). Where words and numbers on the population disagree, it is unclear who is included; children need other decisions of the ethics committee, too.',
        },
        example: {
            ru: 'популяция Взрослые "Взрослые, направленные на КТ" {\n    …\n-    возраст с 1 года\n+    возраст с 18 лет\n}',
            en: 'population Adults "Adults referred to CT" {\n    …\n-    age from 1 year\n+    age from 18 years\n}',
        },
    },
});
