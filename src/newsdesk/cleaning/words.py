"""The words that give junk away, folded (lower case, ё as е), by rule.

Languages: Russian, Ukrainian, English, German, French, Spanish, Polish, some Italian and
Portuguese, in that order. A bar parts two phrases; a low line at the end of one is a space.
"""


def phrases(table: str) -> tuple[str, ...]:
    """Read a table of phrases."""
    return tuple(phrase.strip().replace("_", " ") for phrase in table.split("|"))


# IS: the line is this and nothing else, but perhaps a count.
IS: dict[str, tuple[str, ...]] = {
    "share": phrases(
        """
        поделиться | поделиться новостью | поделитесь | поделись с друзьями |
        поделитесь с друзьями | рассказать друзьям | отправить другу | отправить |
        скопировать ссылку | ссылка скопирована | вконтакте | одноклассники | фейсбук |
        телеграм | вацап | мой мир | живой журнал | твитнуть | поширити | поділитися |
        скопіювати посилання | надіслати | share | share this | share this story |
        share this article | share on | tweet | retweet | share via email | copy link |
        link copied | email | e-mail | email this article | pin it | print | print this page |
        print article | facebook | twitter | telegram | whatsapp | viber | pinterest |
        linkedin | reddit | instagram | youtube | flipboard | pocket | tumblr | vk | ok |
        like | x | rss | messenger | google+ | google plus | digg | delicious | stumbleupon |
        teilen | artikel teilen | drucken | merken | weiterleiten | twittern | link kopieren |
        mailen | partager | partager cet article | imprimer | envoyer | copier le lien |
        envoyer à un ami | compartir | imprimir | enviar | copiar enlace | udostępnij |
        drukuj | podziel się | wyślij | kopiuj link | condividi | stampa | compartilhar |
        compartilhe | lubię to | skomentuj | распечатать | печать | для печати |
        версия для печати | версія для друку | друк | druckversion | druckansicht |
        wersja do druku | printer-friendly version | print version | send to a friend |
        empfehlen | recommander | в закладки | добавить в закладки | сохранить | save |
        bookmark | a+ | a- | aa | schriftgröße | text size | размер шрифта | listen |
        anhören | vorlesen
        """
    ),
    "subscribe": phrases(
        """
        подписаться | подписка | подписывайтесь | рассылка | подписаться на рассылку |
        подпишитесь | підписатися | підписка | розсилка | subscribe | subscribe now |
        newsletter | newsletters | sign up | sign up for our newsletter | get the newsletter |
        follow us | follow | join us | become a member | donate | support us | abonnieren |
        newsletter abonnieren | jetzt abonnieren | abo testen | folgen | folgen sie uns |
        s'abonner | abonnez-vous | je m'abonne | suivez-nous | suscríbete | suscribirse |
        suscribete | síguenos | subskrybuj | zapisz się | zaprenumeruj | obserwuj nas |
        iscriviti | abbonati | seguici | assine | siga-nos | abonnement | prenumerata
        """
    ),
    "read-also": phrases(
        """
        читайте также | читать также | читайте еще | смотрите также | по теме |
        материалы по теме | новости по теме | ссылки по теме | другие новости |
        главные новости | последние новости | еще новости | лента новостей | популярное |
        самое читаемое | похожие новости | рекомендуем | похожие материалы |
        новости партнеров | сейчас читают | самое популярное | топ новостей |
        вам может быть интересно | новости сми2 | главное за день | главное | выбор редакции |
        актуальное | другие материалы | другие статьи | статьи по теме | читаемое |
        популярные новости | в тему | что еще почитать | еще по теме | все новости |
        свежие новости | новости региона | новости дня | читайте також | дивіться також |
        останні новини | схожі новини | новини партнерів | за темою | популярні новини |
        головні новини | вас може зацікавити | інші новини | більше новин | read also |
        read more | read next | see also | related | related stories | related articles |
        related news | related content | related posts | related topics | related links |
        more news | most read | most popular | most viewed | popular | popular posts |
        trending | trending now | latest news | latest | latest stories | top stories |
        more stories | more from | you may also like | you might also like | recommended |
        recommended for you | recommended stories | don't miss | more on this story |
        more on this topic | editor's picks | recent posts | up next | also read |
        what to read next | you might be interested in | more from this section |
        in other news | lesen sie auch | mehr zum thema | auch interessant |
        das könnte sie auch interessieren | ähnliche artikel | weitere artikel |
        meistgelesen | weitere themen | zum thema | neueste artikel | verwandte artikel |
        mehr lesen | weiterlesen | weitere nachrichten | top-themen |
        das könnte dich auch interessieren | meistgelesene artikel | aktuelle nachrichten |
        ähnliche beiträge | links zum thema | siehe auch | lire aussi | à lire aussi |
        a lire aussi | sur le même sujet | articles liés | les plus lus | voir aussi |
        à lire également | articles similaires | dans la même rubrique | à la une |
        les plus lus du jour | lea también | leer también | lee también |
        noticias relacionadas | artículos relacionados | lo más leído | te puede interesar |
        más noticias | últimas noticias | más leídas | también te puede interesar |
        czytaj też | czytaj także | czytaj również | zobacz też | zobacz także |
        zobacz również | polecamy | najnowsze | najpopularniejsze | powiązane artykuły |
        przeczytaj także | przeczytaj też | podobne artykuły | najczęściej czytane |
        najnowsze wiadomości | warto przeczytać | leggi anche | articoli correlati |
        leia também | leia mais | notícias relacionadas | veja também | veja mais |
        mais lidas | più letti
        """
    ),
    "comments": phrases(
        """
        комментарии | комментарий | комментарии к новости | добавить комментарий |
        оставить комментарий | комментировать | обсуждение | обсудить | мнения читателей |
        отзывы | ваш комментарий | написать комментарий | комментариев нет | ответить |
        комментарии читателей | оставьте комментарий | коментарі | додати коментар |
        залишити коментар | відповісти | обговорення | comments | comment | leave a comment |
        leave a reply | post a comment | add a comment | reply | join the conversation |
        view comments | show comments | no comments | discussion | cancel reply |
        add comment | write a comment | user comments | readers' comments | responses |
        kommentare | kommentar | kommentar schreiben | kommentieren | kommentar verfassen |
        antworten | schreibe einen kommentar | kommentar hinterlassen | diskutieren sie mit |
        leserkommentare | commentaires | commentaire | laisser un commentaire | répondre |
        réagir | vos réactions | ajouter un commentaire | comentarios | comentario |
        deja un comentario | responder | comentar | deja una respuesta | komentarze |
        komentarz | dodaj komentarz | odpowiedz | zostaw komentarz | skomentuj artykuł |
        opinie | twój komentarz | commenti | commenta | rispondi | comentários
        """
    ),
    "menu": phrases(
        """
        главная | главная страница | меню | поиск | войти | вход | регистрация | выйти |
        наверх | контакты | о нас | о проекте | реклама | редакция | рубрики | архив |
        все рубрики | вверх | обратная связь | карта сайта | вакансии | новости | видео |
        фото | афиша | погода | закрыть | курсы валют | реклама на сайте | рекламодателям |
        перейти к содержанию | назад | далее | еще | показать еще | загрузить еще | загрузка |
        все | рекламa | партнеры | темы | сюжеты | опрос | головна | пошук | увійти |
        реєстрація | контакти | про нас | новини | архів | відео | home | menu | search |
        log in | login | sign in | register | contact | contact us | about | about us |
        advertise | advertisement | skip to content | skip to main content | sitemap |
        archive | back to top | navigation | close | load more | show more | next | previous |
        main menu | more | video | videos | photos | weather | jobs | faq | help |
        toggle navigation | skip to navigation | my account | log out | site search |
        sponsored | ad | ads | top | loading | prev | news | advertising | work for us |
        categories | archives | tags | topics | see all | view all | map | startseite |
        suche | anmelden | abmelden | registrieren | kontakt | über uns | anzeige | menü |
        anzeigen | zum inhalt springen | nach oben | schließen | mehr | zurück | weiter |
        werbung | themen | mediadaten | suchen | wetter | einloggen | login / registrieren |
        kategorien | archiv | accueil | recherche | rechercher | connexion | se connecter |
        publicité | fermer | aller au contenu | s'inscrire | qui sommes-nous |
        nous contacter | plan du site | retour | suivant | inicio | buscar | iniciar sesión |
        contacto | publicidad | quiénes somos | menú | cerrar | portada | strona główna |
        szukaj | zaloguj | zaloguj się | zarejestruj się | o nas | reklama | wróć | więcej |
        zamknij | wyszukaj | archiwum | ogłoszenia | pogoda | home page | cerca | chiudi
        """
    ),
    "legal": phrases(
        """
        политика конфиденциальности | пользовательское соглашение | правила использования |
        правовая информация | все права защищены | условия использования |
        согласие на обработку персональных данных | 0+ | 6+ | 12+ | 16+ | 18+ |
        політика конфіденційності | правила користування | усі права захищені |
        privacy policy | terms of use | terms of service | terms and conditions | privacy |
        disclaimer | cookie policy | all rights reserved | legal notice | accessibility |
        do not sell my info | terms | impressum | datenschutz | datenschutzerklärung | agb |
        nutzungsbedingungen | cookie-einstellungen | mentions légales |
        politique de confidentialité | conditions générales | cgu | gestion des cookies |
        aviso legal | política de privacidad | política de cookies | términos y condiciones |
        polityka prywatności | regulamin | polityka cookies | zasady | note legali |
        privacy e cookie
        """
    ),
}

