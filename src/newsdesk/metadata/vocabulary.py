"""The words by which names are found and told from menus, jobs and dates; all in lower case."""

from newsdesk.cleaning.words import STOP_WORDS, phrases


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


def _any(table: str) -> str:
    return "|".join(sorted(phrases(" ".join(table.split())), key=len, reverse=True))


# Patterns of the words before a name: what asks for a colon, and what does not.
LABELS = {
    "colon": _any(
        """
        автор | авторы | автор материала | автор текста | автор статьи | автор публикации |
        текст | беседовал | беседовала | интервью | корреспондент | источник | редактор |
        журналист | материал подготовил | материал подготовила | автори | джерело | текст и фото |
        author | authors | author name | text | words | source | story | reporter | reporting |
        writer | contributor | by | byline | story by | written by | posted by | article by |
        autor | autorin | autoren | autor/in | autorin/autor | autor/-in | quelle | von | text von |
        geschrieben von | verfasser | redakteur | redakteurin | bericht | ein beitrag von |
        auteur | auteurs | rédaction | texte | source : | par | rédigé par | publié par | signé |
        autora | autores | texto | fuente | por | redacción | escrito por | publicado por |
        autorzy | tekst | źródło | opracowanie | oprac. | oprac | redakcja | opracował |
        opracowała | autore | testo | fonte | di | a cura di | door | tekst av | skrevet av |
        γράφει | συντάκτης | πηγή | του | της | yazar | haber | kaynak |
        著者 | 作者 | 記者 | 记者 | 文 | 編集 | 编辑 | 責任編輯 | 责任编辑 | 来源 | 來源 |
        筆者 | 執筆
        """
    ),
    "verb": _any(
        """
        post author by | post author | written by | words by | posted
        by | reported by | story by | article by | text by |
        published by | submitted by | created by | contributed by | reviewed by | author |
        guest post by | an article by | opinion by | analysis by | interview by |
        ein artikel von | eine analyse von | ein kommentar von | ein beitrag von |
        ein gastbeitrag von | ein bericht von | eine reportage von | ein interview von |
        verfasst von | geschrieben von | veröffentlicht von | erstellt von | text von |
        autorin/autor | autor/in | autor | autorin | interview: | redaktion: |
        publié par | écrit par | rédigé par | proposé par | propos recueillis par | posté par |
        escrito por | publicado por | redactado por | texto de | texto por |
        автор | автор статьи | беседовал | беседовала | записал | записала | подготовил |
        подготовила | подготовили | опубликовал | опубликовала | добавил | добавила |
        корреспондент | підготував | підготувала | опублікував |
        opracował | opracowała | napisał | napisała | dodał | dodała | opublikował |
        scritto da | pubblicato da | a cura di | skrevet av | geschreven door | del av
        """
    ),
    "by": _any("by | von | par | por | di | da | door | av | af | przez | od | von: | από | aus"),
}
LABEL_WORDS = frozenset("|".join(LABELS.values()).replace(":", "").split("|"))
PICTURES = _any(
    """
    фото | фотограф | источник фото | фото автора | видео | источник изображения | джерело фото |
    изображение | иллюстрация | світлина | photo | photos | photo by | photograph | photographs |
    photography by | image | images | picture | pictures | video | illustration | illustrations |
    credit | getty | caption | bild | bilder | foto | fotos | fotografie | symbolbild | titelbild |
    bildquelle | crédit | crédits | photo : | zdjęcia | zdjęcie | fot. | fot | imagen | imágenes |
    foto: | © | 写真 | 图 | 摄影
    """
)
JOBS = _words(
    """
    staff reporter reporters correspondent correspondents senior editor editors editor-in-chief
    journalist journalists author contributor contributors contributing writer writers columnist
    admin administrator producer director chief executive professor managing freelance political
    columnists editorial associate deputy assistant guest special follow intern specialist
    корреспондент корреспонденты журналист журналистка редактор обозреватель специальный автор
    главный выпускающий репортер колумнист собкор спецкор шеф-редактор корреспондентка
    кореспондент журналістка журналіст оглядач
    redakteur redakteurin reporterin korrespondent korrespondentin journalistin chefredakteur
    chefredakteurin autorin autor rechtsanwalt rechtsanwältin volontär volontärin redaktionsleiter
    freier freie geschäftsführer geschäftsführerin gastautor gastautorin ressortleiter
    journaliste correspondant correspondante rédacteur rédactrice envoyé envoyée chroniqueur
    periodista redactor redactora corresponsal director directora editora colaborador columnista
    redaktor redaktorka dziennikarz dziennikarka reporterka korespondent korespondentka
    giornalista inviato redattore journalistin profile bio biography landespolitische
    """
)
PARTICLES = _words(
    "v. von van de der den da di la le du del della dos "
    "das do al bin ibn zu zur zum ter ten af av y el"
)
STOPS = frozenset(
    phrases(
        """
        updated | published | posted | on | at | last | modified | created | опубликовано |
        обновлено | am | um | vom | veröffentlicht | aktualisiert | publié | mis | modifié |
        publicado | actualizado | dnia | дата | date | for | share | view | views |
        email | comments | comment | read | in | für | www | pour | monday | tuesday | wednesday |
        thursday | friday | saturday | sunday | montag | dienstag | mittwoch | donnerstag |
        freitag | samstag | sonntag | min | minutes | mins | lesezeit | lesedauer | kategorien |
        kategorie | kommentare | kommentar | uhr | фото | photo | photos | foto | fotos |
        просмотров | комментариев | категория | рубрика | время | is | has | est | ist | from |
        via | with | says | erstellt | schreibe | zuletzt | geändert |
        lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche |
        lunes | martes | miércoles | jueves | viernes | sábado | domingo | twitter | facebook |
        hace | actualité | il | filed | under | tags | print | story | gepostet | dans | sur |
        понедельник | вторник | среда | четверг | пятница | суббота | воскресенье |
        en | à | w | o | godz | dodano | komentarze | komentarzy | permalink | uncategorized
        """
    )
)
NO_NAME = frozenset(
    word for word in STOP_WORDS if word not in PARTICLES and len(word) > 1
) | _words(
    """
    uhr news новости all more view read foto photo new top home menu temas relacionados page jobs
    stock bug contenido exclusivo artikel article статья mehr leave reply result schreibe antwort
    us login search suche поиск войти вход newsletter abo shop video videos видео podcast kontakt
    impressum datenschutz über about contact контакты реклама advertising sign log subscribe share
    teilen drucken kommentieren weiterlesen politics sports business health science entertainment
    lifestyle opinion travel weather politik wirtschaft sport kultur gesellschaft wissen panorama
    политика общество экономика культура спорт происшествия наука здоровье мнения политики главная
    política economía deportes cultura sociedad opinión mundo culture économie société monde
    polityka gospodarka kultura biznes advertisement anzeige reklama publicidad publicité cookie
    cookies settings privacy policy terms kommentare comments комментарии facebook twitter telegram
    instagram youtube whatsapp pinterest linkedin email e-mail rss reddit tumblr xing flipboard
    quick links related popular trending latest breaking live copyright rights reserved tags topics
    january february march april june july august september october november december montag
    dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday
    saturday sunday published updated source getty images next previous back download app click
    here skip content main navigation start startseite seite aktuell aktuelles themen service
    archiv archive online magazin magazine
    """
)
TITLES = _words(
    "dr dr. prof prof. mr mrs ms sir email e-mail picture headshot of photo mag dipl.-ing"
)
FIRST_NAMES = _words(
    """
    aaron adam adrian agnieszka aidan alan albert alberto alejandro aleksandra alessandro alex
    alexander alexandra alexis alfred ali alice alicia alison allison amanda amber amy ana anders
    andrea andreas andrei andrew andré andrzej andy angela angelika anita anja ann anna anne annette
    annika anthony antje anton antonio arne arthur ashley astrid axel barbara bartosz beata ben
    benjamin bernard bernd bernhard beth bethany bettina bill birgit björn bob brad bradley brandon
    brendan brian brigitte bruce bryan caitlin carl carla carlo carlos carmen carol carolin caroline
    carsten catherine cathy cecilia charles charlotte chloe chris christa christian christiane
    christina christine christof christoph christopher claire clara clare claude claudia claus
    colin connor corinna craig cristina cynthia dagmar damien dan daniel daniela daniele danielle
    danny dave david dawn deborah denis denise dennis derek diana diane diego dieter dirk dominik
    don donald doris dorothea doug douglas dylan eduardo edward elena elisabeth elizabeth elke ella
    ellen emily emma enrique eric erik erika erin ethan eva evan ewa fabian fabio felipe felix
    fernando florian francesca francesco francis francisco frank frederic fred friedrich gabriel
    gabriela gabriele gary gavin geoff george georg gerald gerd gerhard gillian giovanni giulia
    giuseppe glenn gloria gonzalo grace graham greg gregor gregory grzegorz guillaume guido günter
    günther gustavo hanna hannah hannes hans harald harry heather heidi heike heiko heinrich heinz
    helen helena helga helmut hendrik henning henrik henry herbert holger howard hugo ian ines inga
    ingo ingrid irene iris isabel isabella isabelle ivan jack jackie jacob jacques jaime jakob
    jakub james jamie jan jana jane janet janine jared jasmin jason javier jay jean jeff jeffrey
    jenna jennifer jenny jens jeremy jerome jerry jesse jessica jessie jesús jill jim jo joachim
    joan joanna joanne jochen joe joel joerg joey johann johanna johannes john johnny jon jonas
    jonathan jordan jorge jose joseph josh joshua josé joyce juan judith julia julian juliane julie
    julien juliette julius justin jörg jürgen kai karen karin karl karsten kate katharina katherine
    kathleen kathrin kathy katie katja katrin kay keith kelly ken kenneth kerstin kevin kim kirsten
    klaus konrad kristen kristin kristina krzysztof kurt kyle lara lars laura lauren laurent lea
    leah lee lena leo leon leonard lewis liam linda lisa liz lorenzo lothar louis louise luca lucas
    lucy luis luisa lukas luke lydia lynn maciej madeleine magdalena maik maja malte manfred manuel
    manuela marc marcel marcin marco marcus marek margaret margarita maria marie marina mario marion
    mariusz mark marko markus marta martha martin martina mary mateusz mathias mathieu matt matteo
    matthew matthias maurice max maxim megan meike melanie melissa mia michael michaela michal
    michał michel michele michelle miguel mike miriam mitchell mohamed mohammed molly monica monika
    moritz nadia nadine nancy natalia natalie nathalie nathan neil nelson nicholas nick nicola
    nicolas nicole nicolai niklas nils nina noah nora norbert oleg olga oliver olivia olivier oscar
    otto owen pablo pamela pat patricia patrick patrik paul paula paulina pauline paulo pedro penny
    peter petra phil philip philipp philippe pierre piotr rachel rafael rafał rainer ralf ralph
    ramón raphael raul ray rebecca regina reinhard renate rené ricardo richard rick rita rob robert
    roberto robin rodrigo roger roland rolf roman ron ronald rosa rose ross roy rudolf russell ruth
    ryan sabine sally sam samantha samuel sandra sara sarah sascha scott sean sebastian serge sergio
    shannon sharon silke silvia simon simone sofia sonia sonja sophia sophie stacy stefan stefanie
    steffen stephan stephanie stephen steve steven stuart sue susan susanna susanne suzanne svenja
    sven sylvia sylvie tamara tanja tanya tara tatjana ted teresa terry theo theresa thomas thorsten
    tim timo timothy tina tobias todd tom tomasz tommy toni tony torsten tracy travis tristan tyler
    ulf ulrich ulrike ursula ute uwe valentin valentina valerie vanessa vera verena veronica
    veronika vicky victor victoria viktor vincent virginia volker walter wayne wendy werner wilhelm
    will william wojciech wolfgang xavier yvonne zach zachary zoe
    александр александра алексей алена алёна алина
    алла анастасия анатолий андрей анна антон антонина
    артем артём богдан борис вадим валентин валентина валерий валерия василий вера вероника виктор
    виктория виталий владимир владислав вячеслав галина геннадий георгий глеб григорий дарья денис
    диана дмитрий евгений евгения егор екатерина елена елизавета жанна иван игорь илья инна ирина
    кирилл константин кристина ксения лариса лев леонид лидия любовь людмила максим маргарита марина
    мария матвей михаил надежда наталия наталья никита николай нина оксана олег олеся ольга павел
    петр пётр полина раиса регина роман руслан светлана семен сергей станислав степан тамара татьяна
    тимур ульяна федор фёдор юлия юрий яна ярослав андрій олександр сергій володимир юрій олексій
    дмитро наталія тетяна олена ірина марія михайло микола василь ігор євген катерина оксана
    april may june august avril juli mai
    γιώργος γιάννης δημήτρης κώστας νίκος μαρία ελένη παναγιώτης βασίλης χρήστος
    """
)
SECTIONS = _words(
    """
    politics sports sport business health science entertainment lifestyle opinion travel weather
    world national local economy culture arts technology tech education money markets style food
    crime environment climate community life music film movies books gaming games auto cars
    politik wirtschaft kultur gesellschaft wissen panorama ratgeber wissenschaft technik digital
    bildung gesundheit ausland inland lokales regionales meinung reisen finanzen medien umwelt
    allgemein aktuelles blog news nachrichten vermischtes unterhaltung leben netzwelt feuilleton
    internet familie garten wohnen karriere mobilität recht soziales international
    политика общество экономика культура происшествия спорт наука здоровье бизнес финансы
    недвижимость технологии авто образование мнения медицина интересное россия регион армия
    криминал власть туризм жкх экология религия история мир политики
    політика суспільство економіка події світ україна здоров'я технології
    politique société économie monde sciences santé sports environnement justice faits actualités
    política economía deportes sociedad opinión mundo cultura ciencia tecnología espectáculos salud
    nacional internacional sucesos vida tendencias actualidad
    polityka gospodarka kultura sport biznes świat
    kraj zdrowie nauka wiadomości region społeczeństwo
    politica economia cultura cronaca salute esteri spettacoli società mondo esportes saúde
    πολιτική οικονομία κόσμος κοινωνία αθλητικά υγεία πολιτισμός ελλάδα
    """
)
