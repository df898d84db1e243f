import { section } from '../../../../core/helpers/section.js';
import { ethicsSamples } from '../../samples/conduct.js';

/** An ethics committee is involved. */
export default section({
    code: 'PR6-ethics',
    row: 'PR6',
    also: ['T05'],
    kind: 'ethics',
    samples: ethicsSamples,
    why: {
        ru: 'Программу направляют в независимый этический комитет; стандарт советует рассмотреть этические вопросы на каждом этапе.',
        en: 'The program is sent to an independent ethics committee; the standard advises considering ethics at each stage.',
    },
});
