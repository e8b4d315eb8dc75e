import type * as React from 'react';
import type { SafeguardingResources } from '../element/SafeguardingResources.js';
import type { SafeguardingEvents } from '../element/events.js';
import type { PanelProperties } from './PanelProperties.js';

/** `onsafeguarding-open` and the others: React 19 listens to them, React 18 does not. */
type Listeners = { [Name in keyof SafeguardingEvents as `on${Name}`]?: (event: SafeguardingEvents[Name]) => void };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React's types are added to
  namespace JSX {
    interface IntrinsicElements {
      /** A searchable, filterable list of child-safeguarding resources. */
      'safeguarding-resources': Omit<
        React.DetailedHTMLProps<React.HTMLAttributes<SafeguardingResources>, SafeguardingResources>,
        keyof PanelProperties
      > &
        PanelProperties &
        Listeners;
    }
  }
}
