import type { Bilingual } from '@trialwright/model';

/** A speciality, how it is written, and what fields of medicine it qualifies for. */
export interface Speciality {
    readonly name: Bilingual;
    /**
     * Beginnings of the words by which it is recognized, in either language; a space stands for the rest of a word.
     * A beginning of up to three letters is a whole word. A field of the same name fits it.
     */
    readonly written: readonly string[];
    /** Beginnings of the words of further fields that it fits. */
    readonly fields?: readonly string[];
}

/** Where the names of the specialities come from, and when the table was written. */
export const nomenclature = {
    source: {
        ru: 'приказ Минздрава России от 07.10.2015 № 700н «О номенклатуре специальностей специалистов, имеющих высшее медицинское и фармацевтическое образование»',
        en: 'order of the Ministry of Health of Russia of 07.10.2015 No. 700n on the nomenclature of specialities',
    },
    short: { ru: 'приказ Минздрава России № 700н', en: 'order of the Ministry of Health of Russia No. 700n' },
    /** Which field a speciality fits is our own reading; the nomenclature only names the specialities. */
    asOf: '2026-11-23',
} as const;

const say = (ru: string, en: string): Bilingual => ({ ru, en });

const imaging = ['лучев диагност', 'лучев исследован', 'diagnostic imag', 'medical imag'];
const ecg = ['экг', 'ecg', 'ekg', 'электрокардиограф', 'electrocardiograph'];
const eeg = ['ээг', 'eeg', 'электроэнцефалограф', 'electroencephalograph'];
const echo = ['эхокардиограф', 'echocardiograph'];
const bowel = ['колоноскоп', 'гастроскоп', 'colonoscop', 'gastroscop'];
const lungs = ['бронхоскоп', 'bronchoscop', 'спирометр', 'spirometr'];
const primaryCare = ['первичн медико-санитарн', 'первичн медицинск', 'primary care', 'primary health'];

/**
 * Specialities that trials of diagnostic and decision-support systems are led in. To update: add a line.
 * What is not here is compared by its words alone, and brings no finding.
 */
