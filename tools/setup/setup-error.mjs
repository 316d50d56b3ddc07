// @ts-check
/** Something the reader must do by hand; its message is all they see, so it says what. */
export class SetupError extends Error {}
