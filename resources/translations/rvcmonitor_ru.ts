<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln шаг</numerusform>
            <numerusform>%Ln шага</numerusform>
            <numerusform>%Ln шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln эпоха</numerusform>
            <numerusform>%Ln эпохи</numerusform>
            <numerusform>%Ln эпох</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) at or below zero have no place on a logarithmic axis</source>
        <translation>
            <numerusform>На логарифмической оси не показать %Ln значение (ноль и ниже)</numerusform>
            <numerusform>На логарифмической оси не показать %Ln значения (ноль и ниже)</numerusform>
            <numerusform>На логарифмической оси не показать %Ln значений (ноль и ниже)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden model(s)</source>
        <translation>
            <numerusform>Показать %Ln скрытую модель</numerusform>
            <numerusform>Показать %Ln скрытые модели</numerusform>
            <numerusform>Показать %Ln скрытых моделей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) before</source>
        <translation>
            <numerusform>на %Ln эпоху раньше</numerusform>
            <numerusform>на %Ln эпохи раньше</numerusform>
            <numerusform>на %Ln эпох раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) after</source>
        <translation>
            <numerusform>на %Ln эпоху позже</numerusform>
            <numerusform>на %Ln эпохи позже</numerusform>
            <numerusform>на %Ln эпох позже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has been rising for %Ln epoch(s).</source>
        <translation>
            <numerusform>Остановит, если потери растут %Ln эпоху.</numerusform>
            <numerusform>Остановит, если потери растут %Ln эпохи.</numerusform>
            <numerusform>Остановит, если потери растут %Ln эпох.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when a curve had no better value for %Ln epoch(s).</source>
        <translation>
            <numerusform>Остановит, если у кривой нет лучшего значения %Ln эпоху.</numerusform>
            <numerusform>Остановит, если у кривой нет лучшего значения %Ln эпохи.</numerusform>
            <numerusform>Остановит, если у кривой нет лучшего значения %Ln эпох.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notice(s) were not sent.</source>
        <translation>
            <numerusform>Не отправлено %Ln более раннее уведомление.</numerusform>
            <numerusform>Не отправлены %Ln более ранних уведомления.</numerusform>
            <numerusform>Не отправлено %Ln более ранних уведомлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) of a few points are set aside: the long trainings before them are shown.</source>
        <translation>
            <numerusform>Не показан %Ln запуск из нескольких точек: показано долгое обучение до него.</numerusform>
            <numerusform>Не показаны %Ln запуска из нескольких точек: показаны долгие обучения до них.</numerusform>
            <numerusform>Не показано %Ln запусков из нескольких точек: показаны долгие обучения до них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used, and nothing is left that could be shown.</source>
        <translation>
            <numerusform>%Ln место в файлах прочитать не удалось, и показывать больше нечего.</numerusform>
            <numerusform>%Ln места в файлах прочитать не удалось, и показывать больше нечего.</numerusform>
            <numerusform>%Ln мест в файлах прочитать не удалось, и показывать больше нечего.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used. Everything else is shown.</source>
        <translation>
            <numerusform>%Ln место в файлах прочитать не удалось. Всё остальное показано.</numerusform>
            <numerusform>%Ln места в файлах прочитать не удалось. Всё остальное показано.</numerusform>
            <numerusform>%Ln мест в файлах прочитать не удалось. Всё остальное показано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will be stopped in %Ln second(s).</source>
        <translation>
            <numerusform>{name}: остановка через %Ln секунду.</numerusform>
            <numerusform>{name}: остановка через %Ln секунды.</numerusform>
            <numerusform>{name}: остановка через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>Компьютер перейдёт в спящий режим через %Ln секунду.</numerusform>
            <numerusform>Компьютер перейдёт в спящий режим через %Ln секунды.</numerusform>
            <numerusform>Компьютер перейдёт в спящий режим через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer hibernates in %Ln second(s).</source>
        <translation>
            <numerusform>Компьютер уйдёт в гибернацию через %Ln секунду.</numerusform>
            <numerusform>Компьютер уйдёт в гибернацию через %Ln секунды.</numerusform>
            <numerusform>Компьютер уйдёт в гибернацию через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %Ln second(s).</source>
        <translation>
            <numerusform>Компьютер выключится через %Ln секунду.</numerusform>
            <numerusform>Компьютер выключится через %Ln секунды.</numerusform>
            <numerusform>Компьютер выключится через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has not improved for %Ln epoch(s), and for a tenth of the training.</source>
        <translation>
            <numerusform>Остановит, если потери не улучшаются %Ln эпоху и десятую часть обучения.</numerusform>
            <numerusform>Остановит, если потери не улучшаются %Ln эпохи и десятую часть обучения.</numerusform>
            <numerusform>Остановит, если потери не улучшаются %Ln эпох и десятую часть обучения.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Watches voice trainings and names the epochs worth listening to. It reads the files that the trainer writes, and never changes them.

Free software under the MIT licence. Made with Qt (LGPL), NumPy and TensorBoard. Icons by Lucide.</source>
        <translation>Следит за обучением голоса и называет эпохи, которые стоит послушать. Только читает файлы программы обучения и никогда их не меняет.

Свободное ПО под лицензией MIT. Сделано на Qt (LGPL), NumPy и TensorBoard. Значки: Lucide.</translation>
    </message>
    <message>
        <source>About RVC Monitor</source>
        <translation>О программе RVC Monitor</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>{n} с назад</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} мин назад</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} ч назад</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>BlindJudgement</name>
    <message>
        <source>No stars were given.</source>
        <translation>Звёзды не поставлены.</translation>
    </message>
    <message>
        <source>This model is not open any more; nothing was rated.</source>
        <translation>Эта модель уже не открыта; оценка не поставлена.</translation>
    </message>
    <message>
        <source>Chosen blind over {name}</source>
        <translation>Вслепую лучше, чем {name}</translation>
    </message>
    <message>
        <source>Both belong to one checkpoint; nothing was rated.</source>
        <translation>Обе относятся к одному чекпоинту; оценка не поставлена.</translation>
    </message>
    <message>
        <source>Rated by ear: {name} {stars}, {other} {other_stars}.</source>
        <translation>Оценено на слух: {name} {stars}, {other} {other_stars}.</translation>
    </message>
    <message>
        <source>There is no voice file of {names}; the rating is kept for the epoch.</source>
        <translation>Нет файла голоса ({names}); оценка сохранена для эпохи.</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind comparison</source>
        <translation>Слепое сравнение</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Одна эпоха</translation>
    </message>
    <message>
        <source>The other epoch</source>
        <translation>Другая эпоха</translation>
    </message>
    <message>
        <source>Hide the names and listen</source>
        <translation>Скрыть названия и слушать</translation>
    </message>
    <message>
        <source>Which two epochs do you want to compare?</source>
        <translation>Какие две эпохи сравнить?</translation>
    </message>
    <message>
        <source>The result goes into your ratings: the epoch you choose gets at least one star more than the other.</source>
        <translation>Результат войдёт в ваши оценки: выбранная эпоха получит хотя бы на звезду больше другой.</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A лучше</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>Не слышу разницы</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B лучше</translation>
    </message>
    <message>
        <source>Compare two others</source>
        <translation>Сравнить две другие</translation>
    </message>
    <message>
        <source>Listen to both, then choose. The keys A and B switch in the middle of a word.</source>
        <translation>Прослушайте обе и выберите. Клавиши A и B переключают прямо на полуслове.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>Слушать {letter}</translation>
    </message>
    <message>
        <source>A was {a}, B was {b}.</source>
        <translation>A: {a}, B: {b}.</translation>
    </message>
    <message>
        <source>You preferred {name}.</source>
        <translation>Ваш выбор: {name}.</translation>
    </message>
