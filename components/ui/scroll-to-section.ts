/**
 * Brings a place on the page into sight that exists only now; without one the page begins at its
 * top. Where the control that led here `from` another place is gone, the keyboard goes on from the
 * main part; a page that has just opened keeps the focus where it is.
 */
export function scrollToSection(document: Document, place: string, from: string | null): void {
  // Firefox warns whoever looks for nothing.
  const target = place === '' ? null : document.getElementById(place);
  if (target === null) document.defaultView?.scrollTo(0, 0);
  else target.scrollIntoView();
  const { activeElement, body } = document;
  if (from !== null && (activeElement === null || activeElement === body)) {
    document.querySelector('main')?.focus({ preventScroll: true });
  }
}
