/** A notification as dunst understood it. */
export interface DaemonNotification {
  /** The daemon's own number; a notification that replaces another has the same. */
  readonly id: number;
  readonly from: string;
  readonly title: string;
  readonly text: string;
  /** The file with its picture. */
  readonly icon: string;
  /** Labels of its buttons, in the browser's order. */
  readonly buttons: readonly string[];
}

const printed =
  /^\{\n\tappname: '(.*?)'\n\tsummary: '(.*?)'\n\tbody: '(.*?)'\n\ticon: '(.*?)'\n.*?\n\tid: (\d+)\n\tactions: \{\n(.*?)\n\t\}\n/gms;
const action = /^\t\t"(\d+)": "(.*)"$/gm;

/** Reads what `dunst -print` has printed so far. */
export function printedNotifications(text: string): readonly DaemonNotification[] {
  return [...text.matchAll(printed)].map(
    ([, from = '', title = '', body = '', icon = '', id, actions = '']) => ({
      id: Number(id),
      from,
      title,
      text: body,
      icon,
      // Chromium numbers its buttons; dunst prints them in no order.
      buttons: [...actions.matchAll(action)]
        .toSorted(([, one], [, other]) => Number(one) - Number(other))
        .map(([, , label = '']) => label),
    }),
  );
}
