/** The element in focus, however deep in components. A menu goes with what it led to, so its button stands for it. */
export function inFocus() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) {
    element = element.shadowRoot.activeElement;
  }
  const menu = element?.closest('[popover]');
  return menu ? menu.getRootNode().querySelector('[aria-haspopup]') : element;
}

/** Gives the focus back to an element, unless it has found another place since. */
export function focusAgain(element) {
  if (document.activeElement === document.body) {
    element?.focus({ preventScroll: true });
  }
}