# STARTS: the line begins with this.
STARTS: dict[str, tuple[str, ...]] = {
    "share": phrases(
        """
        поделиться в | поделиться на | поделиться с | поделитесь этой | поделитесь ссылкой |
        рассказать в | отправить ссылку | share on_ | share this | share to_ | share via |
        tweet this | print this | email this | click to share | share all sharing |
        click to email | click to print | auf facebook teilen | auf twitter teilen |
        per mail teilen | per e-mail | via whatsapp | bei facebook | bei twitter |
        partager sur | partager par | envoyer par | compartir en | compartir por |
        udostępnij na | podziel się na | condividi su | compartilhar no | поділитися у |
        поділитися в | поширити у
        """
    ),
    "subscribe": phrases(
        """
        подпишитесь на | подписывайтесь на | подписаться на | подписывайся на |
        следите за нами | следите за новостями | читайте нас в | читайте нас на |
        присоединяйтесь к нам | мы в соц | наш канал | наш телеграм | наш telegram |
        мы в telegram | мы в телеграм | оставайтесь с нами | хотите быть в курсе |
        больше новостей в | больше новостей — в | сообщить новость | прислать новость |
        есть новость | если вы стали очевидцем | стали свидетелем | добавьте нас в |
        добавить в избранн | нашли опечатку | нашли ошибку | если вы нашли ошибку |
        если вы заметили ошибку | заметили ошибку | выделите текст | підписуйтесь на |
        підпишіться на | підписуйтеся на | читайте нас у | стежте за нами | якщо ви помітили |
        subscribe to | sign up for | sign up to | follow us on | follow us | get the latest |
        join our | like us on | download our app | download the app | get our newsletter |
        never miss | stay up to date | you can follow | for more news | got a story |
        have you got a story | support our journalism | enter your email | get breaking news |
        jetzt abonnieren | abonnieren sie | newsletter abonnieren | folgen sie uns |
        melden sie sich für | jetzt anmelden | bleiben sie auf dem laufenden | jetzt app |
        abonnez-vous | inscrivez-vous | suivez-nous sur | recevez la newsletter |
        recevez gratuitement | suscríbete a | suscríbase a | síguenos en | regístrate para |
        únete a nuestro | zapisz się na | zapisz się do | polub nas na | obserwuj nas |
        śledź nas | dołącz do nas | bądź na bieżąco | zaobserwuj nas | iscriviti alla |
        seguici su | assine nossa | siga-nos no
        """
    ),
    "read-also": phrases(
        """
        читайте также | читать также | читайте еще | читайте по теме | смотрите также |
        ранее мы писали | по теме: | подробнее: | читайте подробнее | читать подробнее |
        читать далее | также читайте | читайте в тему | еще по теме | читайте на сайте |
        материал по теме | новость по теме | читайте також | дивіться також | також читайте |
        читати далі | нагадаємо, раніше | read also | read more: | also read | see also: |
        related: | read next | more from_ | read: | watch: | see more: | read the full |
        continue reading | more on this | you may also like | lesen sie auch |
        lesen sie hier | lesen sie dazu | mehr zum thema | siehe auch: | auch interessant |
        lesen sie mehr | lire aussi | à lire aussi | a lire aussi | lire la suite | à lire : |
        voir aussi | lea también | lee también | leer más | lea además | te puede interesar |
        le puede interesar | czytaj też | czytaj także | czytaj również | czytaj więcej |
        zobacz też | zobacz także | zobacz również | przeczytaj też | przeczytaj także |
        sprawdź też | polecamy: | leggi anche | leia também | leia mais
        """
    ),
    "comments": phrases(
        """
        комментарии ( | комментариев: | комментарии: | добавить комментарий |
        оставить комментарий | чтобы оставить комментарий | для комментирования |
        комментариев пока нет | всего комментариев | мнение автора может | коментарі ( |
        коментарів: | щоб залишити коментар | comments ( | comments: | leave a comment |
        leave a reply | log in to comment | sign in to comment | you must be logged in |
        your email address will not | join the conversation | view all comments |
        this article has comments | kommentare ( | kommentar schreiben | ihr kommentar |
        schreiben sie einen kommentar | kommentare: | commentaires ( |
        laisser un commentaire | connectez-vous pour | comentarios ( | deja un comentario |
        inicia sesión para comentar | komentarze ( | dodaj komentarz | komentarze: |
        napisz komentarz
        """
    ),
    "credit": phrases(
        """
        фото: | фото : | фото - | фото — | фото – | фото из | фото с сайта |
        фото предоставлено | фото автора | фотография: | источник фото | снимок: |
        изображение: | иллюстрация: | фото © | фото_ | кадр из | скриншот видео | скриншот: |
        видео: | світлина: | джерело фото | photo: | photo by | photos: | photos by |
        photo credit | photograph: | photo courtesy | image: | image credit | picture: |
        file photo | photo © | getty images | screengrab | credit: | image source | foto: |
        fotos: | bild: | bildquelle | bild © | foto © | © foto | grafik: | symbolbild |
        quelle: | photo : | crédit photo | crédits photo | © photo | légende | archivfoto |
        crédit : | fot. | foto_ | zdjęcie: | zdj. | źródło zdjęcia | fotografía: | imagen: |
        crédito: | fuente:
        """
    ),
    "tags": phrases(
        """
        теги: | тэги: | метки: | ключевые слова: | темы: | рубрика: | рубрики: | категория: |
        категории: | раздел: | сюжет: | мітки: | теми: | tags: | tag: | tagged | topics: |
        keywords: | filed under | category: | categories: | posted in | section: | labels: |
        more about: | schlagwörter: | schlagworte: | themen: | kategorie: | rubrik: |
        stichwörter: | ressort: | mots-clés | mots clés | thèmes : | catégorie : |
        rubrique : | etiquetas: | temas: | categoría: | sección: | tagi: | tematy: |
        kategoria: | dział: | słowa kluczowe: | tag correlati
        """
    ),
    "views": phrases(
        """
        просмотров: | просмотры: | количество просмотров | прочитали: | прочтений: |
        рейтинг: | оценка: | время чтения | читать: | переглядів: | час читання | views: |
        reading time | rating: | votes: | lesezeit | aufrufe: | temps de lecture |
        tiempo de lectura | czas czytania | wyświetleń: | odsłon:
        """
    ),
    "cookies": phrases(
        """
        мы используем cookie | мы используем файлы cookie | сайт использует cookie |
        на сайте используются | этот сайт использует | наш сайт использует |
        продолжая использовать | оставаясь на сайте | используя этот сайт | используя сайт |
        ми використовуємо | цей сайт використовує | we use cookies |
        this website uses cookies | this site uses cookies | we and our partners |
        by continuing to | by using this site | our website uses cookies |
        we use own and third | by clicking | wir verwenden cookies | diese website verwendet |
        wir nutzen cookies | diese seite verwendet | um unsere webseite | durch die nutzung |
        mit der nutzung | wir und unsere partner | nous utilisons des cookies |
        ce site utilise | en poursuivant votre navigation | en continuant à |
        utilizamos cookies | este sitio web utiliza | esta web utiliza | usamos cookies |
        al continuar | ta strona używa | ta strona korzysta | strona korzysta z |
        używamy plików | nasza strona używa | ten serwis | ten portal | serwis wykorzystuje |
        korzystając z | questo sito utilizza | este site utiliza
        """
    ),
    "legal": phrases(
        """
        © | (c)_ | copyright | all rights reserved | при использовании материалов |
        при любом использовании | использование материалов | перепечатка | при перепечатке |
        полное или частичное | любое использование | при цитировании | сетевое издание |
        свидетельство о регистрации | регистрационный номер | учредитель: | учредитель — |
        главный редактор: | зарегистрировано | все права защищены |
        на информационном ресурсе применяются | мнение редакции может | редакция не несет |
        адрес редакции | телефон редакции | настоящий ресурс | воспроизведение материалов |
        за содержание рекламных | при використанні матеріалів | використання матеріалів |
        передрук | усі права захищені | засновник: | reproduction in whole | no part of this |
        this material may not be | registered in england | the content of this site |
        use of this site constitutes | use of and/or registration | alle rechte |
        alle inhalte | die vervielfältigung | tous droits réservés | reproduction interdite |
        toute reproduction | todos los derechos | prohibida la reproducción |
        queda prohibida | wszelkie prawa | wszystkie prawa | kopiowanie | redakcja nie |
        redakcja zastrzega | tutti i diritti | todos os direitos | p.iva
        """
    ),
    "advert": phrases(
        """
        реклама | на правах рекламы | advertisement | sponsored content | werbung | anzeige |
        publicité | publicidad | reklama | artykuł sponsorowany | article continues |
        story continues | scroll to
        """
    ),
    "updated": phrases(
        """
        обновлено | опубликовано | дата публикации | время публикации | последнее обновление |
        дата: | размещено | добавлено | оновлено | опубліковано | published | updated |
        last updated | posted on | first published | last modified | date: | veröffentlicht |
        aktualisiert | stand: | erstellt | publié le | mis à jour | modifié le | publicado |
        actualizado | opublikowano | aktualizacja | data publikacji | dodano | utworzono |
        pubblicato | aggiornato | publicado em | atualizado
        """
    ),
}

