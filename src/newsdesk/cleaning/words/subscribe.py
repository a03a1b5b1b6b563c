"""Asks the reader to subscribe, follow, write in or take a newsletter."""

from newsdesk.cleaning.words.table import rows

IS = rows(
    """
xx | newsletter | newsletters | abo | premium | podcast | podcasts | rss feeds | e-paper | epaper
ru | подписаться | подписка | подписывайтесь | рассылка | подписаться на рассылку | подпишитесь
   | оформить подписку | подписка на новости | подписка на рассылку | email рассылка
   | мы в соцсетях | мы в социальных сетях | присоединяйтесь | присоединяйся | следите за нами
   | читайте нас | подписаться на новости | подписка на газету | мы вконтакте | мы в телеграм
   | мы в facebook | сообщить новость | прислать новость | предложить новость | добавить новость
   | сообщить об ошибке | нашли ошибку | нашли ошибку? | нашли опечатку | сообщи новость
   | есть новость? | есть новости? | наш телеграм | наш телеграм-канал | rss-лента | rss лента
   | подпишись | подпишись на нас | подписаться на канал | стать автором | наши соцсети | следите
   | email-рассылка | новости на email | следите за новостями | получать новости
   | новости на почту
uk | підписатися | підписка | розсилка | підписатись | підпишіться | підписуйтесь
   | ми в соцмережах | підписатися на розсилку | приєднуйтесь | стежте за нами
   | повідомити про помилку | повідомити новину | надіслати новину | підписатися на новини
   | наш telegram
en | subscribe | subscribe now | sign up | sign up for our newsletter | get the newsletter
   | follow us | follow | join us | follow us on | follow us on twitter | follow us on facebook
   | follow us on x | follow us on instagram | follow us on google news | subscribe today
   | subscribe to our newsletter | subscribe to newsletter | subscribe for free | subscriptions
   | newsletter signup | submit | newsletter sign up | newsletter sign-up | sign up now
   | sign up today | email newsletter | email newsletters | email alerts | email updates
   | email address | your email | your email address | enter your email | enter your email address
   | get alerts | breaking news alerts | news alerts | news tips | submit a tip
   | submit a news tip | submit news | send us a tip | send tips | news tip | send a news tip
   | tip us off | got a tip | got a tip? | get in touch | connect | connect with us | connect with
   | stay connected | stay in touch | keep in touch | stay informed | follow on twitter
   | like us on facebook | find us on facebook | join our newsletter | get newsletter
   | free newsletter | free newsletters | daily newsletter | our newsletters | manage subscription
   | subscribe via rss | subscribe by email | subscribe to rss | subscribe via email | get updates
   | home delivery | digital subscription | print subscription | subscriber services
   | gift subscription | subscriber only | subscribers only | unlimited access | report a typo
   | report an error | report a correction | suggest a correction | request a correction
   | submit a correction | corrections | e-edition | digital edition | mobile alerts | text alerts
   | rss subscribe | letters to the editor | submit a letter | send a letter to the editor
   | write to us | submit your story | send us your story | submit a photo | submit photos
   | submit an event | follow this author | follow author | follow topic | follow topics
   | followed | following | get email alerts | notify me | notifications | enable notifications
   | allow notifications | become a subscriber | start your free trial | start free trial
   | try it free | already a subscriber?
de | abonnieren | newsletter abonnieren | jetzt abonnieren | abo testen | folgen | folgen sie uns
   | newsletter bestellen | newsletter anmelden | newsletter-anmeldung | zum newsletter
   | abonnement | abonnements | abo-service | aboservice | digital-abo | digitalabo | jetzt testen
   | folge uns | folgen sie uns auf facebook | zur newsletter-anmeldung | jetzt anmelden
   | rss-feed | rss-feeds | kostenlos testen | jetzt bestellen | abo bestellen | probeabo
   | leserbrief | leserbriefe | leserbrief schreiben | fehler melden | push-nachrichten
   | eilmeldungen | aboshop | abo-shop | abonnenten | ihre e-mail-adresse | e-mail-adresse
   | kostenlos abonnieren | verpassen sie nichts
fr | s'abonner | abonnez-vous | je m'abonne | suivez-nous | newsletters
   | inscription à la newsletter | s'inscrire à la newsletter | recevoir la newsletter
   | suivez-nous sur | nous suivre | abonnements | abonnés | réservé aux abonnés
   | article réservé aux abonnés | déjà abonné ? | déjà abonné | alertes | alertes info
   | nos newsletters | votre email | votre adresse e-mail | adresse e-mail | abonnement
   | s'abonner à partir de 1€ | signaler une erreur | flux rss | suivre | le journal
   | toutes les newsletters | je m'inscris | lire le journal
es | suscríbete | suscribirse | síguenos | suscribete | suscripción | suscripciones | boletines
   | boletín | newsletter | suscríbete a nuestra newsletter | suscríbete gratis | síguenos en
   | síguenos en redes | síguenos en redes sociales | seguir | alertas | apúntate
   | tu correo electrónico | ya soy suscriptor | hazte socio | hazte suscriptor
   | solo para suscriptores | notificaciones | recibe nuestra newsletter | únete | suscribirme
   | reportar error | boletines informativos
pl | subskrybuj | zapisz się | zaprenumeruj | obserwuj nas | prenumerata | obserwuj
   | zapisz się na newsletter | zapisz się do newslettera | śledź nas | dołącz do nas | polub nas
   | polub nas na facebooku | znajdź nas na facebooku | bądź na bieżąco | kup prenumeratę
   | kup dostęp | kanały rss | kanał rss | e-wydanie | zgłoś błąd | napisz do nas
   | prześlij zdjęcie | wyślij nam wiadomość | zamów newsletter | newsletter zapisz się
   | twój e-mail | twój adres e-mail | obserwuj nas w google news | powiadomienia | daj nam znać
   | wyślij informację | alarmuj redakcję | napisz do redakcji | wykup dostęp | subskrypcja
   | subskrybuj nas | prenumeruj
it | iscriviti | abbonati | seguici | iscriviti alla newsletter | seguici su | seguici sui social
   | abbonamenti | abbonamento | segui | segnala un errore | la newsletter | ricevi la newsletter
   | seguici su facebook | i nostri newsletter | edizione digitale
pt | assine | siga-nos | assine já | assinar | subscrever | assine a newsletter
   | siga-nos nas redes | receba nossa newsletter | inscreva-se | subscreva | siga | assinatura
nl | abonneren | abonneer | abonneer nu | nieuwsbrief | nieuwsbrieven | volg ons | schrijf je in
   | aanmelden nieuwsbrief | abonnement | volgen | meld je aan
tr | abone ol | bülten | e-bülten | bizi takip edin | takip et | haber bülteni | e-posta
   | e-gazete | takipte kalın | bizi takip et
cs | předplatné | odebírat | odebírat newsletter | sledujte nás | přihlásit k odběru | sledovat
   | předplatit | newslettery
el | εγγραφείτε | εγγραφείτε στο newsletter | ακολουθήστε μας | συνδρομή | συνδρομητές
   | γίνετε συνδρομητής | εγγραφή στο newsletter | newsletter εγγραφή | συνδρομές
   | ακολουθήστε μας στο google news | βρείτε μας στο facebook | ενημερωτικό δελτίο
id | berlangganan | langganan | ikuti kami | daftar newsletter | ikuti
vi | đăng ký | theo dõi | đăng ký nhận tin | theo dõi chúng tôi | đặt báo
ar | اشترك | اشترك الآن | النشرة البريدية | تابعنا | تابعونا | اشترك في النشرة البريدية
   | تابعنا على | القائمة البريدية | الاشتراك
ja | メルマガ | メルマガ登録 | 購読 | 購読する | フォロー | フォローする | 新聞購読
   | ニュースレター | メールマガジン | 定期購読 | 購読申し込み
ko | 구독 | 구독하기 | 뉴스레터 | 구독신청 | 팔로우 | 기사제보 | 제보하기 | 기사 제보 | 독자투고
   | 신문구독 | 정기구독
zh | 订阅 | 关注我们 | 订阅我们 | 邮件订阅 | 关注 | 官方微博 | 官方微信 | 微信公众号 | rss订阅
   | 手机报 | 投稿 | 我要投稿 | 在线投稿 | 新闻热线 | 我要报料 | 我要纠错 | 纠错 | 我有话说
   | 订阅电子报 | 訂閱 | 追蹤 | 電子報
    """
)

