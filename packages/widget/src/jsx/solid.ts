import type { JSX as Solid } from 'solid-js/jsx-runtime';
import type { LitElement } from 'lit';
import type { CardEvents, SafeguardingEvents } from '../events.js';
import type { SafeguardingResource } from '../cardElement.js';
import type { SafeguardingResources } from '../panelElement.js';
import type { AttributesOf } from './AttributesOf.js';
import type { PropertiesOf } from './PropertiesOf.js';

type Tag<Element extends LitElement, Events> = Omit<Solid.HTMLAttributes<Element>, keyof AttributesOf<Element>> &
  AttributesOf<Element> & {
    [Name in keyof PropertiesOf<Element> & string as `prop:${Name}`]?: PropertiesOf<Element>[Name];
  } & { [Name in keyof Events & string as `on:${Name}`]?: (event: Events[Name]) => void };

declare module 'solid-js/jsx-runtime' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Solid's types are added to
  namespace JSX {
    interface IntrinsicElements {
      /** A searchable, filterable list of child-safeguarding resources. */
      'safeguarding-resources': Tag<SafeguardingResources, SafeguardingEvents>;
      /** One child-safeguarding resource as a card. */
      'safeguarding-resource': Tag<SafeguardingResource, CardEvents>;
    }
  }
}
