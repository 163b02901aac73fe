import { renderToString } from 'preact-render-to-string';
import { PopupShell } from '@/components/popup/popup-shell';

/** The popup's shell as HTML, made from the components that render over it. */
export function popupShellHtml(): string {
  return renderToString(<PopupShell />);
}
