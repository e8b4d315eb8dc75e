import type { HTMLAttributes } from 'preact';
import type { LitElement } from 'lit';
import type { CardEvents, SafeguardingEvents } from '../events.js';
import type { SafeguardingResource } from '../cardElement.js';
import type { SafeguardingResources } from '../panelElement.js';
import type { PropertiesOf } from './PropertiesOf.js';

type Tag<Element extends LitElement, Events> = Omit<HTMLAttributes<Element>, keyof PropertiesOf<Element>> &
  PropertiesOf<Element> & { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Preact's types are added to
  namespace JSX {
    interface IntrinsicElements {
      /** A searchable, filterable list of child-safeguarding resources. */
      'safeguarding-resources': Tag<SafeguardingResources, SafeguardingEvents>;
      /** One child-safeguarding resource as a card. */
      'safeguarding-resource': Tag<SafeguardingResource, CardEvents>;
    }
  }
}
