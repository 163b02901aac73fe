import { describe, expect, it } from 'vitest';
import { bestVoice } from '@/platform/page/speaker';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('the voice of a guide', () => {
  it('is one of the region of the browser', () => {
    const voices = [voice('de-DE'), voice('de-AT')];
    expect(bestVoice(voices, 'de', 'de-AT')).toBe(voices[1]);
  });

  it('has the language as it is written before another region of it', () => {
    const voices = [voice('pt-PT'), voice('pt-BR')];
    expect(bestVoice(voices, 'pt-BR', 'en-US')).toBe(voices[1]);
    expect(bestVoice(voices, 'pt', 'en-US')).toBe(voices[0]);
  });

  it('reads tags with an underscore, as Android writes them', () => {
    const voices = [voice('en_GB'), voice('en_US')];
    expect(bestVoice(voices, 'en', 'en-US')).toBe(voices[1]);
  });

  it('is never one on a server, or of another language', () => {
    expect(bestVoice([voice('de-DE', false), voice('en-US')], 'de', 'de-DE')).toBeUndefined();
  });

  it('is no voice of another language where there is none', () => {
    expect(bestVoice([voice('fr-FR')], 'en', 'en-US')).toBeUndefined();
    expect(bestVoice([voice('en-US')], 'ar', 'ar-EG')).toBeUndefined();
  });

  it('does not read Traditional Chinese with a voice for Simplified', () => {
    expect(bestVoice([voice('zh-CN')], 'zh-TW', 'zh-TW')).toBeUndefined();
  });
});
