import { Mark } from '@/components/ui/logo';
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
