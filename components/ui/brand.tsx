import { Logo } from '@/components/ui/logo';
import './brand.css';

/** The logo and the name of the product. */
export function Brand() {
  return (
    <>
      <Logo />
      {/* A name, which is the same in every language. */}
      <span class="brand">Loosen</span>
    </>
  );
}
