import { useLayoutEffect } from 'preact/hooks';

/** Browsers show at most 600 px of a popup without a scrollbar. */
const mostPx = 600;

/** The sizes of the figures below their usual one. With the last, the rest scrolls as well. */
const smaller = ['52px', '44px', '36px', 'none', 'scroll'];

/** The number of elements for which the figures were fitted. */
let fittedElements = -1;

/**
 * Makes the figures on cards as much smaller as the popup's texts need: words are longer in some
 * languages, and messages come and go. Whoever opened "More routines" scrolls anyway. Figures that
 * still fit stay as they are while nothing was added or removed, as each try is a layout.
 */
export function fitFigures(): void {
  const { body } = document;
  const { length } = body.querySelectorAll('*');
  if (length === fittedElements && body.offsetHeight <= mostPx) return;
  fittedElements = length;
  delete body.dataset['figures'];
  body.style.removeProperty('--figure');
  if (body.querySelector('#more-routines:not([hidden])') !== null) return;
  for (const size of smaller) {
    if (body.offsetHeight <= mostPx) return;
    body.dataset['figures'] = size;
    if (size.endsWith('px')) body.style.setProperty('--figure', size);
  }
}

/** Fits the figures whenever the component may have another height, before it is painted. */
export function useFittingFigures(): void {
  useLayoutEffect(fitFigures);
}
