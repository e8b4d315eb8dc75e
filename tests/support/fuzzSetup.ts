// Property tests draw the same each time, and more of it where FUZZ says so.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1), numRuns: 100 * Number(process.env['FUZZ'] ?? 1) });
