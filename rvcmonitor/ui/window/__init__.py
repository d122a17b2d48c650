"""The window: menus, dialogs, tabs, tray, what is dropped on it."""
