/** A gear. Decorative, since its button has a name. */
export function GearIcon() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round">
        <circle cx="12" cy="12" r="3.2" />
        <circle cx="12" cy="12" r="6.6" />
        <path d="M12 5.4V2.8m4.7 4.5 1.8-1.8m.1 6.5h2.6m-4.5 4.7 1.8 1.8M12 18.6v2.6m-4.7-4.5-1.8 1.8M5.4 12H2.8m4.5-4.7L5.5 5.5" />
      </g>
    </svg>
  );
}
