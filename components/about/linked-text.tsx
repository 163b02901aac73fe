import type { JSX } from 'preact';

/** A text with a part in `<link>` tags, shown as a link or, without an address, as a button. */
export function LinkedText(props: {
  readonly text: string;
  readonly href?: string;
  readonly onClick?: () => void;
}): JSX.Element {
  const { text, href, onClick } = props;
  const [before = '', rest = ''] = text.split('<link>');
  const [linked = '', after = ''] = rest.split('</link>');
  return (
    <>
      {before}
      {href === undefined ? (
        <button type="button" class="link" onClick={onClick}>
          {linked}
        </button>
      ) : (
        <a href={href} onClick={onClick}>
          {linked}
        </a>
      )}
      {after}
    </>
  );
}
