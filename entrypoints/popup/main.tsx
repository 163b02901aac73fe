import '@/platform/page/first-popup-read';
import '@/components/ui/tokens.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import { makePopupHost } from '@/platform/page/make-popup-host';

render(<Popup host={await makePopupHost(browser)} />, document.body);
