"""Copyright, terms, registrations and cookies."""

from newsdesk.cleaning.words.table import rows

IS = rows(
    """
ru | политика конфиденциальности | пользовательское соглашение | правила использования
   | правовая информация | все права защищены | условия использования | авторские права
   | согласие на обработку персональных данных | правила перепечатки | соглашение
   | политика обработки персональных данных | правила использования материалов
   | правила применения рекомендательных технологий | правообладателям | выходные данные
uk | політика конфіденційності | правила користування | усі права захищені | всі права захищені
   | правила користування сайтом | угода користувача | умови використання | редакційна політика
en | privacy policy | terms of use | terms of service | terms and conditions | privacy
   | disclaimer | cookie policy | all rights reserved | legal notice | accessibility
   | do not sell my info | terms | terms & conditions | privacy & cookies | privacy and cookies
   | privacy notice | copyright | cookies | cookie settings | manage cookies | cookie preferences
   | your privacy choices | legal | do not sell my personal information | privacy settings
   | manage preferences | privacy statement | user agreement | terms of sale | accept | accept all
   | accept cookies | reject all | got it | accept all cookies | i agree | cookie consent
   | ad choices | adchoices | your ad choices | editorial policy | code of ethics
   | corrections policy | code of conduct | ethics policy | copyright notice | content license
   | licensing | reprints | permissions | rights & permissions | reprints & permissions
   | rights and permissions | terms of service privacy policy | complaints
de | impressum | datenschutz | datenschutzerklärung | agb | nutzungsbedingungen
   | cookie-einstellungen | privatsphäre | datenschutzhinweise | barrierefreiheit | nutzungsrechte
   | haftungsausschluss | rechtliche hinweise | privacy-einstellungen | akzeptieren
   | alle akzeptieren | datenschutz-einstellungen | datenschutzeinstellungen | vertrag kündigen
   | jugendschutz | widerruf | verträge hier kündigen | abo kündigen | utiq verwalten
fr | mentions légales | politique de confidentialité | conditions générales | cgu | cgv
   | gestion des cookies | données personnelles | accepter | tout accepter
   | paramétrer les cookies | charte | conditions générales d'utilisation | vie privée
   | politique de cookies | gérer les cookies | préférences cookies | gérer mes cookies
   | conditions générales de vente
es | aviso legal | política de privacidad | política de cookies | términos y condiciones | aceptar
   | condiciones de uso | configuración de cookies | términos de uso | privacidad | accesibilidad
   | aceptar todo | gestionar cookies | configurar cookies | condiciones generales
pl | polityka prywatności | regulamin | polityka cookies | zasady | regulamin serwisu
   | ustawienia prywatności | ochrona prywatności | prywatność | zgłoś nielegalne treści
   | akceptuję | regulaminy | nota prawna | rodo | warunki korzystania | zgoda na cookies
   | deklaracja dostępności
it | note legali | privacy e cookie | informativa privacy | informativa sulla privacy | accetta
   | condizioni d'uso | gestione cookie | preferenze cookie | condizioni generali | cookie
pt | política de privacidade | termos de uso | termos e condições | aceitar | termos de serviço
   | ficha técnica | estatuto editorial
nl | privacybeleid | algemene voorwaarden | gebruiksvoorwaarden | cookiebeleid | privacyverklaring
   | cookie-instellingen | privacy-instellingen | akkoord
tr | gizlilik politikası | kullanım koşulları | gizlilik | çerez politikası | kvkk | yasal uyarı
   | kullanım şartları | aydınlatma metni | kişisel verilerin korunması
cs | ochrana osobních údajů | podmínky použití | cookies nastavení | nastavení soukromí
   | zásady ochrany osobních údajů | prohlášení o přístupnosti | soukromí
el | όροι χρήσης | πολιτική απορρήτου | προσωπικά δεδομένα | όροι και προϋποθέσεις | αποδοχή
   | πολιτική cookies | προστασία προσωπικών δεδομένων | ιδιωτικό απόρρητο | συμφωνώ
   | δήλωση συμμόρφωσης
id | kebijakan privasi | syarat dan ketentuan | ketentuan layanan | disclaimer
vi | chính sách bảo mật | điều khoản sử dụng | điều khoản
ar | سياسة الخصوصية | شروط الاستخدام | جميع الحقوق محفوظة | الشروط والأحكام | موافق
ja | 利用規約 | プライバシーポリシー | 個人情報保護方針 | 著作権 | 個人情報 | サイトポリシー
   | 特定商取引法に基づく表記 | 個人情報の取り扱い | 免責事項 | 著作権について | 個人情報について
ko | 이용약관 | 개인정보처리방침 | 개인정보취급방침 | 저작권규약 | 청소년보호정책 | 저작권정책
   | 이메일무단수집거부
zh | 版权声明 | 隐私政策 | 法律声明 | 免责声明 | 隐私条款 | 使用条款 | 版权所有 | 隐私保护
   | 服务条款 | 用户协议 | 法律顾问 | 著作權聲明 | 隱私權政策 | 版权与免责声明 | 网站声明
   | 举报电话 | 特别声明 | 违法和不良信息举报 | 违法和不良信息举报中心
    """
)

