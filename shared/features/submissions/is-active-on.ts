/** Does the unit belong to the district on that day? Both ends count. */
export function isActiveOn(
  { activeFrom, activeTo }: Readonly<{ activeFrom: string; activeTo: string | null }>,
  isoDate: string,
): boolean {
  return activeFrom <= isoDate && (activeTo === null || activeTo >= isoDate);
}
