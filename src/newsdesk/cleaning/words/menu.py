"""Words of menus, of front-page links and of signing in."""

from newsdesk.cleaning.words.table import rows

MENU = rows(
    """
xx | home | menu | faq | top | info | extra | live | tv | online | web | blog
ru | главная | главная страница | меню | поиск | выйти | наверх | контакты | о нас | о проекте
   | редакция | рубрики | архив | все рубрики | вверх | обратная связь | карта сайта | вакансии
   | новости | видео | фото | афиша | закрыть | перейти к содержанию | назад | далее | еще
   | показать еще | загрузить еще | загрузка | все | партнеры | темы | сюжеты | форум | о компании
   | мобильная версия | полная версия | сделать стартовой | на главную | письмо в редакцию
   | авторы | спецпроекты | публикации | загружается, подождите | найти | искать | о газете
   | о редакции | о сайте | правила | помощь | все темы | все разделы | разделы | галерея
   | фотогалерея | фоторепортаж | фоторепортажи | видеогалерея | мультимедиа | наши проекты
   | проекты | анонсы | расширенный поиск | наша команда | открыть меню | свернуть | развернуть
   | первая | последняя | подробно | доставка | номера | свежий номер | архив номеров
   | перейти к основному содержанию
uk | головна | пошук | контакти | про нас | новини | архів | відео | меню | закрити | редакція
   | про проєкт | зворотний зв'язок | мапа сайту | на головну | завантажити ще | показати ще
   | публікації | наша команда | рубрики | всі рубрики | головна сторінка
en | search | contact | contact us | about | about us | skip to content | skip to main content
   | sitemap | archive | back to top | navigation | close | load more | show more | next
   | previous | main menu | more | video | videos | photos | jobs | help | toggle navigation
   | skip to navigation | site search | loading | prev | news | work for us | categories
   | archives | tags | topics | see all | view all | map | site map | classifieds | careers
   | advanced search | sections | services | e-paper | staff | our team | about the author
   | skip to primary navigation | skip to footer | skip to search | skip navigation | skip links
   | open menu | close menu | open navigation | toggle menu | toggle search | search for
   | search site | search this site | all sections | all topics | quick links | useful links
   | site index | site feedback | full site | mobile site | mobile | go to top | return to top
   | scroll to top | return to homepage | back to home | show less | read less | expand | collapse
   | view more | show all | view gallery | gallery | galleries | photo gallery | photo galleries
   | slideshow | view slideshow | media kit | press releases | press room | meet the team
   | company | about this site | customer service | obituaries | today's paper | local news
   | photo | go | click here | page not found | powered by | search query | clear search query
   | submit search | switch to | edition | editions | browse | resources | partners | affiliates
   | our network | our company | corporate | puzzles | crosswords
de | startseite | suche | kontakt | über uns | menü | zum inhalt springen | nach oben | schließen
   | mehr | zurück | weiter | themen | suchen | kategorien | archiv | hauptmenü | hauptnavigation
   | navigation | inhalt | zum inhalt | zur suche | zur navigation | alle themen | alle ressorts
   | ressorts | redaktion | team | hilfe | karriere | jobs | stellenmarkt | anzeigenmarkt
   | inhaltsverzeichnis | bildergalerie | bildergalerien | fotostrecke | fotostrecken
   | mehr anzeigen | alle anzeigen | weniger anzeigen | mehr laden | navigation überspringen
   | zum seitenanfang | seitenübersicht | sitemap | videos | fotos | ausgabe | leserservice
   | hauptinhalt | aufklappen
fr | accueil | recherche | rechercher | fermer | aller au contenu | qui sommes-nous
   | nous contacter | plan du site | retour | suivant | précédent | contact | menu principal
   | tous les sujets | archives | rubriques | vidéo | photos | toutes les rubriques | aide
   | retour en haut | haut de page | plus | voir plus | afficher plus | voir tout
   | aller au contenu principal | recrutement | services | diaporama | la rédaction | à propos
es | inicio | buscar | contacto | quiénes somos | menú | cerrar | portada | secciones | hemeroteca
   | mapa web | ver todo | mostrar más | cargar más | siguiente | anterior | fotos | vídeos
   | ayuda | ir al contenido | volver arriba | servicios | blogs | fotogalería | galería | más
   | archivo | mapa del sitio | contáctenos | todas las secciones | trabaja con nosotros
pl | strona główna | szukaj | o nas | wróć | więcej | zamknij | wyszukaj | archiwum | ogłoszenia
   | kontakt | mapa serwisu | mapa strony | redakcja | wideo | galerie | galeria | zdjęcia | foto
   | pokaż więcej | załaduj więcej | zobacz więcej | wszystkie | powrót | do góry
   | przejdź do treści | tematy | kategorie | serwisy | pomoc | kariera | wyszukiwarka
   | do strony głównej | fotogaleria | nawigacja | rozwiń | zwiń | dalej | wstecz | następna
   | poprzednia | główna | szukaj w serwisie | nekrologi | program tv | patronaty | dzisiaj
   | przejdź do menu | do początku strony | zobacz
it | cerca | chiudi | contatti | chi siamo | torna su | vai al contenuto | mappa del sito
   | archivio | redazione | scopri di più | mostra di più | carica altro | sezioni | foto | tutti
pt | início | pesquisar | fechar | contato | contacto | quem somos | sobre nós | fale conosco
   | menu | expediente | voltar ao topo | carregar mais | ver mais | ver tudo | mapa do site
   | editorias
nl | zoeken | sluiten | over ons | terug | meer | naar boven | ga naar inhoud | voorpagina
   | contact | toon meer | alle | vorige | volgende | colofon | naar de inhoud
tr | anasayfa | ana sayfa | ara | iletişim | hakkımızda | kapat | künye | galeri | foto galeri
   | tümü | yazarlar | arşiv | video galeri | kategoriler | daha fazla | geri | ileri | menü
   | haberler
cs | domů | hledat | kontakty | o nás | zavřít | zpět | více | archiv | hlavní stránka | zprávy
   | nahoru | zobrazit více | načíst další | rubriky | úvod
el | αρχική | αρχική σελίδα | αναζήτηση | επικοινωνία | ποιοι είμαστε | σχετικά με εμάς | κλείσιμο
   | μενού | αρχείο | χάρτης ιστοσελίδας | επιστροφή | φόρμα επικοινωνίας | ταυτότητα | όλα
   | κεντρική σελίδα | πίσω | βίντεο | φωτογραφίες | μετάβαση στο περιεχόμενο | εφημερίδα
   | sitemap | δείτε | χρήσιμα | περιεχόμενα | αφιερώματα | ένθετα | στήλες | αρθρογράφοι
   | κατηγορίες | site map
id | beranda | cari | tentang kami | kontak | hubungi kami | tutup | indeks | lainnya | redaksi
   | karir | pedoman media siber | lihat semua | muat lebih banyak
vi | trang chủ | tìm kiếm | liên hệ | giới thiệu | đóng | tất cả | chuyên mục | toà soạn
   | về đầu trang
ar | الرئيسية | بحث | ابحث | اتصل بنا | من نحن | إغلاق | القائمة | أرشيف | وظائف | الصفحة الرئيسية
   | فيديو | صور | أخبار | الأخبار | عرض المزيد | تحميل المزيد
ja | トップ | ホーム | トップページ | 検索 | お問い合わせ | 会社概要 | 会社案内 | メニュー
   | 閉じる | サイトマップ | ヘルプ | 採用情報 | 戻る | 次へ | 前へ | ページトップへ
   | このページの先頭へ | リンク | ニュース | トップへ戻る
ko | 홈 | 검색 | 메뉴 | 닫기 | 회사소개 | 문의 | 처음으로 | 사이트맵 | 목록 | 맨위로 | 이전 | 다음
   | 뒤로가기 | 전체메뉴 | 전체뉴스 | 전체기사 | 고객센터 | 찾아오시는길 | 본문 바로가기
   | 메뉴 바로가기 | 전체보기
zh | 首页 | 搜索 | 网站地图 | 联系我们 | 关于我们 | 导航 | 返回首页 | 返回顶部 | 关闭 | 更多
   | 加入我们 | 招聘信息 | 网站首页 | 设为首页 | 新闻 | 新闻中心 | 视频 | 图片 | 论坛 | 博客
   | 专题 | 手机版 | 客户端 | 电子报 | 数字报 | 站内搜索 | 返回列表 | 关闭窗口 | 关闭本页
   | 意见反馈 | 帮助中心 | 帮助 | 友情链接 | 诚聘英才 | 人才招聘 | 网站导航 | 新闻搜索 | 全文搜索
   | 上一页 | 下一页 | 尾页 | 末页 | 查看全部 | 全部 | 首頁 | 搜尋 | 關於我們 | 聯絡我們
   | 留言反馈 | 公司简介 | 网站简介 | 本站介绍 | 滚动 | 排行 | 社区 | 微博 | 繁体 | 简体 | 繁體
   | english
    """
)

