import { renderToString } from 'preact-render-to-string';
import { PopupShell } from '@/components/popup/popup-shell';

/** Renders the popup's shell to HTML, with the components that later replace it. */
export function popupShellHtml(): string {
  return renderToString(<PopupShell />);
}
