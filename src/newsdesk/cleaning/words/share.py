"""Buttons to share, save or print a page."""

from newsdesk.cleaning.words.table import rows

IS = rows(
    """
xx | facebook | twitter | telegram | whatsapp | viber | pinterest | linkedin | reddit | instagram
   | youtube | flipboard | pocket | tumblr | vk | ok | x | rss | messenger | google | google+
   | google plus | a+ | digg | delicious | stumbleupon | skype | line | weibo | wechat | xing
   | threads | bluesky | mastodon | tiktok | rss feed | feed | messenger facebook
   | facebook messenger | x.com | wykop | tweet | retweet | email | e-mail | mail | like | share
   | print | pin it | aa | pdf | qq | qzone | twitter/x | x (twitter) | x-twitter | facebook-f
   | gmail | yahoo mail | hacker news | hatena | social media | social | digg this | del.icio.us
   | stumble upon | blogger | livejournal | signal
ru | поделиться | поделиться новостью | поделитесь | поделись с друзьями | поделитесь с друзьями
   | рассказать друзьям | отправить другу | отправить | скопировать ссылку | ссылка скопирована
   | вконтакте | одноклассники | фейсбук | телеграм | вацап | мой мир | живой журнал | твитнуть
   | распечатать | печать | для печати | версия для печати | в закладки | добавить в закладки
   | сохранить | размер шрифта | поделиться статьей | поделиться ссылкой | нравится | мне нравится
   | класс | в избранное | добавить в избранное | копировать ссылку | расскажите друзьям
   | рассказать | послать другу | отправить по почте | отправить ссылку | код для блога
   | код для вставки | код для вставки в блог | версия для печати версия для печати | понравилось
   | понравилась статья | понравилась новость | поделись | поделись новостью | слушать
   | прослушать | поделиться в соцсетях | поделиться в социальных сетях | дзен | яндекс дзен
   | слушать новость | вк | в контакте | tg | ссылка | оценить | оцените статью | оцените материал
   | увеличить шрифт | уменьшить шрифт | отправить на почту | нравится 0 | опубликовать
   | отправить e-mail
uk | поширити | поділитися | скопіювати посилання | надіслати | версія для друку | друк
   | поділитись | поділіться | поділитися з друзями | роздрукувати | зберегти | подобається
   | розповісти друзям | надіслати другу | у закладки | слухати | фейсбук | телеграм
en | share this | share this story | share this article | share on | share via email | copy link
   | link copied | email this article | print this page | print article | printer-friendly version
   | print version | send to a friend | save | bookmark | text size | listen | share this page
   | share this post | share this with | share article | share story | share with friends
   | email this | email a friend | email to a friend | email article | email story | print this
   | print story | print this article | printer friendly | printable version | print page
   | bookmark this | save article | save this article | save story | save for later
   | increase text size | decrease text size | larger text | smaller text | font size | recommend
   | recommend this | share options | sharing options | share tools | share on facebook
   | share on twitter | share on linkedin | share on whatsapp | share on reddit
   | share on pinterest | share on x | share via | share icon | share icons | copy url | copied
   | gift this article | gift article | give this article | listen to article
   | listen to this article | listen to this | follow story | social sharing | share to | share it
   | share post | spread the word | tell a friend | tweet this | post to facebook
   | post to twitter | view as pdf | download pdf | pin | forward | send | permalink | short link
   | embed | embed code | get embed code | add to favorites | liked | like this | like loading
   | be the first to like this | bookmark article | text size a a | click to share | email link
   | send by email | share by email | share by mail | share page
de | teilen | artikel teilen | drucken | merken | weiterleiten | twittern | link kopieren | mailen
   | druckversion | druckansicht | empfehlen | schriftgröße | anhören | vorlesen | per mail
   | per e-mail | weitersagen | seite drucken | artikel drucken | artikel merken | beitrag teilen
   | teilen auf facebook | teilen auf twitter | auf facebook teilen | auf twitter teilen
   | speichern | auf whatsapp teilen | artikel empfehlen | seite empfehlen | artikel versenden
   | versenden | senden | e-mail senden | link kopiert | diesen artikel teilen | gefällt mir
   | artikel anhören | merkliste | zur merkliste | auf die merkliste | lesezeichen
   | per e-mail teilen | per mail teilen | per whatsapp teilen | twittern teilen
   | als e-mail versenden | artikel weiterempfehlen | text vorlesen | artikel speichern
   | verschenken | artikel verschenken | hören
fr | partager | partager cet article | imprimer | envoyer | copier le lien | envoyer à un ami
   | recommander | envoyer par e-mail | envoyer par mail | partager sur facebook | enregistrer
   | partager sur twitter | lien copié | j'aime | écouter | écouter l'article | offrir cet article
   | offrir l'article | sauvegarder | ajouter à mes favoris | réduire | agrandir | taille du texte
   | partager l'article | envoyer l'article | imprimer l'article | partage | partagez
   | version imprimable | lire plus tard | ajouter aux favoris | tweeter
es | compartir | imprimir | enviar | copiar enlace | compartir en facebook | compartir en twitter
   | enviar por correo | enviar por email | guardar | me gusta | escuchar | enlace copiado
   | compartir artículo | compartir noticia | comparte | comparte esta noticia
   | correo electrónico | enviar a un amigo | copiar url | copiar link | tamaño de texto
   | enviar noticia | recomendar | compartir en whatsapp | compartir por whatsapp
   | guardar artículo | tuitear | twittear
pl | udostępnij | drukuj | podziel się | wyślij | kopiuj link | lubię to | wersja do druku
   | wyślij znajomemu | poleć znajomemu | poleć | zapisz | udostępnij na facebooku | wydrukuj
   | wydrukuj artykuł | skopiuj link | link skopiowany | podziel się ze znajomymi | tweetnij
   | słuchaj | udostępnij artykuł | dodaj do ulubionych | dodaj do zakładek | powiadom znajomego
   | udostępnij tweetnij | poleć artykuł | wyślij link | wyślij mailem | posłuchaj | zmień rozmiar
   | podziel się artykułem | kopiuj adres | wydruk
it | condividi | stampa | invia | salva | condividi su facebook | condividi su twitter
   | copia link | mi piace | ascolta | invia per email | link copiato | condividi su
   | invia ad un amico | condividi l'articolo | ascolta l'articolo | invia via email
   | dimensione testo
pt | compartilhar | compartilhe | partilhar | imprimir | enviar | copiar link | curtir | salvar
   | enviar por e-mail | compartilhe esta notícia | gosto | link copiado | partilhar notícia
nl | delen | deel | deel dit artikel | afdrukken | printen | bewaren | doorsturen | kopieer link
   | delen op facebook | delen via e-mail | deel via | stuur door | link gekopieerd
tr | paylaş | şurada paylaş | yazdır | kaydet | gönder | arkadaşına gönder | beğen | linki kopyala
   | facebook'ta paylaş | twitter'da paylaş | haberi paylaş | favorilere ekle | yazı boyutu
cs | sdílet | tisknout | vytisknout | poslat | kopírovat odkaz | líbí se mi | uložit | sdílejte
   | poslat e-mailem | sdílet na facebooku | tweetnout
el | εκτύπωση | κοινοποίηση | μοιραστείτε | μοιραστείτε το | αποστολή | αποστολή με email
   | αντιγραφή συνδέσμου | κοινοποιήστε | στείλτε το | αποθήκευση | μοιράσου το | μοιράσου
   | αποστολή σε φίλο | εκτυπώστε | στείλε το | share το
id | bagikan | bagikan ini | cetak | salin tautan | kirim | simpan | sukai ini | bagikan artikel
vi | chia sẻ | in bài viết | lưu | gửi | sao chép liên kết | thích | in trang | gửi bài viết
ar | شارك | مشاركة | طباعة | نسخ الرابط | إرسال | حفظ | فيسبوك | تويتر | واتساب | شارك المقال
   | شارك الخبر | مشاركة المقال | انسخ الرابط
ja | シェア | シェアする | 共有 | 共有する | 印刷 | 印刷する | 保存 | ツイート | ツイートする
   | メール | リンクをコピー | いいね | いいね! | いいね！ | ブックマーク | はてなブックマーク
   | メールで送る
ko | 공유 | 공유하기 | 인쇄 | 인쇄하기 | 스크랩 | 저장 | 링크복사 | 주소복사 | 좋아요 | 메일보내기
   | 페이스북 | 트위터 | 카카오톡 | 카카오스토리 | 네이버밴드 | url복사 | 글자크기 | 글씨크게
   | 글씨작게 | 기사공유하기 | 본문 글씨 키우기 | 본문 글씨 줄이기
zh | 分享 | 分享到 | 打印 | 收藏 | 转发 | 复制链接 | 微信 | 微博 | 新浪微博 | 腾讯微博 | qq空间
   | 人人网 | 开心网 | 豆瓣 | 点赞 | 推荐给朋友 | 打印本页 | 打印本文 | 字号 | 大 中 小 | 分享至
   | 分享按钮 | 更多分享 | 一键分享 | 我要分享 | 发送给朋友 | 打印文章 | 加入收藏 | 推荐 | 列印
   | 轉發 | 複製連結 | 转播 | 扫一扫 | 朋友圈 | 微信好友 | 扫描二维码 | 手机看新闻 | 分享到微信
   | 微信扫一扫 | 网易微博 | 搜狐微博 | 放大字体 | 缩小字体 | 大 | 中 | 小 | 转发到微博
   | 分享到朋友圈 | 更多
    """
)

