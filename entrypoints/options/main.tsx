import '@/platform/page/first-store-read';
import '@/components/ui/tokens.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '@/components/options/options';
import { dialect } from '@/platform/dialect';
import { restoreFocus } from '@/platform/page/follow-settings';
import { makeOptionsHost } from '@/platform/page/make-options-host';

render(<Options host={await makeOptionsHost(browser, dialect)} />, document.body);
restoreFocus();
