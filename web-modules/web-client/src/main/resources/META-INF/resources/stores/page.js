let beginning = false;

/** Begins the page anew, once. What is unsent is kept for its author, so nobody is asked whether they want to leave. */
export function beginAnew() {
  if (!beginning) {
    beginning = true;
    location.reload();
  }
}

/** Lets the browser ask before the page is left while something would be lost with it. */
export function holdWhile(unsaved) {
  addEventListener('beforeunload', (event) => !beginning && unsaved() && event.preventDefault());
}
