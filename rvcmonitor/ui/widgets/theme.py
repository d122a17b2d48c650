"""Light and dark: the palettes, the few rules of style, and the colours that carry a meaning."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from rvcmonitor.live.settings import Theme
from rvcmonitor.resource import resource_path
from rvcmonitor.ui.widgets.ease_of_access import enlarged, text_scale, wants_motion

Tone = Literal["good", "watch", "bad", "neutral"]

_ACCENT = "#3a74d8"
_ON_ACCENT = 4.6
_TONES: dict[Tone, tuple[str, str]] = {  # on light, on dark: 4.5:1 or better on their cards
    "good": ("#15703a", "#5fd08f"),
    "watch": ("#8a5a00", "#e6b450"),
    "bad": ("#b3261e", "#ff8a80"),
    "neutral": ("#4a5b70", "#a9b8ca"),
}
_LIGHT = {
    "Window": "#f3f4f6",
    "Base": "#ffffff",
    "AlternateBase": "#f7f8fa",
    "Button": "#fbfbfc",
    "Text": "#1c2128",
    "PlaceholderText": "#535d69",
    "Mid": "#d5d9df",
    "Disabled": "#98a1ab",
    "ToolTip": "#ffffff",
}
_DARK = {
    "Window": "#1a1c20",
    "Base": "#22252a",
    "AlternateBase": "#272a30",
    "Button": "#2d3138",
    "Text": "#e6e9ed",
    "PlaceholderText": "#a4afbb",
    "Mid": "#3b414a",
    "Disabled": "#6d7680",
    "ToolTip": "#2d3138",
}


def is_dark(palette: QPalette) -> bool:
    """Whether windows have a dark ground."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def tone_colour(tone: Tone, palette: QPalette) -> QColor:
    """The text colour of a tone; good, watch and bad never stand without words and an icon."""
    return QColor(_TONES[tone][is_dark(palette)])


def star_colour(palette: QPalette) -> QColor:
    """The gold of a star that was given; 3:1 or better on cards, as a sign needs."""
    return QColor("#e6b450" if is_dark(palette) else "#b07600")


def border_colour(palette: QPalette) -> QColor:
    """The colour of fine lines around cards and fields."""
    return palette.color(QPalette.ColorRole.Mid)


def muted_colour(palette: QPalette) -> QColor:
    """For what is said beside the point."""
    return palette.color(QPalette.ColorRole.PlaceholderText)


def blend(over: QColor, under: QColor, share: float) -> QColor:
    """``share`` of ``over`` (0 to 1) on ``under``."""
    return QColor(
        round(over.red() * share + under.red() * (1 - share)),
        round(over.green() * share + under.green() * (1 - share)),
        round(over.blue() * share + under.blue() * (1 - share)),
    )


def build_palette(*, dark: bool, accent: QColor) -> QPalette:
    """Our palette; links and selections take the accent of the system: as a ground so dark that
    white can be read on it, as a line or a link on a dark window lighter."""
    colours = {name: QColor(value) for name, value in (_DARK if dark else _LIGHT).items()}
    white = QColor("#ffffff")
    ground = _readable(accent, white)
    line = _readable(accent, colours["Base" if dark else "Window"])
    palette = QPalette(colours["Button"], colours["Window"])
    role = QPalette.ColorRole
    for name in ("Window", "Base", "AlternateBase", "Button", "PlaceholderText", "Mid"):
        palette.setColor(role[name], colours[name])
    for text in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText):
        palette.setColor(text, colours["Text"])
        palette.setColor(QPalette.ColorGroup.Disabled, text, colours["Disabled"])
    palette.setColor(role.ToolTipBase, colours["ToolTip"])
    palette.setColor(role.Highlight, ground)
    palette.setColor(role.Accent, line)
    palette.setColor(role.HighlightedText, white)
    palette.setColor(role.Link, line)
    palette.setColor(role.LinkVisited, line)
    palette.setColor(role.BrightText, QColor(_TONES["bad"][dark]))
    return palette


def _readable(accent: QColor, text: QColor) -> QColor:
    """The accent's hue, as dark or as light as ``text`` on it needs (a contrast of 4.5 : 1)."""
    hue, saturation = max(accent.hslHue(), 0), accent.hslSaturation()
    towards = -4 if text.lightness() > 128 else 4
    lightness = min(max(accent.lightness(), 60), 210)
    while _contrast(QColor.fromHsl(hue, saturation, lightness), text) < _ON_ACCENT:
        lightness += towards
    return QColor.fromHsl(hue, saturation, lightness)


def _hovered(palette: QPalette) -> QColor:
    """The ground of a button under the mouse: away from the colour of the text on it."""
    return blend(QColor("#000000"), palette.color(QPalette.ColorRole.Highlight), 0.12)


