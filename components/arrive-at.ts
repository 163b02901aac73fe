/**
 * Brings a place on the page into sight that exists only now; without one the page begins at its
 * top. Where the control that led here is gone, the keyboard goes on from the main part.
 */
export function arriveAt(document: Document, place: string): void {
  const target = document.getElementById(place);
  if (target === null) document.defaultView?.scrollTo(0, 0);
  else target.scrollIntoView();
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) {
    document.querySelector('main')?.focus({ preventScroll: true });
  }
}
