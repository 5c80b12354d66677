/** What the person at the command can do something about. */
export class OperatorError extends Error {}
