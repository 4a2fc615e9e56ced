/** How many results are kept of one function and one `by`; then all are forgotten, which costs time and nothing else. */
const MOST = 50_000;

/** Remembers the results of a pure function of (by, value): they cost more than the rules around them. */
export function remembered<A extends string | number, K extends string | number, V>(
  compute: (by: A, value: K) => V,
): (by: A, value: K) => V {
  const all = new Map<A, Map<K, V>>();
  return (by, value) => {
    let known = all.get(by);
    if (known === undefined) all.set(by, (known = new Map()));
    let result = known.get(value);
    if (result === undefined) {
      result = compute(by, value);
      if (known.size > MOST) known.clear();
      known.set(value, result);
    }
    return result;
  };
}

/** The same where the result also depends on an object that never changes; it is remembered as long as that lives. */
export function rememberedOf<O extends object, A extends string | number, K extends string | number, V>(
  compute: (of: O, by: A, value: K) => V,
): (of: O, by: A, value: K) => V {
  const all = new WeakMap<O, (by: A, value: K) => V>();
  return (of, by, value) => {
    let known = all.get(of);
    if (known === undefined) {
      known = remembered<A, K, V>((one, other) => compute(of, one, other));
      all.set(of, known);
    }
    return known(by, value);
  };
}
