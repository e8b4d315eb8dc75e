import type { HTMLAttributes } from 'preact';
import type { SafeguardingResources } from '../element/SafeguardingResources.js';
import type { SafeguardingEvents } from '../element/events.js';
import type { PanelProperties } from './PanelProperties.js';

type Listeners = { [Name in keyof SafeguardingEvents as `on${Name}`]?: (event: SafeguardingEvents[Name]) => void };

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Preact's types are added to
  namespace JSX {
    interface IntrinsicElements {
      /** A searchable, filterable list of child-safeguarding resources. */
      'safeguarding-resources': Omit<HTMLAttributes<SafeguardingResources>, keyof PanelProperties> &
        PanelProperties &
        Listeners;
    }
  }
}
