/**
 * The headings of the article that Loosen started from, exactly as printed, so that readers find a
 * citation. Questions have the prefix `FAQ: `. Quotes only headings, no sentences.
 */
export const articleSections = [
  'Main Takeaways',
  'Why Runners Experience Lower Back Pain',
  'Best Running Techniques to Prevent Pain',
  'Strengthening and Recovery Tips for Runners',
  'FAQ: Can running cause lower back pain?',
  'FAQ: How common is lower back pain among runners?',
  'FAQ: What are the best exercises to prevent lower back pain for runners?',
  'FAQ: When should I see a physiotherapist for running-related back pain?',
  'FAQ: Does marathon running damage the spine?',
  'FAQ: How can sports massage help with lower back pain?',
] as const;

/** A section of the article, by its heading. */
export type ArticleSection = (typeof articleSections)[number];
