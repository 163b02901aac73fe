import { Logo } from '@/components/ui/logo';
import { popupWords } from '@/locales/en/popup';
import './brand.css';

/** Whose popup it is. */
export function Brand() {
  return (
    <>
      <Logo />
      <span class="brand">{popupWords.name}</span>
    </>
  );
}
