/** The command was used wrongly: its message is printed and the exit code is 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
