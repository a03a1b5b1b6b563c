"""Advertisements, apps, donations, polls, weather and rates."""

from newsdesk.cleaning.words.table import rows

ADVERT_IS = rows(
    """
ru | реклама | реклама на сайте | рекламодателям | на правах рекламы | партнерский материал
   | размещение рекламы | рекламный отдел | реклама на портале | отдел рекламы | промо
   | прайс-лист
uk | реклама | реклама на сайті | рекламодавцям | на правах реклами | розміщення реклами
en | advertise | advertisement | advertisements | sponsored | ad | ads | advertising | sponsor
   | advertise with us | place an ad | ad feedback | advertiser content | advertorial
   | paid partner | advertise here | remove ads | hide ad | skip ad | place a classified ad
   | place classified ad | sponsored by | paid advertisement | why this ad? | report this ad
   | ads by google | google ads | advertising feature | partner offers | deals | coupons
   | brand content | in partnership with
de | anzeige | anzeigen | werbung | mediadaten | anzeigen aufgeben | anzeige aufgeben
   | advertorial | werben | inserieren | sponsored | mediadaten & werbung | anzeigenpreise
   | ende der werbung
fr | publicité | annonces | annonce | la suite après cette publicité | contenu sponsorisé
   | petites annonces
es | publicidad | patrocinado | anunciantes | anúnciate | contenido patrocinado | anuncio
pl | reklama | ogłoszenie | artykuł sponsorowany | reklama w serwisie | promocja
   | materiał promocyjny | reklamy | cennik reklam | materiał sponsorowany | koniec reklamy
   | dodaj ogłoszenie | dalsza część artykułu pod materiałem wideo | dalsza część tekstu pod wideo
it | pubblicità | annuncio | sponsorizzato | contenuto sponsorizzato
pt | publicidade | anuncie | continua após a publicidade | anúncio | patrocinado
nl | advertentie | adverteren | advertenties | lees verder na de advertentie | gesponsord
tr | reklam | reklam ver | ilan | reklamlar
cs | reklama | inzerce | inzerát | komerční sdělení | sponzorovaný obsah
el | διαφήμιση | διαφημιστείτε | διαφήμιση στο site | διαφημίσεις | χορηγούμενο
id | iklan | pasang iklan | advertisement | info iklan
vi | quảng cáo | liên hệ quảng cáo
ar | إعلان | إعلانات | أعلن معنا | اعلان
ja | 広告 | 広告掲載 | スポンサー | pr | 広告掲載について
ko | 광고 | 광고문의 | 광고안내
zh | 广告 | 广告服务 | 广告合作 | 广告联系 | 广告刊例 | 商务合作 | 廣告 | 广告投放 | 推广
    """
)

ADVERT_STARTS = rows(
    """
ru | реклама | на правах рекламы | продолжение после рекламы | реклама. | материал партнера
uk | реклама | на правах реклами | продовження після реклами
en | advertisement | sponsored content | article continues | story continues | scroll to
   | sponsored by | continue reading below | continues below advert | this advertisement
   | ad feedback | content continues | news continues | paid for by
de | werbung | anzeige | weiter nach der anzeige | artikel wird nach | nach der anzeige
fr | publicité | la suite après | contenu sponsorisé
es | publicidad | continúa tras la | sigue leyendo tras
pl | reklama | artykuł sponsorowany | dalsza część artykułu | dalsza część tekstu
   | dalszy ciąg materiału | ciąg dalszy pod | kontynuuj czytanie
it | pubblicità | continua dopo la
pt | publicidade | continua após | continua depois da
nl | advertentie | lees verder na de | artikel gaat verder
tr | reklam | haberin devamı için
cs | reklama | článek pokračuje | pokračování textu
el | διαφήμιση | η συνέχεια μετά
id | advertisement | scroll to resume | lanjutkan membaca
    """
)

