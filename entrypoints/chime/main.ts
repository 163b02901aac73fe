import { playAsked } from '@/platform/page/chime';

// This page is invisible, and closes after the sound.
void playAsked(location.search).finally(() => window.close());
