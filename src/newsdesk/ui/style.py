"""The style sheet: flat panes, thin separators, a focus ring that can be seen."""

from string import Template

STYLE = Template("""
* { outline: none; }
QMainWindow, QDialog, QMessageBox { background: $chrome; }
QMenuBar { background: $chrome; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $faint; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolBar { background: $chrome; border: none; border-bottom: 1px solid $line;
  padding: 5px 8px; spacing: 4px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 8px;
  background: transparent; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selected; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faint; }
QToolButton#quiet { padding: 1px 5px; color: $muted; }
QToolButton#quiet:hover { color: $text; background: $hover; }
QToolButton#quiet:focus { border-color: $accent; color: $text; }
QToolButton#chip { background: $selected; border-radius: 10px; padding: 1px 8px; }
QToolButton#chip:hover { background: $hover; }
QToolButton#chip:focus { border-color: $accent; }
QFrame#chips { background: $base; border-bottom: 1px solid $line; }
QFrame#popup, QListView#popup { background: $raised; border: 1px solid $border;
  border-radius: 5px; }
QFrame#popup QListView { background: $raised; }
QStatusBar { background: $chrome; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QPushButton { background: $raised; border: 1px solid $border; border-radius: 5px;
  padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:default, QPushButton#primary { background: $accent; color: $on_accent;
  border-color: $accent; }
QPushButton#primary:focus, QPushButton:default:focus { border: 2px solid $text; padding: 4px 13px; }
QPushButton:disabled { color: $faint; background: $chrome; border-color: $line; }
QLineEdit, QComboBox, QSpinBox, QTextEdit#paragraph, QPlainTextEdit
  { background: $base; color: $text; border: 1px solid $border; border-radius: 4px;
  padding: 2px 6px; placeholder-text-color: $faint;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus
  { border: 1px solid $accent; }
QLineEdit[state="warn"] { border-color: $warn; background: $warn_back; }
QLineEdit[state="bad"] { border: 1px solid $bad; background: $bad_back; }
QLineEdit#search { border-radius: 6px; padding: 4px 8px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url($chevron); width: 12px; height: 12px; }
QSpinBox { padding: 2px 22px 2px 4px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 20px; }
QSpinBox::up-arrow { image: url($up); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url($chevron); width: 10px; height: 10px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px;
  border: 1px solid $border; border-radius: 3px; background: $base; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent;
  border-color: $accent; image: url($check); }
QCheckBox:focus, QRadioButton:focus { color: $accent; text-decoration: underline; }
QCheckBox::indicator:focus { border: 2px solid $accent; }
QCheckBox::indicator:checked:focus { border: 2px solid $text; }
QTableView QLineEdit { border-radius: 0; padding: 0 4px; border: 1px solid $accent; }
QAbstractItemView { background: $base; border: none; alternate-background-color: $base;
  selection-background-color: $selected; selection-color: $text; }
QTreeView { background: $side; padding: 6px 0; }
QHeaderView { background: $chrome; border: none; }
QHeaderView::section { background: $chrome; color: $muted; border: none;
  border-bottom: 1px solid $line; padding: 5px 8px; }
QHeaderView::section:hover { color: $text; background: $hover; }
QTableWidget::item { padding: 4px 8px; }
QListView#said::item { padding: 4px 6px; }
QTableView#plain::item { padding: 0 5px; }
QTableView#history::item { padding: 0 8px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTabBar { background: $chrome; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 12px 6px 12px;
  border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { background: $selected; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabWidget::tab-bar { left: 8px; }
QTextBrowser { background: $base; border: none; selection-background-color: $selected;
  selection-color: $text; }
QTextBrowser:focus, QTableView:focus, QListView:focus, QTreeView:focus
  { border: none; }
QDialog QAbstractItemView, QTabWidget QListView, QTabWidget QTableView, QScrollArea#desk,
  QDialog QTextBrowser { border: 1px solid transparent; }
QDialog QAbstractItemView:focus, QTabWidget QListView:focus, QTabWidget QTableView:focus,
  QDialog QTextBrowser:focus, QScrollArea#desk:focus { border: 1px solid $accent; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; padding: 2px;
  selection-background-color: $selected; selection-color: $text; }
QScrollArea, QScrollArea > QWidget > QWidget#sheet { background: $base; border: none; }
QTextEdit#paragraph { border: none; border-radius: 0; padding: 0; background: $warn_back; }
QScrollArea#plain { background: $chrome; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $border; border-radius: 3px; min-height: 28px;
  margin: 2px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $border; border-radius: 3px; min-width: 28px;
  margin: 2px; }
QScrollBar::handle:horizontal:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
  { background: none; border: none; width: 0; height: 0; }
QProgressBar { border: none; border-radius: 3px; background: $line; max-height: 6px;
  min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px 6px; }
QLabel#muted { color: $muted; }
QLabel#title { font-size: 15pt; font-weight: 600; }
QLabel#heading { font-weight: 600; }
QLabel#warn { color: $warn; }
QLabel#bad { color: $bad; }
QLabel#footer { color: $muted; background: $chrome; border-top: 1px solid $line;
  padding: 5px 12px; }
QFrame#banner { background: $warn_back; border-bottom: 1px solid $line; }
QFrame#banner QLabel { color: $warn; }
QFrame#trouble { background: $bad_back; }
QFrame#trouble QLabel { color: $bad; }
QFrame#card { background: $chrome; border: 1px solid $line; border-radius: 5px; }
QFrame#tour { background: $chrome; border: 1px solid $accent; border-radius: 6px; }
QScrollArea#desk, QScrollArea#desk > QWidget > QLabel { background: $line; }
QFrame#find { background: $chrome; border-top: 1px solid $line; }
QWidget#sheet { background: $base; }
QWidget#side { background: $side; }
QWidget#bar { background: $chrome; }
QFrame#hole { background: $base; }
""")
