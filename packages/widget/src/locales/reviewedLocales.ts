/**
 * The panel's languages that a speaker has read in full. The others are drafts: complete and in use,
 * but written without such a reader. Reviewing one file is enough to add its tag here.
 */
export const reviewedLocales: readonly string[] = ['en'];