STARTS = rows(
    """
xx | © | (c)_ | copyright
ru | при использовании материалов | при любом использовании | использование материалов
   | перепечатка | при перепечатке | полное или частичное | любое использование | при цитировании
   | сетевое издание | свидетельство о регистрации | регистрационный номер | учредитель:
   | учредитель — | главный редактор: | зарегистрировано | все права защищены
   | на информационном ресурсе применяются | мнение редакции может | редакция не несет
   | адрес редакции | телефон редакции | настоящий ресурс | воспроизведение материалов
   | за содержание рекламных | при копировании | при полном или частичном | копирование материалов
   | все материалы сайта | все права на | сми зарегистрировано | средство массовой информации
   | издание зарегистрировано | сайт может содержать | материалы сайта | редакция не всегда
   | мнение авторов может | администрация не несет | адрес электронной почты редакции
   | информация на сайте | учредитель (
uk | при використанні матеріалів | використання матеріалів | передрук | усі права захищені
   | засновник: | всі права захищені | при цитуванні | при копіюванні | матеріали з позначк
   | редакція не несе | редакція може не | передрук матеріалів | копіювання матеріалів
   | погляди авторів | матеріали з плашками
en | all rights reserved | reproduction in whole | no part of this | this material may not be
   | registered in england | the content of this site | use of this site constitutes
   | use of and/or registration | this site is protected by recaptcha | by using this site, you
   | by using this website | your use of this | the views expressed | the opinions expressed
   | views expressed in | opinions expressed in | this content may not be | this story may not be
   | material may not be | content may not be | company registration | permission to reprint
   | some rights reserved | unless otherwise noted | market data provided | quotes delayed
   | data delayed | for licensing | we may earn | if you buy something | when you buy through
   | this post may contain affiliate | this article may contain affiliate
de | alle rechte | alle inhalte | die vervielfältigung | das kopieren | alle angaben ohne
   | die inhalte dieser | keine haftung | ein angebot der | ein angebot von
   | wir weisen darauf hin
fr | tous droits réservés | reproduction interdite | toute reproduction | droits de reproduction
   | conformément à la loi | les informations recueillies
es | todos los derechos | prohibida la reproducción | queda prohibida | quedan reservados
   | prohibida su reproducción
pl | wszelkie prawa | wszystkie prawa | kopiowanie | redakcja nie | redakcja zastrzega
   | korzystanie z serwisu | wydawca: | żadna część | materiał chroniony | publikacja chroniona
   | artykuł chroniony | przedruk | korzystanie z portalu | dalsze rozpowszechnianie | wydawcą
it | tutti i diritti | p.iva | partita iva | riproduzione riservata | registrazione tribunale
   | testata giornalistica | direttore responsabile
pt | todos os direitos | proibida a reprodução | é proibida | reprodução proibida
nl | alle rechten | niets uit deze | overname van
tr | tüm hakları | her hakkı | yasal uyarı | sitemizde yer alan | i̇zinsiz
cs | všechna práva | publikování nebo | jakékoliv užití | kopírování
el | με επιφύλαξη παντός | απαγορεύεται η | all rights | η αναδημοσίευση | τα άρθρα που
   | το περιεχόμενο του | κατασκευή ιστοσελίδων | σχεδιασμός και | αρ. γεμη
id | hak cipta
vi | bản quyền | ® | cơ quan chủ quản | giấy phép số | tổng biên tập: | ghi rõ nguồn
ar | جميع الحقوق | حقوق النشر | كافة الحقوق
ja | 著作権 | 無断転載 | 記事・写真の無断 | 掲載の記事 | 当サイトに掲載 | このサイトに掲載
ko | 저작권자 | 무단전재 | 무단 전재 | ⓒ | 사업자등록번호 | 등록번호 | 인터넷신문등록 | 제호
   | 발행인
zh | 版权所有 | 本网站所刊登 | 未经授权 | 版权声明 | 转载请注明 | 本网凡注明 | 凡本网注明
   | 免责声明 | 京icp | icp备 | 京公网安备 | 互联网新闻信息服务 | 增值电信 | 网络视听许可证
   | 信息网络传播视听 | 违法和不良信息 | 本站所刊登 | 声明：本 | 声明： | 凡本报 | 未经书面
   | 如涉及版权 | 凡注明“来源 | 本网转载 | 特别声明： | 增值电信业务 | 广告经营许可 | 不良信息举报
   | 举报电话 | 備案 | 版權所有 | 未经允许 | 如需转载 | 网站备案 | 本文仅代表 | 版权作品
    """
)

