"""What words are about, in many languages: so that what one teaches of a page holds for all.

A row names a concept; its entries are beginnings of folded words. Those of languages written
without spaces are looked for anywhere in a line.
"""

from collections.abc import Iterator, Sequence

_STEMS = {
    "legal": """
        copyright rights reserved reproduc republi redistribut permission prohibit licens trademark
        liabilit disclaim terms imprint registered certificat
        авторск прав защищ перепечатк копирован использован запрещ разрешен гиперссылк ссылк
        свидетельств роскомнадзор зарегистрирован учредител ответственност материал лицензи
        авторськ захищ передрук копіюван використан заборон дозвол гіперпосилан посилан
        відповідальніст матеріал
        rechte vorbehalten vervielfält nachdruck genehmig impressum haftung nutzungsbeding urheber
        droits reserves réservés reproduction interdite autorisation mentions légales conditions
        derechos reservados prohibida reproducción autorización aviso términos condiciones
        prawa zastrzeż kopiowan rozpowszechn zabroni regulamin wydawc odpowiedzialn
        diritti riservati riproduzione vietata condizioni direitos proibida reprodução
        δικαιώματ επιφύλαξ αναδημοσίευσ απαγορεύ όροι πνευματικ hakları saklıdır izinsiz
        auteursrecht voorbehouden práva vyhrazena rettigheter hak cipta dilarang""",
    "comment": """
        comment user moderat register registr login logged logon password username account reply
        replies respond forum member abuse offensive profil
        коммент пользовател модератор зарегистрир регистрац авторизо войти логин пароль ответить
        обсужд форум аккаунт комментир
        комент користувач модератор зареєстр реєстрац увійти відповісти обговор
        kommentar nutzer registrier anmeld passwort benutzer antworten diskussion beitrag
        commentaire utilisateur modérat inscri connect connex répondre identifi réag
        comentari usuario moderad registr contraseña responder sesión
        koment użytkownik zalogu zarejestr hasło odpowiedz dyskus opini
        utente accedi registrati rispondi usuário comentár senha
        σχόλι χρήστ σύνδεσ εγγραφ κωδικ απάντησ yorum kullanıcı giriş üye reactie reageer
        gebruiker inloggen komentář uživatel přihlá komentar pengguna""",
    "subscribe": """
        subscri newsletter follow channel telegram facebook twitter instagram youtube whatsapp
        viber vkontakte linkedin pinterest tiktok download notification inbox podcast premium
        unlimited donat sponsor
        подпис подпиш рассылк канал телеграм вконтакт одноклассник фейсбук твиттер скача прилож
        уведомлен поддержа пожертв
        підпис підпиш розсилк телеграм фейсбук завантаж сповіщ підтрима
        abonnier abonnent folgen kanal herunterlad kostenlos angebot abo
        abonne abonnez suivez chaîne télécharg gratuit offre lettre soutenez
        suscri boletín síguenos canal descarg gratis
        subskryb prenumer obserwuj śledź kanał pobierz bezpłatn powiadom dołącz
        abbonat iscriviti seguici scarica inscreva assine siga baixe
        ακολουθ εγγραφείτε κανάλι abone takip kanal indir abonneer volg odebír sledujte
        berlangganan ikuti""",
    "share": """
        share sharing tweet print email e-mail bookmark favorit send likes shares repost pin
        поделит поделись распечат печат версия отправит закладк избранн лайк нравит ошибк опечатк
        поділит роздрук надіслат закладк помилк
        teilen drucken versenden merken weiterempf empfehlen
        partag imprim envoyer enregistr recommander
        compart imprimir enviar guardar recomendar
        udostępn drukuj wyślij zapisz polub podziel
        condivid stampa invia compartilh partilh κοινοποί εκτύπωσ αποστολ paylaş yazdır gönder
        delen printen sdílet vytisk bagikan""",
    "related": """
        related read more latest popular trending recommended most viewed gallery slideshow video
        videos photos top previous next archive headlines
        читай также похож популяр последн новост главн самое интересн рекоменд галере видео фото
        архив предыдущ следующ тем
        читайт також схож популярн останн новин головн цікав відео архів попередн наступн
        mehr lesen weitere meistgelesen aktuell neueste verwandt nachricht bilder bildergalerie
        lire aussi voir articles dernier populaire plus similaires actualit vidéo
        leer más también relacionad últimas noticias popular ver vídeo
        czytaj więcej również podobn najnowsz popularn polecan zobacz galeria wiadomości wideo
        leggi anche notizie correlat leia mais também notícias relacionadas
        διαβάστε επίσης σχετικ δημοφιλ ειδήσ περισσότερα haberler ilgili benzer son dakika
        lees ook meer gerelateerd nieuws čtěte také související baca juga terkait berita""",
    "trade": """
        advert sponsored promo partner shop store buy price sale discount deal offer order cart
        shipping coupon casino
        реклам партнер магазин купить купит цена скидк акци распродаж заказ доставк кредит
        реклам партнер магазин купити ціна знижк замовл
        anzeige werbung shop kaufen preis rabatt angebot bestell partnerangebot gewinnspiel
        publicité boutique acheter prix soldes promo
        publicidad tienda comprar precio oferta descuento
        reklam sklep kupić kup cena promocj ogłoszeni
        pubblicità negozio acquista prezzo anúncio loja comprar διαφήμισ αγορ τιμή reklam satın
        fiyat advertentie winkel kopen reklama koupit iklan""",
    "site": """
        site website webpage portal homepage online editor editorial newsroom contact about sitemap
        search menu navigation rss faq help jobs career browser javascript
        сайт портал редакц контакт поиск карта страниц вакансии браузер газет издан издател
        сайт портал редакц контакт пошук сторінк вакансії браузер
        webseite seite redaktion kontakt suche über startseite hilfe stellen browser
        site rédaction contact recherche accueil plan aide emploi navigateur
        sitio redacción contacto buscar inicio ayuda mapa
        strona stron serwis redakcj kontakt szukaj pomoc praca
        sito redazione contatti cerca ricerca página redação contato busca
        σελίδα επικοινωνί αναζήτησ αρχική site iletişim ara anasayfa künye zoeken contact hledat""",
    "cookies": """
        cookie privacy consent gdpr tracking personalis personaliz
        куки конфиденциальн персональн согласи конфіденційн персональн згод
        datenschutz einwillig zustimm confidentialité consentement traceurs privacidad
        consentimiento prywatno ciasteczk zgod przetwarz riservatezza privacidade απόρρητ gizlilik
        çerez soukromí""",
    "picture": """
        photo photograph image picture caption courtesy illustration screenshot handout
        фото фотограф снимок иллюстрац скриншот архив кадр світлин знімок ілюстрац
        foto bild fotograf quelle grafik archivbild symbolbild
        photograph crédit cliché légende imagen fotografía crédito
        zdjęcie zdjęcia fot źródło ilustracyjn immagine credito imagem φωτογραφ fotoğraf
        afbeelding""",
    "speech": """
        said says told according added stated announced explained noted reported claimed argued
        сказал заявил сообщи рассказал отмети подчеркн добави объясни поясни пояснил считает
        уточни словам данным напомни
        сказа заяви повідоми розпові зазначи наголоси додав пояснив словами даними
        sagte sagt erklärte laut zufolge teilte betonte berichtet berichtete meinte
        déclaré dit selon affirm expliqu précis ajout indiqu estime souligné
        dijo según afirm explic señal añad declar asegur indic
        powiedział mówi stwierdzi według doda poinformował wyjaśni podkreśli zaznaczy
        detto secondo spiega afferma disse segundo afirmou explicou
        είπε δήλωσε σύμφωνα τόνισε ανέφερε söyledi dedi göre belirtti açıkladı
        zei volgens zegt uvedl řekl podle sagde ifølge sa menurut kata ujar""",
    "function": """
        because however which would could although during between after before their
        который которая которые однако чтобы потому между после также поэтому когда если
        який яка які однак щоб тому після також коли якщо
        dass weil jedoch obwohl während zwischen nachdem wurde worden werden
        qui que dont parce cependant pendant entre après avait étaient
        porque aunque mientras entre después había cuando donde
        który która które jednak ponieważ podczas między oraz został
        perché mentre tuttavia dopo porque embora depois που όμως ενώ μετά ότι çünkü ancak sonra
        omdat echter terwijl protože však zatímco""",
}
_INSIDE = {
    "legal": """
        版权 转载 轉載 授权 授權 版權 许可 声明
        聲明 免责 责任 著作権 無断 転載 禁じ 저작권 무단""",
    "comment": "评论 評論 登录 登入 注册 用户 網友 网友 密码 コメント ログイン 会員 댓글 로그인",
    "subscribe": """
        订阅 訂閱 关注 關注 微博 微信 客户端
        粉絲 專頁 下载 下載 購読 メルマガ フォロー 구독""",
    "share": "分享 打印 列印 收藏 转发 轉發 字号 字體 シェア 印刷 保存 공유",
    "related": """
        相关 相關 更多 推荐 推薦 热门 熱門
        排行 最新 图片 图集 関連 おすすめ ランキング 관련""",
    "trade": "广告 廣告 购买 購買 优惠 優惠 价格 合作 商城 広告 購入 광고",
    "site": "网站 網站 首页 首頁 导航 联系我们 关于我们 编辑 編輯 责任编辑 频道 サイト ホーム 検索",
    "cookies": "隐私 隱私 プライバシー",
    "picture": "摄 攝 图片来源 资料图 資料圖 图为 撮影 写真",
    "speech": "表示 指出 认为 認為 记者 記者 報道 报道 称 日电 日讯 によると 述べ 말했다 밝혔다",
    "function": "因为 但是 以及 对于 對於 而且 由于 由於 因此 について という ました である",
}
NAMES = tuple(_STEMS)
_SHORTEST, _LONGEST = 3, 12


