from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QGraphicsScene

class GraphicsScene(QGraphicsScene):
    minDragTime: float
    sigMouseMoved: SignalInstance
    sigMouseClicked: SignalInstance
    def setMoveDistance(self, d: float) -> None: ...