BYLINE = phrases(
    """
    автор: | авторы: | автор материала | автор текста | автор статьи | автор — | автор – |
    автор - | текст: | беседовал | беседовала | интервью: | записал | подготовил |
    подготовила | корреспондент | источник: | автор_ | автори: | підготував |
    підготувала | джерело: | by_ | by: | author: | authors: | written by | words by |
    posted by | reported by | story by | text: | source: | reporting by | von_ | von: |
    autor: | autorin: | autoren: | ein artikel von | eine analyse von |
    ein kommentar von | aus_ | verfasst von | par_ | auteur : | auteur: | publié par |
    écrit par | propos recueillis par | por_ | texto: | autora: | escrito por |
    publicado por | autorzy: | tekst: | opracował | opracowała | oprac. | napisał |
    napisała | di_ | a cura di | redakcja: | autore: | door_ | av_ | af_ | από_
    """
)

LEGAL_INSIDE = phrases(
    """
    все права защищены | all rights reserved | alle rechte vorbehalten |
    tous droits réservés | todos los derechos reservados | wszelkie prawa zastrzeżone |
    активная ссылка | гиперссылка обязательна | активна гіперпосилання | роскомнадзор |
    эл № фс | эл №фс | свидетельство о регистрации сми | ust-idnr | с согласия редакции |
    ссылка на сайт обязательна | мнение редакции | may not be reproduced |
    may not be published, broadcast | персональных данных | обязательна ссылка |
    privacy policy | terms of use | terms of service | datenschutzerklärung | bez zgody |
    политикой конфиденциальности | commission when you buy
    """
)