ACCOUNT = rows(
    """
xx | login | log in | logout
ru | войти | вход | регистрация | зарегистрироваться | авторизация | личный кабинет | пароль
   | логин | забыли пароль | забыли пароль? | запомнить меня | напомнить пароль | вход на сайт
   | выход | восстановить пароль | войти через | вход / регистрация | регистрация на сайте
   | войти на сайт | зарегистрируйтесь | чужой компьютер | восстановление пароля
uk | увійти | реєстрація | вхід | пароль | забули пароль? | зареєструватися | особистий кабінет
en | sign in | register | my account | log out | login / register | sign out | create account
   | create an account | forgot password | forgot password? | forgot your password?
   | forgot your password | remember me | username | password | your account | account
   | my profile | profile | register now | log in / register | sign in / register | lost password
   | logged in as | log in with facebook | sign in with google | sign in with facebook
   | create account sign in | log in or sign up | reset password | manage account | edit profile
   | members | member login | not a member? | already a member? | register for free
   | subscriber login | account settings
de | anmelden | abmelden | registrieren | einloggen | login / registrieren | mein konto | passwort
   | passwort vergessen | passwort vergessen? | ausloggen | benutzername | jetzt registrieren
   | angemeldet bleiben | konto | benutzerkonto | profil | mein profil | kostenlos registrieren
fr | connexion | se connecter | s'inscrire | mon compte | mot de passe | mot de passe oublié
   | mot de passe oublié ? | identifiant | déconnexion | se déconnecter | créer un compte
   | inscription | espace abonné | identifiez-vous | connectez-vous
es | iniciar sesión | registrarse | regístrate | cerrar sesión | mi cuenta | contraseña | usuario
   | acceder | inicia sesión | mi perfil | crear cuenta | regístrese | entrar | identifícate
   | ¿olvidaste tu contraseña? | registro
pl | zaloguj | zaloguj się | zarejestruj się | rejestracja | zarejestruj | logowanie | wyloguj
   | wyloguj się | moje konto | hasło | nie pamiętasz hasła? | zapomniałeś hasła?
   | zapamiętaj mnie | załóż konto | twoje konto | konto | profil | nie pamiętam hasła
   | zaloguj się przez facebook
it | accedi | registrati | password dimenticata | esci | il mio account | profilo
pt | entrar | cadastre-se | minha conta | sair | senha | esqueci minha senha | criar conta
   | registar
nl | inloggen | registreren | mijn account | wachtwoord vergeten | uitloggen | aanmelden
tr | giriş | giriş yap | üye ol | kayıt ol | şifremi unuttum | üye girişi | şifre | çıkış
   | beni hatırla
cs | přihlásit | přihlásit se | registrace | přihlášení | odhlásit | zapomenuté heslo | můj účet
el | σύνδεση | εγγραφή | είσοδος | κωδικός | ξέχασα τον κωδικό μου | όνομα χρήστη | αποσύνδεση
   | είσοδος μελών | εγγραφή μέλους | συνδεθείτε | ο λογαριασμός μου | κωδικός πρόσβασης
id | masuk | daftar | keluar | lupa kata sandi
vi | đăng nhập | đăng xuất | quên mật khẩu | tài khoản
ar | تسجيل الدخول | دخول | تسجيل | كلمة المرور | نسيت كلمة المرور | إنشاء حساب | اسم المستخدم
ja | ログイン | 会員登録 | 新規登録 | ログアウト | マイページ | 新規会員登録 | 無料会員登録
   | パスワード
ko | 로그인 | 회원가입 | 로그아웃 | 마이페이지 | 아이디 찾기 | 비밀번호
zh | 登录 | 注册 | 退出 | 忘记密码 | 登陆 | 用户登录 | 免费注册 | 会员登录 | 立即注册 | 用户名
   | 密码 | 新用户注册 | 登入 | 註冊 | 会员中心 | 记住密码 | 快速登录 | 登录/注册 | 登录 注册
    """
)

