"""Each rule knows its lines in seven languages and more, and leaves sentences alone."""

import pytest

from newsdesk.cleaning.page import page_of
from newsdesk.cleaning.rules import BY_NAME, RULES, matches
from pages import plain

KNOWN = {
    "share": """
        Поделиться | Поширити | Share this article | Artikel teilen | Partager | Compartir |
        Udostępnij
    """,
    "subscribe": """
        Подпишитесь на наш канал | Підписуйтесь на наш канал | Sign up for our newsletter |
        Newsletter abonnieren | Abonnez-vous | Síguenos en Telegram |
        Zapisz się na newsletter
    """,
    "read-also": """
        Читайте также | Читайте також | Related stories | Mehr zum Thema | Les plus lus |
        Lo más leído | Polecamy
    """,
    "read-line": """
        Читайте также: Мост открыли | Читайте також: Міст відкрили | Read more: Bridge opens
        | Lesen Sie auch: Die Brücke | Lire aussi : Le pont | Lea también: El puente |
        Czytaj też: Most
    """,
    "comments": """
        Комментарии (5) | Додати коментар | Leave a comment | Kommentare | Commentaires |
        Comentarios | Dodaj komentarz
    """,
    "credit": """
        Фото: пресс-служба | Світлина: музей | Photo: City Hall | Foto: Gemeinde |
        Crédit photo : Mairie | Fotografía: Ayuntamiento | Fot. Urząd Gminy
    """,
    "tags": """
        Теги: мост, река | Мітки: міст | Tags: bridge | Schlagwörter: Brücke | Mots-clés : pont |
        Etiquetas: puente | Tagi: most
    """,
    "legal": """
        © 2025 Вестник | Усі права захищені | All rights reserved | Alle Rechte vorbehalten
        | Mentions légales | Aviso legal | Polityka prywatności
    """,
    "cookies": """
        Мы используем файлы cookie | Ми використовуємо файли cookie |
        We use cookies to help you | Wir verwenden Cookies | Nous utilisons des cookies |
        Utilizamos cookies | Ta strona używa plików cookie
    """,
    "byline": """
        Автор: Иван Петров | Автор: Іван Петренко | By Ada Marlow | Von Karl Meier |
        Par Léa Roux | Por Ana Ruiz | Oprac. Jan Nowak
    """,
    "date-line": """
        24 апреля 2025, 12:30 | 24 квітня 2025 | April 24, 2025 | 24. April 2025 |
        24 avril 2025 | 24 de abril de 2025 | 24 kwietnia 2025
    """,
    "contact": """
        news@paper.example | www.paper.example | tel. +7 000 555-01-12
    """,
    "menu-word": """
        Главная | Пошук | Skip to content | Startseite | Accueil | Ir al contenido |
        Strona główna | Αρχική | 首页 | Anasayfa
    """,
    "breadcrumb": """
        Главная » Спорт | Головна / Спорт | Home > Sport | Startseite › Sport |
        Accueil > Sport | Inicio > Deporte
    """,
    "account": """
        Войти | Увійти | Sign in | Anmelden | Se connecter | Iniciar sesión | Zaloguj się |
        Σύνδεση
        | 登录 | Giriş yap | ログイン | 로그인
    """,
    "app": """
        Мобильное приложение | Get it on Google Play | Zum App Store | Pobierz aplikację |
        下载客户端
    """,
    "donate": """
        Поддержать редакцию | Підтримайте нас | Support our work | Jetzt spenden | Faire un don |
        Hazte miembro | Wesprzyj nas |
        Στηρίξτε μας
    """,
    "poll": """
        Опрос дня | Опитування | Poll of the day | Umfrage | Sondage | Encuesta | Sonda | Anket
    """,
    "weather": """
        Курсы валют | Погода | Exchange rates | Wetter | Météo | El tiempo | Kursy walut |
        Καιρός
    """,
    "advert": """
        На правах рекламы | Реклама | Advertisement | Anzeige | Publicité | Publicidad |
        Artykuł sponsorowany | Διαφήμιση | 广告
    """,
    "updated": """
        Обновлено: вчера | Оновлено: вчора | Last updated a day ago | Zuletzt aktualisiert: gestern
        | Mis à jour hier | Última actualización: ayer | Ostatnia aktualizacja: wczoraj
    """,
    "section-word": """
        Экономика | Суспільство | Politics | Wirtschaft | Société | Deportes | Gospodarka |
        Οικονομία | ΟΙΚΟΝΟΜΙΑ | 财经
    """,
    "link": """
        https://paper.example/reports/2025/bridge
    """,
    "read-on": """
        Continue reading the main story
    """,
    "numbers": """
        12 345 | +14° | 3/5
    """,
    "views": """
        Просмотров: 12 | Views: 12 | Lesezeit 3 Minuten
    """,
}


@pytest.mark.parametrize(
    ("name", "line"), [(n, x) for n, lines in KNOWN.items() for x in lines.split("|")]
)
def test_rule_knows_its_lines(name: str, line: str) -> None:
    (found,) = matches(page_of(plain(line.strip())))
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "line",
    [
        "By then the river had risen to the second step of the church.",
        "Von der alten Mühle sind nur noch die Grundmauern übrig geblieben.",
        "Por la tarde la plaza se llenó de gente y de música.",
        "По теме выступления спорили до полуночи, но так ни о чём и не договорились.",
        "Он сказал, что 24 апреля 2025 года всё изменилось.",
        "«Поделиться мне нечем, кроме хлеба», – ответила она.",
        "Погода в тот день была такой, что лодки остались на берегу.",
        "Опрос жителей показал, что мост нужен почти всем.",
        "Palm Bay 18 22 13 17",
        "Read the river first, the ferryman says, and only then the map.",
        "记者：您为什么留在岛上？",
    ],
)
def test_sentences_that_begin_like_junk_are_left_alone(line: str) -> None:
    (found,) = matches(page_of(plain(line)))
    assert found is None


def test_every_rule_speaks_to_an_editor() -> None:
    assert all(rule.reason[0].isupper() and not rule.reason.endswith(".") for rule in RULES)
    assert len(BY_NAME) == len(RULES)
