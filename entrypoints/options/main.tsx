import '@/components/ui/tokens.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '@/components/options/options';
import { dialect } from '@/platform/dialect';
import { optionsHost } from '@/platform/page/options-host';

render(<Options host={await optionsHost(browser, dialect)} />, document.body);