HOME = frozenset(
    rows(
        """
xx | home | news | start | blog
ru | архив | все новости | вы здесь | главная | главная страница | лента | лента новостей
   | материал | начало | новости | новость | публикация | сайт | статьи | статья
uk | головна | новина | новини | стаття | статті | ви тут | головна сторінка
en | archive | article | articles | home page | homepage | you are here | front page | you're here
   | you are in | current location
de | archiv | artikel | hauptseite | nachrichten | sie sind hier | startseite | zur startseite
fr | accueil | actualités | vous êtes ici | à la une
es | inicio | noticia | noticias | portada | estás en | usted está aquí
pl | aktualności | artykuł | jesteś tutaj | strona główna | wiadomości | jesteś w | tu jesteś
it | notizie | sei in | sei qui | ti trovi in
pt | início | notícias | você está aqui | está aqui | página inicial
nl | voorpagina | je bent hier | u bent hier | nieuws
tr | anasayfa | ana sayfa | haberler
cs | domů | hlavní stránka | úvod | nacházíte se | titulní strana
el | αρχική | αρχική σελίδα | βρίσκεστε εδώ | είστε εδώ | ειδήσεις | αρχικη
id | beranda
vi | trang chủ
ar | الرئيسية | الصفحة الرئيسية | أنت هنا
ja | ホーム | トップ | トップページ | 現在位置
ko | 홈
zh | 首页 | 您的位置 | 当前位置 | 你的位置 | 您所在的位置 | 您现在的位置 | 新闻中心 | 网站首页
   | 首頁 | 您当前的位置 | 所在位置 | 您当前位置 | 您现在的位置是 | 新闻
        """
    )
)
