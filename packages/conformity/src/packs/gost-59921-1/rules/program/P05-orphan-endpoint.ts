import type { TrialModel } from '@trialwright/model';
import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';
import { addObjective } from '../../read/add-objective.js';
import { anyUnresolved, objectivesOf } from '../../read/graph.js';

/** Every endpoint answers an objective. */
export default rule({
    code: 'P05-orphan-endpoint',
    row: 'P05',
    title: { ru: 'Конечная точка не служит никакой цели', en: 'An endpoint serves no objective' },
    *check({ model }) {
        const objectives = model.all('objective').filter(({ none }) => !none);
        // An objective without answers, or with a name that leads nowhere, has a finding of its own.
        const open = objectives.some(({ properties: { answers } }) => answers.length === 0 || anyUnresolved(answers));
        if (open) return;
        for (const endpoint of model.all('endpoint')) {
            const ofRank = objectives.filter(({ rank }) => rank === endpoint.rank);
            if (
                ofRank.length === 0 &&
                !(endpoint.rank === 'secondary' && objectives.length > 0 && noneSecondary(model))
            )
                continue;
            if (objectivesOf(model, endpoint).length > 0) continue;
            const [objective] = ofRank;
            const { ru, en } = quoter(model);
            const link = propertyDraft('objective', 'answers', [{ name: nameOf(endpoint) }]);
            yield {
                at: endpoint.headAt,
                message: {
                    ru: `Конечная точка ${nameOf(endpoint)} не отвечает ни на одну цель. Допишите ${ru(link)} в ту цель, которой она служит, или уберите конечную точку.`,
                    en: `Endpoint ${nameOf(endpoint)} answers no objective. Add ${en(link)} to the objective that it serves, or remove the endpoint.`,
                },
                related: objectives.map(({ headAt, name }) => ({
                    at: headAt,
                    message: { ru: `Цель ${name?.value ?? ''}`, en: `Objective ${name?.value ?? ''}` },
                })),
                fixes: objective
                    ? [addProperty(model, objective, 'answers', [{ name: nameOf(endpoint) }])]
                    : [addObjective(model, endpoint.rank, [endpoint])],
                unnecessary: true,
            };
        }
    },
    page: {
        why: {
            ru: 'Показатель, который не служит цели, либо лишний, либо выдаёт забытую цель. Эксперт спросит, зачем его измеряют.',
            en: 'A metric that serves no objective is either superfluous or betrays a forgotten objective. An expert will ask why it is measured.',
        },
        example: {
            ru: 'первичная цель Ц1 "Подтвердить заявленную точность" {\n    …\n-    отвечает Чувств\n+    отвечают Чувств, Спец\n}',
            en: 'primary objective O1 "Confirm the claimed accuracy" {\n    …\n-    answered by Sens\n+    answered by Sens, Spec\n}',
        },
    },
});

/** True where the program says that it has no secondary objectives: then a secondary endpoint serves none. */
function noneSecondary(model: TrialModel): boolean {
    return model.all('objective').some(({ rank, none }) => rank === 'secondary' && none);
}
