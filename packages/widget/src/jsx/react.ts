import type * as React from 'react';
import type { CatalogueElement } from '../element/CatalogueElement.js';
import type { CardEvents, SafeguardingEvents } from '../element/events.js';
import type { PanelOptions } from '../element/PanelOptions.js';
import type { SafeguardingResource } from '../element/SafeguardingResource.js';
import type { SafeguardingResources } from '../element/SafeguardingResources.js';
import type { PropertiesOf } from './PropertiesOf.js';

/** With `onsafeguarding-open` and the others: React 19 listens to them, React 18 does not. */
type Tag<Element extends Options, Options extends CatalogueElement, Events> = Omit<
  React.DetailedHTMLProps<React.HTMLAttributes<Element>, Element>,
  keyof PropertiesOf<Options>
> &
  PropertiesOf<Options> & { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React's types are added to
  namespace JSX {
    interface IntrinsicElements {
      /** A searchable, filterable list of child-safeguarding resources. */
      'safeguarding-resources': Tag<SafeguardingResources, PanelOptions, SafeguardingEvents>;
      /** One child-safeguarding resource as a card. */
      'safeguarding-resource': Tag<SafeguardingResource, SafeguardingResource, CardEvents>;
    }
  }
}
