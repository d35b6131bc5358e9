/** Points in the twentieths that Word measures lengths in. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points in the halves that Word measures letters in. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
