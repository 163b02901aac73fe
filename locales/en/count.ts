/** Puts a number before its noun: `1 break`, `3 breaks`. */
export function count(many: number, one: string, other: string): string {
  return `${many} ${many === 1 ? one : other}`;
}
