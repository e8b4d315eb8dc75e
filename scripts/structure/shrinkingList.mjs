// A list of known faults that may only get shorter: a new fault fails, and so does a listed one that has been cured,
// until it is taken off. `--update` takes the cured ones off, and lets a moved file keep its place.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Compares what was found with what is listed.
 *
 * @param {readonly string[]} found Today's faults, each as one line that names its files by their paths.
 * @param {readonly string[]} listed The faults that are known.
 * @returns {{ added: string[], cured: string[] }} what is not listed yet, and what is listed without need
 */
export function compareLists(found, listed) {
  return {
    added: found.filter((fault) => !listed.includes(fault)).sort(),
    cured: listed.filter((fault) => !found.includes(fault)).sort(),
  };
}

/**
 * The list without its cured faults. Never longer: of what is new, only what a listed fault became by a move is kept.
 *
 * @param {readonly string[]} found Today's faults.
 * @param {readonly string[]} listed The faults that are known.
 * @param {(path: string) => string} newPath Where a file that was moved lies today.
 */
export function shrinkList(found, listed, newPath) {
  const kept = new Set();
  for (const fault of listed) {
    const moved = fault.split(' ').map(newPath).join(' ');
    if (found.includes(fault)) kept.add(fault);
    else if (found.includes(moved)) kept.add(moved);
  }
  return [...kept].sort();
}

/** Follows the moves that git knows of, in the last commits and in what is staged. */
function followMoves(root) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const options = ['-M', '--diff-filter=R', '--name-status'];
  const moves = new Map();
  // The newest first, so that an older move of the same path does not hide a newer one.
  for (const line of (git('diff', ...options, 'HEAD') + git('log', ...options, '--format=', '-n', '300')).split('\n')) {
    const [, from, to] = line.split('\t');
    if (to && !moves.has(from)) moves.set(from, to);
  }
  return (path) => {
    let now = path;
    for (let step = 0; step < 20 && moves.has(now) && !existsSync(root + now); step++) now = moves.get(now);
    return now;
  };
}

/**
 * Holds today's faults against the list in a file, prints what differs and sets the exit code.
 *
 * @param {object} rule
 * @param {string} rule.root Folder of the repository, with a slash at its end.
 * @param {string} rule.listFile Path of the list in it: JSON, an array of lines.
 * @param {string} rule.command What to run again with `--update`.
 * @param {readonly string[]} rule.found Today's faults.
 * @param {(fault: string) => string} rule.explain What to say of a new fault: what is wrong and the ways out.
 */
export function holdAgainstList({ root, listFile, command, found, explain }) {
  let listed = JSON.parse(readFileSync(root + listFile, 'utf8'));
  if (process.argv.includes('--update')) {
    listed = shrinkList(found, listed, followMoves(root));
    writeFileSync(root + listFile, `${JSON.stringify(listed, null, 2)}\n`);
  }
  const { added, cured } = compareLists(found, listed);
  for (const fault of added) console.error(`${explain(fault)}\n`);
  if (cured.length > 0) {
    console.error(`Cured or moved, so take it off ${listFile} (npm run ${command} -- --update):`);
    for (const fault of cured) console.error(`  ${fault}`);
  }
  if (added.length + cured.length > 0) process.exitCode = 1;
  else console.log(`${command}: nothing new; ${listed.length} known`);
}