export const specialities: readonly Speciality[] = [
    {
        name: say('рентгенология', 'radiology'),
        written: ['рентгенолог', 'лучев диагност', 'нейрорадиолог', 'radiolog', 'neuroradiolog', 'diagnostic imag'],
        fields: [
            ...imaging,
            ...['радиолог', 'маммограф', 'маммолог', 'флюорограф', 'рентгенограф', 'компьютерн томограф', 'кт', 'мрт'],
            ...['магнитно-резонанс', 'mammograph', 'x-ray', 'radiograph', 'computed tomograph', 'magnetic resonance'],
            ...['ct', 'mri'],
        ],
    },
    {
        name: say('радиология', 'nuclear medicine'),
        written: ['радиолог', 'ядерн медицин', 'radiolog', 'nuclear medicine'],
        fields: [...imaging, 'рентгенолог', 'радионуклид', 'сцинтиграф', 'пэт', 'radionuclide', 'scintigraph', 'pet'],
    },
    {
        name: say('ультразвуковая диагностика', 'ultrasound diagnostics'),
        written: ['ультразвук', 'узи', 'узд', 'ultraso', 'sonograph'],
        fields: [...imaging, ...echo, 'эхограф'],
    },
    {
        name: say('рентгенэндоваскулярные диагностика и лечение', 'endovascular diagnostics and treatment'),
        written: ['рентгенэндоваскуляр', 'рентгеноэндоваскуляр', 'эндоваскуляр', 'endovascular', 'interventional'],
        fields: ['ангиограф', 'angiograph'],
    },
    {
        name: say('функциональная диагностика', 'functional diagnostics'),
        written: ['функциональн диагност', 'нейрофизиолог', 'functional diagnos', 'neurophysiolog'],
        fields: [...ecg, ...eeg, ...echo, ...lungs, 'кардиолог', 'cardiolog'],
    },
    {
        name: say('кардиология', 'cardiology'),
        written: ['кардиолог', 'cardiolog'],
        fields: [...ecg, ...echo, 'сердечно-сосудист', 'аритмолог', 'cardiovascular', 'arrhythm'],
    },
    {
        name: say('сердечно-сосудистая хирургия', 'cardiovascular surgery'),
        written: ['сердечно-сосудист хирург', 'кардиохирург', 'cardiac surg', 'cardiovascular surg', 'vascular surg'],
        fields: ['сердечно-сосудист', 'cardiovascular'],
    },
    {
        name: say('офтальмология', 'ophthalmology'),
        written: ['офтальмолог', 'окулист', 'ophthalmolog'],
        fields: ['глазн', 'сетчатк', 'retina', 'eye', 'ocular'],
    },
    {
        name: say('онкология', 'oncology'),
        written: ['онколог', 'oncolog'],
        fields: ['маммолог', 'онкодерматолог', 'cancer'],
    },
    {
        name: say('радиотерапия', 'radiotherapy'),
        written: ['радиотерап', 'лучев терап', 'radiotherap', 'radiation oncolog', 'radiation therap'],
        fields: ['онколог', 'oncolog'],
    },
    {
        name: say('патологическая анатомия', 'pathology'),
        written: ['патологическ анатом', 'патологоанатом', 'морфолог', 'patholog', 'histopatholog', 'cytopatholog'],
        fields: ['патоморфолог', 'гистолог', 'цитолог', 'цифров патолог', 'histolog', 'cytolog'],
    },
    {
        name: say('дерматовенерология', 'dermatology'),
        written: ['дерматовенеролог', 'дерматолог', 'онкодерматолог', 'dermatolog', 'dermatovenereolog'],
        fields: ['дерматоскоп', 'dermatoscop', 'dermoscop'],
    },
    {
        name: say('неврология', 'neurology'),
        written: ['невролог', 'невропатолог', 'neurolog'],
        fields: [...eeg, 'инсульт', 'эпилепт', 'stroke', 'epilep'],
    },
    { name: say('нейрохирургия', 'neurosurgery'), written: ['нейрохирург', 'neurosurg'] },
    { name: say('психиатрия', 'psychiatry'), written: ['психиатр', 'psychiatr'] },
    {
        name: say('эндоскопия', 'endoscopy'),
        written: ['эндоскоп', 'endoscop'],
        fields: [...bowel, 'бронхоскоп', 'bronchoscop'],
    },
    {
        name: say('гастроэнтерология', 'gastroenterology'),
        written: ['гастроэнтеролог', 'gastroenterolog'],
        fields: [...bowel, 'эндоскоп', 'endoscop', 'гепатолог', 'hepatolog'],
    },
    {
        name: say('колопроктология', 'coloproctology'),
        written: ['колопроктолог', 'проктолог', 'coloproctolog', 'colorectal surg'],
        fields: ['колоноскоп', 'colonoscop'],
    },
    {
        name: say('стоматология', 'dentistry'),
        written: ['стоматолог', 'ортодонт', 'челюстно-лицев', 'dentist', 'dental', 'orthodont', 'maxillofacial'],
    },
    {
        name: say('пульмонология', 'pulmonology'),
        written: ['пульмонолог', 'pulmonolog', 'pneumolog', 'respiratory'],
        fields: lungs,
    },
    {
        name: say('фтизиатрия', 'phthisiology'),
        written: ['фтизиатр', 'phthisi'],
        fields: ['туберкулез', 'tubercul'],
    },
    {
        name: say('терапия', 'internal medicine'),
        written: ['терапи', 'терапевт', 'internal medicine', 'internist'],
        fields: [...primaryCare, 'внутренн болезн', 'общ врачебн практик', 'general practi'],
    },
    {
        name: say('общая врачебная практика (семейная медицина)', 'general practice (family medicine)'),
        written: ['общ врачебн практик', 'общ практик', 'семейн', 'general practi', 'family'],
        fields: primaryCare,
    },
    { name: say('педиатрия', 'paediatrics'), written: ['педиатр', 'pediatr', 'paediatr'], fields: primaryCare },
    {
        name: say('эндокринология', 'endocrinology'),
        written: ['эндокринолог', 'диабетолог', 'endocrinolog', 'diabetolog'],
        fields: ['диабет', 'diabet'],
    },
    {
        name: say('акушерство и гинекология', 'obstetrics and gynaecology'),
        written: ['акушер', 'гинеколог', 'obstetr', 'gynecolog', 'gynaecolog'],
        fields: ['ктг', 'ctg', 'кардиотокограф', 'кольпоскоп', 'cardiotocograph', 'colposcop'],
    },
    { name: say('урология', 'urology'), written: ['уролог', 'андролог', 'urolog', 'androlog'] },
    { name: say('нефрология', 'nephrology'), written: ['нефролог', 'nephrolog'] },
    { name: say('ревматология', 'rheumatology'), written: ['ревматолог', 'rheumatolog'] },
    {
        name: say('травматология и ортопедия', 'traumatology and orthopaedics'),
        written: ['травматолог', 'ортопед', 'traumatolog', 'orthop'],
    },
    { name: say('хирургия', 'surgery'), written: ['хирург', 'surg'] },
    {
        name: say('анестезиология-реаниматология', 'anaesthesiology and intensive care'),
        written: ['анестезиолог', 'реаниматолог', 'anesthesi', 'anaesthesi', 'intensive care', 'critical care'],
        fields: ['интенсивн терап'],
    },
    {
        name: say('клиническая лабораторная диагностика', 'clinical laboratory diagnostics'),
        written: ['лабораторн диагност', 'лабораторн медицин', 'laboratory'],
    },
    {
        name: say('оториноларингология', 'otorhinolaryngology'),
        written: ['оториноларинголог', 'отоларинголог', 'лор', 'otorhinolaryngolog', 'otolaryngolog', 'ent'],
    },
    {
        name: say('инфекционные болезни', 'infectious diseases'),
        written: ['инфекционн', 'инфекционист', 'infectious'],
    },
];
