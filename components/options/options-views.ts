/** The views of the options page; each loads only what it shows. */
export const optionsViews = [
  'settings',
  'history',
  'exercises',
  'routines',
  'log',
  'data',
  'privacy',
  'about',
] as const;
/** A view of the options page. */
export type OptionsViewId = (typeof optionsViews)[number];

/** Finds the view of a place on the page: safety and sources are in `about`, health is in `log`. */
export function viewOf(place: string): OptionsViewId {
  if (['about', 'safety', 'sources', 'facts', 'article'].includes(place)) return 'about';
  if (place === 'health') return 'log';
  return optionsViews.find((view) => view === place) ?? 'settings';
}
