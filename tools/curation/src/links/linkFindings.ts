import { compareCodeUnits } from '../json/compareCodeUnits.js';
import type { Finding } from '../records/Finding.js';
import type { UsedAddress } from './addressesOf.js';
import type { LinkObservation, LinkObservations } from './LinkObservation.js';

type Said = Pick<Finding, 'level' | 'rule' | 'message' | 'expected' | 'fix'>;

/** What somebody should look at after a run. That a server refuses programs, or failed once, is not among it. */
export function linkFindings(addresses: readonly UsedAddress[], observations: LinkObservations): Finding[] {
  const findings = addresses.flatMap(({ address, usedBy }) => {
    const observation = observations[address];
    const said = observation === undefined ? undefined : describe(address, observation);
    return said === undefined ? [] : usedBy.map((file) => ({ file, path: '', ...said }));
  });
  return findings.sort((a, b) => compareCodeUnits(a.file, b.file) || compareCodeUnits(a.message, b.message));
}

function describe(address: string, observation: LinkObservation): Said | undefined {
  const { status, domainChanged, finalAddress = '', failures } = observation;
  if (domainChanged === true) {
    return {
      level: 'error',
      rule: 'link-changed-owner',
      message: `${address} leads to another domain: ${finalAddress}.`,
      expected: 'an address within its own domain',
      fix: 'Open it. If it is the same body, write the new address; if not, write null: children may follow it.',
    };
  }
  if (status === 'dead') {
    return {
      level: 'error',
      rule: 'link-dead',
      message: `${address} has failed on ${failures} days (${observation.code ?? observation.reason}).`,
      expected: 'an address that answers',
      fix: 'Look for the new address of the resource; write null while none is known.',
    };
  }
  if (status !== 'moved') return undefined;
  return {
    level: 'warning',
    rule: 'link-moved',
    message: `${address} has moved to ${finalAddress}.`,
    expected: finalAddress,
    fix: 'Open the new address, and write it into the record if it shows the same resource.',
  };
}
