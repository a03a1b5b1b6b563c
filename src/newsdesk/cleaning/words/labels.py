"""Labels that a line begins with: credits, tags, counters, times and names."""

from newsdesk.cleaning.words.table import rows

CREDIT = rows(
    """
ru | фото: | фото : | фото - | фото — | фото – | фото из | фото с сайта | фото предоставлено
   | фото автора | фотография: | источник фото | снимок: | изображение: | иллюстрация: | фото ©
   | фото_ | кадр из | скриншот видео | скриншот: | видео: | фото/ | автор фото
   | источник изображения | источник фотографии | фотограф: | на фото: | на фото – | на фото —
   | инфографика: | источник видео | фото и видео: | фото, видео: | коллаж: | скрин: | рисунок:
   | © фото | фото(
uk | світлина: | джерело фото | фото: | знімок: | зображення: | фото з | на фото: | автор фото
   | скріншот: | ілюстрація: | колаж:
en | photo: | photo by | photos: | photos by | photo credit | photograph: | photo courtesy
   | image: | image credit | picture: | file photo | photo © | getty images | screengrab | credit:
   | image source | photo illustration | photograph by | picture credit | image caption
   | image courtesy | photo from | photographs by | video by | video: | credits: | illustration by
   | illustration: | graphic by | graphic: | image by | photo via | image via | courtesy of
   | courtesy: | caption: | media caption | copyright getty | image copyright | file image
   | file picture | file - | shutterstock | (photo by | (photo: | [photo | (image: | © getty
   | (credit: | (picture: | (pic: | pic: | pics: | ap photo/ | a screenshot | screenshot:
de | foto: | fotos: | bild: | bildquelle | bild © | foto © | © foto | grafik: | symbolbild
   | quelle: | archivfoto | bilder: | fotograf: | bildnachweis | © dpa | (foto: | (bild:
   | archivbild | quelle - | bildrechte | quelle: dpa | foto - | symbolfoto | copyright: | (c)
   | bildunterschrift | illustration: | video: | imago | picture alliance | © picture | © imago
fr | photo : | crédit photo | crédits photo | © photo | légende | crédit : | photo d'archives
   | photo d'illustration | (photo | crédits : | © afp | photo afp | image d'illustration
   | infographie
es | fotografía: | imagen: | crédito: | fuente: | foto: | imagen de archivo | foto de archivo
   | (foto: | vídeo: | fotos: | imagen cedida | archivo/
pl | fot. | foto_ | zdjęcie: | zdj. | źródło zdjęcia | foto: | autor zdjęcia | źródło: | zdjęcia:
   | fot: | zdjęcie ilustracyjne | (fot. | fot_ | /fot. | autor: fot | zdjęcie_ | wideo:
it | foto: | foto di_ | immagine: | crediti foto | (foto | credits: | fonte: | foto d'archivio
pt | foto: | imagem: | crédito: | foto de arquivo | fotos: | divulgação | (foto: | fonte:
nl | foto: | beeld: | beeld_ | bron: | © anp | fotograaf: | © foto
tr | fotoğraf: | kaynak: | foto: | fotoğraflar:
cs | foto: | zdroj: | foto_ | ilustrační foto | autor: foto | foto – | ilustrační snímek
el | φωτό: | φωτο: | φωτογραφία: | πηγή: | φωτογραφίες: | πηγη: | εικόνα: | πηγή φωτογραφίας
id | foto: | ilustrasi: | sumber foto | (foto: | dok. | ilustrasi
vi | ảnh: | nguồn ảnh | ảnh minh | (ảnh: | nguồn:
ar | الصورة: | تصوير: | صورة: | المصدر: | (صورة:
ja | 写真＝ | 撮影＝ | 写真： | 画像： | （写真 | 【写真 | 提供： | 撮影：
ko | 사진= | [사진 | 사진제공 | (사진 | 사진: | 사진 = | ⓒ | /사진
zh | 图片来源 | 摄影： | 摄影: | 图： | 资料图 | 供图 | 图片说明 | 图片： | 图/ | 图文： | 摄/
   | 圖： | 圖／ | 图源：
    """
)