INSIDE = rows(
    """
ru | все права защищены | активная ссылка | гиперссылка обязательна | роскомнадзор | эл № фс
   | эл №фс | свидетельство о регистрации сми | с согласия редакции | ссылка на сайт обязательна
   | мнение редакции | персональных данных | обязательна ссылка | политикой конфиденциальности
   | прямая ссылка на | рекомендательных технологий
uk | активна гіперпосилання | посилання на сайт обов | гіперпосилання | персональних даних
   | відкритого для пошукових
en | all rights reserved | may not be reproduced | may not be published, broadcast
   | privacy policy | terms of use | terms of service | commission when you buy
   | affiliate commission | without the express written | prior written | user agreement
de | alle rechte vorbehalten | ust-idnr | datenschutzerklärung | handelsregister
   | ohne schriftliche genehmigung | nutzungsbedingungen
fr | tous droits réservés | politique de confidentialité | données personnelles
es | todos los derechos reservados | política de privacidad | sin autorización expresa
pl | wszelkie prawa zastrzeżone | bez zgody | polityką prywatności | polityce prywatności
it | tutti i diritti riservati | riproduzione riservata
pt | todos os direitos reservados | política de privacidade
nl | alle rechten voorbehouden
tr | tüm hakları saklıdır
el | με επιφύλαξη παντός δικαιώματος | πολιτική απορρήτου
zh | icp备 | 版权所有 | 公网安备 | icp证 | 许可证编号 | 转载请注明
ja | 無断転載
ko | 무단전재 | 재배포 금지 | 재배포금지
    """
)

COOKIE_STARTS = rows(
    """
ru | мы используем cookie | мы используем файлы cookie | сайт использует cookie
   | на сайте используются | этот сайт использует | наш сайт использует | продолжая использовать
   | оставаясь на сайте | используя этот сайт | используя сайт | мы используем
   | сайт использует файлы | продолжая просмотр | для улучшения работы сайта | на нашем сайте
uk | ми використовуємо | цей сайт використовує | наш сайт використовує | продовжуючи
en | we use cookies | this website uses cookies | this site uses cookies | we and our partners
   | by continuing to | by using this site | our website uses cookies | we use own and third
   | by clicking | we use technologies | cookies on | cookies are | this website uses
   | we've updated | we have updated our | our site uses cookies | like most websites
   | to help us provide | in order to provide | we, and our | please accept | to give you the best
   | necessary cookies | these cookies | strictly necessary | we use
de | wir verwenden cookies | diese website verwendet | wir nutzen cookies | diese seite verwendet
   | um unsere webseite | durch die nutzung | mit der nutzung | wir und unsere partner
   | wir verwenden | cookies erleichtern | cookies helfen | diese webseite verwendet
   | unsere website verwendet | um ihnen | wir setzen | diese webseite nutzt | diese website nutzt
fr | nous utilisons des cookies | ce site utilise | en poursuivant votre navigation
   | en continuant à | nous et nos partenaires | avec votre accord | les cookies | nous utilisons
es | utilizamos cookies | este sitio web utiliza | esta web utiliza | usamos cookies
   | al continuar | nosotros y nuestros | utilizamos | si continúa | si continúas | las cookies
   | este sitio utiliza
pl | ta strona używa | ta strona korzysta | strona korzysta z | używamy plików
   | nasza strona używa | ten serwis | ten portal | serwis wykorzystuje | korzystając z
   | w ramach naszej witryny | nasz serwis | stosujemy pliki | my i nasi partnerzy | korzystanie z
   | strona używa | serwis używa | używamy | informujemy | pliki cookies
it | questo sito utilizza | utilizziamo | questo sito usa | noi e i nostri
pt | este site utiliza | utilizamos | usamos cookies | este site usa | nós usamos
nl | deze website gebruikt | wij gebruiken | deze site gebruikt | we gebruiken | door verder
tr | sitemizde | bu web sitesi | bu site | çerez | web sitemizde | size daha iyi
cs | tento web používá | používáme | tyto stránky | soubory cookie
el | αυτός ο ιστότοπος | χρησιμοποιούμε | το site χρησιμοποιεί | ο ιστότοπος
id | situs ini | kami menggunakan
vi | trang web này | chúng tôi sử dụng
ar | نستخدم | يستخدم هذا
ja | 当サイト | このサイトでは
ko | 이 사이트는
zh | 本网站使用 | 我们使用
    """
)

COOKIE_INSIDE = (
    "cookie",
    "куки",
    "ciasteczk",
    "çerez",
    "кукі",
    "ملفات تعريف الارتباط",
    "クッキー",
    "쿠키",
)
