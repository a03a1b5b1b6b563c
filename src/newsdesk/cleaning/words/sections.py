"""Names that sections have in every paper: a hint, for a story may have them as subheads."""

from newsdesk.cleaning.words.table import rows

SECTIONS = frozenset(
    rows(
        """
ru | экономика | спорт | общество | политика | культура | происшествия | здоровье | недвижимость
   | авто | наука | в мире | образование | технологии | религия | финансы | туризм | кино
   | интервью | игры | жкх | блоги | экология | хоккей | футбол | театр | спецпроекты | рейтинги
   | регионы | мнения | мир | неделя | криминал | исследования | инфографика | интернет | деньги
   | европа | азия | безопасность | россия | в россии | власть | бизнес | армия | город | медицина
   | еда | мода | музыка | книги | стиль | красота | дом | отдых | путешествия | история | работа
   | транспорт | погода | промышленность | шоу-бизнес | наука и технологии | наука и техника
   | закон | право | сельское хозяйство | украина | теннис | баскетбол | биатлон | бокс
   | единоборства | автоспорт | фигурное катание | колумнисты | аналитика | репортаж | репортажи
   | статьи | строительство | энергетика | рынки | компании | банки | авто и мото | женщины | дети
   | семья | психология | гаджеты | космос | сад и огород | рецепты
uk | економіка | спорт | суспільство | політика | культура | події | здоров'я | фінанси | блоги
   | світ | освіта | технології | наука | україна | війна | бізнес | думки | інтерв'ю | кримінал
   | надзвичайні події | погода | авто | життя | історія | стиль | футбол | регіони | київ
   | столиця | публікації
en | entertainment | business | opinion | health | politics | sports | world | music | travel
   | technology | sport | blogs | lifestyle | education | golf | books | movies | science
   | football | events | environment | real estate | features | columnists | cars | tennis | money
   | national | europe | tech | food | crime | cricket | soccer | property | homes | fashion
   | local | letters | gaming | basketball | asia | arts | television | shopping | international
   | editorials | economy | comics | baseball | africa | world news | personal finance | markets
   | energy | culture | space | reviews | pets | multimedia | contests | competitions | community
   | celebrity | women | style | parenting | motoring | middle east | media | life | hockey
   | business news | weddings | living | gardening | dating | autos | magazine | theatre | rugby
   | film | finance | life & style | games | fashion & beauty | editorial | commentary | columns
   | opinions | us | u.s. | uk | uk news | us news | americas | latin america | nation | metro
   | state | region | regional | city | court | courts | climate | weather | family
   | relationships | house & home | home & garden | food & drink | food & wine | arts & culture
   | arts & entertainment | science & technology | tech & science | health & fitness | wellness
   | fitness | faith | religion | history | law | defense | security | companies | banking
   | investing | stocks | jobs | royal family | royals | showbiz | celebs | tv & radio
   | tv & movies | college | high school | high school sports | outdoors | nature | formula 1
   | motorsport | boxing | athletics | rugby league | rugby union | nba | nfl | mlb | nhl | mma
   | analysis | interviews | investigations | explainers | special reports | trending | offbeat
   | internet | mobile | computers | social media | startups | innovation | industry
   | real estate news | politics news | sports news | tv | auto | photography | design
   | agriculture | immigration
de | wirtschaft | sport | kultur | gesundheit | politik | unternehmen | panorama | fußball
   | karriere | wissen | reise | ratgeber | musik | meinung | champions league | bundesliga | auto
   | wohnen | ukraine-krieg | tennis | mobilität | leben | kunst | gesellschaft | deutschland
   | ausland | wintersport | finanzen | familie | dfb-pokal | inland | international | lokales
   | regional | nachrichten | medien | digital | netzwelt | wissenschaft | technik | umwelt
   | klima | feuilleton | kino | film | literatur | bücher | theater | reisen | mode | stil
   | essen | genuss | geld | börse | immobilien | recht | bildung | schule | hochschule
   | geschichte | kommentare | kolumnen | debatte | interviews | interview | reportage | region
   | stadt | kreis | polizei | blaulicht | vermischtes | boulevard | leute | promis | stars
   | lifestyle | freizeit | haustiere | garten | tiere | europa | welt | usa | russland | formel 1
   | handball | eishockey | motorsport | 2. bundesliga | serien | tv | spiele | games | rätsel
   | verbraucher | energie | innenpolitik | außenpolitik | chronik | österreich
fr | voyage | santé | moyen-orient | guerre en ukraine | europe | culture | asie | amériques
   | afrique | politique | économie | société | sport | sports | international | monde | france
   | sciences | technologie | environnement | planète | éducation | opinion | opinions | idées
   | débats | médias | cinéma | musique | livres | arts | télévision | football | rugby | tennis
   | cyclisme | faits divers | justice | immobilier | emploi | entreprises | finance | bourse
   | consommation | automobile | cuisine | gastronomie | mode | style | histoire | science
   | high-tech | numérique | tech | régions | people | climat | défense | diplomatie | éditorial
   | tribunes | chroniques | enquêtes | reportages | conso
es | sociedad | salud | opinión | internacional | economía | cultura | televisión | tecnología
   | política | motor | educación | deportes | españa | mundo | ciencia | sucesos | fútbol
   | baloncesto | tenis | cine | música | libros | viajes | gastronomía | moda | estilo | empresas
   | mercados | vivienda | empleo | medio ambiente | clima | tribunales | justicia | local
   | provincia | nacional | américa | europa | gente | famosos | editorial | columnistas
   | cartas al director | toros | arte | teatro | historia | negocios | finanzas | espectáculos
   | entretenimiento | seguridad | policiales | motociclismo
pl | świat | wiadomości | sport | zdrowie | nieruchomości | kultura | warszawa | praca | nauka
   | kraj | gospodarka | aktualności | wydarzenia | styl życia | siatkówka | rozrywka | raporty
   | polska | polityka | piłka nożna | biznes | technologie | prawo | muzyka | motoryzacja | moto
   | historia | gry | giełda | gadżety | firma | finanse | film | blogi | opinie | region
   | kultura i rozrywka | edukacja | turystyka | podróże | kuchnia | moda | uroda | dom | rodzina
   | dziecko | kobieta | ekonomia | społeczeństwo | religia | kościół | książki | teatr | media
   | internet | pieniądze | banki | podatki | energetyka | ekologia | środowisko | policja
   | kronika policyjna | felietony | wywiady | publicystyka | koszykówka | żużel | tenis | boks
   | piłka ręczna | inne sporty | ludzie | zagranica | unia europejska | samorząd | transport
   | rolnictwo | budownictwo | przemysł | wojsko
it | politica | economia | cronaca | esteri | sport | cultura | spettacoli | salute | tecnologia
   | scienza | scuola | ambiente | motori | calcio | viaggi | opinioni | mondo | italia | cinema
   | musica | libri | televisione | moda | cucina | società | lavoro | finanza | regioni | gossip
   | tennis
pt | política | economia | mundo | brasil | esportes | cultura | saúde | educação | tecnologia
   | ciência | desporto | sociedade | opinião | país | futebol | internacional | entretenimento
   | cidades | polícia | meio ambiente | carros | turismo | cinema | música | portugal | negócios
   | lusofonia
nl | binnenland | buitenland | economie | sport | cultuur | politiek | wetenschap | opinie
   | gezondheid | voetbal | media | muziek | film | regio | tech | achterklap | misdaad
   | onderwijs | wonen | reizen
sv | sport | kultur | innenriks | utenriks | økonomi | debatt | nyheter | kultur og underholdning
   | inrikes | utrikes | ekonomi | nöje | indland | udland | politik | penge
tr | spor | ekonomi | siyaset | gündem | dünya | sağlık | magazin | teknoloji | eğitim
   | kültür sanat | yaşam | otomobil | kültür | sanat | bilim | politika | yerel | turizm | sinema
   | futbol | türkiye
cs | domácí | zahraničí | sport | kultura | ekonomika | krimi | zdraví | věda | technika | auto
   | názory | regiony | byznys | politika | fotbal | hokej | cestování | bydlení | magazín
el | πολιτισμός | οικονομία | κόσμος | ελλάδα | διατροφή | γυναίκα | απόψεις | αθλητισμός
   | αθλητικά | ψυχική υγεία | υγεία | πολιτική | παιδί | κοινωνία | διεθνή | επιστήμη
   | τεχνολογία | περιβάλλον | εκπαίδευση | παιδεία | αυτοκίνητο | ταξίδια | μουσική | θέατρο
   | σινεμά | κινηματογράφος | βιβλίο | ποδόσφαιρο | μπάσκετ | τοπικά | αστυνομικά | γνώμες
   | επιχειρήσεις | εργασία | τρίτη ηλικία | γνώμη | lifestyle | ομορφιά | μόδα | σχέσεις
   | συνεντεύξεις | τηλεόραση | media | κύπρος | τέχνες | αυτοδιοίκηση | ακίνητα | αγορά | χρήμα
   | ιστορία | θρησκεία | εκκλησία | άρθρα | ρεπορτάζ | ευρώπη
id | politik | ekonomi | olahraga | hukum | nasional | internasional | hiburan | gaya hidup
   | teknologi | bisnis | kesehatan | pendidikan | sepak bola | bola | otomotif | wisata | daerah
   | dunia
vi | thời sự | thế giới | kinh doanh | giải trí | thể thao | pháp luật | giáo dục | sức khỏe
   | đời sống | du lịch | khoa học | công nghệ | xã hội | kinh tế | văn hóa | chính trị
ar | سياسة | اقتصاد | رياضة | ثقافة | صحة | تكنولوجيا | منوعات | محليات | العالم | فن | رأي | علوم
   | مجتمع | علوم وتكنولوجيا | ثقافة وفن | سياحة | تعليم | اخبار
ja | 社会 | 政治 | 経済 | 国際 | スポーツ | エンタメ | 文化 | 科学 | 地域 | 環境 | 教育 | ライフ
   | サッカー | 野球 | 芸能 | 海外 | 国内 | 医療 | 暮らし | 生活 | テクノロジー | ビジネス
   | コラム | 社説 | 特集 | 写真 | 動画 | 高校野球 | 選挙
ko | 정치 | 경제 | 사회 | 문화 | 국제 | 스포츠 | 연예 | 오피니언 | 칼럼 | 사설 | 전국 | 지역
   | 기획 | 라이프 | it | 드라마 | 문화일반 | 연예일반 | 포토 | 영화 | 음악 | 여행 | 건강 | 과학
   | 북한 | 생활
zh | 财经 | 体育 | 娱乐 | 科技 | 国际 | 国内 | 社会 | 军事 | 汽车 | 房产 | 教育 | 健康 | 文化
   | 旅游 | 评论 | 时政 | 港澳台 | 港澳 | 台湾 | 经济 | 政治 | 法治 | 民生 | 地方 | 女性 | 时尚
   | 游戏 | 读书 | 历史 | 股票 | 基金 | 证券 | 数码 | 手机 | 家居 | 美食 | 情感 | 星座 | 公益
   | 环保 | 食品 | 能源 | 金融 | 产经 | 理财 | 生活 | 华人 | 侨界 | 理论 | 党建 | 访谈 | 直播
   | 摄影 | 明星 | 电影 | 电视 | 音乐 | 足球 | 篮球 | 综合 | 医药 | 母婴 | 亲子 | 移民 | 留学
   | 奢侈品 | 收藏 | 彩票 | 兩岸 | 國際 | 財經 | 體育 | 娛樂 | 科教 | 三农 | 农业 | 舆情 | 传媒
   | 观点 | 人事 | 反腐 | 法制 | 家电 | 通信 | 互联网
        """
    )
)
