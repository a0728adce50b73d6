/** Something is wrong with what the person gave; `problem` says so to them. */
export class Problem extends RangeError {
  readonly problem: string;
  constructor(problem: string) {
    super(problem);
    this.problem = problem;
  }
}
