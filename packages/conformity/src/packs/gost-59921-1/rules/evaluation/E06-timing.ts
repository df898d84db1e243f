import { required } from '../../../../core/helpers/required.js';
import { designSamples } from '../../samples/plan.js';

/** The design says whether data are retrospective or prospective. */
export default required({
    code: 'E06-timing',
    row: 'E06',
    kind: 'design',
    properties: ['timing'],
    samples: designSamples,
    title: { ru: 'Не сказано, как собирают данные', en: 'How data are collected is not said' },
    hint: {
        ru: 'Выберите: ретроспективный, проспективный или смешанный.',
        en: 'Choose retrospective, prospective or mixed.',
    },
    why: {
        ru: 'Дизайн предшествует набору данных (пункт 4.2.3.3). Ретроспективные данные уже есть, проспективные появятся: от этого зависит, что проверять и что рассматривает этический комитет.',
        en: 'The design precedes the data set (clause 4.2.3.3). Retrospective data exist, prospective ones are to come: on this depends what is checked and what the ethics committee reviews.',
    },
});
