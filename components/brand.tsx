import { Mark } from '@/components/mark';
import { popupWords } from '@/locales/en/popup';

/** Whose popup it is. */
export function Brand() {
  return (
    <>
      <Mark />
      <span class="brand">{popupWords.name}</span>
    </>
  );
}