APP_IS = rows(
    """
xx | app store | google play | appgallery | rustore | android app | iphone app | ipad app
   | ios app | android | ios | iphone | ipad | windows phone | huawei appgallery
   | google play store | apps | app | apple app store | google news | pda | wap | apple news
   | blackberry
ru | мобильное приложение | мобильные приложения | скачать приложение | доступно в google play
   | загрузите в app store | приложения | приложение для android | приложение для ios | скачать
   | установить приложение | наше приложение
uk | мобільний додаток | завантажити додаток | завантажте додаток | додаток
en | download our app | download the app | get the app | our apps | mobile app | mobile apps
   | download on the app store | get it on google play | available on the app store | get our app
   | news app | app | install app | use the app | open in app | download app | open app
de | app herunterladen | unsere app | unsere apps | zur app | jetzt app herunterladen | app laden
   | news-app | apps | zum app store | zum google play store
fr | télécharger l'application | nos applications | télécharger dans l'app store | application
   | télécharger l'appli | applications mobiles | disponible sur google play
es | descarga la app | descarga nuestra app | descargar app | nuestra app | descárgate la app
pl | pobierz aplikację | aplikacja mobilna | aplikacje mobilne | pobierz z google play | aplikacja
   | pobierz z app store | nasza aplikacja
it | scarica l'app | app mobile
pt | baixe o app | baixe nosso app | aplicativo
nl | download de app | onze app
tr | uygulamayı indir | mobil uygulama | uygulamamızı indirin | mobil uygulamalar
el | κατεβάστε την εφαρμογή | εφαρμογές | mobile εφαρμογή
id | unduh aplikasi | download aplikasi
vi | tải ứng dụng | ứng dụng
ar | تطبيقات | حمل التطبيق | تحميل التطبيق
ja | アプリ | アプリをダウンロード
ko | 앱 다운로드 | 모바일
zh | 下载app | 下载客户端 | 手机客户端 | app下载 | 客户端下载 | ios客户端 | android客户端 | 安卓
   | iphone版 | android版
    """
)

DONATE_IS = rows(
    """
ru | поддержать | поддержать нас | поддержите нас | пожертвовать | поддержать проект
   | помочь проекту | поддержать редакцию | сделать пожертвование
uk | підтримати | підтримати нас | підтримайте нас | підтримати проєкт | стати патроном
en | donate | support us | become a member | donate now | make a donation | support our work
   | support our journalism | membership | contribute | give now | support independent journalism
   | become a supporter | support local journalism | ways to give | become a donor
   | buy me a coffee
de | spenden | jetzt spenden | unterstützen | unterstützen sie uns | jetzt unterstützen
   | mitglied werden | freiwillig zahlen
fr | faire un don | soutenez-nous | je fais un don | nous soutenir | je soutiens | soutenir
es | dona | donar | haz una donación | apóyanos | hazte miembro
pl | wesprzyj nas | wspieraj nas | wpłać darowiznę | wesprzyj | przekaż 1% | postaw kawę
   | wspieram
it | sostienici | dona ora | sostieni | fai una donazione
pt | apoie | doe | faça uma doação | apoie-nos
nl | doneer | steun ons | word lid | doneer nu
tr | destek ol | bağış yap
cs | podpořte nás | přispět
el | στηρίξτε μας | δωρεά | υποστηρίξτε μας | ενισχύστε
    """
)

DONATE_STARTS = rows(
    """
ru | поддержите нас | поддержите нашу | поддержите независим | поддержать нас
   | вы можете поддержать | помогите нам | перевести деньги
uk | підтримайте нас | підтримайте незалежн | підтримати нас | ви можете підтримати
en | support our journalism | support our work | support independent | please consider donating
   | please consider supporting | please support | make a donation | donate to | help us keep
   | help support our | your support | your donation | if you value our | if you can, please
   | if you appreciate | support local journalism | become a member of | we need your support
de | unterstützen sie unsere | unterstützen sie uns | mit ihrer spende | ihre spende | spenden sie
fr | soutenez | faites un don | votre soutien | votre don
es | apoya nuestro | haz una donación | ayúdanos a
pl | wesprzyj nas | wspieraj nas | wspieraj niezależn | wesprzyj niezależn | postaw nam kawę
   | jeśli podoba ci się nasz | jeżeli podoba ci się nasz
it | sostieni | dona il tuo
el | στηρίξτε τη | ενισχύστε τη
    """
)

