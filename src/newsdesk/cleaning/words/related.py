"""Stands over lists of other stories, or leads to one."""

from newsdesk.cleaning.words.table import rows

IS = rows(
    """
ru | читайте также | читать также | читайте еще | смотрите также | по теме | материалы по теме
   | новости по теме | ссылки по теме | другие новости | главные новости | последние новости
   | еще новости | лента новостей | популярное | самое читаемое | похожие новости | рекомендуем
   | похожие материалы | новости партнеров | сейчас читают | самое популярное | топ новостей
   | вам может быть интересно | новости сми2 | главное за день | главное | выбор редакции
   | актуальное | другие материалы | другие статьи | статьи по теме | читаемое
   | популярные новости | в тему | что еще почитать | еще по теме | все новости | свежие новости
   | новости региона | новости дня | новости сми | главные новости дня | публикации по теме
   | другие новости раздела | материалы партнеров | интересное | это интересно | самое обсуждаемое
   | обсуждаемое | самое комментируемое | главные темы | темы дня | тема дня | главное сегодня
   | новости часа | картина дня | все новости раздела | новости раздела | еще в рубрике
   | еще в разделе | последние материалы | последние статьи | новые статьи | популярные статьи
   | популярные материалы | лучшее | лучшее за неделю | за неделю | популярное за неделю
   | популярное за месяц | популярное сегодня | популярное за сутки | не пропустите | важное
   | важные новости | предыдущая новость | следующая новость | предыдущая статья
   | следующая статья | похожие статьи | ранее по теме | читать далее | читать дальше
   | читать полностью | подробнее | далее по теме | топ-5 | топ-10 | топ 10 | хроника | лента
   | лента дня | новости россии | новости мира | архив новостей | новости компаний
   | предыдущие новости | ещё по этой теме | по этой теме | другие новости по теме
   | новости других сайтов | новости наших партнеров | смотреть все | новости партнёров
   | с этим читают | с этой новостью читают | вместе с этим читают | ещё материалы
   | вас может заинтересовать | возможно, вам будет интересно | вам также может понравиться
   | сегодня читают | редакция рекомендует | мы рекомендуем | рекомендованное | самые читаемые
   | самые популярные | самое важное | самое интересное | последнее | последние публикации
   | последние комментарии | новости по тегам | новости рубрики | новости коротко | коротко
uk | читайте також | дивіться також | останні новини | схожі новини | новини партнерів | за темою
   | популярні новини | головні новини | вас може зацікавити | інші новини | більше новин
   | стрічка новин | популярне | читати далі | детальніше | вибір редакції | усі новини
   | всі новини | новини за темою | матеріали за темою | головне | схожі матеріали
   | найпопулярніше | останні публікації | найчитаніше | інші матеріали | свіжі новини | актуально
   | по темі | читати також | новини дня | рекомендуємо | топ новини | топ-новини
   | попередня новина | наступна новина | матеріали по темі
en | read also | read more | read next | see also | related | related stories | related articles
   | related news | related content | related posts | related topics | related links | more news
   | most read | most popular | most viewed | popular | popular posts | trending | trending now
   | latest news | latest | latest stories | top stories | more stories | more from
   | you may also like | you might also like | recommended | recommended for you
   | recommended stories | don't miss | more on this story | more on this topic | editor's picks
   | recent posts | up next | also read | what to read next | you might be interested in
   | more from this section | in other news | most commented | most shared | most emailed
   | most e-mailed | most discussed | most recent | most watched | most active
   | most viewed stories | most read stories | most read articles | most popular stories
   | most popular articles | related coverage | related reading | related video | related videos
   | related story | related article | related items | related information
   | related internet links | related sites | also on the site | also in the news
   | also of interest | you may be interested in | you may like | you might like
   | you may also be interested in | we recommend | we also recommend | further reading | read on
   | more like this | more to read | more to explore | more articles | more headlines
   | more top stories | more reading | more coverage | more related stories | more information
   | more from the web | more on | from around the web | around the web | from the web
   | from our partners | from our sponsors | sponsored links | sponsored stories
   | sponsored content | promoted stories | promoted | partner content | paid content | paid post
   | featured | featured stories | featured articles | featured video | featured videos
   | in the news | in case you missed it | in this section | in this story | in this article
   | headlines | today's headlines | top news | top headlines | top articles | top videos
   | top picks | top posts | latest headlines | latest articles | latest posts | latest video
   | latest videos | latest updates | the latest | just in | breaking | breaking news
   | live updates | must read | must reads | must-reads | hot topics | trending stories
   | trending topics | trending articles | what's hot | what's trending | what's new
   | popular stories | popular articles | popular now | popular news | popular topics
   | popular this week | popular today | recent news | recent articles | recent stories
   | recently published | next article | next story | previous article | previous story
   | next post | previous post | older posts | newer posts | continue reading below | keep reading
   | full story | read full story | read full article | read the full story | read article
   | read story | learn more | find out more | editors' picks | editor's choice | editors' choice
   | staff picks | our picks | top rated | highlights | spotlight | this week | special report
   | other news | other stories | other articles | similar stories | similar articles
   | similar posts | stories you may like | articles you may like | see more | see all stories
   | all stories | all news | more news stories | news in brief | news archive | story highlights
   | watch next | watch now | next up | coming up | read more stories | recommended reading
   | recommended articles | explore more | discover more | more in this section | view all stories
   | also in this section | elsewhere on the web | from the archives
de | lesen sie auch | mehr zum thema | auch interessant | das könnte sie auch interessieren
   | ähnliche artikel | weitere artikel | meistgelesen | weitere themen | zum thema
   | neueste artikel | verwandte artikel | mehr lesen | weiterlesen | weitere nachrichten
   | top-themen | das könnte dich auch interessieren | meistgelesene artikel
   | aktuelle nachrichten | ähnliche beiträge | links zum thema | siehe auch | meistgeklickt
   | meistkommentiert | am meisten gelesen | beliebteste artikel | beliebte artikel | beliebt
   | empfehlungen | empfehlungen der redaktion | redaktionsempfehlung | unsere empfehlungen
   | das könnte sie interessieren | mehr aus dem ressort | mehr aus dieser rubrik | mehr aus
   | mehr nachrichten | mehr zu diesem thema | mehr news | mehr artikel | neueste beiträge
   | neueste nachrichten | letzte beiträge | schlagzeilen | top-news | topthemen
   | themen des tages | top-artikel | weitere meldungen | weitere news | weitere beiträge
   | weitere informationen | weitere videos | weitere links | mehr dazu | mehr infos
   | mehr informationen | artikel zum thema | themen in diesem artikel | zum artikel | jetzt lesen
   | ganzen artikel lesen | artikel lesen | zur startseite | nächster artikel | vorheriger artikel
   | nächster beitrag | vorheriger beitrag | auch lesenswert | aus dem archiv | neueste | aktuell
   | aktuelles | news-ticker | newsticker | ticker | eilmeldung | lesetipps | lesetipp
   | video-tipp | meistgelesene | meistgesehen | passend zum thema | verwandte themen
   | die meistgelesenen artikel | mehr von | anzeigen von | partnerangebote | im trend
   | mehr zum thema im internet | interessantes aus dem netz | das interessiert andere leser
fr | lire aussi | à lire aussi | sur le même sujet | articles liés | les plus lus | voir aussi
   | à lire également | articles similaires | dans la même rubrique | à la une
   | les plus lus du jour | sur le même thème | lire la suite | à voir aussi | les plus partagés
   | les plus commentés | dernières actualités | dernières actus | dernières infos
   | les dernières actualités | en direct | derniers articles | en continu | fil info
   | fil d'actualité | le fil info | l'actu en continu | plus d'articles | articles recommandés
   | recommandé pour vous | nos recommandations | la rédaction vous conseille
   | la rédaction vous recommande | vous aimerez aussi | ça peut vous intéresser
   | cela pourrait vous intéresser | aussi à lire | pour aller plus loin | plus d'infos
   | en savoir plus | les plus vus | vidéos | toute l'actualité | toutes les actualités
   | article suivant | article précédent | nos partenaires | contenus sponsorisés
   | tous les articles | dans l'actualité | à ne pas manquer | lire plus | lire l'article
   | sur le web | populaires
es | lea también | leer también | lee también | noticias relacionadas | artículos relacionados
   | lo más leído | te puede interesar | más noticias | últimas noticias | más leídas
   | también te puede interesar | más información | lo más visto | lo más comentado | más vistos
   | le puede interesar | lo último | última hora | noticias de hoy | te recomendamos
   | recomendados | relacionadas | relacionados | contenido relacionado | más sobre este tema
   | leer más | ver más | seguir leyendo | destacados | destacadas | lo más | más leídos
   | más visto | más en | noticias más leídas | no te pierdas | además | mira también
   | ver también | temas relacionados | archivado en | otras noticias | más artículos
   | artículos similares | entradas recientes | noticia siguiente | noticia anterior | tendencias
   | titulares | lo más popular | populares | siguiente noticia | anterior noticia | lee además
   | quizás te interese | saber más
pl | czytaj też | czytaj także | czytaj również | zobacz też | zobacz także | zobacz również
   | polecamy | najnowsze | najpopularniejsze | powiązane artykuły | przeczytaj także
   | przeczytaj też | podobne artykuły | najczęściej czytane | najnowsze wiadomości
   | warto przeczytać | popularne | komentowane | najczęściej komentowane
   | najbardziej komentowane | polecane | polecane artykuły | wybrane dla ciebie | dla ciebie
   | nie przegap | więcej na temat | więcej wiadomości | na czasie | ostatnio dodane
   | ostatnio komentowane | czytane | ostatnie | w tym temacie | powiązane | powiązane tematy
   | artykuły powiązane | podobne | w tym dziale | więcej z działu | więcej w tym dziale
   | najchętniej czytane | czytaj więcej | czytaj dalej | czytaj całość | więcej informacji
   | wiadomości dnia | temat dnia | najważniejsze | najważniejsze informacje | z ostatniej chwili
   | pilne | gorące tematy | materiały partnerów | materiał partnera | następny artykuł
   | poprzedni artykuł | następny | poprzedni | sprawdź | sprawdź także | hity dnia | topowe
   | ostatnie wpisy | ostatnie komentarze | inne artykuły | inne z tego działu | także w serwisie
   | w serwisie | więcej na ten temat | więcej o | to może cię zainteresować | zainteresuje cię
   | może cię zainteresować | artykuły | wszystkie artykuły | wszystkie wiadomości | wideo dnia
it | leggi anche | articoli correlati | più letti | i più letti | ultime notizie | ultim'ora
   | notizie correlate | altre notizie | potrebbe interessarti | ti potrebbe interessare
   | in evidenza | in primo piano | correlati | i più visti | vedi anche | leggi tutto
   | continua a leggere | più visti | articoli recenti | notizie più lette | le più lette
   | altri articoli | dalla home | guarda anche | articolo precedente | articolo successivo
   | articoli simili | consigliati | tutte le notizie
pt | leia também | leia mais | notícias relacionadas | veja também | veja mais | mais lidas
   | mais lidos | últimas notícias | últimas | relacionadas | artigos relacionados | destaques
   | mais notícias | saiba mais | recomendados para você | mais recentes | ler mais | recomendadas
   | em destaque | próxima notícia | notícia anterior | posts recentes | mais vistas
   | outras notícias
nl | lees ook | meest gelezen | gerelateerd | gerelateerde artikelen | lees meer | net binnen
   | meer nieuws | laatste nieuws | aanbevolen | populair | bekijk ook | lees verder | meer over
   | best gelezen | meer lezen | meest bekeken
tr | ilgili haberler | benzer haberler | çok okunanlar | en çok okunanlar | son haberler
   | son dakika | son dakika haberleri | önerilen video | önerilen haberler | diğer haberler
   | öne çıkanlar | tüm haberler | bunlar da ilginizi çekebilir | devamını oku | haberin devamı
   | en son haberler | günün haberleri | sıradaki haber | önceki haber | sonraki haber
   | editörün seçtikleri | popüler | çok konuşulanlar
cs | čtěte také | čtěte více | související články | související | nejčtenější | nejnovější
   | další články | mohlo by vás zajímat | doporučujeme | přečtěte si také | nejdiskutovanější
   | nejnovější zprávy | číst dál | další zprávy | aktuálně | více k tématu | témata
el | διαβάστε επίσης | διαβάστε ακόμη | διαβάστε ακόμα | διαβάστε περισσότερα | σχετικά άρθρα
   | σχετικά θέματα | σχετικές ειδήσεις | δείτε επίσης | δείτε ακόμη | δείτε ακόμα | τελευταία νέα
   | τελευταίες ειδήσεις | δημοφιλή | δημοφιλέστερα | τα πιο δημοφιλή | περισσότερα | προτεινόμενα
   | τα πιο διαβασμένα | πιο διαβασμένα | ροή ειδήσεων | όλες οι ειδήσεις | διαβάστε | σχετικά
   | τελευταία άρθρα | πρόσφατα άρθρα | προηγούμενο άρθρο | επόμενο άρθρο | προηγούμενο | επόμενο
   | περισσότερες ειδήσεις | κύρια θέματα | πρωτοσέλιδα | επικαιρότητα | τα πιο σχολιασμένα
   | πρόσφατα | άλλα άρθρα | σχετικα νεα | δείτε περισσότερα | δείτε όλα | κορυφαία θέματα | νέα
   | τα νέα | ειδήσεις | ειδησεις | συνέχεια | συνέχεια ανάγνωσης | παρόμοια άρθρα | ενδιαφέροντα
id | baca juga | berita terkait | berita lainnya | terpopuler | terkini | berita terkini | populer
   | artikel terkait | terkait | selengkapnya | berita terbaru | baca selengkapnya
   | tulisan terkini | rekomendasi | berita populer | pilihan editor | simak juga
vi | tin liên quan | đọc thêm | xem thêm | tin mới nhất | đọc nhiều | đọc nhiều nhất | tin mới
   | bài viết liên quan | tin cùng chuyên mục | cùng chuyên mục | có thể bạn quan tâm
   | tin nổi bật | tin khác | các tin khác | tin đọc nhiều | tin nóng
ar | اقرأ أيضا | اقرأ أيضاً | مواضيع ذات صلة | أخبار ذات صلة | الأكثر قراءة | مقالات ذات صلة
   | آخر الأخبار | أهم الأخبار | المزيد | اقرأ المزيد | شاهد أيضا | شاهد أيضاً | الأكثر مشاهدة
   | ذات صلة | موضوعات ذات صلة | أخبار متعلقة | مقالات مشابهة | الأخبار العاجلة | خبر عاجل | عاجل
   | اخترنا لك | قد يعجبك أيضا | الاكثر قراءة
ja | 関連記事 | あわせて読みたい | 関連ニュース | おすすめ記事 | 最新ニュース | ランキング
   | アクセスランキング | 人気記事 | もっと見る | 続きを読む | 新着記事 | 関連リンク
   | 関連キーワード | 前の記事 | 次の記事 | 主要ニュース | 注目記事 | おすすめ | 最新記事
   | こちらもおすすめ | 記事ランキング | ニュース一覧 | 関連特集 | 一覧へ | もっと読む
   | 一覧を見る | 関連トピックス | 注目ニュース | 人気ランキング
ko | 관련기사 | 관련 기사 | 많이 본 뉴스 | 많이 본 기사 | 최신기사 | 인기기사 | 주요뉴스
   | 추천기사 | 더보기 | 최신뉴스 | 이전기사 | 다음기사 | 실시간 인기기사 | 인기뉴스 | 관련뉴스
   | 이 시각 주요뉴스 | 핫이슈 | 가장 많이 본 뉴스 | 랭킹뉴스 | 오늘의 주요뉴스 | 많이 본 칼럼
   | 베스트 클릭 | 헤드라인
zh | 相关新闻 | 相关阅读 | 相关文章 | 推荐阅读 | 热门文章 | 最新新闻 | 热点新闻 | 相关链接
   | 延伸阅读 | 热门新闻 | 最新文章 | 更多新闻 | 图片新闻 | 编辑推荐 | 相关专题 | 今日要闻
   | 热点推荐 | 精彩推荐 | 相关报道 | 相关推荐 | 新闻排行 | 点击排行 | 排行榜 | 热点排行
   | 阅读排行 | 一周热点 | 热点专题 | 最新消息 | 精彩图片 | 热图推荐 | 猜你喜欢 | 大家都在看
   | 上一篇 | 下一篇 | 热门推荐 | 今日热点 | 要闻 | 新闻排行榜 | 点击排行榜 | 精彩图文 | 最新报道
   | 滚动新闻 | 热点 | 今日头条 | 每日推荐 | 更多>> | 更多精彩 | 专题推荐 | 视频推荐 | 图片推荐
   | 热门图片 | 热点图片 | 热点视频 | 相关资讯 | 最新资讯 | 本周热点 | 头条新闻 | 头条推荐
   | 本网推荐 | 今日推荐 | 独家策划 | 新闻推荐 | 热门话题 | 热门排行 | 热点聚焦 | 焦点新闻
   | 焦点图片 | 精彩专题 | 48小时排行 | 24小时排行 | 评论排行 | 一周排行 | 热评新闻 | 新闻热图
   | 热点新闻排行 | 精彩热图 | 相關新聞 | 延伸閱讀 | 熱門新聞 | 最新新聞 | 推薦閱讀 | 相關文章
   | 更多 | 查看更多 | 阅读全文 | 详细 | 国内新闻 | 国际新闻 | 社会新闻 | 本地新闻 | 最热新闻
    """
)

