import { required } from '../../../../core/helpers/required.js';
import { systemSamples } from '../../samples/trial.js';

/** Those who use the system are named. */
export default required({
    code: 'D09-users',
    row: 'D09',
    kind: 'system',
    properties: ['users'],
    samples: systemSamples,
    title: { ru: 'Не сказано, кто работает с системой', en: 'Who uses the system is not said' },
    why: {
        ru: 'Безопасность — отсутствие недопустимого риска с учётом навыков пользователей (определение 3.2). Риск нельзя оценить, если неизвестно, кто работает с системой.',
        en: 'Safety is the absence of unacceptable risk, users’ skills included (definition 3.2). Risk cannot be judged where nobody knows who uses the system.',
    },
});
