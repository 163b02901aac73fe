import '@/components/ui/tokens.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Guide } from '@/components/guide/guide';
import { guideHost } from '@/platform/page/guide-host';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import { movements } from '@/routines/movements/movements';

const library = { exercises, movements, routines };
render(<Guide host={await guideHost(browser)} library={library} />, document.body);