def _contrast(a: QColor, b: QColor) -> float:
    """The contrast ratio as WCAG 2 defines it, 1 to 21."""
    lighter, darker = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def stylesheet(palette: QPalette) -> str:
    """What a palette cannot say: rounded buttons and fields, thin lines, quiet scroll bars."""
    role = QPalette.ColorRole
    text, base = palette.color(role.Text), palette.color(role.Base)
    names = {
        "border": border_colour(palette).name(),
        "strong": blend(text, palette.color(role.Mid), 0.25).name(),
        "edge": blend(text, base, 0.5).name(),
        "window": palette.color(role.Window).name(),
        "base": base.name(),
        "button": palette.color(role.Button).name(),
        "hover": blend(text, palette.color(role.Button), 0.06).name(),
        "pressed": blend(text, palette.color(role.Button), 0.12).name(),
        "faint": blend(text, base, 0.06).name(),
        "accent": palette.color(role.Accent).name(),
        "ground": palette.color(role.Highlight).name(),
        "accent_hover": _hovered(palette).name(),
        "on_accent": palette.color(role.HighlightedText).name(),
        "text": text.name(),
        "muted": muted_colour(palette).name(),
        "disabled": palette.color(QPalette.ColorGroup.Disabled, role.Text).name(),
        "bad": tone_colour("bad", palette).name(),
        "tip": palette.color(role.ToolTipBase).name(),
    }
    rules = _RULES.replace("@tick", resource_path("icons/tick-light.svg").as_posix())
    for name, value in names.items():
        rules = rules.replace(f"@{name};", f"{value};").replace(f"@{name} ", f"{value} ")
    return rules


_RULES = """
QToolTip { color: @text; background: @tip; border: 1px solid @border; padding: 4px 6px; }
QPushButton { background: @button; color: @text; border: 1px solid @border;
    border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { background: @hover; border-color: @strong; }
QPushButton:pressed { background: @pressed; }
QPushButton:checked { background: @pressed; border-color: @accent; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @disabled; }
QPushButton[primary="true"] { background: @ground; color: @on_accent; border-color: @ground; }
QPushButton[primary="true"]:hover { background: @accent_hover; }
QPushButton[primary="true"]:focus { border-color: @strong; }
QPushButton[primary="true"]:disabled { background: @pressed; color: @disabled;
    border-color: @border; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; color: @muted; }
QPushButton[quiet="true"]:hover { color: @text; background: @hover; }
QPushButton[quiet="true"]:focus { border-color: @accent; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent;
    border-radius: 5px; padding: 3px; }
QToolButton:hover { background: @hover; border-color: @border; }
QToolButton:pressed, QToolButton:checked { background: @pressed; }
QToolButton::menu-indicator { image: none; }
QToolButton[fold="true"]:checked { background: transparent; }
QToolButton:focus { border-color: @accent; }
QLineEdit { background: @base; color: @text; border: 1px solid @border; border-radius: 6px;
    padding: 4px 6px; }
QLineEdit:focus { border-color: @accent; }
QLineEdit[wrong="true"] { border-color: @bad; }
QListView::indicator { width: 12px; height: 12px; border: 1px solid @edge; border-radius: 3px;
    background: @base; }
QListView::indicator:checked { background: @ground; border-color: @ground; image: url("@tick"); }
QPlainTextEdit, QTextBrowser { border: 1px solid @border; }
QPlainTextEdit:focus, QTextBrowser:focus { border-color: @accent; }
QScrollArea[column="true"] { border: 1px solid transparent; }
QScrollArea[column="true"]:focus { border-color: @accent; }
QCheckBox::indicator:unchecked { width: 12px; height: 12px; background: @base;
    border: 1px solid @edge; border-radius: 3px; }
QCheckBox::indicator:unchecked:hover { border-color: @accent; }
QCheckBox::indicator:checked { width: 12px; height: 12px; background: @ground;
    border: 1px solid @ground; border-radius: 3px; image: url("@tick"); }
QCheckBox::indicator:disabled { border-color: @border; }
QCheckBox::indicator:unchecked:focus { border-color: @accent; }
QCheckBox::indicator:checked:focus { border-color: @text; }
QSplitter::handle { background: @border; }
QSplitter::handle:hover { background: @accent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar#loading { background: transparent; border: none; max-height: 3px; min-height: 3px; }
QProgressBar#loading::chunk { background: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: none;
    border-bottom: 2px solid transparent; padding: 7px 14px 6px 14px; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }
QMenuBar { background: @window; border-bottom: 1px solid @border; padding: 1px 4px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @base; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: @ground; color: @on_accent; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
"""


class Appearance(QObject):
    """Dresses the application, and changes with the system where the user left it to that."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._app = app
        self._accent = _system_accent()
        self._theme: Theme | None = None
        app.setStyle(QStyleFactory.create("Fusion"))
        if (scale := text_scale()) > 1:
            app.setFont(enlarged(app.font(), scale))
        if not wants_motion():
            for effect in Qt.UIEffect:
                app.setEffectEnabled(effect, False)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Also tells the system, which colours the title bar."""
        if theme == self._theme:
            return  # dressing takes a tenth of a second
        self._theme = theme
        hints = QGuiApplication.styleHints()
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        hints.setColorScheme(schemes.get(theme, Qt.ColorScheme.Unknown))
        self._dress()

    def _dress(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = self._theme == "dark" or (self._theme == "system" and scheme == Qt.ColorScheme.Dark)
        palette = build_palette(dark=dark, accent=self._accent)
        self._app.setPalette(palette)
        self._app.setStyleSheet(stylesheet(palette))


def _system_accent() -> QColor:
    """The accent of the desktop; ours where the system's is no colour (or Qt's stand-in)."""
    accent = QGuiApplication.palette().color(QPalette.ColorRole.Accent)
    saturated = accent.isValid() and accent.hslSaturation() > 60
    return accent if saturated and accent.name() != "#308cc6" else QColor(_ACCENT)
