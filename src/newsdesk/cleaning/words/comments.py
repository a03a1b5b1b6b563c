"""Belongs to the comments under a story."""

from newsdesk.cleaning.words.table import rows

IS = rows(
    """
ru | комментарии | комментарий | комментарии к новости | добавить комментарий
   | оставить комментарий | комментировать | обсуждение | обсудить | мнения читателей | отзывы
   | ваш комментарий | написать комментарий | комментариев нет | ответить | комментарии читателей
   | оставьте комментарий | все комментарии | обсудить на форуме | ваше имя
   | правила комментирования | нет комментариев | показать комментарии | прочитать комментарии
   | читать комментарии | имя | прокомментировать | цитировать | ответить с цитированием
   | пожаловаться | комментариев | добавить отзыв | оставить отзыв | обсудить новость
   | обсудить статью | ваш e-mail | ваш email | сообщение | отправить комментарий
   | новые комментарии | подписаться на комментарии | ваше мнение | код с картинки | введите код
   | введите код с картинки | гость | показать все комментарии | комментарии к статье
   | текст комментария | задать вопрос | комментарии пользователей | сначала новые
   | сначала старые | по рейтингу | предпросмотр | текст сообщения | отзыв
uk | коментарі | додати коментар | залишити коментар | відповісти | обговорення | коментар
   | коментарів немає | залиште відгук | залишити відгук | ваше ім'я | обговорити | всі коментарі
   | коментувати | немає коментарів | написати коментар | прокоментувати
en | comments | comment | leave a comment | leave a reply | post a comment | add a comment | reply
   | join the conversation | view comments | show comments | no comments | discussion
   | cancel reply | add comment | write a comment | user comments | readers' comments | responses
   | comment now | add your comment | add your comments | post comment | post your comment
   | submit comment | read comments | all comments | view all comments | see all comments
   | comments closed | comments are closed | commenting is closed | be the first to comment
   | no comments yet | have your say | your comment | your name | your comments | latest comments
   | recent comments | newest | oldest | sort by | newest first | oldest first | report abuse
   | report this comment | report comment | flag as inappropriate | flag | report | recommended by
   | reader comments | join the discussion | start the conversation | comment on this story
   | comment on this article | comment policy | commenting policy | community guidelines
   | house rules | read all comments | comments disabled | show more comments | load more comments
   | hide comments | close comments | log in to comment | sign in to comment | login to comment
   | what do you think? | sort by best | what do you think | powered by disqus | commenting rules
   | thoughts | replies | view replies | leave your comment | your email address | your message
   | message | quote | like reply | comment form | comments policy | what are your thoughts?
   | view discussion | top comments | facebook comments | discuss | discuss this article
   | feedback | send feedback | rate this | agree | disagree | this comment has been deleted
   | comment deleted | name | website | url
de | kommentare | kommentar | kommentar schreiben | kommentieren | kommentar verfassen | antworten
   | schreibe einen kommentar | kommentar hinterlassen | diskutieren sie mit | leserkommentare
   | ihr kommentar | ihr name | alle kommentare | kommentare anzeigen | kommentare lesen
   | keine kommentare | kommentar abgeben | kommentar melden | kommentare zu diesem artikel
   | diskussion | zu den kommentaren | artikel kommentieren | neueste kommentare | mitdiskutieren
   | zitieren | kommentar senden | netiquette | leserkommentar | leserkommentare einblenden
   | ihre meinung | jetzt kommentieren | forum | diskutieren | noch keine kommentare | name
   | kommentarregeln | kommentar speichern | kommentarbereich | schreiben sie einen kommentar
fr | commentaires | commentaire | laisser un commentaire | répondre | réagir | vos réactions
   | ajouter un commentaire | votre commentaire | aucun commentaire | tous les commentaires
   | voir les commentaires | commenter | lire les commentaires | réactions | votre nom | réagissez
   | poster un commentaire | signaler | signaler un abus | voir tous les commentaires
   | votre pseudo | déposer un commentaire | charte de modération | publier
es | comentarios | comentario | deja un comentario | responder | comentar | deja una respuesta
   | ver comentarios | sin comentarios | añadir comentario | escribe un comentario | tu comentario
   | ver todos los comentarios | publicar comentario | tu nombre | normas de participación
   | cancelar respuesta | leer comentarios | opina | denunciar
pl | komentarze | komentarz | dodaj komentarz | odpowiedz | zostaw komentarz | skomentuj artykuł
   | opinie | twój komentarz | skomentuj | wszystkie komentarze | brak komentarzy
   | napisz komentarz | pokaż komentarze | zobacz komentarze | dyskusja | komentuj | dodaj opinię
   | wasze komentarze | zgłoś nadużycie | zgłoś do moderacji | zgłoś | cytuj | twój nick | podpis
   | treść komentarza | dodaj swój komentarz | najnowsze komentarze | komentarze użytkowników
   | anuluj pisanie odpowiedzi | nick | imię | forum | pokaż wszystkie komentarze | najstarsze
   | najlepsze | usuń | zgłoś naruszenie
   | publikowane komentarze są prywatnymi opiniami użytkowników portalu | ostatnie komentarze
   | komentarze internautów | opinie czytelników | komentarze czytelników | dodaj odpowiedź
it | commenti | commenta | rispondi | lascia un commento | scrivi un commento | tutti i commenti
   | commento | aggiungi un commento | nessun commento | il tuo commento
pt | comentários | comentário | deixe um comentário | deixe uma resposta | ver comentários
   | cancelar resposta | faça um comentário | deixe seu comentário
nl | reacties | reactie | reageer | plaats een reactie | laat een reactie achter
   | geef een reactie | alle reacties | reageren | geen reacties
tr | yorumlar | yorum | yorum yap | yorum yaz | cevapla | yorum gönder | yorum ekle | yanıtla
   | şikayet et
cs | komentáře | diskuse | přidat komentář | odpovědět | diskuze | vstoupit do diskuse
   | napsat komentář
el | σχόλια | σχόλιο | αφήστε σχόλιο | γράψτε το σχόλιό σας | απάντηση | προσθήκη σχολίου
   | αφήστε μια απάντηση | σχολιάστε | το σχόλιό σας | δημοσίευση σχολίου | ακύρωση απάντησης
   | προσθέστε το σχόλιό σας | σχόλια αναγνωστών | το όνομά σας | γράψτε σχόλιο | όνομα
   | υποβολή σχολίου | προβολή σχολίων | δεν υπάρχουν σχόλια | σχολιάστε το άρθρο
id | komentar | tinggalkan balasan | balas | batalkan balasan | tulis komentar | kirim komentar
vi | bình luận | ý kiến bạn đọc | trả lời | gửi bình luận | viết bình luận | ý kiến
ar | تعليقات | التعليقات | أضف تعليق | اترك تعليقا | رد | أضف تعليقا | تعليق | إضافة تعليق
   | اترك تعليقاً | إلغاء الرد | اكتب تعليقك
ja | コメント | コメントする | コメントを残す | コメントを書く | 返信 | コメントを投稿
   | みんなのコメント | コメント一覧 | コメントを見る
ko | 댓글 | 댓글쓰기 | 답글 | 의견쓰기 | 댓글 쓰기 | 독자의견 | 댓글입력 | 전체댓글 | 등록
zh | 评论 | 发表评论 | 网友评论 | 我要评论 | 查看评论 | 回复 | 最新评论 | 热门评论 | 留言
   | 全部评论 | 发表留言 | 评论列表 | 网友留言 | 已有 | 我来说两句 | 查看全部评论 | 提交评论
   | 匿名发表 | 匿名评论 | 參與評論 | 發表評論 | 举报 | 留言板 | 给力 | 顶 | 踩 | 支持 | 反对
   | 验证码 | 昵称 | 暂无评论 | 提交
    """
)

