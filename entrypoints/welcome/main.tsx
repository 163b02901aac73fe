import '@/platform/page/first-store-read';
import '@/components/ui/tokens.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '@/components/welcome/welcome';
import { dialect } from '@/platform/dialect';
import { restoreFocus } from '@/platform/page/follow-settings';
import { makeWelcomeHost } from '@/platform/page/make-welcome-host';

render(<Welcome host={await makeWelcomeHost(browser, dialect)} />, document.body);
restoreFocus();
