/** The version of the published shape that this build reads. */
export const readableSchema = 1;
