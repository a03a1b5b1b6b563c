"""Words so common that a text full of them is running text."""

STOP_WORDS = frozenset(
    word
    for line in """
    a about al ale alla als am an anche and are as at au auch auf aus aux avec be been bei
    but by być był była było były can ce cette che co come comme como con cuando da dans das
    dass de dei del della dem den der des di die dla do du ein eine einem einer el elle en
    entre er es est esta este está et for from für gli ha haben had has hat have he her his
    i il im in is ist it its jak jego jej jest już która które który la las le les leur lo
    los mais mit może más na nach ne nel nicht nie noch non not nous nur o od oder of on ont
    or oraz par para pas per pero più plus po por pour przez przy que qui said se ser ses
    she si sich sie sind się so son sono sont su sur sus są tak także tego that the their
    there they this to todo tym um un una und une von w war was we werden were which who wie
    will wird with would y ya you z za ze zu zum été über że або був будет була були було бы
    был была были было в вже вона вони все від він году для до его ее еще же з за и из или
    их й його к как которая которые который ми мы на не но о об он она они от по после при
    про після с со та так также також того том у уже це что ще що это этом як яка який які є
    і
    """.splitlines()
    for word in line.split()
)
