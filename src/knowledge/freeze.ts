/** Freezes plain data to its depth, so that no host can change an answer by accident. */
export function freeze<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    Object.values(data).forEach(freeze);
  }
  return data;
}
