import { playFromAddress } from '@/platform/page/chime';

// This page is invisible, and closes after the sound.
void playFromAddress(location.search).finally(() => window.close());