</context>
<context>
    <name>CandidateButtons</name>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Candidate {n}: {name}</source>
        <translation>Кандидат {n}: {name}</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>Показать эту точку на кривой</translation>
    </message>
    <message>
        <source>Show on the curve</source>
        <translation>Показать на кривой</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Шаг {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Эпоха {n}</translation>
    </message>
    <message>
        <source>{value} smoothed</source>
        <translation>{value}, сглаженное</translation>
    </message>
    <message>
        <source>{value} at step {n}</source>
        <translation>{value} на шаге {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>шаг {n}</translation>
    </message>
    <message>
        <source>See its pictures</source>
        <translation>Смотреть изображения</translation>
    </message>
    <message>
        <source>Hear the sample nearest to it</source>
        <translation>Слушать ближайший сэмпл</translation>
    </message>
</context>
<context>
    <name>CandidateHearing</name>
    <message>
        <source>There is no model with checkpoints that can be heard.</source>
        <translation>Нет модели с чекпоинтами, которые можно послушать.</translation>
    </message>
    <message>
        <source>The candidates of {name} are being converted: one model at a time.</source>
        <translation>Сейчас преобразуются кандидаты {name}: модели идут по одной.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Показать ещё {n}</translation>
    </message>
    <message>
        <source>In the same dip as {n}.</source>
        <translation>В том же провале, что и {n}.</translation>
    </message>
    <message>
        <source>Shares a file with {n}.</source>
        <translation>Тот же файл, что у {n}.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The newest value, smoothed</source>
        <translation>Последнее значение, сглаженное</translation>
    </message>
    <message>
        <source>Keep this chart at the top</source>
        <translation>Держать этот график вверху</translation>
    </message>
    <message>
        <source>Full size (Enter or F)</source>
        <translation>На всё окно (Enter или F)</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>Назад ко всем графикам (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save, copy and more</source>
        <translation>Сохранить, копировать и др.</translation>
    </message>
    <message>
        <source>Unpin this chart</source>
        <translation>Открепить этот график</translation>
    </message>
</context>
<context>
    <name>CardBoard</name>
    <message>
        <source>Pinned</source>
        <translation>Закреплённые</translation>
    </message>
</context>
<context>
    <name>CardTitles</name>
    <message>
        <source>Generator total</source>
        <translation>Общие потери генератора</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Feature matching</source>
        <translation>Сопоставление признаков</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Generator adversarial</source>
        <translation>Состязательные потери</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Дискриминатор</translation>
    </message>
    <message>
        <source>Generator gradient</source>
        <translation>Градиент генератора</translation>
    </message>
    <message>
        <source>Discriminator gradient</source>
        <translation>Градиент дискриминатора</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Скорость обучения</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Валидация</translation>
    </message>
    <message>
        <source>Validation less training</source>
        <translation>Валидация минус обучение</translation>
    </message>
    <message>
        <source>Generator total, averaged</source>
        <translation>Средние общие потери генератора</translation>
    </message>
    <message>
        <source>Mel, averaged</source>
        <translation>Mel, среднее</translation>
    </message>
    <message>
        <source>Feature matching, averaged</source>
        <translation>Сопоставление признаков, среднее</translation>
    </message>
    <message>
        <source>KL, averaged</source>
        <translation>KL, среднее</translation>
    </message>
    <message>
        <source>Generator adversarial, averaged</source>
        <translation>Состязательные потери, средние</translation>
    </message>
    <message>
        <source>Discriminator, averaged</source>
        <translation>Дискриминатор, среднее</translation>
    </message>
    <message>
        <source>Generator gradient, averaged</source>
        <translation>Градиент генератора, средний</translation>
    </message>
    <message>
        <source>Discriminator gradient, averaged</source>
        <translation>Градиент дискриминатора, средний</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Средние</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Градиенты</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Время от начала</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Потери обучения</translation>
    </message>
</context>
<context>
    <name>ChartMenus</name>
    <message>
        <source>Back to all charts</source>
        <translation>Назад ко всем графикам</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>На всё окно</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вписать</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Последние</translation>
    </message>
    <message>
        <source>Remove all markers</source>
        <translation>Убрать все метки</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Закрепить вверху</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Сдвинуть к началу</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Сдвинуть к концу</translation>
    </message>
    <message>
        <source>Show the points as a table…</source>
        <translation>Показать точки таблицей…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать картинку</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Remove this marker</source>
        <translation>Убрать эту метку</translation>
    </message>
    <message>
        <source>Set a marker here (Ctrl + click)</source>
        <translation>Поставить метку (Ctrl + щелчок)</translation>
    </message>
    <message>
        <source>Back to the previous view</source>
        <translation>Назад к прежнему виду</translation>
    </message>
    <message>
        <source>Forward to the next view</source>
        <translation>Вперёд к следующему виду</translation>
    </message>
    <message>
        <source>Smoothed curve</source>
        <translation>Сглаженная кривая</translation>
    </message>
    <message>
        <source>Order in the tooltip</source>
        <translation>Порядок в подсказке</translation>
    </message>
    <message>
        <source>Zoom all charts together</source>
        <translation>Масштабировать все графики вместе</translation>
    </message>
    <message>
        <source>Show every attempt of resumed runs</source>
        <translation>Показать все попытки продолженных моделей</translation>
    </message>
    <message>
        <source>Save all charts as</source>
        <translation>Сохранить все графики как</translation>
    </message>
    <message>
        <source>Reset pins</source>
        <translation>Сбросить закрепления</translation>
    </message>
    <message>
        <source>Reset the order</source>
        <translation>Сбросить порядок</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Картинка (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Вектор (SVG)</translation>
    </message>
    <message>
        <source>All points (CSV)</source>
        <translation>Все точки (CSV)</translation>
    </message>
    <message>
        <source>All points (JSON)</source>
        <translation>Все точки (JSON)</translation>
    </message>
    <message>
        <source>Pictures with the verdict</source>
        <translation>Картинки с вердиктом</translation>
    </message>
    <message>
        <source>As in TensorBoard: low points appear late</source>
        <translation>Как в TensorBoard: минимумы запаздывают</translation>
    </message>
    <message>
        <source>Centred: low points appear where they are</source>
        <translation>Центрированная: минимумы на своих местах</translation>
    </message>
    <message>
        <source>As in the list of runs</source>
        <translation>Как в списке моделей</translation>
    </message>
    <message>
        <source>Nearest to the pointer first</source>
        <translation>Сначала ближайшие к курсору</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Сначала самые низкие</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Сначала самые высокие</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save chart</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <translation>Файлы {kind} (*.{ending})</translation>
    </message>
    <message>
        <source>Save all charts in this folder</source>
        <translation>Сохранить все графики в этой папке</translation>
    </message>
    <message>
        <source>These files exist already: {names}. Replace them?</source>
        <translation>Эти файлы уже есть: {names}. Заменить их?</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Заменить файлы</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>Не удалось сохранить {file}: {reason}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation>{file} сохранён в {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart(s) were saved in {folder}.</source>
        <translation>
            <numerusform>%Ln график сохранён в {folder}.</numerusform>
            <numerusform>%Ln графика сохранены в {folder}.</numerusform>
            <numerusform>%Ln графиков сохранены в {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTip</name>
    <message>
        <source>and {n} more</source>
        <translation>и ещё {n}</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Сглаженное</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Исходное</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>От начала</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>Предыдущий чекпоинт</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>Smoothing</source>
        <translation>Сглаживание</translation>
    </message>
    <message>
        <source>Smoothing, as a number</source>
        <translation>Сглаживание числом</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Гайд</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Горизонтальная ось</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>Без выбросов</translation>
    </message>
    <message>
        <source>Do not let single extreme values stretch charts</source>
        <translation>Не растягивать графики из-за отдельных выбросов</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Лог.</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis</source>
        <translation>Логарифмическая вертикальная ось</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Последние</translation>
    </message>
    <message>
        <source>Move to the newest point and stay there (End)</source>
        <translation>Перейти к последней точке и остаться там (End)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вписать</translation>
    </message>
    <message>
        <source>Show everything (Home, or double-click a chart)</source>
        <translation>Показать всё (Home или двойной щелчок по графику)</translation>
    </message>
    <message>
        <source>More about the charts</source>
        <translation>Ещё для графиков</translation>
    </message>
    <message>
        <source>Size of the charts</source>
        <translation>Размер графиков</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Мелкие</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средние</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупные</translation>
    </message>
    <message>
        <source>Find charts</source>
        <translation>Найти графики</translation>
    </message>
    <message>
        <source>This is no regular expression ({reason}); it is searched for as it is.</source>
        <translation>Это не регулярное выражение ({reason}); ищется как есть.</translation>
    </message>
    <message>
        <source>No chart matches this.</source>
        <translation>Таких графиков нет.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Прошло</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Auto: {name}</source>
        <translation>Авто: {name}</translation>
    </message>
    <message>
        <source>How many steps an epoch has is not known here.</source>
        <translation>Сколько шагов в эпохе, здесь неизвестно.</translation>
    </message>
    <message>
        <source>It could be worked out from the file list, but {lack}.</source>
        <translation>Это можно было бы вычислить по списку файлов, но {lack}.</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Working out the curves…</source>
        <translation>Строим кривые…</translation>
    </message>
    <message>
        <source>No curves have been logged yet. They appear here by themselves.</source>
        <translation>Кривых в журнале пока нет. Они появятся здесь сами.</translation>
    </message>
    <message>
        <source>The filter of the list lets none of the drawn models through.</source>
        <translation>Фильтр списка скрывает все нарисованные модели.</translation>
    </message>
    <message>
        <source>Nothing is drawn. Click a model in the list, or tick its box.</source>
        <translation>Ничего не нарисовано. Щёлкните модель в списке или отметьте её.</translation>
    </message>
    <message>
        <source>The picture of {chart} was copied: paste it where you like.</source>
        <translation>Картинка «{chart}» скопирована: вставьте её куда угодно.</translation>
    </message>
</context>
<context>
    <name>CheckpointActions</name>
    <message>
        <source>Copy {file} to…</source>
        <translation>Копировать {file} в…</translation>
    </message>
    <message>
        <source>The path of {file} was copied.</source>
        <translation>Путь к {file} скопирован.</translation>
    </message>
    <message>
        <source>Choose a folder for {file} and its index</source>
        <translation>Выберите папку для {file} и индекса</translation>
    </message>
    <message>
        <source>Choose a folder to listen from</source>
        <translation>Выберите папку для прослушивания</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Копирование</translation>
    </message>
    <message>
        <source>Copying {file}…</source>
        <translation>Копируем {file}…</translation>
    </message>
    <message>
        <source>This folder has files of these names already:</source>
        <translation>В этой папке уже есть файлы с такими именами:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>Скопировано {n} из %Ln файла в {folder}.</numerusform>
            <numerusform>Скопировано {n} из %Ln файлов в {folder}.</numerusform>
            <numerusform>Скопировано {n} из %Ln файлов в {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was copied to {folder}.</source>
        <translation>{file} скопирован в {folder}.</translation>
    </message>
    <message>
        <source>No .index of it was found.</source>
        <translation>Файл .index не найден.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>%Ln файл скопирован в {folder}.</numerusform>
            <numerusform>%Ln файла скопированы в {folder}.</numerusform>
            <numerusform>%Ln файлов скопированы в {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: {folder} has all of it.</source>
        <translation>Ничего не скопировано: в {folder} всё уже есть.</translation>
    </message>
</context>
<context>
    <name>CheckpointRow</name>
    <message>
        <source>Copy {file} to listen to it</source>
        <translation>Скопировать {file}, чтобы послушать</translation>
    </message>
    <message>
        <source>Tick what you want to listen to</source>
        <translation>Отметьте, что хотите послушать</translation>
    </message>
    <message>
        <source>Your rating of {file}</source>
        <translation>Ваша оценка {file}</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>Что вы услышали?</translation>
    </message>
    <message>
        <source>Note on {file}</source>
        <translation>Заметка о {file}</translation>
    </message>
    <message>
        <source>Show {file} in its folder</source>
        <translation>Показать {file} в папке</translation>
    </message>
    <message>
        <source>Copy {file} to…</source>
        <translation>Копировать {file} в…</translation>
    </message>
    <message>
        <source>Fetch {file} and copy it to…</source>
        <translation>Загрузить {file} и копировать в…</translation>
    </message>
    <message>
        <source>Hear the sample</source>
        <translation>Слушать сэмпл</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Копировать в…</translation>
    </message>
    <message>
        <source>Fetch and copy to…</source>
        <translation>Загрузить и копировать в…</translation>
    </message>
    <message>
        <source>Copy with its index to…</source>
        <translation>Копировать с индексом в…</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>Сначала этот</translation>
    </message>
    <message>
        <source>{where} · {elsewhere}</source>
        <translation>{where} · {elsewhere}</translation>
    </message>
</context>
<context>
    <name>ClipChoice</name>
    <message>
        <source>A sample of the run, step {n}</source>
        <translation>Сэмпл модели, шаг {n}</translation>
    </message>
    <message>
        <source>The clip as it was cut last</source>
        <translation>Клип, вырезанный в прошлый раз</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Слушать клип</translation>
    </message>
    <message>
        <source>Drop an audio file here, or choose one.</source>
        <translation>Перетащите сюда аудиофайл или выберите его.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Клип</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>A sample of the run</source>
        <translation>Сэмпл модели</translation>
    </message>
    <message>
        <source>Best: 5 to 15 seconds of a clean voice without music, not from the dataset, and beyond its range: high and low notes, an “s”, a breath. There too much training shows first.</source>
        <translation>Лучше всего 5–15 секунд чистого голоса без музыки, не из датасета и шире его диапазона: высокие и низкие ноты, «с», вдох. Переобучение слышно там раньше всего.</translation>
    </message>
    <message>
        <source>Audio ({files})</source>
        <translation>Аудио ({files})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Выберите клип</translation>
    </message>
    <message>
        <source>Shorter than 5 seconds: little can be heard in it.</source>
        <translation>Короче 5 секунд: в нём мало что слышно.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Skip the hints</source>
        <translation>Пропустить подсказки</translation>
    </message>
    <message>
        <source>They never come back; the guide (F1) says the same</source>
        <translation>Больше они не появятся; то же есть в руководстве (F1)</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
    <message>
        <source>The card on the right is the verdict: whether this voice still gets better, and why. Click its “?”, or rest the mouse on it, to read what that means.</source>
        <translation>Карточка справа — вердикт: становится ли голос ещё лучше и почему. Щёлкните её «?» или задержите на ней мышь, чтобы прочесть, что это значит.</translation>
    </message>
    <message>
        <source>Below the verdict are the few epochs worth listening to. Click one: the curves show where it is.</source>
        <translation>Под вердиктом — те немногие эпохи, которые стоит послушать. Щёлкните одну: на кривых будет видно, где она.</translation>
    </message>
    <message>
        <source>That is all. Now it is your turn: drop your own logs folder on this window, or choose it with Ctrl+O.</source>
        <translation>Вот и всё. Теперь ваша очередь: перетащите в это окно свою папку logs или выберите её через Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>ColourGroups</name>
    <message>
        <source>Colour by groups of names</source>
        <translation>Цвет по группам имён</translation>
    </message>
    <message>
        <source>Close; the colours stay</source>
        <translation>Закрыть; цвета останутся</translation>
    </message>
    <message>
        <source>A regular expression. Models share a colour where the part in brackets is the same, or, without brackets, all that matches: {example} gives versions of a voice one colour. Models that do not match are grey.</source>
        <translation>Регулярное выражение. Одного цвета модели, у которых совпала часть в скобках, а без скобок всё найденное: {example} даёт версиям одного голоса один цвет. Остальные модели серые.</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>Это ещё не регулярное выражение: {why}</translation>
    </message>
    <message>
        <source>No model has a name like this, so all are grey.</source>
        <translation>Моделей с такими именами нет, поэтому все серые.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпохи</translation>
    </message>
    <message>
        <source>Time an epoch</source>
        <translation>Время эпохи</translation>
    </message>
    <message>
        <source>My stars</source>
        <translation>Мои звёзды</translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>Мин. общие потери</translation>
    </message>
    <message>
        <source>Lowest mel</source>
        <translation>Мин. mel</translation>
    </message>
    <message>
        <source>Steps an epoch</source>
        <translation>Шагов в эпохе</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Частота дискретизации</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Размер батча</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <translation>Претрейн</translation>
    </message>
    <message>
        <source>Vocoder</source>
        <translation>Вокодер</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>Эмбеддер</translation>
    </message>
    <message>
        <source>Minutes of data</source>
        <translation>Минут данных</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Дикторы</translation>
    </message>
    <message>
        <source>{n} kHz</source>
        <translation>{n} кГц</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} с</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min} мин {s} с</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} ч {min} мин</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Compare trainings</source>
        <translation>Сравнение обучений</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Сохранить как CSV</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено как {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>Не удалось записать {file}: {why}</translation>
    </message>
</context>
<context>
    <name>ConversionPage</name>
    <message>
        <source> semitones</source>
        <translation> полут.</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>12 takes a low voice to a high one, −12 a high voice to a low one</source>
        <translation>12 переносит низкий голос в высокий, −12 — высокий в низкий</translation>
    </message>
    <message>
        <source>With the index</source>
        <translation>С индексом</translation>
    </message>
    <message>
        <source>Without it you hear the checkpoint and nothing else</source>
        <translation>Без него слышен только чекпоинт и ничего больше</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>This model has no .index file</source>
        <translation>У этой модели нет файла .index</translation>
    </message>
    <message>
        <source>When no training runs</source>
        <translation>Когда нет обучения</translation>
    </message>
    <message>
        <source>Now, on the graphics card</source>
        <translation>Сейчас, на видеокарте</translation>
    </message>
    <message>
        <source>Now, on the processor</source>
        <translation>Сейчас, на процессоре</translation>
    </message>
    <message>
        <source>It waits until the training has ended or paused.</source>
        <translation>Ждёт, пока обучение закончится или встанет на паузу.</translation>
    </message>
    <message>
        <source>It takes up to 2 GB of the card&apos;s memory; beside a training both are slow.</source>
        <translation>Займёт до 2 ГБ видеопамяти; рядом с обучением медленно будет и то и другое.</translation>
    </message>
    <message>
        <source>The card stays free; one to two minutes for each candidate.</source>
        <translation>Видеокарта свободна; одна-две минуты на каждого кандидата.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>Клип и кандидаты</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Keep watching when the window is closed?</source>
        <translation>Следить дальше, когда окно закрыто?</translation>
    </message>
    <message>
        <source>The icon beside the clock then stays, and tells you when a low point comes or a training ends. You can change this in the settings.</source>
        <translation>Тогда значок у часов останется и сообщит, когда появится минимум или закончится обучение. Это можно изменить в настройках.</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Следить дальше</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Open a folder first; TensorBoard then shows that folder.</source>
        <translation>Сначала откройте папку; TensorBoard покажет её.</translation>
    </message>
    <message>
        <source>Starting TensorBoard for {folder}…</source>
        <translation>Запускаем TensorBoard для {folder}…</translation>
    </message>
    <message>
        <source>TensorBoard runs at {address}, but no browser could be opened.</source>
        <translation>TensorBoard работает по адресу {address}, но открыть браузер не удалось.</translation>
    </message>
    <message>
        <source>TensorBoard did not start. Everything here still works without it.</source>
        <translation>TensorBoard не запустился. Здесь всё работает и без него.</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>this step</source>
        <translation>этот шаг</translation>
    </message>
    <message>
        <source>before</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>after</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>эта эпоха</translation>
    </message>
    <message>
        <source>on host, {n} MB</source>
        <translation>на удалённом ПК, {n} МБ</translation>
    </message>
    <message>
        <source>not here yet, {n} MB</source>
        <translation>ещё не загружен, {n} МБ</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>Отпустите, чтобы открыть</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} д {h} ч</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} д</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} ч {m} мин</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} ч</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} мин {s} с</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} мин</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} с</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingForm</name>
    <message>
        <source>The curve of the verdict</source>
        <translation>Кривая вердикта</translation>
    </message>
    <message>
        <source>Lower is better (min)</source>
        <translation>Меньше — лучше (min)</translation>
    </message>
    <message>
        <source>Higher is better (max)</source>
        <translation>Больше — лучше (max)</translation>
    </message>
    <message>
        <source>Use a baseline</source>
        <translation>Задать базовое значение</translation>
    </message>
    <message>
        <source>Watch (monitor)</source>
        <translation>Отслеживать (monitor)</translation>
    </message>
    <message>
        <source>Direction (mode)</source>
        <translation>Направление (mode)</translation>
    </message>
    <message>
        <source>Smallest improvement (min_delta)</source>
        <translation>Наименьшее улучшение (min_delta)</translation>
    </message>
    <message>
        <source>Patience in epochs (patience)</source>
        <translation>Терпение в эпохах (patience)</translation>
    </message>
    <message>
        <source>First epoch, 0 is the first (start_from_epoch)</source>
        <translation>Первая эпоха, счёт с 0 (start_from_epoch)</translation>
    </message>
    <message>
        <source>To be beaten (baseline)</source>
        <translation>Что превзойти (baseline)</translation>
    </message>
    <message>
        <source>This only tells where Keras&apos; EarlyStopping would have stopped. It stops nothing, and the verdict does not use it.</source>
        <translation>Это лишь показывает, где остановился бы EarlyStopping из Keras. Он ничего не останавливает, и вердикт его не учитывает.</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingSection</name>
    <message>
        <source>Show the best</source>
        <translation>Показать лучшую</translation>
    </message>
    <message>
        <source>Show the stop</source>
        <translation>Показать остановку</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>It needs the length of an epoch and the monitored tag; one is not known.</source>
        <translation>Нужны длина эпохи и отслеживаемый тег; что-то из них неизвестно.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Ранняя остановка</translation>
    </message>
    <message>
        <source>Early stopping: not yet</source>
        <translation>Ранняя остановка: пока нет</translation>
    </message>
    <message>
        <source>Early stopping: epoch {n}</source>
        <translation>Ранняя остановка: эпоха {n}</translation>
    </message>