TAGS = rows(
    """
ru | теги: | тэги: | метки: | ключевые слова: | темы: | рубрика: | рубрики: | категория:
   | категории: | раздел: | сюжет: | тег: | тэг: | тема: | ключевые слова | теги | тэги
   | в сюжете: | новости по теме: | метки | тема дня: | регион: | регионы: | персоны:
   | упоминаются:
uk | мітки: | теми: | теги: | категорія: | рубрика: | розділ: | ключові слова: | тег: | тема:
   | теги
en | tags: | tag: | tagged | topics: | keywords: | filed under | category: | categories:
   | posted in | section: | labels: | more about: | tags | topic: | in this story: | people:
   | companies: | places: | related topics: | filed in | posted under | explore more | see more on
   | more on: | read more about: | read more on: | find more | published in | mentioned:
   | hashtags: | subjects:
de | schlagwörter: | schlagworte: | themen: | kategorie: | rubrik: | stichwörter: | ressort:
   | tags: | kategorien: | mehr zu: | stichworte: | schlagwort: | themen | schlagwörter
   | mehr über: | orte:
fr | mots-clés | mots clés | thèmes : | catégorie : | rubrique : | tags : | sujets : | thème :
   | catégories : | thèmes: | tags: | étiquettes : | dans la rubrique
es | etiquetas: | temas: | categoría: | sección: | tags: | categorías: | archivado en:
   | etiquetado | más sobre: | etiquetas | temas relacionados: | palabras clave: | en esta noticia
pl | tagi: | tematy: | kategoria: | dział: | słowa kluczowe: | tagi | kategorie: | temat: | tag:
   | słowa kluczowe | więcej o: | więcej na temat: | czytaj więcej o: | zobacz więcej:
it | tag correlati | tag: | argomenti: | categoria: | tags: | temi: | categorie:
   | in questo articolo:
pt | tags: | etiquetas: | categoria: | assuntos: | temas: | categorias: | tópicos:
   | palavras-chave:
nl | tags: | onderwerpen: | categorie: | labels: | rubriek: | meer over:
tr | etiketler: | etiketler | etiket: | kategori: | kategoriler: | etiketler :
cs | štítky: | témata: | kategorie: | rubrika: | tagy: | klíčová slova: | téma:
el | ετικέτες: | ετικέτες | κατηγορία: | tags: | κατηγορίες: | θέματα: | λέξεις κλειδιά
id | tag: | tags: | kategori: | topik: | label: | kata kunci:
vi | từ khóa: | từ khoá: | tags: | thẻ: | chủ đề:
ar | كلمات مفتاحية | الكلمات المفتاحية | وسوم: | الوسوم: | تصنيف: | الكلمات الدلالية | هاشتاغ
ja | タグ： | タグ: | キーワード： | カテゴリ： | カテゴリー: | 関連キーワード | 関連タグ
   | ジャンル：
ko | 태그: | 태그 : | 키워드: | 키워드 : | 분류: | #
zh | 标签： | 标签: | 关键词： | 关键字： | 关键词: | 关键字: | 分类： | 栏目： | tag： | 标 签：
   | 標籤 | 关键词 | 【关键词
    """
)

VIEWS = rows(
    """
ru | просмотров: | просмотры: | количество просмотров | прочитали: | прочтений: | рейтинг:
   | оценка: | время чтения | читать: | просмотров | прочитано: | просмотр: | голосов: | хиты:
   | время на чтение | рейтинг новости | рейтинг статьи | всего просмотров | лайков:
   | уже прочитали | прочтений | прослушать: | показов: | проголосовало: | оценили: | на чтение
   | количество просм
uk | переглядів: | час читання | перегляди: | переглядів | рейтинг: | прочитано: | читати:
en | views: | reading time | rating: | votes: | viewed: | read time | min read | minute read
   | hits: | total views | number of views | times read | average rating | time to read
   | estimated read | reads: | likes: | shares: | current rating | your rating | article views
   | word count | you rated | viewed by | post views | page views | rate this article
   | rate this story | rate article
de | lesezeit | aufrufe: | gelesen: | bewertung: | lesedauer | klicks: | zugriffe: | bewertungen:
   | artikel bewerten | durchschnittliche bewertung | ca. lesezeit
fr | temps de lecture | vues : | lectures : | lecture : | lu_ | note : | temps de lecture :
   | durée :
es | tiempo de lectura | vistas: | visitas: | lecturas: | votos: | valoración: | puntuación:
   | leído:
pl | czas czytania | wyświetleń: | odsłon: | odsłony: | liczba wyświetleń | czyta się | ocena:
   | przeczytano: | wyświetlenia: | ocen: | oceń artykuł | oceń: | głosów: | przeczytasz w
   | ocena artykułu
it | tempo di lettura | letture: | visualizzazioni: | voti: | letto: | lettura:
pt | tempo de leitura | visualizações: | leituras: | tempo de leitura:
nl | leestijd | gelezen: | keer bekeken | leestijd:
tr | okunma | okuma süresi | okunma sayısı | görüntülenme | okunma:
cs | doba čtení | přečteno: | zobrazení: | hodnocení: | čtenost
el | χρόνος ανάγνωσης | προβολές: | αναγνώσεις: | βαθμολογία: | εμφανίσεις: | διαβάστηκε
id | dibaca: | waktu baca | dilihat: | views:
vi | lượt xem | lượt đọc
ar | مشاهدات: | عدد المشاهدات | وقت القراءة | مدة القراءة | المشاهدات
ja | 閲覧数 | アクセス数
ko | 조회수 | 조회 : | 조회: | 추천수 | 읽음
zh | 浏览： | 阅读： | 点击： | 浏览次数 | 点击数 | 阅读数 | 点击次数 | 浏览量 | 阅读量 | 人气：
   | 点击率 | 阅读次数 | 浏览: | 字数：
    """
)

