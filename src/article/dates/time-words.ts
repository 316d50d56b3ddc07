/** Units of "three hours ago", n0 and lower case, as a piece of a regular expression. */
export const TIME_UNITS =
  'hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|months?|years?|घंटे|घंटा|घंटों|मिनट|सेकंड|सेकेंड|दिन|हफ्ते|सप्ताह|महीने|माह|साल';

/** A year of the web's time, alone or glued to "3 hours ago" by a lost line break; for a regular expression. */
export const YEAR = `((?:19|20)\\d{2})(?=\\d{1,2} ?(?:${TIME_UNITS})|(?!\\p{N}))`;