COOKIE_INSIDE = phrases(
    """
    cookie | куки | ciasteczk
    """
)

STOP_WORDS = frozenset(
    word
    for line in """
    a about al ale alla als am an anche and are as at au auch auf aus aux avec be been bei
    but by być był była było były can ce cette che co come comme como con cuando da dans das
    dass de dei del della dem den der des di die dla do du ein eine einem einer el elle en
    entre er es est esta este está et for from für gli ha haben had has hat have he her his
    i il im in is ist it its jak jego jej jest już która które który la las le les leur lo
    los mais mit może más na nach ne nel nicht nie noch non not nous nur o od oder of on ont
    or oraz par para pas per pero più plus po por pour przez przy que qui said se ser ses
    she si sich sie sind się so son sono sont su sur sus są tak także tego that the their
    there they this to todo tym um un una und une von w war was we werden were which who wie
    will wird with would y ya you z za ze zu zum été über że або був будет була були було бы
    был была были было в вже вона вони все від він году для до его ее еще же з за и из или
    их й його к как которая которые который ми мы на не но о об он она они от по после при
    про після с со та так также також того том у уже це что ще що это этом як яка який які є
    і
    """.splitlines()
    for word in line.split()
)

HOME = frozenset(
    phrases(
        """
        accueil | actualités | aktualności | archiv | archive | article | articles | artikel |
        artykuł | blog | hauptseite | home | home page | homepage | inicio | início |
        jesteś tutaj | nachrichten | news | noticia | noticias | notizie | portada |
        sie sind hier | start | startseite | strona główna | vous êtes ici | wiadomości |
        you are here | архив | все новости | вы здесь | главная | главная страница | головна |
        лента | лента новостей | материал | начало | новина | новини | новости | новость |
        публикация | сайт | стаття | статті | статьи | статья
        """
    )
)
