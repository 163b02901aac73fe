/**
 * Scrolls to a section that has just been rendered, or to the top without one. If the control that
 * led here `from` another view is gone, the focus moves to `main`. A page that has just opened keeps
 * its focus.
 */
export function scrollToSection(document: Document, place: string, from: string | null): void {
  // Firefox warns about an empty id.
  const target = place === '' ? null : document.getElementById(place);
  if (target === null) document.defaultView?.scrollTo(0, 0);
  else target.scrollIntoView();
  const { activeElement, body } = document;
  if (from !== null && (activeElement === null || activeElement === body)) {
    document.querySelector('main')?.focus({ preventScroll: true });
  }
}
