/** Freezes plain data to its depth, so that no host can change an answer by accident; what a getter gives stays as it is. */
export function freeze<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    if (Array.isArray(data)) data.forEach(freeze);
    else for (const { value } of Object.values(Object.getOwnPropertyDescriptors(data))) freeze(value);
  }
  return data;
}