POLL_IS = rows(
    """
ru | опрос | опросы | голосовать | голосование | результаты | проголосовать | опрос дня
   | все опросы | результаты опроса | посмотреть результаты | архив опросов
   | результаты голосования | наш опрос | интерактив
uk | опитування | голосувати | результати | голосування | опитування дня
en | vote | poll | polls | view results | see results | vote now | take our poll | quick poll
   | today's poll | poll results | online poll | survey | total votes | weekly poll
   | cast your vote | opinion poll | poll of the day | view result | reader poll | quizzes | quiz
de | umfrage | abstimmen | umfragen | ergebnis | zum ergebnis | ergebnisse anzeigen
   | umfrage des tages | zwischenergebnis | jetzt abstimmen | quiz
fr | sondage | voter | sondages | résultats | voir les résultats | votez | question du jour
es | encuesta | votar | encuestas | ver resultados | vota | encuesta del día
pl | sonda | głosuj | ankieta | sondaż | zobacz wyniki | oddaj głos | wyniki | wyniki ankiety
   | quizy | sondy | zagłosuj | pokaż wyniki | quiz
it | sondaggio | vota | risultati | sondaggi
pt | enquete | votar | ver resultados | resultados
nl | poll | stem | stelling | bekijk resultaten
tr | anket | oy ver | anketler | sonuçlar
cs | anketa | hlasovat | ankety
el | ψηφοφορία | δημοσκόπηση | ψηφίστε | αποτελέσματα | δημοσκοπήσεις | ψήφισε
zh | 投票 | 调查 | 查看结果 | 在线调查 | 网上调查
ja | アンケート
ko | 설문조사 | 투표하기
    """
)

WEATHER_IS = rows(
    """
xx | usd | eur | rub | uah | pln | gbp | brent | btc | bitcoin | usd/rub | eur/rub | dow jones
   | nasdaq | eur/usd | dax | s&p 500 | ftse 100 | cac 40 | nikkei | dow | wig20 | wig | chf
   | usd/pln | eur/pln | chf/pln
ru | погода | курсы валют | курс валют | погода в москве | ветер | давление | влажность | доллар
   | евро | нефть | прогноз погоды | температура | ощущается как | ясно | облачно | пробки
   | курс доллара | курс евро | котировки | гороскоп | биржа | осадки | влажность воздуха
   | пасмурно | небольшой дождь | переменная облачность | мм рт. ст | малооблачно | гривна
uk | погода | курс валют | долар | євро | прогноз погоди | вітер | тиск | вологість | гороскоп
en | weather | forecast | humidity | wind | currency | exchange rates | today's weather | stocks
   | weather forecast | currencies | markets today | feels like | partly cloudy | mostly cloudy
   | sunny | cloudy | traffic | horoscope | horoscopes | full forecast | 5-day forecast
   | currency converter | pressure | sunrise | sunset | lottery | market data
de | wetter | wettervorhersage | börse | kurse | wechselkurse | horoskop | verkehr | wettercenter
   | luftfeuchtigkeit | lotto | börsenkurse | staumeldungen
fr | météo | bourse | trafic | horoscope | prévisions | loterie | infos trafic
es | el tiempo | bolsa | tráfico | horóscopo | lotería | loterías | divisas | dólar | euro
pl | pogoda | kursy walut | notowania | horoskop | giełda | waluty | prognoza pogody | ciśnienie
   | wilgotność | kurs euro | wiatr | imieniny | korki | lotto | jakość powietrza
it | meteo | borsa | oroscopo | traffico | previsioni meteo | cambio valute
pt | previsão do tempo | cotações | horóscopo | dólar | trânsito | loterias
nl | het weer | weer | verkeer | beurs | horoscoop
tr | hava durumu | döviz | altın | dolar | borsa | namaz vakitleri | burçlar | euro
   | döviz kurları | çeyrek altın | yol durumu | puan durumu
cs | počasí | kurzy | kurzy měn | horoskopy | předpověď počasí
el | καιρός | ο καιρός | χρηματιστήριο | ζώδια | δελτίο καιρού | ωροσκόπιο | ισοτιμίες
   | εορτολόγιο | εφημερεύοντα φαρμακεία | φαρμακεία | κίνηση στους δρόμους | δρομολόγια
id | cuaca | kurs
vi | thời tiết | tỷ giá | giá vàng
ar | الطقس | أسعار العملات | حال الطقس | درجات الحرارة
ja | 天気 | 天気予報 | 為替 | 占い
ko | 날씨 | 환율 | 운세
zh | 天气 | 天气预报 | 汇率 | 股票行情 | 今日天气 | 彩票 | 外汇
    """
)
