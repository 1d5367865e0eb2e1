/**
 * Opens a component's popover below or above the button that was pressed, inside the window. Positions are set through the
 * style object, which a strict Content-Security-Policy allows, unlike style attributes.
 */
export function openMenu(button, menu) {
  menu.showPopover();
  const { left, top, bottom } = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = menu;
  const below = bottom + 4 + offsetHeight <= innerHeight;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`;
  menu.style.top = `${below ? bottom + 4 : Math.max(8, top - offsetHeight - 4)}px`;
}
