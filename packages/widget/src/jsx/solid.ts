import type { JSX as Solid } from 'solid-js/jsx-runtime';
import type { CatalogueElement } from '../element/CatalogueElement.js';
import type { CardEvents, SafeguardingEvents } from '../element/events.js';
import type { PanelOptions } from '../element/PanelOptions.js';
import type { SafeguardingResource } from '../element/SafeguardingResource.js';
import type { SafeguardingResources } from '../element/SafeguardingResources.js';
import type { AttributesOf } from './AttributesOf.js';
import type { PropertiesOf } from './PropertiesOf.js';

type Tag<Element extends Options, Options extends CatalogueElement, Events> = Omit<
  Solid.HTMLAttributes<Element>,
  keyof AttributesOf<Options>
> &
  AttributesOf<Options> & {
    [Name in keyof PropertiesOf<Options> & string as `prop:${Name}`]?: PropertiesOf<Options>[Name];
  } & { [Name in keyof Events & string as `on:${Name}`]?: (event: Events[Name]) => void };

declare module 'solid-js/jsx-runtime' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Solid's types are added to
  namespace JSX {
    interface IntrinsicElements {
      /** A searchable, filterable list of child-safeguarding resources. */
      'safeguarding-resources': Tag<SafeguardingResources, PanelOptions, SafeguardingEvents>;
      /** One child-safeguarding resource as a card. */
      'safeguarding-resource': Tag<SafeguardingResource, SafeguardingResource, CardEvents>;
    }
  }
}
