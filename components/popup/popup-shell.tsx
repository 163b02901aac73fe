import { Brand } from '@/components/ui/brand';

/**
 * The part of the popup that is the same in every state. It is in the HTML, so that it is painted
 * before any script runs; the popup renders over it and reuses its elements.
 */
export function PopupShell() {
  return (
    <>
      <header class="popup-head">
        <Brand />
      </header>
      <main />
      <footer class="popup-foot" />
    </>
  );
}