</context>
<context>
    <name>Ears</name>
    <message>
        <source>Pairs that came again: {n}; you said the same of {agreed} of them.</source>
        <translation>Повторных пар: {n}; одинаково вы ответили на {agreed} из них.</translation>
    </message>
    <message>
        <source>Of one sound played twice you heard that it was the same.</source>
        <translation>Один звук прозвучал дважды, и вы услышали, что это одно и то же.</translation>
    </message>
    <message>
        <source>Of one sound played twice you preferred one: be careful.</source>
        <translation>Один звук прозвучал дважды, и один из двух вы предпочли: будьте осторожны.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop your RVC logs folder here</source>
        <translation>Перетащите сюда папку logs из RVC</translation>
    </message>
    <message>
        <source>The folder of RVC or Applio, its logs folder, or one model&apos;s folder: all of them work. Nothing in it is ever changed.</source>
        <translation>Папка RVC или Applio, её папка logs или папка одной модели: подойдёт любая. В ней ничего не меняется.</translation>
    </message>
    <message>
        <source>No training here yet</source>
        <translation>Обучения здесь пока нет</translation>
    </message>
    <message>
        <source>As soon as a training begins here, it will appear by itself.</source>
        <translation>Как только здесь начнётся обучение, оно появится само.</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>Ищем обучения…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Готовим демо…</translation>
    </message>
    <message>
        <source>Two trainings are simulated, and one of them goes on.</source>
        <translation>Симулируются два обучения, одно из них продолжается.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Открытые раньше</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Запустить демо</translation>
    </message>
    <message>
        <source>Watch a simulated training that overtrains before your eyes</source>
        <translation>Смотрите, как модель переобучается у вас на глазах (симуляция)</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. It goes on, and your training and its files are not touched. If it behaves strangely, start it again.</source>
        <translation>Что-то пошло не так в самой программе. Она продолжает работать; ваше обучение и его файлы не затронуты. Если она ведёт себя странно, перезапустите её.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>Открыть папку журнала</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Лента кадров</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>повреждён</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>Показать эту точку на кривой</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Limits…</source>
        <translation>Пороги…</translation>
    </message>
    <message>
        <source>Change when something counts as unhealthy</source>
        <translation>Изменить пороги тревоги</translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Folders on {host}</source>
        <translation>Папки на {host}</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Папка выше</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Выбрать эту папку</translation>
    </message>
    <message>
        <source>Asking for the folders…</source>
        <translation>Запрашиваем папки…</translation>
    </message>
    <message>
        <source>There is no folder in it.</source>
        <translation>Папок в ней нет.</translation>
    </message>
</context>
<context>
    <name>GuideFigures</name>
    <message>
        <source>Still falling at the end</source>
        <translation>В конце всё ещё падает</translation>
    </message>
    <message>
        <source>Flat since the line</source>
        <translation>Плато от линии</translation>
    </message>
    <message>
        <source>Rising again since the line</source>
        <translation>Снова растёт от линии</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>Generator total</source>
        <translation>Общие потери генератора</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words.</source>
        <translation>В руководстве нет места, где есть все эти слова.</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Smoothing {weight}; the pinned charts stay as they are.</source>
        <translation>Сглаживание {weight}; закреплённые графики не меняются.</translation>
    </message>
    <message>
        <source>Smoothing {weight}; pins {charts}.</source>
        <translation>Сглаживание {weight}; закрепит: {charts}.</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>What can be heard</source>
        <translation>Что можно послушать</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>Сам клип</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>Не преобразован</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>Ещё не преобразован</translation>
    </message>
</context>
<context>
    <name>HearingWindow</name>
    <message>
        <source>Hear the candidates of {name}</source>
        <translation>Слушать кандидатов {name}</translation>
    </message>
    <message>
        <source>Looking for the trainer…</source>
        <translation>Ищем программу обучения…</translation>
    </message>
    <message>
        <source>The trainer cannot convert as it is: see “Clip and candidates”.</source>
        <translation>Программа обучения пока не может преобразовывать: см. «Клип и кандидаты».</translation>
    </message>
    <message>
        <source>Reading the clip…</source>
        <translation>Читаем клип…</translation>
    </message>
    <message>
        <source>Choose a clip first.</source>
        <translation>Сначала выберите клип.</translation>
    </message>
    <message>
        <source>Tick the candidates to be heard.</source>
        <translation>Отметьте кандидатов для прослушивания.</translation>
    </message>
    <message>
        <source>The candidates of {name} can be heard.</source>
        <translation>Кандидатов {name} можно слушать.</translation>
    </message>
    <message>
        <source>Waits until the training of {name} has ended or paused.</source>
        <translation>Ждём, пока обучение {name} закончится или встанет на паузу.</translation>
    </message>
    <message>
        <source>{n} can be heard, {failed} could not be converted.</source>
        <translation>Можно слушать: {n}, не удалось преобразовать: {failed}.</translation>
    </message>
    <message>
        <source>{n} can be heard.</source>
        <translation>Можно слушать: {n}.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>Клип и кандидаты</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Прослушивание</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>Слепой турнир</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this?</source>
        <translation>Что это?</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Подключаемся к {host}…</translation>
    </message>
    <message>
        <source>Fetching from {host}: {done} of {total} MB.</source>
        <translation>Загрузка с {host}: {done} из {total} МБ.</translation>
    </message>
    <message>
        <source>What came before is shown.</source>
        <translation>Показано полученное раньше.</translation>
    </message>
    <message>
        <source>Away since {time}; it comes back by itself.</source>
        <translation>Связь потеряна в {time}; восстановится сама.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Generator total jumps to</source>
        <translation>Общие потери генератора вырастают в</translation>
    </message>
    <message>
        <source>Generator gradient stays above</source>
        <translation>Градиент генератора держится выше</translation>
    </message>
    <message>
        <source>Discriminator gradient stays above</source>
        <translation>Градиент дискриминатора держится выше</translation>
    </message>
    <message>
        <source>KL falls below</source>
        <translation>KL падает ниже</translation>
    </message>
    <message>
        <source>KL stays closer to zero than</source>
        <translation>KL держится ближе к нулю, чем</translation>
    </message>
    <message>
        <source>Discriminator stays closer to zero than</source>
        <translation>Дискриминатор держится ближе к нулю, чем</translation>
    </message>
    <message>
        <source>Mel is stuck at</source>
        <translation>Mel застрял на</translation>
    </message>
    <message>
        <source>KL is stuck at</source>
        <translation>KL застрял на</translation>
    </message>
    <message>
        <source>Learning rate leaves its course by</source>
        <translation>Скорость обучения отклоняется на</translation>
    </message>
    <message>
        <source>Points in a row before it is told</source>
        <translation>Точек подряд до предупреждения</translation>
    </message>
    <message>
        <source>Forgiven at the beginning of a run</source>
        <translation>Прощается в начале обучения</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Blind tournament…</source>
        <translation>Слепой турнир…</translation>
    </message>
    <message>
        <source>Loop all of it again (Backspace)</source>
        <translation>Снова весь клип по кругу (Backspace)</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звёзды</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>Сам клип</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Клипа пока нет.</translation>
    </message>
    <message>
        <source>This candidate could not be converted.</source>
        <translation>Этого кандидата преобразовать не удалось.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>It is not converted yet.</source>
        <translation>Он ещё не преобразован.</translation>
    </message>
    <message>
        <source>What every candidate was given to sing, to compare with.</source>
        <translation>То, что дали спеть каждому кандидату, для сравнения.</translation>
    </message>
    <message>
        <source>The trainer&apos;s last words:</source>
        <translation>Последние слова программы обучения:</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>Прекратить чтение</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} MB</source>
        <translation>Чтение: {done} из {total} МБ</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>Ищем обучения…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Открыть папку…</translation>
    </message>
    <message>
        <source>Open on another &amp;machine…</source>
        <translation>Открыть на другом &amp;компьютере…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть н&amp;едавние</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Запустить &amp;демо</translation>
    </message>
    <message>
        <source>Open in &amp;TensorBoard</source>
        <translation>Открыть в &amp;TensorBoard</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Compare trainings…</source>
        <translation>&amp;Сравнить обучения…</translation>
    </message>
    <message>
        <source>&amp;Hear the candidates…</source>
        <translation>Слушать &amp;кандидатов…</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <translation>&amp;Уведомления…</translation>
    </message>
    <message>
        <source>Notices on the &amp;phone…</source>
        <translation>Уведомления на т&amp;елефон…</translation>
    </message>
    <message>
        <source>&amp;Rules of judging…</source>
        <translation>&amp;Правила оценки…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Клавиши и мышь</translation>
    </message>
    <message>
        <source>&amp;About RVC Monitor</source>
        <translation>&amp;О программе RVC Monitor</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Preparing the demo…</source>
        <translation>Готовим демо…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>What was dropped holds no folder or file of this computer. Drop a logs folder.</source>
        <translation>Вы перетащили не папку и не файл с этого компьютера. Перетащите папку logs.</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Step {step}: {value}</source>
        <translation>Шаг {step}: {value}</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {value}</source>
        <translation>Эпоха {epoch}: {value}</translation>
    </message>
    <message>
        <source>{change} over {steps} ({time})</source>
        <translation>{change} ({steps}, {time})</translation>
    </message>
    <message>
        <source>{change} over {epochs} ({steps}, {time})</source>
        <translation>{change} ({epochs}, {steps}, {time})</translation>
    </message>
