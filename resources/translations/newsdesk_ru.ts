<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Article</source>
            <translation>&amp;Материал</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>П&amp;роверка</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Импорт…</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>Импорт &amp;папки…</translation>
        </message>
        <message>
            <source>Load the &amp;samples</source>
            <translation>Загрузить п&amp;римеры</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Экспорт…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>В&amp;ыход</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Повторить</translation>
        </message>
        <message>
            <source>&amp;Paste as a new story</source>
            <translation>&amp;Вставить как новый материал</translation>
        </message>
        <message>
            <source>Edit the &amp;cell</source>
            <translation>Править &amp;ячейку</translation>
        </message>
        <message>
            <source>Edit the &amp;text</source>
            <translation>Править &amp;текст</translation>
        </message>
        <message>
            <source>Edit the &amp;fields</source>
            <translation>П&amp;равить поля</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>По&amp;иск</translation>
        </message>
        <message>
            <source>Go to the &amp;library</source>
            <translation>К &amp;библиотеке</translation>
        </message>
        <message>
            <source>Go to the li&amp;st</source>
            <translation>К &amp;списку</translation>
        </message>
        <message>
            <source>Go to the &amp;page</source>
            <translation>К с&amp;транице</translation>
        </message>
        <message>
            <source>Go to the &amp;inspector</source>
            <translation>К &amp;инспектору</translation>
        </message>
        <message>
            <source>&amp;Columns…</source>
            <translation>Столб&amp;цы…</translation>
        </message>
        <message>
            <source>Snippe&amp;ts in the list</source>
            <translation>&amp;Отрывки в списке</translation>
        </message>
        <message>
            <source>Sho&amp;w new stories</source>
            <translation>Показать но&amp;вые материалы</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>Во весь &amp;экран</translation>
        </message>
        <message>
            <source>&amp;Next story</source>
            <translation>&amp;Следующий материал</translation>
        </message>
        <message>
            <source>&amp;Previous story</source>
            <translation>&amp;Предыдущий материал</translation>
        </message>
        <message>
            <source>&amp;Move to the bin</source>
            <translation>В &amp;корзину</translation>
        </message>
        <message>
            <source>&amp;Take out of the bin</source>
            <translation>&amp;Вернуть из корзины</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Новый</translation>
        </message>
        <message>
            <source>&amp;In review</source>
            <translation>На &amp;проверке</translation>
        </message>
        <message>
            <source>&amp;Verified</source>
            <translation>Про&amp;верен</translation>
        </message>
        <message>
            <source>Re&amp;jected</source>
            <translation>&amp;Отклонён</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Клавиши</translation>
        </message>
        <message>
            <source>&amp;About Newsdesk</source>
            <translation>&amp;О программе</translation>
        </message>
        <message>
            <source>&amp;Always cut this line for this outlet…</source>
            <translation>Всегда вырезать эту строку у этого &amp;издания…</translation>
        </message>
        <message>
            <source>&amp;Balanced cleaning: cuts what is likely junk</source>
            <translation>&amp;Взвешенная чистка: вырезает вероятный мусор</translation>
        </message>
        <message>
            <source>&amp;Cautious cleaning: keeps doubtful lines</source>
            <translation>&amp;Осторожная чистка: сомнительные строки остаются</translation>
        </message>
        <message>
            <source>&amp;Strict cleaning: cuts doubtful lines too</source>
            <translation>&amp;Строгая чистка: вырезает и сомнительные строки</translation>
        </message>
        <message>
            <source>&amp;Clean again…</source>
            <translation>О&amp;чистить заново…</translation>
        </message>
        <message>
            <source>&amp;Lines that are always cut…</source>
            <translation>Строки, которые всегда в&amp;ырезаются…</translation>
        </message>
        <message>
            <source>Find &amp;duplicates…</source>
            <translation>&amp;Найти дубли…</translation>
        </message>
        <message>
            <source>&amp;Next difference</source>
            <translation>Сле&amp;дующее различие</translation>
        </message>
        <message>
            <source>P&amp;revious difference</source>
            <translation>Предыду&amp;щее различие</translation>
        </message>
        <message>
            <source>&amp;Restore the lines</source>
            <translation>Ве&amp;рнуть строки</translation>
        </message>
        <message>
            <source>Cut the &amp;lines</source>
            <translation>В&amp;ырезать строки</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>С&amp;ервис</translation>
        </message>
        <message>
            <source>Body &amp;from here</source>
            <translation>Текст &amp;отсюда</translation>
        </message>
        <message>
            <source>Body &amp;up to here</source>
            <translation>Текст &amp;досюда</translation>
        </message>
        <message>
            <source>Co&amp;mpare</source>
            <translation>Пок&amp;азать сравнение</translation>
        </message>
        <message>
            <source>Show the so&amp;urce</source>
            <translation>&amp;Показать источник</translation>
        </message>
        <message>
            <source>Show the st&amp;ory</source>
            <translation>Показать &amp;материал</translation>
        </message>
        <message>
            <source>Stories cleaned by an older version…</source>
            <translation>М&amp;атериалы, очищенные прежней версией…</translation>
        </message>
        <message>
            <source>Ta&amp;gs</source>
            <translation>&amp;Метки</translation>
        </message>
        <message>
            <source>First tag</source>
            <translation>Первая метка</translation>
        </message>
        <message>
            <source>Second tag</source>
            <translation>Вторая метка</translation>
        </message>
        <message>
            <source>Third tag</source>
            <translation>Третья метка</translation>
        </message>
        <message>
            <source>Fourth tag</source>
            <translation>Четвёртая метка</translation>
        </message>
        <message>
            <source>Fifth tag</source>
            <translation>Пятая метка</translation>
        </message>
        <message>
            <source>Sixth tag</source>
            <translation>Шестая метка</translation>
        </message>
        <message>
            <source>Seventh tag</source>
            <translation>Седьмая метка</translation>
        </message>
        <message>
            <source>Eighth tag</source>
            <translation>Восьмая метка</translation>
        </message>
        <message>
            <source>Ninth tag</source>
            <translation>Девятая метка</translation>
        </message>
        <message>
            <source>Next &amp;hit</source>
            <translation>Следующее &amp;совпадение</translation>
        </message>
        <message>
            <source>Previous h&amp;it</source>
            <translation>Пр&amp;едыдущее совпадение</translation>
        </message>
        <message>
            <source>Empty the &amp;bin…</source>
            <translation>Очис&amp;тить корзину…</translation>
        </message>
        <message>
            <source>C&amp;ompact the library…</source>
            <translation>С&amp;жать библиотеку…</translation>
        </message>
        <message>
            <source>Edit to&amp;gether…</source>
            <translation>Изменить в&amp;месте…</translation>
        </message>
        <message>
            <source>Rename a &amp;value everywhere…</source>
            <translation>Переименовать &amp;значение везде…</translation>
        </message>
        <message>
            <source>Assign to &amp;me</source>
            <translation>Взять &amp;себе</translation>
        </message>
        <message>
            <source>Next &amp;field to look at</source>
            <translation>Следующее поле с &amp;замечанием</translation>
        </message>
        <message>
            <source>&amp;Previous field to look at</source>
            <translation>Пред&amp;ыдущее поле с замечанием</translation>
        </message>
        <message>
            <source>&amp;Activity…</source>
            <translation>&amp;Действия…</translation>
        </message>
        <message>
            <source>L&amp;arger type</source>
            <translation>Буквы круп&amp;нее</translation>
        </message>
        <message>
            <source>Small&amp;er type</source>
            <translation>Буквы ме&amp;льче</translation>
        </message>
        <message>
            <source>Normal si&amp;ze of type</source>
            <translation>Обы&amp;чный размер букв</translation>
        </message>
        <message>
            <source>Paragrap&amp;h numbers</source>
            <translation>Номе&amp;ра абзацев</translation>
        </message>
        <message>
            <source>Show this paragraph in the source</source>
            <translation>Показать абзац в источни&amp;ке</translation>
        </message>
        <message>
            <source>Fi&amp;nd in this story</source>
            <translation>&amp;Найти в этом материале</translation>
        </message>
        <message>
            <source>&amp;Jobs</source>
            <translation>&amp;Задания</translation>
        </message>
        <message>
            <source>Messa&amp;ges</source>
            <translation>Сообщ&amp;ения</translation>
        </message>
        <message>
            <source>Copy as p&amp;lain text</source>
            <translation>&amp;Копировать как простой текст</translation>
        </message>
        <message>
            <source>Cop&amp;y with citation</source>
            <translation>Копировать со сс&amp;ылкой на источник</translation>
        </message>
        <message>
            <source>Print pre&amp;view and PDF…</source>
            <translation>Просмотр печати и &amp;PDF…</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Pr&amp;eferences…</source>
            <translation>Настро&amp;йки…</translation>
        </message>
        <message>
            <source>&amp;Turn light or dark</source>
            <translation>С&amp;менить светлую и тёмную</translation>
        </message>
        <message>
            <source>Like the &amp;system</source>
            <translation>Как в &amp;системе</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>С&amp;ветлая</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Тёмная</translation>
        </message>
        <message>
            <source>High &amp;contrast, light</source>
            <translation>Высокий &amp;контраст, светлая</translation>
        </message>
        <message>
            <source>High c&amp;ontrast, dark</source>
            <translation>Высокий ко&amp;нтраст, тёмная</translation>
        </message>
        <message>
            <source>Search in &amp;all stories</source>
            <translation>Иск&amp;ать во всех материалах</translation>
        </message>
        <message>
            <source>&amp;Remove the samples</source>
            <translation>&amp;Убрать примеры</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Руководство</translation>
        </message>
        <message>
            <source>&amp;Tour of the window</source>
            <translation>&amp;Знакомство с окном</translation>
        </message>
        <message>
            <source>&amp;Highlight</source>
            <translation>&amp;Выделить цветом</translation>
        </message>
        <message>
            <source>&amp;Note on the chosen words</source>
            <translation>&amp;Заметка к выбранным словам</translation>
        </message>
        <message>
            <source>&amp;Previous fact to check</source>
            <translation>&amp;Предыдущий факт для проверки</translation>
        </message>
        <message>
            <source>&amp;Quality</source>
            <translation>&amp;Качество</translation>
        </message>
        <message>
            <source>&amp;Question on the chosen words</source>
            <translation>Вопрос &amp;к выбранным словам</translation>
        </message>
        <message>
            <source>&amp;Tick the fact, and on to the next</source>
            <translation>&amp;Отметить факт и перейти к следующему</translation>
        </message>
        <message>
            <source>&amp;Untick the fact</source>
            <translation>Снять от&amp;метку с факта</translation>
        </message>
        <message>
            <source>&amp;Waive the fact…</source>
            <translation>Не проверят&amp;ь факт…</translation>
        </message>
        <message>
            <source>C&amp;laim from the chosen words</source>
            <translation>&amp;Утверждение из выбранных слов</translation>
        </message>
        <message>
            <source>Next &amp;fact to check</source>
            <translation>Следующий &amp;факт для проверки</translation>
        </message>
        <message>
            <source>Note on the &amp;story</source>
            <translation>Заметка к м&amp;атериалу</translation>
        </message>
        <message>
            <source>Suggest a &amp;correction</source>
            <translation>Предложить п&amp;равку</translation>
        </message>
        <message>
            <source>S&amp;ign off</source>
            <translation>Подпи&amp;сать</translation>
        </message>
        <message>
            <source>Tw&amp;o people must sign</source>
            <translation>&amp;Два человека подписывают материал</translation>
        </message>
        <message>
            <source>&amp;Take notes in…</source>
            <translation>Принять заме&amp;тки…</translation>
        </message>
        <message>
            <source>&amp;Verify an export…</source>
            <translation>Про&amp;верить экспорт…</translation>
        </message>
        <message>
            <source>Export &amp;notes and claims…</source>
            <translation>Экспорт &amp;заметок и утверждений…</translation>
        </message>
        <message>
            <source>Fact-check re&amp;port…</source>
            <translation>&amp;Отчёт о проверке…</translation>
        </message>
        <message>
            <source>&amp;Hand over…</source>
            <translation>Пере&amp;дать…</translation>
        </message>
        <message>
            <source>Re&amp;ceive a packet…</source>
            <translation>Принять па&amp;кет…</translation>
        </message>
        <message>
            <source>&amp;Board of claims…</source>
            <translation>Доска утвер&amp;ждений…</translation>
        </message>
        <message>
            <source>All notes…</source>
            <translation>Все заметки…</translation>
        </message>
        <message>
            <source>Notes whose wor&amp;ds have changed…</source>
            <translation>Заметки, &amp;чьи слова изменились…</translation>
        </message>
        <message>
            <source>Ne&amp;xt finding</source>
            <translation>Следующая находка проверок</translation>
        </message>
        <message>
            <source>P&amp;revious finding</source>
            <translation>Предыдущая находка проверок</translation>
        </message>
        <message>
            <source>Fix what was found</source>
            <translation>Исправить найденное</translation>
        </message>
        <message>
            <source>Fix all of this &amp;kind</source>
            <translation>Исправить все такие</translation>
        </message>
        <message>
            <source>Switch the ch&amp;eck off…</source>
            <translation>Выкл&amp;ючить проверку…</translation>
        </message>
        <message>
            <source>Checks that are off…</source>
            <translation>Выключенные проверки…</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Проверки</translation>
        </message>
        <message>
            <source>Attach a transcript…</source>
            <translation>Приложить стенограмму…</translation>
        </message>
        <message>
            <source>In all stories…</source>
            <translation>Во всех материалах…</translation>
        </message>
        <message>
            <source>Look through all stories</source>
            <translation>Просмотреть все материалы</translation>
        </message>
    </context>
    <context>
        <name>Browser</name>
        <message>
            <source>No story here has these words. Esc in the search box shows all again.</source>
            <translation>Таких слов здесь нет ни в одном материале. Esc в строке поиска снова покажет все.</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Корзина пуста.</translation>
        </message>
        <message>
            <source>No stories here.</source>
            <translation>Здесь нет материалов.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>loading</source>
            <translation>загружается</translation>
        </message>
        <message>
            <source>no longer in the library</source>
            <translation>больше нет в библиотеке</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Пометки</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слов</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Добавлен</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>No headline</source>
            <translation>Без заголовка</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Assignee</source>
            <translation>Исполнитель</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Срочность</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Эмбарго</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>Somebody else was first</source>
            <translation>Кто-то успел раньше</translation>
        </message>
        <message>
            <source>This paragraph was changed while you typed. Nothing was overwritten.</source>
            <translation>Пока вы печатали, этот абзац изменили. Ничего не перезаписано.</translation>
        </message>
        <message>
            <source>What you typed</source>
            <translation>Ваш текст</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>Сохранённый текст</translation>
        </message>
        <message>
            <source>Copy mine</source>
            <translation>Скопировать мой</translation>
        </message>
    </context>
    <context>
        <name>Corrections</name>
        <message>
            <source>%1 has set %2 to “%3” meanwhile. Yours stands in the field, unsaved.</source>
            <translation>Тем временем %1 меняет поле «%2» на «%3». Ваш вариант остался в поле и не сохранён.</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) marked: %1</source>
            <translation>
                <numerusform>%n материал отмечен: %1</numerusform>
                <numerusform>%n материала отмечены: %1</numerusform>
                <numerusform>%n материалов отмечены: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) taken out of the bin</source>
            <translation>
                <numerusform>%n материал возвращён из корзины</numerusform>
                <numerusform>%n материала возвращены из корзины</numerusform>
                <numerusform>%n материалов возвращены из корзины</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories are in the bin</source>
            <translation>
                <numerusform>%n материал в корзине</numerusform>
                <numerusform>%n материала в корзине</numerusform>
                <numerusform>%n материалов в корзине</numerusform>
            </translation>
        </message>
        <message>
            <source>The story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>“%1” is in the bin</source>
            <translation>«%1» в корзине</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Отменено: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Повторено: %1</translation>
        </message>
        <message>
            <source>The body begins here; what stood above is cut.</source>
            <translation>Текст начинается здесь; всё, что выше, вырезано.</translation>
        </message>
        <message>
            <source>The body ends here; what stood below is cut.</source>
            <translation>Текст кончается здесь; всё, что ниже, вырезано.</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Something went wrong inside Newsdesk.</source>
            <translation>В Newsdesk произошёл сбой.</translation>
        </message>
        <message>
            <source>What was saved is safe, and you can go on. Details: %1</source>
            <translation>Сохранённое цело, можно продолжать. Подробности: %1</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Replace files of the same name</source>
            <translation>Заменять файлы с тем же именем</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message numerus="yes">
            <source>Export %n story(s)</source>
            <translation>
                <numerusform>Экспорт: %n материал</numerusform>
                <numerusform>Экспорт: %n материала</numerusform>
                <numerusform>Экспорт: %n материалов</numerusform>
            </translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>File names</source>
            <translation>Имена файлов</translation>
        </message>
        <message>
            <source>{published}, {title}, {site}, {section} and {id} are filled in.</source>
            <translation>Подставляются {published}, {title}, {site}, {section} и {id}.</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Выбрать папку</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Экспорт в папку</translation>
        </message>
        <message>
            <source>A manifest, so that the files can be verified</source>
            <translation>С описью, чтобы файлы можно было сверить</translation>
        </message>
        <message>
            <source>At the end of each story</source>
            <translation>В конце каждого материала</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>Не включать</translation>
        </message>
        <message>
            <source>Notes and claims</source>
            <translation>Заметки и утверждения</translation>
        </message>
        <message>
            <source>Where they stand in the text</source>
            <translation>На своих местах в тексте</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>line %1</source>
            <translation>строка %1</translation>
        </message>
        <message>
            <source>Nothing in the source says this.</source>
            <translation>В источнике этого нет.</translation>
        </message>
        <message>
            <source>%1: where it was found</source>
            <translation>%1: где найдено</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: what else it could be</source>
            <translation>%1: другие варианты</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>Взять</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Взять «%1»</translation>
        </message>
        <message>
            <source>Tags, parted by semicolons</source>
            <translation>Метки через точку с запятой</translation>
        </message>
        <message>
            <source>2025-04-24, 24.4.25 or yesterday 14:30</source>
            <translation>2025-04-24, 24.4.25 или вчера 14:30</translation>
        </message>
        <message>
            <source>24.4.25, yesterday 14:30</source>
            <translation>24.4.25, вчера 14:30</translation>
        </message>
        <message>
            <source>Name (role); name</source>
            <translation>Имя (роль); имя</translation>
        </message>
        <message>
            <source>Tag; tag</source>
            <translation>Метка; метка</translation>
        </message>
        <message>
            <source>Names, parted by semicolons; a role in brackets</source>
            <translation>Имена через точку с запятой; роль в скобках</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Оставить моё</translation>
        </message>
        <message>
            <source>More fields</source>
            <translation>Ещё поля</translation>
        </message>
        <message>
            <source>Own fields…</source>
            <translation>Свои поля…</translation>
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message numerus="yes">
            <source>%n field(s) to look at</source>
            <translation>
                <numerusform>проверить %n поле</numerusform>
                <numerusform>проверить %n поля</numerusform>
                <numerusform>проверить %n полей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>%1 (undone)</source>
            <translation>%1 (отменено)</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Стало</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Changes of what</source>
            <translation>Изменения чего</translation>
        </message>
        <message>
            <source>Take field back</source>
            <translation>Вернуть поле</translation>
        </message>
        <message>
            <source>Take story back</source>
            <translation>Вернуть материал</translation>
        </message>
        <message>
            <source>The field becomes what it was before the chosen change</source>
            <translation>Поле станет таким, каким было до выбранного изменения</translation>
        </message>
        <message>
            <source>Text and fields become what they were before the chosen change</source>
            <translation>Текст и поля станут такими, какими были до выбранного изменения</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Все изменения</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>About the story</source>
            <translation>О материале</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Рубрики</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>Издания</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Сохранённые поиски</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Assignees</source>
            <translation>Исполнители</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Даты</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Без рубрики</translation>
        </message>
        <message>
            <source>No outlet</source>
            <translation>Без издания</translation>
        </message>
        <message>
            <source>No language</source>
            <translation>Без языка</translation>
        </message>
        <message>
            <source>Nobody’s</source>
            <translation>Без исполнителя</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Без даты</translation>
        </message>
        <message>
            <source>New tag…</source>
            <translation>Новая метка…</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Ещё…</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>выбрано</translation>
        </message>
    </context>
    <context>
        <name>LibraryPane</name>
        <message>
            <source>Library</source>
            <translation>Библиотека</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Переименовать…</translation>
        </message>
        <message>
            <source>Update to what is shown now</source>
            <translation>Сохранить то, что показано сейчас</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Выше</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Remove from all stories</source>
            <translation>Снять со всех материалов</translation>
        </message>
    </context>
    <context>
        <name>ListNotices</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n новый</numerusform>
                <numerusform>%n новых</numerusform>
                <numerusform>%n новых</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
    </context>
    <context>
        <name>SearchSign</name>
        <message>
            <source>searching…</source>
            <translation>идёт поиск…</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Stories</source>
            <translation>Материалы</translation>
        </message>
        <message>
            <source>Restore the order</source>
            <translation>Вернуть порядок</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Tools</source>
            <translation>Инструменты</translation>
        </message>
        <message>
            <source>%1 of %2 stories listed</source>
            <translation>В списке %1 из %2</translation>
        </message>
        <message>
            <source>About Newsdesk</source>
            <translation>О программе</translation>
        </message>
        <message>
            <source>Library: %1</source>
            <translation>Библиотека: %1</translation>
        </message>
        <message>
            <source>Cleans scraped news pages, reversibly and offline.</source>
            <translation>Очищает скачанные новостные страницы — обратимо и без сети.</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Скопировать подробности</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close the message</source>
            <translation>Закрыть сообщение</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Скопировать подробности</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>The link leads to %1. Newsdesk opens no links.</source>
            <translation>Ссылка ведёт на %1. Newsdesk ссылок не открывает.</translation>
        </message>
        <message>
            <source>The link says %1. Newsdesk opens no links.</source>
            <translation>В ссылке записано: %1. Newsdesk ссылок не открывает.</translation>
        </message>
    </context>
    <context>
        <name>PagePane</name>
        <message>
            <source>Views of the story</source>
            <translation>Виды материала</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Choose a story in the list to read it here.</source>
            <translation>Выберите материал в списке, чтобы прочесть его здесь.</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Скопировать адрес</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнение</translation>
        </message>
    </context>
    <context>
        <name>ParagraphEditor</name>
        <message>
            <source>Text of the paragraph</source>
            <translation>Текст абзаца</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Go to the story</source>
            <translation>К материалу</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Сохранить отчёт…</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search the stories</source>
            <translation>Поиск по материалам</translation>
        </message>
        <message>
            <source>Search — words, “a phrase”, status:new, missing:author</source>
            <translation>Поиск — слова, "фраза", status:new, missing:author</translation>
        </message>
        <message>
            <source>Save this search (Ctrl+S)</source>
            <translation>Сохранить поиск (Ctrl+S)</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Сохранить поиск</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Find an action or a key</source>
            <translation>Найти действие или клавишу</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Page down, then the next story</source>
            <translation>Листать вниз, затем следующий материал</translation>
        </message>
        <message>
            <source>Page up, then the previous story</source>
            <translation>Листать вверх, затем предыдущий материал</translation>
        </message>
        <message>
            <source>Edit the paragraph</source>
            <translation>Править абзац</translation>
        </message>
        <message>
            <source>Leave the paragraph without change</source>
            <translation>Выйти из абзаца без изменений</translation>
        </message>
        <message>
            <source>Cut or restore the lines</source>
            <translation>Вырезать или вернуть строки</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>%1 (yours)</source>
            <translation>%1 (ваши)</translation>
        </message>
    </context>
    <context>
        <name>Source</name>
        <message>
            <source>… and %1 more characters</source>
            <translation>… и ещё %1 символов</translation>
        </message>
        <message>
            <source>Doubtful: the cleaner is %1 sure</source>
            <translation>Сомнительно: уверенность чистки — %1</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Строка %1</translation>
        </message>
        <message>
            <source>The cleaner is %1 sure</source>
            <translation>Уверенность чистки — %1</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Source lines</source>
            <translation>Строки источника</translation>
        </message>
        <message>
            <source>X cuts or restores a line</source>
            <translation>X вырезает или возвращает строку</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Прервать</translation>
        </message>
        <message>
            <source>saved %1</source>
            <translation>сохранено в %1</translation>
        </message>
        <message>
            <source>No further hit</source>
            <translation>Больше совпадений нет</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Задания</translation>
        </message>
        <message>
            <source>All jobs of this session, and how they went</source>
            <translation>Все задания этого сеанса и их итоги</translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>No headline</source>
            <translation>Без заголовка</translation>
        </message>
        <message>
            <source>Nothing is left of this source. The Source tab shows every line.</source>
            <translation>От этого источника ничего не осталось. Все строки видны на вкладке «Источник».</translation>
        </message>
        <message>
            <source>Line %1 of the source. A click shows it there.</source>
            <translation>Строка источника %1. Щелчок покажет её там.</translation>
        </message>
    </context>
    <context>
        <name>Tally</name>
        <message numerus="yes">
            <source>%n kept</source>
            <translation>
                <numerusform>%n оставлена</numerusform>
                <numerusform>%n оставлены</numerusform>
                <numerusform>%n оставлено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cut</source>
            <translation>
                <numerusform>%n вырезана</numerusform>
                <numerusform>%n вырезаны</numerusform>
                <numerusform>%n вырезано</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n corrected</source>
            <translation>
                <numerusform>%n исправлена</numerusform>
                <numerusform>%n исправлены</numerusform>
                <numerusform>%n исправлено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cut in part</source>
            <translation>
                <numerusform>%n вырезана частично</numerusform>
                <numerusform>%n вырезаны частично</numerusform>
                <numerusform>%n вырезано частично</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Traffic</name>
        <message>
            <source>Import files</source>
            <translation>Импорт файлов</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>Импорт папки</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>There is no text and no file on the clipboard.</source>
            <translation>В буфере нет ни текста, ни файлов.</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Вставленный текст</translation>
        </message>
        <message numerus="yes">
            <source>Imported %1 of %n file(s)</source>
            <translation>
                <numerusform>Импортировано %1 из %n файла</numerusform>
                <numerusform>Импортировано %1 из %n файлов</numerusform>
                <numerusform>Импортировано %1 из %n файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>%n уже есть</numerusform>
                <numerusform>%n уже есть</numerusform>
                <numerusform>%n уже есть</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>%n отложен</numerusform>
                <numerusform>%n отложены</numerusform>
                <numerusform>%n отложено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are much like others</source>
            <translation>
                <numerusform>%n очень похож на другие</numerusform>
                <numerusform>%n очень похожи на другие</numerusform>
                <numerusform>%n очень похожи на другие</numerusform>
            </translation>
        </message>
        <message>
            <source>stopped before the end</source>
            <translation>прервано до конца</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written</source>
            <translation>
                <numerusform>Записан %n файл</numerusform>
                <numerusform>Записаны %n файла</numerusform>
                <numerusform>Записано %n файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n story(s) left out</source>
            <translation>
                <numerusform>, пропущен %n материал</numerusform>
                <numerusform>, пропущены %n материала</numerusform>
                <numerusform>, пропущено %n материалов</numerusform>
            </translation>
        </message>
        <message>
            <source>left out</source>
            <translation>пропущен</translation>
        </message>
        <message>
            <source>added</source>
            <translation>добавлен</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>уже есть</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>отложен</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Pages and texts</source>
            <translation>Страницы и тексты</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Сохранить отчёт</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>import report</source>
            <translation>отчёт об импорте</translation>
        </message>
        <message>
            <source>The report is in %1</source>
            <translation>Отчёт сохранён: %1</translation>
        </message>
        <message numerus="yes">
            <source>, %n story(s) not signed off</source>
            <translation>
                <numerusform>, %n материал не подписан</numerusform>
                <numerusform>, %n материала не подписаны</numerusform>
                <numerusform>, %n материалов не подписано</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Welcome</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Load the sample stories</source>
            <translation>Загрузить примеры</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>Материалов пока нет</translation>
        </message>
        <message>
            <source>Drop scraped pages or a folder of them here, or press Ctrl+I.</source>
            <translation>Перетащите сюда скачанные страницы или папку с ними либо нажмите Ctrl+I.</translation>
        </message>
        <message>
            <source>Read what is left; Source shows every line that was cut, and why.</source>
            <translation>Прочтите, что осталось; «Источник» покажет каждую вырезанную строку и причину.</translation>
        </message>
        <message>
            <source>Mend what is wrong, press V when it is right, Ctrl+E to hand it on.</source>
            <translation>Поправьте ошибки, нажмите V, когда всё верно, и Ctrl+E, чтобы передать дальше.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На проверке</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>body</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>subheading</source>
            <translation>подзаголовок</translation>
        </message>
        <message>
            <source>list</source>
            <translation>список</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>цитата</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>заголовок</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>автор</translation>
        </message>
        <message>
            <source>date</source>
            <translation>дата</translation>
        </message>
        <message>
            <source>section</source>
            <translation>рубрика</translation>
        </message>
        <message>
            <source>caption</source>
            <translation>подпись</translation>
        </message>
        <message>
            <source>photo credit</source>
            <translation>автор фото</translation>
        </message>
        <message>
            <source>related story</source>
            <translation>другой материал</translation>
        </message>
        <message>
            <source>sharing</source>
            <translation>поделиться</translation>
        </message>
        <message>
            <source>subscribe</source>
            <translation>подписка</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>комментарий</translation>
        </message>
        <message>
            <source>menu</source>
            <translation>меню</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>контакты</translation>
        </message>
        <message>
            <source>legal notice</source>
            <translation>правовая справка</translation>
        </message>
        <message>
            <source>front matter</source>
            <translation>шапка файла</translation>
        </message>
        <message>
            <source>other</source>
            <translation>прочее</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>оставлена</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>вырезана</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>исправлена</translation>
        </message>
        <message>
            <source>cut in part</source>
            <translation>вырезана частично</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодировка</translation>
        </message>
        <message>
            <source>Cleaning</source>
            <translation>Очистка</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>cleaner</source>
            <translation>очистка</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Always cut</source>
            <translation>Всегда вырезать</translation>
        </message>
        <message>
            <source>balanced</source>
            <translation>взвешенная</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>вручную</translation>
        </message>
        <message>
            <source>cautious</source>
            <translation>осторожная</translation>
        </message>
        <message>
            <source>strict</source>
            <translation>строгая</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Assignee</source>
            <translation>Исполнитель</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>Saved search</source>
            <translation>Сохранённый поиск</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Дубли</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>Надзаголовок</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Лид</translation>
        </message>
        <message>
            <source>Photo credit</source>
            <translation>Автор фото</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Source address</source>
            <translation>Адрес источника</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Обновлено</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Эмбарго</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Срочность</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Обычная</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Низкая</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Высокая</translation>
        </message>
        <message>
            <source>Flash</source>
            <translation>Молния</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>Свои поля</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Настройка</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Утверждение</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Правка</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>False</source>
            <translation>Ложь</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Выделение</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Misleading</source>
            <translation>Вводит в заблуждение</translation>
        </message>
        <message>
            <source>Mostly true</source>
            <translation>В основном правда</translation>
        </message>
        <message>
            <source>Not checkable</source>
            <translation>Нельзя проверить</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыто</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>Satire</source>
            <translation>Сатира</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Правда</translation>
        </message>
        <message>
            <source>Unproven</source>
            <translation>Не доказано</translation>
        </message>
        <message>
            <source>Won't fix</source>
            <translation>Останется так</translation>
        </message>
        <message>
            <source>comparison</source>
            <translation>сравнение</translation>
        </message>
        <message>
            <source>count and list</source>
            <translation>число и перечень</translation>
        </message>
        <message>
            <source>date or period</source>
            <translation>дата или срок</translation>
        </message>
        <message>
            <source>direct quote</source>
            <translation>прямая речь</translation>
        </message>
        <message>
            <source>law</source>
            <translation>закон</translation>
        </message>
        <message>
            <source>money</source>
            <translation>деньги</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>на новом месте</translation>
        </message>
        <message>
            <source>number</source>
            <translation>число</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>организация</translation>
        </message>
        <message>
            <source>person</source>
            <translation>лицо</translation>
        </message>
        <message>
            <source>place name</source>
            <translation>место</translation>
        </message>
        <message>
            <source>ranking</source>
            <translation>первенство</translation>
        </message>
        <message>
            <source>share</source>
            <translation>доля</translation>
        </message>
        <message>
            <source>words changed</source>
            <translation>слова изменились</translation>
        </message>
        <message>
            <source>words cut</source>
            <translation>слова вырезаны</translation>
        </message>
        <message>
            <source>words gone</source>
            <translation>слов больше нет</translation>
        </message>
        <message>
            <source>Packet</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Стенограмма</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Front matter: its values are kept as fields</source>
            <translation>Шапка файла: её значения сохранены в полях</translation>
        </message>
        <message>
            <source>The path to this page: front page, section, story</source>
            <translation>Путь к этой странице: главная, рубрика, материал</translation>
        </message>
        <message>
            <source>Asks the reader to subscribe, follow or write in</source>
            <translation>Призыв подписаться, следить или написать в редакцию</translation>
        </message>
        <message>
            <source>Stands over a list of other stories</source>
            <translation>Заголовок над списком других материалов</translation>
        </message>
        <message>
            <source>Leads to another story</source>
            <translation>Ведёт к другому материалу</translation>
        </message>
        <message>
            <source>Belongs to the comments under the story</source>
            <translation>Относится к комментариям под материалом</translation>
        </message>
        <message>
            <source>Says whose picture it is</source>
            <translation>Называет автора или источник снимка</translation>
        </message>
        <message>
            <source>Stands under a picture, above its credit</source>
            <translation>Подпись под снимком, над указанием источника</translation>
        </message>
        <message>
            <source>Speaks of cookies</source>
            <translation>Говорит о файлах cookie</translation>
        </message>
        <message>
            <source>Copyright, terms or the outlet's registration</source>
            <translation>Авторские права, условия или регистрация издания</translation>
        </message>
        <message>
            <source>Names the author; kept as the byline field</source>
            <translation>Называет автора; сохранено в поле «Автор»</translation>
        </message>
        <message>
            <source>Marks an advertisement</source>
            <translation>Помечает рекламу</translation>
        </message>
        <message>
            <source>Only figures and signs: a counter, a rate or a page number</source>
            <translation>Только цифры и знаки: счётчик, курс или номер страницы</translation>
        </message>
        <message>
            <source>Stands under the heading of a list of stories</source>
            <translation>Стоит под заголовком списка материалов</translation>
        </message>
        <message>
            <source>Says when the page was published or changed</source>
            <translation>Говорит, когда страницу опубликовали или изменили</translation>
        </message>
        <message>
            <source>A word of the page's menus</source>
            <translation>Слово из меню страницы</translation>
        </message>
        <message>
            <source>A button to share, print or save the page</source>
            <translation>Кнопка: поделиться, напечатать или сохранить</translation>
        </message>
        <message>
            <source>A date and little else; kept as the date field where it is the story's</source>
            <translation>Дата и почти ничего больше; сохранена в поле «Дата», если это дата материала</translation>
        </message>
        <message>
            <source>A mail address, web address or telephone</source>
            <translation>Почтовый адрес, адрес сайта или телефон</translation>
        </message>
        <message>
            <source>A list of tags, topics or sections</source>
            <translation>Список меток, тем или рубрик</translation>
        </message>
        <message>
            <source>A counter of views, votes or minutes</source>
            <translation>Счётчик просмотров, голосов или минут</translation>
        </message>
        <message>
            <source>Running text of the story</source>
            <translation>Связный текст материала</translation>
        </message>
        <message>
            <source>subhead</source>
            <translation>подзаголовок</translation>
        </message>
        <message>
            <source>list item</source>
            <translation>пункт списка</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>цитата</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>снимок</translation>
        </message>
        <message>
            <source>Kept as the headline field</source>
            <translation>Сохранено в поле «Заголовок»</translation>
        </message>
        <message>
            <source>Stands once</source>
            <translation>Стоит один раз</translation>
        </message>
        <message>
            <source>Stands twice</source>
            <translation>Стоит дважды</translation>
        </message>
        <message>
            <source>Stands three times</source>
            <translation>Стоит трижды</translation>
        </message>
        <message>
            <source>Stands four times</source>
            <translation>Стоит четыре раза</translation>
        </message>
        <message>
            <source>kept as the headline field</source>
            <translation>сохранено в поле «Заголовок»</translation>
        </message>
        <message>
            <source>A short line above the story</source>
            <translation>Короткая строка над материалом</translation>
        </message>
        <message>
            <source>A short line below the story</source>
            <translation>Короткая строка под материалом</translation>
        </message>
        <message>
            <source>A short line between paragraphs of the story</source>
            <translation>Короткая строка между абзацами материала</translation>
        </message>
        <message>
            <source>A line that stands more than once</source>
            <translation>Строка, которая повторяется</translation>
        </message>
        <message>
            <source>Text above the story</source>
            <translation>Текст над материалом</translation>
        </message>
        <message>
            <source>Text below the story</source>
            <translation>Текст под материалом</translation>
        </message>
        <message>
            <source>Text between paragraphs of the story</source>
            <translation>Текст между абзацами материала</translation>
        </message>
        <message>
            <source>above the story</source>
            <translation>над материалом</translation>
        </message>
        <message>
            <source>below the story</source>
            <translation>под материалом</translation>
        </message>
        <message>
            <source>between paragraphs of the story</source>
            <translation>между абзацами материала</translation>
        </message>
        <message>
            <source>a headline</source>
            <translation>заголовок</translation>
        </message>
        <message>
            <source>a headline twice</source>
            <translation>заголовок дважды</translation>
        </message>
        <message>
            <source>a summary</source>
            <translation>краткое изложение</translation>
        </message>
        <message>
            <source>a time</source>
            <translation>время</translation>
        </message>
        <message>
            <source>Also stands above the story, but fits the text less well</source>
            <translation>Тоже стоит над материалом, но хуже подходит к тексту</translation>
        </message>
        <message>
            <source>An address on the page</source>
            <translation>Адрес на странице</translation>
        </message>
        <message>
            <source>less likely than the one chosen</source>
            <translation>менее вероятно, чем выбранное</translation>
        </message>
        <message>
            <source>Guessed from the words of the story</source>
            <translation>Определён по словам материала</translation>
        </message>
        <message>
            <source>Nothing on the page says so</source>
            <translation>На странице об этом ничего нет</translation>
        </message>
        <message>
            <source>Stands above the story</source>
            <translation>Стоит над материалом</translation>
        </message>
        <message>
            <source>Stands below the story</source>
            <translation>Стоит под материалом</translation>
        </message>
        <message>
            <source>Stands in the story itself</source>
            <translation>Стоит в самом материале</translation>
        </message>
        <message>
            <source>Stands between headline and story</source>
            <translation>Стоит между заголовком и материалом</translation>
        </message>
        <message>
            <source>Stands by the headline</source>
            <translation>Стоит у заголовка</translation>
        </message>
        <message>
            <source>Stands by the headline and in the menu</source>
            <translation>Стоит у заголовка и в меню</translation>
        </message>
        <message>
            <source>Stands in the copyright line</source>
            <translation>Стоит в строке об авторских правах</translation>
        </message>
        <message>
            <source>The same value in another place</source>
            <translation>То же значение в другом месте</translation>
        </message>
        <message>
            <source>Named in the copyright line</source>
            <translation>Названо в строке об авторских правах</translation>
        </message>
        <message>
            <source>Named inside a line by the story</source>
            <translation>Названо внутри строки рядом с материалом</translation>
        </message>
        <message>
            <source>Part of a path above the headline</source>
            <translation>Часть пути над заголовком</translation>
        </message>
        <message>
            <source>Belongs to another story</source>
            <translation>Относится к другому материалу</translation>
        </message>
        <message>
            <source>The section in the path to the page</source>
            <translation>Рубрика в пути к странице</translation>
        </message>
        <message>
            <source>A name that stands alone by the story</source>
            <translation>Имя, которое стоит отдельно рядом с материалом</translation>
        </message>
        <message>
            <source>A name beside the date</source>
            <translation>Имя рядом с датой</translation>
        </message>
        <message>
            <source>The domain of a mail address on the page</source>
            <translation>Домен почтового адреса на странице</translation>
        </message>
        <message>
            <source>Says when the story was published</source>
            <translation>Говорит, когда материал опубликован</translation>
        </message>
        <message>
            <source>Says when the page was changed</source>
            <translation>Говорит, когда страницу изменили</translation>
        </message>
        <message>
            <source>Stated in the front matter</source>
            <translation>Указано в шапке файла</translation>
        </message>
        <message>
            <source>The front matter states another value</source>
            <translation>В шапке файла указано другое значение</translation>
        </message>
        <message>
            <source>No headline was found</source>
            <translation>Заголовок не найден</translation>
        </message>
        <message>
            <source>first</source>
            <translation>первая</translation>
        </message>
        <message>
            <source>second</source>
            <translation>вторая</translation>
        </message>
        <message>
            <source>third</source>
            <translation>третья</translation>
        </message>
        <message>
            <source>fourth</source>
            <translation>четвёртая</translation>
        </message>
        <message>
            <source>fifth</source>
            <translation>пятая</translation>
        </message>
        <message>
            <source>sixth</source>
            <translation>шестая</translation>
        </message>
        <message>
            <source>Headline is empty</source>
            <translation>Заголовок пуст</translation>
        </message>
        <message>
            <source>Not a date; write it as 2025-04-24</source>
            <translation>Это не дата; запишите её так: 2025-04-24</translation>
        </message>
        <message>
            <source>A language is a code such as ru, en or de</source>
            <translation>Язык — это код, например ru, en или de</translation>
        </message>
        <message>
            <source>The story names no outlet.</source>
            <translation>У материала не указано издание.</translation>
        </message>
        <message>
            <source>Fill in its outlet first.</source>
            <translation>Сначала заполните поле «Издание».</translation>
        </message>
        <message>
            <source>The line has no words.</source>
            <translation>В строке нет слов.</translation>
        </message>
        <message>
            <source>Choose a line with words.</source>
            <translation>Выберите строку со словами.</translation>
        </message>
        <message>
            <source>Cut by hand</source>
            <translation>Вырезано вручную</translation>
        </message>
        <message>
            <source>Kept by hand</source>
            <translation>Оставлено вручную</translation>
        </message>
        <message>
            <source>Corrected by hand</source>
            <translation>Исправлено вручную</translation>
        </message>
        <message>
            <source>import</source>
            <translation>импорт</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>вырезание</translation>
        </message>
        <message>
            <source>return of a cut</source>
            <translation>возврат вырезанного</translation>
        </message>
        <message>
            <source>typing</source>
            <translation>правка текста</translation>
        </message>
        <message>
            <source>cleaning again</source>
            <translation>повторная очистка</translation>
        </message>
        <message>
            <source>move to the bin</source>
            <translation>перемещение в корзину</translation>
        </message>
        <message>
            <source>return from the bin</source>
            <translation>возврат из корзины</translation>
        </message>
        <message>
            <source>change of headline</source>
            <translation>правка заголовка</translation>
        </message>
        <message>
            <source>change of byline</source>
            <translation>правка автора</translation>
        </message>
        <message>
            <source>change of published</source>
            <translation>правка даты</translation>
        </message>
        <message>
            <source>change of section</source>
            <translation>правка рубрики</translation>
        </message>
        <message>
            <source>change of outlet</source>
            <translation>правка издания</translation>
        </message>
        <message>
            <source>change of language</source>
            <translation>правка языка</translation>
        </message>
        <message>
            <source>change of status</source>
            <translation>смена статуса</translation>
        </message>
        <message>
            <source>This search is too long.</source>
            <translation>Запрос слишком длинный.</translation>
        </message>
        <message>
            <source>There are too many parentheses in parentheses.</source>
            <translation>Слишком много вложенных скобок.</translation>
        </message>
        <message>
            <source>OR needs something on both sides.</source>
            <translation>Слева и справа от ИЛИ (OR) должно что-то стоять.</translation>
        </message>
        <message>
            <source>To find the word itself, write it in quotes.</source>
            <translation>Чтобы найти само это слово, возьмите его в кавычки.</translation>
        </message>
        <message>
            <source>To find the words themselves, quote them.</source>
            <translation>Чтобы найти сами эти слова, возьмите их в кавычки.</translation>
        </message>
        <message>
            <source>Write what to look for right behind the colon.</source>
            <translation>Напишите, что искать, сразу после двоеточия.</translation>
        </message>
        <message>
            <source>Write what to look for in it.</source>
            <translation>Напишите, что в нём искать.</translation>
        </message>
        <message>
            <source>Two letters, such as ru, en or de.</source>
            <translation>Две буквы, например ru, en или de.</translation>
        </message>
        <message>
            <source>Such as missing:author or missing:published.</source>
            <translation>Например, нет:автор или нет:опубликовано.</translation>
        </message>
        <message>
            <source>Such as has:tags, has:notes, has:edits, has:flags or has:duplicates.</source>
            <translation>Например, есть:метки, есть:заметки, есть:правки, есть:замечания или есть:дубли.</translation>
        </message>
        <message>
            <source>Such as words:&gt;500, words:&lt;=50 or words:100..500.</source>
            <translation>Например, слов:&gt;500, слов:&lt;=50 или слов:100..500.</translation>
        </message>
        <message>
            <source>Such as id:12 or id:3,5,9..12.</source>
            <translation>Например, номер:12 или номер:3,5,9..12.</translation>
        </message>
        <message>
            <source>A period needs a beginning or an end.</source>
            <translation>У периода должно быть начало или конец.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>Период кончается раньше, чем начинается.</translation>
        </message>
        <message>
            <source>No day lies there.</source>
            <translation>Таких дней нет.</translation>
        </message>
        <message>
            <source>Write 2025, 2025-04 or 2025-04-24, or a period such as 2025-04..2025-06.</source>
            <translation>Напишите 2025, 2025-04 или 2025-04-24 либо период, например 2025-04..2025-06.</translation>
        </message>
        <message>
            <source>The range ends before it begins.</source>
            <translation>Конец промежутка меньше его начала.</translation>
        </message>
        <message>
            <source>A number is missing here.</source>
            <translation>Здесь не хватает числа.</translation>
        </message>
        <message>
            <source>Words in the headline</source>
            <translation>Слова в заголовке</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Кто написал</translation>
        </message>
        <message>
            <source>Section of the outlet</source>
            <translation>Рубрика издания</translation>
        </message>
        <message>
            <source>Where it was published</source>
            <translation>Где опубликовано</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>На каком этапе работа</translation>
        </message>
        <message>
            <source>Language code</source>
            <translation>Код языка</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <source>Who works on it</source>
            <translation>Кто работает над материалом</translation>
        </message>
        <message>
            <source>Day, month, year or period</source>
            <translation>День, месяц, год или период</translation>
        </message>
        <message>
            <source>Day of the import</source>
            <translation>День импорта</translation>
        </message>
        <message>
            <source>A field without a value</source>
            <translation>Поле без значения</translation>
        </message>
        <message>
            <source>A field with a value, edits, notes</source>
            <translation>Поле со значением, правки, заметки</translation>
        </message>
        <message>
            <source>State of its claims</source>
            <translation>Состояние утверждений</translation>
        </message>
        <message>
            <source>What a check found</source>
            <translation>Что нашла проверка</translation>
        </message>
        <message>
            <source>Number of words</source>
            <translation>Число слов</translation>
        </message>
        <message>
            <source>Number of a story</source>
            <translation>Номер материала</translation>
        </message>
        <message>
            <source>Numbers of stories</source>
            <translation>Номера материалов</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На проверке</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Not yet looked at</source>
            <translation>Ещё не разбирались</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Вчера</translation>
        </message>
        <message>
            <source>The last seven days</source>
            <translation>Последние семь дней</translation>
        </message>
        <message>
            <source>The last thirty days</source>
            <translation>Последние тридцать дней</translation>
        </message>
        <message>
            <source>The last 365 days</source>
            <translation>Последние 365 дней</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Assignee</source>
            <translation>Исполнитель</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Edits by hand</source>
            <translation>Правки вручную</translation>
        </message>
        <message>
            <source>Fields to look at</source>
            <translation>Поля, на которые стоит взглянуть</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Дубли</translation>
        </message>
        <message>
            <source>At character %1: %2</source>
            <translation>Знак %1. %2</translation>
        </message>
        <message>
            <source>At most %1 words can be searched for at once.</source>
            <translation>За один раз можно искать не больше %1 слов.</translation>
        </message>
        <message>
            <source>At most %1 can be open.</source>
            <translation>Открытых скобок может быть не больше %1.</translation>
        </message>
        <message>
            <source>There is no field “%1”.</source>
            <translation>Нет поля «%1».</translation>
        </message>
        <message>
            <source>Did you mean %1: here? To find the words themselves, quote them.</source>
            <translation>Может быть, %1:? Чтобы найти сами эти слова, возьмите их в кавычки.</translation>
        </message>
        <message>
            <source>Did you mean %1?</source>
            <translation>Может быть, %1?</translation>
        </message>
        <message>
            <source>Nothing is said after “%1”.</source>
            <translation>После «%1» ничего не сказано.</translation>
        </message>
        <message>
            <source>Write what to look for, or %1 for stories without it.</source>
            <translation>Напишите, что искать, или %1, чтобы найти материалы без этого поля.</translation>
        </message>
        <message>
            <source>Every story has “%1”.</source>
            <translation>Поле «%1» есть у каждого материала.</translation>
        </message>
        <message>
            <source>There is no status “%1”.</source>
            <translation>Нет статуса «%1».</translation>
        </message>
        <message>
            <source>There are %1.</source>
            <translation>Есть %1.</translation>
        </message>
        <message>
            <source>No claim is “%1”.</source>
            <translation>Утверждений в состоянии «%1» не бывает.</translation>
        </message>
        <message>
            <source>“%1” is no language code.</source>
            <translation>«%1» — не код языка.</translation>
        </message>
        <message>
            <source>No story can be without “%1”.</source>
            <translation>Материалов без «%1» не бывает.</translation>
        </message>
        <message>
            <source>No story can have “%1”.</source>
            <translation>Нельзя спросить, есть ли у материала «%1».</translation>
        </message>
        <message>
            <source>“%1” is no name of a check.</source>
            <translation>«%1» — не название проверки.</translation>
        </message>
        <message>
            <source>“%1” is no day, month or year.</source>
            <translation>«%1» — не день, не месяц и не год.</translation>
        </message>
        <message>
            <source>“%1” is no whole number.</source>
            <translation>«%1» — не целое число.</translation>
        </message>
        <message>
            <source>Such as %1.</source>
            <translation>Например, %1.</translation>
        </message>
        <message>
            <source>%1, %2, not in its run of paragraphs</source>
            <translation>%1, %2, вне связного текста</translation>
        </message>
        <message>
            <source>“%1”, counted from %2</source>
            <translation>«%1», считая от %2</translation>
        </message>
        <message>
            <source>Stands inside the story as a %2</source>
            <translation>Стоит внутри материала как %2</translation>
        </message>
        <message>
            <source>%1, not in its run of paragraphs</source>
            <translation>%1, вне связного текста</translation>
        </message>
        <message>
            <source>Looks like a list of other stories: %2</source>
            <translation>Похоже на список других материалов: %2</translation>
        </message>
        <message>
            <source>%1, a summary and a time</source>
            <translation>%1, краткое изложение и время</translation>
        </message>
        <message>
            <source>%1 and a summary</source>
            <translation>%1 и краткое изложение</translation>
        </message>
        <message>
            <source>%1 and a time</source>
            <translation>%1 и время</translation>
        </message>
        <message>
            <source>Stands behind “%2”</source>
            <translation>Стоит после «%2»</translation>
        </message>
        <message>
            <source>Stands twice, %2</source>
            <translation>Стоит дважды, %2</translation>
        </message>
        <message>
            <source>Stands three times, %2</source>
            <translation>Стоит трижды, %2</translation>
        </message>
        <message>
            <source>Stands four times, %2</source>
            <translation>Стоит четыре раза, %2</translation>
        </message>
        <message numerus="yes">
            <source>Stands %n times, %2</source>
            <translation>
                <numerusform>Стоит %n раз, %2</numerusform>
                <numerusform>Стоит %n раза, %2</numerusform>
                <numerusform>Стоит %n раз, %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stands %n times</source>
            <translation>
                <numerusform>Стоит %n раз</numerusform>
                <numerusform>Стоит %n раза</numerusform>
                <numerusform>Стоит %n раз</numerusform>
            </translation>
        </message>
        <message>
            <source>%1th copy of the headline</source>
            <translation>%1-я копия заголовка</translation>
        </message>
        <message>
            <source>%1 copy of the headline</source>
            <translation>%1 копия заголовка</translation>
        </message>
        <message>
            <source>%1: day or month first?</source>
            <translation>%1: сначала день или месяц?</translation>
        </message>
        <message>
            <source>%1: no year is stated</source>
            <translation>%1: год не указан</translation>
        </message>
        <message>
            <source>Status is one of %2</source>
            <translation>Статус — один из: %2</translation>
        </message>
        <message numerus="yes">
            <source>change of %n fields</source>
            <translation>
                <numerusform>правка %n поля</numerusform>
                <numerusform>правка %n полей</numerusform>
                <numerusform>правка %n полей</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2 stories</source>
            <translation>%1, материалов: %2</translation>
        </message>
        <message>
            <source>%1 of %2 stories</source>
            <translation>%1, материалов: %2</translation>
        </message>
        <message>
            <source>reading as %1</source>
            <translation>чтение в кодировке %1</translation>
        </message>
        <message>
            <source>%1 edit by hand stays with %2</source>
            <translation>правок вручную осталось с %2: %1</translation>
        </message>
        <message>
            <source>%1 edits by hand stay with %2</source>
            <translation>правок вручную осталось с %2: %1</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message>
            <source>Asks the reader for money</source>
            <translation>Просит у читателя денег</translation>
        </message>
        <message>
            <source>Asks the reader to sign in or register</source>
            <translation>Предлагает войти или зарегистрироваться</translation>
        </message>
        <message>
            <source>Belongs to a poll</source>
            <translation>Часть опроса</translation>
        </message>
        <message>
            <source>Leads to the outlet's app</source>
            <translation>Ведёт в приложение издания</translation>
        </message>
        <message>
            <source>Says that the story goes on</source>
            <translation>Говорит, что материал продолжается</translation>
        </message>
        <message>
            <source>The address of a page</source>
            <translation>Адрес страницы</translation>
        </message>
        <message>
            <source>The name of a section</source>
            <translation>Название раздела</translation>
        </message>
        <message>
            <source>Weather, rates or traffic</source>
            <translation>Погода, курсы или пробки</translation>
        </message>
        <message>
            <source>You cut this line in every story of this outlet</source>
            <translation>Вы вырезаете эту строку во всех материалах издания</translation>
        </message>
        <message numerus="yes">
            <source>Stands in %1 of %n stories of this outlet</source>
            <translation>
                <numerusform>Стоит в %1 из %n материала этого издания</numerusform>
                <numerusform>Стоит в %1 из %n материалов этого издания</numerusform>
                <numerusform>Стоит в %1 из %n материалов этого издания</numerusform>
            </translation>
        </message>
        <message>
            <source>Short line among menu lines</source>
            <translation>Короткая строка среди строк меню</translation>
        </message>
        <message>
            <source>Many links</source>
            <translation>Много ссылок</translation>
        </message>
        <message>
            <source>Repeats an earlier line</source>
            <translation>Повторяет строку выше</translation>
        </message>
        <message>
            <source>body from here</source>
            <translation>текст отсюда</translation>
        </message>
        <message>
            <source>body up to here</source>
            <translation>текст досюда</translation>
        </message>
        <message>
            <source>cut of a line</source>
            <translation>вырезание строки</translation>
        </message>
        <message>
            <source>removal of an outlet's rule</source>
            <translation>удаление правила издания</translation>
        </message>
        <message>
            <source>%1 headlines with times</source>
            <translation>заголовков со временем — %1</translation>
        </message>
        <message>
            <source>%1 headlines</source>
            <translation>заголовков — %1</translation>
        </message>
        <message>
            <source>two</source>
            <translation>два</translation>
        </message>
        <message>
            <source>three</source>
            <translation>три</translation>
        </message>
        <message>
            <source>four</source>
            <translation>четыре</translation>
        </message>
        <message>
            <source>five</source>
            <translation>пять</translation>
        </message>
        <message>
            <source>six</source>
            <translation>шесть</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>семь</translation>
        </message>
        <message>
            <source>eight</source>
            <translation>восемь</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>девять</translation>
        </message>
        <message>
            <source>ten</source>
            <translation>десять</translation>
        </message>
        <message>
            <source>Speaks of rights and terms</source>
            <translation>Говорит о правах и условиях</translation>
        </message>
        <message>
            <source>Speaks of cookies and privacy</source>
            <translation>Говорит о файлах cookie и личных данных</translation>
        </message>
        <message>
            <source>Speaks of comments and logging in</source>
            <translation>Говорит о комментариях и входе на сайт</translation>
        </message>
        <message>
            <source>Asks to subscribe or follow</source>
            <translation>Просит подписаться</translation>
        </message>
        <message>
            <source>Advertises or sells</source>
            <translation>Рекламирует или продаёт</translation>
        </message>
        <message>
            <source>Little but a link</source>
            <translation>Почти одна ссылка</translation>
        </message>
        <message>
            <source>Stands more than once</source>
            <translation>Стоит не один раз</translation>
        </message>
        <message>
            <source>Shares few words with the story</source>
            <translation>Мало общих слов с материалом</translation>
        </message>
        <message>
            <source>A short line</source>
            <translation>Короткая строка</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>No headline stands above the story; its first line</source>
            <translation>Над материалом нет заголовка; взята его первая строка</translation>
        </message>
        <message>
            <source>Stands by the story as a headline does</source>
            <translation>Стоит у материала там, где бывает заголовок</translation>
        </message>
        <message>
            <source>Stands behind a label</source>
            <translation>Стоит после пометки</translation>
        </message>
        <message>
            <source>Belongs to a comment</source>
            <translation>Относится к комментарию</translation>
        </message>
        <message>
            <source>Stands beside the date</source>
            <translation>Стоит рядом с датой</translation>
        </message>
        <message>
            <source>A word for a section in a short line</source>
            <translation>Название рубрики в короткой строке</translation>
        </message>
        <message>
            <source>Part of the path to the page</source>
            <translation>Часть пути к странице</translation>
        </message>
        <message>
            <source>Part of a short line by the story</source>
            <translation>Часть короткой строки у материала</translation>
        </message>
        <message>
            <source>Stands alone by the story</source>
            <translation>Стоит отдельно у материала</translation>
        </message>
        <message>
            <source>the page's data for search engines</source>
            <translation>данных страницы для поисковиков</translation>
        </message>
        <message>
            <source>the page's data for sharing</source>
            <translation>данных страницы для соцсетей</translation>
        </message>
        <message>
            <source>the page's title</source>
            <translation>названии страницы</translation>
        </message>
        <message>
            <source>the path to the page</source>
            <translation>пути к странице</translation>
        </message>
        <message>
            <source>%1, above the story</source>
            <translation>%1, над материалом</translation>
        </message>
        <message>
            <source>%1, below the story</source>
            <translation>%1, под материалом</translation>
        </message>
        <message>
            <source>%1, between paragraphs of the story</source>
            <translation>%1, между абзацами материала</translation>
        </message>
        <message numerus="yes">
            <source>One of %n short lines in a row</source>
            <translation>
                <numerusform>Одна из %n короткой строки подряд</numerusform>
                <numerusform>Одна из %n коротких строк подряд</numerusform>
                <numerusform>Одна из %n коротких строк подряд</numerusform>
            </translation>
        </message>
        <message>
            <source>Stated in the page's markup (%2)</source>
            <translation>Указано в разметке страницы (%2)</translation>
        </message>
        <message>
            <source>Stated in %2</source>
            <translation>Указано в %2</translation>
        </message>
        <message>
            <source>%1, without what stands before it</source>
            <translation>%1, без того, что стоит перед ним</translation>
        </message>
        <message>
            <source>%1, without “%2”</source>
            <translation>%1, без «%2»</translation>
        </message>
        <message>
            <source>Stands behind “%1” in a line by the story</source>
            <translation>Стоит после «%1» в строке у материала</translation>
        </message>
        <message>
            <source>too unlikely to be chosen</source>
            <translation>слишком маловероятно, чтобы выбрать</translation>
        </message>
        <message>
            <source>change of tags</source>
            <translation>правка меток</translation>
        </message>
        <message>
            <source>change of assignee</source>
            <translation>смена исполнителя</translation>
        </message>
        <message>
            <source>order of the tags</source>
            <translation>порядок меток</translation>
        </message>
        <message>
            <source>order of the saved searches</source>
            <translation>порядок сохранённых поисков</translation>
        </message>
        <message>
            <source>A tag was changed since.</source>
            <translation>Метку с тех пор изменили.</translation>
        </message>
        <message>
            <source>A saved search was changed since.</source>
            <translation>Сохранённый поиск с тех пор изменили.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the tags.</source>
            <translation>Ничего не изменено; проверьте метки.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the saved searches.</source>
            <translation>Ничего не изменено; проверьте сохранённые поиски.</translation>
        </message>
        <message>
            <source>A tag has 1 to 80 characters and no semicolon.</source>
            <translation>В метке от 1 до 80 знаков и нет точки с запятой.</translation>
        </message>
        <message>
            <source>A name has 1 to 80 characters.</source>
            <translation>В названии от 1 до 80 знаков.</translation>
        </message>
        <message>
            <source>It may be gone already.</source>
            <translation>Возможно, её уже нет.</translation>
        </message>
        <message>
            <source>It may be removed already.</source>
            <translation>Возможно, его уже удалили.</translation>
        </message>
        <message>
            <source>That saved search is not there.</source>
            <translation>Такого сохранённого поиска нет.</translation>
        </message>
        <message>
            <source>tag “%1”</source>
            <translation>метка «%1»</translation>
        </message>
        <message>
            <source>removal of tag “%1”</source>
            <translation>снятие метки «%1»</translation>
        </message>
        <message>
            <source>new name of tag “%1”</source>
            <translation>новое название метки «%1»</translation>
        </message>
        <message>
            <source>saved search “%1”</source>
            <translation>сохранённый поиск «%1»</translation>
        </message>
        <message>
            <source>duplicates of “%1”</source>
            <translation>дубли «%1»</translation>
        </message>
        <message>
            <source>change of saved search “%1”</source>
            <translation>изменение сохранённого поиска «%1»</translation>
        </message>
        <message>
            <source>new name of saved search “%1”</source>
            <translation>новое название сохранённого поиска «%1»</translation>
        </message>
        <message>
            <source>removal of saved search “%1”</source>
            <translation>удаление сохранённого поиска «%1»</translation>
        </message>
        <message>
            <source>“%1” cannot be a tag.</source>
            <translation>«%1» не может быть меткой.</translation>
        </message>
        <message>
            <source>“%1” cannot be a name.</source>
            <translation>«%1» не может быть названием.</translation>
        </message>
        <message>
            <source>There is no tag “%1”.</source>
            <translation>Метки «%1» нет.</translation>
        </message>
        <message>
            <source>Taken from a duplicate</source>
            <translation>Взято из дубля</translation>
        </message>
        <message>
            <source>telling stories apart</source>
            <translation>отметка «не дубли»</translation>
        </message>
        <message>
            <source>Whether two stories are duplicates was changed since.</source>
            <translation>Отметку о том, дубли ли это, с тех пор изменили.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the duplicates.</source>
            <translation>Ничего не изменено; посмотрите дубли.</translation>
        </message>
        <message>
            <source>return to an earlier state</source>
            <translation>возврат к прежнему состоянию</translation>
        </message>
        <message>
            <source>own fields</source>
            <translation>свои поля</translation>
        </message>
        <message>
            <source>The newsroom's own fields were changed since.</source>
            <translation>Свои поля редакции с тех пор изменились.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at them.</source>
            <translation>Ничего не изменено; посмотрите на них.</translation>
        </message>
        <message>
            <source>An address begins with http:// or https://</source>
            <translation>Адрес начинается с http:// или https://</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>заголовок</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>автор</translation>
        </message>
        <message>
            <source>published</source>
            <translation>дата публикации</translation>
        </message>
        <message>
            <source>section</source>
            <translation>раздел</translation>
        </message>
        <message>
            <source>outlet</source>
            <translation>издание</translation>
        </message>
        <message>
            <source>language</source>
            <translation>язык</translation>
        </message>
        <message>
            <source>status</source>
            <translation>статус</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>метки</translation>
        </message>
        <message>
            <source>assignee</source>
            <translation>исполнитель</translation>
        </message>
        <message>
            <source>kicker</source>
            <translation>надзаголовок</translation>
        </message>
        <message>
            <source>lead</source>
            <translation>лид</translation>
        </message>
        <message>
            <source>photo credit</source>
            <translation>автор фото</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <source>source address</source>
            <translation>адрес источника</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>дата обновления</translation>
        </message>
        <message>
            <source>embargo</source>
            <translation>эмбарго</translation>
        </message>
        <message>
            <source>urgency</source>
            <translation>срочность</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>заметки</translation>
        </message>
        <message>
            <source>There is nothing to look for.</source>
            <translation>Не сказано, что искать.</translation>
        </message>
        <message>
            <source>Write the words to replace.</source>
            <translation>Напишите слова, которые нужно заменить.</translation>
        </message>
        <message>
            <source>Mend the pattern.</source>
            <translation>Исправьте шаблон.</translation>
        </message>
        <message>
            <source>The pattern takes too long.</source>
            <translation>Поиск по шаблону идёт слишком долго.</translation>
        </message>
        <message>
            <source>Write it with fewer signs that repeat, such as * and +.</source>
            <translation>Напишите его с меньшим числом знаков повтора, таких как * и +.</translation>
        </message>
        <message>
            <source>Name only groups that the pattern has.</source>
            <translation>Называйте только те группы, которые есть в шаблоне.</translation>
        </message>
        <message>
            <source>Words over the headline</source>
            <translation>Слова над заголовком</translation>
        </message>
        <message>
            <source>Who took the photo</source>
            <translation>Кто снял фото</translation>
        </message>
        <message>
            <source>Where it happened</source>
            <translation>Где это случилось</translation>
        </message>
        <message>
            <source>How urgent it is</source>
            <translation>Насколько срочно</translation>
        </message>
        <message>
            <source>Words of the lead</source>
            <translation>Слова лида</translation>
        </message>
        <message>
            <source>Words of your notes</source>
            <translation>Слова ваших заметок</translation>
        </message>
        <message>
            <source>Not to be published before</source>
            <translation>Раньше не публиковать</translation>
        </message>
        <message>
            <source>Fields that you have added</source>
            <translation>Поля, которые добавили вы</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Низкая</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Высокая</translation>
        </message>
        <message>
            <source>Flash</source>
            <translation>Молния</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>Надзаголовок</translation>
        </message>
        <message>
            <source>Photo credit</source>
            <translation>Автор фото</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Срочность</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Лид</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Эмбарго</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Выберите другое название.</translation>
        </message>
        <message>
            <source>Give some up.</source>
            <translation>Откажитесь от некоторых.</translation>
        </message>
        <message>
            <source>A field's name has 1 to 40 characters.</source>
            <translation>В названии поля от 1 до 40 знаков.</translation>
        </message>
        <message>
            <source>new name of %1</source>
            <translation>новое название: %1</translation>
        </message>
        <message>
            <source>return of %1</source>
            <translation>возврат поля: %1</translation>
        </message>
        <message>
            <source>change of %1</source>
            <translation>изменение поля: %1</translation>
        </message>
        <message>
            <source>There is no urgency “%1”.</source>
            <translation>Нет срочности «%1».</translation>
        </message>
        <message numerus="yes">
            <source>The pattern is wrong at its sign %n: %2</source>
            <translation>
                <numerusform>Шаблон неверен на знаке %n: %2</numerusform>
                <numerusform>Шаблон неверен на знаке %n: %2</numerusform>
                <numerusform>Шаблон неверен на знаке %n: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” cannot stand for what is found: %2</source>
            <translation>«%1» не может заменить найденное: %2</translation>
        </message>
        <message>
            <source>There is a field “%1” already.</source>
            <translation>Поле «%1» уже есть.</translation>
        </message>
        <message>
            <source>“%1” cannot be a field.</source>
            <translation>«%1» не может быть полем.</translation>
        </message>
        <message>
            <source>There is no “%1”.</source>
            <translation>Нет имени «%1».</translation>
        </message>
        <message>
            <source>Names are %1.</source>
            <translation>Имена: %1.</translation>
        </message>
        <message>
            <source>Urgency is one of %2</source>
            <translation>Срочность — одно из: %2</translation>
        </message>
        <message>
            <source>%1 cannot be edited that way.</source>
            <translation>%1: так изменить нельзя.</translation>
        </message>
        <message>
            <source>The library %1 is locked by another program; nothing was saved.</source>
            <translation>Библиотека %1 занята другой программой; ничего не сохранено.</translation>
        </message>
        <message>
            <source>Wait until that program is done, or close it, and try again.</source>
            <translation>Дождитесь, пока та программа закончит, или закройте её и повторите.</translation>
        </message>
        <message>
            <source>The library %1 cannot be written to; nothing was saved.</source>
            <translation>В библиотеку %1 нельзя записать; ничего не сохранено.</translation>
        </message>
        <message>
            <source>It can still be read; check that the file and folder are yours.</source>
            <translation>Читать её по-прежнему можно; проверьте, что файл и папка принадлежат вам.</translation>
        </message>
        <message>
            <source>The disk does not read or write the library %1 as it should.</source>
            <translation>Диск читает или записывает библиотеку %1 с ошибками.</translation>
        </message>
        <message>
            <source>Check the disk and its connection before you go on; nothing half done was kept.</source>
            <translation>Прежде чем продолжать, проверьте диск и его подключение; ничего наполовину сделанного не осталось.</translation>
        </message>
        <message>
            <source>The library %1 is damaged.</source>
            <translation>Библиотека %1 повреждена.</translation>
        </message>
        <message>
            <source>Restore the newest backup; the damaged file is set aside and kept.</source>
            <translation>Восстановите последнюю резервную копию; повреждённый файл будет отложен и сохранён.</translation>
        </message>
        <message>
            <source>The disk is full; nothing was saved.</source>
            <translation>На диске нет места; ничего не сохранено.</translation>
        </message>
        <message>
            <source>Stories can still be read. Free some space and try again.</source>
            <translation>Читать материалы по-прежнему можно. Освободите место и повторите.</translation>
        </message>
        <message>
            <source>The library %1 did not do as asked; nothing was saved.</source>
            <translation>Библиотека %1 не выполнила запрос; ничего не сохранено.</translation>
        </message>
        <message>
            <source>Close the program and open it again; `newsdesk verify` looks for damage.</source>
            <translation>Закройте программу и откройте её снова; `newsdesk verify` ищет повреждения.</translation>
        </message>
        <message>
            <source>The file %1 is read-only, so nothing can be changed.</source>
            <translation>Файл %1 доступен только для чтения, поэтому изменить ничего нельзя.</translation>
        </message>
        <message>
            <source>The folder %1 is read-only, so nothing can be changed.</source>
            <translation>Папка %1 доступна только для чтения, поэтому изменить ничего нельзя.</translation>
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation>Ничего не сохранено.</translation>
        </message>
        <message>
            <source>%1 broke off by a fault of Newsdesk.</source>
            <translation>%1: прервано из-за ошибки Newsdesk.</translation>
        </message>
        <message>
            <source>What was done until then is in the library; the log says more.</source>
            <translation>Сделанное до этого осталось в библиотеке; подробности в журнале программы.</translation>
        </message>
        <message>
            <source>What is being typed cannot be kept aside: %1.</source>
            <translation>Черновик набранного не сохраняется: %1.</translation>
        </message>
        <message>
            <source>Leave the field to save it, and make room on the disk.</source>
            <translation>Перейдите в другое поле, чтобы сохранить текст, и освободите место на диске.</translation>
        </message>
        <message>
            <source>A setting of the library was changed since.</source>
            <translation>Настройку библиотеки с тех пор изменили.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the preferences.</source>
            <translation>Ничего не изменено; загляните в настройки.</translation>
        </message>
        <message>
            <source>change of a setting of the library</source>
            <translation>правка настройки библиотеки</translation>
        </message>
        <message>
            <source>“%1” is empty.</source>
            <translation>«%1» пуст.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Текст пуст.</translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <translation>Импортировать нечего.</translation>
        </message>
        <message>
            <source>There is no text in %1.</source>
            <translation>В файле %1 нет текста.</translation>
        </message>
        <message>
            <source>It holds only blanks.</source>
            <translation>В нём одни пробелы.</translation>
        </message>
        <message>
            <source>“%1” is too large (%2).</source>
            <translation>«%1» слишком велик (%2).</translation>
        </message>
        <message>
            <source>The text is too large (%2).</source>
            <translation>Текст слишком велик (%2).</translation>
        </message>
        <message>
            <source>Split it: 64 MB a file is the most.</source>
            <translation>Разделите его: файл не может быть больше 64 МБ.</translation>
        </message>
        <message>
            <source>“%1” seems to be %2, not text.</source>
            <translation>«%1» похож не на текст, а на что-то другое: %2.</translation>
        </message>
        <message>
            <source>The text seems to be %2, not text.</source>
            <translation>Это похоже не на текст, а на что-то другое: %2.</translation>
        </message>
        <message>
            <source>Export it as text and import that.</source>
            <translation>Сохраните его как текст и импортируйте этот текст.</translation>
        </message>
        <message numerus="yes">
            <source>%1 has half a letter at character %n.</source>
            <translation>
                <numerusform>%1: на месте знака %n — половина буквы.</numerusform>
                <numerusform>%1: на месте знака %n — половина буквы.</numerusform>
                <numerusform>%1: на месте знака %n — половина буквы.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy it again, or save it as a file and import that.</source>
            <translation>Скопируйте его заново или сохраните в файл и импортируйте файл.</translation>
        </message>
        <message>
            <source>There is no encoding “%1”.</source>
            <translation>Кодировки «%1» нет.</translation>
        </message>
        <message>
            <source>Did you mean %1? Leave it out to detect it.</source>
            <translation>Может быть, %1? Не указывайте её — она определится сама.</translation>
        </message>
        <message>
            <source>The page has too many tags (%1).</source>
            <translation>На странице слишком много тегов (%1).</translation>
        </message>
        <message>
            <source>Save the story alone, or as plain text.</source>
            <translation>Сохраните только материал или простой текст.</translation>
        </message>
        <message>
            <source>The page shows no text.</source>
            <translation>На странице нет текста.</translation>
        </message>
        <message>
            <source>It may need scripts: copy the story from a browser.</source>
            <translation>Возможно, ей нужны скрипты: скопируйте материал из браузера.</translation>
        </message>
        <message>
            <source>There is no library %1.</source>
            <translation>Библиотеки %1 нет.</translation>
        </message>
        <message>
            <source>Check the path, or create a library with an import.</source>
            <translation>Проверьте путь или создайте библиотеку импортом.</translation>
        </message>
        <message>
            <source>%1 is not a file.</source>
            <translation>%1 — не файл.</translation>
        </message>
        <message>
            <source>Choose a library file.</source>
            <translation>Выберите файл библиотеки.</translation>
        </message>
        <message>
            <source>The library %1 is an empty file.</source>
            <translation>Библиотека %1 — пустой файл.</translation>
        </message>
        <message>
            <source>%1 is not a Newsdesk library.</source>
            <translation>%1 — не библиотека Newsdesk.</translation>
        </message>
        <message>
            <source>Choose another file; this one is left as it is.</source>
            <translation>Выберите другой файл; этот остался как был.</translation>
        </message>
        <message>
            <source>The library %1 was cut short; its end is missing.</source>
            <translation>Библиотека %1 обрезана: конца файла нет.</translation>
        </message>
        <message>
            <source>The library %1 was written by a newer Newsdesk.</source>
            <translation>Библиотека %1 записана более новой версией Newsdesk.</translation>
        </message>
        <message>
            <source>Update Newsdesk on this machine; the file is left as it is.</source>
            <translation>Обновите Newsdesk на этом компьютере; файл остался как был.</translation>
        </message>
        <message>
            <source>The library %1 cannot be read: %2.</source>
            <translation>Не удаётся прочитать библиотеку %1: %2.</translation>
        </message>
        <message>
            <source>Check that the file is yours.</source>
            <translation>Проверьте, что файл ваш.</translation>
        </message>
        <message>
            <source>The library %1 is of an older version and cannot be written.</source>
            <translation>Библиотека %1 — прежней версии, и записать в неё нельзя.</translation>
        </message>
        <message>
            <source>Make the file and its folder writable, so that it can be brought up to date.</source>
            <translation>Разрешите запись в файл и его папку, чтобы её можно было обновить.</translation>
        </message>
        <message>
            <source>The library %1 cannot be made: %2.</source>
            <translation>Не удаётся создать библиотеку %1: %2.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Выберите другую папку.</translation>
        </message>
        <message>
            <source>The library %1 could not be brought from version %2 up to date.</source>
            <translation>Библиотеку %1 не удалось обновить с версии %2.</translation>
        </message>
        <message>
            <source>It is unchanged, and a backup lies beside it.</source>
            <translation>Она не изменилась, рядом лежит резервная копия.</translation>
        </message>
        <message>
            <source>The library could not be opened by a fault of Newsdesk.</source>
            <translation>Библиотеку не удалось открыть из-за ошибки Newsdesk.</translation>
        </message>
        <message>
            <source>It is unchanged; the log says more.</source>
            <translation>Она не изменилась; подробности — в журнале.</translation>
        </message>
        <message>
            <source>The library is still being opened.</source>
            <translation>Библиотека ещё открывается.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Повторите через мгновение.</translation>
        </message>
        <message>
            <source>The list cannot be shown.</source>
            <translation>Не удаётся показать список.</translation>
        </message>
        <message>
            <source>The log says why.</source>
            <translation>Причина — в журнале.</translation>
        </message>
        <message>
            <source>There is no room beside %1 to compact it.</source>
            <translation>Рядом с %1 не хватает места, чтобы её сжать.</translation>
        </message>
        <message>
            <source>Free %1 MB on that disk and try again.</source>
            <translation>Освободите %1 МБ на этом диске и повторите.</translation>
        </message>
        <message>
            <source>The backup would replace %1, which is no backup.</source>
            <translation>Копия заменила бы %1, а это не резервная копия.</translation>
        </message>
        <message>
            <source>Nothing can be written into %1: %2.</source>
            <translation>В %1 ничего нельзя записать: %2.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>Не удалось записать %1: %2.</translation>
        </message>
        <message>
            <source>What was there is unchanged.</source>
            <translation>То, что там было, не изменилось.</translation>
        </message>
        <message>
            <source>There is no backup %1.</source>
            <translation>Резервной копии %1 нет.</translation>
        </message>
        <message>
            <source>Look into the folder “backups”.</source>
            <translation>Загляните в папку «backups».</translation>
        </message>
        <message>
            <source>%1 is the library itself.</source>
            <translation>%1 — это сама библиотека.</translation>
        </message>
        <message>
            <source>Choose a backup.</source>
            <translation>Выберите резервную копию.</translation>
        </message>
        <message>
            <source>The library %1 is in use, so it cannot be restored.</source>
            <translation>Библиотека %1 занята, поэтому её нельзя восстановить.</translation>
        </message>
        <message>
            <source>Close all windows and commands that use it, and try again.</source>
            <translation>Закройте все окна и команды, которые с ней работают, и повторите.</translation>
        </message>
        <message>
            <source>`newsdesk verify` says more.</source>
            <translation>Подробности скажет `newsdesk verify`.</translation>
        </message>
        <message>
            <source>There is no story %1 in the library.</source>
            <translation>Материала %1 в библиотеке нет.</translation>
        </message>
        <message>
            <source>See `newsdesk list`.</source>
            <translation>Смотрите `newsdesk list`.</translation>
        </message>
        <message>
            <source>The text of story %1 is not what was saved: the file was damaged.</source>
            <translation>Текст материала %1 не тот, что был сохранён: файл повреждён.</translation>
        </message>
        <message>
            <source>Restore the newest backup, or import the story's source again.</source>
            <translation>Восстановите последнюю резервную копию или импортируйте источник заново.</translation>
        </message>
        <message>
            <source>There is no outlet rule %1.</source>
            <translation>Правила издания %1 нет.</translation>
        </message>
        <message>
            <source>It may be forgotten already.</source>
            <translation>Возможно, оно уже забыто.</translation>
        </message>
        <message>
            <source>Nothing was overwritten; look at it and decide.</source>
            <translation>Ничего не перезаписано; посмотрите и решите.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the story's history.</source>
            <translation>Ничего не изменено; посмотрите историю материала.</translation>
        </message>
        <message numerus="yes">
            <source>The text of story %n was changed since at the same place.</source>
            <translation>
                <numerusform>Текст материала %n с тех пор изменили в том же месте.</numerusform>
                <numerusform>Текст материала %n с тех пор изменили в том же месте.</numerusform>
                <numerusform>Текст материала %n с тех пор изменили в том же месте.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed; take back the later change first.</source>
            <translation>Ничего не изменено; сначала отмените более позднюю правку.</translation>
        </message>
        <message>
            <source>The rule of an outlet was changed since.</source>
            <translation>Правило издания с тех пор изменили.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the outlet's rules.</source>
            <translation>Ничего не изменено; посмотрите правила издания.</translation>
        </message>
        <message numerus="yes">
            <source>Story %n is already in the bin, or not there.</source>
            <translation>
                <numerusform>Материал %n уже в корзине, или его нет.</numerusform>
                <numerusform>Материал %n уже в корзине, или его нет.</numerusform>
                <numerusform>Материал %n уже в корзине, или его нет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Story %n is already not in the bin, or not there.</source>
            <translation>
                <numerusform>Материал %n уже не в корзине, или его нет.</numerusform>
                <numerusform>Материал %n уже не в корзине, или его нет.</numerusform>
                <numerusform>Материал %n уже не в корзине, или его нет.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no change %1 in the library.</source>
            <translation>Изменения %1 в библиотеке нет.</translation>
        </message>
        <message>
            <source>See `newsdesk history`.</source>
            <translation>Смотрите `newsdesk history`.</translation>
        </message>
        <message>
            <source>Change %1 is undone already.</source>
            <translation>Изменение %1 уже отменено.</translation>
        </message>
        <message>
            <source>Redo brings it back.</source>
            <translation>Его вернёт «Повторить».</translation>
        </message>
        <message>
            <source>It takes two stories to tell them apart.</source>
            <translation>Чтобы различать материалы, нужны два.</translation>
        </message>
        <message>
            <source>Name two stories.</source>
            <translation>Назовите два материала.</translation>
        </message>
        <message>
            <source>“%1” is no %2.</source>
            <translation>«%1» — не то, что нужно полю «%2».</translation>
        </message>
        <message>
            <source>Choose one of %1.</source>
            <translation>Выберите одно из: %1.</translation>
        </message>
        <message>
            <source>Fields are %1.</source>
            <translation>Поля: %1.</translation>
        </message>
        <message>
            <source>Ways are %1.</source>
            <translation>Способы: %1.</translation>
        </message>
        <message numerus="yes">
            <source>The %1 of story %n has no candidate %2.</source>
            <translation>
                <numerusform>У поля «%1» материала %n нет варианта %2.</numerusform>
                <numerusform>У поля «%1» материала %n нет варианта %2.</numerusform>
                <numerusform>У поля «%1» материала %n нет варианта %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has %1.</source>
            <translation>Всего их %1.</translation>
        </message>
        <message numerus="yes">
            <source>Story %n has no words at %1.</source>
            <translation>
                <numerusform>В материале %n на месте %1 нет слов.</numerusform>
                <numerusform>В материале %n на месте %1 нет слов.</numerusform>
                <numerusform>В материале %n на месте %1 нет слов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Story %n has no stretch from %1 to %2.</source>
            <translation>
                <numerusform>В материале %n нет отрезка от %1 до %2.</numerusform>
                <numerusform>В материале %n нет отрезка от %1 до %2.</numerusform>
                <numerusform>В материале %n нет отрезка от %1 до %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its source has %1 characters.</source>
            <translation>В его источнике знаков: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Story %n has no words from %1 to %2.</source>
            <translation>
                <numerusform>В материале %n нет слов от %1 до %2.</numerusform>
                <numerusform>В материале %n нет слов от %1 до %2.</numerusform>
                <numerusform>В материале %n нет слов от %1 до %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its clean text has %1 characters.</source>
            <translation>В его чистом тексте знаков: %1.</translation>
        </message>
        <message>
            <source>%1 has no values that recur.</source>
            <translation>У поля «%1» нет повторяющихся значений.</translation>
        </message>
        <message>
            <source>Change it story by story, or together.</source>
            <translation>Меняйте его по одному или вместе.</translation>
        </message>
        <message>
            <source>Nothing is sorted by “%1”.</source>
            <translation>По «%1» не сортируют.</translation>
        </message>
        <message>
            <source>Sort by %1.</source>
            <translation>Сортируют по: %1.</translation>
        </message>
        <message>
            <source>The pattern is wrong: %1.</source>
            <translation>Шаблон неверен: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Story %n was changed by somebody else meanwhile. There it says “%1”, you have “%2”.</source>
            <translation>
                <numerusform>Материал %n тем временем изменил кто-то другой. Там значится «%1», у вас — «%2».</numerusform>
                <numerusform>Материал %n тем временем изменил кто-то другой. Там значится «%1», у вас — «%2».</numerusform>
                <numerusform>Материал %n тем временем изменил кто-то другой. Там значится «%1», у вас — «%2».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %1 of story %n was changed since: it is now “%2”, not “%3”.</source>
            <translation>
                <numerusform>Поле «%1» материала %n с тех пор изменили: теперь там «%2», а не «%3».</numerusform>
                <numerusform>Поле «%1» материала %n с тех пор изменили: теперь там «%2», а не «%3».</numerusform>
                <numerusform>Поле «%1» материала %n с тех пор изменили: теперь там «%2», а не «%3».</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 exists already.</source>
            <translation>%1 уже есть.</translation>
        </message>
        <message>
            <source>Choose another name, or allow overwriting.</source>
            <translation>Выберите другое имя или разрешите перезапись.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>Не удаётся записать %1: %2.</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>Не удаётся записать %1.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Выберите другую папку или освободите место на диске.</translation>
        </message>
        <message>
            <source>A PDF cannot be drawn: %1.</source>
            <translation>Не удаётся нарисовать PDF: %1.</translation>
        </message>
        <message>
            <source>Install what is missing, or export a web page.</source>
            <translation>Установите недостающее или экспортируйте веб-страницу.</translation>
        </message>
        <message>
            <source>The window cannot be drawn: %1.</source>
            <translation>Не удаётся нарисовать окно: %1.</translation>
        </message>
        <message>
            <source>There is no format “%1”.</source>
            <translation>Формата «%1» нет.</translation>
        </message>
        <message>
            <source>Formats are %1.</source>
            <translation>Форматы: %1.</translation>
        </message>
        <message>
            <source>Newsdesk's own file %1 is missing.</source>
            <translation>Нет файла самой Newsdesk: %1.</translation>
        </message>
        <message>
            <source>Install Newsdesk again.</source>
            <translation>Установите Newsdesk заново.</translation>
        </message>
        <message>
            <source>The settings in %1 cannot be read: %2.</source>
            <translation>Не удаётся прочитать настройки в %1: %2.</translation>
        </message>
        <message>
            <source>The settings in %1 are not TOML: %2.</source>
            <translation>Настройки в %1 — не TOML: %2.</translation>
        </message>
        <message>
            <source>Mend the line, or move %1 away to start with the defaults.</source>
            <translation>Исправьте строку или уберите %1, чтобы начать с обычных настроек.</translation>
        </message>
        <message numerus="yes">
            <source>%1, line %n: %2</source>
            <translation>
                <numerusform>%1, строка %n: %2</numerusform>
                <numerusform>%1, строка %n: %2</numerusform>
                <numerusform>%1, строка %n: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 must be a whole number from %2.</source>
            <translation>%1 — целое число от %2.</translation>
        </message>
        <message>
            <source>%1 must be true or false, not %2.</source>
            <translation>%1 — true или false, а не %2.</translation>
        </message>
        <message>
            <source>%1 must be one of %2.</source>
            <translation>%1 — одно из: %2.</translation>
        </message>
        <message>
            <source>%1 must be text in quotes, not %2.</source>
            <translation>%1 — текст в кавычках, а не %2.</translation>
        </message>
        <message>
            <source>%1 must be lines like %2.</source>
            <translation>%1 — строки вида %2.</translation>
        </message>
        <message>
            <source>%1 must not be empty, not %2.</source>
            <translation>%1 не может быть пустым (сейчас %2).</translation>
        </message>
        <message numerus="yes">
            <source>The same bytes are story %n.</source>
            <translation>
                <numerusform>Те же байты — материал %n.</numerusform>
                <numerusform>Те же байты — материал %n.</numerusform>
                <numerusform>Те же байты — материал %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same bytes are story %n, which lies in the bin.</source>
            <translation>
                <numerusform>Те же байты — материал %n, он лежит в корзине.</numerusform>
                <numerusform>Те же байты — материал %n, он лежит в корзине.</numerusform>
                <numerusform>Те же байты — материал %n, он лежит в корзине.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out: the import was cancelled.</source>
            <translation>Пропущено: импорт остановлен.</translation>
        </message>
        <message>
            <source>Left out: the export was cancelled.</source>
            <translation>Пропущено: экспорт остановлен.</translation>
        </message>
        <message>
            <source>Not imported: %1</source>
            <translation>Не импортировано: %1</translation>
        </message>
        <message>
            <source>It cannot be read: %1.</source>
            <translation>Не удаётся прочитать: %1.</translation>
        </message>
        <message>
            <source>The folder cannot be read: %1.</source>
            <translation>Не удаётся прочитать папку: %1.</translation>
        </message>
        <message>
            <source>It needs more than 1 GB of memory.</source>
            <translation>Нужно больше 1 ГБ памяти.</translation>
        </message>
        <message numerus="yes">
            <source>It took longer than %n seconds.</source>
            <translation>
                <numerusform>Заняло больше %n секунды.</numerusform>
                <numerusform>Заняло больше %n секунд.</numerusform>
                <numerusform>Заняло больше %n секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>Newsdesk failed on it: %1</source>
            <translation>Newsdesk не справилась: %1</translation>
        </message>
        <message>
            <source>It is a link to a folder. Import that folder itself.</source>
            <translation>Это ссылка на папку. Импортируйте саму папку.</translation>
        </message>
        <message>
            <source>It is a link, and links in folders are not followed.</source>
            <translation>Это ссылка, а ссылки в папках не открываются.</translation>
        </message>
        <message>
            <source>Its name is not in UTF-8. Rename it and import it again.</source>
            <translation>Имя файла не в UTF-8. Переименуйте его и импортируйте снова.</translation>
        </message>
        <message>
            <source>It is %1, not a file.</source>
            <translation>Это не файл, а другое: %1.</translation>
        </message>
        <message>
            <source>It is not a file.</source>
            <translation>Это не файл.</translation>
        </message>
        <message>
            <source>Reading it crashed (%1).</source>
            <translation>При чтении произошёл сбой (%1).</translation>
        </message>
        <message>
            <source>%1 of 1 story</source>
            <translation>%1: один материал</translation>
        </message>
        <message>
            <source>emptying of the bin</source>
            <translation>очистка корзины</translation>
        </message>
        <message>
            <source>There is no manifest in %1.</source>
            <translation>В папке %1 нет описи.</translation>
        </message>
        <message>
            <source>Export with a manifest to check it later.</source>
            <translation>Выгрузите с описью, чтобы потом можно было проверить.</translation>
        </message>
        <message>
            <source>The manifest in %1 cannot be understood.</source>
            <translation>Опись в папке %1 не удаётся прочитать.</translation>
        </message>
        <message>
            <source>It is damaged, or of a newer Newsdesk. Move it away to export here.</source>
            <translation>Она повреждена или сделана более новой версией Newsdesk. Уберите её, чтобы выгружать сюда.</translation>
        </message>
        <message>
            <source>The format “%1” has no room for notes.</source>
            <translation>В формате «%1» нет места для заметок.</translation>
        </message>
        <message>
            <source>Export without them; “newsdesk notes” writes them as a table of their own.</source>
            <translation>Выгрузите без них; команда «newsdesk notes» запишет их отдельной таблицей.</translation>
        </message>
        <message>
            <source>This file has %1 MB, which is too much.</source>
            <translation>В этом файле %1 МБ — это слишком много.</translation>
        </message>
        <message>
            <source>Files of up to %1 MB are read.</source>
            <translation>Читаются файлы до %1 МБ.</translation>
        </message>
        <message>
            <source>This file has %1 annotations, which is too many.</source>
            <translation>В этом файле слишком много заметок: %1.</translation>
        </message>
        <message>
            <source>Split it: %1 are read at once.</source>
            <translation>Разделите его: за один раз читается не больше %1.</translation>
        </message>
        <message>
            <source>This file is nested too deeply.</source>
            <translation>Данные в этом файле вложены слишком глубоко.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Выгрузите его заново.</translation>
        </message>
        <message>
            <source>This file is not JSON: %1.</source>
            <translation>Это не файл JSON: %1.</translation>
        </message>
        <message>
            <source>Export it again as JSON-LD.</source>
            <translation>Выгрузите его заново как JSON-LD.</translation>
        </message>
        <message>
            <source>There are no annotations in this file.</source>
            <translation>В этом файле нет заметок.</translation>
        </message>
        <message>
            <source>Export them as W3C Web Annotations.</source>
            <translation>Выгрузите их как W3C Web Annotations.</translation>
        </message>
        <message>
            <source>%1 is no file.</source>
            <translation>%1 — это не файл.</translation>
        </message>
        <message>
            <source>Choose a file of annotations.</source>
            <translation>Выберите файл с заметками.</translation>
        </message>
        <message>
            <source>import of a note</source>
            <translation>загрузка заметки</translation>
        </message>
        <message>
            <source>import of %1 notes</source>
            <translation>загрузка заметок: %1</translation>
        </message>
        <message>
            <source>it is no object</source>
            <translation>это не запись</translation>
        </message>
        <message>
            <source>it has no id</source>
            <translation>у неё нет идентификатора</translation>
        </message>
        <message>
            <source>its type is not Annotation</source>
            <translation>её тип — не Annotation</translation>
        </message>
        <message>
            <source>a body is neither text nor object</source>
            <translation>содержание — не текст и не запись</translation>
        </message>
        <message>
            <source>it has no target</source>
            <translation>не сказано, к чему она относится</translation>
        </message>
        <message>
            <source>its end stands before its start</source>
            <translation>её конец стоит раньше начала</translation>
        </message>
        <message>
            <source>a selector is no object</source>
            <translation>указание места — не запись</translation>
        </message>
        <message>
            <source>an offset is not a whole number that a text can have</source>
            <translation>место указано числом, какого в тексте быть не может</translation>
        </message>
        <message>
            <source>a piece of evidence is no object</source>
            <translation>доказательство — не запись</translation>
        </message>
        <message>
            <source>it has more than %1 parts of one kind</source>
            <translation>в ней больше %1 частей одного вида</translation>
        </message>
        <message>
            <source>it is about another page</source>
            <translation>она о другой странице</translation>
        </message>
        <message>
            <source>it is a claim without words</source>
            <translation>это утверждение без слов</translation>
        </message>
        <message>
            <source>it is an answer without words</source>
            <translation>это ответ без слов</translation>
        </message>
        <message>
            <source>it answers something that is not here</source>
            <translation>она отвечает на то, чего здесь нет</translation>
        </message>
        <message>
            <source>%1 is no text</source>
            <translation>%1: это не текст</translation>
        </message>
        <message>
            <source>%1 is longer than %2 characters</source>
            <translation>%1: больше %2 знаков</translation>
        </message>
        <message>
            <source>its id</source>
            <translation>идентификатор</translation>
        </message>
        <message>
            <source>its type</source>
            <translation>тип</translation>
        </message>
        <message>
            <source>its motivation</source>
            <translation>цель</translation>
        </message>
        <message>
            <source>its creator</source>
            <translation>автор</translation>
        </message>
        <message>
            <source>its time</source>
            <translation>время</translation>
        </message>
        <message>
            <source>its text</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>its body</source>
            <translation>содержание</translation>
        </message>
        <message>
            <source>a purpose</source>
            <translation>назначение</translation>
        </message>
        <message>
            <source>the text of a body</source>
            <translation>текст содержания</translation>
        </message>
        <message>
            <source>its target</source>
            <translation>предмет</translation>
        </message>
        <message>
            <source>its source</source>
            <translation>источник</translation>
        </message>
        <message>
            <source>the hash of its source</source>
            <translation>хеш источника</translation>
        </message>
        <message>
            <source>the copy of its source</source>
            <translation>копия источника</translation>
        </message>
        <message>
            <source>its quote</source>
            <translation>цитата</translation>
        </message>
        <message>
            <source>its prefix</source>
            <translation>слова перед цитатой</translation>
        </message>
        <message>
            <source>its suffix</source>
            <translation>слова после цитаты</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>доказательство</translation>
        </message>
        <message>
            <source>highlight</source>
            <translation>выделение</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <source>question</source>
            <translation>вопрос</translation>
        </message>
        <message>
            <source>correction</source>
            <translation>предложенная правка</translation>
        </message>
        <message>
            <source>claim</source>
            <translation>утверждение</translation>
        </message>
        <message>
            <source>reply</source>
            <translation>ответ</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>вердикт</translation>
        </message>
        <message>
            <source>change of a note</source>
            <translation>правка заметки</translation>
        </message>
        <message>
            <source>state of a note</source>
            <translation>состояние заметки</translation>
        </message>
        <message>
            <source>change of a claim</source>
            <translation>правка утверждения</translation>
        </message>
        <message>
            <source>deletion of a note</source>
            <translation>удаление заметки</translation>
        </message>
        <message>
            <source>deletion of %1 notes</source>
            <translation>удаление заметок: %1</translation>
        </message>
        <message>
            <source>place of a note</source>
            <translation>место заметки</translation>
        </message>
        <message>
            <source>tick</source>
            <translation>отметка факта</translation>
        </message>
        <message>
            <source>tick of %1 items</source>
            <translation>отметка фактов: %1</translation>
        </message>
        <message>
            <source>waiver</source>
            <translation>снятие с проверки</translation>
        </message>
        <message>
            <source>waiver of %1 items</source>
            <translation>снятие с проверки: %1</translation>
        </message>
        <message>
            <source>tick taken back</source>
            <translation>снятие отметки</translation>
        </message>
        <message>
            <source>sign-off</source>
            <translation>подпись</translation>
        </message>
        <message>
            <source>sign-off taken back</source>
            <translation>отзыв подписи</translation>
        </message>
        <message>
            <source>packet by %1</source>
            <translation>пакет от: %1</translation>
        </message>
        <message>
            <source>packet by %1 in %2 stories</source>
            <translation>пакет от: %1, материалов: %2</translation>
        </message>
        <message>
            <source>From a packet by %1</source>
            <translation>Из пакета от: %1</translation>
        </message>
        <message>
            <source>Before a packet by %1</source>
            <translation>До пакета от: %1</translation>
        </message>
        <message>
            <source>The text of story %1 was changed meanwhile: the chosen words stand elsewhere now.</source>
            <translation>Текст материала %1 тем временем изменился: выбранных слов нет на прежнем месте.</translation>
        </message>
        <message>
            <source>Choose them again.</source>
            <translation>Выберите их снова.</translation>
        </message>
        <message>
            <source>The text of story %1 was changed meanwhile: “%2” is no longer where it was.</source>
            <translation>Текст материала %1 тем временем изменился: «%2» больше нет на прежнем месте.</translation>
        </message>
        <message>
            <source>Look at it again.</source>
            <translation>Взгляните ещё раз.</translation>
        </message>
        <message>
            <source>This is something else than was asked for.</source>
            <translation>Это не то, что запрошено.</translation>
        </message>
        <message>
            <source>An answer needs words.</source>
            <translation>В ответе нужны слова.</translation>
        </message>
        <message>
            <source>Write something, or leave it.</source>
            <translation>Напишите что-нибудь или оставьте как есть.</translation>
        </message>
        <message>
            <source>%1 has %2 MB, which is too much to attach.</source>
            <translation>В файле %1 — %2 МБ: приложить столько нельзя.</translation>
        </message>
        <message>
            <source>Attach files of up to %1 MB.</source>
            <translation>Прикладывайте файлы до %1 МБ.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>Файл %1 не читается: %2.</translation>
        </message>
        <message>
            <source>Check that the file is there and yours.</source>
            <translation>Проверьте, что файл на месте и принадлежит вам.</translation>
        </message>
        <message>
            <source>Only notes and claims can be put elsewhere.</source>
            <translation>Перенести можно только заметки и утверждения.</translation>
        </message>
        <message>
            <source>There are no words that it could stand on.</source>
            <translation>Нет слов, на которых она могла бы стоять.</translation>
        </message>
        <message>
            <source>Let it go instead.</source>
            <translation>Тогда отпустите её ко всему материалу.</translation>
        </message>
        <message>
            <source>It is about the whole story already.</source>
            <translation>Она уже ко всему материалу.</translation>
        </message>
        <message>
            <source>Nothing is left to do.</source>
            <translation>Больше ничего не нужно.</translation>
        </message>
        <message>
            <source>A claim needs words.</source>
            <translation>Утверждению нужны слова.</translation>
        </message>
        <message>
            <source>Choose some on the page, or type them.</source>
            <translation>Выберите их на странице или напишите.</translation>
        </message>
        <message>
            <source>Verdicts must differ, and there must be one.</source>
            <translation>Вердикты должны различаться, и нужен хотя бы один.</translation>
        </message>
        <message>
            <source>Name each once.</source>
            <translation>Назовите каждый один раз.</translation>
        </message>
        <message>
            <source>This note or claim is no longer there.</source>
            <translation>Этой заметки или утверждения больше нет.</translation>
        </message>
        <message>
            <source>Somebody has deleted it.</source>
            <translation>Кто-то удалил эту запись.</translation>
        </message>
        <message>
            <source>A note or claim in the library is damaged, or of a newer version.</source>
            <translation>Заметка или утверждение в библиотеке повреждены или записаны более новой версией.</translation>
        </message>
        <message>
            <source>Restore the newest backup, or use the newest Newsdesk.</source>
            <translation>Восстановите последнюю копию или запустите новейшую версию Newsdesk.</translation>
        </message>
        <message>
            <source>The library does not keep this file.</source>
            <translation>В библиотеке нет этого файла.</translation>
        </message>
        <message>
            <source>Attach it again.</source>
            <translation>Приложите его снова.</translation>
        </message>
        <message>
            <source>A file kept in the library is damaged.</source>
            <translation>Файл, хранящийся в библиотеке, повреждён.</translation>
        </message>
        <message>
            <source>Restore the newest backup.</source>
            <translation>Восстановите последнюю резервную копию.</translation>
        </message>
        <message>
            <source>A note or claim on story %1 was changed since.</source>
            <translation>Заметка или утверждение к материалу %1 с тех пор изменились.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at it again.</source>
            <translation>Ничего не изменено; взгляните ещё раз.</translation>
        </message>
        <message>
            <source>A waiver needs its reason.</source>
            <translation>Чтобы не проверять, нужна причина.</translation>
        </message>
        <message>
            <source>Say why this needs no check.</source>
            <translation>Скажите, почему это не нужно проверять.</translation>
        </message>
        <message>
            <source>1 item is neither ticked nor waived.</source>
            <translation>Один факт не отмечен и не снят с проверки.</translation>
        </message>
        <message>
            <source>%1 items are neither ticked nor waived.</source>
            <translation>Не отмечено и не снято с проверки фактов: %1.</translation>
        </message>
        <message>
            <source>Check each, or say why it needs no check.</source>
            <translation>Проверьте каждый или скажите, почему проверка не нужна.</translation>
        </message>
        <message>
            <source>The story is signed off already.</source>
            <translation>Материал уже подписан.</translation>
        </message>
        <message>
            <source>You have signed this story; a second person must sign it, too.</source>
            <translation>Вы уже подписали материал; нужна подпись второго человека.</translation>
        </message>
        <message>
            <source>Hand it on.</source>
            <translation>Передайте материал дальше.</translation>
        </message>
        <message>
            <source>%1 cannot be received: %2.</source>
            <translation>Пакет %1 нельзя принять: %2.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask for it to be sent again.</source>
            <translation>Ничего не изменено. Попросите прислать пакет ещё раз.</translation>
        </message>
        <message>
            <source>%1 was made by a newer Newsdesk.</source>
            <translation>Пакет %1 создан более новой версией Newsdesk.</translation>
        </message>
        <message>
            <source>Nothing was changed. Receive it with the newest version.</source>
            <translation>Ничего не изменено. Примите его в новейшей версии.</translation>
        </message>
        <message>
            <source>It does not fit into the packet.</source>
            <translation>Материал не помещается в пакет.</translation>
        </message>
        <message>
            <source>Make a packet of fewer stories.</source>
            <translation>Сделайте пакет из меньшего числа материалов.</translation>
        </message>
        <message>
            <source>What others have of story %1 was changed since.</source>
            <translation>То, что есть у других по материалу %1, с тех пор изменилось.</translation>
        </message>
        <message>
            <source>Nothing was changed; receive the packet again.</source>
            <translation>Ничего не изменено; примите пакет снова.</translation>
        </message>
        <message>
            <source>What the library keeps of an earlier packet is damaged.</source>
            <translation>Сведения библиотеки о прежнем пакете повреждены.</translation>
        </message>
        <message>
            <source>Left out: the hand-off was cancelled.</source>
            <translation>Не вошло: передача отменена.</translation>
        </message>
        <message>
            <source>it is no packet, or was damaged on the way</source>
            <translation>это не пакет, или он повреждён в пути</translation>
        </message>
        <message>
            <source>it is no file</source>
            <translation>это не файл</translation>
        </message>
        <message>
            <source>it does not say what it is</source>
            <translation>в нём не сказано, что это</translation>
        </message>
        <message>
            <source>it does not say when it was made</source>
            <translation>в нём не сказано, когда он создан</translation>
        </message>
        <message>
            <source>it names a story twice</source>
            <translation>один материал назван дважды</translation>
        </message>
        <message>
            <source>there is too much in it</source>
            <translation>в нём слишком много данных</translation>
        </message>
        <message>
            <source>two parts of it have one name</source>
            <translation>две части названы одинаково</translation>
        </message>
        <message>
            <source>there is something in it that belongs in no packet</source>
            <translation>в нём есть то, чего в пакете быть не может</translation>
        </message>
        <message>
            <source>a part of it is no plain file</source>
            <translation>одна из частей — не обычный файл</translation>
        </message>
        <message>
            <source>a part of it is too large</source>
            <translation>одна из частей слишком велика</translation>
        </message>
        <message>
            <source>a part of it is missing</source>
            <translation>одной из частей нет</translation>
        </message>
        <message>
            <source>a part of it is damaged</source>
            <translation>одна из частей повреждена</translation>
        </message>
        <message>
            <source>a part of it is not what it should be</source>
            <translation>одна из частей не такая, какой должна быть</translation>
        </message>
        <message>
            <source>a part of it was changed</source>
            <translation>одна из частей изменена</translation>
        </message>
        <message>
            <source>“%1” mixes alphabets: %2 is %3.</source>
            <translation>В слове «%1» смешаны алфавиты: %2 — это %3.</translation>
        </message>
        <message>
            <source>“%1” stands twice.</source>
            <translation>«%1» стоит дважды.</translation>
        </message>
        <message>
            <source>There are several blanks.</source>
            <translation>Несколько пробелов подряд.</translation>
        </message>
        <message>
            <source>There is a blank before a sign that follows its word.</source>
            <translation>Пробел перед знаком, который следует сразу за словом.</translation>
        </message>
        <message>
            <source>There is no blank after a sign.</source>
            <translation>Нет пробела после знака.</translation>
        </message>
        <message>
            <source>There is no blank after a full stop.</source>
            <translation>Нет пробела после точки.</translation>
        </message>
        <message>
            <source>There is a blank inside a bracket or quote.</source>
            <translation>Лишний пробел внутри скобок или кавычек.</translation>
        </message>
        <message>
            <source>There is no blank before a bracket or quote.</source>
            <translation>Нет пробела перед скобкой или кавычкой.</translation>
        </message>
        <message>
            <source>A range of figures takes a dash.</source>
            <translation>Между числами ставится тире.</translation>
        </message>
        <message>
            <source>Two hyphens stand for a dash.</source>
            <translation>Вместо тире стоят два дефиса.</translation>
        </message>
        <message>
            <source>A hyphen stands for a dash.</source>
            <translation>Вместо тире стоит дефис.</translation>
        </message>
        <message>
            <source>A dash between words has blanks.</source>
            <translation>Тире между словами отделяется пробелами.</translation>
        </message>
        <message>
            <source>Quotation marks are “%1” here.</source>
            <translation>Кавычки здесь — “%1”.</translation>
        </message>
        <message>
            <source>Quotation marks are %1 here.</source>
            <translation>Кавычки здесь — %1.</translation>
        </message>
        <message>
            <source>The quotation mark %1 has no other half.</source>
            <translation>У кавычки %1 нет пары.</translation>
        </message>
        <message>
            <source>%1 is a %2, not a %3.</source>
            <translation>%1 — %2, а не %3.</translation>
        </message>
        <message>
            <source>“%1” is after the day of publication, %2.</source>
            <translation>«%1» — позже дня публикации, %2.</translation>
        </message>
        <message>
            <source>By the years in this paragraph the age is %1, not %2.</source>
            <translation>По годам в этом абзаце возраст — %1, а не %2.</translation>
        </message>
        <message>
            <source>“%1”, but the list names %2: %3.</source>
            <translation>«%1», но в перечне названо %2: %3.</translation>
        </message>
        <message>
            <source>The parts add up to %1, not %2: %3.</source>
            <translation>Части дают в сумме %1, а не %2: %3.</translation>
        </message>
        <message>
            <source>The shares add up to %1: %2.</source>
            <translation>Доли дают в сумме %1: %2.</translation>
        </message>
        <message>
            <source>“%1” stands in another currency above: “%2”.</source>
            <translation>«%1» стоит выше в другой валюте: «%2».</translation>
        </message>
        <message>
            <source>“%1” stands in another unit above: “%2”.</source>
            <translation>«%1» стоит выше в других единицах: «%2».</translation>
        </message>
        <message>
            <source>“%1” stands with another number of noughts above: “%2”.</source>
            <translation>«%1» стоит выше с другим числом нулей: «%2».</translation>
        </message>
        <message>
            <source>Nobody is said to have spoken “%1”.</source>
            <translation>Не сказано, чьи это слова: «%1».</translation>
        </message>
        <message>
            <source>This paragraph stands above already.</source>
            <translation>Этот абзац уже стоит выше.</translation>
        </message>
        <message>
            <source>Cut from the middle of the story: “%1”</source>
            <translation>Вырезано из середины материала: «%1»</translation>
        </message>
        <message>
            <source>A line of the page's furniture</source>
            <translation>Строка оформления страницы</translation>
        </message>
        <message>
            <source>“%1” names nobody.</source>
            <translation>«%1» никого не называет.</translation>
        </message>
        <message>
            <source>Headline is missing.</source>
            <translation>Нет заголовка.</translation>
        </message>
        <message>
            <source>Byline is missing.</source>
            <translation>Нет автора.</translation>
        </message>
        <message>
            <source>Published is missing.</source>
            <translation>Нет даты публикации.</translation>
        </message>
        <message>
            <source>Section is missing.</source>
            <translation>Нет рубрики.</translation>
        </message>
        <message>
            <source>The text is by “%1”, the byline says “%2”.</source>
            <translation>В тексте автор — «%1», в поле — «%2».</translation>
        </message>
        <message>
            <source>“%1” stands over the text, the story is of %2.</source>
            <translation>Над текстом стоит «%1», а материал датирован %2.</translation>
        </message>
        <message>
            <source>The headline has “%1”, the text “%2”.</source>
            <translation>В заголовке «%1», в тексте «%2».</translation>
        </message>
        <message>
            <source>The headline says “%1”, the text “%2”.</source>
            <translation>В заголовке сказано «%1», в тексте — «%2».</translation>
        </message>
        <message>
            <source>“%1” is “%2” elsewhere in the story.</source>
            <translation>«%1» в другом месте материала — «%2».</translation>
        </message>
        <message>
            <source>“%1” is “%2” in %3 other stories.</source>
            <translation>«%1» в других материалах (%3) — «%2».</translation>
        </message>
        <message>
            <source>“%1” has this quote as “%2”.</source>
            <translation>В материале «%1» эта цитата звучит так: «%2».</translation>
        </message>
        <message>
            <source>“%1” here, “%2” in “%3”.</source>
            <translation>Здесь «%1», в материале «%3» — «%2».</translation>
        </message>
        <message>
            <source>There is no check “%1”.</source>
            <translation>Нет проверки «%1».</translation>
        </message>
        <message>
            <source>Switching a check off needs a reason.</source>
            <translation>Чтобы выключить проверку, нужна причина.</translation>
        </message>
        <message>
            <source>Say why it is off.</source>
            <translation>Напишите, почему она выключена.</translation>
        </message>
        <message>
            <source>This finding has no fix.</source>
            <translation>Исправления для этого нет.</translation>
        </message>
        <message>
            <source>Mend it by hand.</source>
            <translation>Исправьте вручную.</translation>
        </message>
        <message>
            <source>check %1 off</source>
            <translation>выключение проверки %1</translation>
        </message>
        <message>
            <source>check %1 on</source>
            <translation>включение проверки %1</translation>
        </message>
        <message>
            <source>fixes of a check</source>
            <translation>исправления проверки</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1 has it as “%2”.</source>
            <translation>В «%1» сказано: «%2».</translation>
        </message>
        <message>
            <source>These words are not in %1.</source>
            <translation>Этих слов нет в %1.</translation>
        </message>
        <message>
            <source>transcript</source>
            <translation>стенограмма</translation>
        </message>
        <message>
            <source>A line that asks for consent or money</source>
            <translation>Строка, которая просит согласия или денег</translation>
        </message>
        <message>
            <source>The headline says “%1”, a figure that the text does not have.</source>
            <translation>В заголовке «%1», а в тексте такого числа нет.</translation>
        </message>
        <message>
            <source>The quotation mark %1 is closed by %2.</source>
            <translation>Кавычка %1 закрыта знаком %2.</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>changed</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>only on the left</source>
            <translation>только слева</translation>
        </message>
        <message>
            <source>only on the right</source>
            <translation>только справа</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>без изменений</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n различие</numerusform>
                <numerusform>%n различия</numerusform>
                <numerusform>%n различий</numerusform>
            </translation>
        </message>
        <message>
            <source>After cleaning again</source>
            <translation>После новой чистки</translation>
        </message>
        <message>
            <source>As it would be cleaned now</source>
            <translation>Как было бы очищено сейчас</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Before and after cleaning again</source>
            <translation>До и после новой чистки</translation>
        </message>
        <message>
            <source>Cleaning again changes nothing in the text.</source>
            <translation>Новая чистка ничего не меняет в тексте.</translation>
        </message>
        <message>
            <source>Cleaning again, to see what would change…</source>
            <translation>Идёт новая чистка, чтобы показать, что изменится…</translation>
        </message>
        <message>
            <source>Compared lines</source>
            <translation>Сравниваемые строки</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Следующее различие</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <translation>Предыдущее различие</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Source and story</source>
            <translation>Источник и материал</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Что сравнивается</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Простой текст</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Веб-страница</translation>
        </message>
    </context>
    <context>
        <name>OutletLines</name>
        <message>
            <source>Cutting a line</source>
            <translation>Вырезание строки</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Проба правила</translation>
        </message>
        <message>
            <source>Set the outlet first, in the story's fields; then try again.</source>
            <translation>Сначала укажите издание в полях материала, затем повторите.</translation>
        </message>
        <message numerus="yes">
            <source>The line is cut in %n story(s) of %1</source>
            <translation>
                <numerusform>Строка вырезана в %n материале издания %1</numerusform>
                <numerusform>Строка вырезана в %n материалах издания %1</numerusform>
                <numerusform>Строка вырезана в %n материалах издания %1</numerusform>
            </translation>
        </message>
        <message>
            <source>This story has no outlet.</source>
            <translation>У этого материала нет издания.</translation>
        </message>
    </context>
    <context>
        <name>OutletRulesDialog</name>
        <message>
            <source>A forgotten line stays cut in its stories until they are cleaned again.</source>
            <translation>Забытая строка остаётся вырезанной в материалах, пока их не очистят заново.</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Forget this line</source>
            <translation>Забыть эту строку</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Lines that are always cut</source>
            <translation>Строки, которые всегда вырезаются</translation>
        </message>
        <message>
            <source>No line is always cut. Choose one in the Source tab, then Article → Always cut this line for this outlet.</source>
            <translation>Таких строк пока нет. Выберите строку на вкладке «Источник», затем «Материал» → «Всегда вырезать эту строку у этого издания».</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С какого времени</translation>
        </message>
    </context>
    <context>
        <name>Recleaner</name>
        <message numerus="yes">
            <source>%n story(s) cleaned by an older version…</source>
            <translation>
                <numerusform>%n материал очищен прежней версией…</numerusform>
                <numerusform>%n материала очищены прежней версией…</numerusform>
                <numerusform>%n материалов очищены прежней версией…</numerusform>
            </translation>
        </message>
        <message>
            <source>Cleaning again</source>
            <translation>Новая чистка</translation>
        </message>
        <message>
            <source>Cleaning again changes nothing.</source>
            <translation>Новая чистка ничего не меняет.</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Остановлено; ничего не изменено.</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) cleaned again; what was done by hand stays</source>
            <translation>
                <numerusform>%n материал очищен заново; правки вручную остались</numerusform>
                <numerusform>%n материала очищены заново; правки вручную остались</numerusform>
                <numerusform>%n материалов очищены заново; правки вручную остались</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecleaningDialog</name>
        <message numerus="yes">
            <source>%1 of %n stories would change</source>
            <translation>
                <numerusform>Изменится %1 из %n материала</numerusform>
                <numerusform>Изменится %1 из %n материалов</numerusform>
                <numerusform>Изменится %1 из %n материалов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) new</source>
            <translation>
                <numerusform>новых полей — %n</numerusform>
                <numerusform>новых полей — %n</numerusform>
                <numerusform>новых полей — %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Изменения</translation>
        </message>
        <message>
            <source>Clean again</source>
            <translation>Очистить заново</translation>
        </message>
        <message>
            <source>No headline</source>
            <translation>Без заголовка</translation>
        </message>
        <message>
            <source>Show in Compare</source>
            <translation>Показать в сравнении</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>The first %1 changes are listed.</source>
            <translation>Показаны первые %1 изменений.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>What was done by hand stays. Cleaning: %1.</source>
            <translation>Правки вручную останутся. Чистка: %1.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>comes back</source>
            <translation>вернётся</translation>
        </message>
        <message>
            <source>would be cut</source>
            <translation>вырежется</translation>
        </message>
        <message>
            <source>“%1” would change</source>
            <translation>Изменится «%1»</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cut</source>
            <translation>
                <numerusform>вырезана %n строка</numerusform>
                <numerusform>вырезаны %n строки</numerusform>
                <numerusform>вырезано %n строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n come back</source>
            <translation>
                <numerusform>%n вернётся</numerusform>
                <numerusform>%n вернутся</numerusform>
                <numerusform>%n вернутся</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RehearsalDialog</name>
        <message numerus="yes">
            <source>%n story(s) would lose a paragraph.</source>
            <translation>
                <numerusform>%n материал потеряет абзац.</numerusform>
                <numerusform>%n материала потеряют по абзацу.</numerusform>
                <numerusform>%n материалов потеряют по абзацу.</numerusform>
            </translation>
        </message>
        <message>
            <source>Always cut a line</source>
            <translation>Всегда вырезать строку</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Cut from now on</source>
            <translation>Вырезать впредь</translation>
        </message>
        <message numerus="yes">
            <source>Cut in %n story(s)</source>
            <translation>
                <numerusform>Вырезать в %n материале</numerusform>
                <numerusform>Вырезать в %n материалах</numerusform>
                <numerusform>Вырезать в %n материалах</numerusform>
            </translation>
        </message>
        <message>
            <source>Cut this line in all stories of %1?</source>
            <translation>Вырезать эту строку во всех материалах издания %1?</translation>
        </message>
        <message>
            <source>No headline</source>
            <translation>Без заголовка</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Материалы</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>The line is also cut in stories that are imported later.</source>
            <translation>Строка будет вырезана и в материалах, которые импортируют позже.</translation>
        </message>
        <message>
            <source>The words that go</source>
            <translation>Слова, которые уйдут</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Что произойдёт</translation>
        </message>
        <message>
            <source>loses a line</source>
            <translation>потеряет строку</translation>
        </message>
        <message>
            <source>loses a paragraph</source>
            <translation>потеряет абзац</translation>
        </message>
        <message>
            <source>stays: edited by hand</source>
            <translation>останется: правлено вручную</translation>
        </message>
    </context>
    <context>
        <name>EntryDelegate</name>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Name of the tag</source>
            <translation>Название метки</translation>
        </message>
    </context>
    <context>
        <name>MoreValues</name>
        <message>
            <source>All values</source>
            <translation>Все значения</translation>
        </message>
        <message>
            <source>Type to find</source>
            <translation>Найти по буквам</translation>
        </message>
        <message numerus="yes">
            <source>%n more: type to find them</source>
            <translation>
                <numerusform>Ещё %n: наберите, чтобы найти</numerusform>
                <numerusform>Ещё %n: наберите, чтобы найти</numerusform>
                <numerusform>Ещё %n: наберите, чтобы найти</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>What is chosen</source>
            <translation>Что выбрано</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Убрать %1</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Сбросить всё</translation>
        </message>
    </context>
    <context>
        <name>Tongues</name>
        <message>
            <source>Belarusian</source>
            <translation>Белорусский</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Болгарский</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Чешский</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Немецкий</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Греческий</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Испанский</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Французский</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Итальянский</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Японский</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Корейский</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Нидерландский</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Польский</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Португальский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Турецкий</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Украинский</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Китайский</translation>
        </message>
    </context>
    <context>
        <name>SearchPopup</name>
        <message>
            <source>What can be put in</source>
            <translation>Что можно подставить</translation>
        </message>
    </context>
    <context>
        <name>Naming</name>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
    </context>
    <context>
        <name>NameAsking</name>
        <message>
            <source>Name of the search</source>
            <translation>Название поиска</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Сохранить как</translation>
        </message>
    </context>
    <context>
        <name>Tagger</name>
        <message>
            <source>There is no tag %1 yet.</source>
            <translation>Метки %1 ещё нет.</translation>
        </message>
        <message numerus="yes">
            <source>Take the tag “%1” off %n story(s)?</source>
            <translation>
                <numerusform>Снять метку «%1» с %n материала?</numerusform>
                <numerusform>Снять метку «%1» с %n материалов?</numerusform>
                <numerusform>Снять метку «%1» с %n материалов?</numerusform>
            </translation>
        </message>
        <message>
            <source>The stories stay. Undo brings the tag back.</source>
            <translation>Материалы останутся. Отмена вернёт метку.</translation>
        </message>
        <message>
            <source>Remove the tag</source>
            <translation>Снять метку</translation>
        </message>
        <message>
            <source>Tagging</source>
            <translation>Расстановка меток</translation>
        </message>
        <message>
            <source>No tag was changed.</source>
            <translation>Метки не изменились.</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <source>Duplicates</source>
            <translation>Дубли</translation>
        </message>
        <message>
            <source>Groups of duplicates</source>
            <translation>Группы дублей</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>Find duplicates</source>
            <translation>Найти дубли</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Keep the left one</source>
            <translation>Оставить левый</translation>
        </message>
        <message>
            <source>Keep the right one</source>
            <translation>Оставить правый</translation>
        </message>
        <message>
            <source>Not duplicates</source>
            <translation>Не дубли</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Fill its empty fields from the other</source>
            <translation>Дополнить пустые поля из другого</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>%n материал</numerusform>
                <numerusform>%n материала</numerusform>
                <numerusform>%n материалов</numerusform>
            </translation>
        </message>
        <message>
            <source>the same words</source>
            <translation>те же слова</translation>
        </message>
        <message numerus="yes">
            <source>Keep the left of all %n</source>
            <translation>
                <numerusform>Левый из всех %n</numerusform>
                <numerusform>Левый из всех %n</numerusform>
                <numerusform>Левый из всех %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep the left one, put all the others into the bin</source>
            <translation>Оставить левый, все остальные убрать в корзину</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of stories that say nearly the same</source>
            <translation>
                <numerusform>%n группа материалов почти об одном и том же</numerusform>
                <numerusform>%n группы материалов почти об одном и том же</numerusform>
                <numerusform>%n групп материалов почти об одном и том же</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more follow</source>
            <translation>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No duplicates are known.</source>
            <translation>Дублей пока не найдено.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Идёт поиск…</translation>
        </message>
        <message>
            <source>Looked at: %1</source>
            <translation>Просмотрено: %1</translation>
        </message>
    </context>
    <context>
        <name>TwoStories</name>
        <message>
            <source>Story on the left</source>
            <translation>Материал слева</translation>
        </message>
        <message>
            <source>Story on the right</source>
            <translation>Материал справа</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Слева</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Справа</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Compared paragraphs</source>
            <translation>Абзацы рядом</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <source>Listing duplicates</source>
            <translation>Список дублей</translation>
        </message>
        <message>
            <source>Finding duplicates</source>
            <translation>Поиск дублей</translation>
        </message>
        <message numerus="yes">
            <source>%n new pair(s) found</source>
            <translation>
                <numerusform>Найдена %n новая пара</numerusform>
                <numerusform>Найдено %n новые пары</numerusform>
                <numerusform>Найдено %n новых пар</numerusform>
            </translation>
        </message>
        <message>
            <source>Moving duplicates to the bin</source>
            <translation>Дубли убираются в корзину</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) put into the bin</source>
            <translation>
                <numerusform>%n материал убран в корзину</numerusform>
                <numerusform>%n материала убрано в корзину</numerusform>
                <numerusform>%n материалов убрано в корзину</numerusform>
            </translation>
        </message>
        <message>
            <source>Remembered: no duplicates</source>
            <translation>Запомнено: это не дубли</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Отменено</translation>
        </message>
    </context>
    <context>
        <name>Purging</name>
        <message>
            <source>The bin is empty.</source>
            <translation>Корзина пуста.</translation>
        </message>
        <message>
            <source>Empty the bin</source>
            <translation>Очистить корзину</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n story(s) for good?</source>
            <translation>
                <numerusform>Удалить %n материал навсегда?</numerusform>
                <numerusform>Удалить %n материала навсегда?</numerusform>
                <numerusform>Удалить %n материалов навсегда?</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Это нельзя отменить.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Emptying the bin</source>
            <translation>Очистка корзины</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) deleted for good</source>
            <translation>
                <numerusform>Удалён навсегда %n материал</numerusform>
                <numerusform>Удалено навсегда %n материала</numerusform>
                <numerusform>Удалено навсегда %n материалов</numerusform>
            </translation>
        </message>
        <message>
            <source>Compacting the library</source>
            <translation>Сжатие библиотеки</translation>
        </message>
        <message>
            <source>The library is compact; %1 became free.</source>
            <translation>Библиотека сжата; освободилось %1.</translation>
        </message>
    </context>
    <context>
        <name>LineEditor</name>
        <message>
            <source>Values in use</source>
            <translation>Значения, которые уже есть</translation>
        </message>
    </context>
    <context>
        <name>BulkEditDialog</name>
        <message>
            <source>Edit together</source>
            <translation>Изменить вместе</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Регулярное выражение</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>С учётом регистра</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) chosen</source>
            <translation>
                <numerusform>Выбран %n материал</numerusform>
                <numerusform>Выбрано %n материала</numerusform>
                <numerusform>Выбрано %n материалов</numerusform>
            </translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Как</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Put</source>
            <translation>Заменить на</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Шаблон</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message numerus="yes">
            <source>Change %n story(s)</source>
            <translation>
                <numerusform>Изменить %n материал</numerusform>
                <numerusform>Изменить %n материала</numerusform>
                <numerusform>Изменить %n материалов</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>Set to</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Replace words</source>
            <translation>Заменить слова</translation>
        </message>
        <message>
            <source>Fill in from other fields</source>
            <translation>Составить из других полей</translation>
        </message>
        <message>
            <source>Take the first candidate</source>
            <translation>Взять первый вариант</translation>
        </message>
        <message>
            <source>Leave empty</source>
            <translation>Оставить пустым</translation>
        </message>
    </context>
    <context>
        <name>RenamingDialog</name>
        <message>
            <source>Rename everywhere</source>
            <translation>Переименовать везде</translation>
        </message>
        <message>
            <source>Type to find</source>
            <translation>Введите, чтобы найти</translation>
        </message>
        <message>
            <source>Tick the values that mean the same, then say what they are to be called.</source>
            <translation>Отметьте значения, которые означают одно и то же, и напишите, как их назвать.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Значения</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Новое название</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message numerus="yes">
            <source>Rename in %n story(s)</source>
            <translation>
                <numerusform>Переименовать в %n материале</numerusform>
                <numerusform>Переименовать в %n материалах</numerusform>
                <numerusform>Переименовать в %n материалах</numerusform>
            </translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
    </context>
    <context>
        <name>ProposalsView</name>
        <message>
            <source>What would change</source>
            <translation>Что изменится</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Ищем…</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n stories would change</source>
            <translation>
                <numerusform>Изменится %1 из %n материала</numerusform>
                <numerusform>Изменятся %1 из %n материалов</numerusform>
                <numerusform>Изменятся %1 из %n материалов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Proposals</name>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Станет</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>No headline</source>
            <translation>Без заголовка</translation>
        </message>
    </context>
    <context>
        <name>BulkEditor</name>
        <message>
            <source>Looking</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Editing together</source>
            <translation>Изменение вместе</translation>
        </message>
        <message>
            <source>Renaming</source>
            <translation>Переименование</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Остановлено; ничего не изменено.</translation>
        </message>
    </context>
    <context>
        <name>OwnFieldsDialog</name>
        <message>
            <source>Own fields</source>
            <translation>Свои поля</translation>
        </message>
        <message>
            <source>These fields stand in every story, below the others. Drag them into order.</source>
            <translation>Эти поля есть у каждого материала, ниже остальных. Порядок меняется перетаскиванием.</translation>
        </message>
        <message>
            <source>Name of a new field</source>
            <translation>Название нового поля</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
    </context>
    <context>
        <name>DifferenceLabel</name>
        <message>
            <source>From “%1” to “%2”</source>
            <translation>Было «%1», стало «%2»</translation>
        </message>
    </context>
    <context>
        <name>Activity</name>
        <message>
            <source>Taken back: %1</source>
            <translation>Отменено: %1</translation>
        </message>
        <message>
            <source>%1 (undone)</source>
            <translation>%1 (отменено)</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Материалы</translation>
        </message>
    </context>
    <context>
        <name>ActivityDialog</name>
        <message>
            <source>Activity</source>
            <translation>Действия</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Go to the story</source>
            <translation>Перейти к материалу</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message>
            <source>That is how it is already.</source>
            <translation>Так и есть.</translation>
        </message>
    </context>
    <context>
        <name>Triage</name>
        <message numerus="yes">
            <source>%n story(s) no longer yours</source>
            <translation>
                <numerusform>%n материал больше не ваш</numerusform>
                <numerusform>%n материала больше не ваши</numerusform>
                <numerusform>%n материалов больше не ваши</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) assigned to %1</source>
            <translation>
                <numerusform>%n материал назначен: %1</numerusform>
                <numerusform>%n материала назначены: %1</numerusform>
                <numerusform>%n материалов назначены: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>No other story in this list asks for a look.</source>
            <translation>Других материалов с замечаниями в этом списке нет.</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Line %1 of the source</source>
            <translation>Строка источника %1</translation>
        </message>
        <message numerus="yes">
            <source>Type of %n point(s)</source>
            <translation>
                <numerusform>Размер букв — %n пункт</numerusform>
                <numerusform>Размер букв — %n пункта</numerusform>
                <numerusform>Размер букв — %n пунктов</numerusform>
            </translation>
        </message>
        <message>
            <source>The chosen text is copied</source>
            <translation>Выделенный текст скопирован</translation>
        </message>
        <message>
            <source>The story is copied</source>
            <translation>Материал скопирован</translation>
        </message>
        <message>
            <source>The chosen text is copied with its source</source>
            <translation>Выделенный текст скопирован со ссылкой на источник</translation>
        </message>
        <message>
            <source>The source of the story is copied</source>
            <translation>Ссылка на источник скопирована</translation>
        </message>
        <message>
            <source>The PDF is in %1</source>
            <translation>PDF сохранён: %1</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this story</source>
            <translation>Найти в этом материале</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Предыдущее место</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Следующее место</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
    </context>
    <context>
        <name>OddBadge</name>
        <message>
            <source>Previous of them</source>
            <translation>К предыдущему</translation>
        </message>
        <message>
            <source>Next of them</source>
            <translation>К следующему</translation>
        </message>
        <message>
            <source>Invisible signs: %1</source>
            <translation>Невидимые знаки: %1</translation>
        </message>
        <message>
            <source>mixed letters: %1</source>
            <translation>чужие буквы в словах: %1</translation>
        </message>
    </context>
    <context>
        <name>Oddities</name>
        <message>
            <source>Latin</source>
            <translation>латиница</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>кириллица</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>греческий алфавит</translation>
        </message>
        <message>
            <source>“%1” mixes letters: %2 (%3) among %4 ones.</source>
            <translation>В слове «%1» чужие буквы: %2 (%3), остальные — %4.</translation>
        </message>
        <message>
            <source>A hidden sign (%1) that turns the direction of the text.</source>
            <translation>Невидимый знак (%1): меняет направление текста.</translation>
        </message>
        <message>
            <source>A hidden sign (%1) that takes no room.</source>
            <translation>Невидимый знак (%1): не занимает места.</translation>
        </message>
    </context>
    <context>
        <name>PuttingBack</name>
        <message>
            <source>Put it back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Не нужно</translation>
        </message>
        <message>
            <source>Unsaved typing from %1 was kept: %2 of “%3”</source>
            <translation>Уцелел несохранённый текст от %1: %2, «%3»</translation>
        </message>
        <message>
            <source>Unsaved typing from %1 was kept: a paragraph of “%3”</source>
            <translation>Уцелел несохранённый текст от %1: абзац материала «%3»</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Story %1</source>
            <translation>Материал %1</translation>
        </message>
        <message>
            <source>The story is not in the library any more.</source>
            <translation>Этого материала больше нет в библиотеке.</translation>
        </message>
        <message>
            <source>The story is in the bin.</source>
            <translation>Материал лежит в корзине.</translation>
        </message>
        <message>
            <source>What is stored was changed since you typed. Nothing is overwritten.</source>
            <translation>После того как вы печатали, сохранённый текст изменили. Ничего не перезаписано.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>running</source>
            <translation>идёт</translation>
        </message>
        <message>
            <source>done</source>
            <translation>готово</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>прервано</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>сбой</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>%1 a second</source>
            <translation>%1 в секунду</translation>
        </message>
        <message>
            <source>%1 s left</source>
            <translation>осталось %1 с</translation>
        </message>
        <message>
            <source>%1 min left</source>
            <translation>осталось %1 мин</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Задание</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>Как идёт</translation>
        </message>
    </context>
    <context>
        <name>JobsPane</name>
        <message>
            <source>Jobs</source>
            <translation>Задания</translation>
        </message>
        <message>
            <source>Cancel the job</source>
            <translation>Прервать задание</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Показать отчёт</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Скопировать подробности</translation>
        </message>
        <message>
            <source>No job has run in this session.</source>
            <translation>В этом сеансе заданий не было.</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Log of the job</source>
            <translation>Журнал задания</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Сейчас: %1</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Done</source>
            <translation>Сделано</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Внимание</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>Неполадка</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
    </context>
    <context>
        <name>MessagesPane</name>
        <message>
            <source>Find a message</source>
            <translation>Найти сообщение</translation>
        </message>
        <message>
            <source>Kind of message</source>
            <translation>Вид сообщений</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Все виды</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Скопировать подробности</translation>
        </message>
        <message>
            <source>For whoever mends Newsdesk; without a word of any story</source>
            <translation>Для тех, кто чинит Newsdesk; без единого слова из материалов</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Jobs and messages</source>
            <translation>Задания и сообщения</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Задания</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Close jobs and messages</source>
            <translation>Закрыть задания и сообщения</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Print preview</source>
            <translation>Просмотр печати</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Бумага</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Страница целиком</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>По ширине страницы</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить как PDF…</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Сохранить как PDF</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Страница %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Preferences</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Найти настройку</translation>
        </message>
        <message>
            <source>No setting has these words.</source>
            <translation>Таких слов нет ни в одной настройке.</translation>
        </message>
        <message>
            <source>From now on, cleaning is %1.</source>
            <translation>Чистка теперь %1.</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>За столом</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Окно</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Cleaning</source>
            <translation>Чистка</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Who is at the desk</source>
            <translation>Кто за столом</translation>
        </message>
        <message>
            <source>Your name stands beside every change that you make.</source>
            <translation>Ваше имя стоит возле каждой вашей правки.</translation>
        </message>
        <message>
            <source>Go to the next story after a status</source>
            <translation>После статуса — к следующему материалу</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>Высокий контраст, светлая</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>Высокий контраст, тёмная</translation>
        </message>
        <message>
            <source>Snippets in the list</source>
            <translation>Отрывки в списке</translation>
        </message>
        <message>
            <source>Shows the words found, under each headline.</source>
            <translation>Найденные слова видны под каждым заголовком.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Шрифт</translation>
        </message>
        <message>
            <source>With serifs</source>
            <translation>С засечками</translation>
        </message>
        <message>
            <source>Without serifs</source>
            <translation>Без засечек</translation>
        </message>
        <message>
            <source>Size of letters</source>
            <translation>Размер шрифта</translation>
        </message>
        <message>
            <source> pt</source>
            <translation> пт</translation>
        </message>
        <message>
            <source>Length of lines</source>
            <translation>Длина строки</translation>
        </message>
        <message>
            <source> characters</source>
            <translation> знаков</translation>
        </message>
        <message>
            <source>What cleaning cuts</source>
            <translation>Что вырезает чистка</translation>
        </message>
        <message>
            <source>Stories that are here already stay as they are.</source>
            <translation>Материалы, которые уже здесь, не изменятся.</translation>
        </message>
        <message>
            <source>Cautious: keeps doubtful lines</source>
            <translation>Осторожная: сомнительное остаётся</translation>
        </message>
        <message>
            <source>Balanced: cuts what is likely junk</source>
            <translation>Взвешенная: вырезает вероятный мусор</translation>
        </message>
        <message>
            <source>Strict: cuts doubtful lines too</source>
            <translation>Строгая: вырезает и сомнительное</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>File names</source>
            <translation>Имена файлов</translation>
        </message>
        <message>
            <source>{published}, {title}, {site}, {section} and {id} are filled in.</source>
            <translation>Подставляются {published}, {title}, {site}, {section} и {id}.</translation>
        </message>
        <message>
            <source>Height of lines</source>
            <translation>Высота строк</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>The language changes at the next start, as work is going on.</source>
            <translation>Язык сменится при следующем запуске: сейчас идёт работа.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>Show and change…</source>
            <translation>Показать и изменить…</translation>
        </message>
    </context>
    <context>
        <name>PreferenceRow</name>
        <message>
            <source>Back to the default</source>
            <translation>Вернуть как было сначала</translation>
        </message>
        <message>
            <source>This library has its own</source>
            <translation>Только для этой библиотеки</translation>
        </message>
    </context>
    <context>
        <name>KeyEditor</name>
        <message>
            <source>Use these keys</source>
            <translation>Назначить</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Без клавиш</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>Как было</translation>
        </message>
        <message>
            <source>Press keys for “%1”:</source>
            <translation>Нажмите клавиши для «%1»:</translation>
        </message>
        <message>
            <source>These keys stay as they are.</source>
            <translation>Эти клавиши не меняются.</translation>
        </message>
        <message>
            <source>%1 is needed for typing and moving.</source>
            <translation>%1 нужно для набора и перемещения.</translation>
        </message>
        <message>
            <source>%1 belongs to “%2” now, which would be without it.</source>
            <translation>Сейчас %1 — это «%2»; там этих клавиш не станет.</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>| action | keys |</source>
            <translation>| действие | клавиши |</translation>
        </message>
        <message>
            <source>Newsdesk guide</source>
            <translation>Руководство Newsdesk</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Найти в руководстве</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Главы</translation>
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
        <name>Samples</name>
        <message>
            <source>Show me around</source>
            <translation>Провести по окну</translation>
        </message>
        <message>
            <source>Remove the samples</source>
            <translation>Убрать примеры</translation>
        </message>
        <message>
            <source>Invented stories, to try things on.</source>
            <translation>Выдуманные материалы — чтобы попробовать.</translation>
        </message>
        <message>
            <source>There are no samples in the library.</source>
            <translation>Примеров в библиотеке нет.</translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) moved to the bin</source>
            <translation>
                <numerusform>%n пример перемещён в корзину</numerusform>
                <numerusform>%n примера перемещены в корзину</numerusform>
                <numerusform>%n примеров перемещено в корзину</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>The list</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>J and K go to the next and the previous story. V says that it is right, X that it is rejected, and the next one opens by itself.</source>
            <translation>J и K открывают следующий и предыдущий материал. V — проверено, X — отклонено, и следующий открывается сам.</translation>
        </message>
        <message>
            <source>The story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>This is what is left of the page. Double-click a paragraph to mend it. The tab “Source” shows every line that was cut, and why; one key brings it back.</source>
            <translation>Это всё, что осталось от страницы. Чтобы поправить абзац, дважды щёлкните его. На вкладке «Источник» видна каждая вырезанная строка и причина; вернуть её — одна клавиша.</translation>
        </message>
        <message>
            <source>The fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>E goes to the field that asks for a look. It is saved when you leave it, and Ctrl+Z takes back anything, tomorrow too.</source>
            <translation>E ведёт к полю, которое просит внимания. Поле сохраняется, когда вы из него выходите, а Ctrl+Z отменит что угодно — и завтра тоже.</translation>
        </message>
        <message>
            <source>The search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>A slash leads here. Write words or fields, such as missing:author; the pane at the left counts what is found and narrows it.</source>
            <translation>Сюда ведёт косая черта. Пишите слова или поля, например missing:author; панель слева считает найденное и сужает список.</translation>
        </message>
        <message>
            <source>All the rest</source>
            <translation>Всё остальное</translation>
        </message>
        <message>
            <source>Everything stands in the menus with its key. A question mark shows all keys, F1 the guide; this tour is in the menu Help.</source>
            <translation>Всё есть в меню, рядом — клавиши. Вопросительный знак показывает все клавиши, F1 — руководство; это знакомство — в меню «Справка».</translation>
        </message>
        <message>
            <source>End the tour</source>
            <translation>Закончить</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>Annotator</name>
        <message>
            <source>Attach a file</source>
            <translation>Приложить файл</translation>
        </message>
        <message>
            <source>Choose words on the page first.</source>
            <translation>Сначала выберите слова на странице.</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <source>Highlighted</source>
            <translation>Выделено цветом</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Сохранить файл</translation>
        </message>
        <message>
            <source>The file is in %1</source>
            <translation>Файл сохранён: %1</translation>
        </message>
        <message>
            <source>The verdict was taken over</source>
            <translation>Вердикт перенят</translation>
        </message>
    </context>
    <context>
        <name>ClaimCard</name>
        <message>
            <source>A like claim in “%1” is decided: %2. There it says: “%3”</source>
            <translation>Похожее утверждение в материале «%1» уже проверено: %2. Там сказано: «%3»</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <source>Assignee</source>
            <translation>Кто ведёт</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Утверждение</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательства</translation>
        </message>
        <message>
            <source>No verdict</source>
            <translation>Без вердикта</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Обоснование</translation>
        </message>
        <message>
            <source>Reasons for the verdict</source>
            <translation>Обоснование вердикта</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>Кто сказал</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Take the verdict</source>
            <translation>Перенять вердикт</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Вердикт</translation>
        </message>
        <message>
            <source>What is claimed</source>
            <translation>Что утверждается</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>вынес(ла) %1</translation>
        </message>
    </context>
    <context>
        <name>EvidenceDialog</name>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Archived copy</source>
            <translation>Копия в архиве</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательство</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Looked at on</source>
            <translation>Дата обращения</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Что там сказано</translation>
        </message>
    </context>
    <context>
        <name>EvidenceList</name>
        <message>
            <source>Add evidence…</source>
            <translation>Добавить доказательство…</translation>
        </message>
    </context>
    <context>
        <name>FactChecking</name>
        <message>
            <source>Choose words on the page and press %1 for a note, %2 to highlight them.</source>
            <translation>Выберите слова на странице и нажмите %1, чтобы написать заметку, или %2, чтобы выделить их цветом.</translation>
        </message>
        <message>
            <source>Choose words on the page and press %1: what they claim can then be checked.</source>
            <translation>Выберите слова на странице и нажмите %1: их смысл станет утверждением, которое можно проверить.</translation>
        </message>
        <message>
            <source>Claim from the chosen words</source>
            <translation>Утверждение из выбранных слов</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Утверждения</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Факты</translation>
        </message>
        <message>
            <source>Note on the story</source>
            <translation>Заметка к материалу</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Проверки</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Checked</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>проверено</translation>
        </message>
        <message>
            <source>open</source>
            <translation>не проверено</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>без проверки</translation>
        </message>
        <message>
            <source>waived by %1: %2</source>
            <translation>без проверки, %1: %2</translation>
        </message>
        <message>
            <source>only suggested</source>
            <translation>только предложено</translation>
        </message>
    </context>
    <context>
        <name>FactsView</name>
        <message>
            <source>%1 of %2 checked</source>
            <translation>Проверено %1 из %2</translation>
        </message>
        <message>
            <source>Facts to check</source>
            <translation>Факты для проверки</translation>
        </message>
        <message>
            <source>Nothing in this story needs a check.</source>
            <translation>В этом материале нечего проверять.</translation>
        </message>
        <message>
            <source>Sign off</source>
            <translation>Подписать</translation>
        </message>
        <message>
            <source>Signed by %1, %2; one more must sign</source>
            <translation>Подпись: %1, %2; нужна ещё одна</translation>
        </message>
        <message>
            <source>Signed off by %1, %2</source>
            <translation>Материал подписан: %1, %2</translation>
        </message>
        <message>
            <source>Take the sign-off back</source>
            <translation>Отозвать подпись</translation>
        </message>
        <message>
            <source>The sign-off by %1, %2, has ended</source>
            <translation>Подпись (%1, %2) утратила силу</translation>
        </message>
        <message>
            <source>Tick</source>
            <translation>Отметить</translation>
        </message>
        <message>
            <source>Untick</source>
            <translation>Снять отметку</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>Не проверять…</translation>
        </message>
        <message>
            <source>What has changed…</source>
            <translation>Что изменилось…</translation>
        </message>
    </context>
    <context>
        <name>FilesRow</name>
        <message>
            <source>Attach a file…</source>
            <translation>Приложить файл…</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>Сохранить %1</translation>
        </message>
        <message>
            <source>Save %1 (%2)</source>
            <translation>Сохранить %1 (%2)</translation>
        </message>
        <message>
            <source>Take %1 off</source>
            <translation>Убрать %1</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Assignee</source>
            <translation>Кто ведёт</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Править</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Note and answers</source>
            <translation>Заметка и ответы</translation>
        </message>
        <message>
            <source>Put into the text</source>
            <translation>Внести в текст</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Предложено</translation>
        </message>
        <message>
            <source>Suggested words</source>
            <translation>Предложенные слова</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>Текст заметки</translation>
        </message>
        <message>
            <source>The whole story</source>
            <translation>Весь материал</translation>
        </message>
        <message>
            <source>What is to be said? Ctrl+Enter saves it.</source>
            <translation>Что нужно сказать? Ctrl+Enter сохраняет.</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Chosen words</source>
            <translation>Выбранные слова</translation>
        </message>
    </context>
    <context>
        <name>SignedTextDialog</name>
        <message>
            <source>Changed since the sign-off</source>
            <translation>Изменения после подписи</translation>
        </message>
        <message>
            <source>Compared paragraphs</source>
            <translation>Сравниваемые абзацы</translation>
        </message>
        <message>
            <source>On the left what %1 signed on %2, on the right what the story says now.</source>
            <translation>Слева — то, что подписано (%1, %2), справа — нынешний текст материала.</translation>
        </message>
    </context>
    <context>
        <name>TickStrip</name>
        <message>
            <source>Checked facts</source>
            <translation>Проверенные факты</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>не проверено</translation>
        </message>
    </context>
    <context>
        <name>Ticker</name>
        <message>
            <source>Everything is checked.</source>
            <translation>Всё проверено.</translation>
        </message>
        <message>
            <source>Everything is checked. The story can be signed off.</source>
            <translation>Всё проверено. Материал можно подписать.</translation>
        </message>
        <message>
            <source>Nothing in this story needs a check.</source>
            <translation>В этом материале нечего проверять.</translation>
        </message>
        <message>
            <source>Signed off</source>
            <translation>Материал подписан</translation>
        </message>
        <message>
            <source>The story is still being looked through.</source>
            <translation>Материал ещё просматривается.</translation>
        </message>
        <message>
            <source>Two people must sign each story</source>
            <translation>Каждый материал подписывают два человека</translation>
        </message>
        <message>
            <source>One person signs a story</source>
            <translation>Материал подписывает один человек</translation>
        </message>
    </context>
    <context>
        <name>WaivingDialog</name>
        <message>
            <source>For instance: common knowledge</source>
            <translation>Например: общеизвестно</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Не проверять</translation>
        </message>
        <message>
            <source>Why does this need no check? %1</source>
            <translation>Почему это не нужно проверять? %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandingOn</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n расхождение</numerusform>
                <numerusform>%n расхождения</numerusform>
                <numerusform>%n расхождений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>%n уже здесь</numerusform>
                <numerusform>%n уже здесь</numerusform>
                <numerusform>%n уже здесь</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) on their words</source>
            <translation>
                <numerusform>%n заметка на своих словах</numerusform>
                <numerusform>%n заметки на своих словах</numerusform>
                <numerusform>%n заметок на своих словах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the whole story</source>
            <translation>
                <numerusform>%n ко всему материалу</numerusform>
                <numerusform>%n ко всему материалу</numerusform>
                <numerusform>%n ко всему материалу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n не принята</numerusform>
                <numerusform>%n не приняты</numerusform>
                <numerusform>%n не принято</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n file(s) are as they were written.</source>
            <translation>
                <numerusform>%n файл не менялся с тех пор, как записан.</numerusform>
                <numerusform>Все %n файла не менялись с тех пор, как записаны.</numerusform>
                <numerusform>Все %n файлов не менялись с тех пор, как записаны.</numerusform>
            </translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Fact-check report</source>
            <translation>Отчёт о проверке</translation>
        </message>
        <message>
            <source>Notes and claims</source>
            <translation>Заметки и утверждения</translation>
        </message>
        <message>
            <source>Take notes in</source>
            <translation>Принять заметки</translation>
        </message>
        <message>
            <source>Verify an export</source>
            <translation>Проверить экспорт</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Записано: %1</translation>
        </message>
        <message>
            <source>claims</source>
            <translation>утверждения</translation>
        </message>
        <message>
            <source>fields</source>
            <translation>поля</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>отсутствует</translation>
        </message>
        <message>
            <source>is no name of a file here</source>
            <translation>имя не подходит: такого файла здесь быть не может</translation>
        </message>
        <message>
            <source>is not in the manifest</source>
            <translation>нет в описи</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>заметки</translation>
        </message>
        <message>
            <source>sign-off</source>
            <translation>подпись</translation>
        </message>
        <message>
            <source>story changed since</source>
            <translation>материал с тех пор изменился</translation>
        </message>
        <message>
            <source>story is no longer in the library</source>
            <translation>материала больше нет в библиотеке</translation>
        </message>
        <message>
            <source>text</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>the library has another story</source>
            <translation>в библиотеке под этим номером другой материал</translation>
        </message>
        <message>
            <source>was changed</source>
            <translation>изменён</translation>
        </message>
    </context>
    <context>
        <name>Packet</name>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Здесь</translation>
        </message>
        <message>
            <source>In the packet</source>
            <translation>В пакете</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Новый материал</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Останется</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>as here</source>
            <translation>как здесь</translation>
        </message>
        <message>
            <source>assignee</source>
            <translation>кто ведёт</translation>
        </message>
        <message>
            <source>deletion</source>
            <translation>удаление</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>доказательства</translation>
        </message>
        <message>
            <source>files</source>
            <translation>файлы</translation>
        </message>
        <message>
            <source>from the packet</source>
            <translation>из пакета</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>вид</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <source>reasons</source>
            <translation>обоснование</translation>
        </message>
        <message>
            <source>reviewer</source>
            <translation>кто вынес вердикт</translation>
        </message>
        <message>
            <source>said by</source>
            <translation>кто сказал</translation>
        </message>
        <message>
            <source>state</source>
            <translation>состояние</translation>
        </message>
        <message>
            <source>suggested words</source>
            <translation>предложенные слова</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>метки</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>вердикт</translation>
        </message>
        <message>
            <source>when</source>
            <translation>когда</translation>
        </message>
        <message>
            <source>where</source>
            <translation>где</translation>
        </message>
        <message>
            <source>words</source>
            <translation>слова</translation>
        </message>
    </context>
    <context>
        <name>Packets</name>
        <message numerus="yes">
            <source>%n story(s) in %1</source>
            <translation>
                <numerusform>%n материал в %1</numerusform>
                <numerusform>%n материала в %1</numerusform>
                <numerusform>%n материалов в %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n story(s) left out</source>
            <translation>
                <numerusform>, %n материал не вошёл</numerusform>
                <numerusform>, %n материала не вошли</numerusform>
                <numerusform>, %n материалов не вошло</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Передать</translation>
        </message>
        <message>
            <source>Packets</source>
            <translation>Пакеты</translation>
        </message>
        <message>
            <source>Receive a packet</source>
            <translation>Принять пакет</translation>
        </message>
        <message numerus="yes">
            <source>Received: %n story(s)</source>
            <translation>
                <numerusform>Принят %n материал</numerusform>
                <numerusform>Принято %n материала</numerusform>
                <numerusform>Принято %n материалов</numerusform>
            </translation>
        </message>
        <message>
            <source>The packet brought nothing new.</source>
            <translation>В пакете не было ничего нового.</translation>
        </message>
        <message>
            <source>stories</source>
            <translation>материалы</translation>
        </message>
    </context>
    <context>
        <name>ReceivingDialog</name>
        <message numerus="yes">
            <source>%n change(s) taken</source>
            <translation>
                <numerusform>берётся %n изменение</numerusform>
                <numerusform>берутся %n изменения</numerusform>
                <numerusform>берётся %n изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n новый</numerusform>
                <numerusform>%n новых</numerusform>
                <numerusform>%n новых</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>%n материал</numerusform>
                <numerusform>%n материала</numerusform>
                <numerusform>%n материалов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to decide; what does not stand is kept beside it</source>
            <translation>
                <numerusform>решить: %n; второй вариант сохранится рядом</numerusform>
                <numerusform>решить: %n; второй вариант сохранится рядом</numerusform>
                <numerusform>решить: %n; второй вариант сохранится рядом</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Mine stays</source>
            <translation>&amp;Остаётся моё</translation>
        </message>
        <message>
            <source>&amp;Theirs comes</source>
            <translation>&amp;Берётся их</translation>
        </message>
        <message>
            <source>From %1, %2</source>
            <translation>От: %1, %2</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Здесь</translation>
        </message>
        <message>
            <source>In the packet</source>
            <translation>В пакете</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Receive a packet</source>
            <translation>Принять пакет</translation>
        </message>
        <message>
            <source>What the packet brings</source>
            <translation>Что принесёт пакет</translation>
        </message>
        <message>
            <source>nothing that is not here already</source>
            <translation>всё это здесь уже есть</translation>
        </message>
    </context>
    <context>
        <name>AllNotes</name>
        <message>
            <source>Answers</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <source>Assignee</source>
            <translation>Кто ведёт</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
    </context>
    <context>
        <name>AllNotesDialog</name>
        <message>
            <source>All kinds</source>
            <translation>Все виды</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>Все заметки</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Все состояния</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Отобрать по словам</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>New state of the chosen notes</source>
            <translation>Новое состояние выбранных заметок</translation>
        </message>
        <message>
            <source>New state…</source>
            <translation>Новое состояние…</translation>
        </message>
        <message>
            <source>Notes and claims</source>
            <translation>Заметки и утверждения</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
    </context>
    <context>
        <name>ClaimsBoard</name>
        <message>
            <source>Drag a claim, or move it with Alt+Left and Alt+Right. Enter opens its story.</source>
            <translation>Перетащите утверждение или перенесите его клавишами Alt+Влево и Alt+Вправо. Enter открывает его материал.</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Утверждения</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Отобрать по словам</translation>
        </message>
        <message>
            <source>Verdicts…</source>
            <translation>Вердикты…</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n note(s) changed</source>
            <translation>
                <numerusform>Изменена %n заметка</numerusform>
                <numerusform>Изменены %n заметки</numerusform>
                <numerusform>Изменено %n заметок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) deleted</source>
            <translation>
                <numerusform>Удалена %n заметка</numerusform>
                <numerusform>Удалены %n заметки</numerusform>
                <numerusform>Удалено %n заметок</numerusform>
            </translation>
        </message>
        <message>
            <source>Every note stands on its words.</source>
            <translation>Все заметки стоят на своих словах.</translation>
        </message>
        <message>
            <source>Notes and claims</source>
            <translation>Заметки и утверждения</translation>
        </message>
        <message>
            <source>Notes whose words have changed</source>
            <translation>Заметки, чьи слова изменились</translation>
        </message>
    </context>
    <context>
        <name>ReviewQueue</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>&amp;Accept the place (A)</source>
            <translation>&amp;Принять место (A)</translation>
        </message>
        <message>
            <source>&amp;Let it go (L)</source>
            <translation>&amp;Отпустить (L)</translation>
        </message>
        <message>
            <source>&amp;Open the story (O)</source>
            <translation>Открыть &amp;материал (O)</translation>
        </message>
        <message>
            <source>&amp;Skip (S)</source>
            <translation>П&amp;ропустить (S)</translation>
        </message>
        <message>
            <source>Notes whose words have changed</source>
            <translation>Заметки, чьи слова изменились</translation>
        </message>
        <message>
            <source>Nothing is left to look at.</source>
            <translation>Смотреть больше нечего.</translation>
        </message>
        <message>
            <source>Where it would stand now</source>
            <translation>Где она стояла бы теперь</translation>
        </message>
    </context>
    <context>
        <name>VerdictsDialog</name>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>One verdict a line, the best first. Claims keep the verdicts they have.</source>
            <translation>По одному вердикту в строке, лучший первым. Утверждения сохраняют свои вердикты.</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Вердикты</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Error</source>
            <translation>Ошибка</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Внимание</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Замечание</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
    </context>
    <context>
        <name>ChecksView</name>
        <message>
            <source>What the checks find</source>
            <translation>Что нашли проверки</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Fix all of this kind</source>
            <translation>Исправить все такие</translation>
        </message>
        <message>
            <source>Switch off…</source>
            <translation>Выключить…</translation>
        </message>
        <message>
            <source>Switched off…</source>
            <translation>Выключенные…</translation>
        </message>
        <message>
            <source>The checks find nothing wrong.</source>
            <translation>Проверки ничего не нашли.</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>Найдено: %n</numerusform>
                <numerusform>Найдено: %n</numerusform>
                <numerusform>Найдено: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) are not made in this language</source>
            <translation>
                <numerusform>%n проверка не делается на этом языке</numerusform>
                <numerusform>%n проверки не делаются на этом языке</numerusform>
                <numerusform>%n проверок не делаются на этом языке</numerusform>
            </translation>
        </message>
        <message>
            <source>Quotes: %1 verbatim, %2 altered, %3 not found</source>
            <translation>Цитаты: дословно — %1, изменено — %2, не найдено — %3</translation>
        </message>
    </context>
    <context>
        <name>Checker</name>
        <message>
            <source>This has to be mended by hand.</source>
            <translation>Это надо исправить вручную.</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Исправлено</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) fixed</source>
            <translation>
                <numerusform>Исправлено: %n</numerusform>
                <numerusform>Исправлено: %n</numerusform>
                <numerusform>Исправлено: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is off</source>
            <translation>Проверка %1 выключена</translation>
        </message>
        <message>
            <source>Attach a transcript</source>
            <translation>Приложить стенограмму</translation>
        </message>
        <message>
            <source>The quotes are held against %1</source>
            <translation>Цитаты сверяются с %1</translation>
        </message>
    </context>
    <context>
        <name>SwitchingOffDialog</name>
        <message>
            <source>Switch a check off</source>
            <translation>Выключить проверку</translation>
        </message>
        <message>
            <source>Where is %1 off, and why?</source>
            <translation>Где выключить %1 и почему?</translation>
        </message>
        <message>
            <source>In &amp;this story</source>
            <translation>В &amp;этом материале</translation>
        </message>
        <message>
            <source>In &amp;all stories of “%1”</source>
            <translation>Во &amp;всех материалах издания «%1»</translation>
        </message>
        <message>
            <source>In the &amp;whole library</source>
            <translation>Во всей &amp;библиотеке</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>For instance: the outlet's own style</source>
            <translation>Например: так принято в издании</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Выключить</translation>
        </message>
    </context>
    <context>
        <name>ChecksOff</name>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Story %1</source>
            <translation>Материал %1</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Везде</translation>
        </message>
    </context>
    <context>
        <name>ChecksOffDialog</name>
        <message>
            <source>Checks that are off</source>
            <translation>Выключенные проверки</translation>
        </message>
        <message>
            <source>All checks are on.</source>
            <translation>Все проверки включены.</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Включить</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Материалы</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Как сказано</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>In all stories</source>
            <translation>Во всех материалах</translation>
        </message>
        <message>
            <source>Looking through all stories</source>
            <translation>Просмотр всех материалов</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) looked through</source>
            <translation>
                <numerusform>Просмотрен %n материал</numerusform>
                <numerusform>Просмотрено %n материала</numerusform>
                <numerusform>Просмотрено %n материалов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LedgerDialog</name>
        <message>
            <source>In all stories</source>
            <translation>Во всех материалах</translation>
        </message>
        <message>
            <source>Look through them</source>
            <translation>Просмотреть их</translation>
        </message>
        <message>
            <source>What is mentioned</source>
            <translation>Что упоминается</translation>
        </message>
        <message>
            <source>Where it is mentioned</source>
            <translation>Где упоминается</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>Что искать</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Имена</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Цитаты</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Цифры</translation>
        </message>
        <message>
            <source>Laws</source>
            <translation>Законы</translation>
        </message>
        <message>
            <source>Words it has</source>
            <translation>Слова оттуда</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) new or changed since the library was looked through</source>
            <translation>
                <numerusform>%n материал добавлен или изменён после просмотра библиотеки</numerusform>
                <numerusform>%n материала добавлены или изменены после просмотра библиотеки</numerusform>
                <numerusform>%n материалов добавлены или изменены после просмотра библиотеки</numerusform>
            </translation>
        </message>
        <message>
            <source>No contradictions. Type words to find a quote or a figure.</source>
            <translation>Противоречий нет. Введите слова, чтобы найти цитату или цифру.</translation>
        </message>
        <message>
            <source>Nothing of that is mentioned.</source>
            <translation>Ничего такого не упоминается.</translation>
        </message>
    </context>
</TS>
