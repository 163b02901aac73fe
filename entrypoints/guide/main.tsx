import '@/platform/page/first-store-read';
import '@/components/ui/tokens.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Guide } from '@/components/guide/guide';
import { makeGuideHost } from '@/platform/page/make-guide-host';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import { movements } from '@/routines/movements/movements';

const library = { exercises, movements, routines };
render(<Guide host={await makeGuideHost(browser)} library={library} />, document.body);
