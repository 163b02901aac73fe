import '@/components/ui/tokens.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '@/components/welcome/welcome';
import { dialect } from '@/platform/dialect';
import { welcomeHost } from '@/platform/page/welcome-host';

render(<Welcome host={await welcomeHost(browser, dialect)} />, document.body);
