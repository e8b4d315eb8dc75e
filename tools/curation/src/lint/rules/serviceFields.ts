import type { ResourceRecord } from '../../records/Records.js';
import { serviceTypes } from '../../schema/service.js';
import { defineRule, type Found } from '../Rule.js';

/** Who asks for help must know who answers; who reads a guide needs none of it. */
export const serviceFields = defineRule({
  name: 'service-fields',
  description: 'A service says how it answers; nothing else does. Bots are no helplines, and ages are in order.',
  check: ({ resources }) => {
    return resources.flatMap(({ file, value }) => {
      return value === null ? [] : [...faults(value), ...ages(value, '')].map((found) => ({ file, ...found }));
    });
  },
});

type Fault = Omit<Found, 'file'>;

function faults({ type, service }: ResourceRecord): Fault[] {
  if (!serviceTypes.has(type)) {
    if (service === undefined) return [];
    return [
      {
        path: 'service',
        message: `A resource of the type "${type}" is no service.`,
        expected: `"service" only with one of the types ${[...serviceTypes].join(', ')}`,
        fix: 'Correct the type, or remove "service".',
      },
    ];
  }
  if (service === undefined)
    return [
      {
        level: 'warning',
        path: 'service',
        message: 'The record does not say how the service answers.',
        expected: '"service", with "unknown" for what its pages do not say',
        fix: 'Read the pages of the service and add it. Nobody calls, chats or files a form to find out.',
      },
    ];
  const bot: Fault = {
    path: 'service.staffedBy',
    message: 'A program answers here, and a helpline is people.',
    expected: '"people" or "unknown"',
    fix: 'Take the record out, or choose another type.',
  };
  return [...(service.staffedBy === 'bot' && type === 'helpline' ? [bot] : []), ...ages(service, 'service.')];
}

function ages({ ageFrom, ageTo }: { ageFrom?: number | undefined; ageTo?: number | undefined }, at: string): Fault[] {
  if (ageFrom === undefined || ageTo === undefined || ageFrom <= ageTo) return [];
  return [
    {
      path: `${at}ageTo`,
      message: `The oldest are ${ageTo}, and the youngest ${ageFrom}.`,
      expected: `${ageFrom} or more`,
      fix: 'Exchange the two, or correct one.',
    },
  ];
}
