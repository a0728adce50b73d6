/** Work in steps: each `yield` ends one, and whoever does the work may pause there. */
export type Steps<Value> = Generator<undefined, Value>;

/** So many words, lines or characters are looked at in one step: a few milliseconds. */
export const PACE = 2048;

/** Does all of it at once. */
export function atOnce<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** What is built once for a key and kept with it: in one go where it is needed at once, or ahead of that, step by step. */
export interface Gradual<Key extends object, Value> {
  /** What belongs to the key; builds what is still missing. */
  of(key: Key): Value;
  /** The same in steps. */
  inSteps(key: Key): Steps<Value>;
  /** Builds a bit of it; true where nothing is missing any more. */
  step(key: Key): boolean;
}

/** Keeps what `build` makes of a key; each of its `yield`s ends a step. Where it throws, the next call begins anew. */
export function gradually<Key extends object, Value>(build: (key: Key) => Steps<Value>): Gradual<Key, Value> {
  const built = new WeakMap<Key, { value: Value }>();
  const begun = new WeakMap<Key, Steps<Value>>();
  const step = (key: Key): boolean => {
    if (built.has(key)) return true;
    const steps = begun.get(key) ?? build(key);
    begun.delete(key);
    const { done, value } = steps.next();
    if (done) built.set(key, { value });
    else begun.set(key, steps);
    return Boolean(done);
  };
  function* inSteps(key: Key): Steps<Value> {
    while (!step(key)) yield;
    return built.get(key)!.value;
  }
  return { of: (key) => atOnce(inSteps(key)), inSteps, step };
}