STARTS = rows(
    """
ru | комментарии ( | комментариев: | комментарии: | добавить комментарий | оставить комментарий
   | чтобы оставить комментарий | для комментирования | комментариев пока нет | всего комментариев
   | мнение автора может | комментировать могут | комментарии могут | чтобы комментировать
   | чтобы добавить комментарий | для добавления комментар | зарегистрируйтесь, чтобы
   | авторизуйтесь, чтобы | войдите, чтобы | ваш комментарий | ваш e-mail не | ваш адрес email
   | обязательные поля | редакция не несет ответственности за комментар | обсудить на
   | введите код | код для | информация комментировать | посетители, находящиеся в группе
   | обсуждение ( | комментарии отключены | комментарии закрыты | администрация сайта
   | не допускаются комментарии | показать все комментар | показать еще комментар
   | будьте первым, кто | сообщение отправлено | комментарии к_ | оставлять комментарии
   | подписаться на комментарии
uk | коментарі ( | коментарів: | щоб залишити коментар | коментарі: | додати коментар
   | ваша e-mail адреса | коментувати можуть | щоб додати коментар | обов'язкові поля
en | comments ( | comments: | leave a comment | leave a reply | log in to comment
   | sign in to comment | you must be logged in | your email address will not
   | join the conversation | view all comments | this article has comments | comments are closed
   | comments are moderated | comments on this | comments have been | comments for this
   | all comments are | please be respectful | be the first to | please log in to
   | please sign in to | please login to | you need to be logged | you need to log in
   | you must log in | you must be signed | log in or register | login or register
   | sign in or register | register or log in | post a comment | add a comment | add your comment
   | to post a comment | to leave a comment | want to comment | required fields | fields marked
   | we welcome your | we reserve the right to | please note that comments | report this comment
   | read all comments | read the comments | show all comments | see all comments | notify me of
   | save my name, email | this site uses akismet | learn how your comment
   | please read our comment | the views expressed in the comments | the comments posted
   | have your say | click here to report | flag this comment | view the discussion
   | please enable javascript to | comments powered by | discuss this | keep the conversation
   | commenting on this | posting comments | the comments below | conversation guidelines
   | post your comment | reply to this | you may use these html | xhtml: you can use
   | enter the characters | enter the code | type the characters
de | kommentare ( | kommentar schreiben | ihr kommentar | schreiben sie einen kommentar
   | kommentare: | um einen kommentar | um kommentieren | um zu kommentieren
   | bitte melden sie sich an | bitte loggen sie sich | sie müssen sich | sie müssen angemeldet
   | deine e-mail-adresse wird | ihre e-mail-adresse wird | erforderliche felder
   | die kommentarfunktion | kommentare sind | kommentar von | alle kommentare | diskutieren sie
   | ihre meinung ist | bitte beachten sie unsere | melden sie sich an, um | kommentar verfassen
   | wir freuen uns über ihre
fr | commentaires ( | laisser un commentaire | connectez-vous pour | votre adresse e-mail ne sera
   | les champs obligatoires | pour réagir | pour commenter | les commentaires sont
   | soyez le premier | vous devez être | identifiez-vous pour | commentaires fermés
   | vous devez vous
es | comentarios ( | deja un comentario | inicia sesión para comentar | tu dirección de correo
   | los campos obligatorios | comentarios cerrados | para comentar | sé el primero
   | debes iniciar sesión | debes estar | esta noticia no tiene comentarios | normas de uso
pl | komentarze ( | dodaj komentarz | komentarze: | napisz komentarz | zaloguj się, aby
   | musisz być zalogowany | aby dodać komentarz | twój adres e-mail nie | twój adres email nie
   | pola wymagane | wymagane pola | publikowane komentarze | redakcja nie ponosi
   | redakcja nie odpowiada | nie odpowiadamy za | komentarze są | zgodnie z rozporządzeniem
   | bądź pierwsz | brak komentarzy | za treść komentarzy | komentarze dodane | autorzy komentarzy
   | zapoznaj się z regulaminem | dodając komentarz | opinie ( | ilość komentarzy
   | liczba komentarzy
it | commenti ( | lascia un commento | il tuo indirizzo email | i campi obbligatori | accedi per
pt | comentários ( | o seu endereço de e-mail | campos obrigatórios | os comentários são
   | deixe um
nl | reacties ( | je e-mailadres wordt | om te reageren | log in om
tr | yorum yapmak için | yorum yapabilmek | e-posta hesabınız | bu habere | yorumlar (
cs | komentáře ( | diskuse ( | pro přidání komentáře | vaše e-mailová adresa
el | σχόλια ( | σχόλια: | η ηλ. διεύθυνση | η ηλεκτρονική σας διεύθυνση | για να σχολιάσετε
   | τα πεδία με | τα υποχρεωτικά πεδία | για να αφήσετε | το email σας δεν | πρέπει να συνδεθείτε
   | γράψτε το δικό σας | παρακαλούμε τα σχόλι | τα σχόλια
id | alamat email anda tidak | komentar ( | alamat surel anda
ar | لن يتم نشر عنوان | تعليقات ( | عدد التعليقات
ja | コメント( | コメント（ | メールアドレスが公開
zh | 评论( | 评论（ | 网友评论仅供 | 网友评论： | 查看更多评论 | 以下网友评论 | 评论仅代表
   | 用户名： | 用户名: | 欢迎发表评论 | 我有话说( | 所有评论
    """
)
