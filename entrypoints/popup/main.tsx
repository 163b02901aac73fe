import '@/components/ui/tokens.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import { popupHost } from '@/platform/page/popup-host';

render(<Popup host={await popupHost(browser)} />, document.body);