STARTS = rows(
    """
ru | читайте также | читать также | читайте еще | читайте по теме | смотрите также | по теме:
   | подробнее: | читайте подробнее | читать подробнее | читать далее | также читайте
   | читайте в тему | еще по теме | читайте на сайте | материал по теме | новость по теме
   | ранее мы писали | ранее мы сообщали | рекомендуем: | рекомендуем прочитать
   | советуем прочитать | советуем почитать | также по теме | читайте также: | в тему:
   | смотрите видео: | интересно: | другие новости по теме | вам будет интересно | это интересно:
   | читайте ещё: | смотри также
uk | читайте також | дивіться також | також читайте | читати далі | нагадаємо, раніше | по темі:
   | читайте також: | за темою: | детальніше: | радимо прочитати | читайте на | читайте ще
   | вас може зацікавити
en | read also | read more: | also read | see also: | related: | read next | more from_ | read:
   | watch: | see more: | read the full | more on this | you may also like | must read: | more:
   | you might also like | click here to read | click here for more | click here for the
   | don't miss: | related story: | related article: | related stories: | related articles:
   | see related | read this next | also see: | also read: | next: | previous: | related content:
   | up next: | recommended: | trending: | from the archive | for the full | view gallery
   | see full story | read full story | next article | previous article | more in_ | other stories
   | most read: | in pictures: | in pics: | video: | read our full
de | lesen sie auch | lesen sie hier | lesen sie dazu | mehr zum thema | siehe auch:
   | auch interessant | lesen sie mehr | lesen sie außerdem | lies auch | mehr dazu:
   | mehr dazu lesen | weiterlesen: | hier lesen sie | passend dazu: | das könnte sie
   | das könnte dich | mehr aus | mehr nachrichten | mehr lesen: | mehr zu | lesetipp:
   | alle artikel | alle infos | weitere informationen zum | weitere artikel | alles zum thema
   | alle news | nächster artikel | vorheriger artikel
fr | lire aussi | à lire aussi | lire la suite | à lire : | voir aussi | à voir aussi | >> lire
   | lire également | à lire également | sur le même sujet | pour aller plus loin | retrouvez tous
   | retrouvez toute | notre dossier | à écouter aussi | lire notre | pour en savoir plus | lire :
es | lea también | lee también | leer más | lea además | te puede interesar | le puede interesar
   | lea más | leer también | lee además | mira también | ver también | más información | lee aquí
   | también te puede | puedes leer | relacionado: | te recomendamos | más noticias
   | sigue leyendo:
pl | czytaj też | czytaj także | czytaj również | czytaj więcej | zobacz też | zobacz także
   | zobacz również | przeczytaj też | przeczytaj także | sprawdź też | polecamy:
   | przeczytaj również | czytaj: | zobacz: | polecamy także | sprawdź także | więcej na ten temat
   | więcej: | zobacz galerię | zobacz zdjęcia | zobacz wideo | czytaj dalej | przeczytaj:
   | przeczytaj więcej | więcej o: | dowiedz się więcej | warto przeczytać | więcej informacji z
   | więcej wiadomości | źródło artykułu
it | leggi anche | leggi tutto | continua a leggere | potrebbe interessarti | guarda anche
   | vedi anche
pt | leia também | leia mais | veja também | saiba mais | veja mais | confira também | ler também
nl | lees ook | lees meer | bekijk ook | lees verder | ook interessant | meer over
tr | ilgili haber | ayrıca bakınız | bunu da okuyun | haberin devamı | i̇lgili haber
cs | čtěte také | čtěte více | přečtěte si | mohlo by vás | více čtěte | čtěte:
el | διαβάστε επίσης | διαβάστε ακόμα | διαβάστε ακόμη | διαβάστε περισσότερα | δείτε επίσης
   | δείτε ακόμα | δείτε ακόμη | διαβάστε εδώ | διαβάστε αναλυτικά | σχετικά: | προηγούμενο άρθρο
   | επόμενο άρθρο | περισσότερα για
id | baca juga | simak juga | lihat juga | baca selengkapnya | baca : | baca:
vi | đọc thêm | xem thêm | >> xem | tin liên quan
ar | اقرأ أيضا | اقرأ أيضاً | شاهد أيضا | شاهد أيضاً | إقرأ أيضا | إقرأ أيضاً | اقرأ المزيد | للمزيد
ja | 【関連記事】 | 関連記事： | 【写真】 | 【動画】 | 【あわせて読みたい】 | ＞＞ | 次のページ
   | 【関連】
ko | [관련기사] | ▶ 관련기사 | 관련기사 | ▶ | ☞ | 이전기사 | 다음기사
zh | 相关新闻： | 相关链接： | 相关阅读： | 延伸阅读： | 上一篇 | 下一篇 | 相关报道： | 推荐阅读：
   | 相关专题： | 相關新聞 | 延伸閱讀 | 查看更多 | 点击查看 | 点击进入 | 【相关 | 相关新闻
    """
)

# Said of this story's own rest as often as of another, so never cut for it alone.
MAYBE = rows(
    """
ru | напомним, ранее | ранее сообщалось
en | continue reading | story continues | advertisement: story continues | article continues
de | weiterlesen
fr | en savoir plus
    """
)
