/** What a key does that means one step back. */
export function backOnEscape(onBack: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The popup itself closes on Escape; one step back is enough.
    event.preventDefault();
    onBack();
  };
}

/** Gives up a choice. */
export function BackButton(props: { readonly label: string; readonly onBack: () => void }) {
  return (
    <button
      type="button"
      class="button plain"
      title={props.label}
      onKeyDown={backOnEscape(props.onBack)}
      onClick={props.onBack}
    >
      <span aria-hidden="true">✕</span>
    </button>
  );
}
