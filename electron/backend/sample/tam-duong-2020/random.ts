/**
 * A small deterministic source of whole numbers (Park and Miller's minimal
 * standard generator), so that the sample is the same on every machine.
 *
 * @returns a function giving the next number in 0 … `below` − 1
 */
export function randomFrom(seed: string): (below: number) => number {
  let state = 7;
  for (const character of seed) state = (state * 31 + (character.codePointAt(0) ?? 0)) % MODULUS;
  if (state === 0) state = 1;
  return (below) => {
    state = (state * 48_271) % MODULUS;
    return state % below;
  };
}

const MODULUS = 2_147_483_647;

/**
 * Splits `total` over places in proportion to their capacities, never more than
 * a capacity, the remainder by lot.
 *
 * @throws {RangeError} when the capacities together are below `total`
 */
export function spread(
  total: number,
  capacities: readonly number[],
  random: (below: number) => number,
): readonly number[] {
  const room = capacities.reduce((sum, capacity) => sum + capacity, 0);
  if (total > room) throw new RangeError(`${total} do not fit into ${room}`);
  const shares = capacities.map((capacity) => Math.floor((total * capacity) / Math.max(room, 1)));
  let rest = total - shares.reduce((sum, share) => sum + share, 0);
  for (let index = random(capacities.length); rest > 0; index = (index + 1) % shares.length) {
    const share = shares[index] ?? 0;
    if (share >= (capacities[index] ?? 0)) continue;
    shares[index] = share + 1;
    rest -= 1;
  }
  return shares;
}

/** Marks `chosen` of `count` places with 1, by lot; the others get 0. */
export function choose(
  chosen: number,
  count: number,
  random: (below: number) => number,
): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => ({ index, lot: random(1_000_003) }));
  order.sort((a, b) => a.lot - b.lot || a.index - b.index);
  const marked = new Set(order.slice(0, chosen).map(({ index }) => index));
  return order.map((_, index) => (marked.has(index) ? 1 : 0));
}
