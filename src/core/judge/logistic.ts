/** The logistic function of a weighted sum, from 0 to 1: what logistic regression says of features with the weights it found. */
export function logistic<Name extends string>(
  names: readonly Name[],
  weights: Readonly<Record<Name, number>>,
  features: Readonly<Record<Name, number>>,
  base = 0,
): number {
  const sum = names.reduce((total, name) => total + weights[name] * features[name], base);
  return 1 / (1 + Math.exp(-sum));
}
