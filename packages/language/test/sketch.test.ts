import { createTrialCoreServices } from '@trialwright/language';
import { EmptyFileSystem, URI } from 'langium';
import { expect, it } from 'vitest';

const text = `
программа "Клинические испытания СИИ «НодулСкан»" {
    номер "NS-2026-01"
    версия "1.0" от 2026-11-01
    вид регистрация
    статус проект
    заявитель Акме
    исследовательский центр ГКБ1 {
        главный исследователь Иванова
        исследователи Петров, Сидорова
    }
}
организация Акме "ООО Акме"
организация ГКБ1 "ГКБ"
лицо Иванова "И"
лицо Петров "П"
лицо Сидорова "С"
патология Узел "Узел"
система НодулСкан "НодулСкан" {
    версия "2.3.1"
    изготовитель Акме
    назначение "Выявление" источник "Руководство пользователя, 1.2"
    заявлена Ч: чувствительность 92 % источник "Технический файл, 3.1"
    заявлена специфичность 88 % источник "Технический файл, 3.1"
}
популяция Взрослые "Взрослые, направленные на КТ" {
    возраст 18..80 лет
    распространённость Узел 20 % источник "Регистр, 2025"
    критерии невключения "артефакты движения", "толщина среза более 2,5 мм"
}
набор данных Обучение "x" { роль обучение }
набор данных Тест "Набор для испытания" {
    роль испытание
    популяция Взрослые
    эталон "Консенсус двух рентгенологов, третий — арбитр"
    независим от Обучение
    файл "data/test.csv" { случай "study_uid" пациент "patient" истина "gt" оценка "prob" источник "site" }
}
первичная конечная точка Чувств "Чувствительность на уровне исследования" {
    метрика чувствительность
    патология Узел
    набор данных Тест
    порог 0,5
    интервал Уилсон 95 %
    проверяет Ч
}
гипотеза Г1 "Чувствительность выше 85 %" {
    Чувств > 85 %
    ожидается 92 %
    уровень значимости 2,5 % односторонний
    мощность 90 %
    критерий точный биномиальный
}
первичная цель Ц1 "Подтвердить заявленную чувствительность" { отвечает Чувств }
вторичная цель нет "не планируется"
объём выборки {
    для Г1
    неоценимые 5 %
    планируется 1500
    обоснование "Точный биномиальный критерий; распространённость по регистру"
}
`;

it('parses the sketch', async () => {
    const { shared, trial } = createTrialCoreServices(EmptyFileSystem);
    const doc = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///a.trial'));
    shared.workspace.LangiumDocuments.addDocument(doc);
    await shared.workspace.DocumentBuilder.build([doc]);
    console.log(
        doc.parseResult.lexerErrors,
        doc.parseResult.parserErrors.map(e => e.message),
    );
    console.log(doc.references.filter(r => r.error).map(r => r.error!.message));
    const model = trial.trial.ModelService.modelOf(doc);
    console.log(JSON.stringify(model.all('endpoint')[0], (k, v) => (k === 'at' ? undefined : v), 1));
    console.log(JSON.stringify(model.all('hypothesis')[0]!.properties, (k, v) => (k === 'at' ? undefined : v)));
    console.log(model.claim(model.all('endpoint')[0]!.properties.verifies[0]!.value));
    console.log(JSON.stringify(model.all('dataset')[1]!.properties, (k, v) => (k === 'at' ? undefined : v)));
    expect(model.language).toBe('ru');
});
