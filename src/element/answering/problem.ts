/** Something is wrong with what the person gave; `forPerson` is the sentence that tells them. */
export class Problem extends RangeError {
  readonly forPerson: string;
  constructor(forPerson: string) {
    super(forPerson);
    this.forPerson = forPerson;
  }
}
