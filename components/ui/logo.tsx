import './logo.css';

/** The logo. Decorative, since the name is next to it. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d="M5 19.5c4.6-.6 4.1-4.9 5-8.2.9-3.4 3-4.3 5.5-4.6 2.3-.3 3-1.3 3.5-3" />
    </svg>
  );
}