UPDATED = rows(
    """
ru | обновлено | опубликовано | дата публикации | время публикации | последнее обновление | дата:
   | размещено | добавлено | создано: | изменено: | дата создания | публикация: | добавлен:
   | опубликован | обновлен | дата добавления | время: | последнее изменение | дата новости
uk | оновлено | опубліковано | дата публікації | оновлення: | додано | дата: | останнє оновлення
en | published | updated | last updated | posted on | first published | last modified | date:
   | posted: | posted at | created: | modified: | last update | originally published
   | date published | publication date | article updated | article published | date posted
   | date created | published: | story updated | story posted | submitted:ed | posted by:
   | this story was updated | page last updated | release date | modified on | created on
   | first posted | updated:
de | veröffentlicht | aktualisiert | stand: | erstellt | erschienen am | letzte aktualisierung
   | veröffentlicht am | datum: | aktualisiert am | zuletzt aktualisiert | artikel vom | vom_
   | letzte änderung | erstellt: | erstmals veröffentlicht | online seit | publiziert
   | erstellt am
fr | publié le | mis à jour | modifié le | publié : | mise à jour | publié hier
   | publié aujourd'hui | date de publication | créé le | posté le | mis en ligne | paru le
   | publié à | dernière mise à jour
es | publicado | actualizado | publicado el | creado: | fecha: | última actualización
   | fecha de publicación | actualizada | publicada | actualización: | act. | creado el
pl | opublikowano | aktualizacja | data publikacji | dodano | utworzono | publikacja:
   | data dodania | ostatnia aktualizacja | zaktualizowano | ostatnia modyfikacja | data:
   | data utworzenia | data aktualizacji | opublikowany | dodane | dodany | data wydania
   | data modyfikacji | dodał
it | pubblicato | aggiornato | ultimo aggiornamento | pubblicato il | data: | ultima modifica
   | data pubblicazione | creato
pt | publicado em | atualizado | publicado: | última atualização | atualizado em | criado em
   | data: | postado em
nl | gepubliceerd | bijgewerkt | laatst bijgewerkt | geplaatst | laatste update | laatst gewijzigd
tr | yayınlanma | güncelleme | son güncelleme | eklenme | giriş: | oluşturulma | yayın tarihi
   | tarih: | güncellenme | eklenme tarihi
cs | publikováno | aktualizováno | vydáno | zveřejněno | vytvořeno | poslední aktualizace | datum:
el | δημοσίευση | ενημέρωση | τελευταία ενημέρωση | δημοσιεύτηκε | δημοσιεύθηκε | ενημερώθηκε
   | ημερομηνία | πρώτη δημοσίευση | καταχώρηση | ανάρτηση: | τελευταία τροποποίηση | αναρτήθηκε
   | δημοσιευθηκε
id | diperbarui | diterbitkan | dipublikasikan | diposting | terbit:
vi | cập nhật | đăng ngày | ngày đăng | xuất bản
ar | تاريخ النشر | آخر تحديث | نشر في | تم النشر | نشر بتاريخ | نُشر في | تحديث:
ja | 公開日 | 更新日 | 掲載日 | 更新： | 公開： | 最終更新 | 更新日時 | 公開日時 | 投稿日
ko | 입력 20 | 입력: | 입력 : | 수정 20 | 수정: | 수정 : | 기사입력 | 최종수정 | 등록 20 | 등록:
   | 승인 20 | 송고 20 | 발행 20 | 기사승인 | 작성일
zh | 发布时间 | 更新时间 | 时间： | 发表时间 | 日期： | 发布日期 | 时间: | 发布于 | 发表于 | 日期:
   | 发布： | 更新： | 發佈時間 | 更新時間 | 发稿时间 | 最后更新 | 添加时间 | 上传时间
   | 发布时间： | 发布:
    """
)

