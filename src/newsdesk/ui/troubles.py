"""What the library says when it cannot do as asked, as it can be translated."""

from newsdesk.ui.noop import QT_TRANSLATE_NOOP

TROUBLES = (
    QT_TRANSLATE_NOOP("Reasons", "The library %1 is locked by another program; nothing was saved."),
    QT_TRANSLATE_NOOP("Reasons", "Wait until that program is done, or close it, and try again."),
    QT_TRANSLATE_NOOP("Reasons", "The library %1 cannot be written to; nothing was saved."),
    QT_TRANSLATE_NOOP("Reasons", "It can still be read; check that the file and folder are yours."),
    QT_TRANSLATE_NOOP("Reasons", "The disk does not read or write the library %1 as it should."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "Check the disk and its connection before you go on; nothing half done was kept.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "The library %1 is damaged."),
    QT_TRANSLATE_NOOP(
        "Reasons", "Restore the newest backup; the damaged file is set aside and kept."
    ),
    QT_TRANSLATE_NOOP("Reasons", "The disk is full; nothing was saved."),
    QT_TRANSLATE_NOOP("Reasons", "Stories can still be read. Free some space and try again."),
    QT_TRANSLATE_NOOP("Reasons", "The library %1 did not do as asked; nothing was saved."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "Close the program and open it again; `newsdesk verify` looks for damage.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "The file %1 is read-only, so nothing can be changed."),
    QT_TRANSLATE_NOOP("Reasons", "The folder %1 is read-only, so nothing can be changed."),
    QT_TRANSLATE_NOOP("Reasons", "Nothing was saved."),
    QT_TRANSLATE_NOOP("Reasons", "%1 broke off by a fault of Newsdesk."),
    QT_TRANSLATE_NOOP("Reasons", "What was done until then is in the library; the log says more."),
    QT_TRANSLATE_NOOP("Reasons", "What is being typed cannot be kept aside: %1."),
    QT_TRANSLATE_NOOP("Reasons", "Leave the field to save it, and make room on the disk."),
)
