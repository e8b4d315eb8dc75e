import type {} from 'solid-js/jsx-runtime';
import type { SafeguardingResources } from '../element/SafeguardingResources.js';
import type { SafeguardingEvents } from '../element/events.js';
import type { PanelAttributes } from './PanelAttributes.js';
import type { PanelProperties } from './PanelProperties.js';

type Listeners = { [Name in keyof SafeguardingEvents as `on:${Name}`]?: (event: SafeguardingEvents[Name]) => void };
type Properties = { [Name in keyof PanelProperties as `prop:${Name}`]?: PanelProperties[Name] };

declare module 'solid-js/jsx-runtime' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Solid's types are added to
  namespace JSX {
    interface IntrinsicElements {
      /** A searchable, filterable list of child-safeguarding resources. */
      'safeguarding-resources': Omit<JSX.HTMLAttributes<SafeguardingResources>, keyof PanelAttributes> &
        PanelAttributes &
        Properties &
        Listeners;
    }
  }
}
