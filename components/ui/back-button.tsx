import { Button } from '@/components/ui/button';

/** Returns a key handler that goes one step back on Escape. */
export function backOnEscape(onBack: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Without this, Escape would close the popup.
    event.preventDefault();
    onBack();
  };
}

/** Leaves a choice without choosing. */
export function BackButton(props: { readonly label: string; readonly onBack: () => void }) {
  return (
    <Button
      look="plain"
      title={props.label}
      onKeyDown={backOnEscape(props.onBack)}
      onClick={props.onBack}
    >
      <span aria-hidden="true">✕</span>
    </Button>
  );
}
