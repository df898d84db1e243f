import { required } from '../../../../core/helpers/required.js';
import { trialDatasets } from '../../read/graph.js';
import { populationSamples } from '../../samples/trial.js';

/** The people of the trial are described: ages, inclusion and exclusion criteria. */
export default required({
    code: 'P02-criteria',
    row: 'P02',
    kind: 'population',
    of: model => {
        const used = new Set(trialDatasets(model).map(({ properties }) => properties.population?.value.target));
        return model.all('population').filter(({ key }) => used.has(key));
    },
    properties: ['age', 'inclusion', 'exclusion'],
    samples: populationSamples,
    title: { ru: 'Популяция описана не полностью', en: 'The population is incomplete' },
    why: {
        ru: 'Подходит ли система своим группам пациентов, видно, только если испытание берёт именно их (пункт 5.4.2). Поэтому у популяции есть возраст и критерии включения и невключения; если никого не исключают, так и пишут.',
        en: 'Whether the system suits its patient groups is seen only where the trial takes just those (clause 5.4.2). So a population has ages, inclusion and exclusion criteria; where nobody is excluded, the text says so.',
    },
});
