import { Logo } from '@/components/ui/logo';
import { popupWords } from '@/locales/en/popup';
import './brand.css';

/** The logo and the name of the product. */
export function Brand() {
  return (
    <>
      <Logo />
      <span class="brand">{popupWords.name}</span>
    </>
  );
}
