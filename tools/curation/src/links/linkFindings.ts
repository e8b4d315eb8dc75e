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
  const { status, reason, domainChanged, finalAddress = '', failures } = observation;
  const at = finalAddress === '' ? address : `${address}, which leads to ${finalAddress},`;
  // Worst first: what may harm whoever follows the link does not wait for three days.
  if (reason === 'parked') {
    return {
      level: 'error',
      rule: 'link-parked',
      message: `${at} shows a page of somebody who sells or parks domains.`,
      expected: 'the page of the publisher',
      fix: 'Open it. If the domain was given up, write null: whoever buys it next decides what children see there.',
    };
  }
  if (reason === 'private-network' || reason === 'unsafe-redirect') {
    return {
      level: 'error',
      rule: 'link-private-network',
      message: `${at} leads into a private network, or to an address that is no name.`,
      expected: 'an address that anybody in the world can ask',
      fix: 'Open it from another network. If the publisher does not answer there, write null.',
    };
  }
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
      message: `${address} has failed on ${failures} days (${reason ?? observation.code}).`,
      expected: 'an address that answers',
      fix: 'Look for the new address of the resource; write null while none is known.',
    };
  }
  if (reason !== undefined && Object.hasOwn(certificates, reason)) {
    return {
      level: 'warning',
      rule: 'link-certificate',
      message: `The certificate of ${at} ${certificates[reason as keyof typeof certificates]}: browsers warn of it.`,
      expected: 'a valid certificate for this name',
      fix: 'Look again in some days, or write to the publisher. Do not tell anybody to pass over the warning.',
    };
  }
  if (reason === 'not-found-page') {
    return {
      level: 'warning',
      rule: 'link-not-found-page',
      message: `${at} answers with a page that says by its title that there is none.`,
      expected: 'the page of the resource',
      fix: 'Open it. If it says so to you too, look for the new address; write null while none is known.',
    };
  }
  if (reason === 'front-page') {
    return {
      level: 'warning',
      rule: 'link-front-page',
      message: `${address} leads to the front page ${finalAddress}: as a rule its own page is gone.`,
      expected: 'the page of the resource',
      fix: 'Look for the page of the resource on that site; write null while none is known.',
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

const certificates = {
  'certificate-expired': 'is out of date',
  'certificate-of-another': 'is that of another name',
  'certificate-untrusted': 'comes from nobody whom browsers trust',
};