</context>
<context>
    <name>MediaActions</name>
    <message>
        <source>See the pictures of step {n}</source>
        <translation>Смотреть изображения шага {n}</translation>
    </message>
    <message>
        <source>Hear the sample nearest to step {n}</source>
        <translation>Слушать сэмпл, ближайший к шагу {n}</translation>
    </message>
    <message>
        <source>See the pictures of epoch {n}</source>
        <translation>Смотреть изображения эпохи {n}</translation>
    </message>
    <message>
        <source>Hear the sample nearest to epoch {n}</source>
        <translation>Слушать сэмпл, ближайший к эпохе {n}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Here the verdict sees the low point of {curve}.</source>
        <translation>Здесь вердикт видит минимум {curve}.</translation>
    </message>
    <message>
        <source>The newest: what the voice sounds like now.</source>
        <translation>Самый новый: так голос звучит сейчас.</translation>
    </message>
    <message>
        <source>Here {curve} is lowest once its ups and downs are smoothed away.</source>
        <translation>Здесь минимум {curve}, если сгладить колебания.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} in the newest third of the run.</source>
        <translation>Самый низкий участок {curve} в последней трети обучения.</translation>
    </message>
    <message>
        <source>A dip of {curve} in the newest third of the run, {percent} % below what surrounds it.</source>
        <translation>Провал {curve} в последней трети обучения, на {percent} % ниже соседних значений.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} around the low point.</source>
        <translation>Самый низкий участок {curve} около минимума.</translation>
    </message>
    <message>
        <source>A dip of {curve} near the low point, {percent} % below what surrounds it.</source>
        <translation>Провал {curve} около минимума, на {percent} % ниже соседних значений.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs before the low point, {percent} % below what surrounds it.</source>
        <translation>Провал {curve} за {epochs} эп. до минимума, на {percent} % ниже соседних значений.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs after the low point, {percent} % below what surrounds it.</source>
        <translation>Провал {curve} через {epochs} эп. после минимума, на {percent} % ниже соседних значений.</translation>
    </message>
    <message>
        <source>The lowest value that {curve} has here: {value}.</source>
        <translation>Самое низкое значение {curve} здесь: {value}.</translation>
    </message>
    <message>
        <source>The lowest single value of {curve} here, {value}. One lucky batch can do that, so trust your ears.</source>
        <translation>Самое низкое отдельное значение {curve} здесь: {value}. Это может быть один удачный батч, поэтому верьте ушам.</translation>
    </message>
    <message>
        <source>No checkpoint has been found for this run yet.</source>
        <translation>Чекпоинтов этой модели пока не найдено.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away. You save every {interval} epochs: save more often next time.</source>
        <translation>До ближайшего чекпоинта {distance} эп. Вы сохраняете раз в {interval} эп.: в следующий раз сохраняйте чаще.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away; nearer ones may have been deleted.</source>
        <translation>До ближайшего чекпоинта {distance} эп.; более близкие, возможно, удалены.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you, and nothing was kept between them. Epoch {epoch} is the nearest that exists.</source>
        <translation>Лучше всего, по-вашему, звучат эпохи {low} и {high}, а между ними ничего не сохранено. Ближайшая из существующих — эпоха {epoch}.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you. Epoch {epoch} lies between them.</source>
        <translation>Лучше всего, по-вашему, звучат эпохи {low} и {high}. Эпоха {epoch} лежит между ними.</translation>
    </message>
    <message>
        <source>the generator&apos;s loss</source>
        <translation>потерь генератора</translation>
    </message>
    <message>
        <source>the generator&apos;s average loss</source>
        <translation>средних потерь генератора</translation>
    </message>
    <message>
        <source>mel</source>
        <translation>mel</translation>
    </message>
    <message>
        <source>average mel</source>
        <translation>среднего mel</translation>
    </message>
    <message>
        <source>the validation loss</source>
        <translation>потерь валидации</translation>
    </message>
    <message>
        <source>the training loss</source>
        <translation>потерь обучения</translation>
    </message>
    <message>
        <source>feature matching (fm)</source>
        <translation>сопоставление признаков (fm)</translation>
    </message>
    <message>
        <source>kl</source>
        <translation>kl</translation>
    </message>
    <message>
        <source>the adversarial loss (adv)</source>
        <translation>состязательная часть (adv)</translation>
    </message>
    <message>
        <source>“{name}” could not be judged, by a fault of RVC Monitor ({error}). Its curves are shown and all other models are judged as ever. Please report it with the file rvcmonitor.log; it is tried again with the next point.</source>
        <translation>«{name}»: не удалось вынести вердикт из-за ошибки RVC Monitor ({error}). Кривые показаны, остальные модели оцениваются как обычно. Сообщите об этом, приложив файл rvcmonitor.log; со следующей точкой будет новая попытка.</translation>
    </message>
    <message>
        <source>{tag} was not a number here and came back by itself. Once is no harm; if it happens again and again, a smaller learning rate or training without fp16 helps.</source>
        <translation>{tag} здесь не число, но потом всё восстановилось само. Один раз не страшно; если повторяется, помогает меньшая скорость обучения или обучение без fp16.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number from here on, though the losses still are.</source>
        <translation>{tag} отсюда и дальше не число, хотя потери остаются числами.</translation>
    </message>
    <message>
        <source>Every value of {tag} is not a number: nothing has been learned. Train without fp16 (some cards cannot do half precision), and check the data set for silent or broken files.</source>
        <translation>Ни одно значение {tag} не является числом: ничего не выучено. Учите без fp16 (не все видеокарты умеют половинную точность) и поищите в датасете тишину и битые файлы.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: go back to {file}, and try a smaller learning rate or training without fp16.</source>
        <translation>{tag} здесь перестаёт быть числом. Всё, что обучено после, потеряно: вернитесь к {file} и попробуйте меньшую скорость обучения или обучение без fp16.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: try again with a smaller learning rate or without fp16.</source>
        <translation>{tag} здесь перестаёт быть числом. Всё, что обучено после, потеряно: попробуйте снова с меньшей скоростью обучения или без fp16.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level and does not come back. Go on from a checkpoint before this, with a smaller learning rate or batch size.</source>
        <translation>{tag} подскакивает во много раз выше обычного и не возвращается. Продолжите с более раннего чекпоинта, уменьшив скорость обучения или батч.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level here, and has come back since. If that happens again, use a smaller learning rate or a larger batch size.</source>
        <translation>{tag} здесь подскакивает во много раз выше обычного, но потом возвращается. Если повторится, уменьшите скорость обучения или увеличьте батч.</translation>
    </message>
    <message>
        <source>kl is below zero, where it has no meaning. The model is drifting apart: check the data set for silence and broken files, and train again from a good checkpoint.</source>
        <translation>kl ниже нуля, а это не имеет смысла. Модель расползается: поищите в датасете тишину и битые файлы и учите заново с хорошего чекпоинта.</translation>
    </message>
    <message>
        <source>kl is stuck near zero: the voice has stopped using what the text part tells it. Listen closely from here on; often an earlier checkpoint is better.</source>
        <translation>kl застрял у нуля: голос перестал учитывать текстовую часть. Дальше слушайте внимательно; часто лучше более ранний чекпоинт.</translation>
    </message>
    <message>
        <source>{tag} stays above {limit}: training is unstable. People lower the learning rate, use a larger batch size, or clean the data set.</source>
        <translation>{tag} держится выше {limit}: обучение нестабильно. Обычно снижают скорость обучения, увеличивают батч или чистят датасет.</translation>
    </message>
    <message>
        <source>The discriminator&apos;s loss has collapsed to zero: it always wins, and the voice learns nothing more from it. Go on from a checkpoint before this, or start again from the pretrained models.</source>
        <translation>Потери дискриминатора упали до нуля: он всегда побеждает, и голос больше ничему у него не учится. Продолжите с более раннего чекпоинта или начните заново с претрейнов.</translation>
    </message>
    <message>
        <source>{tag} is stuck at {clip}. Trainers cut what they show there, so the true value is higher: check the data set and the pretrained models.</source>
        <translation>{tag} застрял на {clip}. Программы обучения обрезают показ на этом уровне, настоящее значение выше: проверьте датасет и претрейны.</translation>
    </message>
    <message>
        <source>The learning rate is zero: from here on nothing is learned. Check the training settings.</source>
        <translation>Скорость обучения равна нулю: дальше модель ничему не учится. Проверьте настройки обучения.</translation>
    </message>
    <message>
        <source>The learning rate changes from {before} to {after} at once. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>Скорость обучения резко меняется с {before} на {after}. Если её меняли не вы, проверьте настройки, с которыми запущено обучение.</translation>
    </message>
    <message>
        <source>Nothing has been written for much longer than usual, though training is not over. Look at the trainer&apos;s own window: it may have stopped with an error.</source>
        <translation>Обучение не закончено, но записей нет гораздо дольше обычного. Посмотрите в окно программы обучения: возможно, она остановилась с ошибкой.</translation>
    </message>
    <message>
        <source>The learning rate is {rate} here, where the configuration gives {expected}. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>Скорость обучения здесь {rate}, а в конфигурации {expected}. Если её меняли не вы, проверьте настройки, с которыми запущено обучение.</translation>
    </message>
    <message>
        <source>Early stopping has not looked at any epoch of {tag} yet.</source>
        <translation>Ранняя остановка ещё не видела ни одной эпохи {tag}.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would still be training; the best so far was epoch {best}.</source>
        <translation>Ранняя остановка по {tag} продолжала бы обучение; лучшая пока — эпоха {best}.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would have stopped at epoch {stopped}; the best was epoch {best}.</source>
        <translation>Ранняя остановка по {tag} остановила бы обучение на эпохе {stopped}; лучшей была эпоха {best}.</translation>
    </message>
    <message>
        <source>Silent: there is no voice above {decibels} dB.</source>
        <translation>Тишина: голоса громче {decibels} дБ нет.</translation>
    </message>
    <message>
        <source>Clipped: {percent} % of the samples are at full scale.</source>
        <translation>Перегруз: {percent} % отсчётов на максимуме.</translation>
    </message>
    <message>
        <source>{semitones} semitones above the pitch of the clip.</source>
        <translation>Выше тона клипа, полутонов: {semitones}.</translation>
    </message>
    <message>
        <source>{semitones} semitones below the pitch of the clip.</source>
        <translation>Ниже тона клипа, полутонов: {semitones}.</translation>
    </message>
    <message>
        <source>The highs (4 to 12 kHz) are {decibels} dB weaker than in most of the others.</source>
        <translation>Верхние частоты (4–12 кГц) на {decibels} дБ слабее, чем у большинства других.</translation>
    </message>
    <message>
        <source>From step {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>С шага {where} на сгенерированных изображениях нет голоса. Ничего из обученного после не рекомендуется, что бы ни говорили потери.</translation>
    </message>
    <message>
        <source>From epoch {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>С эпохи {where} на сгенерированных изображениях нет голоса. Ничего из обученного после не рекомендуется, что бы ни говорили потери.</translation>
    </message>
    <message>
        <source>The two pictures have different axes, so that their difference means nothing.</source>
        <translation>У двух изображений разные оси, поэтому их разница ни о чём не говорит.</translation>
    </message>
    <message>
        <source>The picture claims to be {width} × {height} pixels, too large to be opened.</source>
        <translation>Заявленный размер изображения {width} × {height} пикселей: слишком велико, чтобы открыть.</translation>
    </message>
    <message>
        <source>This record holds no picture that can be read.</source>
        <translation>В этой записи нет читаемого изображения.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown ({detail}).</source>
        <translation>Изображение повреждено, показать его нельзя ({detail}).</translation>
    </message>
    <message>
        <source>The pictures and sounds of “{name}” could not be checked, by a fault of RVC Monitor ({error}). They can still be seen and heard, and all other models are checked as ever. Please report it with the file rvcmonitor.log.</source>
        <translation>Изображения и звуки «{name}» не удалось проверить из-за ошибки RVC Monitor ({error}). Их можно смотреть и слушать, остальные модели проверяются как обычно. Сообщите об этом, приложив файл rvcmonitor.log.</translation>
    </message>
    <message>
        <source>A sound is cut off; it plays as far as it goes.</source>
        <translation>Звук обрезан; он играет до места обрыва.</translation>
    </message>
    <message>
        <source>The generated picture is blank: silence.</source>
        <translation>Сгенерированное изображение пустое: тишина.</translation>
    </message>
    <message>
        <source>The generated picture does not move: silence or a steady hum.</source>
        <translation>Сгенерированное изображение неподвижно: тишина или ровный гул.</translation>
    </message>
    <message>
        <source>The generated picture no longer resembles the original.</source>
        <translation>Сгенерированное изображение больше не похоже на оригинал.</translation>
    </message>
    <message>
        <source>The generated picture has lost the fine lines of the voice.</source>
        <translation>В сгенерированном изображении пропали тонкие линии голоса.</translation>
    </message>
    <message>
        <source>The generated picture is the same again and again.</source>
        <translation>Сгенерированное изображение раз за разом одно и то же.</translation>
    </message>
    <message>
        <source>Generated pictures are blank at steps {first} to {last} ({count}): the model speaks silence. Use a checkpoint from before.</source>
        <translation>Сгенерированные изображения пусты на шагах {first}–{last} ({count}): модель выдаёт тишину. Возьмите более ранний чекпоинт.</translation>
    </message>
    <message>
        <source>Generated pictures do not move at steps {first} to {last} ({count}): silence or a steady hum. Use a checkpoint from before.</source>
        <translation>Сгенерированные изображения неподвижны на шагах {first}–{last} ({count}): тишина или ровный гул. Возьмите более ранний чекпоинт.</translation>
    </message>
    <message>
        <source>Generated pictures do not resemble their originals at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>Сгенерированные изображения не похожи на оригиналы на шагах {first}–{last} ({count}). Послушайте, прежде чем брать чекпоинт оттуда.</translation>
    </message>
    <message>
        <source>Generated pictures have lost the fine lines of the voice at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>В сгенерированных изображениях пропали тонкие линии голоса на шагах {first}–{last} ({count}). Послушайте, прежде чем брать чекпоинт оттуда.</translation>
    </message>
    <message>
        <source>Generated pictures are the same at steps {first} to {last} ({count}), whatever the original: the model may have collapsed. Use a checkpoint from before.</source>
        <translation>Сгенерированные изображения одинаковы на шагах {first}–{last} ({count}) при любом оригинале: возможно, модель схлопнулась. Возьмите более ранний чекпоинт.</translation>
    </message>
    <message>
        <source>This record holds no WAV sound.</source>
        <translation>В этой записи нет звука WAV.</translation>
    </message>
    <message>
        <source>The sound is damaged: its header is cut off.</source>
        <translation>Звук повреждён: его заголовок обрезан.</translation>
    </message>
    <message>
        <source>The sound is too long to be opened ({seconds} s).</source>
        <translation>Звук слишком длинный, чтобы его открыть ({seconds} с).</translation>
    </message>
    <message>
        <source>The sound is of a kind that cannot be played ({detail}).</source>
        <translation>Звук такого вида воспроизвести нельзя ({detail}).</translation>
    </message>
    <message>
        <source>The sound is damaged: it has no samples.</source>
        <translation>Звук повреждён: в нём нет отсчётов.</translation>
    </message>
    <message>
        <source>{name}: training goes on at epoch {epoch}.</source>
        <translation>{name}: обучение продолжается с эпохи {epoch}.</translation>
    </message>
    <message>
        <source>{name}: a training began.</source>
        <translation>{name}: началось обучение.</translation>
    </message>
    <message>
        <source>{name}: new low point at step {step}.</source>
        <translation>{name}: новый минимум на шаге {step}.</translation>
    </message>
    <message>
        <source>{name}: new low point at epoch {epoch}.</source>
        <translation>{name}: новый минимум на эпохе {epoch}.</translation>
    </message>
    <message>
        <source>{name}: no longer improving. {reason}</source>
        <translation>{name}: больше не улучшается. {reason}</translation>
    </message>
    <message>
        <source>{name}: probably overtraining; the low point is past.</source>
        <translation>{name}: похоже на переобучение; минимум пройден.</translation>
    </message>
    <message>
        <source>{name}: probably overtraining. Epochs to try: {epochs}.</source>
        <translation>{name}: похоже на переобучение. Попробуйте эпохи: {epochs}.</translation>
    </message>
    <message>
        <source>{name}: {finding}</source>
        <translation>{name}: {finding}</translation>
    </message>
    <message>
        <source>{name}: the training has ended.</source>
        <translation>{name}: обучение закончилось.</translation>
    </message>
    <message>
        <source>{name}: no new point for a long time. Is it still running?</source>
        <translation>{name}: новых точек давно нет. Обучение ещё идёт?</translation>
    </message>
    <message>
        <source>Slower than usual: since epoch {epoch} an epoch takes {percent} % longer. A full disk, a card whose memory is full, or another program may be the reason.</source>
        <translation>Медленнее обычного: с эпохи {epoch} одна эпоха занимает на {percent} % больше. Причиной может быть полный диск, заполненная память видеокарты или другая программа.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>В журнале пока ничего нет.</translation>
    </message>
    <message>
        <source>It needs to know the epochs, and nothing tells them.</source>
        <translation>Нужно знать эпохи, но узнать их неоткуда.</translation>
    </message>
    <message>
        <source>The loss has been rising for {epochs} epochs.</source>
        <translation>Потери растут уже {epochs} эп.</translation>
    </message>
    <message>
        <source>The loss has not improved for {epochs} epochs.</source>
        <translation>Потери не улучшаются уже {epochs} эп.</translation>
    </message>
    <message>
        <source>This training does not log the tag to be watched.</source>
        <translation>Это обучение не записывает отслеживаемый тег.</translation>
    </message>
    <message>
        <source>{tag} has not been better than at epoch {best} for {patience} epochs.</source>
        <translation>{tag}: лучше, чем на эпохе {best}, не было уже {patience} эп.</translation>
    </message>
    <message>
        <source>Epoch {epoch} is done.</source>
        <translation>Эпоха {epoch} завершена.</translation>
    </message>
    <message>
        <source>How much room the drive has is not known.</source>
        <translation>Сколько места на диске, неизвестно.</translation>
    </message>
    <message>
        <source>Only {free} GB are left on the drive.</source>
        <translation>На диске осталось всего {free} ГБ.</translation>
    </message>
    <message>
        <source>Training and validation loss both fall: there is still room, go on training.</source>
        <translation>Потери обучения и валидации падают: запас ещё есть, продолжайте обучение.</translation>
    </message>
    <message>
        <source>The validation loss still falls, though the training loss does not: go on while it falls.</source>
        <translation>Потери валидации ещё падают, хотя потери обучения уже нет: продолжайте, пока они падают.</translation>
    </message>
    <message>
        <source>The validation loss stands still while the training loss falls: this is close to overfitting.</source>
        <translation>Потери валидации стоят, а потери обучения падают: переобучение близко.</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: overfitting, since the validation loss was lowest.</source>
        <translation>Потери валидации растут, а потери обучения падают: переобучение с момента минимума валидации.</translation>
    </message>
    <message>
        <source>Training and validation loss both stand still: nothing more is learned, and nothing is overfitted yet.</source>
        <translation>Потери обучения и валидации стоят на месте: модель больше ничему не учится, но и переобучения пока нет.</translation>
    </message>
    <message>
        <source>Training and validation loss both rise: this is no overfitting, the training itself has become unstable.</source>
        <translation>Потери обучения и валидации растут: это не переобучение, само обучение стало нестабильным.</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} shows its lowest point later than it is: it lags by about {points} points.</source>
        <translation>Кривая со сглаживанием {weight} показывает минимум позже, чем он есть: отставание около {points} точек.</translation>
    </message>
    <message>
        <source>In the last third of the run {rising} went up and {falling} went down: the total rises because the former weighs more.</source>
        <translation>В последней трети обучения выросло: {rising}; снизилось: {falling}. Общие потери растут, потому что рост весит больше.</translation>
    </message>
    <message>
        <source>In the last third of the run {falling} went down and {rising} went up: the total falls because the former weighs more.</source>
        <translation>В последней трети обучения снизилось: {falling}; выросло: {rising}. Общие потери падают, потому что снижение весит больше.</translation>
    </message>
    <message>
        <source>The parts of the loss do not go together: in the last third of the run {falling} went down and {rising} went up.</source>
        <translation>Части потерь расходятся: в последней трети обучения снизилось: {falling}; выросло: {rising}.</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first} и {rest}</translation>
    </message>
    <message>
        <source>A while ago this seemed to be rising, but since then the loss has gone lower than before: that answer is taken back.</source>
        <translation>Недавно казалось, что начался рост, но с тех пор потери опустились ниже прежнего: тот вердикт снят.</translation>
    </message>
    <message>
        <source>It is not clear yet whether {curve} is still falling: its ups and downs could hide it. More epochs will tell.</source>
        <translation>Пока неясно, падает ли ещё кривая {curve}: колебания могут это скрывать. Новые эпохи покажут.</translation>
    </message>
    <message>
        <source>None of the losses that RVC Monitor knows are in this log, so there is nothing to judge it by. Its curves are shown all the same.</source>
        <translation>В этом журнале нет ни одной из потерь, которые знает RVC Monitor, поэтому судить не по чему. Кривые всё равно показаны.</translation>
    </message>
    <message>
        <source>This run has not logged a loss of the generator yet.</source>
        <translation>В журнале этой модели пока нет потерь генератора.</translation>
    </message>
    <message>
        <source>This log holds pictures or sounds but no loss, so that there is nothing to judge it by. Look and listen.</source>
        <translation>В этом журнале есть изображения или звуки, но нет потерь, поэтому судить не по чему. Смотрите и слушайте.</translation>
    </message>
    <message>
        <source>There are weights here but no log, so that there is nothing to judge them by. Listen to them, or put the log (a file with “tfevents” in its name) back into this folder.</source>
        <translation>Здесь есть веса, но нет журнала, поэтому судить не по чему. Послушайте их или верните журнал (файл с «tfevents» в имени) в эту папку.</translation>
    </message>
    <message>
        <source>There is a log, but nothing in it can be read, so that there is nothing to judge. Copy it again from where it was written, or listen to the checkpoints that are there.</source>
        <translation>Журнал есть, но прочитать в нём ничего нельзя, поэтому судить не по чему. Скопируйте его заново оттуда, где он был записан, или послушайте имеющиеся чекпоинты.</translation>
    </message>
    <message>
        <source>All {written} points have the same step, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>У всех точек ({written}) один и тот же шаг, поэтому их порядок во времени неизвестен: как шли потери, этот журнал не говорит.</translation>
    </message>
    <message>
        <source>Of {written} points only {points} have a step of their own, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>Из {written} точек свой шаг есть только у {points}, поэтому их порядок во времени неизвестен: как шли потери, этот журнал не говорит.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}.</source>
        <translation>На кривой {curve} тренда не видно.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}: what it has changed by in the last third of the run lies between {low} and {high} %.</source>
        <translation>На кривой {curve} тренда не видно: изменение за последнюю треть обучения лежит между {low} и {high} %.</translation>
    </message>
    <message>
        <source>Until lately {curve} was falling under its ups and downs. It may be turning now, but that is not certain yet.</source>
        <translation>До недавнего времени кривая {curve} за колебаниями падала. Возможно, начинается перелом, но это ещё не точно.</translation>
    </message>
    <message>
        <source>Under all its ups and downs, {curve} keeps falling; nothing points to a turn yet.</source>
        <translation>За всеми колебаниями кривая {curve} продолжает падать; на перелом пока ничто не указывает.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>Между шагами {first} и {last}, скорее всего около {lowest}, был минимум {curve}. С тех пор рост примерно на {percent} %: больше обычных колебаний.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>Между эпохами {first} и {last}, скорее всего около {lowest}, был минимум {curve}. С тех пор рост примерно на {percent} %: больше обычных колебаний.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>Между шагами {first} и {last}, скорее всего около {lowest}, кривая {curve} перестала падать. С тех пор она лишь колеблется, не опускаясь и не поднимаясь.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>Между эпохами {first} и {last}, скорее всего около {lowest}, кривая {curve} перестала падать. С тех пор она лишь колеблется, не опускаясь и не поднимаясь.</translation>
    </message>
    <message>
        <source>Every value of {curve} is not a number: this training has not worked from the start.</source>
        <translation>Ни одно значение {curve} не является числом: это обучение не работало с самого начала.</translation>
    </message>
    <message>
        <source>The training broke at step {where}. What was before it: {before}</source>
        <translation>Обучение сломалось на шаге {where}. Что было до этого: {before}</translation>
    </message>
    <message>
        <source>The training broke at epoch {where}. What was before it: {before}</source>
        <translation>Обучение сломалось на эпохе {where}. Что было до этого: {before}</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” is of a version that must not be started on the processor: it would change its training settings for good. Let it use the graphics card, or choose a newer install.</source>
        <translation>{trainer} в «{folder}» — версия, которую нельзя запускать на процессоре: она навсегда изменила бы свои настройки обучения. Разрешите ей видеокарту или выберите более новую установку.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found, and {trainer} in “{folder}” is of a version that must not be started without one: it would change its training settings for good. Choose Applio 3.2.9 or later, or RVC 2.3.</source>
        <translation>Видеокарта NVIDIA не найдена, а {trainer} в «{folder}» — версия, которую без неё запускать нельзя: она навсегда изменила бы свои настройки обучения. Выберите Applio 3.2.9 или новее либо RVC 2.3.</translation>
    </message>
    <message>
        <source>This voice was trained with an embedder of your own, and no file tells which. With another one it would sound wrong, so it is not converted.</source>
        <translation>Этот голос обучен с вашим собственным эмбеддером, и ни в одном файле не указано, с каким. С другим он звучал бы неверно, поэтому не преобразуется.</translation>
    </message>
    <message>
        <source>This voice was trained with the embedder {embedder}, which {trainer} does not have. With another one it would sound wrong: choose an install of Applio.</source>
        <translation>Этот голос обучен с эмбеддером {embedder}, которого нет в {trainer}. С другим он звучал бы неверно: выберите установку Applio.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” lacks {files}. Convert a clip in its own window once, so that it fetches what is missing, and try again.</source>
        <translation>{trainer} в «{folder}»: не хватает {files}. Один раз преобразуйте клип в окне самой программы, чтобы она скачала недостающее, и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{python}” could not be started ({error}): run the trainer&apos;s installer again.</source>
        <translation>Не удалось запустить «{python}» ({error}): запустите установщик программы обучения ещё раз.</translation>
    </message>
    <message>
        <source>The trainer had not finished after {minutes} minutes and was ended. Something else may keep the graphics card busy: try again later.</source>
        <translation>Программа обучения не закончила за {minutes} мин и была остановлена. Возможно, видеокарту занимает что-то ещё: попробуйте позже.</translation>
    </message>
    <message>
        <source>No trainer that can convert was found in “{folder}” or above it: choose the folder in which Applio or RVC is installed.</source>
        <translation>В «{folder}» и выше нет программы обучения, которая умеет преобразовывать: выберите папку, где установлен Applio или RVC.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” has no Python of its own ({places}): run its installation again, or choose the Python that starts it.</source>
        <translation>У {trainer} в «{folder}» нет своего Python ({places}): запустите установку ещё раз или выберите Python, которым её запускают.</translation>
    </message>
    <message>
        <source>Mangio-RVC in “{folder}” cannot convert for another program: its command line asks questions, does not tell of failures and rewrites its settings. Its voices work in Applio and in RVC: choose one of those.</source>
        <translation>Mangio-RVC в «{folder}» не может преобразовывать для другой программы: её командная строка задаёт вопросы, не сообщает о сбоях и переписывает настройки. Её голоса работают в Applio и RVC: выберите одну из этих программ.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” makes voices of another kind, which RVC Monitor cannot have converted yet.</source>
        <translation>{trainer} в «{folder}» делает голоса другого вида, преобразовывать их RVC Monitor пока не умеет.</translation>
    </message>
    <message>
        <source>The trainer in “{folder}” is of a version whose command line is not known. Those of Applio since 3.2.0 and of RVC since 2.2.231006 are, and voices of the one work in the other.</source>
        <translation>Командная строка этой версии программы обучения в «{folder}» неизвестна. Известны Applio с 3.2.0 и RVC с 2.2.231006, и голоса одной работают в другой.</translation>
    </message>
    <message>
        <source>There was too little memory: wait until the training has ended, or close other programs, and try again.</source>
        <translation>Не хватило памяти: дождитесь конца обучения или закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>The trainer stumbled over letters in a name. Move its folder to a place whose path has plain Latin letters only.</source>
        <translation>Программа обучения споткнулась о буквы в имени. Переместите её папку туда, где в пути только обычные латинские буквы.</translation>
    </message>
    <message>
        <source>The trainer has another command line than its files tell. Please report it with the trainer&apos;s version.</source>
        <translation>Командная строка программы обучения не та, что описана в её файлах. Сообщите об этом, указав версию программы.</translation>
    </message>
    <message>
        <source>The trainer&apos;s installation is incomplete: run its own installer again.</source>
        <translation>Программа обучения установлена не полностью: запустите её установщик ещё раз.</translation>
    </message>
    <message>
        <source>The trainer could not load this checkpoint: the file is damaged, or of another kind.</source>
        <translation>Программа обучения не смогла загрузить этот чекпоинт: файл повреждён или другого вида.</translation>
    </message>
    <message>
        <source>The graphics card failed. Try again; if it stays like this, restart the computer.</source>
        <translation>Сбой видеокарты. Попробуйте снова; если не поможет, перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>The trainer did not find a file that it needs: it may be incomplete.</source>
        <translation>Программа обучения не нашла нужный файл: возможно, она установлена не полностью.</translation>
    </message>
    <message>
        <source>The trainer ended without writing a sound.</source>
        <translation>Программа обучения завершилась, не записав звука.</translation>
    </message>
    <message>
        <source>The trainer wrote an empty file.</source>
        <translation>Программа обучения записала пустой файл.</translation>
    </message>
    <message>
        <source>The trainer wrote a file that is no sound: {problem}</source>
        <translation>Программа обучения записала файл, но это не звук: {problem}</translation>
    </message>
    <message>
        <source>The trainer broke off while it wrote the sound.</source>
        <translation>Программа обучения оборвалась, пока записывала звук.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of only {seconds} s.</source>
        <translation>Программа обучения записала звук длиной всего {seconds} с.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of {seconds} s, where the clip has {clip} s.</source>
        <translation>Программа обучения записала звук длиной {seconds} с, а в клипе {clip} с.</translation>
    </message>
    <message>
        <source>The clip cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>Клип нельзя сохранить в «{folder}» ({error}): освободите там место и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read right now: {reason}.</source>
        <translation>«{file}» сейчас не читается: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({error}), so it is not heard.</source>
        <translation>«{file}» не читается ({error}), поэтому не прослушивается.</translation>
    </message>
    <message>
        <source>Sounds cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>Звуки нельзя сохранить в «{folder}» ({error}): освободите там место и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into ({error}).</source>
        <translation>Папку «{folder}» не удаётся просмотреть ({error}).</translation>
    </message>
    <message>
        <source>What comes from the other machine cannot be kept in “{folder}” ({error}): make room there.</source>
        <translation>Полученное с другого компьютера нельзя сохранить в «{folder}» ({error}): освободите там место.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({error}). The program goes on, but will not remember your choices.</source>
        <translation>Не удалось сохранить {file} ({error}). Программа работает дальше, но не запомнит ваш выбор.</translation>
    </message>
    <message>
        <source>There is too little memory.</source>
        <translation>Не хватает памяти.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}.</source>
        <translation>Не удалось записать «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” cannot be used, by a fault of RVC Monitor ({error}). The others can. Please report it with the file rvcmonitor.log.</source>
        <translation>Это изображение или звук в «{file}» использовать нельзя из-за ошибки RVC Monitor ({error}). Остальные можно. Сообщите об этом, приложив файл rvcmonitor.log.</translation>
    </message>
    <message>
        <source>An address of your phone is not understood.</source>
        <translation>Один из адресов для телефона не удалось разобрать.</translation>
    </message>
    <message>
        <source>A notice did not reach your phone ({services}). It is tried again with the next.</source>
        <translation>Уведомление не дошло до телефона ({services}). Попробуем снова со следующим.</translation>
    </message>
    <message>
        <source>{name} will be stopped in two minutes. {reason}</source>
        <translation>{name}: остановка через две минуты. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason}</source>
        <translation>{name}: обучение остановлено. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason} Epochs to try: {epochs}.</source>
        <translation>{name}: обучение остановлено. {reason} Попробуйте эпохи: {epochs}.</translation>
    </message>
    <message>
        <source>The system does not let this program end it. Close it yourself.</source>
        <translation>Система не разрешает программе завершить обучение. Закройте его сами.</translation>
    </message>
    <message>
        <source>{name} could not be stopped. {why}</source>
        <translation>{name}: остановить не удалось. {why}</translation>
    </message>
    <message>
        <source>The computer stays awake: its system could not do what you wished.</source>
        <translation>Компьютер остаётся включённым: система не смогла выполнить ваше пожелание.</translation>
    </message>
    <message>
        <source>The computer stays awake, because {name} is training.</source>
        <translation>Компьютер остаётся включённым: идёт обучение {name}.</translation>
    </message>
    <message>
        <source>The training has ended by itself.</source>
        <translation>Обучение закончилось само.</translation>
    </message>
    <message>
        <source>The program has made a mistake; its log says which.</source>
        <translation>В программе произошла ошибка; какая — сказано в её журнале.</translation>
    </message>
    <message>
        <source>This could not be worked out.</source>
        <translation>Вычислить это не удалось.</translation>
    </message>
    <message>
        <source>{host} has no folder “{path}”.</source>
        <translation>На {host} нет папки «{path}».</translation>
    </message>
    <message>
        <source>{host} is not known here, and its key {fingerprint} was not accepted.</source>
        <translation>{host} здесь неизвестен, и его ключ {fingerprint} не был принят.</translation>
    </message>
    <message>
        <source>{host} let nobody in as “{user}”.</source>
        <translation>{host} не впускает под именем «{user}».</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>{host}: нет связи ({error}).</translation>
    </message>
    <message>
        <source>The connection to {host} was lost ({error}).</source>
        <translation>Связь с {host} потеряна ({error}).</translation>
    </message>
    <message>
        <source>It has no event file yet.</source>
        <translation>Файла событий ещё нет.</translation>
    </message>
    <message>
        <source>It runs on another computer, {host}.</source>
        <translation>Обучение идёт на другом компьютере: {host}.</translation>
    </message>
    <message>
        <source>Several processes train it at the same time.</source>
        <translation>Модель обучают сразу несколько процессов.</translation>
    </message>
    <message>
        <source>No process of this computer says by its command line or by the files of the model that it trains it.</source>
        <translation>Ни командная строка, ни файлы модели не указывают, какой процесс этого компьютера её обучает.</translation>
    </message>
    <message>
        <source>{file} is already there: choose another place for the copy.</source>
        <translation>{file} там уже есть: выберите другое место для копии.</translation>
    </message>
    <message>
        <source>{folder} has no room for that: {needed} MB are needed and {free} MB are free. Nothing was copied; free some space or choose another drive.</source>
        <translation>В {folder} не хватает места: нужно {needed} МБ, свободно {free} МБ. Ничего не скопировано; освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>{file} is being written at this moment and was not copied: try again shortly.</source>
        <translation>{file} сейчас записывается и не скопирован: попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>{folder} has no room left for {file}. Nothing half-copied was left there: free some space or choose another drive.</source>
        <translation>В {folder} нет места для {file}. Недокопированного там не осталось: освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: one of the two is not there any more.</source>
        <translation>Не удалось скопировать {file} в {folder}: одного из двух больше нет.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: writing there is not allowed, or a file of that name is in use.</source>
        <translation>Не удалось скопировать {file} в {folder}: запись туда запрещена, или файл с таким именем занят.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {error}.</source>
        <translation>Не удалось скопировать {file} в {folder}: {error}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({error}). It is left as it is; the program starts afresh and will not remember what it keeps there.</source>
        <translation>Не удалось прочитать {file} ({error}). Файл оставлен как есть; программа начинает с чистого листа и не запомнит то, что хранит в нём.</translation>
    </message>
    <message>
        <source>What the program remembered could not be understood, so it starts afresh. The old file is kept as {file}.</source>
        <translation>Сохранённое программой не удалось разобрать, поэтому она начинает с чистого листа. Старый файл сохранён как {file}.</translation>
    </message>
    <message>
        <source>This picture or sound is damaged in “{file}” (at byte {offset}) and cannot be shown.</source>
        <translation>Это изображение или звук в «{file}» (байт {offset}) повреждены, показать их нельзя.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” (at byte {offset}) claims to be far too large, so it is not opened.</source>
        <translation>У изображения или звука в «{file}» (байт {offset}) заявлен слишком большой размер, поэтому они не открыты.</translation>
    </message>
    <message>
        <source>“{file}” is damaged at byte {offset}. What could not be read there is left out; everything before and after it is shown.</source>
        <translation>«{file}» повреждён на байте {offset}. Нечитаемое место пропущено; всё до и после него показано.</translation>
    </message>
    <message>
        <source>“{file}” holds an unusually large record at byte {offset}. It is left out; everything before and after it is shown.</source>
        <translation>В «{file}» на байте {offset} необычно большая запись. Она пропущена; всё до и после неё показано.</translation>
    </message>
    <message>
        <source>“{file}” is not a TensorBoard events file, so there is nothing to show from it.</source>
        <translation>«{file}» — не файл событий TensorBoard, показать из него нечего.</translation>
    </message>
    <message>
        <source>filelist.txt is not in the model’s folder</source>
        <translation>в папке модели нет filelist.txt</translation>
    </message>
    <message>
        <source>the batch size is neither in train.log nor in model_info.json</source>
        <translation>размера батча нет ни в train.log, ни в model_info.json</translation>
    </message>
    <message>
        <source>config.json does not say the hop length</source>
        <translation>в config.json не указана длина шага (hop)</translation>
    </message>
    <message>
        <source>clips that filelist.txt names are not on this computer any more</source>
        <translation>клипов, названных в filelist.txt, на этом компьютере больше нет</translation>
    </message>
    <message>
        <source>“{file}” holds values whose step or time cannot be right. They are left out; everything else is shown.</source>
        <translation>В «{file}» есть значения с заведомо неверным шагом или временем. Они пропущены; всё остальное показано.</translation>
    </message>
    <message>
        <source>checkpoint names</source>
        <translation>имена чекпоинтов</translation>
    </message>
    <message>
        <source>the epochs stored in G_*.pth</source>
        <translation>эпохи, сохранённые в G_*.pth</translation>
    </message>
    <message>
        <source>the distance between logged points</source>
        <translation>расстояние между точками журнала</translation>
    </message>
    <message>
        <source>train.log</source>
        <translation>train.log</translation>
    </message>
    <message>
        <source>the learning rate</source>
        <translation>скорость обучения</translation>
    </message>
    <message>
        <source>the logged epochs</source>
        <translation>эпохи из журнала</translation>
    </message>
    <message>
        <source>the log, which counts in epochs</source>
        <translation>журнал, который считает в эпохах</translation>
    </message>
    <message>
        <source>filelist.txt and the batch size</source>
        <translation>filelist.txt и размер батча</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end, by a fault of RVC Monitor ({error}). What had been read before is shown, all other models are watched as ever, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>«{name}»: не удалось дочитать до конца из-за ошибки RVC Monitor ({error}). Прочитанное показано, за остальными моделями программа следит как обычно, а эту попробует ещё раз. Если не поможет, сообщите об этом, приложив файл rvcmonitor.log.</translation>
    </message>
    <message>
        <source>“{folder}” could not be looked into, by a fault of RVC Monitor ({error}). All other folders are shown, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>«{folder}»: не удалось просмотреть из-за ошибки RVC Monitor ({error}). Остальные папки показаны, а эту программа попробует ещё раз. Если не поможет, сообщите об этом, приложив файл rvcmonitor.log.</translation>
    </message>
    <message>
        <source>an installation of Python</source>
        <translation>установленный Python</translation>
    </message>
    <message>
        <source>what Git keeps for itself</source>
        <translation>служебные данные Git</translation>
    </message>
    <message>
        <source>packages of Node.js</source>
        <translation>пакеты Node.js</translation>
    </message>
    <message>
        <source>Windows itself</source>
        <translation>сама Windows</translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation>удалённые файлы</translation>
    </message>
    <message>
        <source>“{name}” has to be unpacked first: RVC Monitor does not look into archives.</source>
        <translation>«{name}» сначала нужно распаковать: в архивы RVC Monitor не заглядывает.</translation>
    </message>
    <message>
        <source>“{name}” is a log of VisualDL, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>«{name}» — журнал VisualDL, RVC Monitor его не читает. Пусть программа обучения пишет события TensorBoard.</translation>
    </message>
    <message>
        <source>“{name}” is a log of Weights &amp; Biases, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>«{name}» — журнал Weights &amp; Biases, RVC Monitor его не читает. Пусть программа обучения пишет события TensorBoard.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}). The other files are shown, and this one is tried again.</source>
        <translation>«{file}» не читается ({reason}). Остальные файлы показаны, этот программа попробует прочитать снова.</translation>
    </message>
    <message>
        <source>“{file}” is not here yet: its drive has only its name so far. It is shown as soon as it has come.</source>
        <translation>«{file}» ещё не загружен: на диске пока только имя. Он появится, как только загрузится.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” could be read: every record in it is damaged, so that there is nothing to show from it. Copy it again from where it was written.</source>
        <translation>Из «{file}» ничего не удалось прочитать: все записи повреждены, показать нечего. Скопируйте файл заново оттуда, где он был записан.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” can be shown: no value in it has a step and a time that can be right. Copy it again from where it was written.</source>
        <translation>Из «{file}» показать нечего: ни у одного значения нет верных шага и времени. Скопируйте файл заново оттуда, где он был записан.</translation>
    </message>
    <message>
        <source>“{name}” has weights but no log, so that there are no curves to draw. Put the log back into its folder to see them.</source>
        <translation>У «{name}» есть веса, но нет журнала, поэтому рисовать нечего. Верните журнал в её папку, чтобы увидеть кривые.</translation>
    </message>
    <message>
        <source>No training was found in “{folder}”. RVC Monitor looks for files with “tfevents” in their names; they lie in a model’s folder inside “logs”.</source>
        <translation>В «{folder}» обучения не найдены. RVC Monitor ищет файлы с «tfevents» в имени; они лежат в папке модели внутри «logs».</translation>
    </message>
    <message>
        <source>“{folder}” was not looked into: it holds {what}.</source>
        <translation>«{folder}» не просматривается: там {what}.</translation>
    </message>
    <message>
        <source>“{folder}” holds too many folders to look into all of them. Open the “logs” folder itself to see every training.</source>
        <translation>В «{folder}» слишком много папок, чтобы просмотреть все. Откройте саму папку «logs», чтобы увидеть все обучения.</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Классика</translation>
    </message>
    <message>
        <source>Wait until the smoothed generator total has clearly turned flat or rising, then listen to the epochs around its lowest point.</source>
        <translation>Подождите, пока сглаженные общие потери генератора явно выйдут на плато или начнут расти, и послушайте эпохи вокруг минимума.</translation>
    </message>
    <message>
        <source>Mel minima</source>
        <translation>Минимумы mel</translation>
    </message>
    <message>
        <source>Listen to the epochs where mel dips, near the lowest point of the generator total, as the guides of 2024 do.</source>
        <translation>Слушайте эпохи, где mel проваливается, около минимума общих потерь генератора, как учат гайды 2024 года.</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Средние</translation>
    </message>
    <message>
        <source>Averages over many steps carry less noise: look for the lowest points of the averaged generator total.</source>
        <translation>В средних по многим шагам меньше шума: ищите минимумы усреднённых общих потерь генератора.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Look for crosses (values that are no number), KL near or below zero, and gradients that shoot up.</source>
        <translation>Ищите крестики (значения, которые не числа), KL около нуля или ниже и взлетающие градиенты.</translation>
    </message>
    <message>
        <source>“{file}” cannot be decoded: this system&apos;s sound library is missing. WAV files can be used all the same.</source>
        <translation>«{file}» не декодировать: нет системной звуковой библиотеки. Файлы WAV годятся и так.</translation>
    </message>
    <message>
        <source>Sound cannot be played here: this system&apos;s sound library is missing. Samples can still be saved as WAV.</source>
        <translation>Звук здесь воспроизвести нельзя: нет системной звуковой библиотеки. Сэмплы можно сохранить как WAV.</translation>
    </message>
    <message>
        <source>No sound device was found. Connect headphones or speakers and press play again; samples can be saved as WAV all the same.</source>
        <translation>Звуковое устройство не найдено. Подключите наушники или колонки и снова нажмите воспроизведение; сохранить сэмплы как WAV можно и так.</translation>
    </message>
    <message>
        <source>No notice is sent to your phone, for no address is known: see View → Notices on the phone.</source>
        <translation>Уведомления на телефон не отправляются: адрес неизвестен. См. «Вид → Уведомления на телефон».</translation>
    </message>
    <message>
        <source>The key file “{file}” cannot be read ({error}).</source>
        <translation>Файл ключа «{file}» не читается ({error}).</translation>
    </message>
    <message>
        <source>“{file}” holds no private key of OpenSSH. One of PuTTY (.ppk) has to be exported as such first; a .pub is only the public half.</source>
        <translation>В «{file}» нет закрытого ключа OpenSSH. Ключ PuTTY (.ppk) сначала нужно экспортировать в этот формат; .pub — лишь открытая половина.</translation>
    </message>
    <message>
        <source>The newest point of “{name}” bears a time that is yet to come ({when}): the clock of this computer or of the one that wrote it is wrong. The time of its file tells instead whether it is training.</source>
        <translation>У последней точки «{name}» время, которое ещё не наступило ({when}): часы этого компьютера или того, который её записал, идут неверно. Идёт ли обучение, определяется по времени файла.</translation>
    </message>
    <message>
        <source>“{file}” holds no sound that can be decoded here. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>В «{file}» нет звука, который можно здесь декодировать. Сохраните его как файл WAV, которому декодер не нужен, и выберите этот файл.</translation>
    </message>
    <message>
        <source>“{file}” was not decoded: this computer&apos;s decoder does not answer. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>«{file}» не декодирован: декодер этого компьютера не отвечает. Сохраните звук как файл WAV, которому декодер не нужен, и выберите этот файл.</translation>
    </message>
    <message>
        <source>So far there is one point of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>Пока есть одна точка {tag}; чтобы увидеть тренд, нужно не меньше {needed}.</translation>
    </message>
    <message>
        <source>So far there are {points} points of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>Пока точек {tag}: {points}; чтобы увидеть тренд, нужно не меньше {needed}.</translation>
    </message>
    <message>
        <source>The newest from before the training broke.</source>
        <translation>Самый новый до того, как обучение сломалось.</translation>
    </message>
    <message>
        <source>At step {where} {curve} is {percent} % above its lowest (step {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>На шаге {where} значение {curve} на {percent} % выше минимума (шаг {lowest}); колебания могут это скрыть: возможно, эта точка не хуже.</translation>
    </message>
    <message>
        <source>At epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>На эпохе {where} значение {curve} на {percent} % выше минимума (эпоха {lowest}); колебания могут это скрыть: возможно, эта эпоха не хуже.</translation>
    </message>
    <message>
        <source>To compare: at step {where} {curve} is {percent} % above its lowest (step {lowest}).</source>
        <translation>Для сравнения: на шаге {where} значение {curve} на {percent} % выше минимума (шаг {lowest}).</translation>
    </message>
    <message>
        <source>To compare: at epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Для сравнения: на эпохе {where} значение {curve} на {percent} % выше минимума (эпоха {lowest}).</translation>
    </message>
    <message>
        <source>{epochs} epochs before the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>За {epochs} эп. до минимума. Здесь значение {curve} на {percent} % выше минимума (эпоха {lowest}); колебания могут это скрыть: возможно, эта эпоха не хуже.</translation>
    </message>
    <message>
        <source>{epochs} epochs after the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>Через {epochs} эп. после минимума. Здесь значение {curve} на {percent} % выше минимума (эпоха {lowest}); колебания могут это скрыть: возможно, эта эпоха не хуже.</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs before the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Для сравнения: за {epochs} эп. до минимума значение {curve} на {percent} % выше самого низкого (эпоха {lowest}).</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs after the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Для сравнения: через {epochs} эп. после минимума значение {curve} на {percent} % выше самого низкого (эпоха {lowest}).</translation>
    </message>
    <message>
        <source>A start of “{name}” with one point, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>Запуск «{name}» из одной точки ({begun}) не показан: вместо него показано долгое обучение до него. Он займёт его место, когда наберёт точек: {few}.</translation>
    </message>
    <message>
        <source>A start of “{name}” with {points} points, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>Запуск «{name}» из {points} точек ({begun}) не показан: вместо него показано долгое обучение до него. Он займёт его место, когда наберёт точек: {few}.</translation>
    </message>
    <message>
        <source>{n} more folders were not looked into.</source>
        <translation>Не просматривались и другие папки: {n}.</translation>
    </message>
    <message>
        <source>{host} shows another key than before ({fingerprint}), so that it may be another machine. Nothing was sent to it. If it was set up anew, remove its old key from “{file}”.</source>
        <translation>{host} показывает не тот ключ, что раньше ({fingerprint}), и может оказаться другим компьютером. Туда ничего не отправлено. Если он переустановлен, удалите старый ключ из «{file}».</translation>
    </message>
</context>
<context>
    <name>NoticeHistory</name>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Nothing has been told yet.</source>
        <translation>Уведомлений пока не было.</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Очистить список</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A training begins</source>
        <translation>Начинается обучение</translation>
    </message>
    <message>
        <source>A new low point</source>
        <translation>Новый минимум</translation>
    </message>
    <message>
        <source>No longer improving</source>
        <translation>Больше не улучшается</translation>
    </message>
    <message>
        <source>The loss rises</source>
        <translation>Потери растут</translation>
    </message>
    <message>
        <source>Trouble in the numbers</source>
        <translation>Неполадки в числах</translation>
    </message>
    <message>
        <source>Pictures show silence or stand still</source>
        <translation>На изображениях тишина или нет движения</translation>
    </message>
    <message>
        <source>No new points for a long time</source>
        <translation>Долго нет новых точек</translation>
    </message>
    <message>
        <source>A training will be stopped</source>
        <translation>Обучение будет остановлено</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>Обучение остановлено</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>Обучение закончено</translation>
    </message>
</context>
<context>
    <name>OtherCheckpoints</name>
    <message>
        <source>All checkpoints ({n})</source>
        <translation>Все чекпоинты ({n})</translation>
    </message>
    <message>
        <source>All checkpoints ({n}, and {m} of an earlier training)</source>
        <translation>Все чекпоинты ({n} и ещё {m} от прежнего обучения)</translation>
    </message>
    <message>
        <source>{name} (earlier training)</source>
        <translation>{name} (прежнее обучение)</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Выберите чекпоинт</translation>
    </message>
    <message>
        <source>The latest state: its name tells no step</source>
        <translation>Последнее состояние: шага в имени нет</translation>
    </message>
</context>
<context>
    <name>OtherMachines</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>{time} an epoch, the last one {last}</source>
        <translation>{time} на эпоху, последняя {last}</translation>
    </message>
    <message>
        <source>{time} an epoch</source>
        <translation>{time} на эпоху</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
    <message>
        <source>ends about {time}</source>
        <translation>конец около {time}</translation>
    </message>
    <message>
        <source>Ends about {time}.</source>
        <translation>Конец около {time}.</translation>
    </message>
    <message>
        <source>Ends about {time}, with 80 % between {first} and {last}.</source>
        <translation>Конец около {time}, с вероятностью 80 % между {first} и {last}.</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Notices on the phone</source>
        <translation>Уведомления на телефон</translation>
    </message>
    <message>
        <source>Send notices to my phone, while the program runs</source>
        <translation>Отправлять уведомления на телефон, пока программа работает</translation>
    </message>
    <message>
        <source>With a picture of the curve, where a service takes one</source>
        <translation>С картинкой кривой, если сервис её принимает</translation>
    </message>
    <message>
        <source>Notices an hour, at most</source>
        <translation>Уведомлений в час, не больше</translation>
    </message>
    <message>
        <source>Addresses of your services, one a line</source>
        <translation>Адреса ваших сервисов, по одному в строке</translation>
    </message>
    <message>
        <source>Looking into the keyring…</source>
        <translation>Смотрим в хранилище паролей…</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Отправить тест</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Сообщать мне</translation>
    </message>
    <message>
        <source>They hold secrets, so they are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>В них есть секреты, поэтому они хранятся только в системном хранилище паролей.</translation>
    </message>
    <message>
        <source>This system has no keyring, so they are known for this session only, and kept nowhere.</source>
        <translation>В этой системе нет хранилища паролей, поэтому они известны только до закрытия программы и нигде не хранятся.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>This is a test: notices will look like this.</source>
        <translation>Это тест: так будут выглядеть уведомления.</translation>
    </message>
    <message>
        <source>An address is not understood.</source>
        <translation>Один из адресов не удалось разобрать.</translation>
    </message>
    <message>
        <source>{service}: sent.</source>
        <translation>{service}: отправлено.</translation>
    </message>
    <message>
        <source>{service}: could not be reached, or refused it.</source>
        <translation>{service}: нет связи или отказ.</translation>
    </message>
    <message>
        <source>There is no address yet to send notices to.</source>
        <translation>Пока нет адреса, куда отправлять уведомления.</translation>
    </message>
    <message>
        <source>No more than {n} addresses can be kept.</source>
        <translation>Можно хранить не более {n} адресов.</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Show the difference (D)</source>
        <translation>Показать разницу (D)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Вписать в окно (0)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Настоящий размер (1)</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Яркость</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Brightness and contrast as drawn</source>
        <translation>Исходные яркость и контраст</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>Друг под другом</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
</context>
<context>
    <name>PictureTransport</name>
    <message>
        <source>Epoch</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>Previous epoch (←)</source>
        <translation>Предыдущая эпоха (←)</translation>
    </message>
    <message>
        <source>Next epoch (→)</source>
        <translation>Следующая эпоха (→)</translation>
    </message>
    <message>
        <source>Play all epochs as a film (space)</source>
        <translation>Показать все эпохи как фильм (пробел)</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Следить за новыми</translation>
    </message>
    <message>
        <source>Go to each new picture as it is logged (F)</source>
        <translation>Переходить к каждому новому изображению (F)</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>Показать на кривых</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>Какие изображения смотреть</translation>
    </message>
    <message>
        <source>The whole utterance, original</source>
        <translation>Фраза целиком, оригинал</translation>
    </message>
    <message>
        <source>{generated} beside {original}</source>
        <translation>{generated} рядом с {original}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>шаг {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>эпоха {n}</translation>
    </message>
    <message>
        <source>No picture was logged at this step.</source>
        <translation>На этом шаге изображения в журнале нет.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Генерация</translation>
    </message>
    <message>
        <source>Generated minus original (orange: louder, blue: quieter)</source>
        <translation>Генерация минус оригинал (оранжевый: громче, синий: тише)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Эпоха {n}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} из {count}</translation>
    </message>
    <message>
        <source>There is no picture of step {n}: the nearest one is of step {near}.</source>
        <translation>Для шага {n} изображения нет: ближайшее — для шага {near}.</translation>
    </message>
    <message>
        <source>There is no picture of epoch {n}: the nearest one is of epoch {near}.</source>
        <translation>Для эпохи {n} изображения нет: ближайшее — для эпохи {near}.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Step {step}</source>
        <translation>Шаг {step}</translation>
    </message>
    <message>
        <source>Epoch {epoch} · step {step}</source>
        <translation>Эпоха {epoch} · шаг {step}</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>Run</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Since start (h:mm:ss)</source>
        <translation>От начала (ч:мм:сс)</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Исходное</translation>
    </message>
    <message>
        <source>Smoothed ({weight})</source>
        <translation>Сглаженное ({weight})</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all where none is selected</source>
        <translation>Копировать выбранные строки, а если не выбраны, все</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in view</source>
        <translation>
            <numerusform>Видна %Ln точка</numerusform>
            <numerusform>Видны %Ln точки</numerusform>
            <numerusform>Видно %Ln точек</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копирование…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied</source>
        <translation>
            <numerusform>%Ln точка скопирована</numerusform>
            <numerusform>%Ln точки скопированы</numerusform>
            <numerusform>%Ln точек скопировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied: a spreadsheet takes no more</source>
        <translation>
            <numerusform>%Ln точка скопирована: больше таблица не вместит</numerusform>
            <numerusform>%Ln точки скопированы: больше таблица не вместит</numerusform>
            <numerusform>%Ln точек скопировано: больше таблица не вместит</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{folder} is not there any more. Showing what was read; it will be picked up again when it comes back.</source>
        <translation>Папки {folder} больше нет. Показано прочитанное; когда она вернётся, чтение продолжится.</translation>
    </message>
    <message>
        <source>{folder} is not there. It will be picked up when it comes back.</source>
        <translation>Папки {folder} нет. Когда она появится, чтение начнётся.</translation>
    </message>
    <message>
        <source>byte {n}</source>
        <translation>байт {n}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Reading was stopped. What had been read is shown, and nothing new will be. Open the folder again to go on.</source>
        <translation>Чтение прекращено. Показано прочитанное, нового не будет. Чтобы продолжить, откройте папку ещё раз.</translation>
    </message>
    <message>
        <source>The demo could not begin: {why}</source>
        <translation>Не удалось запустить демо: {why}</translation>
    </message>
    <message>
        <source>Open the folder of RVC, its logs, or one model</source>
        <translation>Откройте папку RVC, её logs или одну модель</translation>
    </message>
    <message>
        <source>Something is being converted or copied, and another language stops it. Change the language now? Otherwise it changes at the next start.</source>
        <translation>Идёт преобразование или копирование, и смена языка его прервёт. Сменить язык сейчас? Иначе он сменится при следующем запуске.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Другой язык</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Hear the candidates</source>
        <translation>Слушать кандидатов</translation>
    </message>
    <message>
        <source>Looking for what was converted before…</source>
        <translation>Ищем преобразованное раньше…</translation>
    </message>
    <message>
        <source>Converting {place} of {total}: {file}</source>
        <translation>Преобразуем {place} из {total}: {file}</translation>
    </message>
    <message>
        <source> · about {n} s left</source>
        <translation> · осталось около {n} с</translation>
    </message>
    <message>
        <source> · about {n} min left</source>
        <translation> · осталось около {n} мин</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Try epoch {n} next</source>
        <translation>Теперь попробуйте эпоху {n}</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>эта эпоха</translation>
    </message>
    <message>
        <source>Its file can still come: the training is not there yet.</source>
        <translation>Файл ещё может появиться: обучение туда пока не дошло.</translation>
    </message>
</context>
<context>
    <name>RangeWaveform</name>
    <message>
        <source>Drag the handles. Arrows move the part between them, with Shift its end alone, with Ctrl by a second.</source>
        <translation>Перетаскивайте ползунки. Стрелки двигают отрезок между ними, с Shift — только его конец, с Ctrl — на секунду.</translation>
    </message>
    <message>
        <source>From {begin} to {end} seconds</source>
        <translation>С {begin} по {end} с</translation>
    </message>
</context>
<context>
    <name>RemoteDialog</name>
    <message>
        <source>Open on another machine</source>
        <translation>Открыть на другом компьютере</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>a name, an IP address, or ssh://user@host:port/path</source>
        <translation>имя, IP-адрес или ssh://user@host:port/path</translation>
    </message>
    <message>
        <source>as on this machine</source>
        <translation>как на этом компьютере</translation>
    </message>
    <message>
        <source>(another one)</source>
        <translation>(другой)</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>Открытые раньше:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Порт:</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Компьютер:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Пользователь:</translation>
    </message>
    <message>
        <source>Folder there:</source>
        <translation>Папка на нём:</translation>
    </message>
    <message>
        <source>Your SSH keys and agent are tried first; a password is asked for only where it is needed. Nothing is ever written on that machine, and checkpoints stay there until you copy them.</source>
        <translation>Сначала пробуются ваши ключи и агент SSH; пароль спрашивается, только если нужен. На том компьютере никогда ничего не записывается, а чекпоинты остаются там, пока вы их не скопируете.</translation>
    </message>
    <message>
        <source>That is no machine: give its name or its IP address.</source>
        <translation>Такого компьютера не бывает: укажите имя или IP-адрес.</translation>
    </message>
    <message>
        <source>only if yours is not in ~/.ssh</source>
        <translation>только если вашего нет в ~/.ssh</translation>
    </message>
    <message>
        <source>Key file:</source>
        <translation>Файл ключа:</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Выбрать файл ключа</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of judging</source>
        <translation>Правила оценки</translation>
    </message>
    <message>
        <source>Health limits</source>
        <translation>Пороги тревоги</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Ранняя остановка</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>По умолчанию</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>More about the list of models</source>
        <translation>Ещё для списка моделей</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Фильтр моделей</translation>
    </message>
    <message>
        <source>A part of the name, or a regular expression such as _v[23]$</source>
        <translation>Часть имени или регулярное выражение, например _v[23]$</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Draw all {n}</source>
        <translation>Рисовать все {n}</translation>
    </message>
    <message>
        <source>Draw none</source>
        <translation>Убрать все</translation>
    </message>
    <message>
        <source>Draw the {n} models that the filter shows</source>
        <translation>Рисовать модели, показанные фильтром ({n})</translation>
    </message>
    <message>
        <source>Draw none of the {n} models that the filter shows</source>
        <translation>Не рисовать модели, показанные фильтром ({n})</translation>
    </message>
    <message>
        <source>Draw all {n} models in the list</source>
        <translation>Рисовать все модели списка ({n})</translation>
    </message>
    <message>
        <source>Draw none of the {n} models</source>
        <translation>Не рисовать ни одной модели ({n})</translation>
    </message>
    <message>
        <source>Colour by groups of names…</source>
        <translation>Цвет по группам имён…</translation>
    </message>
    <message>
        <source>Give each model its own colour</source>
        <translation>Дать каждой модели свой цвет</translation>
    </message>
    <message>
        <source>Compare trainings…</source>
        <translation>Сравнить обучения…</translation>
    </message>
    <message>
        <source>Draw the selected model alone</source>
        <translation>Рисовать только выбранную модель</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>Это ещё не регулярное выражение: {why}</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>Only this</source>
        <translation>Только эту</translation>
    </message>
    <message>
        <source>Draw it, too (Ctrl + click)</source>
        <translation>Рисовать и эту (Ctrl + щелчок)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Открыть её папку</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Забыть…</translation>
    </message>
    <message>
        <source>Forget your ratings and notes of {name}, and hide it? Its files are not touched.</source>
        <translation>Забыть ваши оценки и заметки о {name} и скрыть модель? Её файлы останутся нетронутыми.</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>Забыть модель</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золотой</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Голубой</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневый</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>training</source>
        <translation>обучается</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>В журнале пока пусто</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>шаг {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Эпоха {n}</translation>
    </message>
    <message>
        <source>Epoch {n}/{total}</source>
        <translation>Эпоха {n}/{total}</translation>
    </message>
    <message>
        <source>Weights, but no log</source>
        <translation>Веса есть, журнала нет</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>training</source>
        <translation>обучается</translation>
    </message>
</context>
<context>
    <name>RunSamples</name>
    <message>
        <source>Step {n}</source>
        <translation>Шаг {n}</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Samples by epoch</source>
        <translation>Сэмплы по эпохам</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Шаг {n}</translation>
    </message>
    <message>
        <source>{n} of 5 stars by ear</source>
        <translation>{n} из 5 звёзд на слух</translation>
    </message>
    <message>
        <source>candidate {n}</source>
        <translation>кандидат {n}</translation>
    </message>
    <message>
        <source>The sample nearest to candidate {n}</source>
        <translation>Сэмпл, ближайший к кандидату {n}</translation>
    </message>
</context>
<context>
    <name>SavingAdvice</name>
    <message>
        <source>No voice files of this model were found. In Applio&apos;s Train tab, turn on “Save Every Weights” so that there are epochs to choose from.</source>
        <translation>Файлы голоса этой модели не найдены. На вкладке обучения Applio включите «Save Every Weights», чтобы было из чего выбирать.</translation>
    </message>
    <message>
        <source>No voice files of this model were found. In RVC&apos;s Train tab, turn on “Save a small final model to the &apos;weights&apos; folder at each save point” so that there are epochs to choose from, and open the folder that holds both logs and weights.</source>
        <translation>Файлы голоса этой модели не найдены. На вкладке обучения RVC включите «Save a small final model to the &apos;weights&apos; folder at each save point», чтобы было из чего выбирать, и откройте папку, где лежат и logs, и weights.</translation>
    </message>
    <message>
        <source>No voice files of this model were found beside its logs. Let the trainer keep a checkpoint every few epochs, so that there are epochs to choose from.</source>
        <translation>Файлы голоса этой модели рядом с её журналами не найдены. Пусть программа обучения сохраняет чекпоинт раз в несколько эпох, чтобы было из чего выбирать.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>The password of {who}:</source>
        <translation>Пароль для {who}:</translation>
    </message>
    <message>
        <source>The passphrase of your SSH key, for {who}:</source>
        <translation>Парольная фраза ключа SSH для {who}:</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>Неверно. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>Запомнить в системном хранилище паролей</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Open the last folder again at the next start</source>
        <translation>При запуске снова открывать последнюю папку</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Окно и трей</translation>
    </message>
    <message>
        <source>Minimising hides the window in the tray</source>
        <translation>При сворачивании прятать окно в трей</translation>
    </message>
    <message>
        <source>Closing hides the window and goes on watching</source>
        <translation>При закрытии прятать окно и следить дальше</translation>
    </message>
    <message>
        <source>Start hidden in the tray</source>
        <translation>Запускать скрытой в трее</translation>
    </message>
    <message>
        <source>Start with Windows</source>
        <translation>Запускать с Windows</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Сообщать мне</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>Сбросить настройки…</translation>
    </message>
    <message>
        <source>Delete ratings and notices…</source>
        <translation>Удалить оценки и уведомления…</translation>
    </message>
    <message>
        <source>Have all settings as at the first start, and forget recent folders? Ratings, notices, trainings and checkpoints are not touched.</source>
        <translation>Вернуть все настройки к первоначальным и забыть недавние папки? Оценки, уведомления, обучения и чекпоинты останутся нетронутыми.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Сброс настроек</translation>
    </message>
    <message>
        <source>Delete all ratings, your notes on them, and the list of notices? They cannot be brought back. Settings, trainings and checkpoints are not touched.</source>
        <translation>Удалить все оценки, заметки к ним и список уведомлений? Вернуть их будет нельзя. Настройки, обучения и чекпоинты останутся нетронутыми.</translation>
    </message>
    <message>
        <source>Delete ratings and notices</source>
        <translation>Удаление оценок и уведомлений</translation>
    </message>
    <message>
        <source>What is being converted or copied is stopped.</source>
        <translation>Идущее преобразование или копирование прервётся.</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Previous epoch, at the same place (↑)</source>
        <translation>Предыдущая эпоха, то же место (↑)</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>Играть или пауза (пробел)</translation>
    </message>
    <message>
        <source>Next epoch, at the same place (↓)</source>
        <translation>Следующая эпоха, то же место (↓)</translation>
    </message>
    <message>
        <source>Play again and again (L)</source>
        <translation>Играть по кругу (L)</translation>
    </message>
    <message>
        <source>Match volume</source>
        <translation>Равная громкость</translation>
    </message>
    <message>
        <source>Play all epochs equally loud, so that the louder one does not seem better</source>
        <translation>Воспроизводить все эпохи с одной громкостью, чтобы более громкая не казалась лучше</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
</context>
<context>
    <name>SoundPane</name>
    <message>
        <source>Kind of sample</source>
        <translation>Вид сэмплов</translation>
    </message>
    <message>
        <source>Blind A/B…</source>
        <translation>Слепой A/B…</translation>
    </message>
    <message>
        <source>Compare two epochs without seeing which is which</source>
        <translation>Сравнить две эпохи, не видя, где какая</translation>
    </message>
    <message>
        <source>Save as WAV…</source>
        <translation>Сохранить как WAV…</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>Показать на кривых</translation>
    </message>
    <message>
        <source>This model has no spoken samples.</source>
        <translation>У этой модели нет сэмплов речи.</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>шаг {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>эпоха {n}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>This sample is cut off.</source>
        <translation>Этот сэмпл обрезан.</translation>
    </message>
    <message>
        <source>Save as WAV</source>
        <translation>Сохранить как WAV</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>Звук WAV (*.wav)</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Сохранено как «{file}».</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>Spectrogram</source>
        <translation>Спектрограмма</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Rate it by ear: click a star, or press 1 to 5. 0 takes it back.</source>
        <translation>Оцените на слух: щёлкните звезду или нажмите 1–5. 0 снимает оценку.</translation>
    </message>
    <message>
        <source>{n} of 5 stars</source>
        <translation>{n} из 5 звёзд</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Без оценки</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>the loss has been rising</source>
        <translation>потери растут</translation>
    </message>
    <message>
        <source>the loss no longer improves</source>
        <translation>потери больше не улучшаются</translation>
    </message>
    <message>
        <source>a curve has had no better value</source>
        <translation>у кривой нет лучшего значения</translation>
    </message>
    <message>
        <source>an epoch is done</source>
        <translation>эпоха завершена</translation>
    </message>
    <message>
        <source>the numbers are broken</source>
        <translation>числа испорчены</translation>
    </message>
    <message>
        <source>the drive is nearly full</source>
        <translation>диск почти полон</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>спящий режим</translation>
    </message>
    <message>
        <source>hibernate</source>
        <translation>гибернация</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>выключить</translation>
    </message>
    <message>
        <source>Stop by itself: on</source>
        <translation>Автоостановка: вкл.</translation>
    </message>
    <message>
        <source>Stop by itself: off</source>
        <translation>Автоостановка: выкл.</translation>
    </message>
    <message>
        <source>Stop by itself: off (dry run: epoch {n})</source>
        <translation>Автоостановка: выкл. (проба: эпоха {n})</translation>
    </message>
    <message>
        <source>Stops when epoch {n} is done.</source>
        <translation>Остановит, когда завершится эпоха {n}.</translation>
    </message>
    <message>
        <source>Stops when the health check finds an error.</source>
        <translation>Остановит, когда проверка здоровья найдёт ошибку.</translation>
    </message>
    <message>
        <source>Stops when less than {n} GB are left on the drive.</source>
        <translation>Остановит, когда на диске останется меньше {n} ГБ.</translation>
    </message>
    <message>
        <source>Working out what it would have done…</source>
        <translation>Считаем, что сделало бы правило…</translation>
    </message>
    <message>
        <source>It would not have stopped yet.</source>
        <translation>Пока не остановила бы.</translation>
    </message>
    <message>
        <source>That no longer holds: it would not stop now.</source>
        <translation>Это уже не так: сейчас не остановила бы.</translation>
    </message>
    <message>
        <source>It would have stopped at step {n}.</source>
        <translation>Правило остановило бы на шаге {n}.</translation>
    </message>
    <message>
        <source>It would have stopped at epoch {n}.</source>
        <translation>Правило остановило бы на эпохе {n}.</translation>
    </message>
    <message>
        <source>{name} is being stopped…</source>
        <translation>{name}: останавливаем…</translation>
    </message>
    <message>
        <source>{name} will be stopped when {file} is whole.</source>
        <translation>{name}: остановка, когда {file} запишется целиком.</translation>
    </message>
    <message>
        <source>{name} will be stopped as soon as its newest checkpoint is whole.</source>
        <translation>{name}: остановка, как только последний чекпоинт запишется целиком.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Остановить сейчас</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Уснуть сейчас</translation>
    </message>
    <message>
        <source>Hibernate now</source>
        <translation>В гибернацию сейчас</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>Выключить сейчас</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Не выключать</translation>
    </message>
    <message>
        <source>Stop by itself: on (afterwards: {action})</source>
        <translation>Автоостановка: вкл. (затем: {action})</translation>
    </message>
    <message>
        <source>This holds already: the countdown begins at once.</source>
        <translation>Условие уже выполнено: отсчёт начнётся сразу.</translation>
    </message>
    <message>
        <source>This has held since epoch {n}: the countdown begins at once.</source>
        <translation>Условие выполнено с эпохи {n}: отсчёт начнётся сразу.</translation>
    </message>
</context>
<context>
    <name>StoppingDialog</name>
    <message>
        <source>Stop a training by itself</source>
        <translation>Автоостановка обучения</translation>
    </message>
    <message>
        <source>Stop {name} by itself</source>
        <translation>Останавливать {name} автоматически</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> эп.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> ГБ</translation>
    </message>
    <message>
        <source>The curve of the verdict</source>
        <translation>Кривая вердикта</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>For</source>
        <translation>В течение</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Кривая</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>Наименьшее улучшение</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Меньше чем</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Затем</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>До сих пор</translation>
    </message>
    <message>
        <source>It waits until the newest checkpoint is whole and counts down two minutes, in which you can say no. Only the process that trains this very model is ended.</source>
        <translation>Ждёт, пока последний чекпоинт запишется целиком, и отсчитывает две минуты, за которые вы можете отказаться. Завершается только процесс, который обучает именно эту модель.</translation>
    </message>
    <message>
        <source>The epochs count from when the verdict says so, often later than the turn itself.</source>
        <translation>Эпохи считаются с того момента, когда об этом сказал вердикт: часто позже самого поворота.</translation>
    </message>
</context>
<context>
    <name>StoppingSection</name>
    <message>
        <source>Show the place</source>
        <translation>Показать место</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Настроить…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Charts</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
</context>
<context>
    <name>Tournament</name>
    <message>
        <source>Two candidates have to be converted first.</source>
        <translation>Сначала нужно преобразовать двух кандидатов.</translation>
    </message>
    <message>
        <source>No one remembers more than {n} sounds: untick some candidates.</source>
        <translation>Больше {n} звуков никто не запомнит: снимите отметки с части кандидатов.</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>Слепой турнир</translation>
    </message>
</context>
<context>
    <name>TournamentPage</name>
    <message>
        <source>Question {n}, of {most} at most</source>
        <translation>Вопрос {n}, всего не больше {most}</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A лучше</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>Не слышу разницы</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B лучше</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Продолжить позже</translation>
    </message>
    <message>
        <source>Listen to both, then choose. A and B are equally loud and go on at the same place: the keys A and B switch in the middle of a word, 1, 2 and 3 answer, S skips. Some pairs come twice, and one is the same sound twice: that shows how sure your ears are.</source>
        <translation>Прослушайте оба и выберите. A и B одинаково громкие и продолжаются с того же места: клавиши A и B переключают на полуслове, 1, 2 и 3 отвечают, S пропускает. Некоторые пары приходят дважды, а одна — это один и тот же звук: так видно, насколько уверены ваши уши.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>Слушать {letter}</translation>
    </message>
</context>
<context>
    <name>TournamentResult</name>
    <message>
        <source>Give these stars all the same</source>
        <translation>Всё равно поставить эти звёзды</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>The best is clear: {name}</source>
        <translation>Лучший ясен: {name}</translation>
    </message>
    <message>
        <source>The stars are in your ratings.</source>
        <translation>Звёзды уже в ваших оценках.</translation>
    </message>
    <message>
        <source>Your ears cannot tell them apart</source>
        <translation>Ваши уши их не различают</translation>
    </message>
    <message>
        <source>You answered {n} questions.</source>
        <translation>Отвечено на вопросов: {n}.</translation>
    </message>
    <message>
        <source>Try {name} next</source>
        <translation>Теперь попробуйте: {name}</translation>
    </message>
    <message>
        <source>Any of these may be the best: {names}. Take the earliest of them: it has had less time to learn the dataset by heart. No stars were given.</source>
        <translation>Лучшим может быть любой из них: {names}. Берите самый ранний: у него было меньше времени выучить датасет наизусть. Звёзды не поставлены.</translation>
    </message>
    <message>
        <source>the best with {percent}&#xa0;%</source>
        <translation>лучший с вероятностью {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>better than the next with {percent}&#xa0;%</source>
        <translation>лучше следующего с вероятностью {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Result of the blind tournament</source>
        <translation>Результат слепого турнира</translation>
    </message>
</context>
<context>
    <name>TrainerRow</name>
    <message>
        <source>Trainer</source>
        <translation>Программа обучения</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>The folder of Applio or RVC…</source>
        <translation>Папка Applio или RVC…</translation>
    </message>
    <message>
        <source>The Python that starts it…</source>
        <translation>Python, которым её запускают…</translation>
    </message>
    <message>
        <source>Look for it from the watched folder</source>
        <translation>Искать от наблюдаемой папки</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>Не найдена</translation>
    </message>
    <message>
        <source>Choose the folder of the trainer</source>
        <translation>Выберите папку программы обучения</translation>
    </message>
    <message>
        <source>Choose the Python that starts the trainer</source>
        <translation>Выберите Python, которым запускают программу обучения</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>training</source>
        <translation>обучается</translation>
    </message>
    <message>
        <source>low point passed</source>
        <translation>минимум пройден</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>неполадки</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>закончено</translation>
    </message>
    <message>
        <source>not training</source>
        <translation>обучения нет</translation>
    </message>
    <message>
        <source>RVC Monitor: nothing is being watched</source>
        <translation>RVC Monitor: следить не за чем</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{name}: {state}, epoch {epoch}</source>
        <translation>{name}: {state}, эпоха {epoch}</translation>
    </message>
    <message>
        <source>Open RVC Monitor</source>
        <translation>Открыть RVC Monitor</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Resume notices</source>
        <translation>Вернуть уведомления</translation>
    </message>
    <message>
        <source>Pause notices for 1 hour</source>
        <translation>Без уведомлений 1 час</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>Без уведомлений до завтра</translation>
    </message>
</context>
<context>
    <name>TrustQuestion</name>
    <message>
        <source>An unknown machine</source>
        <translation>Неизвестный компьютер</translation>
    </message>
    <message>
        <source>Is “{host}” the machine that you mean?</source>
        <translation>«{host}» — тот самый компьютер?</translation>
    </message>
    <message>
        <source>It was never connected to from here. Its key has the fingerprint
{fingerprint}
Compare it with what its owner or its web page says. From now on it is known, and a machine that shows another key is refused.</source>
        <translation>Отсюда к нему ещё не подключались. Отпечаток его ключа:
{fingerprint}
Сравните его с тем, что сообщает владелец или сайт. Теперь он станет известным, и компьютер с другим ключом будет отклонён.</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>Да, подключиться</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Lowest</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Rising since here</source>
        <translation>Рост отсюда</translation>
    </message>
    <message>
        <source>Flat since here</source>
        <translation>Плато отсюда</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} lags by about {points} points</source>
        <translation>Кривая со сглаживанием {weight} отстаёт примерно на {points} точек</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>May be turning</source>
        <translation>Возможен перелом</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>Улучшается</translation>
    </message>
    <message>
        <source>Flat since {where}</source>
        <translation>Плато с {where}</translation>
    </message>
    <message>
        <source>Rising since {where}</source>
        <translation>Рост с {where}</translation>
    </message>
    <message>
        <source>No trend visible</source>
        <translation>Тренда не видно</translation>
    </message>
    <message>
        <source>Broken since {where}</source>
        <translation>Сбой с {where}</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Пока неясно</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>эпохи {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>шага {n}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>The verdict comes when all is read.</source>
        <translation>Вердикт появится, когда всё будет прочитано.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Hear the candidates</source>
        <translation>Слушать кандидатов</translation>
    </message>
    <message>
        <source>Have your trainer convert one clip with each of them, and listen (Ctrl+H)</source>
        <translation>Программа обучения преобразует один клип каждым из них, а вы послушаете (Ctrl+H)</translation>
    </message>
    <message>
        <source>As the guides do it</source>
        <translation>Как в гайдах</translation>
    </message>
    <message>
        <source>Dips of the raw curve, as the guides teach it. Measured on curves of which the truth is known, an epoch in a dip is no better than those around it.</source>
        <translation>Провалы несглаженной кривой, как учат гайды. Замеры на кривых, где истина известна: эпоха в провале не лучше соседних.</translation>
    </message>
    <message>
        <source>Worth listening to</source>
        <translation>Стоит послушать</translation>
    </message>
    <message>
        <source>Whose dips are listed</source>
        <translation>Чьи провалы показывать</translation>
    </message>
    <message>
        <source>Dips of what fits the training</source>
        <translation>Провалы того, что подходит обучению</translation>
    </message>
    <message>
        <source>Dips of mel near the lowest total</source>
        <translation>Провалы mel у минимума общих потерь</translation>
    </message>
    <message>
        <source>Dips of mel</source>
        <translation>Провалы mel</translation>
    </message>
    <message>
        <source>Dips of the averaged total</source>
        <translation>Провалы средних общих потерь</translation>
    </message>
    <message>
        <source>Dips of the total</source>
        <translation>Провалы общих потерь</translation>
    </message>
    <message>
        <source>Rate two to see what to try next</source>
        <translation>Оцените две, чтобы узнать, что дальше</translation>
    </message>
    <message>
        <source>Try epoch {n} next</source>
        <translation>Теперь попробуйте эпоху {n}</translation>
    </message>
    <message>
        <source>Copy {n} to a folder to listen…</source>
        <translation>Копировать {n} в папку…</translation>
    </message>
    <message>
        <source>Verdict, and what is worth listening to</source>
        <translation>Вердикт и что стоит послушать</translation>
    </message>
    <message>
        <source>Training losses show where to look; they cannot prove that a voice is overtrained. Your ears decide.</source>
        <translation>Потери обучения показывают, где искать; доказать переобучение голоса они не могут. Решают ваши уши.</translation>
    </message>
</context>
<context>
    <name>VoiceName</name>
    <message>
        <source>Epoch {n}</source>
        <translation>Эпоха {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>эпоха {n}</translation>
    </message>
</context>
<context>
    <name>VoiceTicks</name>
    <message>
        <source>Checkpoints to hear</source>
        <translation>Какие чекпоинты слушать</translation>
    </message>
    <message>
        <source>The shortlist</source>
        <translation>Стоит послушать</translation>
    </message>
    <message>
        <source>Tick the files of the shortlist, and no others</source>
        <translation>Отметить только файлы из «Стоит послушать»</translation>
    </message>
    <message>
        <source>Candidates ({n})</source>
        <translation>Кандидаты ({n})</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Форма волны</translation>
    </message>
</context>
<context>
    <name>WheelHint</name>
    <message>
        <source>Alt + wheel zooms a chart, Ctrl + wheel up and down only, Shift + wheel across</source>
        <translation>Alt + колесо масштабирует график, Ctrl + колесо только по вертикали, Shift + колесо только по горизонтали</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message>
        <source>An earlier training left it in this folder: the curves are not its own.</source>
        <translation>Этот файл остался от прежнего обучения: кривые относятся не к нему.</translation>
    </message>
</context>
</TS>
