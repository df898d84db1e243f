import { dataFinding } from '../data-finding.js';
import { headOf } from '../read-files.js';
import { both, putText, quote } from '../texts.js';

export default dataFinding({
    code: 'data-file-missing',
    severity: 'warning',
    final: 'error',
    title: { ru: 'Файла данных нет', en: 'The data file does not exist' },
    namesRows: false,
    why: {
        ru: 'Пока файла нет, набор данных нельзя сверить с программой. В окончательной программе, где набор сформирован, это ошибка.',
        en: 'Without the file the data set cannot be held against the program. In a final program, whose set has been formed, this is an error.',
    },
    mend: {
        ru: 'Проверьте путь: он указывается относительно файла программы. Быстрое исправление предлагает похожие имена.',
        en: 'Check the path: it is relative to the file of the program. The quick fix offers similar names.',
    },
    *check({ files }) {
        for (const one of files) {
            if (one.state.kind !== 'missing') continue;
            const { near } = one.state;
            const at = headOf(one);
            yield {
                at,
                message: both(reader => {
                    const [meant] = near;
                    const ru = meant ? `Возможно, имелся в виду ${quote(meant, 'ru')}.` : 'Проверьте путь.';
                    const en = meant ? `Did you mean ${quote(meant, 'en')}?` : 'Check the path.';
                    return reader === 'ru'
                        ? `Файла ${quote(one.path, 'ru')} нет. ${ru}`
                        : `There is no file ${quote(one.path, 'en')}. ${en}`;
                }),
                fixes: near.map((path, index) => putText(at, path, index === 0)),
            };
        }
    },
});
