import './ring.css';

const radius = 34;
const length = 2 * Math.PI * radius;

/** A ring, filled from 0 to 1 by `full`. `label` names it; `text` is shown inside. */
export function Ring(props: {
  readonly full: number;
  readonly label: string;
  readonly text?: string;
}) {
  const { full, label, text } = props;
  return (
    <svg class="ring" viewBox="0 0 80 80" width="80" height="80" role="img" aria-label={label}>
      <circle class="ring-track" cx="40" cy="40" r={radius} />
      {full > 0.005 && (
        <circle
          class="ring-fill"
          cx="40"
          cy="40"
          r={radius}
          transform="rotate(-90 40 40)"
          stroke-dasharray={`${(full * length).toFixed(1)} ${length.toFixed(1)}`}
        />
      )}
      {text !== undefined && (
        <text class="ring-text" x="40" y="48" text-anchor="middle">
          {text}
        </text>
      )}
    </svg>
  );
}