BYLINE = rows(
    """
ru | автор: | авторы: | автор материала | автор текста | автор статьи | автор — | автор –
   | автор - | текст: | беседовал | беседовала | интервью: | записал | подготовил | подготовила
   | корреспондент | источник: | автор_ | текст и фото: | записала | подготовили | редактор:
   | материал подготовил | беседу вел | беседу вела | обозреватель | перевод: | журналист:
uk | автори: | підготував | підготувала | джерело: | автор: | авторка: | текст: | розмовляв
   | розмовляла | кореспондент | журналіст: | редактор: | підготували | спілкувалася | спілкувався
en | by_ | by: | author: | authors: | written by | words by | posted by | reported by | story by
   | text: | source: | reporting by | submitted by | article by | published by | byline: | editor:
   | interview by | edited by | contributed by | text by | compiled by | report by | posted by:
de | von_ | von: | autor: | autorin: | autoren: | ein artikel von | eine analyse von
   | ein kommentar von | aus_ | verfasst von | geschrieben von | text: | ein gastbeitrag von
   | ein interview von | interview: | ein bericht von | eine reportage von | redakteur:
   | ein porträt von | eine kolumne von | eine rezension von | ein essay von | text von
   | verfasser: | autor_ | interview von
fr | par_ | auteur : | auteur: | publié par | écrit par | propos recueillis par | rédigé par
   | par : | texte : | auteurs : | de notre correspondant | de notre envoyé | texte de
   | article de
es | por_ | texto: | autora: | escrito por | publicado por | por: | autor: | texto_ | redacción:
   | entrevista de | un reportaje de | autores:
pl | autorzy: | tekst: | opracował | opracowała | oprac. | napisał | napisała | redakcja: | autor:
   | autorka: | rozmawiał | rozmawiała | autor_ | opr. | przygotował | przygotowała | red.
   | źródło: | autor tekstu: | oprac: | dodał: | dodane przez
it | di_ | a cura di | autore: | scritto da | di: | articolo di | testo di | autore_
   | intervista di
pt | por: | texto: | por_ | escrito por | autor: | reportagem de | redação:
nl | door_ | door: | auteur: | geschreven door | tekst: | van onze | redactie:
tr | yazan: | haber: | yazar: | kaynak: | muhabir: | editör: | hazırlayan:
cs | autor: | autoři: | text: | napsal | napsala | připravil | připravila | zdroj: | autor_
   | redaktor:
sv | av_ | af_ | tekst: | av: | text: | foto og tekst
el | από_ | του_ | της_ | γράφει | γράφει ο | γράφει η | συντάκτης: | συντάκτης | πηγή:
   | επιμέλεια: | ρεπορτάζ: | κείμενο: | συντάκτρια: | αρθρογράφος: | συνέντευξη: | του: | της:
   | από: | συγγραφέας:
id | oleh: | oleh_ | penulis: | editor: | reporter: | penulis_ | sumber: | oleh :
vi | tác giả: | theo_ | theo: | bài: | nguồn: | thực hiện:
ar | بقلم | كتب_ | كتبت_ | إعداد: | الكاتب: | بقلم: | المصدر: | كتب: | تقرير: | إعداد_
ja | 文＝ | 執筆： | 著者： | 記者： | 文： | 取材・文 | ライター： | 筆者：
ko | 글: | 기자: | 작성자: | 글쓴이: | 기자_ | 글_ | 저자:
zh | 作者： | 作者: | 记者： | 来源： | 来源: | 编辑： | 责任编辑： | 记者: | 编辑: | 责任编辑:
   | 责编： | 文/ | 文／ | 撰文： | 本报记者 | 责编: | 作者/ | 稿源： | 文章来源： | 信息来源：
   | 新闻来源： | 来源于： | 编译： | 本报讯记者 | 通讯员 | 文： | 作者／ | 見習記者 | 记者/
   | 采写： | 作 者： | 来 源： | 責任編輯 | 校对： | 编审： | 【责任编辑 | (责任编辑 | （责任编辑
   | [责任编辑 | （编辑 | (编辑
    """
)

# Under a picture, but as often under a story.
SOURCES = rows(
    """
de | quelle
es | fuente:
pl | źródło:
it | fonte:
nl | bron:
tr | kaynak:
cs | zdroj:
el | πηγή:
vi | nguồn:
ar | المصدر:
zh | 图片来源
    """
)