def _table() -> dict[str, int]:
    """Arrange the beginnings; of one in two rows the first counts."""
    found: dict[str, int] = {}
    for number, stems in enumerate(_STEMS.values()):
        for stem in stems.casefold().replace("ё", "е").split():
            found.setdefault(stem, number)
    return found


def _arranged() -> dict[str, tuple[tuple[str, int], ...]]:
    """Arrange the beginnings by their first letters, longest first."""
    found: dict[str, list[tuple[str, int]]] = {}
    for stem, number in sorted(_TABLE.items(), key=lambda row: -len(row[0])):
        if _SHORTEST < len(stem) <= _LONGEST:
            found.setdefault(stem[: _SHORTEST + 1], []).append((stem, number))
    return {start: tuple(rows) for start, rows in found.items()}


_TABLE = _table()
_BY_START = _arranged()
_WIDE = tuple(
    (sign, NAMES.index(name)) for name, signs in _INSIDE.items() for sign in signs.split()
)
_NONE = -1


def concept(word: str) -> int:
    """Return the number of the concept that a folded word begins like, -1 for none."""
    if len(word) <= _SHORTEST:
        return _TABLE.get(word, _NONE)
    for stem, number in _BY_START.get(word[: _SHORTEST + 1], ()):
        if word.startswith(stem):
            return number
    return _NONE


def concepts_inside(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield texts without spaces and the concepts that stand anywhere in them, both by number."""
    if not texts:
        return
    whole = "\n".join(texts)
    present = [(sign, number) for sign, number in _WIDE if sign in whole]
    for place, text in enumerate(texts):
        yield from ((place, number) for sign, number in present if sign in text)
