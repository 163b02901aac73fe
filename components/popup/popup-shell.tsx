import { Brand } from '@/components/ui/brand';

/**
 * What stands in the popup's HTML, so that it is painted before any script runs: what is so in every
 * state. The popup renders over it and uses its elements again.
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