STARTS = rows(
    """
ru | поделиться в | поделиться на | поделиться с | поделитесь этой | поделитесь ссылкой
   | рассказать в | отправить ссылку | понравилась статья? | понравилась новость?
   | понравился материал? | поделитесь новостью | код для вставки в | скопируйте ссылку
uk | поділитися у | поділитися в | поширити у | поширити в | сподобалася стаття?
en | share on_ | share this | share to_ | share via | tweet this | print this | email this
   | click to share | share all sharing | click to email | click to print | share article on
   | share story on | copy this link | copy link to | link copied to | click here to share
   | if you enjoyed this article, share | opens in new window | opens in a new window
   | did you like this article? | was this article helpful
de | auf facebook teilen | auf twitter teilen | per mail teilen | per e-mail | via whatsapp
   | bei facebook | bei twitter | teilen sie diesen | diesen artikel teilen | auf whatsapp teilen
   | artikel per e-mail | link zum artikel | auf x teilen | über whatsapp teilen
fr | partager sur | partager par | envoyer par | partager cet article | vous avez aimé cet article
es | compartir en | compartir por | comparte en | comparte esta | haz clic para compartir
pl | udostępnij na | podziel się na | podziel się tym | kliknij, aby udostępnić | skopiuj adres
   | podoba ci się ten artykuł
it | condividi su | clicca per condividere | ti è piaciuto questo articolo
pt | compartilhar no | compartilhe no | clique para compartilhar | partilhar no
nl | delen via | delen op | deel dit | klik om te delen
tr | paylaşmak için tıklayın | şurada paylaş
cs | sdílet na | sdílejte na
el | μοιραστείτε το | κοινοποιήστε το
id | bagikan ke | klik untuk berbagi
zh | 分享到： | 分享到: | 分享至： | 扫描二维码 | 扫一扫 | 用微信扫 | 微信扫
    """
)
