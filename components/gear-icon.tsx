/** A gear. Decorative; the control it stands in has a name of its own. */
export function GearIcon() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="none">
      <g stroke="currentColor" stroke-width="1.8" stroke-linecap="round">
        <circle cx="12" cy="12" r="3.2" />
        <circle cx="12" cy="12" r="6.6" />
        {[0, 45, 90, 135, 180, 225, 270, 315].map((angle) => (
          <path key={angle} d="M12 5.4V2.8" transform={`rotate(${angle} 12 12)`} />
        ))}
      </g>
    </svg>
  );
}
