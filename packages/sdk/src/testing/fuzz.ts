/** Where random draws begin: the same each time, unless `SEED` says otherwise. */
export const seed = Number(process.env['SEED'] ?? 1);

/** How many times the usual number of draws a test makes: `FUZZ=10` is what a whole run takes. */
export const fuzz = Number(process.env['FUZZ'] ?? 1);
