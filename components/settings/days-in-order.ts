import { firstDayOfWeek } from '@/locales/formats';

/** The places of the weekdays in a stored week, which starts with Monday, in the region's order. */
export function daysInOrder(): number[] {
  return Array.from({ length: 7 }, (_, index) => (firstDayOfWeek() - 1 + index) % 7);
}
