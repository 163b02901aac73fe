import type { ComponentProps } from 'preact';

/** A button with a border or, with `look`, one that is more or less prominent. */
export function Button({
  look,
  ...others
}: Omit<ComponentProps<'button'>, 'class'> & { readonly look?: 'primary' | 'plain' | 'small' }) {
  return (
    <button type="button" class={look === undefined ? 'button' : `button ${look}`} {...others} />
  );
}