STARTS = rows(
    """
ru | подпишитесь на | подписывайтесь на | подписаться на | подписывайся на | следите за нами
   | следите за новостями | читайте нас в | читайте нас на | присоединяйтесь к нам | мы в соц
   | наш канал | наш телеграм | наш telegram | мы в telegram | мы в телеграм | оставайтесь с нами
   | хотите быть в курсе | больше новостей в | больше новостей — в | сообщить новость
   | прислать новость | есть новость | если вы стали очевидцем | стали свидетелем | добавьте нас в
   | добавить в избранн | нашли опечатку | нашли ошибку | если вы нашли ошибку | добавить наш
   | если вы заметили ошибку | заметили ошибку | выделите текст | подпишись на | подписывайтесь в
   | подпишитесь и | подписывайтесь и | самые важные новости в нашем | главные новости в нашем
   | все новости в нашем | больше интересного в нашем | присоединяйтесь к | вступайте в
   | мы есть в | читайте нас также | подробности в нашем | самое интересное в нашем
   | следите за обновлениями | получайте новости | будьте в курсе | чтобы сообщить об ошибке
   | сообщить об ошибке | орфографическая | обнаружили ошибку | увидели ошибку | выделите ошибку
   | выделите фрагмент | система orphus | если у вас есть новост | у вас есть новост
   | пришлите нам | присылайте нам | присылайте свои | напишите нам | звоните нам | пишите нам
   | подписка на новости | подписка на рассылку | оперативные новости в | новости без цензуры
   | не пропустите самые | не пропусти самые | свежие новости в нашем | следить за новостями
   | читайте также нас | теперь мы есть | добавляйте нас
uk | підписуйтесь на | підпишіться на | підписуйтеся на | читайте нас у | стежте за нами
   | якщо ви помітили | підписатися на | якщо ви знайшли помилку | знайшли помилку
   | помітили помилку | виділіть її | приєднуйтесь до | більше новин у | більше новин в
   | слідкуйте за | ми в соц | підпишись на | долучайтесь до | читайте нас в | оперативні новини у
   | підписуйся на | хочете дізнаватися | будьте в курсі | ми у telegram | якщо помітили помилку
en | subscribe to | sign up for | sign up to | follow us on | follow us | get the latest
   | join our | like us on | download our app | download the app | get our newsletter | never miss
   | stay up to date | you can follow | for more news | got a story | have you got a story
   | enter your email | get breaking news | follow him on twitter | follow her on twitter
   | follow me on twitter | follow them on | follow @ | on twitter: @ | twitter: @ | find us on
   | to subscribe | subscribe for | subscribe today | subscribe now | subscribe by
   | already a subscriber | not a subscriber | existing subscriber
   | this article is for subscribers | for subscribers only | to continue reading
   | to read the full story | to read this article | get full access | get unlimited
   | get access to | start your free | start a free | try it free | you have reached
   | you've reached your | you have read | sign up here | sign up now | sign up today
   | sign up and | thank you for signing up | thanks for signing up | thank you for subscribing
   | by signing up | by subscribing | by submitting | by entering your | you can unsubscribe
   | unsubscribe at | i would like to | receive our | receive the latest | receive breaking
   | receive daily | be the first to know | keep up with | keep up to date | stay informed
   | stay connected | stay on top of | want more news | want more stories | want more from
   | want the latest | do you have a story | have a story | have a news tip | have a tip
   | got a tip | got a news tip | send tips to | send your story | send your stories
   | send us your | email us at | tell us what you | tell us your | contact the reporter
   | contact the writer | contact this reporter | to contact the | reach the reporter
   | reach her at | reach him at | email the author | e-mail the author | email the writer
   | you can reach | follow the author | read our newsletter | our newsletter | get top stories
   | get the day's | get today's | get news alerts | get more | get stories like | get email
   | get updates | delivered to your inbox | sent straight to your | see inside | spotted an error
   | spotted a mistake | report an error | report a typo | see an error | did you spot
   | have you spotted | notice an error | letters to the editor should | letters should be
   | submit your letter | connect with us | join us on | join the newsletter | follow our
   | follow live | add us as | join the conversation | turn on desktop notifications
   | click here to subscribe | click here to sign | if you have a story | if you have information
   | if you have a news | do you know more | are you affected | have you been affected
   | were you there | did you see
de | jetzt abonnieren | abonnieren sie | newsletter abonnieren | folgen sie uns
   | melden sie sich für | jetzt anmelden | bleiben sie auf dem laufenden | jetzt app | abonniere
   | folgt uns | folgen sie | folge uns | newsletter bestellen | der tägliche newsletter
   | hier können sie den newsletter | jetzt den newsletter | jetzt kostenlos | jetzt für
   | hier geht es zum newsletter | melden sie sich hier | mit unserem newsletter
   | unser newsletter | unseren newsletter | täglich die wichtigsten | alle wichtigen nachrichten
   | die wichtigsten nachrichten | verpassen sie keine | nichts mehr verpassen
   | sie haben noch kein abo | noch kein abo | sie sind bereits abonnent | bereits abonnent
   | sie wollen weiterlesen | weiterlesen mit | lesen sie weiter mit | diesen artikel weiterlesen
   | um diesen artikel | mit der anmeldung | mit ihrer anmeldung | fehler gefunden
   | haben sie einen fehler | schreiben sie uns | schicken sie uns | die abmeldung ist
   | sie können sich jederzeit | erhalten sie | ich möchte den newsletter
   | ich bin damit einverstanden | ja, ich möchte
fr | abonnez-vous | inscrivez-vous | suivez-nous sur | recevez la newsletter
   | recevez gratuitement | recevez | cet article est réservé | il vous reste | pour lire la suite
   | la suite est réservée | déjà abonné | profitez de | en vous inscrivant | retrouvez-nous sur
   | rejoignez-nous | suivez l'actualité | toute l'actualité | ne manquez rien | ne ratez rien
   | vous avez repéré une | vous pouvez vous désinscrire | votre adresse e-mail
   | vous souhaitez recevoir | abonnez vous
es | suscríbete a | suscríbase a | síguenos en | regístrate para | únete a nuestro
   | suscríbete para | recibe cada | recibe en tu | recibe las | recibe nuestra | apúntate a
   | apúntese a | sigue a | sigue toda la | sigue nuestra | puedes seguir | puede seguirnos
   | para seguir leyendo | sigue leyendo | este contenido es exclusivo | contenido exclusivo
   | ya eres suscriptor | si ya eres | inscríbete en | descarga nuestra app | entérate de
   | no te pierdas | síguenos | si quieres recibir | lee sin límites | reciba
pl | zapisz się na | zapisz się do | polub nas na | obserwuj nas | śledź nas | dołącz do nas
   | bądź na bieżąco | zaobserwuj nas | chcesz być na bieżąco | obserwuj nasz | subskrybuj nasz
   | dołącz do | jeśli chcesz być | masz dla nas temat | masz temat | masz informację
   | widziałeś coś | jesteś świadkiem | byłeś świadkiem | prześlij nam | wyślij nam
   | napisz do nas | czekamy na wasze | znalazłeś błąd | zauważyłeś błąd | wykup dostęp
   | kup dostęp | aby czytać dalej | pozostało | ten artykuł przeczytasz | chcesz wiedzieć więcej
   | zaprenumeruj | pobierz naszą | znajdziesz nas | jesteśmy na | zapraszamy na nasz
   | zapraszamy do dyskusji | kliknij i zapisz | zostań naszym | najważniejsze informacje
   | wypisać się
it | iscriviti alla | seguici su | iscriviti al | abbonati a | ricevi le | ricevi ogni
   | rimani aggiornato | resta aggiornato | per continuare a leggere | segui le | entra nel canale
   | contenuto riservato
pt | assine nossa | siga-nos no | assine a | inscreva-se | receba as | siga o | siga a nossa
   | fique por dentro | entre no nosso | acompanhe as | subscreva a | conteúdo exclusivo
nl | schrijf je in | abonneer je | volg ons | meld je aan voor | ontvang | mis niets
   | blijf op de hoogte | heb je een tip | lees verder met | word abonnee | foutje gezien
   | tip de redactie
tr | abone ol | bizi takip | haberdar olmak için | google news'te | son dakika haberleri için
cs | přihlaste se k | sledujte nás | odebírejte | předplaťte si | našli jste chybu
   | chcete dostávat
el | ακολουθήστε το | ακολουθήστε μας | εγγραφείτε στο | ακολούθησε | διαβάστε όλες τις ειδήσεις
   | δείτε όλες τις τελευταίες | βρείτε μας στο | κάντε like | γίνετε μέλος | κάνε εγγραφή
   | μάθετε πρώτοι | όλες οι ειδήσεις | για όλες τις | ακολουθηστε
id | ikuti kami | berlangganan | dapatkan berita | ikuti berita | simak berita | gabung
   | baca artikel
vi | theo dõi chúng | đăng ký nhận | mời bạn đọc | tải ứng dụng
ar | تابعوا | تابعنا على | تابعونا على | اشترك في | للاشتراك | انضم إلى | لمتابعة | حمل تطبيق
ja | フォローする | メルマガ登録 | 購読のお申し込み | 会員登録すると | この記事は有料
   | 続きを読むには
ko | 구독하기 | 기사제보 | 제보는 | 카카오톡에서 | 네이버에서
zh | 关注我们 | 扫码关注 | 欢迎关注 | 请关注 | 新闻热线： | 新闻热线: | 我要纠错 | 更多精彩
   | 更多新闻 | 投稿邮箱 | 爆料 | 欢迎投稿
    """
)
